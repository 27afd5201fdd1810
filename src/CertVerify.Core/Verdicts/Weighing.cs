using CertVerify.Core.Checks;
using CertVerify.Core.Inquiries;

namespace CertVerify.Core.Verdicts;

/// <summary>From findings to verdicts (CHECKS.md, section D): a fail needs a fact, an unknown needs only a gap, and passing has to be earned.</summary>
internal static class Weighing
{
    /// <summary>What must be established before a certificate passes, how firmly, and what is missing when it is not.</summary>
    private static readonly (string Code, Assurance AtLeast, SubIndication Otherwise)[] Required =
    [
        ("CV-REG-02", Assurance.Confirmed, SubIndication.NoRegisterRecord),
        ("CV-REG-04", Assurance.Confirmed, SubIndication.NoRegisterRecord),
        ("CV-CB-02", Assurance.Corroborated, SubIndication.IssuerUnknown),
        ("CV-AB-02", Assurance.Corroborated, SubIndication.AccreditationBodyUnknown),
    ];

    public static Verdict OfCertificate(IReadOnlyList<Finding> findings)
    {
        var verdict = Decided(findings.Where(finding => finding.Part is Part.Certificate));
        if (verdict.Indication is not Indication.Passed)
            return verdict;

        SubIndication[] missing = [.. Required.Select(required => Missing(required, findings)).OfType<SubIndication>().Distinct().Order()];
        return missing is [var first, .. var rest]
            ? new Verdict(Indication.Indeterminate, first, rest, Assurance.Claimed)
            : verdict with { Assurance = findings.Where(IsRequired).Min(finding => finding.Assurance) };
    }

    /// <summary>Null when the buyer stated no need and no check found one.</summary>
    public static Verdict? OfSuitability(IReadOnlyList<Finding> findings, Need? need)
    {
        Finding[] answered = [.. findings.Where(finding => finding is { Part: Part.Suitability, Outcome: not Outcome.NotApplicable })];
        return (answered, need) switch
        {
            ([_, ..], _) => Decided(answered),
            ([], { IsStated: true }) => new Verdict(Indication.Indeterminate, SubIndication.NotCoveredByService, [], Assurance.Claimed),
            _ => null,
        };
    }

    public static Verdict Worse(Verdict certificate, Verdict? suitability)
    {
        if (suitability is null || suitability.Indication < certificate.Indication)
            return certificate;
        if (suitability.Indication > certificate.Indication)
            return suitability;
        SubIndication[] reasons = [.. ReasonsOf(certificate).Concat(ReasonsOf(suitability)).Distinct()];
        return certificate with
        {
            AlsoFound = [.. reasons.Skip(1)],
            Assurance = (Assurance)Math.Min((int)certificate.Assurance, (int)suitability.Assurance),
        };
    }

    private static Verdict Decided(IEnumerable<Finding> findings)
    {
        Finding[] deciding = [.. findings.Where(Decides)];
        Finding[] facts = [.. deciding.Where(IsFact)];
        return (facts, deciding) switch
        {
            ([_, ..], _) => ByPriority(Indication.Failed, facts),
            ([], [_, ..]) => ByPriority(Indication.Indeterminate, deciding),
            _ => new Verdict(Indication.Passed, null, [], findings.Min(finding => (Assurance?)finding.Assurance) ?? Assurance.Claimed),
        };
    }

    private static Verdict ByPriority(Indication indication, Finding[] findings)
    {
        SubIndication[] reasons = [.. findings.Select(finding => finding.Implies).OfType<SubIndication>().Distinct().Order()];
        var assurance = findings.Where(finding => finding.Implies == reasons[0]).Min(finding => finding.Assurance);
        return new Verdict(indication, reasons[0], reasons[1..], assurance);
    }

    private static SubIndication? Missing((string Code, Assurance AtLeast, SubIndication Otherwise) required, IReadOnlyList<Finding> findings)
    {
        var finding = findings.FirstOrDefault(finding => finding.Code == required.Code);
        var holds = finding is { Outcome: Outcome.Pass or Outcome.Warn } && finding.Assurance >= required.AtLeast;
        return holds ? null : finding?.Implies is { IsFact: false } gap ? gap : required.Otherwise;
    }

    private static bool IsRequired(Finding finding) => Required.Any(required => required.Code == finding.Code);

    private static bool Decides(Finding finding) => finding is { Level: Level.Fail, Outcome: Outcome.Fail or Outcome.Unknown };

    private static bool IsFact(Finding finding) => finding is { Outcome: Outcome.Fail, Implies.IsFact: true };

    private static IEnumerable<SubIndication> ReasonsOf(Verdict verdict) =>
        verdict.SubIndication is { } first ? verdict.AlsoFound.Prepend(first) : [];
}
