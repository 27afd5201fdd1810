using CertVerify.Core.Monitoring;
using CertVerify.Core.Sources;
using CertVerify.Core.Checks;
using CertVerify.Core.Verdicts;

namespace CertVerify.Adapters.Storage;

/// <summary>
/// Keeps certificates under watch and their history: found by tenant and id (partition), with the history beside (row: run). When they are due is an index of
/// its own: <see cref="Due.Partitions"/> partitions, ordered by time. That index may name a certificate too often and too early, never too late: whoever takes
/// from it looks at the certificate itself.
/// </summary>
public interface IWatchStore
{
    /// <summary>Puts a certificate under watch unless one with this id is kept already; returns the one that is kept.</summary>
    Task<KeptCertificate> AddAsync(WatchStep step, CancellationToken cancel);

    Task<KeptCertificate?> FindAsync(string tenant, string id, CancellationToken cancel);

    /// <summary>
    /// Takes a certificate one step further: its state, its history, its place in the indexes and its events become visible together, or after a crash
    /// by <see cref="RepairAsync"/>. Events that are in the feed already are left out.
    /// </summary>
    /// <returns>False when the certificate is no longer in the version given; nothing was written then.</returns>
    Task<bool> CommitAsync(WatchStep step, string version, CancellationToken cancel);

    /// <summary>Finishes what a crash left half done; nothing to do where a step is one transaction.</summary>
    Task RepairAsync(CancellationToken cancel);

    /// <summary>A page, the latest put under watch first; a page may hold fewer than asked for and still have a next.</summary>
    /// <param name="after">What the page before named as next; null for the first.</param>
    Task<WatchPage> ListAsync(string tenant, WatchFilter filter, string? after, int most, CancellationToken cancel);

    /// <summary>The entries before a run, the latest first.</summary>
    Task<IReadOnlyList<HistoryEntry>> HistoryAsync(string tenant, string id, int beforeRun, int most, CancellationToken cancel);

    /// <summary>What is due in one partition by a time (inclusive), the longest due first.</summary>
    Task<IReadOnlyList<DueCertificate>> DueAsync(int partition, DateTimeOffset by, int most, CancellationToken cancel);

    /// <summary>Hides certificates from <see cref="DueAsync"/> until a time, unless they have moved on meanwhile.</summary>
    Task PostponeAsync(IReadOnlyList<DueCertificate> due, DateTimeOffset until, CancellationToken cancel);

    /// <summary>The watched certificates of all tenants that rest on what the tables say of a body, in the order of tenant and id.</summary>
    /// <param name="body">See <see cref="BodyKey"/>.</param>
    /// <param name="after">The last one seen; null to begin.</param>
    Task<IReadOnlyList<CertificateKey>> RestingOnAsync(string body, CertificateKey? after, int most, CancellationToken cancel);

    /// <summary>The watched certificates of all tenants, in the order of tenant and id.</summary>
    Task<IReadOnlyList<CertificateKey>> AllAsync(CertificateKey? after, int most, CancellationToken cancel);
}

/// <summary>Names a certificate under watch.</summary>
public sealed record CertificateKey(string Tenant, string Id);

/// <summary>A certificate and the version it was read in.</summary>
public sealed record KeptCertificate(WatchedCertificate Certificate, string Version);

/// <summary>What one step makes of a certificate.</summary>
/// <param name="Certificate">Its new state.</param>
/// <param name="Entry">The verification that led to it; null for a step without one, such as stopping.</param>
/// <param name="Events">What it tells.</param>
/// <param name="Bodies">The bodies it rests on from now on, see <see cref="BodyKey"/>; null when they stay.</param>
public sealed record WatchStep(WatchedCertificate Certificate, HistoryEntry? Entry, IReadOnlyList<WatchEvent> Events, IReadOnlyList<string>? Bodies);

/// <summary>Which certificates a list holds; a null part means any.</summary>
public sealed record WatchFilter(CertificationStatus? Status = null, Indication? Indication = null, bool? Stopped = null);

/// <summary>A part of a list and where the next one begins; null when there is none.</summary>
public sealed record WatchPage(IReadOnlyList<WatchedCertificate> Certificates, string? Next);

/// <summary>A certificate that is due, and since when the index says so.</summary>
public sealed record DueCertificate(string Tenant, string Id, DateTimeOffset At);

/// <summary>How due certificates are spread.</summary>
public static class Due
{
    /// <summary>As many as hexadecimal digits, because ids begin with one.</summary>
    public const int Partitions = 16;

    public static int PartitionOf(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return Convert.ToInt32(id[..1], 16);
    }
}
