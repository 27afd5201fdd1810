using CertVerify.Adapters.Signing;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Tests.Signing;
using CertVerify.Core.Receipts;
using CertVerify.Core.Verdicts;

namespace CertVerify.Adapters.Tests.Storage;

public abstract class ReceiptStoreTests(StoreFixture store) : StoreTests(store)
{
    [Fact]
    public async Task Every_verification_has_a_receipt_over_the_bytes_that_are_stored()
    {
        await SaveAsync("one");
        await Store.ReopenAsync();

        var claims = await ClaimsAsync("one");

        Assert.Equal(await Store.Receipts.VerificationSha256Async("local", "one", None), claims.VerificationSha256);
        Assert.Equal(("EX-one", "CV-2026-0000-0000"), (claims.Claimed.CertificateNumber, claims.ReceiptNumber));
        Assert.Equal((1L, null), (claims.Chain.Position, claims.Chain.Previous));
    }

    [Fact]
    public async Task Each_receipt_names_the_one_before_it_in_its_strand()
    {
        foreach (var number in Enumerable.Range(0, 40))
            await SaveAsync($"id-{number}");
        await Store.ReopenAsync();

        var strands = 0;
        for (var strand = 0; strand < Store.Receipts.Strands; strand++)
        {
            var kept = await Store.Receipts.ReadAsync("local", strand, 0, 100, None);
            string? previous = null;
            foreach (var (index, receipt) in kept.Index())
            {
                var claims = await ClaimsAsync(receipt);
                Assert.Equal((strand, index + 1L, previous), (claims.Chain.Strand, claims.Chain.Position, claims.Chain.Previous));
                Assert.Equal(receipt, await Store.Receipts.FindAsync("local", strand, index + 1, None));
                previous = new SignedReceipt(receipt.Jws, claims.Chain).Sha256;
            }

            Assert.Equal(kept.Count == 0 ? null : new(strand, kept.Count, previous!), await Store.Receipts.HeadAsync("local", strand, None));
            strands += kept.Count;
        }

        Assert.Equal(40, strands);
    }

