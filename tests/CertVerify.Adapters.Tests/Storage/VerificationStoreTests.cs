using System.Text.Json;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Checks;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Reports;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;

namespace CertVerify.Adapters.Tests.Storage;

public abstract class VerificationStoreTests(StoreFixture store) : StoreTests(store)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

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
    public async Task By_its_address_it_is_found_whosever_it_is()
    {
        await Store.Verifications.SaveAsync(Verification("one", "EX-1"), None);
        await Store.Verifications.SaveAsync(Verification("two", "EX-2") with { Tenant = "another" }, None);

        Assert.Equal("local", (await Store.Verifications.FindByAddressAsync("one", None))!.Tenant);
        Assert.Equal("another", (await Store.Verifications.FindByAddressAsync("two", None))!.Tenant);
        Assert.Null(await Store.Verifications.FindByAddressAsync("three", None));
    }

    [Fact]
    public async Task Many_can_be_saved_at_once()
    {
        var ids = Enumerable.Range(0, 100).Select(number => $"id-{number}").ToList();
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

    [Fact]
    public async Task A_list_has_the_latest_first_page_by_page()
    {
        var ids = Enumerable.Range(0, 25).Select(number => $"id-{number:D2}").ToList();
        await Task.WhenAll(ids.Select((id, i) => Store.Verifications.SaveAsync(Verification(id, "EX-1") with { VerifiedAt = Noon.AddSeconds(i / 2) }, None)));

        var (listed, pages) = (new List<string>(), 0);
        for (var page = await PageAsync(null); page.Count > 0; page = await PageAsync(page[^1]), pages++)
            listed.AddRange(page.Select(line => line.Id));

        Assert.Equal((3, 25), (pages, listed.Distinct().Count()));
        Assert.Equal(listed.OrderByDescending(id => ids.IndexOf(id) / 2), listed);

        Task<IReadOnlyList<ListedVerification>> PageAsync(ListedVerification? after) => Store.Verifications.ListAsync("local", ListKey.All, after, 10, None);
    }

    [Fact]
    public async Task Verifications_are_listed_by_number_however_it_is_written_and_by_document()
    {
        var of = new DocumentFacts { Sha256 = "ab12", MediaType = "application/pdf", Bytes = 3, PageCount = 1 };
        var saved = Verification("one", "EX-1");
        await Store.Verifications.SaveAsync(saved with { Evidence = saved.Evidence with { Document = of } }, None);
        await Store.Verifications.SaveAsync(Verification("two", "EX-2"), None);
        await Store.ReopenAsync();

        Assert.Equal(["one"], await IdsAsync("local", ListKey.Number("ex 1")));
        Assert.Equal(["one"], await IdsAsync("local", ListKey.Document("ab12")));
        Assert.Empty(await IdsAsync("local", ListKey.Number("EX-3")));
        Assert.Empty(await IdsAsync("another", ListKey.Number("EX-1")));
        Assert.Empty(await IdsAsync("another", ListKey.All));

        async Task<IEnumerable<string>> IdsAsync(string tenant, string list) =>
            (await Store.Verifications.ListAsync(tenant, list, null, 10, None)).Select(line => line.Id);
    }

    [Fact]
    public async Task A_tenant_whose_name_looks_like_the_key_of_another_gets_nothing_of_it()
    {
        await Store.Verifications.SaveAsync(Verification("one", "EX-1"), None);

        foreach (var tenant in new[] { "loca", "local|", "local/", "LOCAL", "local%", "local' or '1' eq '1", "" })
        {
            Assert.Null(await Store.Verifications.FindAsync(tenant, "one", None));
            Assert.Empty(await Store.Verifications.ListAsync(tenant, ListKey.Number("EX-1"), null, 10, None));
        }
    }

    [Fact]
    public async Task A_verification_of_megabytes_comes_back_whole()
    {
        var noise = Convert.ToBase64String(new Random(1).GetItems([.. Enumerable.Range(0, 256).Select(number => (byte)number)], 3_000_000));
        var saved = Verification("large", "EX-1") with { Inquiry = new() { CertificateNumber = "EX-1", Holder = new() { Name = noise } } };
        await Store.Verifications.SaveAsync(saved, None);

        Assert.Equal(Json(saved), Json((await Store.Verifications.FindAsync("local", "large", None))!));
    }

    private static string Json(Verification verification) => JsonSerializer.Serialize(verification, CoreJson.Options);

    private static Verification Verification(string id, string number) => Sample.Verification(id, number);
}
