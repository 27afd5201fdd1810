using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using CertVerify.Functions.Tests.OpenApi;
using CertVerify.Specimens.Samples;
using CsvHelper;

namespace CertVerify.Functions.Tests.Endpoints;

/// <summary>A verification in the forms in which certificates are handed on, each held against what is published of the form.</summary>
public sealed class RepresentationsTests(Replay service) : IClassFixture<Replay>
{
    private const string Linked = "application/ld+json", Partner = "application/vnd.certverify.business-partner-certificate+json";
    private const string Holder = "BPNL00000003AYRE";

    /// <summary>Properties of schema.org's types and what may be their value, as its pages list them (version 29: Certification, Organization, Review, PropertyValue).</summary>
    private static readonly Dictionary<string, Dictionary<string, string>> Vocabulary = new()
    {
        ["Certification"] = new()
        {
            ["name"] = "Text", ["certificationIdentification"] = "Text", ["certificationStatus"] = "CertificationStatusEnumeration", ["about"] = "Organization", ["issuedBy"] = "Organization",
            ["recognizedBy"] = "Organization", ["datePublished"] = "Date", ["validFrom"] = "Date", ["expires"] = "Date", ["description"] = "Text", ["review"] = "Review",
        },
        ["Organization"] = new() { ["name"] = "Text", ["address"] = "Text", ["url"] = "URL", ["vatID"] = "Text", ["leiCode"] = "Text", ["duns"] = "Text", ["identifier"] = "PropertyValue" },
        ["Review"] = new() { ["identifier"] = "Text", ["name"] = "Text", ["reviewBody"] = "Text", ["datePublished"] = "Date", ["author"] = "Organization" },
        ["PropertyValue"] = new() { ["propertyID"] = "Text", ["value"] = "Text" },
    };

    public static TheoryData<string> Samples => [.. SampleSet.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Linked_data_uses_the_words_of_schema_org(string sample)
    {
        var linked = await JsonAsync(await VerifiedAsync(sample), Linked);

        Assert.Equal("https://schema.org", linked.GetProperty("@context").GetString());
        Assert.Empty(Differences(linked, "Certification"));
    }

    [Theory]
    [InlineData("certificate", "https://schema.org/CertificationActive")]
    [InlineData("suspended", "https://schema.org/CertificationInactive")]
    [InlineData("withdrawn", "https://schema.org/CertificationInactive")]
    [InlineData("expired", "https://schema.org/CertificationInactive")]
    public async Task It_is_called_active_only_where_that_is_established(string sample, string status) =>
        Assert.Equal(status, (await JsonAsync(await VerifiedAsync(sample), Linked)).GetProperty("certificationStatus").GetString());

    [Fact]
    public async Task What_could_not_be_established_is_called_neither()
    {
        var made = await service.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = "EX-1" });

        var linked = await JsonAsync(made.Headers.Location!.OriginalString, Linked);

        Assert.False(linked.TryGetProperty("certificationStatus", out _));
        Assert.Equal("indeterminate", linked.GetProperty("review").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_business_partner_certificate_has_what_its_model_demands()
    {
        var certificate = await JsonAsync($"{await VerifiedAsync("certificate")}?businessPartnerNumber={Holder}", Partner);

        Assert.Empty(ApiDescription.Schemas.Differences(certificate, ApiDescription.Schema("BusinessPartnerCertificate")));
        Assert.Superset(new HashSet<string> { "businessPartnerNumber", "type", "registrationNumber", "validFrom", "validUntil", "trustLevel", "document" }, certificate.EnumerateObject().Select(field => field.Name).ToHashSet());
        Assert.Equal(("iso9001", "2015"), (Text(certificate, "type", "certificateType"), Text(certificate, "type", "certificateVersion")));
        Assert.Equal(("KG-QMS-2041-07", "high", "2028-03-17"), (Text(certificate, "registrationNumber"), Text(certificate, "trustLevel"), Text(certificate, "validUntil")));
        Assert.Equal(Text(certificate, "document", "documentID"), Convert.ToHexStringLower(SHA256.HashData(Convert.FromBase64String(Text(certificate, "document", "contentBase64")!))));
    }

    [Theory]
    [InlineData("suspended", "?businessPartnerNumber=BPNL00000003AYRE", "not-exportable", "/certificate")]
    [InlineData("certificate", "?businessPartnerNumber=BPNL00000003AYRE&standard=ISO%2014001", "not-exportable", "/claim/standards")]
    [InlineData("certificate", "?businessPartnerNumber=BPNS00000003AYRE", "invalid-field", "/businessPartnerNumber")]
    [InlineData("certificate", "", "invalid-field", "/businessPartnerNumber")]
    public async Task What_cannot_be_handed_on_is_refused_with_what_is_missing(string sample, string query, string type, string at)
    {
        var problem = await ProblemAssert.IsAsync(await GetAsync(await VerifiedAsync(sample) + query, Partner), HttpStatusCode.UnprocessableEntity, type);

        Assert.Contains(at, ProblemAssert.Pointers(problem));
    }

    [Fact]
    public async Task A_table_says_what_the_verification_says()
    {
        var address = await VerifiedAsync("certificate");
        var verification = await JsonAsync(address, "application/json");

        var row = Assert.Single(await RowsAsync(await GetAsync(address, "text/csv")));

        Assert.Equal(Text(verification, "id"), row["id"]);
        Assert.Equal(Text(verification, "claim", "holderName", "value"), row["holderName"]);
        Assert.Equal(("KG-QMS-2041-07", "ISO 9001:2015", "2028-03-17", "passed", "confirmed", "active"), (row["certificateNumber"], row["standards"], row["expiresOn"], row["indication"], row["assurance"], row["status"]));
    }

    [Fact]
    public async Task No_cell_is_a_formula()
    {
        const string formula = "=HYPERLINK(\"https://example.org\",\"press\")";
        var made = await service.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = formula });

