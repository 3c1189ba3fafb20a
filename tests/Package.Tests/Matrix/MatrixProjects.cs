using System.Security.Cryptography;
using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests.Matrix;

/// <summary>The projects of the matrix.</summary>
internal static class MatrixProjects
{
    /// <summary>Those that hold a client and no code of their own.</summary>
    public static readonly string[] Libraries =
    [
        "CSharp11", "CSharp12", "CSharp13", "LatestCSharp", "NullableOff", "UsingsOff", "AllAnalyzers", "Documented", "InternalClient",
        "StandardLibrary", "NetFramework", "StrongNamed", "WithPolySharp", "WithoutPolyfills",
    ];

    /// <summary>Those that are run, with what they print.</summary>
    public static readonly (string Name, string Pivot, string Output)[] Programs =
    [
        ("Targets", "debug_net8.0", "apple 2 / apple"),
        ("Targets", "debug_net9.0", "apple 2 / apple"),
        ("Targets", "debug_net10.0", "apple 2 / apple"),
        ("OnStandard", "debug", "31.01.2025 Unspecified"),
        ("Friend", "debug", "apple 2 / apple"),
        ("SeveralClients", "debug", "ShopClient, MailClient, PostClient"),
        ("SeveralFiles", "debug", "ListAsync, CountAsync"),
        ("Designed", "debug", "APPLE priced True named True"),
    ];

    private const string Spec = """
        genviral: 1
        client: ShopClient
        namespace: Shop
        doc: A shop.
        baseUrl: https://shop.example/api
        errors: { not_found: 404, old_one: { status: 410, doc: Gone. } }
        types:
          Item: { doc: A thing., fields: { id: string, kind: Kind, price?: decimal?, tags: list<string>, made?: datetime, due?: date, size?: string | double } }
          Kind: { enum: [fruit, tool] }
          Mode: { enum: [fast, slow], closed: true }
          Event: { oneOf: { sold: Sold, lent: Lent }, discriminator: type }
          Sold: { fields: { at: datetime } }
          Lent: { fields: { until: datetime, mode: Mode } }
        endpoints:
          items.list: { get: /items, query: { kind?: Kind, limit?: int, mode?: Mode, before?: date }, returns: { fields: { items: list<Item>, total: int } }, errors: [not_found] }
          items.get: { get: "/items/{id}", returns: Item, errors: [not_found, old_one] }
          items.change: { patch: "/items/{id}", body: { fields: { price?: decimal?, tags?: list<string> } }, returns: "Item?", deprecated: use items.put }
          items.events: { get: "/items/{id}/events", returns: list<Event> }
          items.page: { get: /pages, query: { page?: int }, returns: { fields: { items: list<Item>, total: int } }, paginate: { page: page, items: items, total: total } }
          items.make: { post: /jobs, body: { form: { name: string, day?: date } }, returns: { fields: { id: string } }, poll: { with: items.state, id: id, until: state, done: made, every: 1s } }
          items.state: { get: "/jobs/{id}", returns: { fields: { state: { enum: [made, lost] } } } }
          items.picture: { get: "/items/{id}/picture", returns: { binary: image/png } }
          items.paint: { put: "/items/{id}/picture", body: { binary: image/png } }
          items.attach: { post: /files, body: { multipart: { file: file, note?: string } } }
          items.upload: { post: /uploads, returns: { fields: { url: uri } }, upload: { url: url } }
        """;

    /// <summary>Calls an API that is a handler, so that nothing listens anywhere.</summary>
    private const string Program = """
        using System;
        using System.Net.Http;
        using System.Text;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Shop;

        internal static class Program
        {
            private static async Task Main()
            {
                using (var http = new HttpClient(new Stub()))
                using (var client = new ShopClient(http))
                {
                    var answer = await client.Items.ListAsync(kind: Kind.Fruit);
                    var json = JsonSerializer.Serialize(answer.EnsureOk().Items[0]);
                    Console.WriteLine(answer.EnsureOk().Items[0].Id + " " + answer.EnsureOk().Total + " / " + JsonSerializer.Deserialize<Item>(json).Id);
                }
            }

            private sealed class Stub : HttpMessageHandler
            {
                private const string Json = "{\"ok\":true,\"code\":200,\"message\":\"\",\"data\":{\"items\":[{\"id\":\"apple\",\"kind\":\"fruit\",\"tags\":[]}],\"total\":2}}";

                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                    => Task.FromResult(new HttpResponseMessage { RequestMessage = request, Content = new StringContent(Json, Encoding.UTF8, "application/json") });
            }
        }
        """;

