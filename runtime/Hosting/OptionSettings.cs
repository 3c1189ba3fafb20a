namespace Genviral.Gen.Hosting;

/// <summary>The settings of <see cref="GenviralClientOptions"/> that a configuration can give, by name and without reflection.</summary>
internal static class OptionSettings
{
    private static readonly Dictionary<string, Action<GenviralClientOptions, string>> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(GenviralClientOptions.BaseAddress)] = static (options, text) => options.BaseAddress = SettingText.Address(text),
        [nameof(GenviralClientOptions.ApiKey)] = static (options, text) => options.ApiKey = text,
        [nameof(GenviralClientOptions.ApiKeyVariable)] = static (options, text) => options.ApiKeyVariable = text,
        [nameof(GenviralClientOptions.UserAgent)] = static (options, text) => options.UserAgent = text,
        [nameof(GenviralClientOptions.MaxResponseBytes)] = static (options, text) => options.MaxResponseBytes = SettingText.Int64(text),
        [nameof(GenviralClientOptions.AllowInsecureTransport)] = static (options, text) => options.AllowInsecureTransport = SettingText.Boolean(text),
        [nameof(GenviralClientOptions.Timeout)] = static (options, text) => options.Timeout = SettingText.Duration(text),
        [nameof(GenviralClientOptions.MaxRetries)] = static (options, text) => options.MaxRetries = SettingText.Int32(text),
        [nameof(GenviralClientOptions.MaxRetryDelay)] = static (options, text) => options.MaxRetryDelay = SettingText.Duration(text),
        [nameof(GenviralClientOptions.MaxConcurrency)] = static (options, text) => options.MaxConcurrency = SettingText.Int32(text),
        [nameof(GenviralClientOptions.ValidateRequests)] = static (options, text) => options.ValidateRequests = SettingText.Boolean(text),
        [nameof(GenviralClientOptions.ReportUnknownMembers)] = static (options, text) => options.ReportUnknownMembers = SettingText.Boolean(text),
    };

    /// <summary>Sets what the section says; the values of what cannot be read stay as they were.</summary>
    /// <param name="options">What is set.</param>
    /// <param name="section">Names and texts, as a configuration enumerates a section relative to itself.</param>
    /// <returns>What is wrong with the section; nothing where all is well. Keys are not shown.</returns>
    internal static IEnumerable<string> Apply(GenviralClientOptions options, IEnumerable<KeyValuePair<string, string?>> section)
    {
        foreach (var (name, text) in section)
        {
            if (text is not null && name.Length > 0 && Set(options, name, text) is { } complaint)
            {
                yield return complaint;
            }
        }
    }

    private static string? Set(GenviralClientOptions options, string name, string text)
    {
        try
        {
            if (options.TrySet(name, text))
            {
                return null;
            }

            if (!ByName.TryGetValue(name, out var set))
            {
                return Unknown(options, name);
            }

            set(options, text);
            return null;
        }
        catch (FormatException exception)
        {
            return $"The setting '{name}' cannot be read. {exception.Message}";
        }
    }

    private static string Unknown(GenviralClientOptions options, string name)
    {
        var names = ByName.Keys.Concat(options.SettingNames);
        return SettingNames.Nearest(name, names) is { } nearest
            ? $"There is no setting '{name}'. Did you mean '{nearest}'?"
            : $"There is no setting '{name}'. There are: {string.Join(", ", names)}.";
    }
}
