using CertVerify.Adapters.Storage;
using CertVerify.Core.Checks;
using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;

namespace CertVerify.Adapters.Tests.Storage;

/// <summary>Things to be stored.</summary>
internal static class Sample
{
    internal static Verification Verification(string id, string number)
    {
        var inquiry = new Inquiry { CertificateNumber = number, Need = new() { Product = "castings" } };
        var claim = new Claim
        {
            DocumentKind = Field.Typed(DocumentKind.Unknown, ""),
            CertificateNumber = Field.Typed(number, number),
            Standards = [new(new("ISO 9001", "2015"), "ISO 9001:2015", 1, new(1, 2, 3, 4), 0.97)],
        };
        var source = new Source("example", "Example register", Coverage.PartialVoluntary, new(2026, 11, 1)) { LagDays = 28 };
        var record = new RegistryRecord { Id = "1", CertificateNumber = number, Status = CertificationStatus.Active, RawStatus = "有效" };
        var at = new DateTimeOffset(2026, 11, 20, 8, 30, 0, TimeSpan.Zero);
        var evidence = new Evidence { Registers = [Lookup.Found<IReadOnlyList<RegistryRecord>>(source, at, [record])] };
        var day = new DateOnly(2026, 11, 20);
        return new()
        {
            Id = id,
            ReceiptNumber = "CV-2026-0000-0000",
            Tenant = "local",
            VerifiedAt = at,
            AsOf = day,
            Inquiry = inquiry,
            Claim = claim,
            Evidence = evidence,
            Judgement = Judge.Decide(new Case(inquiry, claim, evidence, day), Policies.Named("default")!),
            EngineVersion = "0",
        };
    }

    internal static KeyedRecord Record(string number) => new(number, [$"holder of {number}"], new() { Id = number, CertificateNumber = number });
}
