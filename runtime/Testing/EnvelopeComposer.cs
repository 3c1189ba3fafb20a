using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Testing;

/// <summary>Writes an envelope as its API would, with each part at its path.</summary>
internal static class EnvelopeComposer
{
    /// <param name="rules">Where the parts go, and whether the API's error codes are numbers.</param>
    /// <param name="envelope">What they say.</param>
    /// <param name="data">The data as JSON; null for none.</param>
    internal static byte[] Compose(ReplyRules rules, IApiEnvelope envelope, byte[]? data)
    {
        var shape = rules.ShapeOf(envelope.Ok);
        var content = data is null ? null : JsonNode.Parse(data);
        if (shape.Data == "." && content is not JsonObject and not null)
        {
            return data!;
        }

        var root = shape.Data == "." && content is JsonObject whole ? whole : new JsonObject();
        if (shape.Data is { } path and not "." && data is not null)
        {
            Put(root, path, content);
        }

        Merge(root, FieldsOf(envelope));

        // Within another member, what says nothing would be all that there is of it.
        if (!(envelope.Ok && shape.TellsOkByErrorCode && IsWithin(shape.Ok)))
        {
            Put(root, shape.Ok, envelope.Ok ? Scalar(shape.OkValue ?? true) : shape.OkValue is null ? JsonValue.Create(false) : null);
        }

        if (!(envelope.Ok && IsWithin(shape.Code)))
        {
            PutIfNew(root, shape.Code, JsonValue.Create(envelope.Code));
        }

        if (envelope.Message.Length > 0 || !IsWithin(shape.Message))
        {
            PutIfNew(root, shape.Message, JsonValue.Create(envelope.Message));
        }

        if (envelope.ErrorCode is { } code)
        {
            Put(root, shape.ErrorCode, rules.AreCodesNumbers && DeclaredErrors.TryReadNumber(code, out var number) ? JsonValue.Create(number) : JsonValue.Create(code));
        }

        if (envelope.Issues is { } issues)
        {
            Put(root, shape.Issues, Of(issues));
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static JsonObject FieldsOf(IApiEnvelope envelope)
    {
        if (envelope is not IEnvelopeFields fields)
        {
            return [];
        }

        using var output = JsonOutput.Rent();
        output.StartObject();
        fields.WriteFields(output);
        output.EndObject();
        return JsonNode.Parse(output.Written)!.AsObject();
    }

    /// <summary>Adds what is not there; objects of one name become one.</summary>
    private static void Merge(JsonObject root, JsonObject others)
    {
        foreach (var (name, value) in others)
        {
            if (root[name] is JsonObject own && value is JsonObject other)
            {
                Merge(own, other);
            }
            else if (!root.ContainsKey(name))
            {
                root[name] = value?.DeepClone();
            }
        }
    }

    private static JsonObject Of(Issues issues)
    {
        var fields = new JsonObject();
        foreach (var field in issues.FieldErrors)
        {
            fields[field.Key] = List(field.Value);
        }

        return new JsonObject { ["formErrors"] = List(issues.FormErrors), ["fieldErrors"] = fields };
    }

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)JsonValue.Create(text))]);

    private static JsonValue? Scalar(object value) => value switch
    {
        bool flag => JsonValue.Create(flag),
        string text => JsonValue.Create(text),
        long number => JsonValue.Create(number),
        int number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        _ => null,
    };

    private static bool IsWithin(string? path) => path?.Contains('.', StringComparison.Ordinal) == true;

    /// <summary>Puts a part where nothing is: data that lies beside the parts, or a field that holds them, may have a member of the same name.</summary>
    private static void PutIfNew(JsonObject root, string? path, JsonNode? value)
    {
        if (path is not null && path.Split('.').Aggregate((JsonNode?)root, (at, name) => at is JsonValue or null ? null : Get(at, name)) is null)
        {
            Put(root, path, value);
        }
    }

    /// <summary>Puts a value at a dotted path; a number in it is a place in an array.</summary>
    private static void Put(JsonObject root, string? path, JsonNode? value)
    {
        if (path is null)
        {
            return;
        }

        JsonNode at = root;
        var names = path.Split('.');
        for (var i = 0; i < names.Length - 1; i++)
        {
            var next = Get(at, names[i]);
            if (next is null)
            {
                next = int.TryParse(names[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out _) ? new JsonArray() : new JsonObject();
                Set(at, names[i], next);
            }

            at = next;
        }

        Set(at, names[^1], value);
    }

    private static JsonNode? Get(JsonNode at, string name) => at switch
    {
        JsonArray array => int.Parse(name, CultureInfo.InvariantCulture) is var index && index < array.Count ? array[index] : null,
        _ => at[name],
    };

    private static void Set(JsonNode at, string name, JsonNode? value)
    {
        if (at is not JsonArray array)
        {
            at[name] = value;
            return;
        }

        var index = int.Parse(name, CultureInfo.InvariantCulture);
        while (array.Count <= index)
        {
            array.Add((JsonNode?)null);
        }

        array[index] = value;
    }
}
