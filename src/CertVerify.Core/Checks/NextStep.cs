using System.Text.Json.Serialization;

namespace CertVerify.Core.Checks;

/// <summary>What a buyer can do next; the codes of CHECKS.md, section G.</summary>
[JsonConverter(typeof(InWords<NextStep>))]
public enum NextStep
{
    /// <summary>NS-CB: ask the certification body in writing.</summary>
    AskCertificationBody,

    /// <summary>NS-AB: check the body in the accreditation body's directory.</summary>
    CheckAccreditationDirectory,

    /// <summary>NS-SUP: ask the supplier for the full certificate.</summary>
    AskSupplier,

    /// <summary>NS-REN: ask for the renewal or transition plan.</summary>
    AskForRenewal,

    /// <summary>NS-AUD: ask for audit reports and management review.</summary>
    AskForAuditReports,

    /// <summary>NS-CAPA: ask for the corrective-action and defect logs.</summary>
    AskForCorrectiveActions,

    /// <summary>NS-QC: review quality-control procedures.</summary>
    ReviewQualityControl,

    /// <summary>NS-PSI: book a pre-shipment inspection.</summary>
    BookPreShipmentInspection,

    /// <summary>NS-FAC: commission a factory audit.</summary>
    CommissionFactoryAudit,

    /// <summary>NS-REF: ask for references and defect rates.</summary>
    AskForReferences,

    /// <summary>NS-REG: check product rules such as CE, FCC or RoHS.</summary>
    CheckProductRules,

    /// <summary>NS-SEC: require the sector scheme.</summary>
    RequireSectorScheme,

    /// <summary>NS-MON: put on watch.</summary>
    PutOnWatch,

    /// <summary>NS-STOP: do not rely on this certificate until resolved.</summary>
    DoNotRely,
}
