using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Batches;

/// <summary>How many items of a batch came out how.</summary>
public sealed record BatchCounts(int Passed, int Indeterminate, int Failed, int Refused, int Broken)
{
    public static BatchCounts None { get; } = new(0, 0, 0, 0, 0);

    public int Done => Passed + Indeterminate + Failed + Refused + Broken;

    /// <summary>With further items; those that wait do not count.</summary>
    public BatchCounts With(IEnumerable<BatchItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Aggregate(this, (counts, item) => item switch
        {
            { State: BatchItemState.Refused } => counts with { Refused = counts.Refused + 1 },
            { State: BatchItemState.Broken } => counts with { Broken = counts.Broken + 1 },
            { Outcome.Verdict.Indication: Indication.Passed } => counts with { Passed = counts.Passed + 1 },
            { Outcome.Verdict.Indication: Indication.Indeterminate } => counts with { Indeterminate = counts.Indeterminate + 1 },
            { Outcome.Verdict.Indication: Indication.Failed } => counts with { Failed = counts.Failed + 1 },
            _ => counts,
        });
    }
}
