using System.Reflection;
using System.Text.Json;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Tests.Language;

namespace Genviral.Gen.Spec.Tests.Schema;

/// <summary>The schema has every key that the front end knows, and no other.</summary>
public sealed class SchemaKeysTests
{
    private static readonly JsonElement Schema
        = JsonDocument.Parse(RepositoryFiles.Read(SchemaValidator.SchemaPath)).RootElement;

    /// <summary>The tables of keys by the name of their field, which is the name of the schema's definition.</summary>
    private static readonly IReadOnlyDictionary<string, KeyOwner> Owners = typeof(SpecKeys)
        .GetFields(BindingFlags.Static | BindingFlags.Public)
        .Where(field => field.FieldType == typeof(KeyOwner))
        .ToDictionary(field => JsonNamingPolicy.CamelCase.ConvertName(field.Name), field => (KeyOwner)field.GetValue(null)!);

    public static TheoryData<string> Names() => [.. Owners.Keys];

    [Fact]
    public void All_tables_of_keys_are_found()
    {
        Assert.Equal(SpecKeys.Owners.Count, Owners.Count);
        Assert.Contains("spec", Owners.Keys);
        Assert.Contains("queryParameter", Owners.Keys);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schema_has_the_keys_of_the_front_end(string owner)
    {
        var definition = Definition(owner);

        Assert.Equal(
            Owners[owner].Keys.Order(StringComparer.Ordinal),
            definition.GetProperty("properties").EnumerateObject().Select(key => key.Name).Order(StringComparer.Ordinal));
        Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_key_of_the_schema_says_what_it_means(string owner)
    {
        var silent = Definition(owner).GetProperty("properties").EnumerateObject()
            .Where(key => !Resolve(key.Value).TryGetProperty("description", out _))
            .Select(key => key.Name);

        Assert.Empty(silent);
    }

    /// <summary>A mapping with keys of the language that no table of the front end has would be checked by nobody.</summary>
    [Fact]
    public void The_schema_has_no_mapping_that_the_front_end_does_not_know()
    {
        var strangers = Schema.GetProperty("definitions").EnumerateObject()
            .Where(definition => definition.Value.TryGetProperty("properties", out _) && !Owners.ContainsKey(definition.Name))
            .Select(definition => definition.Name);

        Assert.Empty(strangers);
    }

    private static JsonElement Definition(string owner)
        => owner == "spec" ? Schema : Schema.GetProperty("definitions").GetProperty(owner);

    private static JsonElement Resolve(JsonElement schema)
        => schema.TryGetProperty("$ref", out var reference)
            ? Schema.GetProperty("definitions").GetProperty(reference.GetString()!["#/definitions/".Length..])
            : schema;
}
