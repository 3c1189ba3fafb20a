namespace Genviral.Gen.ForGenerated;

/// <content>Rules of an object. Null counts as given.</content>
public sealed partial class RequestCheck
{
    /// <summary>Checks that a field is given.</summary>
    /// <param name="fields">Their names, with commas between.</param>
    /// <param name="isGiven">Whether one is.</param>
    public void AtLeastOne(string fields, bool isGiven)
    {
        if (!isGiven)
        {
            AddToObject($"needs at least one of {fields}");
        }
    }

    /// <summary>Checks that one field is given and no other.</summary>
    /// <param name="fields">Their names, with commas between.</param>
    /// <param name="given">How many are.</param>
    public void ExactlyOne(string fields, int given)
    {
        if (given != 1)
        {
            AddToObject($"needs exactly one of {fields}, and has {(given == 0 ? "none" : WireText.Of(given))}");
        }
    }

    /// <summary>Checks that no two fields are given.</summary>
    /// <param name="fields">Their names, with commas between.</param>
    /// <param name="given">How many are.</param>
    public void AtMostOne(string fields, int given)
    {
        if (given > 1)
        {
            AddToObject($"may have at most one of {fields}, and has {WireText.Of(given)}");
        }
    }
}
