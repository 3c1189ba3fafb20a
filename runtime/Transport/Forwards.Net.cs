using System.Net.Http;
using System.Runtime.CompilerServices;

// A library that was compiled for netstandard2.0 looks for it in this assembly.
[assembly: TypeForwardedTo(typeof(HttpRequestError))]
