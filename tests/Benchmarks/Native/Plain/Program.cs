using System.Net.Http.Json;
using Genviral.Gen.Benchmarks.Peers;

using var http = new HttpClient { DefaultRequestHeaders = { { "Authorization", "Bearer a-key-that-nobody-has" } } };
var page = await http.GetFromJsonAsync(args[0] + "/posts?limit=50", PeerContext.Default.PeerEnvelopePeerPage);
Console.WriteLine(page!.Data!.Posts.Count);
