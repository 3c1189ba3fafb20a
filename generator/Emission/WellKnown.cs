namespace Genviral.Gen.Generator.Emission;

/// <summary>Every name outside the emitted code, in full, so that no type of the consumer can get between.</summary>
internal static class WellKnown
{
    public const string Task = "global::System.Threading.Tasks.Task";
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string Func = "global::System.Func";
    public const string IProgress = "global::System.IProgress";
    public const string IAsyncDisposable = "global::System.IAsyncDisposable";
    public const string Stream = "global::System.IO.Stream";
    public const string ValueTask = "global::System.Threading.Tasks.ValueTask";
    public const string IDisposable = "global::System.IDisposable";
    public const string IEquatable = "global::System.IEquatable";
    public const string Obsolete = "global::System.Obsolete";
    public const string ArgumentNullException = "global::System.ArgumentNullException";
    public const string InvalidOperationException = "global::System.InvalidOperationException";
    public const string TimeSpan = "global::System.TimeSpan";
    public const string HashCode = "global::System.HashCode";
    public const string Guid = "global::System.Guid";
    public const string DateOnly = "global::System.DateOnly";
    public const string DateTime = "global::System.DateTime";
    public const string DateTimeOffset = "global::System.DateTimeOffset";
    public const string Uri = "global::System.Uri";
    public const string ReadOnlyMemory = "global::System.ReadOnlyMemory";
    public const string IReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    public const string IReadOnlyDictionary = "global::System.Collections.Generic.IReadOnlyDictionary";
    public const string Dictionary = "global::System.Collections.Generic.Dictionary";
    public const string KeyValuePair = "global::System.Collections.Generic.KeyValuePair";
    public const string IEnumerable = "global::System.Collections.Generic.IEnumerable";
    public const string Enumerable = "global::System.Linq.Enumerable";
    public const string JsonElement = "global::System.Text.Json.JsonElement";
    public const string JsonValueKind = "global::System.Text.Json.JsonValueKind";
    public const string HttpClient = "global::System.Net.Http.HttpClient";
    public const string JsonConverter = "global::System.Text.Json.Serialization.JsonConverter";
    public const string HiddenFromEditors = "global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)";
    public const string MemberNotNullWhen = "global::System.Diagnostics.CodeAnalysis.MemberNotNullWhen";

    public const string Optional = "global::Genviral.Gen.Optional";
    public const string Issues = "global::Genviral.Gen.Issues";
    public const string IApiEnvelope = "global::Genviral.Gen.IApiEnvelope";
    public const string ApiCall = "global::Genviral.Gen.ApiCall";
    public const string ApiErrorException = "global::Genviral.Gen.ApiErrorException";
    public const string ApiCallOptions = "global::Genviral.Gen.ApiCallOptions";
    public const string ApiFile = "global::Genviral.Gen.ApiFile";
    public const string ApiStream = "global::Genviral.Gen.ApiStream";
    public const string ApiUploadException = "global::Genviral.Gen.ApiUploadException";
    public const string ApiJobResult = "global::Genviral.Gen.ApiJobResult";
    public const string ApiPollingOptions = "global::Genviral.Gen.ApiPollingOptions";
    public const string AsyncPageable = "global::Genviral.Gen.AsyncPageable";
    public const string ClientOptions = "global::Genviral.Gen.GenviralClientOptions";

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

    public const string ApiTestHandler = "global::Genviral.Gen.Testing.ApiTestHandler";
    public const string ApiTestOperation = "global::Genviral.Gen.Testing.ApiTestOperation";

    public const string Action = "global::System.Action";
    public const string IServiceProvider = "global::System.IServiceProvider";
    public const string TimeProvider = "global::System.TimeProvider";
    public const string InfiniteTimeout = "global::System.Threading.Timeout.InfiniteTimeSpan";
    public const string IHttpClientFactory = "global::System.Net.Http.IHttpClientFactory";
    public const string IHttpMessageHandlerFactory = "global::System.Net.Http.IHttpMessageHandlerFactory";
    public const string IConfiguration = "global::Microsoft.Extensions.Configuration.IConfiguration";
    public const string ConfigurationExtensions = "global::Microsoft.Extensions.Configuration.ConfigurationExtensions";
    public const string ILoggerFactory = "global::Microsoft.Extensions.Logging.ILoggerFactory";
    public const string LoggerFactoryExtensions = "global::Microsoft.Extensions.Logging.LoggerFactoryExtensions";
    public const string IOptionsMonitor = "global::Microsoft.Extensions.Options.IOptionsMonitor";
    public const string IValidateOptions = "global::Microsoft.Extensions.Options.IValidateOptions";
    public const string ValidateOptionsResult = "global::Microsoft.Extensions.Options.ValidateOptionsResult";
    public const string DependencyInjection = "global::Microsoft.Extensions.DependencyInjection";

    private const string ForGenerated = "global::Genviral.Gen.ForGenerated.";
}
