using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Confidence;

/// <summary>Puts in place of each reader's own confidence what it is worth, and leaves out what is as likely wrong as right.</summary>
internal sealed class Calibrated(Calibration calibration, IReadOnlyList<Page> pages)
{
    public Claim Of(Claim claim) => claim with
    {
        CertificateNumber = Given(FieldKind.Number, claim.CertificateNumber),
        HolderName = Given(FieldKind.Name, claim.HolderName),
        HolderAddress = Given(FieldKind.Passage, claim.HolderAddress),
        Standards = [.. claim.Standards.Select(standard => Given(FieldKind.Standard, standard)).OfType<Field<Standard>>()],
        Scope = Given(FieldKind.Passage, claim.Scope),
        CertificationBody = Given(FieldKind.Name, claim.CertificationBody),
        AccreditationBody = Given(FieldKind.Name, claim.AccreditationBody),
        AccreditationNumber = Given(FieldKind.Number, claim.AccreditationNumber),
        OriginallyIssuedOn = Given(FieldKind.Date, claim.OriginallyIssuedOn),
        IssuedOn = Given(FieldKind.Date, claim.IssuedOn),
        ValidFrom = Given(FieldKind.Date, claim.ValidFrom),
        ExpiresOn = Given(FieldKind.Date, claim.ExpiresOn),
        LastCycleEndedOn = Given(FieldKind.Date, claim.LastCycleEndedOn),
    };

    private Field<T>? Given<T>(FieldKind kind, Field<T>? field) =>
        field is null ? null : Worth(kind, field) is >= Confidences.Given and var worth ? field with { Confidence = worth } : null;

    /// <summary>A date that can be read in two ways does not become surer by being read well.</summary>
    private double Worth<T>(FieldKind kind, Field<T> field)
    {
        var worth = calibration.Worth(kind, Ways.Of(pages, field.Page, field.Box), field.Confidence);
        return kind == FieldKind.Date && field.Alternatives is [_, ..] ? Math.Min(worth, field.Confidence) : worth;
    }
}
