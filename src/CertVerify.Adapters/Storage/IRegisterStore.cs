using System.Globalization;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Storage;

/// <summary>Keeps extracts of registers. A new extract is filled unseen and then switched in at once; a reader sees the old one or the new one, whole.</summary>
public interface IRegisterStore
{
    /// <summary>The published extract of every register.</summary>
    Task<IReadOnlyList<RegisterExtract>> ListAsync(string tenant, CancellationToken cancel);

    /// <summary>Adds records to an extract that is not published yet.</summary>
    Task AppendAsync(string tenant, ExtractKey extract, IReadOnlyList<KeyedRecord> records, CancellationToken cancel);

    /// <summary>Makes the extract the one that is read, and lets the one before it go.</summary>
    Task PublishAsync(string tenant, RegisterExtract extract, CancellationToken cancel);

    /// <summary>Lets an extract go that will not be published.</summary>
    Task DiscardAsync(string tenant, ExtractKey extract, CancellationToken cancel);

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

/// <summary>A record under the keys it is found by.</summary>
public sealed record KeyedRecord(string NumberKey, string? HolderKey, RegistryRecord Record);

/// <summary>What to look for: any of the numbers, or the holder.</summary>
public sealed record RecordKeys(IReadOnlyCollection<string> Numbers, string? Holder);

/// <summary>What one register holds for the keys.</summary>
public sealed record RegisterHits(RegisterExtract Extract, IReadOnlyList<RegistryRecord> Records);

/// <summary>A published extract: where it comes from, what it claims to be complete for, and how its import went.</summary>
/// <param name="Source">As evidence names it; its snapshot is the SHA-256 of the imported bytes.</param>
/// <param name="Covers">What the register holds at all; decides what its silence means.</param>
/// <param name="Declared">The coverage the importer declared; the source's own is lower when rows were rejected.</param>
public sealed record RegisterExtract(
    ExtractKey Key, Source Source, RegisterCovers Covers, Coverage Declared, DateTimeOffset ImportedAt, int Accepted, int Rejected)
{
    /// <summary>The same bytes, declared alike and understood alike.</summary>
    public bool SaysTheSameAs(RegisterExtract other) =>
        Source == other.Source && Declared == other.Declared && Accepted == other.Accepted && Rejected == other.Rejected
        && Covers.CertificationBody == other.Covers.CertificationBody && Covers.AccreditationBody == other.Covers.AccreditationBody
        && Covers.Standards.SequenceEqual(other.Covers.Standards);
}

/// <summary>Which certificates a register holds; a null or empty part means any.</summary>
public sealed record RegisterCovers(string? CertificationBody, string? AccreditationBody, IReadOnlyList<string> Standards)
{
    public bool Anything => CertificationBody is null && AccreditationBody is null && Standards.Count == 0;
}
