using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the records that every call answers with.</summary>
internal static class EnvelopeEmitter
{
    public static void Emit(SourceWriter writer, EnvelopePlan plan)
    {
        var name = plan.Names.Envelope;
        writer.Write($$"""
            /// <summary>The answer to a call: branch on <see cref="Ok"/> once.</summary>
            {{plan.Visibility}} partial record {{name}} : {{WellKnown.IApiEnvelope}}{{(plan.Fields.IsEmpty ? "" : ", " + WellKnown.IEnvelopeFields)}}
            {
                private protected {{name}}(in {{WellKnown.EnvelopeParts}} parts)
                {
                    Ok = parts.Ok;
                    Code = parts.Code;
                    Message = parts.Message;
                    ErrorCode = parts.ErrorCode;
                    Issues = parts.Issues;
                    RawData = parts.RawData;
                    Call = parts.Call;
                    {{Parts.Lines(plan.Fields, ReadField)}}
                    Additional = parts.Additional;
                }

                /// <summary>Whether the call worked.</summary>
                public bool Ok { get; }

                /// <summary>The code of the answer, which mirrors the HTTP status where the API gives none.</summary>
                public int Code { get; }

                /// <summary>What the API says to people; empty when it says nothing.</summary>
                public string Message { get; }

                /// <summary>Why the call failed, one of <see cref="{{plan.Names.ErrorCodes}}"/> or a code that the spec does not know.</summary>
                public string? ErrorCode { get; }

                /// <summary>What is wrong with the request, or null.</summary>
                public {{WellKnown.Issues}}? Issues { get; }

                /// <summary>The members of the answer that the spec does not name.</summary>
                public {{WellKnown.IReadOnlyDictionary}}<string, {{WellKnown.JsonElement}}> Additional { get; }

                /// <summary>Data that came although none was expected, or that does not fit the spec in a failure.</summary>
                public {{WellKnown.JsonElement}}? RawData { get; }

                /// <summary>The call that this answers: method, path, HTTP status, headers.</summary>
                public {{WellKnown.ApiCall}} Call { get; }

                {{Parts.Blocks(plan.Fields, Field)}}

                internal static {{name}} Read(in {{WellKnown.ApiAnswer}} answer) => new(answer.ReadEnvelope());

                /// <summary>A success without data, made by hand, as tests want it.</summary>
                /// <param name="code">Its code.</param>
                public static {{name}} Success(int code = 200) => new({{WellKnown.EnvelopeParts}}.Success(code));

                /// <summary>A success with data, made by hand, as tests want it.</summary>
                /// <param name="data">The data.</param>
                /// <param name="code">Its code.</param>
                public static {{name}}<TData> Success<TData>(TData data, int code = 200) => {{name}}<TData>.Success(data, code);

                /// <summary>A failure without data, made by hand, as tests want it.</summary>
                /// <param name="code">Its code.</param>
                /// <param name="errorCode">Why, one of <see cref="{{plan.Names.ErrorCodes}}"/>.</param>
                /// <param name="issues">What is wrong with the request.</param>
                /// <param name="message">What the API says to people.</param>
                public static {{name}} Failure(int code, string? errorCode = null, {{WellKnown.Issues}}? issues = null, string message = "")
                    => new({{WellKnown.EnvelopeParts}}.Failure(code, errorCode, issues, message));

                /// <summary>Returns for a success.</summary>
                /// <exception cref="{{WellKnown.ApiErrorException}}">The call failed.</exception>
                public void EnsureOk()
                {
                    if (!Ok)
                    {
                        throw new {{WellKnown.ApiErrorException}}(this, Call);
                    }
                }

                /// <summary>Whether both answers have the same content; how they came about does not count.</summary>
                public virtual bool Equals({{name}}? other)
                    => other is not null
                        && EqualityContract == other.EqualityContract
                        && Ok == other.Ok
                        && Code == other.Code
                        && Message == other.Message
                        && ErrorCode == other.ErrorCode
                        {{Parts.Lines(plan.Fields, (w, field) => w.Write($"&& {WellKnown.Content}.Equals({field.Name}, other.{field.Name})"))}}
                        && {{WellKnown.Content}}.Equals(Issues, other.Issues)
                        && {{WellKnown.Content}}.Equals(Additional, other.Additional)
                        && {{WellKnown.Content}}.Equals(RawData, other.RawData);

                /// <summary>A hash of the content.</summary>
                public override int GetHashCode() => {{WellKnown.HashCode}}.Combine(Ok, Code, Message, ErrorCode);

                {{(plan.Fields.IsEmpty ? static _ => { } : FieldsWriter(plan))}}
            }

            /// <summary>The answer to a call that returns data.</summary>
            {{plan.Visibility}} partial record {{name}}<TData> : {{name}}, {{WellKnown.IApiEnvelope}}<TData>
            {
                private protected {{name}}(in {{WellKnown.EnvelopeParts}} parts, TData? data)
                    : base(parts)
                {
                    Data = data;
                }

                /// <summary>Whether the call worked and <see cref="Data"/> is there.</summary>
                [{{WellKnown.MemberNotNullWhen}}(true, nameof(Data))]
                public new bool Ok => base.Ok;

                /// <summary>The data. A failure may carry some, too.</summary>
                public TData? Data { get; }

                internal static {{name}}<TData> Read(in {{WellKnown.ApiAnswer}} answer, {{WellKnown.JsonRead}}<TData> read, bool isOptional = false)
                    => new(answer.ReadEnvelope(read, isOptional, out var data), data);

                internal static {{WellKnown.Task}}<{{name}}<TData>> SendAsync<TJson>(
                    {{WellKnown.ApiRequest}} call, {{WellKnown.CancellationToken}} cancellationToken)
                    where TJson : struct, {{WellKnown.IJson}}<TData>
                    => call.SendAsync<{{name}}<TData>, TData, TJson>(
                        static (in {{WellKnown.ApiAnswer}} answer) => new {{name}}<TData>(answer.ReadEnvelope<TData>(out var data), data), cancellationToken);

                /// <summary>A success, made by hand, as tests want it.</summary>
                /// <param name="data">The data.</param>
                /// <param name="code">Its code.</param>
                public static {{name}}<TData> Success(TData data, int code = 200) => new({{WellKnown.EnvelopeParts}}.Success(code), data);

                /// <summary>A failure, made by hand, as tests want it.</summary>
                /// <param name="code">Its code.</param>
                /// <param name="errorCode">Why, one of <see cref="{{plan.Names.ErrorCodes}}"/>.</param>
                /// <param name="issues">What is wrong with the request.</param>
                /// <param name="message">What the API says to people.</param>
                public static new {{name}}<TData> Failure(int code, string? errorCode = null, {{WellKnown.Issues}}? issues = null, string message = "")
                    => new({{WellKnown.EnvelopeParts}}.Failure(code, errorCode, issues, message), default);

                /// <summary>The data of a success.</summary>
                /// <exception cref="{{WellKnown.ApiErrorException}}">The call failed.</exception>
                public new TData EnsureOk() => Ok ? Data : throw new {{WellKnown.ApiErrorException}}(this, Call);

                /// <summary>Whether both answers have the same content; how they came about does not count.</summary>
                public virtual bool Equals({{name}}<TData>? other)
                    => base.Equals(other) && {{WellKnown.Content}}.Equals(Data, other.Data);

                /// <summary>A hash of the content.</summary>
                public override int GetHashCode() => {{WellKnown.HashCode}}.Combine(base.GetHashCode(), {{WellKnown.Content}}.GetHashCode(Data));

                /// <summary>What <c>ToString</c> shows: <c>Ok</c> once.</summary>
                protected override bool PrintMembers({{WellKnown.StringBuilder}} builder)
                {
                    base.PrintMembers(builder);
                    builder.Append(", Data = ").Append(Data);
                    return true;
                }
            }

            {{(plan.HasNullableData ? Nullable(plan) : static _ => { })}}

            {{(plan.HasStreams ? DownloadEmitter.Of(plan) : static _ => { })}}
            """);
    }

