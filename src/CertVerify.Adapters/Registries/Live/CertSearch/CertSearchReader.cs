using System.Text.Json;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Live.CertSearch;

/// <summary>A matched company with its certificates, read into records; every field but the number may be absent.</summary>
internal static class CertSearchReader
{
    private static readonly string[] PartsOfAddress = ["street", "city", "state", "post_code", "country"];

    /// <summary>Null when the answer has none of the parts that it is documented to have.</summary>
    internal static IReadOnlyList<RegistryRecord>? Read(JsonElement answer)
    {
        var entity = Entity(answer);
        if (entity is not { ValueKind: JsonValueKind.Object } company)
            return entity is null ? null : [];
        var isKnown = company.Member("ce_id") is not null || company.Member("match_status") is not null || company.Member("certificates") is not null;
        if (!isKnown)
            return null;
        return company.Text("match_status") is "exactly_matched" or "loosely_matched" or null
            ? [.. company.Items("certificates").Select(certificate => Record(company, certificate)).OfType<RegistryRecord>()]
            : [];
    }

    /// <summary>The company may stand by itself, under "data", or as the only item of a list there.</summary>
    private static JsonElement? Entity(JsonElement answer) => answer.Member("data") switch
    {
        { ValueKind: JsonValueKind.Array } list => list.GetArrayLength() > 0 ? list[0] : list,
        { } entity => entity,
        null => answer.ValueKind is JsonValueKind.Object ? answer : null,
    };

    private static RegistryRecord? Record(JsonElement company, JsonElement certificate)
    {
        if (certificate.Text("certification_number") is not { } number)
            return null;
        var schemes = certificate.Items("certification_standards_scheme").ToList();
        var status = certificate.Text("certification_status");
        return new()
        {
            Id = certificate.Text("cert_id") ?? number,
            CertificateNumber = number,
            Status = StatusWords.Read(status) ?? CertificationStatus.Unknown,
            RawStatus = status,
            HolderName = company.Text("matched_certified_entity_name"),
            OtherHolderNames = [.. new[] { company.Text("certified_entity_english_name"), company.Text("certified_entity_trading_name") }.OfType<string>()],
            HolderAddress = company.Items("certified_entity_addresses").Select(Address).FirstOrDefault(address => address is not null),
            Country = Countries.Coded(company.Text("country")),
            Sites = [.. certificate.Items("certification_main_sites").Concat(certificate.Items("certification_additional_sites")).Select(Site).OfType<RegistrySite>()],
            Standards = [.. schemes.Select(scheme => scheme.Text("standard_name")).OfType<string>().SelectMany(Standards).Distinct()],
            Scope = certificate.Text("certification_scope"),
            IafCodes = [.. certificate.Items("certification_sectors").Select(sector => sector.Text("sector_code")).OfType<string>()],
            CertificationBody = certificate.Text("certification_bodies_name"),
            AccreditationBody = certificate.Text("accreditation_bodies_name"),
            Accredited = schemes.Count > 0 && schemes.All(scheme => scheme.Text("is_accredited_mla") is "true" or "1") ? true : null,
            OriginallyIssuedOn = JsonReading.AsDay(certificate.Text("original_issue_date")),
            IssuedOn = JsonReading.AsDay(certificate.Text("issue_date")),
            ExpiresOn = JsonReading.AsDay(certificate.Text("expiry_date")),
        };
    }

    private static IEnumerable<Standard> Standards(string text) => PrintedStandards.Find(text) is [_, ..] printed
        ? printed.Select(found => found.Standard)
        : [Standard.Parse(text)];

    private static RegistrySite? Site(JsonElement site) => Address(site) is { } address ? new(address, site.Text("scope")) : null;

    private static string? Address(JsonElement place) => place.Text("full_address")
        ?? (string.Join(", ", PartsOfAddress.Select(part => place.Text(part)).OfType<string>()) is { Length: > 0 } parts ? parts : null);
}
