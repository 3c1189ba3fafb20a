using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>Lets <see cref="System.Text.Json.JsonSerializer"/> read and write an emitted record.</summary>
/// <typeparam name="T">The emitted record.</typeparam>
/// <typeparam name="TJson">What reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordConverter<T, TJson> : GeneratedJsonConverter<T>
    where TJson : struct, IJson<T>
{
    private protected override T Read(ref JsonInput input) => input.Read<T, TJson>();

    private protected override void WriteValue(JsonOutput output, T value) => output.Write<T, TJson>(value);
}
