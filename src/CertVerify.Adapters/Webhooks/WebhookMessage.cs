using System.Text.Json;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Reports;

namespace CertVerify.Adapters.Webhooks;

/// <summary>An event as receivers get it: what kind, when, and the event itself as the feed shows it.</summary>
/// <param name="Type">"certificate.statusChanged".</param>
public sealed record WebhookMessage(string Type, DateTimeOffset Timestamp, WatchEvent Data)
{
    public static byte[] Of(WatchEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return JsonSerializer.SerializeToUtf8Bytes(new WebhookMessage(TypeOf(happened.Kind), happened.OccurredAt, happened), CoreJson.Options);
    }

    private static string TypeOf(EventKind kind)
    {
        var subject = kind switch
        {
            EventKind.SourceDown => "source",
            EventKind.AccreditationDigest or EventKind.WebhookDisabled or EventKind.WorkSetAside => "service",
            _ => "certificate",
        };
        var word = kind.ToString();
        return $"{subject}.{char.ToLowerInvariant(word[0])}{word[1..]}";
    }
}
