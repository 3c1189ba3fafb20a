using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Genviral.Gen.Generated.Tests.Harness;
using Library;

namespace Genviral.Gen.Generated.Tests.SystemTextJson;

/// <summary>Emitted types are read and written by <see cref="JsonSerializer"/> as the client itself reads and writes them.</summary>
public sealed class SerializerTests
{
    /// <summary>Knows nothing by reflection.</summary>
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = LibraryJsonTypeInfoResolver.Default };

    private static readonly Book Novel = new()
    {
        Title = "Ünter <b> \"Null\" 🎬 + '&' \u2028",
        Genre = new Genre("essay"),
        Grade = Grade._2,
        Loan = Loan.Lent,
        Price = 12.50m,
        Note = null,
        Blurb = new Optional<string?>(null),
        Isbn = 9783161484100L,
        Due = new DateOnly(2025, 1, 31),
        Bought = new DateTimeOffset(2024, 12, 24, 18, 0, 0, TimeSpan.FromHours(1)),
        Cover = new Video { Url = new Uri("https://x.example/a?b=1&c=ü"), Seconds = 1.5 },
        Scores = new Dictionary<string, double> { ["a b"] = 0.1, ["ö"] = -3 },
    };

    [Fact]
    public async Task A_body_is_the_same_bytes_as_the_client_sends()
    {
        await using var server = await CannedServer.StartAsync(404, """{"ok":false,"code":404,"message":"no","error_code":"not_found"}""");
        using var client = new LibraryClient("key", new GenviralClientOptions { BaseAddress = server.Address });

        await client.Books.AddAsync(Novel, TestContext.Current.CancellationToken);

        Assert.Equal(server.Body, JsonSerializer.Serialize(Novel, Options));
        Assert.Equal(server.Body, Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(Novel, Options)));
    }

    [Fact]
    public void What_is_written_is_read_as_an_equal_value()
    {
        var json = JsonSerializer.Serialize(Novel, Options);

        Assert.Equal(Novel, JsonSerializer.Deserialize<Book>(json, Options));
        Assert.Contains("\"blurb\":null", json, StringComparison.Ordinal);
        Assert.DoesNotContain("grade", JsonSerializer.Serialize(Novel with { Grade = null }, Options), StringComparison.Ordinal);
    }

    [Fact]
    public void The_attribute_alone_is_enough_where_reflection_is_allowed()
    {
        var byReflection = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

        var json = JsonSerializer.Serialize(Novel, byReflection);

        Assert.Equal(JsonSerializer.Serialize(Novel, Options), json);
        Assert.Equal(Novel, JsonSerializer.Deserialize<Book>(json, byReflection));
    }

    [Fact]
    public void The_encoder_and_the_indentation_of_the_options_reach_every_text_within()
    {
        var options = new JsonSerializerOptions(Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

        var json = JsonSerializer.Serialize<Medium[]>([new Video { Url = new Uri("https://x.example/ü&<1>"), Seconds = 1.10 }], options);

        Assert.Equal("[\n  {\n    \"type\": \"video\",\n    \"url\": \"https://x.example/ü&<1>\",\n    \"seconds\": 1.1\n  }\n]", json);
    }

    [Theory]
    [InlineData("""{ "titel": "x", "title": "x", "loan": "lent" }""", "$.titel")]
    [InlineData("""{ "title": "x", "cover": { "type": "video", "url": "https://x.example", "second": 1 } }""", "$.cover.second")]
    [InlineData("""{ "title": "x", "cover": { "secnds": 1, "type": "video", "url": "https://x.example" } }""", "$.cover.secnds")]
    public void Members_that_the_spec_does_not_name_are_passed_over_unless_the_options_disallow_them(string changed, string place)
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(Novel, Options))!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(changed)!.AsObject())
        {
            json[name] = value?.DeepClone();
        }

        var strict = new JsonSerializerOptions(Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

        Assert.Equal("x", json.Deserialize<Book>(Options)!.Title);
        var thrown = Assert.Throws<JsonException>(() => json.Deserialize<Book>(strict));
        Assert.Equal($"The JSON does not fit Book at {place}: the spec has no such member.", thrown.Message);
    }

    [Fact]
    public void Nothing_that_the_spec_names_or_keeps_counts_as_a_further_member()
    {
        var strict = new JsonSerializerOptions(Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

        Assert.Equal(Novel, JsonSerializer.Deserialize<Book>(JsonSerializer.Serialize(Novel, Options), strict));
        var shelf = JsonSerializer.Deserialize<Shelf>("""{ "kind": "links", "entries": [{ "href": "https://x.example" }], "colour": "red" }""", strict)!;
        Assert.Equal("red", shelf.Additional["colour"].GetString());
    }

    [Fact]
    public void A_case_says_which_it_is_however_it_is_declared()
    {
        var video = new Video { Url = new Uri("https://x.example/v") };

        var json = JsonSerializer.Serialize(video, Options);

        Assert.Equal("""{"type":"video","url":"https://x.example/v"}""", json);
        Assert.Equal(json, JsonSerializer.Serialize<Medium>(video, Options));
        Assert.Equal(video, JsonSerializer.Deserialize<Medium>(json, Options));
        Assert.Equal(video, JsonSerializer.Deserialize<Video>(json, Options));
    }

    [Fact]
    public void A_case_that_the_spec_does_not_know_survives()
    {
        const string Json = """{"type":"sound","hertz":440}""";

        var medium = JsonSerializer.Deserialize<Medium>(Json, Options);

        var unknown = Assert.IsType<UnknownMedium>(medium);
        Assert.Equal(Json, JsonSerializer.Serialize(unknown, Options));
        Assert.Contains("is read as Medium", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<UnknownMedium>(Json, Options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_union_told_apart_from_outside_is_read_with_what_is_around_it_alone()
    {
        const string Json = """{"kind":"books","entries":[{"pages":7}],"place":"attic"}""";

        var shelf = JsonSerializer.Deserialize<Shelf>(Json, Options)!;

        Assert.Equal(7, Assert.IsType<ShelfEntryBooks>(shelf.Entries[0]).Pages);
        Assert.Equal(Json, JsonSerializer.Serialize(shelf, Options));
        Assert.Equal("""{"pages":7}""", JsonSerializer.Serialize(shelf.Entries[0], Options));
        var refused = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ShelfEntry>("""{"pages":7}""", Options));
        Assert.Contains("'kind' of the object around it", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Collections_of_emitted_types_need_no_context()
    {
        IReadOnlyList<Genre> genres = [Genre.Novel, new("essay")];

        Assert.Equal("""["novel","essay"]""", JsonSerializer.Serialize(genres, Options));
        Assert.Equal(genres, JsonSerializer.Deserialize<IReadOnlyList<Genre>>("""["novel","essay"]""", Options));
        Assert.Equal(genres, JsonSerializer.Deserialize<List<Genre>>("""["novel","essay"]""", Options));
        Assert.Equal(genres, JsonSerializer.Deserialize<Genre[]>("""["novel","essay"]""", Options));
        Assert.Equal(genres, JsonSerializer.Deserialize<IEnumerable<Genre>>("""["novel","essay"]""", Options));
        Assert.Equal([Loan.Free], JsonSerializer.Deserialize<Dictionary<string, Loan>>("""{"a":"FREE"}""", Options)!.Values);
        Assert.Equal("""{"a":"lent"}""", JsonSerializer.Serialize<IReadOnlyDictionary<string, Loan>>(new Dictionary<string, Loan> { ["a"] = Loan.Lent }, Options));
        Assert.Null(JsonSerializer.Deserialize<Grade?>("null", Options));
        Assert.Equal("3", JsonSerializer.Serialize<Grade?>(Grade._3, Options));
    }

    [Fact]
    public void A_string_enum_is_a_key_of_a_dictionary()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(LibraryJsonTypeInfoResolver.Default, new DefaultJsonTypeInfoResolver()) };
        var counts = new Dictionary<Genre, int> { [Genre.Poem] = 2 };

        Assert.Equal("""{"POEM":2}""", JsonSerializer.Serialize(counts, options));
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<Genre, int>>("""{"\u0050OEM":2}""", options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<Grade, int> { [Grade._1] = 2 }, options));
    }

    [Fact]
    public void A_consumers_own_context_holds_types_around_emitted_ones()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(LibraryJsonTypeInfoResolver.Default, OwnContext.Default),
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        };

        Assert.Equal("[1,2]", JsonSerializer.Serialize<List<int>>([1, 2], options));
        Assert.Equal("\"POEM\"", JsonSerializer.Serialize(Genre.Poem, options));
    }

    [Fact]
    public async Task A_large_text_that_arrives_in_pieces_is_read_whole()
    {
        var books = Enumerable.Range(0, 500).Select(i => Novel with { Title = new string('t', i) + "\u00e9\"" }).ToArray();
        await using var stream = new TricklingStream(JsonSerializer.SerializeToUtf8Bytes(books, Options));

        var read = await JsonSerializer.DeserializeAsync<Book[]>(stream, Options, TestContext.Current.CancellationToken);

        Assert.Equal(books, read);
    }

    [Fact]
    public void Comments_and_trailing_commas_are_taken_where_the_options_take_them()
    {
        var options = new JsonSerializerOptions(Options) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

        var shelf = JsonSerializer.Deserialize<Shelf>("""{ /* a */ "kind": "links", "entries": [ { "href": "/x", }, ], }""", options)!;

        Assert.Equal("/x", Assert.IsType<ShelfEntryLinks>(shelf.Entries[0]).Href.ToString());
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Shelf>("""{ "kind": "links", "entries": [], }""", Options));
    }

    [Fact]
    public void What_does_not_fit_says_where_and_why()
    {
        var misfit = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<Shelf>>("""[{"kind":"books","entries":[{"pages":"many"}]}]""", Options));

        Assert.Contains("Shelf at $.entries[0].pages: expected a whole number of 32 bits", misfit.Message, StringComparison.Ordinal);
        Assert.Equal("$[0]", misfit.Path);
    }

    [Fact]
    public void What_cannot_be_written_says_what_is_wrong()
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Novel with { Title = null! }, Options));

        Assert.Contains("Book cannot be written as JSON: title must not be null", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_converter_written_for_the_type_wins_and_one_for_all_enums_does_not()
    {
        var options = new JsonSerializerOptions(Options) { Converters = { new JsonStringEnumConverter<Loan>(), new ShoutingGenres() } };

        Assert.Equal("\"FREE\"", JsonSerializer.Serialize(Loan.Free, options));
        Assert.Equal("\"NOVEL!\"", JsonSerializer.Serialize(Genre.Novel, options));
    }

    [Fact]
    public void Types_that_are_not_emitted_are_left_to_the_next_resolver()
    {
        var options = new JsonSerializerOptions();

        Assert.Null(LibraryJsonTypeInfoResolver.Default.GetTypeInfo(typeof(int), options));
        Assert.Null(LibraryJsonTypeInfoResolver.Default.GetTypeInfo(typeof(List<string>), options));
        Assert.Null(LibraryJsonTypeInfoResolver.Default.GetTypeInfo(typeof(Dictionary<Book, Book>), options));
        Assert.Null(LibraryJsonTypeInfoResolver.Default.GetTypeInfo(typeof(Book[,]), options));
    }

    private sealed class ShoutingGenres : JsonConverter<Genre>
    {
        public override Genre Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Genre value, JsonSerializerOptions options)
            => writer.WriteStringValue(value.Value.ToUpperInvariant() + "!");
    }

    /// <summary>Hands out seven bytes at a time, so that tokens lie across the reader's buffers.</summary>
    private sealed class TricklingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => base.ReadAsync(buffer.Length > 7 ? buffer[..7] : buffer, cancellationToken);
    }
}

/// <summary>What a consumer's own context may hold in the project of the client: types of the framework and written ones.</summary>
[JsonSerializable(typeof(List<int>))]
internal sealed partial class OwnContext : JsonSerializerContext;
