using System.Diagnostics;
using System.Text;
using CertVerify.Adapters.Signing;
using CertVerify.Adapters.Storage;

namespace CertVerify.Adapters.Tests.Signing;

public sealed class VaultKeysTests : IAsyncLifetime
{
    private static readonly byte[] Payload = "{\"said\":\"thus\"}"u8.ToArray();

    private readonly VaultServer vault = VaultServer.Start();
    private readonly MovingClock clock = new(new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero));
    private VaultKeys keys = null!;

    public Task InitializeAsync()
    {
        keys = vault.Open(clock);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        keys.Dispose();
        await vault.DisposeAsync();
    }

    [Fact]
    public async Task What_the_vault_signs_is_checked_with_the_published_keys_and_only_the_digest_goes_to_it()
    {
        var signed = await SignedAsync();

        Assert.IsType<CheckedJws.Holds>(await CheckAsync(signed));
        var body = Assert.Single(vault.Signed);
        Assert.DoesNotContain(signed.Split('.')[1], body, StringComparison.Ordinal);
        Assert.All(vault.Asked, asked => Assert.EndsWith("?api-version=7.4", asked, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_version_signs_within_minutes_and_what_the_old_one_signed_still_holds()
    {
        var before = await SignedAsync();
        vault.AddVersion();
        Assert.Equal(KeyOf(before), KeyOf(await SignedAsync()));

        clock.Now += TimeSpan.FromMinutes(6);
        var after = await SignedAsync();

        Assert.NotEqual(KeyOf(before), KeyOf(after));
        Assert.IsType<CheckedJws.Holds>(await CheckAsync(before));
        Assert.IsType<CheckedJws.Holds>(await CheckAsync(after));
    }

    [Fact]
    public async Task A_version_that_was_disabled_signs_no_more_and_is_published_no_more()
    {
        var newer = vault.AddVersion();
        var before = await SignedAsync();
        newer.IsEnabled = false;

        await Assert.ThrowsAsync<SigningUnavailableException>(SignedAsync);
        var after = await SignedAsync();

        Assert.NotEqual(KeyOf(before), KeyOf(after));
        Assert.IsType<CheckedJws.UnknownKey>(await CheckAsync(before));
    }

    [Fact]
    public async Task A_throttled_vault_is_asked_again_no_sooner_than_it_says()
    {
        await keys.PresentAsync(default);
        vault.Next(429);
        var began = Stopwatch.GetTimestamp();

        Assert.IsType<CheckedJws.Holds>(await CheckAsync(await SignedAsync()));
        Assert.InRange(Stopwatch.GetElapsedTime(began).TotalSeconds, 0.9, 10);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_vault_that_stays_away_counts_as_a_store_that_is_away_and_nothing_of_it_is_told(int status)
    {
        await keys.PresentAsync(default);
        vault.Next(status, status, status);

        NothingIsTold(await Assert.ThrowsAsync<SigningUnavailableException>(SignedAsync), status);
        Assert.IsType<CheckedJws.Holds>(await CheckAsync(await SignedAsync()));
    }

    [Fact]
    public async Task A_token_that_is_refused_is_not_told_either()
    {
        await keys.PresentAsync(default);
        vault.ValidToken = "another";

        NothingIsTold(await Assert.ThrowsAsync<SigningUnavailableException>(SignedAsync), 401);
    }

    [Fact]
    public async Task While_the_list_of_versions_cannot_be_read_the_known_key_signs_on()
    {
        await keys.PresentAsync(default);
        clock.Now += TimeSpan.FromMinutes(6);
        vault.Next(503, 503, 503);

        Assert.IsType<CheckedJws.Holds>(await CheckAsync(await SignedAsync()));
    }

    [Fact]
    public async Task A_token_goes_to_no_other_host()
    {
        vault.NextLink = "https://elsewhere.example/keys/signing/versions";

        await Assert.ThrowsAsync<SigningUnavailableException>(async () => await keys.PresentAsync(default));
    }

    private static void NothingIsTold(SigningUnavailableException failure, int status)
    {
        Assert.True(StoreFailure.Is(failure));
        Assert.Contains($"{status}", StoreFailure.Reason(failure), StringComparison.Ordinal);
        Assert.DoesNotContain(VaultServer.Token, failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", failure.ToString(), StringComparison.Ordinal);
    }

    private static string KeyOf(string jws) =>
        System.Text.Json.JsonDocument.Parse(Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(jws.Split('.')[0]))).RootElement.GetProperty("kid").GetString()!;

    private async Task<string> SignedAsync() => await Jws.SignAsync(await keys.PresentAsync(default), "example", Payload, default);

    private async Task<CheckedJws> CheckAsync(string jws) => await Jws.CheckAsync(jws, "example", await keys.PublicAsync(default));
}
