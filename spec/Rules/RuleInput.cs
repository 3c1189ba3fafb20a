using Genviral.Gen.Spec.Binding;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Spec.Rules;

/// <summary>A bound client as the rules see it.</summary>
/// <param name="Client">The words of the author.</param>
/// <param name="Scope">The declarations and types, with their places.</param>
/// <param name="Model">What they mean.</param>
internal sealed record RuleInput(JoinedClient Client, BindingScope Scope, ClientModel Model);
