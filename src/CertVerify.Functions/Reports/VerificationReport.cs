using CertVerify.Core.Checks;
using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using CertVerify.Core.Verdicts;

namespace CertVerify.Functions.Reports;

/// <summary>A verification as the API shows it; the names are promised.</summary>
internal sealed record VerificationReport
{
    public required string Id { get; init; }

    public required string ReceiptNumber { get; init; }

    /// <summary>The id of the verification of the same certificate before it.</summary>
    public string? Follows { get; init; }

    public required DateTimeOffset VerifiedAt { get; init; }

    public required DateOnly AsOf { get; init; }

    public required Inquiry Inquiry { get; init; }

    public DocumentFacts? Document { get; init; }

    public required Claim Claim { get; init; }

    /// <summary>The worse of the two below.</summary>
    public required Verdict Verdict { get; init; }

    public required Verdict Certificate { get; init; }

    public Verdict? Suitability { get; init; }

    public required IReadOnlyList<FindingReport> Findings { get; init; }

    public required IReadOnlyList<SourceReport> Sources { get; init; }

    public required Status Status { get; init; }

    public DateOnly? EffectiveUntil { get; init; }

    /// <summary>Last day this verdict may be reused.</summary>
    public required DateOnly ValidUntil { get; init; }

    public required Meaning Meaning { get; init; }

    public required IReadOnlyList<StepReport> NextSteps { get; init; }

    public required PolicyReport Policy { get; init; }

    public required IReadOnlyList<TableVersion> Tables { get; init; }

    public required string EngineVersion { get; init; }

    /// <summary>The verification that this one repeats with the buyer's corrections.</summary>
    public string? CorrectionOf { get; init; }

    internal static VerificationReport Of(Verification verification)
    {
        var (evidence, judgement) = (verification.Evidence, verification.Judgement);
        return new()
        {
            Id = verification.Id,
            ReceiptNumber = verification.ReceiptNumber,
            Follows = verification.Follows,
            VerifiedAt = verification.VerifiedAt,
            AsOf = verification.AsOf,
            Inquiry = verification.Inquiry,
            Document = evidence.Document,
            Claim = verification.Claim,
            Verdict = judgement.Overall,
            Certificate = judgement.Certificate,
            Suitability = judgement.Suitability,
            Findings = [.. judgement.Findings.Where(finding => finding.Level is not Level.Ignore).Select(FindingReport.Of)],
            Sources = [.. judgement.Sources.Select(SourceReport.Of)],
            Status = judgement.Status,
            EffectiveUntil = judgement.EffectiveUntil,
            ValidUntil = judgement.ValidUntil,
            Meaning = judgement.Meaning,
            NextSteps = [.. judgement.NextSteps.Select(step => new StepReport(
                Core.Verdicts.NextSteps.Code(step),
                Core.Verdicts.NextSteps.Text(step, evidence.Issuer.Body, evidence.Accreditor.Body, judgement.ValidUntil)))],
            Policy = new(judgement.PolicyName, judgement.PolicyVersion),
            Tables = evidence.Tables,
            EngineVersion = verification.EngineVersion,
            CorrectionOf = verification.CorrectionOf,
        };
    }
}

/// <summary>A finding as the API shows it.</summary>
internal sealed record FindingReport
{
    public required string Code { get; init; }

    public required string Question { get; init; }

    public required Part Part { get; init; }

    public required Outcome Outcome { get; init; }

    public required Level Level { get; init; }

    public SubIndication? Implies { get; init; }

    public required Sentence Because { get; init; }

    public required Assurance Assurance { get; init; }

    public Sentence? Claimed { get; init; }

    public Sentence? Found { get; init; }

    public Sentence? Source { get; init; }

    /// <summary>Codes; the texts stand once, at the end of the report.</summary>
    public required IReadOnlyList<string> NextSteps { get; init; }

    internal static FindingReport Of(Finding finding) => new()
    {
        Code = finding.Code,
        Question = finding.Question,
        Part = finding.Part,
        Outcome = finding.Outcome,
        Level = finding.Level,
        Implies = finding.Implies,
        Because = finding.Because,
        Assurance = finding.Assurance,
        Claimed = finding.Claimed,
        Found = finding.Found,
        Source = finding.Source,
        NextSteps = [.. finding.NextSteps.Select(Core.Verdicts.NextSteps.Code)],
    };
}

/// <summary>A line of the source plan: a register, what it may do for this certificate, and how it came out.</summary>
internal sealed record SourceReport(
    string Id, string Name, SourceRole Role, Sentence Because, SourceOutcome Outcome, string? Reason, bool Believed, int Records,
    Coverage Coverage, Keeper Keeper, string? CoverageNote, int LagDays, DateOnly? AsOf, int? AgeDays, int FreshForDays,
    DateTimeOffset? AskedAt, DateTimeOffset? RetryAt, string? Url, string? SnapshotSha256)
{
    internal static SourceReport Of(PlannedSource line)
    {
        var source = line.Source;
        return new(
            source.Id, source.Name, line.Role, line.Because, line.Outcome, line.Reason, line.IsBelieved, line.Records,
            source.Coverage, source.Keeper, source.CoverageNote, source.LagDays, source.AsOf, line.AgeDays, line.FreshForDays,
            line.AskedAt, line.RetryAt, source.Url, source.SnapshotSha256);
    }
}

/// <summary>What the buyer can do next.</summary>
internal sealed record StepReport(string Code, string Text);

/// <summary>The policy a verdict was made under.</summary>
internal sealed record PolicyReport(string Name, string Version);
