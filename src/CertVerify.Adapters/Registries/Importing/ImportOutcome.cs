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
