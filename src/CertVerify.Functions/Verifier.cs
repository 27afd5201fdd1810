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
using CertVerify.Functions.Telemetry;

namespace CertVerify.Functions;

/// <summary>The whole journey: a file or a number in, a stored verification out.</summary>
public sealed class Verifier(
    DocumentReader reader, TablesInForce tablesInForce, EvidenceGatherer gatherer, IDocumentStore documents, IVerificationStore verifications, TimeProvider clock)
{
    public Task<Verified> VerifyAsync(string tenant, Inquiry inquiry, byte[]? document, CancellationToken cancel) =>
        VerifyAsync(new(tenant, inquiry, document), cancel);

    /// <param name="receipt">Known beforehand, so that one that is repeated has one result.</param>
    internal Task<Verified> VerifyAsync(string tenant, Inquiry inquiry, byte[]? document, Receipt receipt, CancellationToken cancel) =>
        VerifyAsync(new(tenant, inquiry, document) { Receipt = receipt }, cancel);

    /// <param name="tenant">Who asks, and whose the verification is.</param>
    /// <param name="inquiry">With values that can be used.</param>
    /// <param name="document">Null when only a number was typed in.</param>
    /// <param name="progress">Is told, perhaps from several threads, how far it is.</param>
    /// <param name="cancel">Ends it.</param>
    public Task<Verified> VerifyAsync(string tenant, Inquiry inquiry, byte[]? document, IProgress<VerificationStep>? progress, CancellationToken cancel) =>
        VerifyAsync(new(tenant, inquiry, document) { Progress = progress }, cancel);

    private async Task<Verified> VerifyAsync(Asked asked, CancellationToken cancel)
    {
        var tables = await tablesInForce.NowAsync(cancel);
        if (asked.Document is not { } document)
            return await JudgeAsync(asked, tables, ClaimInQuestion.Typed(asked.Inquiry), null, null, cancel);

        switch (await Journey.StepAsync("read", () => reader.ReadAsync(document, asked.Progress is null ? null : new ReadingSteps(asked.Progress), cancel)))
        {
            case DocumentReading.Opened(var facts, var pages):
                var kept = documents.KeepAsync(asked.Tenant, facts.Sha256, document, clock.GetUtcNow(), cancel);
                var claim = Journey.Step("claims", () => ClaimInQuestion.Among(ClaimReader.Read(pages, facts, tables), asked.Inquiry));
                await kept;
                return await JudgeAsync(asked, tables, claim, facts with { Sightings = SaidByText.In(claim, pages) }, null, cancel);
            case DocumentReading.Refused(var cause, var because):
                return new Verified.NotOpened(cause, because);
            case var other:
                throw new InvalidOperationException(other.GetType().Name);
        }
    }

    /// <summary>Enters with the claim of an earlier verification; everything else is found out anew.</summary>
    /// <param name="inquiry">What is asked now.</param>
    /// <param name="receipt">The new one's, known beforehand, so that a run that is repeated has one result.</param>
    internal async Task<Verification> VerifyAgainAsync(Verification earlier, Inquiry inquiry, Receipt receipt, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var gathered = await gatherer.GatherAsync(earlier.Tenant, await tablesInForce.NowAsync(cancel), inquiry, earlier.Claim, earlier.Evidence.Document, cancel);
        var evidence = await SeenAsync(earlier.Tenant, gathered, null, cancel);
        var verification = Judged(earlier.Tenant, inquiry, earlier.Claim, evidence, DayOf(inquiry, now), receipt, now) with { Follows = earlier.Id };
        await Journey.StepAsync("store", () => verifications.SaveAsync(verification, cancel));
        Journey.Count(verification.Judgement);
        return verification;
    }

    /// <summary>The stored evidence of an earlier verification, judged on its own day by the tables and rules of now; no register is asked and nothing is stored.</summary>
    internal async Task<Verification> JudgeAgainAsync(Verification earlier, Receipt receipt, CancellationToken cancel)
    {
        var evidence = EvidenceGatherer.Refreshed(earlier.Tenant, await tablesInForce.NowAsync(cancel), earlier.Inquiry, earlier.Claim, earlier.Evidence);
        return Judged(earlier.Tenant, earlier.Inquiry, earlier.Claim, evidence, earlier.AsOf, receipt, clock.GetUtcNow()) with { Follows = earlier.Id };
    }

    /// <summary>Judges a certificate again as the buyer reads it; the former verification stays as it is.</summary>
    public async Task<Verification> CorrectAsync(Verification former, Corrections corrections, CancellationToken cancel)
    {
        var inquiry = former.Inquiry with { Corrections = corrections };
        var tables = await tablesInForce.NowAsync(cancel);
        return (await JudgeAsync(new(former.Tenant, inquiry, null), tables, former.Claim, former.Evidence.Document, former.Id, cancel)).Verification;
    }

    private async Task<Verified.Stored> JudgeAsync(Asked asked, CuratedTables tables, Claim asRead, DocumentFacts? facts, string? correctionOf, CancellationToken cancel)
    {
        var (tenant, inquiry, now) = (asked.Tenant, asked.Inquiry, clock.GetUtcNow());
        var claim = inquiry.Corrections?.Applied(asRead) ?? asRead;
        asked.Progress?.Report(new(Stage.Asking));
        var gathered = await Journey.StepAsync("registers", () => gatherer.GatherAsync(tenant, tables, inquiry, claim, facts, cancel));
        var evidence = await SeenAsync(tenant, gathered, asked.Document, cancel);
        asked.Progress?.Report(new(Stage.Judging));
        var verification = Judged(tenant, inquiry, claim, evidence, DayOf(inquiry, now), asked.Receipt ?? Receipt.New(now), now) with { CorrectionOf = correctionOf };
        await Journey.StepAsync("store", () => verifications.SaveAsync(verification, cancel));
        Journey.Count(verification.Judgement);
        return new Verified.Stored(verification);
    }

    /// <summary>A PDF is looked at as a person would, once; only where a register knows the certificate is there anything that could pass.</summary>
    /// <param name="content">The file; null to take it from the store.</param>
    private async Task<Evidence> SeenAsync(string tenant, Evidence evidence, byte[]? content, CancellationToken cancel)
    {
        if (evidence.Document is not { MediaType: "application/pdf" } facts || facts.MayShowOtherwise is not null && facts.Sightings.All(sighting => sighting.IsSeen is not null)
            || evidence.Registers.All(lookup => lookup.Outcome is not LookupOutcome.Found))
        {
            return evidence;
        }

        content ??= await documents.FindAsync(tenant, facts.Sha256, cancel);
        return content is null
            ? evidence
            : evidence with { Document = await Journey.StepAsync("look", () => reader.LookAsync(content, facts, cancel)) };
    }

    internal static Verification Judged(string tenant, Inquiry inquiry, Claim claim, Evidence evidence, DateOnly day, Receipt receipt, DateTimeOffset now)
    {
        var policy = Policies.Named(inquiry.Policy ?? "default") ?? throw new ArgumentException("An inquiry's policy is known by now.", nameof(inquiry));
        return new()
        {
            Id = receipt.Id,
            ReceiptNumber = receipt.Number,
            Tenant = tenant,
            VerifiedAt = now,
            AsOf = day,
            Inquiry = inquiry,
            Claim = claim,
            Evidence = evidence,
            Judgement = Journey.Step("judge", () => Judge.Decide(new Case(inquiry, claim, evidence, day), policy)),
            EngineVersion = Engine.Version,
        };
    }

    private static DateOnly DayOf(Inquiry inquiry, DateTimeOffset now) => inquiry.AsOf ?? DateOnly.FromDateTime(now.UtcDateTime);

    /// <param name="Document">Null when a number was typed in, or the file was read before.</param>
    private sealed record Asked(string Tenant, Inquiry Inquiry, byte[]? Document)
    {
        public Receipt? Receipt { get; init; }

        public IProgress<VerificationStep>? Progress { get; init; }
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
