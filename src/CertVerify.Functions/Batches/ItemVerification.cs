using System.Globalization;
using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Batches;

namespace CertVerify.Functions.Batches;

/// <summary>Verifies one item of a batch under an id that is known beforehand, so that done again it is the same verification.</summary>
internal sealed class ItemVerification(Verifier verifier, IVerificationStore verifications, IDocumentStore documents, TimeProvider clock, ILogger<ItemVerification> log)
{
    /// <returns>The item, no longer waiting.</returns>
    internal async Task<BatchItem> DoAsync(Batch batch, BatchItem item, CancellationToken cancel)
    {
        var receipt = Receipt.Derived(batch.Seed, item.Position.ToString(CultureInfo.InvariantCulture), clock.GetUtcNow());
        try
        {
            return await DoneBeforeAsync(batch, item, receipt, cancel) ?? await VerifyAsync(batch, item, receipt, cancel);
        }
#pragma warning disable CA1031 // One item must not hold up all others; a store that cannot be used does.
        catch (Exception failure) when (!cancel.IsCancellationRequested && !StoreFailure.Is(failure))
#pragma warning restore CA1031
        {
            if (await DoneBeforeAsync(batch, item, receipt, cancel) is { } byAnother)
                return byAnother;
            log.LogError("An item of a batch could not be verified: {Failure}", failure.GetType().Name);
            return Broken(item, "It could not be verified because of an error in our service; the error is logged.");
        }
    }

    private async Task<BatchItem?> DoneBeforeAsync(Batch batch, BatchItem item, Receipt receipt, CancellationToken cancel) =>
        await verifications.FindAsync(batch.Tenant, receipt.Id, cancel) is { } verification
            ? item with { State = BatchItemState.Verified, Outcome = BatchOutcome.Of(verification) }
            : null;

    private async Task<BatchItem> VerifyAsync(Batch batch, BatchItem item, Receipt receipt, CancellationToken cancel)
    {
        byte[]? document = null;
        if (item.DocumentSha256 is { } sha256 && (document = await documents.FindAsync(batch.Tenant, sha256, cancel)) is null)
            return item.Refused(new BatchFault("/file", "The file is no longer kept; send it again."));
        return await verifier.VerifyAsync(batch.Tenant, item.Inquiry!, document, receipt, cancel) switch
        {
            Verified.Stored(var verification) => item with { State = BatchItemState.Verified, Outcome = BatchOutcome.Of(verification) },
            Verified.NotOpened(RefusalCause.ReaderUnavailable, var because) => Broken(item, because),
            Verified.NotOpened(_, var because) => item.Refused(new BatchFault("/file", because)),
            var other => throw new InvalidOperationException(other.GetType().Name),
        };
    }

    private static BatchItem Broken(BatchItem item, string because) => item with { State = BatchItemState.Broken, Faults = [new("", because)] };
}
