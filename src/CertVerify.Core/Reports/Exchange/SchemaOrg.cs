using System.Globalization;
using System.Text.Json.Nodes;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Reports.Exchange;

/// <summary>
/// A certificate as schema.org describes certifications (https://schema.org/Certification), in JSON-LD: what it says of itself, or where it was not seen what the register says, and as a
/// review beside it what was established. It is called active only where the verification passed: a certificate never proves itself.
/// </summary>
public static class SchemaOrg
{
    public const string MediaType = "application/ld+json";

    private const string Vocabulary = "https://schema.org/";

    /// <summary>What is not known is left out.</summary>
    public static JsonObject Of(Verification verification)
    {
        var (claim, record) = (verification.Claim, SideBySide.Of(verification)?.Record);
        var standards = claim.Standards is [_, ..] read ? read.Select(field => field.Value) : record?.Standards ?? [];
        return Thing("Certification",
            ("@context", "https://schema.org"),
            ("name", Text(string.Join(", ", standards))),
            ("certificationIdentification", Text(claim.CertificateNumber?.Value ?? record?.CertificateNumber)),
            ("certificationStatus", StatusOf(verification.Judgement)),
            ("about", Holder(verification, record)),
            ("issuedBy", Organisation(claim.CertificationBody?.Value ?? record?.CertificationBody, verification.Evidence.Issuer.Body?.Domains)),
            ("recognizedBy", Organisation(claim.NamedAccreditationBody?.Value ?? record?.AccreditationBody)),
            ("datePublished", Day(claim.IssuedOn?.Value ?? record?.IssuedOn)),
            ("validFrom", Day(claim.ValidFrom?.Value ?? record?.ValidFrom)),
            ("expires", Day(claim.ExpiresOn?.Value ?? record?.ExpiresOn)),
            ("description", Text(claim.Scope?.Value ?? record?.Scope)),
            ("review", Review(verification)));
    }

    private static JsonNode? StatusOf(Judgement judgement) => judgement.Status.Unified switch
    {
        CertificationStatus.Unknown => null,
        CertificationStatus.Active or CertificationStatus.AwaitingSurveillance => judgement.Certificate.Indication is Indication.Passed ? Vocabulary + "CertificationActive" : null,
        _ => Vocabulary + "CertificationInactive",
    };

    private static JsonObject? Holder(Verification verification, RegistryRecord? record)
    {
        if (Organisation(verification.Claim.HolderName?.Value ?? record?.HolderName) is not { } holder)
            return null;
        if (Text(verification.Claim.HolderAddress?.Value ?? record?.HolderAddress) is { } address)
            holder["address"] = address;
        foreach (var identifier in verification.Claim.Identifiers.Select(field => field.Value).Concat(record?.HolderIdentifiers ?? []).Distinct())
            Identify(holder, identifier);
        return holder;
    }

    /// <summary>Those that schema.org has a name for by that name, the others as they are called here.</summary>
    private static void Identify(JsonObject holder, string identifier)
    {
        if (identifier.Split(':', 2) is not [var kind, var value])
            return;
        if (kind switch { "vat" => "vatID", "lei" => "leiCode", "duns" => "duns", _ => null } is { } name)
            holder[name] = value;
        else
        {
            var others = holder["identifier"] as JsonArray ?? [];
            others.Add(Thing("PropertyValue", ("propertyID", kind), ("value", value)));
            holder["identifier"] = others;
        }
    }

    private static JsonObject Review(Verification verification) => Thing("Review",
        ("identifier", verification.ReceiptNumber),
        ("name", Text(verification.Judgement.Overall.Indication.ToString().ToLowerInvariant())),
        ("reviewBody", $"{verification.Judgement.Meaning.InShort}"),
        ("datePublished", Day(verification.AsOf)),
        ("author", Organisation("CertVerify")));

    private static JsonObject? Organisation(string? name, IReadOnlyList<string>? domains = null) =>
        Text(name) is { } text ? Thing("Organization", ("name", text), ("url", domains is [var domain, ..] ? $"https://{domain}" : null)) : null;

    private static JsonObject Thing(string type, params IEnumerable<(string Name, JsonNode? Value)> properties) => new(
        properties.Where(property => property.Value is not null).Select(property => KeyValuePair.Create(property.Name, property.Value)).Append(new("@type", type)).OrderBy(property => !property.Key.StartsWith('@')));

    private static JsonNode? Text(string? text) => text is { Length: > 0 } ? JsonValue.Create(text) : null;

    private static JsonNode? Day(DateOnly? day) => day is { } known ? JsonValue.Create(known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;
}