        Assert.Equal("'" + formula, Assert.Single(await RowsAsync(await GetAsync(made.Headers.Location!.OriginalString, "text/csv")))["certificateNumber"]);
    }

    [Theory]
    [InlineData("/api/v1/verifications")]
    [InlineData("/api/v1/certificates")]
    public async Task A_list_as_a_table_names_its_next_page(string list)
    {
        foreach (var number in new[] { "EX-71", "EX-72", "EX-73" })
            await service.Client.PostAsJsonAsync(list, new { certificateNumber = number });
        var (numbers, next) = (new List<string>(), $"{list}?limit=2");
        while (next is not null)
        {
            var page = await GetAsync(next, "text/csv");
            numbers.AddRange((await RowsAsync(page)).Select(row => row["certificateNumber"]));
            next = page.Headers.TryGetValues("Link", out var links) ? links.Single().Split(['<', '>'])[1] : null;
        }

        Assert.Equal(numbers.Count, (await service.Client.GetFromJsonAsync<JsonElement>($"{list}?limit=100")).GetProperty(list.Split('/')[^1]).GetArrayLength());
        Assert.Superset(new HashSet<string> { "EX-71", "EX-72", "EX-73" }, numbers.ToHashSet());
    }

    [Theory]
    [InlineData("application/json; charset=utf-8", "application/json")]
    [InlineData("text/csv, application/json", "application/json")]
    [InlineData("text/csv, application/json;q=0.9", "text/csv")]
    [InlineData("text/*", "text/html")]
    [InlineData("*/*;q=0.1, application/ld+json", "application/ld+json")]
    [InlineData("text/html, */*", "text/html")]
    [InlineData("application/json;q=0, */*", "text/html")]
    public async Task The_form_is_what_the_caller_likes_best(string accepts, string type)
    {
        var answer = await GetAsync(await VerifiedAsync("certificate"), accepts);

        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Accept", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("json", "application/json")]
    [InlineData("jsonld", "application/ld+json")]
    [InlineData("csv", "text/csv")]
    public async Task A_link_names_the_form_where_no_header_can(string format, string type) =>
        Assert.Equal(type, (await GetAsync($"{await VerifiedAsync("certificate")}?format={format}", "text/html,*/*;q=0.8")).Content.Headers.ContentType!.MediaType);

    [Fact]
    public async Task A_form_that_is_not_known_is_refused() =>
        await ProblemAssert.IsAsync(await GetAsync($"{await VerifiedAsync("certificate")}?format=pdf", "*/*"), HttpStatusCode.UnprocessableEntity, "invalid-field");

    private async Task<string> VerifiedAsync(string sample)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(SampleSet.All.Single(one => one.Name == sample).ToPdf()), "file", "a.pdf" } };
        var answer = await service.Client.PostAsync("/api/v1/verifications", form);
        return answer.Headers.Location!.OriginalString;
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string accepts)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accepts);
        return await service.Client.SendAsync(request);
    }

    private async Task<JsonElement> JsonAsync(string address, string accepts)
    {
        var answer = await GetAsync(address, accepts);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        Assert.Equal(accepts, answer.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(answer.Headers.ETag);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    private static async Task<List<Dictionary<string, string>>> RowsAsync(HttpResponseMessage answer)
    {
        using var csv = CsvReader.FromText(await answer.Content.ReadAsStringAsync());
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
            rows.Add(csv.Headers.ToDictionary(name => name, name => csv.GetString(name)));
        return rows;
    }

    private static string? Text(JsonElement element, params string[] path) => path.Aggregate(element, (found, name) => found.GetProperty(name)).GetString();

    private static IEnumerable<string> Differences(JsonElement value, string kind) => kind switch
    {
        "Text" => value.ValueKind is JsonValueKind.String ? [] : [$"{value} is no text"],
        "Date" => DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _) ? [] : [$"{value} is no date"],
        "URL" => Uri.TryCreate(value.GetString(), UriKind.Absolute, out _) ? [] : [$"{value} is no URL"],
        "CertificationStatusEnumeration" => value.GetString() is "https://schema.org/CertificationActive" or "https://schema.org/CertificationInactive" ? [] : [$"{value} is no status"],
        _ when value.ValueKind is JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Differences(item, kind)),
        _ => value.GetProperty("@type").GetString() != kind ? [$"{value} is no {kind}"] : value.EnumerateObject().Where(property => !property.Name.StartsWith('@')).SelectMany(property =>
            Vocabulary[kind].TryGetValue(property.Name, out var expected) ? Differences(property.Value, expected) : [$"{kind} has no {property.Name}"]),
    };
}
