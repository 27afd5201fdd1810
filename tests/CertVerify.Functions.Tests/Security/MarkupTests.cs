using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CertVerify.Functions.Tests.Security;

/// <summary>Markup in every field that a caller, a document or a register can fill, looked at wherever a page shows it.</summary>
public sealed class MarkupTests : IAsyncLifetime
{
    private const string Number = "KG-XSS-1";

    private readonly TestService service = new() { Settings = { ["CertVerify:SampleData"] = "true", ["CertVerify:WebhooksToLoopback"] = "true" } };

    public Task InitializeAsync() => service.InitializeAsync();

    public Task DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task What_a_caller_says_is_shown_and_never_run()
    {
        var id = await IdAsync(await service.Client.PostAsJsonAsync("/api/v1/verifications", new
        {
            certificateNumber = Markup("number"),
            certificationBody = Markup("issuer"),
            standard = "ISO 9001",
            holder = new { name = Markup("name"), address = Markup("address"), identifiers = new { vat = Markup("vat") } },
            need = new { standard = "ISO 9001", product = Markup("product"), processes = new[] { Markup("process") }, site = Markup("site"), sector = Markup("sector") },
        }));

        await AssertHarmlessAsync($"/v/{id}", "name");
    }

    [Fact]
    public async Task What_a_document_says_is_shown_and_never_run()
    {
        var certificate = Pdfs.OfLines(
            "CERTIFICATE OF REGISTRATION", "This is to certify that the management system of", Markup("holder") + " Ltd", "1 " + Markup("street") + " Road, London", "has been assessed to ISO 9001:2015",
            "Scope: Manufacture of " + Markup("scope"), $"Certificate number: {Number}", "Valid until 31 December 2027", "Issued by " + Markup("body") + " Certification Ltd");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(certificate), "file", "<img src=x id=file>.pdf" } };

        var id = await IdAsync(await service.Client.PostAsync("/api/v1/verifications", form));

        await AssertHarmlessAsync($"/v/{id}");
    }

    [Fact]
    public async Task What_a_register_says_is_shown_and_never_run()
    {
        var columns = "Certificate Number,Certification Status,Certified Entity Name,Trading Name,Street,City,Sites,Standards,Certification Scope,Certification Body,Accreditation Body,Issue Date,Expiry Date";
        var row = $"{Number},{Cell("status")},{Cell("entity")},{Cell("trading")},{Cell("street")},{Cell("city")},{Cell("site")},ISO 9001:2015,{Cell("scope")},Kestrelgate Certification Ltd,{Cell("accreditor")},2025-03-10,2028-03-17";
        var register = $"# register: sample-register\n# coverage: completeAuthoritative\n# keeper: certificationBody\n# certificationBody: Kestrelgate Certification Ltd\n# url: https://register.example/\n# asOf: {DateTime.UtcNow:yyyy-MM-dd}\n{columns}\n{row}\n";
        var imported = await service.Client.PostAsync($"/api/v1/registry/imports?name={Uri.EscapeDataString(Markup("register"))}", new StringContent(register, Encoding.UTF8, "text/csv"));
        Assert.True(imported.IsSuccessStatusCode, await imported.Content.ReadAsStringAsync());

        var id = await IdAsync(await service.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = Number, certificationBody = "Kestrelgate Certification Ltd" }));
        Assert.True((await service.Client.PostAsJsonAsync("/api/v1/certificates", new { verificationId = id })).IsSuccessStatusCode);

        await AssertHarmlessAsync($"/v/{id}", "register", "entity");
        await AssertHarmlessAsync("/certificates", "entity");
    }

    /// <summary>Shown where it must be shown, and nowhere as markup.</summary>
    private async Task AssertHarmlessAsync(string path, params string[] shown)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Accept = { new("text/html") } } };
        var answer = await service.Client.SendAsync(request);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("<img src=x", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\" onmouseover=", page, StringComparison.OrdinalIgnoreCase);
        Assert.All(shown, field => Assert.Contains($"&lt;img src=x id={field}&gt;", page, StringComparison.Ordinal));
    }

    /// <summary>A tag, and what would break out of an attribute.</summary>
    private static string Markup(string field) => $"<img src=x id={field}>'\" onmouseover=alert(1) x='";

    private static string Cell(string field) => $"\"{Markup(field).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static async Task<string> IdAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }
}
