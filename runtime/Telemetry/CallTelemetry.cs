using System.Diagnostics;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Requests;
using Genviral.Gen.Transport;
using Microsoft.Extensions.Logging;

namespace Genviral.Gen.Telemetry;

/// <summary>Traces, measures and logs the calls of one client, as far as anybody listens.</summary>
internal sealed class CallTelemetry : CallObserver
{
    private readonly string _serverAddress;
    private readonly object _serverPort;

    internal CallTelemetry(ApiDescription description, BaseAddress address, GenviralClientOptions options)
    {
        Description = description;
        Logger = options.Logger;
        Time = options.TimeProvider ?? TimeProvider.System;
        _serverAddress = address.Host;
        _serverPort = address.Port;
    }

    internal ApiDescription Description { get; }

    internal ILogger? Logger { get; }

    internal TimeProvider Time { get; }

    internal override bool IsListening
        => Instruments.Source.HasListeners() || Instruments.Duration.Enabled || Instruments.Attempts.Enabled || Logger?.IsEnabled(LogLevel.Warning) == true;

    internal override CallScope? Start(ApiOperation operation)
        => IsListening ? new CallRecord(this, operation, Instruments.Source.HasListeners() ? StartActivity(operation) : null) : null;

    /// <summary>What spans and measurements of a call have in common.</summary>
    internal TagList Tags(ApiOperation operation) => new()
    {
        { TagNames.Client, Description.ClientName },
        { TagNames.Endpoint, operation.Name },
        { TagNames.Method, operation.Method },
        { TagNames.Template, operation.PathTemplate },
        { TagNames.ServerAddress, _serverAddress },
        { TagNames.ServerPort, _serverPort },
    };

    /// <summary>All that samplers may ask for is there from the start.</summary>
    private Activity? StartActivity(ApiOperation operation)
        => Instruments.Source.StartActivity($"{operation.Method} {operation.PathTemplate}", ActivityKind.Client, parentContext: default, Tags(operation));
}
