using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Who may have accredited the issuer for these standards, as far as the tables know; never more than a suggestion.</summary>
internal static class LikelyAccreditors
{
    private const double OfSchemeOwner = 0.7, OfOnlyAccreditor = 0.55;

    public static IReadOnlyList<Likely> Of(CuratedTables tables, Field<string>? issuer, IReadOnlyList<Field<Standard>> standards)
    {
        if (standards is [_, ..] && standards.All(standard => tables.StandardNamed(standard.Value.Designation)?.Scheme == Iatf))
            return [new(Iatf.ToUpperInvariant(), null, OfSchemeOwner)];
        if (standards is [])
            return [];
        return
        [
            .. tables.IssuerNamed(issuer?.Value, issuer?.Raw).Accreditations
                .Where(row => row.Status is AccreditationStatus.Accredited or AccreditationStatus.Unknown && Covers(tables, row, standards))
                .Select(row => new Likely(row.AccreditationBodyId, row.Number, OfOnlyAccreditor)),
        ];
    }

    /// <summary>The one body that comes into question; nothing when several do.</summary>
    public static Field<string>? Suggested(IReadOnlyList<Likely> likely) => likely.DistinctBy(one => one.BodyId).ToList() is [var only]
        ? new(only.BodyId, "", null, null, only.Certainty, Inferred: Inference.FromTable)
        : null;

    private const string Iatf = "iatf";

    /// <summary>A row that was not researched standard by standard covers the systems that every accreditor began with.</summary>
    private static bool Covers(CuratedTables tables, Accreditation row, IReadOnlyList<Field<Standard>> standards) =>
        standards.All(standard => (row.Standards is [] ? s_everyday : row.Standards)
            .Any(covered => tables.StandardNamed(covered)?.Designation == tables.StandardNamed(standard.Value.Designation)?.Designation));

    private static readonly string[] s_everyday = ["ISO 9001", "ISO 14001", "ISO 45001"];
}

/// <summary>A body that accredits the issuer according to the tables.</summary>
/// <param name="Number">Of the accreditation, where the table has it.</param>
internal sealed record Likely(string BodyId, string? Number, double Certainty);
