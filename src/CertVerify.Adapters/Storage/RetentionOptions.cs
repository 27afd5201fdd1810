using System.ComponentModel.DataAnnotations;

namespace CertVerify.Adapters.Storage;

/// <summary>How long things are kept that need not be kept for good.</summary>
public sealed class RetentionOptions
{
    /// <summary>Days after which a document that did not come again is deleted; its verifications stay.</summary>
    [Range(1, 36_500)]
    public int DocumentDays { get; set; } = 365;

    /// <summary>Days after which a list that is done with is deleted; its verifications stay.</summary>
    [Range(1, 36_500)]
    public int ListDays { get; set; } = 365;

    /// <summary>Days after which a line of the audit log is deleted.</summary>
    [Range(1, 36_500)]
    public int AuditDays { get; set; } = 365;
}
