using Genviral.Samples.Worker;
using Genviral.Samples.Worker.Posting;
using Genviral.Samples.Worker.Progress;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Configuration.AddInMemoryCollection(CommandLine.Settings(args));

// With GENVIRAL_API_KEY this talks to the real API, otherwise to a small one in this process.
await using var demo = await Demo.StartIfWantedAsync(builder.Configuration);
builder.AddProgress();
builder.Services.AddPosting(builder.Configuration);

using var host = builder.Build();
var tally = host.Services.GetRequiredService<Tally>();
await host.RunAsync();

// Says in one number whether everything went as it should.
return (demo is null ? tally.AllWell : Demo.WentWell(tally)) ? 0 : 1;
