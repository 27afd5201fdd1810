using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Tables;
using CertVerify.Core.Checks;
using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using CertVerify.Core.Verdicts;

namespace CertVerify.Functions;

/// <summary>The whole journey: a file or a number in, a stored verification out.</summary>
public sealed class Verifier(
    DocumentReader reader, TablesInForce tablesInForce, EvidenceGatherer gatherer, IDocumentStore documents, IVerificationStore verifications, TimeProvider clock)
{
    public async Task<Verified> VerifyAsync(Inquiry inquiry, byte[]? document, CancellationToken cancel)
    {
        var tables = await tablesInForce.NowAsync(cancel);
        if (document is null)
            return await JudgeAsync(tables, inquiry, ClaimInQuestion.Typed(inquiry), null, cancel);

        switch (await reader.ReadAsync(document, cancel))
        {
            case DocumentReading.Opened(var facts, var pages):
                var kept = documents.KeepAsync(Tenants.Local, facts.Sha256, document, clock.GetUtcNow(), cancel);
                var claim = ClaimInQuestion.Among(ClaimReader.Read(pages, facts, tables), inquiry);
                await kept;
                return await JudgeAsync(tables, inquiry, claim, facts, cancel);
            case DocumentReading.Refused(var cause, var because):
                return new Verified.NotOpened(cause, because);
            case var other:
                throw new InvalidOperationException(other.GetType().Name);
        }
    }

    private async Task<Verified> JudgeAsync(CuratedTables tables, Inquiry inquiry, Claim claim, DocumentFacts? facts, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var day = inquiry.AsOf ?? DateOnly.FromDateTime(now.UtcDateTime);
        var policy = Policies.Named(inquiry.Policy ?? "default") ?? throw new ArgumentException("An inquiry's policy is known by now.", nameof(inquiry));

        var evidence = await gatherer.GatherAsync(tables, inquiry, claim, facts, cancel);
        var judgement = Judge.Decide(new Case(inquiry, claim, evidence, day), policy);

        var receipt = Receipt.New(now);
        var verification = new Verification
        {
            Id = receipt.Id,
            ReceiptNumber = receipt.Number,
            Tenant = Tenants.Local,
            VerifiedAt = now,
            AsOf = day,
            Inquiry = inquiry,
            Claim = claim,
            Evidence = evidence,
            Judgement = judgement,
            EngineVersion = Engine.Version,
        };
        await verifications.SaveAsync(verification, cancel);
        return new Verified.Stored(verification);
    }
}

/// <summary>How the journey ended.</summary>
public abstract record Verified
{
    private Verified()
    {
    }

    public sealed record Stored(Verification Verification) : Verified;

    /// <summary>The file could not be opened; nothing was stored.</summary>
    public sealed record NotOpened(RefusalCause Cause, string Because) : Verified;
}
