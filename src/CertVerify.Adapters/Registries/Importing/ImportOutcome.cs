using CertVerify.Adapters.Storage;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>What came of an import.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <summary>The extract is the one that is read from now on.</summary>
    /// <param name="Extract">As it is read.</param>
    /// <param name="Rejections">The first of the rows left out; their full count is in the extract.</param>
    /// <param name="IgnoredColumns">Columns whose names say nothing to us.</param>
    public sealed record Published(RegisterExtract Extract, IReadOnlyList<RejectedRow> Rejections, IReadOnlyList<string> IgnoredColumns) : ImportOutcome;

    /// <summary>The same bytes under the same declaration are being read already.</summary>
    public sealed record Unchanged(RegisterExtract Extract, IReadOnlyList<RejectedRow> Rejections, IReadOnlyList<string> IgnoredColumns) : ImportOutcome;

    /// <summary>Nothing was taken in.</summary>
    public sealed record Refused(IReadOnlyList<Fault> Faults, IReadOnlyList<RejectedRow> Rejections) : ImportOutcome;
}

/// <summary>What an import is doing.</summary>
public enum ImportStage
{
    /// <summary>The file is read.</summary>
    Reading,

    /// <summary>The index is made.</summary>
    Indexing,
}

/// <summary>How far an import is.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">Of the whole import, from 0 to 1.</param>
/// <param name="Rows">Rows of the file that were dealt with.</param>
/// <param name="Rejected">Of these, left out.</param>
/// <param name="RowsPerSecond">Since it began or was taken up again.</param>
public sealed record ImportProgress(ImportStage Stage, double Done, long Rows, int Rejected, double RowsPerSecond);
