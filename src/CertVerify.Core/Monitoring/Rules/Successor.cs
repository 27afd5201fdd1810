using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Monitoring.Rules;

/// <summary>CV-MON-09: an active certificate of the same holder to the same standards that began later; by another issuer it is a transfer.</summary>
internal static class Successor
{
    internal static IEnumerable<Happening> In(Sight sight)
    {
        var @case = sight.Case;
        var began = @case.Registration?.Record is { } own ? own.ValidFrom ?? own.IssuedOn : @case.IssuedOn;
        return
            from found in @case.Registrations
            let record = found.Record
            where record.Status is CertificationStatus.Active && record.ExpiresOn is not null && found.CoversDay(@case.Day) && !@case.IsNumber(record.CertificateNumber)
            where (record.ValidFrom ?? record.IssuedOn) > began && @case.HolderOf(record) is { IsSure: true }
            where @case.Standards is [_, ..] && @case.Standards.All(claimed => record.Standards.Any(held => held.Designation == claimed.Designation))
            let isTransfer = record.CertificationBody is { } issuer && !@case.IsIssuer(issuer)
            select new Happening(
                EventKind.SuccessorFound, "CV-MON-09", Severity.Info, "successor", @case.Number, record.CertificateNumber,
                isTransfer
                    ? (Sentence)$"{found.Cited} holds a later certificate of this holder by another body: {record.CertificateNumber} of {record.CertificationBody}, until {record.ExpiresOn}."
                    : $"{found.Cited} holds a later certificate of this holder: {record.CertificateNumber}, until {record.ExpiresOn}.",
                $"successor:{Normalising.Numbers.Canonical(record.CertificateNumber)}");
    }
}
