using Genviral.Gen;
using Genviral.Partner;

using var client = new GenviralClient("a-key-that-nobody-has", new GenviralClientOptions { BaseAddress = new Uri(args[0]) });
var accounts = await client.Accounts.ListAsync();
Console.WriteLine(accounts.Ok ? accounts.Data.Accounts.Count : 0);
