using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Binding;

/// <summary>A spec that came with the package, and an author's own file of the same client beside it.</summary>
public sealed class PackageFileTests
{
    private const string Head = "genviral: 1\nclient: TestClient\n";

    private const string Package = Head + """
        namespace: Of.Package
        visibility: public
        doc: The package's.
        baseUrl: https://package.example
        timeout: 1s
        retries: 1
        concurrency: 1
        errors: { gone: 410 }
        types: { Post: { fields: { id: string } } }
        endpoints:
          posts.get: { get: /posts/1, returns: Post }
          posts.list: { get: /posts, returns: list<Post> }
        """;

    /// <summary>The author's path before the package's and behind it: the order of paths means nothing.</summary>
    public static TheoryData<string> OwnPaths => ["a.genviral.yaml", "z.genviral.yaml"];

    [Fact]
    public void Alone_it_is_a_client()
    {
        var model = Model(Compile([PackageFile(Package)]));

        Assert.Equal("Of.Package", model.Namespace);
        Assert.Equal(2, model.Endpoints.Count);
    }

    [Theory]
    [MemberData(nameof(OwnPaths))]
    public void An_authors_file_replaces_six_settings(string path)
    {
        var compilation = Compile(
            Head + "namespace: Of.Author\nvisibility: internal\nbaseUrl: https://author.example\ntimeout: 2s\nretries: 2\nconcurrency: 2\nendpoints: { mine: { post: /mine } }", path);

        Assert.Empty(compilation.Findings);
        var model = Model(compilation);
        Assert.Equal(
            ("Of.Author", true, "https://author.example", 2000, 2, 2, "The package's."),
            (model.Namespace, model.IsInternal, model.BaseUrl, model.TimeoutMilliseconds, model.Retries, model.Concurrency, model.Doc));
    }

    [Fact]
    public void What_an_author_hides_of_it_leaves_no_mistake_in_it()
    {
        const string Following = Package + "\n  posts.make: { post: /posts, returns: Post, poll: { with: posts.one, id: id, until: id, done: [ok], every: 5s } }"
            + "\n  posts.one: { get: '/posts/{id}', returns: Post }";
        var compilation = Compile([PackageFile(Following), TestFile.Of(Head + "endpoints: { posts.one: { omit: true } }", "own.genviral.yaml")]);

        Assert.Empty(compilation.Findings);
        Assert.Null(Model(compilation).Endpoints.Single(endpoint => endpoint.Name == "posts.make").Poll);
    }

    [Theory]
    [MemberData(nameof(OwnPaths))]
    public void It_adds_endpoints_types_and_errors_and_hides_by_omit(string path)
    {
        var compilation = Compile(
            Head + "errors: { late: 408 }\ntypes: { Draft: { extends: Post } }\nendpoints: { posts.list: { omit: true }, drafts.get: { get: /drafts/1, returns: Draft, errors: [gone, late] } }", path);

        Assert.Empty(compilation.Findings);
        var model = Model(compilation);
        Assert.Equal(["posts.get", "drafts.get"], model.Endpoints.Select(endpoint => endpoint.Name));
        Assert.Equal(["gone", "late"], model.Errors.Select(error => error.Code));
        Assert.Equal(["types.Post", "types.Draft"], model.Types.Select(type => type.Key));
    }

    [Theory]
    [MemberData(nameof(OwnPaths))]
    public void Any_other_setting_is_an_error_in_the_authors_file(string path)
    {
        var finding = Assert.Single(Compile(Head + "doc: Mine.\nendpoints: { mine: { post: /mine } }", path).Findings);

        Assert.Equal(("GENV2000", path), (finding.Descriptor.Id, finding.Location.Path));
        Assert.Equal("m.genviral.yaml", Assert.Single(finding.Related).Path);
    }

    [Theory]
    [MemberData(nameof(OwnPaths))]
    public void A_name_that_the_package_has_is_an_error_in_the_authors_file(string path)
    {
        var finding = Assert.Single(Compile(Head + "types: { Post: { fields: { id: int } } }\nendpoints: { mine: { get: /mine, returns: Post } }", path).Findings);

        Assert.Equal(("GENV2001", path), (finding.Descriptor.Id, finding.Location.Path));
    }

    [Fact]
    public void Two_files_of_an_author_may_not_both_replace_a_setting()
    {
        var own = Head + "retries: 2\nendpoints: { a: { post: /a } }";
        var compilation = Compile([File(own, "a.genviral.yaml"), File(own.Replace("a: { post: /a }", "b: { post: /b }", StringComparison.Ordinal), "b.genviral.yaml"), PackageFile(Package)]);

        var finding = Assert.Single(compilation.Findings);
        Assert.Equal(("GENV2000", "b.genviral.yaml"), (finding.Descriptor.Id, finding.Location.Path));
        Assert.Equal("a.genviral.yaml", Assert.Single(finding.Related).Path);
    }

    [Fact]
    public void Warnings_about_the_package_are_kept_from_authors_and_errors_are_not()
    {
        var unused = Package.Replace("types: {", "types: { Unused: { fields: { id: string } },", StringComparison.Ordinal);
        Assert.NotEmpty(Compile([File(unused, "m.genviral.yaml")]).Findings);
        Assert.Empty(Compile([PackageFile(unused)]).Findings);

        var wrong = Package.Replace("returns: Post", "returns: Pots", StringComparison.Ordinal);
        Assert.Single(Compile([PackageFile(wrong)]).Findings);

        // An author's own warnings stay.
        var own = File(Head + "types: { Mine: { fields: { id: string } } }\nendpoints: { mine: { post: /mine } }", "a.genviral.yaml");
        Assert.Equal("a.genviral.yaml", Assert.Single(Compile([own, PackageFile(Package)]).Findings).Location.Path);
    }

    private static ClientModel Model(SpecCompilation compilation) => Assert.Single(compilation.Clients).Model;

    private static SpecCompilation Compile(string own, string path) => Compile([File(own, path), PackageFile(Package)]);

    private static SpecCompilation Compile(IEnumerable<Text.SpecFile> files)
        => SpecCompiler.Bind(files.Select(file => SpecCompiler.Read(file)));

    private static Text.SpecFile File(string text, string path) => TestFile.Of(text, path);

    private static Text.SpecFile PackageFile(string text) => TestFile.Of(text, "m.genviral.yaml") with { IsFromPackage = true };
}
