using System.Globalization;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Monitoring;

namespace CertVerify.Functions.Web.Watched;

/// <summary>What happened since a visitor last said to have seen it; a cookie without any right in it holds the place in the change feed.</summary>
/// <param name="Events">The latest first.</param>
/// <param name="Latest">The place after them.</param>
public sealed record News(IReadOnlyList<WatchEvent> Events, long Latest)
{
    private const string Name = "seen";
    private const int Most = 100;

    /// <summary>Whoever comes for the first time has missed nothing.</summary>
    internal static async Task<News> SinceLastVisitAsync(string tenant, HttpContext context, IEventStore events, CancellationToken cancel)
    {
        if (!long.TryParse(context.Request.Cookies[Name], NumberStyles.None, CultureInfo.InvariantCulture, out var seen))
        {
            seen = await events.LastAsync(tenant, cancel);
            Seen(context, seen);
        }

        var found = await events.AfterAsync(tenant, seen, Most, cancel);
        return new([.. found.Select(one => one.Event).Reverse()], found.Count > 0 ? found[^1].Position : seen);
    }

    internal static void Seen(HttpContext context, long position) => context.Response.Cookies.Append(
        Name, position.ToString(CultureInfo.InvariantCulture),
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = TimeSpan.FromDays(365) });
}
