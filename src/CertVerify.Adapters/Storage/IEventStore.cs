using CertVerify.Core.Monitoring;

namespace CertVerify.Adapters.Storage;

/// <summary>The change feed of each tenant (partition): events in one order (row: position), numbered from 1 without gaps, kept for good.</summary>
public interface IEventStore
{
    /// <summary>Those after a position, the oldest first.</summary>
    Task<IReadOnlyList<FeedEvent>> AfterAsync(string tenant, long position, int most, CancellationToken cancel);

    /// <summary>The position of the latest; 0 when there is none.</summary>
    Task<long> LastAsync(string tenant, CancellationToken cancel);

    /// <summary>Adds at the end; an event whose id is in the feed already is left out.</summary>
    Task AppendAsync(string tenant, IReadOnlyList<WatchEvent> events, CancellationToken cancel);
}

/// <summary>An event and its place in the feed.</summary>
public sealed record FeedEvent(long Position, WatchEvent Event);
