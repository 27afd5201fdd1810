using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CertVerify.Specimens.Samples;

namespace CertVerify.Functions.Tests;

/// <summary>The samples that ship, through the real service with the sample register in it.</summary>
public sealed class SamplesTests : IAsyncLifetime
{
    /// <summary>A day on which every sample is in the state that it shows.</summary>
    private const string Day = "2026-11-22";

    private readonly TestService service = new() { Settings = { ["CertVerify:SampleData"] = "true" } };

    public static TheoryData<string> Names => [.. SampleSet.All.Select(sample => sample.Name)];

    public async Task InitializeAsync()
    {
        await service.InitializeAsync();
        using var register = new StringContent(SampleRegister.ToCsv(), Encoding.UTF8, "text/csv");
        var imported = await service.Client.PostAsync($"/api/v1/registry/imports?asOf={Day}", register);
        Assert.Equal(HttpStatusCode.Created, imported.StatusCode);
    }

    public Task DisposeAsync() => service.DisposeAsync();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_sample_gets_the_verdict_that_its_page_promises(string name)
    {
        var sample = SampleSet.All.Single(candidate => candidate.Name == name);
        var (indication, because) = await VerdictOnAsync(sample.ToPdf(), sample);
        Assert.True(Promised(sample) == indication, $"{indication}, because:\n{because}");
    }

    [Theory]
    [InlineData("register.xml", "application/xml", "", 6)]
    [InlineData("register.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "", 8)]
    [InlineData("register-mapped.csv", "text/csv", "&column.certificateNumber=Zert-Nr&column.holderName=Firma&column.expiresOn=G%C3%BCltig%20bis&dates=dd.MM.yyyy", 6)]
    public async Task The_register_is_the_same_in_every_format(string name, string type, string mapping, int rows)
    {
        using var file = new ByteArrayContent(SampleFolder.Files().Single(sample => sample.Name == name).Content) { Headers = { ContentType = new(type) } };
        var answer = await service.Client.PostAsync($"/api/v1/registry/imports?register=other&name=Other&coverage=partialVoluntary&asOf={Day}{mapping}", file);

        var import = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(answer.StatusCode == HttpStatusCode.Created, import.ToString());
        Assert.Equal((rows, 0, 0), (import.GetProperty("accepted").GetInt32(), import.GetProperty("rejected").GetInt32(), import.GetProperty("ignoredColumns").GetArrayLength()));
        var records = (await service.Client.GetFromJsonAsync<JsonElement>("/api/v1/registry/records?number=KG-IMS-1544-05")).GetProperty("records").EnumerateArray()
            .ToDictionary(hit => hit.GetProperty("source").GetProperty("id").GetString()!, hit => hit.GetProperty("record"));
        foreach (var field in new[] { "holderName", "expiresOn", "status" })
            Assert.Equal(records["sample-register"].GetProperty(field).GetString(), records["other"].GetProperty(field).GetString());
        if (mapping.Length == 0)
            Assert.Equal(records["sample-register"].GetProperty("standards").ToString(), records["other"].GetProperty("standards").ToString());
    }

    [Fact]
    public async Task Health_and_every_verdict_say_that_fictional_bodies_count()
    {
        Assert.True((await service.Client.GetFromJsonAsync<JsonElement>("/health")).GetProperty("sampleData").GetBoolean());
        var answer = await service.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = SampleSet.All[0].Certificate.Number });
        var tables = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("tables").EnumerateArray();
        Assert.Contains(tables, table => table.GetProperty("name").GetString() == "samples (fictional)");
    }

    [Fact]
    public async Task Without_the_sample_data_no_sample_passes()
    {
        var plain = new TestService();
        await plain.InitializeAsync();
        try
        {
            using var form = new MultipartFormDataContent { { new ByteArrayContent(SampleSet.All[0].ToPdf()), "file", "certificate.pdf" } };
            var verification = await (await plain.Client.PostAsync("/api/v1/verifications", form)).Content.ReadFromJsonAsync<JsonElement>();
            Assert.NotEqual("passed", verification.GetProperty("verdict").GetProperty("indication").GetString());
        }
        finally
        {
            await plain.DisposeAsync();
        }
    }

    private async Task<(string Verdict, string Because)> VerdictOnAsync(byte[] pdf, Sample sample)
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(pdf), "file", sample.FileName },
            { new StringContent(Day), "asOf" },
        };
        if (sample.NeedSite is { } site)
            form.Add(new StringContent(site), "need.site");
        var answer = await service.Client.PostAsync("/api/v1/verifications", form);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var verification = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var verdict = verification.GetProperty("verdict");
        return (Written(verdict.GetProperty("indication").GetString(), Optional(verdict, "subIndication")), Reasons(verification));
    }

    private static string Promised(Sample sample) => Written(sample.Indication, sample.SubIndication);

    private static string Written(string? indication, string? subIndication) => $"{indication} {subIndication}".TrimEnd();

    private static string? Optional(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Reasons(JsonElement verification) => string.Join('\n', verification.GetProperty("findings").EnumerateArray()
        .Where(finding => finding.GetProperty("outcome").GetString() is "fail" or "unknown")
        .Select(finding => $"{finding.GetProperty("code")} {finding.GetProperty("because")}"));
}
