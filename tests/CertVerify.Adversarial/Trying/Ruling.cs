using CertVerify.Core.Checks;
using CertVerify.Core.Verdicts;

namespace CertVerify.Adversarial.Trying;

/// <summary>How one altered certificate was judged.</summary>
/// <param name="Alteration">What was done to it.</param>
/// <param name="Exhibit">The certificate.</param>
/// <param name="Indication">Null when the file was not opened.</param>
/// <param name="Reason">The first one.</param>
/// <param name="Seen">What the check of the text against the page said.</param>
internal sealed record Ruling(string Alteration, string Exhibit, Indication? Indication, SubIndication? Reason, string? Seen)
{
    public bool IsWrong => Indication is Core.Verdicts.Indication.Passed;

    /// <summary>The most trusting of the verdicts that the same case was given.</summary>
    public static Ruling Of(string alteration, string exhibit, IReadOnlyList<Verification?> verdicts)
    {
        var kindest = verdicts.OfType<Verification>().Select(verification => verification.Judgement).MinBy(judgement => judgement.Overall.Indication);
        return new(alteration, exhibit, kindest?.Overall.Indication, kindest?.Overall.SubIndication, kindest?.Findings.Single(finding => finding.Code == "CV-DOC-09").Because.ToString());
    }
}

/// <summary>A certificate that does not pass untouched, so that it proves nothing.</summary>
internal sealed record Unproven(string Exhibit, string Because);

/// <summary>All that came of a trial.</summary>
/// <param name="Exhibits">How many certificates were tried.</param>
internal sealed record Outcome(IReadOnlyList<Ruling> Rulings, IReadOnlyList<Unproven> Unproven, int Exhibits);
