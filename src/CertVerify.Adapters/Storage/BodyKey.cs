using CertVerify.Core.Normalising;
using CertVerify.Core.Tables.Revisions;
using CertVerify.Core.Verdicts;

namespace CertVerify.Adapters.Storage;

/// <summary>The keys under which verifications are found by the bodies that they rest on: a row of the tables, or the name of a body that has none.</summary>
public static class BodyKey
{
    /// <summary>Those of one verification.</summary>
    public static IReadOnlyList<string> Of(Verification verification)
    {
        ArgumentNullException.ThrowIfNull(verification);
        var (issuer, accreditor) = (verification.Evidence.Issuer.Body?.Id, verification.Evidence.Accreditor.Body?.Id);
        return
        [
            .. new[]
            {
                issuer is null ? Named("cb", verification.Claim.CertificationBody?.Value ?? verification.Inquiry.CertificationBody) : Row("cb", issuer),
                accreditor is null ? Named("ab", verification.Claim.AccreditationBody?.Value) : Row("ab", accreditor),
            }.OfType<string>(),
            .. verification.Evidence.Accreditor.AccreditorsOfIssuer.Select(body => Row("ab", body.Id)),
        ];
    }

    /// <summary>Those that a revision touches.</summary>
    public static IReadOnlyCollection<string> Of(TableRevision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return
        [
            .. revision.CertificationBodies.SelectMany(row => new[] { Row("cb", row.Id), Named("cb", row.Name) })
                .Concat(revision.AccreditationBodies.SelectMany(row => new[] { Row("ab", row.Id), Named("ab", row.Name) }))
                .Concat(revision.Accreditations.Select(row => Row("cb", row.CertificationBodyId)))
                .OfType<string>().Distinct(),
        ];
    }

    private static string Row(string kind, string id) => $"{kind}:{id}";

    private static string? Named(string kind, string? name) => name is null ? null : $"{kind}-named:{Names.WithoutLegalForm(name)}";
}
