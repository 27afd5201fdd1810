namespace CertVerify.Adapters.Storage;

/// <summary>Work that is to be done at least once. A message that was taken and is not done comes back after a time; one that fails too often is set aside.</summary>
public interface IWorkStore
{
    /// <summary>Adds messages; done when they are safe.</summary>
    /// <param name="bodies">Text, at most 48 KB each.</param>
    Task AddAsync(IReadOnlyList<string> bodies, CancellationToken cancel);

    /// <summary>Takes messages; nobody else sees them for a time.</summary>
    Task<IReadOnlyList<WorkMessage>> TakeAsync(int most, TimeSpan hidden, CancellationToken cancel);

    /// <summary>Removes a message, unless it has been taken again meanwhile.</summary>
    Task DoneAsync(WorkMessage message, CancellationToken cancel);

    /// <summary>Keeps a message apart for a person to look at.</summary>
    Task SetAsideAsync(WorkMessage message, CancellationToken cancel);

    Task<QueueState> StateAsync(CancellationToken cancel);
}

/// <summary>A message that was taken.</summary>
/// <param name="Receipt">Changes each time it is taken.</param>
/// <param name="Taken">How often it has been taken, this time included.</param>
public sealed record WorkMessage(string Id, string Receipt, string Body, int Taken);

/// <summary>How much work waits.</summary>
/// <param name="Oldest">When the oldest message that waits was added; null when none does or the queue does not say.</param>
/// <param name="SetAside">How many were set aside.</param>
public sealed record QueueState(int Waiting, DateTimeOffset? Oldest, int SetAside);
