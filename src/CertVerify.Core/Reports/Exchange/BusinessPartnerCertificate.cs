using System.Text.Json.Serialization;

namespace CertVerify.Core.Reports.Exchange;

/// <summary>
/// A certificate as Catena-X exchanges it: the aspect model urn:samm:io.catenax.business_partner_certificate:3.1.0 of the standard CX-0135. Its field enclosedSites takes partner numbers, which no
/// certificate states, and is left out.
/// </summary>
/// <param name="BusinessPartnerNumber">BPNL of the certified company.</param>
/// <param name="RegistrationNumber">The number of the certificate.</param>
/// <param name="AreaOfApplication">The scope.</param>
/// <param name="TrustLevel">"high": compared with a register; "none": not.</param>
public sealed record BusinessPartnerCertificate(
    string BusinessPartnerNumber, CertificateType Type, string RegistrationNumber, string? AreaOfApplication, DateOnly ValidFrom, DateOnly ValidUntil,
    CertificateIssuer? Issuer, string TrustLevel, CertificateValidator Validator, CertificateDocument Document)
{
    /// <summary>Under which it is asked for; the model has no type of its own.</summary>
    public const string MediaType = "application/vnd.certverify.business-partner-certificate+json";
}

/// <param name="Type">Spelt as CX-0135, 3.2.2 asks: "iso9001".</param>
/// <param name="Version">The edition.</param>
public sealed record CertificateType([property: JsonPropertyName("certificateType")] string Type, [property: JsonPropertyName("certificateVersion")] string? Version);

/// <summary>Who issued it.</summary>
public sealed record CertificateIssuer(string IssuerName);

/// <summary>Who compared it.</summary>
public sealed record CertificateValidator(string ValidatorName);

/// <summary>The file itself.</summary>
/// <param name="Id">Its SHA-256.</param>
public sealed record CertificateDocument(DateTimeOffset CreationDate, [property: JsonPropertyName("documentID")] string Id, string ContentType, string ContentBase64);