    [Fact]
    public async Task Many_that_are_saved_at_once_make_a_sound_chain()
    {
        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => SaveAsync($"id-{number}")));

        var (audited, faults) = await AuditAsync();

        Assert.Empty(faults);
        Assert.Equal((100, 0), (audited.Sound, audited.Older));
    }

    [Fact]
    public async Task One_that_cannot_be_saved_leaves_no_gap()
    {
        await SaveAsync("one");
        await Assert.ThrowsAnyAsync<Exception>(() => SaveAsync("one"));
        await SaveAsync("two");

        var (audited, faults) = await AuditAsync();

        Assert.Empty(faults);
        Assert.Equal(2, audited.Sound);
    }

    [Fact]
    public async Task Each_tenant_has_a_chain_of_its_own()
    {
        await SaveAsync("one");
        await Store.Verifications.SaveAsync(Sample.Verification("two", "EX-2") with { Tenant = "another" }, None);

        Assert.Null(await Store.Receipts.FindAsync("another", "one", None));
        Assert.Null(await Store.Receipts.VerificationSha256Async("another", "one", None));
        Assert.Equal(1, (await ClaimsAsync((await Store.Receipts.FindAsync("another", "two", None))!)).Chain.Position);
        Assert.Equal(1, (await AuditAsync()).Audited.Sound);
        foreach (var tenant in new[] { "loca", "local|", "local%", "" })
            Assert.Null(await Store.Receipts.FindAsync(tenant, "one", None));
    }

    [Theory]
    [InlineData(Tampering.RemoveVerification, ChainFaultKind.VerificationRemoved)]
    [InlineData(Tampering.AlterVerification, ChainFaultKind.VerificationAltered)]
    [InlineData(Tampering.RemoveReceipt, ChainFaultKind.ReceiptRemoved)]
    [InlineData(Tampering.RemoveBoth, ChainFaultKind.ReceiptRemoved)]
    [InlineData(Tampering.ExchangeReceipt, ChainFaultKind.ReceiptAltered)]
    [InlineData(Tampering.ForgetReceipt, ChainFaultKind.WithoutReceipt)]
    public async Task Whatever_was_done_to_a_verification_shows(Tampering what, ChainFaultKind shows)
    {
        // Enough for several in each strand, wherever their ids put them.
        var ids = Enumerable.Range(0, 80).Select(number => $"id-{number}").ToList();
        foreach (var (index, id) in ids.Index())
            await Store.Verifications.SaveAsync(Numbered(id) with { VerifiedAt = new(2026, 11, 20, 8, index % 60, 0, TimeSpan.Zero) }, None);
        var second = await SecondOfAStrandAsync();

        await Store.TamperAsync(second.VerificationId, what);
        var (audited, faults) = await AuditAsync();

        var fault = Assert.Single(faults, fault => fault.Kind == shows);
        if (shows is not (ChainFaultKind.ReceiptRemoved or ChainFaultKind.ReceiptAltered))
            Assert.Equal($"CV-{second.VerificationId}", fault.ReceiptNumber);
        if (shows is not ChainFaultKind.WithoutReceipt)
            Assert.Equal(2, fault.Position);
        Assert.DoesNotContain("fake", fault.Because, StringComparison.OrdinalIgnoreCase);
        Assert.InRange(audited.Sound, 78, 80);
    }

    [Fact]
    public async Task An_end_that_was_cut_off_shows_when_its_note_was_not_changed_too()
    {
        await SaveAsync("one");
        await Store.TamperAsync("one", Tampering.RemoveBoth);

        var fault = Assert.Single((await AuditAsync()).Faults);

        Assert.Equal(ChainFaultKind.ReceiptRemoved, fault.Kind);
        Assert.Equal("A receipt was removed after the beginning.", fault.Because);
    }

    [Fact]
    public async Task Verifications_from_before_the_receipts_are_counted_and_are_no_fault()
    {
        await SaveAsync("one");
        await Store.TamperAsync("one", Tampering.ForgetReceipt);
        await Store.TamperAsync("one", Tampering.RemoveReceipt);
        await Store.ForgetHeadsAsync();
        await Store.Verifications.SaveAsync(Numbered("two") with { VerifiedAt = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero) }, None);

        var (audited, faults) = await AuditAsync();

        Assert.Empty(faults);
        Assert.Equal((1, 1), (audited.Sound, audited.Older));
        Assert.Null(await Store.Receipts.FindAsync("local", "one", None));
        Assert.NotNull(await Store.Verifications.FindAsync("local", "one", None));
    }

    private static Verification Numbered(string id) => Sample.Verification(id, $"EX-{id}") with { ReceiptNumber = $"CV-{id}" };

    private Task SaveAsync(string id) => Store.Verifications.SaveAsync(Sample.Verification(id, $"EX-{id}"), None);

    private async Task<KeptReceipt> SecondOfAStrandAsync()
    {
        for (var strand = 0; ; strand++)
        {
            if (await Store.Receipts.ReadAsync("local", strand, 0, 3, None) is [_, var second, _])
                return second;
        }
    }

    private async Task<ReceiptClaims> ClaimsAsync(string id) => await ClaimsAsync((await Store.Receipts.FindAsync("local", id, None))!);

    private static async Task<ReceiptClaims> ClaimsAsync(KeptReceipt kept)
    {
        var check = await ReceiptCheck.CheckAsync(kept.Jws, await TestKeys.Keys.PublicAsync(None));
        Assert.True(check.IsValid, check.Because);
        return check.Claims!;
    }

    private async Task<(AuditedChain Audited, List<ChainFault> Faults)> AuditAsync()
    {
        var faults = new List<ChainFault>();
        return (await new ChainAudit(TestKeys.Keys, Store.Receipts, Store.Verifications).RunAsync("local", faults.Add, None), faults);
    }
}
