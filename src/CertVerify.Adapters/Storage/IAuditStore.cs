using CertVerify.Core.Access;

namespace CertVerify.Adapters.Storage;

/// <summary>The audit log of each tenant, in the order in which its lines were written.</summary>
public interface IAuditStore
{
    /// <summary>The line is there after any crash.</summary>
    Task AppendAsync(AuditEntry entry, CancellationToken cancel);

    /// <summary>
    /// The lines after a place, the oldest first. A line that was read is never followed by one that belongs before it; where several instances write without
    /// waiting for each other, lines are therefore shown only after a minute.
    /// </summary>
    /// <param name="tenant">Whose.</param>
    /// <param name="place">As a line before named it; null for the beginning.</param>
    /// <param name="most">No more than so many.</param>
    /// <param name="cancel">Ends it.</param>
    Task<IReadOnlyList<AuditLine>> AfterAsync(string tenant, string? place, int most, CancellationToken cancel);

    /// <summary>Deletes the lines of all tenants that were written before a time.</summary>
    Task SweepAsync(DateTimeOffset before, CancellationToken cancel);
}

/// <summary>An entry and its place in the log.</summary>
public sealed record AuditLine(string Place, AuditEntry Entry);
