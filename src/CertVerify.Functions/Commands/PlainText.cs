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
        var (claim, judgement) = (verification.Claim, verification.Judgement);
        var text = new StringBuilder();
        void Line(string label, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                text.Append(CultureInfo.InvariantCulture, $"  {label,-12}{value}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{Headline(judgement.Overall)}   (receipt {verification.ReceiptNumber}, as of {verification.AsOf:yyyy-MM-dd})\n\n");
        Line("Number", claim.CertificateNumber?.Value);
        Line("Holder", claim.HolderName?.Value);
        Line("Standards", string.Join(", ", claim.Standards.Select(standard => standard.Value)));
        Line("Issuer", claim.CertificationBody?.Value);
        Line("Valid until", claim.ExpiresOn?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var finding in judgement.Findings.Where(IsShown).OrderBy(finding => Rank(finding.Outcome)))
            text.Append(CultureInfo.InvariantCulture, $"\n  {Words.Of(finding.Outcome),-8} {finding.Question}\n           {finding.Because}\n");
        text.Append("\nWhat to do next\n");
        foreach (var step in judgement.NextSteps)
            text.Append(CultureInfo.InvariantCulture, $"  - {NextSteps.Text(step, verification.Evidence.Issuer.Body, verification.Evidence.Accreditor.Body, judgement.ValidUntil)}\n");
        return text.ToString();
    }

    private static string Headline(Verdict verdict) => verdict.SubIndication is { } why
        ? $"{Words.Of(verdict.Indication).ToUpperInvariant()}: {Words.Of(why)}"
        : Words.Of(verdict.Indication).ToUpperInvariant();

    private static bool IsShown(Finding finding) => finding is { Level: not Level.Ignore, Outcome: not Outcome.NotApplicable };

    private static int Rank(Outcome outcome) => outcome switch
    {
        Outcome.Fail => 0,
        Outcome.Unknown => 1,
        Outcome.Warn => 2,
        _ => 3,
    };
}
