using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Genviral.Samples;

/// <summary>Puts handlers behind the key check, one call at a time: state needs no locks of its own.</summary>
internal sealed class Routes(WebApplication app)
{
    private readonly Lock _gate = new();

    public void Get(string path, Func<Call, Answer> handler) => Map("GET", path, handler);

    public void Post(string path, Func<Call, Answer> handler) => Map("POST", path, handler);

    public void Patch(string path, Func<Call, Answer> handler) => Map("PATCH", path, handler);

    public void Delete(string path, Func<Call, Answer> handler) => Map("DELETE", path, handler);

    /// <summary>Serves a path outside of the API: no key, no envelope.</summary>
    public void Outside(string method, string path, RequestDelegate handler) => app.MapMethods(path, [method], handler);

    public void MapNothingElse() => app.MapFallback(context
        => Answer.Fail(404, "not_found", $"There is no {context.Request.Method} {context.Request.Path}.").WriteAsync(context.Response));

    private void Map(string method, string path, Func<Call, Answer> handler)
    {
        RequestDelegate run = async context =>
        {
            var answer = KeyCheck.Refuse(context.Request) ?? Run(await Call.ReadAsync(context), handler);
            await answer.WriteAsync(context.Response);
        };
        app.MapMethods(LocalApi.Prefix + path, [method], run);
    }

    private Answer Run(Call call, Func<Call, Answer> handler)
    {
        lock (_gate)
        {
            try
            {
                return handler(call);
            }
            catch (RefusedException refused)
            {
                return refused.Answer;
            }
        }
    }
}
