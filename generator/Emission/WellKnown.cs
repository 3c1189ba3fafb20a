namespace Genviral.Gen.Generator.Emission;

/// <summary>Every name outside the emitted code, from an alias on that is one whatever the consumer's types are called.</summary>
/// <remarks>Names in full (<c>global::…</c>) made the emitted text longer and said no more.</remarks>
internal static class WellKnown
{
    /// <summary>
    /// The aliases, which each file begins with. Behind <c>::</c> stands nothing but an alias, so no type can get between. <c>_Converter</c> alone is
    /// a type's: it stands above each type, and a consumer's type of that name in the client's namespace would be taken for it.
    /// </summary>
    public const string Aliases = """
        using _Api = global::Genviral.Gen.ForGenerated;
        using _Collections = global::System.Collections.Generic;
        using _Converter = global::System.Text.Json.Serialization.JsonConverterAttribute;
        using _Gen = global::Genviral.Gen;
        using _Json = global::System.Text.Json;
        using _Model = global::System.ComponentModel;
        using _Sys = global::System;
        using _Tasks = global::System.Threading.Tasks;
        using _Threading = global::System.Threading;
        """;

    public const string Task = "_Tasks::Task";
    public const string CancellationToken = "_Threading::CancellationToken";
    public const string Func = "_Sys::Func";
    public const string IProgress = "_Sys::IProgress";
    public const string IAsyncDisposable = "_Sys::IAsyncDisposable";
    public const string Stream = "_Sys::IO.Stream";
    public const string ValueTask = "_Tasks::ValueTask";
    public const string IDisposable = "_Sys::IDisposable";
    public const string IEquatable = "_Sys::IEquatable";
    public const string Obsolete = "_Sys::Obsolete";
    public const string ArgumentNullException = "_Sys::ArgumentNullException";
    public const string NotSupportedException = "_Sys::NotSupportedException";
    public const string InvalidOperationException = "_Sys::InvalidOperationException";
    public const string TimeSpan = "_Sys::TimeSpan";
    public const string HashCode = "_Sys::HashCode";
    public const string StringBuilder = "_Sys::Text.StringBuilder";
    public const string Guid = "_Sys::Guid";
    public const string DateOnly = "_Sys::DateOnly";
    public const string DateTime = "_Sys::DateTime";
    public const string DateTimeOffset = "_Sys::DateTimeOffset";
    public const string Uri = "_Sys::Uri";
    public const string ReadOnlyMemory = "_Sys::ReadOnlyMemory";
    public const string IReadOnlyList = "_Collections::IReadOnlyList";
    public const string IReadOnlyDictionary = "_Collections::IReadOnlyDictionary";
    public const string Dictionary = "_Collections::Dictionary";
    public const string KeyValuePair = "_Collections::KeyValuePair";
    public const string IEnumerable = "_Collections::IEnumerable";
    public const string Enumerable = "_Sys::Linq.Enumerable";
    public const string JsonElement = "_Json::JsonElement";
    public const string JsonValueKind = "_Json::JsonValueKind";
    public const string HttpClient = "_Sys::Net.Http.HttpClient";
    public const string ConverterAttribute = "_Converter";
    public const string JsonConverter = "_Json::Serialization.JsonConverter";
    public const string HiddenFromEditors = "_Model::EditorBrowsable(_Model::EditorBrowsableState.Never)";
    public const string MemberNotNullWhen = "_Sys::Diagnostics.CodeAnalysis.MemberNotNullWhen";

    public const string Optional = "_Gen::Optional";
    public const string Issues = "_Gen::Issues";
    public const string IApiEnvelope = "_Gen::IApiEnvelope";
    public const string ApiCall = "_Gen::ApiCall";
    public const string ApiErrorException = "_Gen::ApiErrorException";
    public const string ApiCallOptions = "_Gen::ApiCallOptions";
    public const string ApiFile = "_Gen::ApiFile";
    public const string ApiStream = "_Gen::ApiStream";
    public const string ApiUploadException = "_Gen::ApiUploadException";
    public const string ApiJobResult = "_Gen::ApiJobResult";
    public const string ApiPollingOptions = "_Gen::ApiPollingOptions";
    public const string AsyncPageable = "_Gen::AsyncPageable";
    public const string ClientOptions = "_Gen::GenviralClientOptions";

    public const string JsonInput = ForGenerated + "JsonInput";
    public const string JsonOutput = ForGenerated + "JsonOutput";
    public const string JsonMembers = ForGenerated + "JsonMembers";
    public const string RecordConverter = ForGenerated + "RecordConverter";
    public const string ValueConverter = ForGenerated + "ValueConverter";
    public const string IEnvelopeFields = ForGenerated + "IEnvelopeFields";
    public const string IJson = ForGenerated + "IJson";
    public const string IObjectJson = ForGenerated + "IObjectJson";
    public const string IParts = ForGenerated + "IParts";
    public const string IRequestCheck = ForGenerated + "IRequestCheck";
    public const string ListJson = ForGenerated + "ListJson";
    public const string MapJson = ForGenerated + "MapJson";
    public const string OrNullJson = ForGenerated + "OrNullJson";
    public const string ValueOrNullJson = ForGenerated + "ValueOrNullJson";
    public const string CaseJson = ForGenerated + "CaseJson";
    public const string UnknownCaseJson = ForGenerated + "UnknownCaseJson";
    public const string DelegatedJson = ForGenerated + "DelegatedJson";
    public const string ListContent = ForGenerated + "ListContent";
    public const string MapContent = ForGenerated + "MapContent";
    public const string ValueContent = ForGenerated + "ValueContent";
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

    public const string ApiTestHandler = "_Gen::Testing.ApiTestHandler";
    public const string ApiTestOperation = "_Gen::Testing.ApiTestOperation";

    public const string Action = "_Sys::Action";
    public const string IServiceProvider = "_Sys::IServiceProvider";
    public const string TimeProvider = "_Sys::TimeProvider";
    public const string InfiniteTimeout = "_Threading::Timeout.InfiniteTimeSpan";
    public const string IHttpClientFactory = "_Sys::Net.Http.IHttpClientFactory";
    public const string IHttpMessageHandlerFactory = "_Sys::Net.Http.IHttpMessageHandlerFactory";
    public const string IConfiguration = "global::Microsoft.Extensions.Configuration.IConfiguration";
    public const string ConfigurationExtensions = "global::Microsoft.Extensions.Configuration.ConfigurationExtensions";
    public const string ILoggerFactory = "global::Microsoft.Extensions.Logging.ILoggerFactory";
    public const string LoggerFactoryExtensions = "global::Microsoft.Extensions.Logging.LoggerFactoryExtensions";
    public const string IOptionsMonitor = "global::Microsoft.Extensions.Options.IOptionsMonitor";
    public const string IValidateOptions = "global::Microsoft.Extensions.Options.IValidateOptions";
    public const string ValidateOptionsResult = "global::Microsoft.Extensions.Options.ValidateOptionsResult";
    public const string DependencyInjection = "global::Microsoft.Extensions.DependencyInjection";

    /// <summary>The alias of the namespace for emitted code.</summary>
    public const string ForGenerated = "_Api::";
}