    private const string All = """
        <Project DefaultTargets="Build">
          <ItemGroup>
            <Member Include="*/*.csproj" />
          </ItemGroup>
          <Target Name="Restore">
            <MSBuild Projects="@(Member)" Targets="Restore" BuildInParallel="true" />
          </Target>
          <Target Name="Build">
            <MSBuild Projects="@(Member)" BuildInParallel="true" ContinueOnError="true" />
          </Target>
        </Project>
        """;

    public static void Write(Consumer root, string version)
    {
        root.File("All.proj", All)
            .File("shared/shop.genviral.yaml", Spec)
            .File("Directory.Build.props", """
                <Project>
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <Nullable>enable</Nullable>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <WarningsNotAsErrors>NU1603</WarningsNotAsErrors>
                    <UseArtifactsOutput>true</UseArtifactsOutput>
                  </PropertyGroup>
                </Project>
                """);
        var projects = new Writer(root, version);
        projects.Library("CSharp11", "<LangVersion>11</LangVersion>");
        projects.Library("CSharp12", "<LangVersion>12</LangVersion>");
        projects.Library("CSharp13", "<LangVersion>13</LangVersion>");
        projects.Library("LatestCSharp", "<LangVersion>latest</LangVersion>");
        projects.Library("NullableOff", "<Nullable>disable</Nullable>");
        projects.Library("UsingsOff", "<ImplicitUsings>disable</ImplicitUsings>");
        projects.Library("AllAnalyzers", "<AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><AnalysisLevel>latest</AnalysisLevel>");
        projects.Library("Documented", "<GenerateDocumentationFile>true</GenerateDocumentationFile><Features>strict</Features><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>");
        projects.Program("Targets", Program, "<TargetFramework /><TargetFrameworks>net8.0;net9.0;net10.0</TargetFrameworks><Nullable>disable</Nullable>");
        WriteOldFrameworks(projects);
        WriteFriends(projects);
        WriteShapes(projects);
    }

    /// <summary>The frameworks whose C# is old by default, and that lack what new C# needs.</summary>
    private static void WriteOldFrameworks(Writer projects)
    {
        const string NetStandard = "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion>";
        const string NetFramework = "<TargetFramework>net472</TargetFramework><LangVersion>latest</LangVersion>";
        const string ReferenceAssemblies = """<PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" />""";
        projects.Library("StandardLibrary", NetStandard);
        projects.Library("NetFramework", NetFramework, ReferenceAssemblies);

        // An assembly with a strong name may reference no assembly without one (CS8002), and .NET Framework loads none there.
        projects.Library("StrongNamed", NetFramework + "<SignAssembly>true</SignAssembly><AssemblyOriginatorKeyFile>own.snk</AssemblyOriginatorKeyFile>", ReferenceAssemblies);
        using var key = new RSACryptoServiceProvider(2048);
        File.WriteAllBytes(Path.Combine(projects.Root.Folder, "StrongNamed", "own.snk"), key.ExportCspBlob(includePrivateParameters: true));
        projects.Library("WithPolySharp", NetStandard, """<PackageReference Include="PolySharp" Version="1.16.0" PrivateAssets="all" />""");
        projects.Library("WithoutPolyfills", NetStandard + "<GenviralPolyfills>false</GenviralPolyfills>");
        projects.Root.File("WithoutPolyfills/Own.cs", """
            namespace System.Runtime.CompilerServices
            {
                internal static class IsExternalInit { }
                internal sealed class RequiredMemberAttribute : Attribute { }
                internal sealed class CompilerFeatureRequiredAttribute : Attribute { public CompilerFeatureRequiredAttribute(string name) { } }
            }
            namespace System.Diagnostics.CodeAnalysis
            {
                internal sealed class SetsRequiredMembersAttribute : Attribute { }
                internal sealed class MemberNotNullWhenAttribute : Attribute { public MemberNotNullWhenAttribute(bool value, string member) { } }
            }
            """);
        projects.Project("OnStandard", "<OutputType>Exe</OutputType><Nullable>disable</Nullable>", """<ProjectReference Include="../StandardLibrary/StandardLibrary.csproj" />""");
        projects.Root.File("OnStandard/Program.cs", """
            var item = System.Text.Json.JsonSerializer.Deserialize<Shop.Item>("{\"id\":\"a\",\"kind\":\"fruit\",\"tags\":[],\"due\":\"2025-01-31\"}");
            System.Console.WriteLine(item.Due.Value.ToString("dd.MM.yyyy") + " " + item.Due.Value.Kind);
            """);
    }

