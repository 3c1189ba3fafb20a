namespace Genviral.Gen.ForGenerated;

/// <content>Dates where there is no DateOnly.</content>
public sealed partial class JsonOutput
{
    private bool TryWriteDate<T>(T value)
        where T : struct
    {
        if (typeof(T) == typeof(DateTime))
        {
            Write((DateTime)(object)value);
            return true;
        }

        return false;
    }
}
