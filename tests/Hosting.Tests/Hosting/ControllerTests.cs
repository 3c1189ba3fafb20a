using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Tests.Language;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.DependencyInjection;
using Shop;

namespace Genviral.Gen.Hosting.Tests.Hosting;

/// <summary>What the page on System.Text.Json says of controllers, which read all properties of a body.</summary>
public class ControllerTests
{
    [Fact]
    public void A_body_with_an_absent_Optional_is_valid_where_none_is_looked_into()
        => Assert.True(IsValid(new Lending(), mvc => mvc.ModelMetadataDetailsProviders.Add(new OptionalsAsTheyAre())));

    [Fact]
    public void The_rest_of_the_body_is_looked_into()
        => Assert.False(IsValid(new Lending { To = null! }, mvc => mvc.ModelMetadataDetailsProviders.Add(new OptionalsAsTheyAre())));

    [Fact]
    public void Without_that_it_throws()
        => Assert.Throws<InvalidOperationException>(() => IsValid(new Lending(), _ => { }));

    [Fact]
    public void The_page_shows_the_code_that_is_compiled_here()
    {
        var page = Lines(RepositoryFiles.Read("runtime/docs/system-text-json.md"));
        var code = Regex.Match(Lines(RepositoryFiles.Read("tests/Hosting.Tests/Hosting/ControllerTests.cs")), "(?<=\n    )internal sealed class OptionalsAsTheyAre.*?\n    }\n", RegexOptions.Singleline);

        Assert.Contains(code.Value.Replace("\n    ", "\n", StringComparison.Ordinal), page, StringComparison.Ordinal);
    }

    private static bool IsValid(object body, Action<MvcOptions> configure)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddControllers(configure);
        using var provider = services.BuildServiceProvider();
        var context = new ActionContext { HttpContext = new DefaultHttpContext { RequestServices = provider } };
        provider.GetRequiredService<IObjectModelValidator>().Validate(context, validationState: null, prefix: "", body);
        return context.ModelState.IsValid;
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    internal sealed class OptionalsAsTheyAre : IValidationMetadataProvider
    {
        public void CreateValidationMetadata(ValidationMetadataProviderContext context)
        {
            if (context.Key.ModelType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Optional<>))
            {
                context.ValidationMetadata.ValidateChildren = false;
            }
        }
    }

    internal sealed class Lending
    {
        public string To { get; init; } = "Ann";

        public Optional<Book?> Book { get; init; }
    }
}
