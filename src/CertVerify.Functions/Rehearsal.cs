using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Reports;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Reports;

namespace CertVerify.Functions;

/// <summary>
/// Judges a number that no register holds, and writes the answer for nobody. What a process does for the first time takes it long: another processor does it while the
/// service is put together, and the first to ask does not wait for it.
/// </summary>
internal static class Rehearsal
{
    internal static void Begin() => Task.Run(Play);

    internal static void Play()
    {
        var now = TimeProvider.System.GetUtcNow();
        var inquiry = new Inquiry { CertificateNumber = "0" };
        var claim = ClaimInQuestion.Typed(inquiry);
        var evidence = EvidenceGatherer.Refreshed(Tenants.Local, CuratedTables.Shipped, inquiry, claim, new Evidence());
        var verification = Verifier.Judged(Tenants.Local, inquiry, claim, evidence, DateOnly.FromDateTime(now.UtcDateTime), Receipt.New(now), now);
        LaidOutJson.OfKept(verification);
        AnswerJson.Of(VerificationReport.Of(verification));
    }
}
