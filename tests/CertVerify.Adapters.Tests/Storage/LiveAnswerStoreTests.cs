using CertVerify.Adapters.Storage;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Tests.Storage;

public abstract class LiveAnswerStoreTests(StoreFixture store) : StoreTests(store)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_answer_is_there_after_a_restart()
    {
        await Store.LiveAnswers.KeepAsync<RegistryRecord>("local", "register", "question", new(Noon, [new() { Id = "1", CertificateNumber = "EX-1", Standards = [new("ISO 9001", "2015")] }]), None);
        await Store.ReopenAsync();

        var kept = await Store.LiveAnswers.FindAsync<RegistryRecord>("local", "register", "question", None);

        Assert.Equal((Noon, "EX-1", "ISO 9001:2015"), (kept!.AskedAt, kept.Records[0].CertificateNumber, $"{kept.Records[0].Standards[0]}"));
    }

    [Fact]
    public async Task A_newer_answer_takes_the_place_of_the_older()
    {
        await Store.LiveAnswers.KeepAsync<RegistryRecord>("local", "register", "question", new(Noon, [], "confidential"), None);
        await Store.LiveAnswers.KeepAsync<RegistryRecord>("local", "register", "question", new(Noon.AddDays(1), []), None);

        Assert.Equal(new(Noon.AddDays(1), []), (await Store.LiveAnswers.FindAsync<RegistryRecord>("local", "register", "question", None))! with { Records = [] });
    }

    [Fact]
    public async Task Another_tenant_register_or_question_is_another_answer()
    {
        await Store.LiveAnswers.KeepAsync<RegistryRecord>("local", "register", "question", new(Noon, []), None);

        Assert.Null(await Store.LiveAnswers.FindAsync<RegistryRecord>("another", "register", "question", None));
        Assert.Null(await Store.LiveAnswers.FindAsync<RegistryRecord>("local", "another", "question", None));
        Assert.Null(await Store.LiveAnswers.FindAsync<RegistryRecord>("local", "register", "another", None));
    }

    [Fact]
    public async Task What_was_asked_long_ago_is_forgotten_however_large_the_answer()
    {
        var large = Enumerable.Range(0, 20_000).Select(number => new RegistryRecord { Id = $"{Guid.NewGuid()}", CertificateNumber = $"EX-{number}" });
        await Store.LiveAnswers.KeepAsync<RegistryRecord>("local", "register", "old", new(Noon, [.. large]), None);
        await Store.LiveAnswers.KeepAsync<RegistryRecord>("local", "register", "young", new(Noon.AddSeconds(1), []), None);

        await Store.LiveAnswers.ForgetBeforeAsync(Noon.AddSeconds(1), None);

        Assert.Null(await Store.LiveAnswers.FindAsync<RegistryRecord>("local", "register", "old", None));
        Assert.NotNull(await Store.LiveAnswers.FindAsync<RegistryRecord>("local", "register", "young", None));
    }
}
