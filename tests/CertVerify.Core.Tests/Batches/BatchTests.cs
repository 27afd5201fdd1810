using CertVerify.Core.Batches;
using CertVerify.Core.Checks;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Tests.Batches;

public sealed class BatchTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Items_that_cannot_be_used_are_done_when_they_come()
    {
        var batch = Received(Waiting(1), Waiting(2).Refused(), Waiting(3));

        Assert.Equal((BatchState.Waiting, 3, 1, 1), (batch.State, batch.Total, batch.Counts.Refused, batch.Counts.Done));
    }

    [Fact]
    public void A_batch_of_nothing_that_can_be_used_is_finished_at_once() =>
        Assert.Equal((BatchState.Finished, Noon), (Received(Waiting(1).Refused()).State, Received(Waiting(1).Refused()).FinishedAt));

    [Fact]
    public void It_runs_from_the_first_step_to_the_last_item()
    {
        var batch = Received(Waiting(1), Waiting(2).Refused(), Waiting(3), Waiting(4));

        var running = batch.After(2, [Verified(1, Indication.Passed)], Noon.AddMinutes(1));
        var finished = running.After(4, [Verified(3, Indication.Failed), Waiting(4) with { State = BatchItemState.Broken }], Noon.AddMinutes(2));

        Assert.Equal((BatchState.Running, 2, null), (running.State, running.Through, running.FinishedAt));
        Assert.Equal((BatchState.Finished, Noon.AddMinutes(2)), (finished.State, finished.FinishedAt));
        Assert.Equal(new(Passed: 1, Indeterminate: 0, Failed: 1, Refused: 1, Broken: 1), finished.Counts);
    }

    [Fact]
    public void What_was_cancelled_is_over_unless_all_was_done_already()
    {
        var cancelled = Received(Waiting(1), Waiting(2)) with { CancelledAt = Noon };

        Assert.True(cancelled.IsOver);
        Assert.Equal(BatchState.Cancelled, cancelled.After(1, [Verified(1, Indication.Indeterminate)], Noon).State);
        Assert.Equal(BatchState.Finished, cancelled.After(2, [Verified(1, Indication.Passed), Verified(2, Indication.Passed)], Noon).State);
    }

    private static Batch Received(params BatchItem[] items) => Batch.Received("local", "one", "seed", items, [], Noon);

    private static BatchItem Waiting(int position) => new() { Position = position, State = BatchItemState.Waiting };

    private static BatchItem Verified(int position, Indication indication) => new()
    {
        Position = position,
        State = BatchItemState.Verified,
        Outcome = new("id", "CV-2026-0000-0000", Noon, new(indication, null, [], Assurance.Claimed), CertificationStatus.Unknown, null, new(null, null, null, [])),
    };
}
