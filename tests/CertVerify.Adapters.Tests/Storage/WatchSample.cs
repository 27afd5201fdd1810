using CertVerify.Adapters.Storage;
using CertVerify.Core.Checks;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;

namespace CertVerify.Adapters.Tests.Storage;

/// <summary>A certificate under watch and its steps.</summary>
internal static class WatchSample
{
    internal static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    internal static WatchStep First(WatchedCertificate certificate) =>
        new(certificate, Entry(1), [Event($"first-{certificate.Id}", certificate.Tenant)], ["cb:example", "ab:EX"]);

    internal static HistoryEntry Entry(int run) => new(
        run, RunReason.Scheduled, $"v{run}", null, Noon, Passed, Active, [new("CV-MON-01", "status", "active", "suspended", $"It was suspended.")]);

    internal static readonly Verdict Passed = new(Indication.Passed, null, [], Assurance.Confirmed);

    internal static readonly Status Active = new(CertificationStatus.Active, "Active", null, "Example register");

    internal static WatchEvent Event(string id, string tenant = "local") => new()
    {
        Id = id, Tenant = tenant, Kind = EventKind.StatusChanged, Code = "CV-MON-01", Severity = Severity.High, OccurredAt = Noon, Because = $"It was suspended.",
    };

    internal static WatchedCertificate Certificate(string id) => new()
    {
        Id = id,
        Tenant = "local",
        CreatedAt = Noon,
        Inquiry = new() { CertificateNumber = "EX-1", Need = new() { Product = "castings" } },
        Seed = "seed",
        Run = 1,
        Label = new("EX-1", "Example Ltd", "Example Certification", ["ISO 9001:2015"]),
        VerificationId = "v1",
        VerifiedAt = Noon,
        Verdict = Passed,
        Status = Active,
        EffectiveUntil = new(2028, 1, 1),
        DueAt = Noon.AddDays(30),
        Memory = new()
        {
            Record = new(new(2026, 11, 20), "example", CertificationStatus.Active, "Example Ltd", null, "Castings", ["ISO 9001:2015"]),
            Answered = new Dictionary<string, DateOnly> { ["example"] = new(2026, 11, 20) },
            Told = ["expiry:2028-01-01:90"],
        },
    };
}
