using System.Diagnostics;
using OpenTelemetry;

namespace CertVerify.Functions.Telemetry;

/// <summary>
/// Lets out only tags that are known to hold words of our own: an address, a query or a header may hold a key, a name or the id of a verification, and what the framework
/// adds in a later version nobody has looked at.
/// </summary>
internal sealed class OnlyOwnTags : BaseProcessor<Activity>
{
    private static readonly HashSet<string> Own =
    [
        "http.request.method", "http.response.status_code", "http.route", "url.scheme", "network.protocol.version", "error.type",
        "program", "end", "registry", "outcome", "reason",
    ];

    public override void OnEnd(Activity data)
    {
        foreach (var (name, _) in data.TagObjects.Where(tag => !Own.Contains(tag.Key)).ToList())
            data.SetTag(name, null);
    }
}
