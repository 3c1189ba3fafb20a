using Genviral.Gen;
using Genviral.Gen.Benchmarks.Social;

using var client = new SocialClient("a-key-that-nobody-has", new GenviralClientOptions { BaseAddress = new Uri(args[0]) });
var page = await client.Posts.ListAsync(50);
Console.WriteLine(page.EnsureOk().Posts.Count);