    private static Action<SourceWriter> Nullable(EnvelopePlan plan)
        => writer => writer.Write($$"""
            /// <summary>The answer to a call whose data may be null although it worked.</summary>
            {{plan.Visibility}} sealed partial record {{plan.Names.NullableEnvelope}}<TData> : {{plan.Names.Envelope}}<TData?>
            {
                private {{plan.Names.NullableEnvelope}}(in {{WellKnown.EnvelopeParts}} parts, TData? data)
                    : base(parts, data)
                {
                }

                /// <summary>Whether the call worked. It says nothing about the data.</summary>
                public new bool Ok => (({{plan.Names.Envelope}})this).Ok;

                /// <summary>What <c>ToString</c> shows: <c>Ok</c> once.</summary>
                protected override bool PrintMembers({{WellKnown.StringBuilder}} builder) => base.PrintMembers(builder);

                internal static new {{plan.Names.NullableEnvelope}}<TData> Read(in {{WellKnown.ApiAnswer}} answer, {{WellKnown.JsonRead}}<TData?> read, bool isOptional = false)
                    => new(answer.ReadEnvelope(read, isOptional, out var data), data);

                /// <summary>A success, made by hand, as tests want it.</summary>
                /// <param name="data">The data, perhaps null.</param>
                /// <param name="code">Its code.</param>
                public static new {{plan.Names.NullableEnvelope}}<TData> Success(TData? data, int code = 200) => new({{WellKnown.EnvelopeParts}}.Success(code), data);

                /// <summary>A failure, made by hand, as tests want it.</summary>
                /// <param name="code">Its code.</param>
                /// <param name="errorCode">Why, one of <see cref="{{plan.Names.ErrorCodes}}"/>.</param>
                /// <param name="issues">What is wrong with the request.</param>
                /// <param name="message">What the API says to people.</param>
                public static new {{plan.Names.NullableEnvelope}}<TData> Failure(int code, string? errorCode = null, {{WellKnown.Issues}}? issues = null, string message = "")
                    => new({{WellKnown.EnvelopeParts}}.Failure(code, errorCode, issues, message), default);
            }
            """);

    private static void ReadField(SourceWriter writer, PropertyPlan field)
        => writer.Write($"{field.Name} = parts.{(field.Presence == Presence.OptionalOrNull ? "OptionalField" : "Field")}<{Reading(field)};");

    private static string Reading(PropertyPlan field)
    {
        var (value, name) = (field.Value with { IsNullable = true }, CSharpText.Utf8(field.WireName));
        return JsonText.Of(value) is { } json
            ? $"{TypeText.Of(value)}, {json}>({name})"
            : $"{TypeText.Of(value)}>({name}, {ReadText.Delegate(value)})";
    }

    // A reply that is made by hand has them, too.
    private static Action<SourceWriter> FieldsWriter(EnvelopePlan plan)
        => writer => writer.Write($$"""
            void {{WellKnown.IEnvelopeFields}}.WriteFields({{WellKnown.JsonOutput}} output)
            {
                var value = this;
                {{MembersWriter.Statements(plan.Fields)}}
            }
            """);

    private static void Field(SourceWriter writer, PropertyPlan field)
        => writer.Write($$"""
            {{Remarks.Of(field.Remarks, $"The member <c>{CSharpText.XmlLine(field.WireName)}</c>; null when it is absent.")}}
            public {{TypeText.Of(field)}} {{field.Name}} { get; init; }
            """);
}