    /// <summary>A project with an internal client, and one that sees into it and has the same client itself.</summary>
    private static void WriteFriends(Writer projects)
    {
        projects.Project("InternalClient", "", """<InternalsVisibleTo Include="Friend" />""");
        projects.Root.File("InternalClient/shop.genviral.yaml", Spec.Replace("client: ShopClient", "client: ShopClient\nvisibility: internal", StringComparison.Ordinal));
        projects.Program("Friend", Program, "<Nullable>disable</Nullable>", """<ProjectReference Include="../InternalClient/InternalClient.csproj" />""");
    }

    private static void WriteShapes(Writer projects)
    {
        projects.Program("SeveralClients", """
            System.Console.WriteLine(string.Join(", ", typeof(Shop.ShopClient).Name, typeof(Mail.MailClient).Name, typeof(Post.PostClient).Name));
            """);
        projects.Root
            .File("SeveralClients/mail.genviral.yaml", "{ genviral: 1, client: MailClient, namespace: Mail, endpoints: { mails.list: { get: /mails, returns: list<string> } } }")
            .File("SeveralClients/other/post.genviral.json", """{ "genviral": 1, "client": "PostClient", "namespace": "Post", "endpoints": { "mails.count": { "get": "/mails", "returns": "int" } } }""");

        // A second file adds an endpoint to the client and takes another away.
        projects.Program("SeveralFiles", """
            System.Console.WriteLine(string.Join(", ", System.Linq.Enumerable.Select(typeof(Shop.IItemsGroup).GetMethods(), method => method.Name)));
            """, spec: null);
        projects.Root
            .File("SeveralFiles/api/shop.genviral.yaml", "{ genviral: 1, client: ShopClient, namespace: Shop, types: { Item: { fields: { id: string } } }, endpoints: { items.list: { get: /items, returns: list<Item> }, items.drop: { delete: /items } } }")
            .File("SeveralFiles/own.genviral.yaml", "{ genviral: 1, client: ShopClient, endpoints: { items.drop: { omit: true }, items.count: { get: /items/count, returns: int } } }");

        projects.Program("Designed", """
            using Shop;

            var item = new Item { Id = "apple", Kind = Kind.Fruit, Tags = [], Price = 3 };
            using var client = new ShopClient("key");
            System.Console.WriteLine($"{item.Shout()} priced {((IPriced)item).IsPriced} named {client.Items.HasName && client.HasItems}");

            namespace Shop
            {
                public interface IPriced
                {
                    bool IsPriced { get; }
                }

                public sealed partial record Item : IPriced
                {
                    bool IPriced.IsPriced => Price.HasValue;

                    public string Shout() => Id.ToUpperInvariant();
                }

                public partial interface IItemsGroup
                {
                    bool HasName { get; }
                }

                internal sealed partial class ItemsGroup
                {
                    public bool HasName => true;
                }

                public sealed partial class ShopClient
                {
                    public bool HasItems => Items is not null;
                }
            }
            """, "<ImplicitUsings>enable</ImplicitUsings>");
    }

    /// <summary>Writes project files with the reference to the package and what a row is about.</summary>
    private sealed class Writer(Consumer root, string version)
    {
        public Consumer Root { get; } = root;

        public void Library(string name, string properties, string items = "") => Project(name, properties, items + LinkedSpec);

        public void Program(string name, string code, string properties = "", string items = "", string? spec = LinkedSpec)
        {
            Project(name, "<OutputType>Exe</OutputType>" + properties, items + spec);
            Root.File($"{name}/Program.cs", code);
        }

        public void Project(string name, string properties, string items)
            => Root.File($"{name}/{name}.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>{properties}</PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Genviral.Gen" Version="{version}" />
                    {items}
                  </ItemGroup>
                </Project>
                """);

        private const string LinkedSpec = """<GenviralSpec Include="../shared/shop.genviral.yaml" />""";
    }
}
