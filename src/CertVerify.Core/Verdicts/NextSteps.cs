using System.Globalization;
using CertVerify.Core.Checks;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Verdicts;

/// <summary>What a buyer can do next: which steps a verdict calls for, their codes and their words.</summary>
public static class NextSteps
{
    /// <summary>Stable codes of CHECKS.md, section G.</summary>
    public static string Code(NextStep step) => step switch
    {
        NextStep.AskCertificationBody => "NS-CB",
        NextStep.CheckAccreditationDirectory => "NS-AB",
        NextStep.AskSupplier => "NS-SUP",
        NextStep.AskForRenewal => "NS-REN",
        NextStep.AskForAuditReports => "NS-AUD",
        NextStep.AskForCorrectiveActions => "NS-CAPA",
        NextStep.ReviewQualityControl => "NS-QC",
        NextStep.BookPreShipmentInspection => "NS-PSI",
        NextStep.CommissionFactoryAudit => "NS-FAC",
        NextStep.AskForReferences => "NS-REF",
        NextStep.CheckProductRules => "NS-REG",
        NextStep.RequireSectorScheme => "NS-SEC",
        NextStep.PutOnWatch => "NS-MON",
        NextStep.DoNotRely => "NS-STOP",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    /// <param name="step">The step.</param>
    /// <param name="issuer">The issuer's row: a contact is taken from our table, never from the document.</param>
    /// <param name="accreditor">The accreditation body's row, likewise.</param>
    /// <param name="nextCheck">The day this verdict should be renewed.</param>
    public static string Text(NextStep step, CertificationBody? issuer = null, AccreditationBody? accreditor = null, DateOnly? nextCheck = null) => step switch
    {
        NextStep.AskCertificationBody =>
            $"Ask {issuer?.Name ?? "the certification body"} in writing for the status, scope and sites of this certification{Contact(issuer)}. "
            + "ISO/IEC 17021-1, 8.1.2 obliges it to answer. Do not use contact details printed on the document.",
        NextStep.CheckAccreditationDirectory =>
            $"Look the certification body up in the directory of {accreditor?.Name ?? "the accreditation body"}{Address(accreditor?.Directory ?? accreditor?.Domain)}, "
            + "and tell the accreditation body if its mark is misused.",
        NextStep.AskSupplier =>
            "Ask the supplier for the complete certificate with all annexes, the copy in the local language, and the identifiers of its company register.",
        NextStep.AskForRenewal => "Ask the supplier when recertification or the transition to the new edition is planned, and for the new certificate when it is out.",
        NextStep.AskForAuditReports => "Ask for the last internal audit report, the last surveillance audit report and the minutes of the last management review.",
        NextStep.AskForCorrectiveActions => "Ask for the log of defects and corrective actions, with evidence that the actions worked.",
        NextStep.ReviewQualityControl => "Review the quality control procedures and the calibration records against your own specification.",
        NextStep.BookPreShipmentInspection => "Book a pre-shipment inspection: it is needed with or without a certificate.",
        NextStep.CommissionFactoryAudit => "Commission an independent audit on the factory floor.",
        NextStep.AskForReferences => "Ask for references and defect rates for products like yours.",
        NextStep.CheckProductRules => "Check the rules for the product itself (CE, FCC, RoHS, FDA and the like): this certificate does not answer them.",
        NextStep.RequireSectorScheme => "Require the certificate of the sector's own scheme.",
        NextStep.PutOnWatch when nextCheck is { } day => string.Create(CultureInfo.InvariantCulture, $"Put this certificate on watch; it should be checked again by {day:d MMMM yyyy}."),
        NextStep.PutOnWatch => "Put this certificate on watch.",
        NextStep.DoNotRely => "Do not rely on this certificate until this is resolved.",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    internal static IReadOnlyList<NextStep> For(Case @case, Verdict overall, IReadOnlyList<Finding> findings, Policy policy)
    {
        var ofFindings = findings
            .Where(finding => finding is { Level: Level.Fail or Level.Warn, Outcome: not (Outcome.Pass or Outcome.NotApplicable) })
            .SelectMany(finding => finding.NextSteps);
        var ofVerdict = overall.Indication switch
        {
            Indication.Failed => [NextStep.DoNotRely],
            Indication.Indeterminate => [NextStep.AskCertificationBody],
            _ when policy == Policies.ImportFirstPass => FirstPass,
            _ => Array.Empty<NextStep>(),
        };
        NextStep[] ofPurchase = @case.Inquiry.Need?.Product is null ? [] : [NextStep.BookPreShipmentInspection, NextStep.CheckProductRules];
        return [.. ofVerdict.Concat(ofFindings).Concat(ofPurchase).Append(NextStep.PutOnWatch).Distinct().OrderByDescending(step => step is NextStep.DoNotRely)];
    }

    private static readonly NextStep[] FirstPass =
        [NextStep.AskForAuditReports, NextStep.AskForCorrectiveActions, NextStep.ReviewQualityControl, NextStep.AskForReferences, NextStep.BookPreShipmentInspection];

    private static string Contact(CertificationBody? issuer) => Address(issuer?.Domains is [var domain, ..] ? domain : null);

    private static string Address(string? at) => at is null ? "" : $" ({at})";
}
