using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using NumberForms = CertVerify.Core.Normalising.Numbers;

namespace CertVerify.Adapters.Registries;

/// <summary>What a registry is asked: the certificate as far as it is known.</summary>
/// <param name="Tenant">Who asks: with whose key to a live register, and whose kept answers are used.</param>
/// <param name="Tables">The tables by which names are told.</param>
/// <param name="Numbers">The number and other readings of it; empty when none was read.</param>
/// <param name="NumberIsSure">Whether it was read so clearly, or typed in, that a register's silence about it means anything.</param>
/// <param name="Holder">Whose certificates to look for as well: the present one may carry another number.</param>
/// <param name="Country">Of the holder, ISO 3166-1 alpha-2; null when not known.</param>
/// <param name="Identifiers">Of the holder, with their kind: "vat:…", "duns:…".</param>
/// <param name="IssuerName">As printed or typed.</param>
/// <param name="Issuer">What the tables know of it.</param>
/// <param name="Accreditor">What the tables know of the accreditation body.</param>
/// <param name="Standards">Those claimed.</param>
public sealed record RegistryQuestion(
    string Tenant, CuratedTables Tables, IReadOnlyList<string> Numbers, bool NumberIsSure, string? Holder, string? Country, IReadOnlyList<string> Identifiers,
    string? IssuerName, IssuerEvidence Issuer, AccreditorEvidence Accreditor, IReadOnlyList<Standard> Standards)
{
    /// <summary>CHECKS.md, CV-DOC-03: below it a person should confirm what was read.</summary>
    private const double Sure = 0.90;

    public static RegistryQuestion About(
        string tenant, CuratedTables tables, Inquiry inquiry, Claim claim, IssuerEvidence issuer, AccreditorEvidence accreditor) => new(
        tenant,
        tables,
        claim.CertificateNumber is { } number ? [number.Value, .. number.Alternatives ?? []] : [],
        claim.CertificateNumber?.Confidence >= Sure,
        claim.HolderName?.Value ?? inquiry.Holder?.Name,
        Countries.Coded(inquiry.Holder?.Country) ?? CountryIn(claim.HolderAddress?.Value) ?? CountryIn(inquiry.Holder?.Address),
        [.. claim.Identifiers.Select(identifier => identifier.Value), .. (inquiry.Holder?.Identifiers ?? new Dictionary<string, string>()).Select(given => $"{given.Key}:{given.Value}")],
        claim.CertificationBody?.Value ?? inquiry.CertificationBody,
        issuer,
        accreditor,
        [.. claim.Standards.Select(field => field.Value)]);

    /// <summary>The same question with the holder that a register names, where nobody else has named one.</summary>
    internal RegistryQuestion Knowing(RegistryRecord? registered) => Holder is not null || registered?.HolderName is null ? this : this with
    {
        Holder = registered.HolderName,
        Country = Country ?? Countries.Coded(registered.Country) ?? CountryIn(registered.HolderAddress),
    };

    /// <summary>When something happened to the issuer that makes answers from before doubtful.</summary>
    internal DateOnly? AlertedBy(TimeProvider clock) => Issuer.AlertedBy(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));

    internal bool IsAbout(RegistryRecord record) => Numbers.Any(number => NumberForms.Same(number, record.CertificateNumber));

    private static string? CountryIn(string? address) => address is null ? null : Addresses.Parse(address).Country;
}
