using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Work in a queue, and what is set aside in another beside it, as the Functions host does.</summary>
internal sealed class AzureWorkStore(AzureAccount account) : IWorkStore
{
    /// <summary>The most that the service hands out at once.</summary>
    private const int MostAtOnce = 32;

    private readonly QueueClient queue = account.Queue(AzureQueue.Work), aside = account.Queue(AzureQueue.SetAside);

    public Task AddAsync(IReadOnlyList<string> bodies, CancellationToken cancel) =>
        Parallel.ForEachAsync(bodies, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = cancel }, async (body, stop) =>
            await queue.SendMessageAsync(body, timeToLive: Forever, cancellationToken: stop).ConfigureAwait(false));

    public async Task<IReadOnlyList<WorkMessage>> TakeAsync(int most, TimeSpan hidden, CancellationToken cancel)
    {
        var taken = new List<WorkMessage>();
        while (taken.Count < most)
        {
            var messages = (await queue.ReceiveMessagesAsync(Math.Min(most - taken.Count, MostAtOnce), hidden, cancel).ConfigureAwait(false)).Value;
            taken.AddRange(messages.Select(message => new WorkMessage(message.MessageId, message.PopReceipt, message.Body.ToString(), (int)message.DequeueCount)));
            if (messages.Length == 0)
                break;
        }

        return taken;
    }

    public async Task DoneAsync(WorkMessage message, CancellationToken cancel)
    {
        try
        {
            await queue.DeleteMessageAsync(message.Id, message.Receipt, cancel).ConfigureAwait(false);
        }
        catch (RequestFailedException gone) when (gone.IsTooLate() || gone.ErrorCode == QueueErrorCode.PopReceiptMismatch)
        {
            // Taken again meanwhile, or done already.
        }
    }

    public async Task SetAsideAsync(WorkMessage message, CancellationToken cancel)
    {
        await aside.SendMessageAsync(message.Body, timeToLive: Forever, cancellationToken: cancel).ConfigureAwait(false);
        await DoneAsync(message, cancel).ConfigureAwait(false);
    }

    public async Task<QueueState> StateAsync(CancellationToken cancel)
    {
        var (waiting, apart) = (CountAsync(queue, cancel), CountAsync(aside, cancel));
        var first = await queue.PeekMessageAsync(cancel).ConfigureAwait(false);
        return new(await waiting.ConfigureAwait(false), first.Value?.InsertedOn, await apart.ConfigureAwait(false));
    }

    private static TimeSpan Forever => TimeSpan.FromSeconds(-1);

    private static async Task<int> CountAsync(QueueClient queue, CancellationToken cancel) =>
        (await queue.GetPropertiesAsync(cancel).ConfigureAwait(false)).Value.ApproximateMessagesCount;
}
