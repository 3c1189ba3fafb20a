using System.Diagnostics;
using System.Net.Http.Json;
using Genviral.Gen.Tests.Partner;

[assembly: AssemblyFixture(typeof(Genviral.Gen.Conformance.Tests.Vendor.VendorServer))]

namespace Genviral.Gen.Conformance.Tests.Vendor;

/// <summary>The server in Node that judges requests with the vendor's own schemas; one for all tests.</summary>
public sealed class VendorServer : IAsyncLifetime
{
    /// <summary>The one key that the server takes.</summary>
    public const string Key = "gva_live_conformance.secret";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private Process? _node;
    private HttpClient? _control;
    private VendorDescription? _description;
    private string? _obstacle;

    /// <summary>The address of the API; a test that asks for it skips where Node or its packages are missing.</summary>
    public Uri Address => new(Control.BaseAddress!, "/api/partner/v1");

    /// <summary>What the vendor's schemas say, and what is to be tried.</summary>
    public VendorDescription Description
    {
        get
        {
            Assert.SkipWhen(_obstacle is not null, _obstacle ?? "");
            return _description!;
        }
    }

    private HttpClient Control
    {
        get
        {
            Assert.SkipWhen(_obstacle is not null, _obstacle ?? "");
            return _control!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        _obstacle = FindObstacle();
        if (_obstacle is not null)
        {
            return;
        }

        _node = Process.Start(Command("server.js"))!;
        _node.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        _node.BeginErrorReadLine();
        using var patience = new CancellationTokenSource(Patience);
        var port = await _node.StandardOutput.ReadLineAsync(patience.Token);
        Assert.True(port is not null, "server.js ended before it listened; its complaint is on standard error.");
        _control = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = Patience };
        _description = (await _control.GetFromJsonAsync<VendorDescription>("control/description", VendorDescription.Json))!;
        using var put = await _control.PutAsJsonAsync("control/data", SampleData.OfAll(PartnerSpec.Model));
        put.EnsureSuccessStatusCode();
    }

    public ValueTask DisposeAsync()
    {
        ConformanceReport.Write();
        _control?.Dispose();
        if (_node is not null)
        {
            _node.StandardInput.Close();
            if (!_node.WaitForExit(TimeSpan.FromSeconds(10)))
            {
                _node.Kill(entireProcessTree: true);
            }

            _node.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>How often each endpoint has been called, by the contract's ids.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CallsAsync(CancellationToken cancellationToken)
        => (await Control.GetFromJsonAsync<Dictionary<string, int>>("control/calls", cancellationToken))!;

    private static string? FindObstacle()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules/@genviral/partner-api-contracts")))
        {
            return "The vendor's contract package is not installed: run 'npm ci' in tests/Conformance.Tests/server.";
        }

        try
        {
            using var node = Process.Start(Command("--version"))!;
            node.StandardInput.Close();
            return node.WaitForExit(Patience) && node.ExitCode == 0 ? null : "Node does not run.";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "Node is not installed.";
        }
    }

    private static string Folder { get; } = Path.Combine(PartnerSpec.RepositoryRoot, "tests/Conformance.Tests/server");

    private static ProcessStartInfo Command(string argument) => new("node", [argument])
    {
        WorkingDirectory = Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
}
