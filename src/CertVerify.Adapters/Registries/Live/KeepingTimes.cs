using CertVerify.Adapters.Storage;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Live;

/// <summary>How long an answer is used again: one with the certificate that is looked for, one with others of its holder only, and one with none.</summary>
internal sealed record KeepingTimes(TimeSpan WithThisOne, TimeSpan WithoutThisOne, TimeSpan WithoutRecords)
{
    internal Keeping<RegistryRecord> By(TimeProvider clock) => (kept, about) => GoodUntil(kept, about, clock);

    /// <summary>For less long when the answer was given before something happened to the issuer.</summary>
    private DateTimeOffset GoodUntil(LiveAnswer<RegistryRecord> kept, RegistryQuestion about, TimeProvider clock)
    {
        var usual = kept switch
        {
            { Records: [] } => WithoutRecords,
            _ when !kept.Records.Any(about.IsAbout) => WithoutThisOne,
            _ => WithThisOne,
        };
        var afterAlert = TimeSpan.FromDays(FreshnessLimits.AfterAlert);
        var askedOn = DateOnly.FromDateTime(kept.AskedAt.UtcDateTime);
        return kept.AskedAt + (askedOn <= about.AlertedBy(clock) && afterAlert < usual ? afterAlert : usual);
    }
}
