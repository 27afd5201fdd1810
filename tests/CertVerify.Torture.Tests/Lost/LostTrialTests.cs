using CertVerify.Torture.Lost;

namespace CertVerify.Torture.Tests.Lost;

/// <summary>A few kills of what eng/torture.sh does by the thousand.</summary>
public sealed class LostTrialTests
{
    private const int Seed = 1;

    [Fact]
    public Task Killed_at_random_on_the_embedded_store_the_service_loses_nothing_and_does_nothing_twice() => HoldsAsync(new EmbeddedStage(), kills: 20);

    [Fact]
    public async Task Killed_at_random_on_a_storage_account_the_service_loses_nothing_and_does_nothing_twice() => await HoldsAsync(await AccountStage.OpenAsync(), kills: 5);

    [Fact]
    public Task Two_instances_on_one_embedded_store_killed_by_turns_lose_nothing_and_do_nothing_twice() => HoldsAsync(new EmbeddedStage(), kills: 5, instances: 2);

    [Fact]
    public async Task Two_instances_on_one_storage_account_killed_by_turns_lose_nothing_and_do_nothing_twice() => await HoldsAsync(await AccountStage.OpenAsync(), kills: 3, instances: 2);

    private static async Task HoldsAsync(Stage stage, int kills, int instances = 1)
    {
        await using (stage)
        {
            var outcome = await LostTrial.RunAsync(stage, kills, Seed, instances, _ => { });

            Assert.Empty(outcome.Faults);
            Assert.NotEmpty(outcome.Ledger.Verifications);
            Assert.NotEmpty(outcome.Ledger.Lists);
            Assert.NotEmpty(outcome.Ledger.Watched);
            Assert.NotEmpty(outcome.Ledger.Webhooks);
        }
    }
}
