using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Transport;

/// <summary>What a call goes by: the spec's settings, the client's over them, and those of <c>WithOptions</c> over both.</summary>
internal sealed record CallSettings
{
    internal static readonly TimeSpan DefaultMaxRetryDelay = TimeSpan.FromSeconds(60);

    private readonly TimeSpan? _callTimeout;
    private readonly int? _callMaxRetries;
    private readonly TimeSpan _timeout;
    private readonly int _maxRetries;
    private readonly bool _isRetryOff;

    /// <exception cref="ArgumentException">A setting cannot be used.</exception>
    internal CallSettings(ApiDescription description, GenviralClientOptions options)
    {
        _timeout = SettingCheck.Timeout(options.Timeout, nameof(GenviralClientOptions)) ?? description.Timeout;
        _maxRetries = SettingCheck.MaxRetries(options.MaxRetries, nameof(GenviralClientOptions)) ?? description.MaxRetries;
        _isRetryOff = options.MaxRetries == 0;
        MaxRetryDelay = SettingCheck.MaxRetryDelay(options.MaxRetryDelay, nameof(GenviralClientOptions)) ?? DefaultMaxRetryDelay;
        ValidateRequests = options.ValidateRequests;
    }

    private CallSettings(CallSettings client, ApiCallOptions call)
        : this(client)
    {
        _callTimeout = SettingCheck.Timeout(call.Timeout, nameof(ApiCallOptions)) ?? client._callTimeout;
        _callMaxRetries = SettingCheck.MaxRetries(call.MaxRetries, nameof(ApiCallOptions)) ?? client._callMaxRetries;
        MaxRetryDelay = SettingCheck.MaxRetryDelay(call.MaxRetryDelay, nameof(ApiCallOptions)) ?? client.MaxRetryDelay;
        ValidateRequests = call.ValidateRequests ?? client.ValidateRequests;
    }

    internal TimeSpan MaxRetryDelay { get; }

    internal bool ValidateRequests { get; }

    /// <exception cref="ArgumentException">A setting cannot be used.</exception>
    internal CallSettings With(ApiCallOptions options) => new(this, options);

    /// <summary>The narrower place wins: call, endpoint, client, spec.</summary>
    internal TimeSpan TimeoutOf(ApiOperation operation) => _callTimeout ?? operation.Timeout ?? _timeout;

    /// <summary>As <see cref="TimeoutOf"/>; but 0 on the client switches all retries off, as beside another handler that retries.</summary>
    internal int MaxRetriesOf(ApiOperation operation) => _callMaxRetries ?? (_isRetryOff ? 0 : operation.MaxRetries ?? _maxRetries);
}
