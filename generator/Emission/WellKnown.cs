namespace Genviral.Gen.Generator.Emission;

/// <summary>Every name outside the emitted code, from an alias on that is one whatever the consumer's types are called.</summary>
/// <remarks>Names in full (<c>global::…</c>) were a fifth of the emitted text, and the compiler binds them part by part.</remarks>
internal static class WellKnown
{
    /// <summary>The aliases, which each file begins with. Behind <c>::</c> stands nothing but an alias, so no type can get between.</summary>
    public const string Aliases = """
        using Api = global::Genviral.Gen.ForGenerated;
        using Gen = global::Genviral.Gen;
        using Sys = global::System;
        """;

    public const string Task = "Sys::Threading.Tasks.Task";
    public const string CancellationToken = "Sys::Threading.CancellationToken";
    public const string Func = "Sys::Func";
    public const string IProgress = "Sys::IProgress";
    public const string IAsyncDisposable = "Sys::IAsyncDisposable";
    public const string Stream = "Sys::IO.Stream";
    public const string ValueTask = "Sys::Threading.Tasks.ValueTask";
    public const string IDisposable = "Sys::IDisposable";
    public const string IEquatable = "Sys::IEquatable";
    public const string Obsolete = "Sys::Obsolete";
    public const string ArgumentNullException = "Sys::ArgumentNullException";
    public const string InvalidOperationException = "Sys::InvalidOperationException";
    public const string TimeSpan = "Sys::TimeSpan";
    public const string HashCode = "Sys::HashCode";
    public const string Guid = "Sys::Guid";
    public const string DateOnly = "Sys::DateOnly";
    public const string DateTime = "Sys::DateTime";
    public const string DateTimeOffset = "Sys::DateTimeOffset";
    public const string Uri = "Sys::Uri";
    public const string ReadOnlyMemory = "Sys::ReadOnlyMemory";
    public const string IReadOnlyList = "Sys::Collections.Generic.IReadOnlyList";
    public const string IReadOnlyDictionary = "Sys::Collections.Generic.IReadOnlyDictionary";
    public const string Dictionary = "Sys::Collections.Generic.Dictionary";
    public const string KeyValuePair = "Sys::Collections.Generic.KeyValuePair";
    public const string IEnumerable = "Sys::Collections.Generic.IEnumerable";
    public const string Enumerable = "Sys::Linq.Enumerable";
    public const string JsonElement = "Sys::Text.Json.JsonElement";
    public const string JsonValueKind = "Sys::Text.Json.JsonValueKind";
    public const string HttpClient = "Sys::Net.Http.HttpClient";
    public const string JsonConverter = "Sys::Text.Json.Serialization.JsonConverter";
    public const string HiddenFromEditors = "Sys::ComponentModel.EditorBrowsable(Sys::ComponentModel.EditorBrowsableState.Never)";
    public const string MemberNotNullWhen = "Sys::Diagnostics.CodeAnalysis.MemberNotNullWhen";

    public const string Optional = "Gen::Optional";
    public const string Issues = "Gen::Issues";
    public const string IApiEnvelope = "Gen::IApiEnvelope";
    public const string ApiCall = "Gen::ApiCall";
    public const string ApiErrorException = "Gen::ApiErrorException";
    public const string ApiCallOptions = "Gen::ApiCallOptions";
    public const string ApiFile = "Gen::ApiFile";
    public const string ApiStream = "Gen::ApiStream";
    public const string ApiUploadException = "Gen::ApiUploadException";
    public const string ApiJobResult = "Gen::ApiJobResult";
    public const string ApiPollingOptions = "Gen::ApiPollingOptions";
    public const string AsyncPageable = "Gen::AsyncPageable";
    public const string ClientOptions = "Gen::GenviralClientOptions";

    public const string JsonInput = ForGenerated + "JsonInput";
    public const string JsonOutput = ForGenerated + "JsonOutput";
    public const string JsonMembers = ForGenerated + "JsonMembers";
    public const string GeneratedJsonConverter = ForGenerated + "GeneratedJsonConverter";
    public const string GeneratedValueJsonConverter = ForGenerated + "GeneratedValueJsonConverter";
    public const string GeneratedTypeInfoResolver = ForGenerated + "GeneratedTypeInfoResolver";
    public const string KnownStrings = ForGenerated + "KnownStrings";
    public const string KnownNumbers = ForGenerated + "KnownNumbers";
    public const string WireText = ForGenerated + "WireText";
    public const string Content = ForGenerated + "Content";
    public const string ApiConnection = ForGenerated + "ApiConnection";
    public const string ApiDescription = ForGenerated + "ApiDescription";
    public const string ApiAuth = ForGenerated + "ApiAuth";
    public const string ApiOperation = ForGenerated + "ApiOperation";
    public const string ApiRequest = ForGenerated + "ApiRequest";
    public const string RequestCheck = ForGenerated + "RequestCheck";
    public const string ApiAnswer = ForGenerated + "ApiAnswer";
    public const string AnswerPath = ForGenerated + "AnswerPath";
    public const string PartsOutput = ForGenerated + "PartsOutput";
    public const string ApiUpload = ForGenerated + "ApiUpload";
    public const string ApiUploadContent = ForGenerated + "ApiUploadContent";
    public const string ApiPolling = ForGenerated + "ApiPolling";
    public const string OffsetPaging = ForGenerated + "OffsetPaging";
    public const string NumberPaging = ForGenerated + "NumberPaging";
    public const string CursorPaging = ForGenerated + "CursorPaging";
    public const string EnvelopeShape = ForGenerated + "EnvelopeShape";
    public const string EnvelopeParts = ForGenerated + "EnvelopeParts";
    public const string JsonRead = ForGenerated + "JsonRead";

    public const string ApiConnections = ForGenerated + "ApiConnections";

    public const string ApiTestHandler = "Gen::Testing.ApiTestHandler";
    public const string ApiTestOperation = "Gen::Testing.ApiTestOperation";

    public const string Action = "Sys::Action";
    public const string IServiceProvider = "Sys::IServiceProvider";
    public const string TimeProvider = "Sys::TimeProvider";
    public const string InfiniteTimeout = "Sys::Threading.Timeout.InfiniteTimeSpan";
    public const string IHttpClientFactory = "Sys::Net.Http.IHttpClientFactory";
    public const string IHttpMessageHandlerFactory = "Sys::Net.Http.IHttpMessageHandlerFactory";
    public const string IConfiguration = "global::Microsoft.Extensions.Configuration.IConfiguration";
    public const string ConfigurationExtensions = "global::Microsoft.Extensions.Configuration.ConfigurationExtensions";
    public const string ILoggerFactory = "global::Microsoft.Extensions.Logging.ILoggerFactory";
    public const string LoggerFactoryExtensions = "global::Microsoft.Extensions.Logging.LoggerFactoryExtensions";
    public const string IOptionsMonitor = "global::Microsoft.Extensions.Options.IOptionsMonitor";
    public const string IValidateOptions = "global::Microsoft.Extensions.Options.IValidateOptions";
    public const string ValidateOptionsResult = "global::Microsoft.Extensions.Options.ValidateOptionsResult";
    public const string DependencyInjection = "global::Microsoft.Extensions.DependencyInjection";

    private const string ForGenerated = "Api::";
}
