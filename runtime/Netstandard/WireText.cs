namespace Genviral.Gen.ForGenerated;

/// <content>Dates where there is no DateOnly.</content>
public static partial class WireText
{
    private static string? DateOf<T>(T value) => value is DateTime day ? Of(day) : null;
}
