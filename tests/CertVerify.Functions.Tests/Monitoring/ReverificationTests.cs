using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Monitoring;
using CertVerify.Functions.Monitoring;
using Microsoft.Extensions.DependencyInjection;
using static CertVerify.Functions.Tests.Monitoring.WatchService;

namespace CertVerify.Functions.Tests.Monitoring;

/// <summary>Certificates that are verified again and again, through the real service with a register that changes.</summary>
public sealed class ReverificationTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly WatchService service = new();

    public Task InitializeAsync() => service.InitializeAsync();

    public Task DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task A_suspension_is_noticed_when_the_certificate_is_due_and_linked_to_what_was_before()
    {
        await service.RegisterAsync(Row("KG-1"));
        var watched = await service.WatchAsync("KG-1");
        await service.TickAsync();
        Assert.Single(await service.HistoryAsync(watched));

        service.Pass(TimeSpan.FromDays(34));
        await service.RegisterAsync(Row("KG-1", "Suspended"));
        await service.TickAsync();

        var history = await service.HistoryAsync(watched);
        Assert.Equal(2, history.Count);
        Assert.Equal(Text(history[1], "verificationId"), Text(history[0], "previousVerificationId"));
        var changes = history[0].GetProperty("changes").EnumerateArray().ToDictionary(change => Text(change, "what")!);
        Assert.Equal(("active", "suspended"), (Text(changes["status"], "before"), Text(changes["status"], "after")));
        var verification = await service.Client.GetFromJsonAsync<JsonElement>($"/api/v1/verifications/{Text(history[0], "verificationId")}");
        Assert.Equal(Text(history[1], "verificationId"), Text(verification, "follows"));
        Assert.Contains(await service.EventsAsync(), one => Text(one, "code") == "CV-MON-01" && Text(one, "severity") == "high");
    }

    [Fact]
    public async Task The_same_message_any_number_of_times_and_at_once_makes_one_verification()
    {
        await service.RegisterAsync(Row("KG-1"));
        var watched = await service.WatchAsync("KG-1");
        service.Pass(TimeSpan.FromDays(34));
        var message = new WorkItem(Work.Verify, [new(Tenants.Local, Text(watched, "id")!)]).ToJson();
        var desk = service.Services.GetRequiredService<WorkDesk>();

        await desk.DoAsync(message, 1, None);
        await desk.DoAsync(message, 2, None);

        Assert.Equal((2L, 2L), (service.Count("verification"), service.Count("watch_history")));
    }

    [Fact]
    public async Task A_run_that_died_after_its_verification_was_stored_is_finished_with_that_verification()
    {
        await service.RegisterAsync(Row("KG-1"));
        var watched = await service.WatchAsync("KG-1");
        service.Pass(TimeSpan.FromDays(34));
        var store = service.Services.GetRequiredService<IWatchStore>();
        var (before, version) = (await store.FindAsync(Tenants.Local, Text(watched, "id")!, None))!;
        var verifications = service.Services.GetRequiredService<IVerificationStore>();
        var previous = (await verifications.FindAsync(Tenants.Local, before.VerificationId, None))!;
        var receipt = Receipt.Derived(before.Seed, $"{before.Run + 1}:{RunReason.Scheduled}", service.Now);
        await service.Services.GetRequiredService<Verifier>().VerifyAgainAsync(previous, before.Inquiry, receipt, None);

        await service.TickAsync();

        Assert.Equal(receipt.Id, (await store.FindAsync(Tenants.Local, before.Id, None))!.Certificate.VerificationId);
        Assert.Equal(2, service.Count("verification"));
        Assert.NotEqual(version, (await store.FindAsync(Tenants.Local, before.Id, None))!.Version);
    }

    [Fact]
    public async Task Messages_that_were_lost_are_written_again_and_dispatching_twice_does_no_harm()
    {
        await service.RegisterAsync(Row("KG-1"));
        await service.WatchAsync("KG-1");
        service.Pass(TimeSpan.FromDays(34));
        var dispatch = service.Services.GetRequiredService<Dispatch>();

        Assert.Equal(1, await dispatch.RunAsync(None));
        Assert.Equal(0, await dispatch.RunAsync(None));
        var lost = Assert.Single(await service.Services.GetRequiredService<IWorkStore>().TakeAsync(10, TimeSpan.FromDays(1), None));
        await service.Services.GetRequiredService<IWorkStore>().DoneAsync(lost, None);
        service.Pass(TimeSpan.FromHours(1));

        await service.TickAsync();
        Assert.Equal(2, service.Count("verification"));
    }

    [Fact]
    public async Task What_is_stopped_is_not_verified_again()
    {
        await service.RegisterAsync(Row("KG-1"));
        var watched = await service.WatchAsync("KG-1");
        await service.Client.DeleteAsync($"/api/v1/certificates/{Text(watched, "id")}");
        service.Pass(TimeSpan.FromDays(400));

        await service.TickAsync();

        Assert.Equal(1, service.Count("verification"));
    }

    [Fact]
    public async Task A_list_that_comes_into_force_is_told_for_each_certificate_and_once_for_all_without_asking_a_register()
    {
        await service.RegisterAsync(Row("KG-1"), Row("KG-2"));
        var watched = await service.WatchAsync("KG-1");
        await service.WatchAsync("KG-2");
        await service.TickAsync();
        await ApplyAsync("# kind: sanctions\n# accreditationBody: ARDAS\n# source: a notice\n# asOf: 2026-11-20\nname,status,date\nKestrelgate Certification Ltd,withdrawn,2020-01-01\n");
        service.Pass(TimeSpan.FromSeconds(10));

        await service.TickAsync();
        await service.TickAsync();

        var events = await service.EventsAsync();
        Assert.Equal(2, events.Count(one => Text(one, "kind") == "accreditationChanged"));
        Assert.Single(events, one => Text(one, "kind") == "accreditationDigest");
        Assert.Equal(2, events.Count(one => Text(one, "code") == "CV-MON-10" && Text(one, "because")!.Contains("revision", StringComparison.Ordinal)));
        var judged = (await service.HistoryAsync(watched)).Single(entry => Text(entry, "reason") == "rulesChanged");
        Assert.Equal("failed", Text(judged.GetProperty("verdict"), "indication"));
    }

    [Fact]
    public async Task Work_that_fails_for_good_leaves_its_batch_is_set_aside_and_reported()
    {
        await service.RegisterAsync(Row("KG-1"), Row("KG-2"));
        var broken = await service.WatchAsync("KG-1");
        var sound = await service.WatchAsync("KG-2");
        service.Pass(TimeSpan.FromDays(34));
        await BreakAsync(Text(broken, "id")!);

        for (var tries = 0; tries <= WorkDesk.MostTries; tries++)
        {
            await service.TickAsync();
            service.Pass(TimeSpan.FromMinutes(6));
        }

        Assert.Equal(2, (await service.HistoryAsync(sound)).Count);
        Assert.Single(await service.EventsAsync(), one => Text(one, "kind") == "workSetAside" && Text(one, "certificateId") == Text(broken, "id"));
        var health = await service.Client.GetFromJsonAsync<JsonElement>("/health");
        Assert.Contains(health.GetProperty("parts").EnumerateArray(), part => Text(part, "name") == "work" && Text(part, "status") == "degraded");
    }

    /// <summary>Its last verification is lost.</summary>
    private async Task BreakAsync(string id)
    {
        var store = service.Services.GetRequiredService<IWatchStore>();
        var (certificate, version) = (await store.FindAsync(Tenants.Local, id, None))!;
        Assert.True(await store.CommitAsync(new(certificate with { VerificationId = "gone" }, null, [], null), version, None));
    }

    private async Task ApplyAsync(string list)
    {
        using var csv = new StringContent(list, Encoding.UTF8, "text/csv");
        var proposed = await (await service.Client.PostAsync("/api/v1/tables/revisions", csv)).Content.ReadFromJsonAsync<JsonElement>();
        var applied = await service.Client.PostAsync($"/api/v1/tables/revisions/{Text(proposed, "id")}/apply", null);
        Assert.True(applied.IsSuccessStatusCode, await applied.Content.ReadAsStringAsync());
    }
}
