using System.Text.Json;
using CertVerify.Core.Checks;
using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Reports;
using CertVerify.Core.Sources;
using CertVerify.Core.Tests.Checks;
using CertVerify.Core.Verdicts;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Verdicts;

public sealed class ReplayTests
{
    [Fact]
    public void A_verification_read_back_is_written_the_same()
    {
        var written = Write(Verified(Richest()));

        Assert.Equal(written, Write(Restored(written)));
    }

    [Fact]
    public void A_verification_read_back_judges_to_the_same_text()
    {
        foreach (var policy in Policies.All)
        {
            var read = Restored(Write(Verified(Richest())));
            var again = Judge.Decide(new Case(read.Inquiry, read.Claim, read.Evidence, read.AsOf), policy);

            Assert.Equal(JsonSerializer.Serialize(Richest().Judged(policy), CoreJson.Options), JsonSerializer.Serialize(again, CoreJson.Options));
        }
    }

    [Fact]
    public void Every_omission_replays_too() => Assert.All(Enumerable.Range(0, Omissions.Count), omitted =>
    {
        var @case = Omissions.Apply([.. Enumerable.Range(0, Omissions.Count).Select(index => index == omitted)]);
        var read = Restored(Write(Verified(@case)));

        Assert.Equal(Write(Verified(@case)), Write(Verified(new Case(read.Inquiry, read.Claim, read.Evidence, read.AsOf))));
    });

    [Fact]
    public void Json_is_camel_case_with_words_for_enums()
    {
        var written = Write(Verified(Richest()));

        Assert.Contains("\"documentKind\":{\"value\":\"managementSystemCertificate\"", written, StringComparison.Ordinal);
        Assert.Contains("\"standards\":[{\"value\":\"ISO 9001:2015\"", written, StringComparison.Ordinal);
        Assert.Contains("\"coverage\":\"partialMandatory\"", written, StringComparison.Ordinal);
        Assert.Contains("\"asOf\":\"2026-11-10\"", written, StringComparison.Ordinal);
    }

    /// <summary>A case with something in every kind of field.</summary>
    private static Case Richest() => Certificate()
        .Asking(new Inquiry { Holder = new Party { Name = "Larkfield Castings Ltd", Identifiers = new Dictionary<string, string> { ["lei"] = "5299000EXAMPLE000193" } } })
        .Needing(new Need { Standard = "ISO 9001", Processes = ["casting"] })
        .Saying(Wording.AccreditedToStandard)
        .Printed(claim => claim with { PageMarks = new PageMarks(1, []), Identifiers = [Read("lei:5299000EXAMPLE000193")] })
        .File(file => file with { PrintedCodes = [new PrintedCode("QR-Code", "https://norland.example", 1)], Signatures = [new SignatureFact("N", true, null, true)] })
        .Registers(Found(Register, Listed with { Sites = [new RegistrySite("1 Ring Road, Leeds", "Casting")] }), Down(Register with { Id = "other" }));

    private static Verification Verified(Case @case) => new()
    {
        Id = "v1", ReceiptNumber = "CV-2026-7KQ4-M2XP", Tenant = "t", VerifiedAt = new(2026, 11, 10, 9, 0, 0, TimeSpan.Zero), AsOf = @case.Day,
        Inquiry = @case.Inquiry, Claim = @case.Claim, Evidence = @case.Evidence, Judgement = @case.Judged(), EngineVersion = "0.1.0",
    };

    private static string Write(Verification verification) => JsonSerializer.Serialize(verification, CoreJson.Options);

    private static Verification Restored(string json) => JsonSerializer.Deserialize<Verification>(json, CoreJson.Options)!;
}
