namespace CertVerify.Adapters.Storage;

/// <summary>Deletes what has been kept for long enough; broken off or run twice at once, it does no harm.</summary>
public sealed class RetentionSweep(IDocumentStore documents, IRegisterStore registers, RetentionOptions options, TimeProvider clock)
{
    /// <returns>How many documents were deleted.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await registers.SweepAsync(now, cancel).ConfigureAwait(false);
        return await documents.DeleteLastSeenBeforeAsync(now.AddDays(-options.DocumentDays), cancel).ConfigureAwait(false);
    }
}
