namespace CertVerify.Adapters.Storage;

/// <summary>Deletes what has been kept for long enough; broken off or run twice at once, it does no harm.</summary>
public sealed class RetentionSweep(
    IDocumentStore documents, IRegisterStore registers, IRequestStore requests, ILiveAnswerStore answers, IBatchStore batches, IAuditStore audit, RetentionOptions options, TimeProvider clock)
{
    /// <summary>How long a repeated request with an Idempotency-Key gets the answer of the first.</summary>
    public static readonly TimeSpan Requests = TimeSpan.FromDays(30);

    /// <summary>How long the answers of live registers are kept; longer than any of them counts as fresh.</summary>
    public static readonly TimeSpan LiveAnswers = TimeSpan.FromDays(400);

    /// <returns>How many documents were deleted.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await registers.SweepAsync(now, cancel).ConfigureAwait(false);
        await requests.ForgetBeforeAsync(now - Requests, cancel).ConfigureAwait(false);
        await answers.ForgetBeforeAsync(now - LiveAnswers, cancel).ConfigureAwait(false);
        await batches.DeleteOverBeforeAsync(now.AddDays(-options.ListDays), cancel).ConfigureAwait(false);
        await audit.SweepAsync(now.AddDays(-options.AuditDays), cancel).ConfigureAwait(false);
        return await documents.DeleteLastSeenBeforeAsync(now.AddDays(-options.DocumentDays), cancel).ConfigureAwait(false);
    }
}
