using System.Globalization;
using System.Text;
using CertVerify.Core.Checks;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Endpoints;

namespace CertVerify.Functions.Commands;

/// <summary>A verification as a person would want to read it: the answer, then the reasons, what matters first.</summary>
internal static class PlainText
{
    internal static string Of(Verification verification)
    {
        var judgement = verification.Judgement;
        var shown = judgement.Findings.Where(finding => finding is { Level: not Level.Ignore, Outcome: not Outcome.NotApplicable }).ToList();
        var text = new StringBuilder()
            .AppendLine(Headline(judgement.Overall))
            .AppendLine(judgement.Meaning.InShort.ToString())
            .AppendLine()
            .Append(Certificate(verification));
        Append(text, "What speaks against it", Reasons(shown.Where(finding => finding.Outcome is Outcome.Fail)));
        Append(text, "What could not be established", Reasons(shown.Where(finding => finding is { Outcome: Outcome.Unknown, Level: Level.Fail })));
        Append(text, "What to know", Reasons(shown.Where(finding => finding.Outcome is Outcome.Warn || finding is { Outcome: Outcome.Unknown, Level: not Level.Fail })));
        Append(text, "What was found in order", Reasons(shown.Where(finding => finding.Outcome is Outcome.Pass)));
        Append(text, "What it means", judgement.Meaning.Means.Select(line => $"{line}"));
        Append(text, "What it does not mean", judgement.Meaning.DoesNotMean.Select(line => $"{line}"));
        Append(text, "What to do next", judgement.NextSteps.Select(step =>
            NextSteps.Text(step, verification.Evidence.Issuer.Body, verification.Evidence.Accreditor.Body, judgement.ValidUntil)));
        return text.ToString();
    }

    private static string Headline(Verdict verdict) => verdict.SubIndication is { } why
        ? $"{Words.Of(verdict.Indication).ToUpperInvariant()}: {Words.Of(why)}"
        : Words.Of(verdict.Indication).ToUpperInvariant();

    private static string Certificate(Verification verification)
    {
        var claim = verification.Claim;
        (string Label, string? Value)[] lines =
        [
            ("Number", claim.CertificateNumber?.Value),
            ("Holder", claim.HolderName?.Value),
            ("Standards", string.Join(", ", claim.Standards.Select(standard => standard.Value))),
            ("Scope", claim.Scope?.Value),
            ("Issuer", claim.CertificationBody?.Value),
            ("Accredited by", claim.NamedAccreditationBody?.Value),
            ("Perhaps by", claim.AccreditationBody is { Inferred: not null } likely ? $"{likely.Value} (inferred, not read)" : null),
            ("Valid until", claim.ExpiresOn?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("As of", verification.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("Receipt", verification.ReceiptNumber),
        ];
        return string.Concat(lines.Where(line => !string.IsNullOrEmpty(line.Value)).Select(line => $"  {line.Label,-15}{line.Value}\n"));
    }

    private static IEnumerable<string> Reasons(IEnumerable<Finding> findings) => findings.Select(finding => $"{finding.Because} [{finding.Code}]");

    private static void Append(StringBuilder text, string heading, IEnumerable<string> sentences)
    {
        var lines = sentences.Select(sentence => $"  - {sentence}").ToList();
        if (lines.Count > 0)
            text.AppendLine().AppendLine(heading).AppendJoin('\n', lines).AppendLine();
    }
}
