using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CertVerify.Adapters.Tests.Registries.Live;

/// <summary>Speaks the documented contract of IAF CertSearch for one fictional company, until it is told to misbehave.</summary>
internal sealed class StandInCertSearch : StandIn
{
    internal const string Key = "key-of-the-service-9f3c";
    internal const string Company = "Oakhythe Plastics Ltd";
    internal const string Number = "NC-1042-26";

    internal StandInCertSearch()
        : base(WellAsync)
    {
    }

    internal static StandInCertSearch Start() => new();

    internal string BaseUrl => $"{Address}api/client/v1";

    internal static Task WellAsync(HttpContext context)
    {
        if (context.Request.Headers["x-http-authorization"] != Key)
            return Says(401, Problem("unauthorized", 401))(context);
        var asked = JsonDocument.Parse((string)context.Items["body"]!).RootElement;
        if (context.Request.Path != "/api/client/v1/company" || !asked.TryGetProperty("company_country", out _) || !asked.TryGetProperty("company_name", out var name))
            return Says(422, Problem("validation", 422))(context);
        return name.GetString()!.StartsWith("Oakhythe", StringComparison.OrdinalIgnoreCase) ? Says(200, Entity)(context) : Says(404, Problem("not_found", 404))(context);
    }

    internal static string Problem(string code, int status) =>
        $$"""{"type":"about:blank","title":"{{code}}","status":{{status}},"detail":"","instance":"","code":"{{code}}"}""";

    internal const string Entity =
        """
        {
          "ce_id": "ce_1", "matched_certified_entity_name": "Oakhythe Plastics Ltd", "match_status": "exactly_matched", "match_type": "name",
          "certified_entity_trading_name": "Oakhythe", "country": "United Kingdom",
          "certified_entity_addresses": [ { "street": "22 Quayside Road", "city": "Selbridge", "post_code": "ZQ1 9RT", "country": "United Kingdom" } ],
          "certificates": [
            { "cert_id": "cert_1", "certification_number": "NC-1042-26", "certification_status": "Active", "certification_scope": "Moulding of plastic housings",
              "certification_bodies_name": "Nordcert AS", "accreditation_bodies_name": "Example Accreditation",
              "certification_standards_scheme": [ { "standard_name": "ISO 9001:2015", "scheme_name": "ISO 9001", "is_accredited_mla": true } ],
              "certification_main_sites": [ { "full_address": "22 Quayside Road, Selbridge ZQ1 9RT, United Kingdom", "scope": "Moulding" } ],
              "certification_sectors": [ { "sector_name": "Rubber and plastic products", "sector_code": "14" } ], "updated_at": "2026-11-02T08:00:00Z" },
            { "cert_id": "cert_2", "certification_number": "NC-2000-26", "certification_status": "Draft" },
            { "cert_id": "cert_3" }
          ]
        }
        """;
}
