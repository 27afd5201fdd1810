using System.Text.Json;
using CertVerify.Core.Checks;
using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Reports;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;

namespace CertVerify.Adapters.Tests.Storage;

public abstract class VerificationStoreTests(StoreFixture store) : StoreTests(store)
{
    [Fact]
    public async Task What_was_saved_is_found_after_a_restart()
    {
        var saved = Verification("one", "EX-1");
        await Store.Verifications.SaveAsync(saved, None);
        await Store.ReopenAsync();

        var found = await Store.Verifications.FindAsync("local", "one", None);

        Assert.Equal(Json(saved), Json(found!));
    }

    [Fact]
    public async Task A_stored_verification_is_judged_the_same_again()
    {
        var saved = Verification("one", "EX-1");
        await Store.Verifications.SaveAsync(saved, None);

        var found = (await Store.Verifications.FindAsync("local", "one", None))!;
        var again = Judge.Decide(new Case(found.Inquiry, found.Claim, found.Evidence, found.AsOf), Policies.Named(found.Judgement.PolicyName)!);

        Assert.Equal(JsonSerializer.Serialize(saved.Judgement, CoreJson.Options), JsonSerializer.Serialize(again, CoreJson.Options));
    }

    [Fact]
    public async Task Another_tenants_verification_is_not_found()
    {
        await Store.Verifications.SaveAsync(Verification("one", "EX-1"), None);

        Assert.Null(await Store.Verifications.FindAsync("another", "one", None));
        Assert.Null(await Store.Verifications.FindAsync("local", "two", None));
    }

    [Fact]
    public async Task Many_can_be_saved_at_once()
    {
        var ids = Enumerable.Range(0, 200).Select(number => $"id-{number}").ToList();
        await Task.WhenAll(ids.Select(id => Store.Verifications.SaveAsync(Verification(id, id), None)));

        foreach (var id in ids)
            Assert.Equal(id, (await Store.Verifications.FindAsync("local", id, None))!.Inquiry.CertificateNumber);
    }

    [Fact]
    public async Task One_that_cannot_be_saved_takes_no_other_along()
    {
        await Store.Verifications.SaveAsync(Verification("taken", "EX-1"), None);
        var writes = Enumerable.Range(0, 20).Select(number => Store.Verifications.SaveAsync(Verification(number == 10 ? "taken" : $"id-{number}", "EX-2"), None)).ToList();

        await Assert.ThrowsAnyAsync<Exception>(() => writes[10]);
        await Task.WhenAll(writes.Where((_, number) => number != 10));

        Assert.Equal("EX-1", (await Store.Verifications.FindAsync("local", "taken", None))!.Inquiry.CertificateNumber);
        Assert.NotNull(await Store.Verifications.FindAsync("local", "id-19", None));
    }

    private static string Json(Verification verification) => JsonSerializer.Serialize(verification, CoreJson.Options);

    private static Verification Verification(string id, string number)
    {
        var inquiry = new Inquiry { CertificateNumber = number, Need = new() { Product = "castings" } };
        var claim = new Claim
        {
            DocumentKind = Field.Typed(DocumentKind.Unknown, ""),
            CertificateNumber = Field.Typed(number, number),
            Standards = [new(new("ISO 9001", "2015"), "ISO 9001:2015", 1, new(1, 2, 3, 4), 0.97)],
        };
        var source = new Source("example", "Example register", Coverage.PartialVoluntary, new(2026, 11, 1)) { LagDays = 28 };
        var record = new RegistryRecord { Id = "1", CertificateNumber = number, Status = CertificationStatus.Active, RawStatus = "有效" };
        var at = new DateTimeOffset(2026, 11, 20, 8, 30, 0, TimeSpan.Zero);
        var evidence = new Evidence { Registers = [Lookup.Found<IReadOnlyList<RegistryRecord>>(source, at, [record])] };
        var day = new DateOnly(2026, 11, 20);
        return new()
        {
            Id = id,
            ReceiptNumber = "CV-2026-0000-0000",
            Tenant = "local",
            VerifiedAt = at,
            AsOf = day,
            Inquiry = inquiry,
            Claim = claim,
            Evidence = evidence,
            Judgement = Judge.Decide(new Case(inquiry, claim, evidence, day), Policies.Named("default")!),
            EngineVersion = "0",
        };
    }
}
