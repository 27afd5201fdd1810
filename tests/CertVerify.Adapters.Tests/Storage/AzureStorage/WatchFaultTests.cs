using CertVerify.Adapters.Storage;
using CertVerify.Core.Checks;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;

namespace CertVerify.Adapters.Tests.Storage.AzureStorage;

/// <summary>A step of a certificate under watch is taken whole, wherever it is broken off.</summary>
public sealed class WatchFaultTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly ProxiedFixture account = new();

    private AzureFixture Store => account.Store;

    public Task InitializeAsync() => account.InitializeAsync();

    public Task DisposeAsync() => account.DisposeAsync();

    [Theory]
    [InlineData("'due", nameof(Fault.Refused))]
    [InlineData("'line", nameof(Fault.Refused))]
    [InlineData("'body", nameof(Fault.Refused))]
    [InlineData("$batch", nameof(Fault.None), nameof(Fault.Refused))]
    public async Task A_step_that_was_broken_off_is_finished_by_the_next_repair(string where, params string[] faults)
    {
        account.Tables.Concerns = request => request.Method != "GET" && request.Path.Value!.Contains(where, StringComparison.Ordinal);
        account.Tables.Next([.. faults.Select(Enum.Parse<Fault>)]);
        await Assert.ThrowsAnyAsync<Exception>(() => Store.Watch.AddAsync(First("a1"), None));
        Assert.True(account.Tables.AllHappened);

        Store.Clock.Now += TimeSpan.FromMinutes(6);
        await Store.Watch.RepairAsync(None);
        await Store.Watch.RepairAsync(None);

        Assert.Equal(["a1"], (await Store.Watch.DueAsync(Due.PartitionOf("a1"), Noon.AddDays(30), 10, None)).Select(due => due.Id));
        Assert.Equal(["a1"], (await Store.Watch.ListAsync("local", new(), null, 10, None)).Certificates.Select(certificate => certificate.Id));
        Assert.Equal(["a1"], (await Store.Watch.RestingOnAsync("cb:example", null, 10, None)).Select(key => key.Id));
        Assert.Equal(["first"], (await Store.Events.AfterAsync("local", 0, 10, None)).Select(one => one.Event.Id));
    }

    [Fact]
    public async Task A_step_whose_answers_are_lost_is_taken_once()
    {
        account.Tables.Concerns = request => request.Method != "GET";
        account.Tables.Next([.. Enumerable.Range(0, 10).Select(number => number % 2 == 0 ? Fault.None : Fault.LostAnswer)]);
        var kept = await Store.Watch.AddAsync(First("a1"), None);

        Assert.True(await Store.Watch.CommitAsync(new(kept.Certificate with { Run = 2 }, null, [Event("second")], null), kept.Version, None));

        Assert.Equal(["first", "second"], (await Store.Events.AfterAsync("local", 0, 10, None)).Select(one => one.Event.Id));
        Assert.Equal(2, (await Store.Watch.FindAsync("local", "a1", None))!.Certificate.Run);
    }

    private static WatchStep First(string id)
    {
        var (passed, active) = (new Verdict(Indication.Passed, null, [], Assurance.Confirmed), new Status(CertificationStatus.Active, "Active", null, "Example register"));
        var certificate = new WatchedCertificate
        {
            Id = id, Tenant = "local", CreatedAt = Noon, Inquiry = new() { CertificateNumber = "EX-1" }, Seed = "seed", Run = 1, Label = new("EX-1", null, null, []),
            VerificationId = "v1", VerifiedAt = Noon, Verdict = passed, Status = active, DueAt = Noon.AddDays(30),
            Memory = new() { Answered = new Dictionary<string, DateOnly>(), Told = [] },
        };
        return new(certificate, new(1, RunReason.First, "v1", null, Noon, passed, active, []), [Event("first")], ["cb:example"]);
    }

    private static WatchEvent Event(string id) => new()
    {
        Id = id, Tenant = "local", Kind = EventKind.StatusChanged, Severity = Severity.Info, OccurredAt = Noon, Because = $"It is so.",
    };
}
