using CertVerify.Core.Checks;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Tests.Checks;
using CertVerify.Core.Tests.Verdicts;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Tests.Monitoring;

/// <summary>A certificate under watch in the words of a test: put there with one case, looked at again with others.</summary>
internal sealed record Watched(WatchedCertificate Certificate, Verification Last, IReadOnlyList<WatchEvent> Events)
{
    public static Watched With(Case @case)
    {
        var verification = Verified(@case, "v1");
        var step = Watching.Begin("local", verification, "seed", verification.VerifiedAt);
        return new(step.Certificate, verification, step.Events);
    }

    /// <summary>Verified again; the events are those of this time.</summary>
    public Watched Then(Case @case, RunReason reason = RunReason.Scheduled, DateOnly? today = null)
    {
        var verification = Verified(@case, $"v{Certificate.Run + 1}") with { Follows = Last.Id };
        var step = Watching.After(Certificate, Last, verification, reason, Noon(today ?? @case.Day));
        return new(step.Certificate, verification, step.Events);
    }

    public IEnumerable<string?> Codes => Events.Select(one => one.Code);

    public WatchEvent The(string code) => Assert.Single(Events, one => one.Code == code);

    public static Verification Verified(Case @case, string id) => new()
    {
        Id = id, ReceiptNumber = "CV-2026-0000-0000", Tenant = "local", VerifiedAt = Noon(@case.Day), AsOf = @case.Day, Inquiry = @case.Inquiry, Claim = @case.Claim,
        Evidence = @case.Evidence, Judgement = @case.Judged(), EngineVersion = "0",
    };

    public static DateTimeOffset Noon(DateOnly day) => new(day, new(12, 0), TimeSpan.Zero);
}
