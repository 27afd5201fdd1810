using System.Globalization;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Storage;

/// <summary>
/// Keeps extracts of registers. A new extract is filled unseen and then switched in at once; a reader sees the old one or the new one, whole.
/// The one before is kept until the next is switched in.
/// </summary>
public interface IRegisterStore
{
    /// <summary>The published extract of every register.</summary>
    Task<IReadOnlyList<RegisterExtract>> ListAsync(string tenant, CancellationToken cancel);

    /// <summary>
    /// Begins to fill an extract, or goes on with one that was broken off: the latest of the same register with the same fingerprint. Null when the published
    /// extract has this fingerprint.
    /// </summary>
    Task<Filling?> BeginAsync(string tenant, ExtractKey extract, string fingerprint, CancellationToken cancel);

    /// <summary>Adds a portion to an extract that is not published yet; throws when somebody else has added to it meanwhile.</summary>
    Task<Filling> AppendAsync(string tenant, Filling filling, Portion portion, CancellationToken cancel);

    /// <summary>Makes the extract the one that is read.</summary>
    /// <param name="tenant">Whose it is.</param>
    /// <param name="extract">What it is; its counts must be those of what was added.</param>
    /// <param name="done">Hears how much of the work is done, from 0 to 1.</param>
    /// <param name="cancel">Before it is read, not after.</param>
    Task PublishAsync(string tenant, RegisterExtract extract, IProgress<double>? done, CancellationToken cancel);

    /// <summary>Lets an extract go that will not be published.</summary>
    Task DiscardAsync(string tenant, ExtractKey extract, CancellationToken cancel);

    /// <summary>Deletes, for all tenants, what is left of extracts that nobody reads any more.</summary>
    Task SweepAsync(DateTimeOffset now, CancellationToken cancel);

    /// <summary>The rows that were left out of an extract, in the order of their lines, after a line; published or not.</summary>
    Task<IReadOnlyList<RejectedRow>> RejectionsAsync(string tenant, ExtractKey extract, long afterLine, int most, CancellationToken cancel);

    /// <summary>Asks every register: its records with one of the numbers or of the holder, or none.</summary>
    Task<IReadOnlyList<RegisterHits>> SearchAsync(string tenant, RecordKeys keys, CancellationToken cancel);
}

/// <summary>Names one import of one register; import ids sort by the time they began.</summary>
public sealed record ExtractKey(string RegisterId, string ImportId)
{
    /// <summary>Where import ids that began at a time start; abandoned imports are told from running ones by it.</summary>
    public static string ImportIdAt(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture);

    public static ExtractKey New(string registerId, DateTimeOffset now) => new(registerId, $"{ImportIdAt(now)}-{Guid.NewGuid():N}");
}

/// <summary>An extract that is being filled, and how far: the number of rows of the file that were dealt with.</summary>
public sealed record Filling(ExtractKey Key, long Through, int Accepted, int Rejected);

/// <summary>What is added at once: records, rows left out, and the number of rows of the file that are dealt with then.</summary>
public sealed record Portion(IReadOnlyList<KeyedRecord> Records, IReadOnlyList<RejectedRow> Rejected, long Through);

/// <summary>A row that was left out, with its line in the file, counted from 1.</summary>
public sealed record RejectedRow(long Line, string Because);

/// <summary>A record under the keys it is found by: its number, and each name of its holder as <see cref="Core.Searching.SearchText"/> makes it.</summary>
public sealed record KeyedRecord(string NumberKey, IReadOnlyList<string> HolderKeys, RegistryRecord Record);

/// <summary>What to look for: any of the numbers, or the holder.</summary>
public sealed record RecordKeys(IReadOnlyCollection<string> Numbers, string? Holder);

/// <summary>What one register holds for the keys.</summary>
public sealed record RegisterHits(RegisterExtract Extract, IReadOnlyList<RegistryRecord> Records);

/// <summary>A published extract: where it comes from, what it claims to be complete for, and how its import went.</summary>
/// <param name="Source">As evidence names it; its snapshot is the SHA-256 of the imported bytes.</param>
/// <param name="Covers">What the register holds at all; decides what its silence means.</param>
/// <param name="Declared">The coverage the importer declared; the source's own is lower when rows were rejected.</param>
public sealed record RegisterExtract(
    ExtractKey Key, Source Source, RegisterCovers Covers, Coverage Declared, DateTimeOffset ImportedAt, int Accepted, int Rejected);

/// <summary>Which certificates a register holds; a null or empty part means any.</summary>
public sealed record RegisterCovers(string? CertificationBody, string? AccreditationBody, IReadOnlyList<string> Standards)
{
    public bool Anything => CertificationBody is null && AccreditationBody is null && Standards.Count == 0;
}
