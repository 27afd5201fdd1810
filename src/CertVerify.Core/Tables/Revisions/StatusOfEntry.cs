using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tables.Revisions;

/// <summary>The words in which lists say how an accreditation stands.</summary>
internal static class StatusOfEntry
{
    private static readonly (AccreditationStatus Status, string[] Words)[] Words =
    [
        (AccreditationStatus.Suspended, ["suspend", "suspension", "ausgesetzt", "sospes", "suspendid", "geschorst", "askiya", "暂停", "停止"]),
        (AccreditationStatus.Withdrawn,
        [
            "withdraw", "terminat", "cancel", "revoke", "resign", "ended", "expired", "zuruckgezogen", "erloschen", "beendet", "revocat", "retirad", "retire",
            "ingetrokken", "iptal", "撤销", "注销", "取消",
        ]),
        (AccreditationStatus.Accredited,
        [
            "accredit", "akkreditiert", "acredit", "accreditat", "active", "current", "valid", "in force", "granted", "signatory", "member", "reinstated", "aktiv",
            "attivo", "vigente", "有效", "認定",
        ]),
    ];

    private static readonly string[] Negations = [" not ", " non ", " no ", " nicht "];

    /// <summary>Null for a word that is not understood: nobody is called accredited or suspended by guess.</summary>
    internal static AccreditationStatus? Read(string? printed)
    {
        if (printed is null)
            return AccreditationStatus.Accredited;
        var text = $" {Names.Canonical(printed)} ";
        return Negations.Any(text.Contains)
            ? null
            : Words.Where(entry => entry.Words.Any(stem => text.Contains($" {Names.Canonical(stem)}", StringComparison.Ordinal)))
                .Select(entry => (AccreditationStatus?)entry.Status).FirstOrDefault();
    }

    /// <summary>What the same words mean on the arrangement's own lists.</summary>
    internal static Recognition Recognition(AccreditationStatus status) => status switch
    {
        AccreditationStatus.Suspended => Tables.Recognition.Suspended,
        AccreditationStatus.Withdrawn => Tables.Recognition.Terminated,
        _ => Tables.Recognition.Signatory,
    };
}
