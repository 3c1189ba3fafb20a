using Genviral.Gen.Benchmarks.Peers;

using var http = new HttpClient { BaseAddress = new Uri(args[0]), DefaultRequestHeaders = { { "Authorization", "Bearer a-key-that-nobody-has" } } };
var page = await RefitPeer.Create(http).ListAsync(50, CancellationToken.None);
Console.WriteLine(page.Data!.Posts.Count);
