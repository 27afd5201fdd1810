using CertVerify.Adapters.Storage;
using CertVerify.Core.Receipts;

namespace CertVerify.Adapters.Signing;

/// <summary>Walks the chain of a tenant from its beginning, and says of each verification that was removed, altered or put in which one it is.</summary>
public sealed class ChainAudit(ISigningKeys keys, IReceiptStore receipts, IVerificationStore verifications)
{
    private const int Page = 100;

    /// <param name="tell">Is told each fault when it is found, so that any number of them needs no memory.</param>
    public async Task<AuditedChain> RunAsync(string tenant, Action<ChainFault> tell, CancellationToken cancel)
    {
        var known = await keys.PublicAsync(cancel).ConfigureAwait(false);
        var (heads, sound, began) = (new List<ChainHead>(), 0L, (DateTimeOffset?)null);
        for (var strand = 0; strand < receipts.Strands; strand++)
        {
            var walk = new StrandWalk(strand, tell);
            for (var after = 0L; await receipts.ReadAsync(tenant, strand, after, Page, cancel).ConfigureAwait(false) is { Count: > 0 } page; after = page[^1].Position)
            {
                var looked = await Task.WhenAll(page.Select(one => LookAsync(tenant, one, known, cancel))).ConfigureAwait(false);
                Array.ForEach(looked, walk.Pass);
            }

            var head = await receipts.HeadAsync(tenant, strand, cancel).ConfigureAwait(false);
            walk.End(head);
            if (head is not null)
                heads.Add(head);
            sound += walk.Sound;
            began = began < walk.Began ? began : walk.Began ?? began;
        }

        return new(sound, await WithoutReceiptAsync(tenant, began, tell, cancel).ConfigureAwait(false), heads);
    }

    private async Task<StrandWalk.Seen> LookAsync(string tenant, KeptReceipt kept, IReadOnlyList<PublicKey> known, CancellationToken cancel) => new(
        kept, await ReceiptCheck.CheckAsync(kept.Jws, known).ConfigureAwait(false),
        await receipts.VerificationSha256Async(tenant, kept.VerificationId, cancel).ConfigureAwait(false));

    /// <summary>How many verifications are older than the chain; one that is younger and has no receipt was put in by another way.</summary>
    private async Task<long> WithoutReceiptAsync(string tenant, DateTimeOffset? began, Action<ChainFault> tell, CancellationToken cancel)
    {
        var older = 0L;
        ListedVerification? last = null;
        while (await verifications.ListAsync(tenant, ListKey.All, last, Page, cancel).ConfigureAwait(false) is { Count: > 0 } page)
        {
            var found = await Task.WhenAll(page.Select(line => receipts.FindAsync(tenant, line.Id, cancel))).ConfigureAwait(false);
            foreach (var line in page.Where((_, i) => found[i] is null))
            {
                if (await verifications.FindAsync(tenant, line.Id, cancel).ConfigureAwait(false) is not { } verification)
                    continue;
                if (began is null || line.VerifiedAt < began)
                    older++;
                else
                    tell(WithoutReceipt(verification.ReceiptNumber));
            }

            last = page[^1];
        }

        return older;
    }

    private static ChainFault WithoutReceipt(string number) => new(
        ChainFaultKind.WithoutReceipt, null, null, number, $"The verification {number} has no receipt, although receipts were kept when it is said to have been made.");
}

/// <summary>What an audit saw.</summary>
/// <param name="Sound">Receipts that hold, with a verification that is as it was.</param>
/// <param name="Older">Verifications from before there were receipts.</param>
/// <param name="Heads">Where the strands end now: whoever keeps these elsewhere can tell later whether the end was cut off.</param>
public sealed record AuditedChain(long Sound, long Older, IReadOnlyList<ChainHead> Heads);
