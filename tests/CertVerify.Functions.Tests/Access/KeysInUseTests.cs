using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Access;
using CertVerify.Functions.Access;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Access;

/// <summary>What becomes of keys while they are used.</summary>
public sealed class KeysInUseTests(TwoTenants world) : IClassFixture<TwoTenants>
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_revoked_key_stops_within_the_time_that_is_promised()
    {
        var made = await TestKeys.MakeAsync(world.Services, "owner", Scope.Read);
        Assert.Equal(HttpStatusCode.OK, await AskAsync(made.Text));
        await world.Services.GetRequiredService<KeyDesk>().RevokeAsync(made.Kept.Id, None);

        var began = Stopwatch.GetTimestamp();
        while (await AskAsync(made.Text) is HttpStatusCode.OK)
            await Task.Delay(50);

        Assert.InRange(Stopwatch.GetElapsedTime(began), TimeSpan.Zero, Keyring.Remembered + TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task After_a_rotation_both_secrets_open_and_after_the_next_the_newest_two()
    {
        var desk = world.Services.GetRequiredService<KeyDesk>();
        var first = await TestKeys.MakeAsync(world.Services, "owner", Scope.Read);
        var second = (await desk.RotateAsync(first.Kept.Id, TimeSpan.FromHours(1), TimeSpan.FromDays(9), None))!;

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (await AskAsync(first.Text), await AskAsync(second.Text)));
        var third = (await desk.RotateAsync(first.Kept.Id, TimeSpan.FromHours(1), TimeSpan.FromDays(9), None))!;
        await Task.Delay(Keyring.Remembered + TimeSpan.FromMilliseconds(200));
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK, HttpStatusCode.OK), (await AskAsync(first.Text), await AskAsync(second.Text), await AskAsync(third.Text)));
        Assert.Null(await desk.RotateAsync("none", TimeSpan.Zero, TimeSpan.FromDays(1), None));
    }

    [Fact]
    public async Task The_day_of_the_last_use_is_noted()
    {
        var made = await TestKeys.MakeAsync(world.Services, "owner", Scope.Read);
        Assert.Null(made.Kept.LastUsedOn);
        await AskAsync(made.Text);

        Assert.Equal(DateOnly.FromDateTime(DateTime.UtcNow), (await world.Services.GetRequiredService<IKeyStore>().FindAsync(made.Kept.Id, None))!.Key.LastUsedOn);
    }

    [Fact]
    public async Task What_is_kept_of_a_key_does_not_have_the_key_in_it()
    {
        var made = await TestKeys.MakeAsync(world.Services, "owner", Scope.Read);
        var folder = world.Services.GetRequiredService<StoreOptions>().DataFolder;

        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await open.CopyToAsync(bytes);
            Assert.DoesNotContain(KeyText.Read(made.Text)!.Secret, Encoding.Latin1.GetString(bytes.ToArray()), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_may_not_is_told_so_before_the_body_is_sent()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, world.Client.BaseAddress!.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("POST /api/v1/verifications HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 20000000\r\n\r\n"));
        using var reader = new StreamReader(stream);

        Assert.Equal("HTTP/1.1 401 Unauthorized", await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task Tenants_with_the_same_certificate_do_not_meet()
    {
        const string path = "/api/v1/verifications";
        var mine = await IdAsync(world.Owner, "EX-77");
        var others = await IdAsync(world.Other, "EX-77");

        var list = await (await world.Client.SendAsync(HttpMethod.Get, $"{path}?certificateNumber=EX-77", world.Other)).Content.ReadAsStringAsync();
        Assert.Contains(others, list, StringComparison.Ordinal);
        Assert.DoesNotContain(mine, list, StringComparison.Ordinal);
        await ProblemAssert.IsAsync(
            await world.Client.SendAsync(HttpMethod.Post, "/api/v1/certificates", world.Other, JsonContent.Create(new { verificationId = mine })), HttpStatusCode.UnprocessableEntity, "invalid-field");

        async Task<string> IdAsync(string key, string number)
        {
            var made = await world.Client.SendAsync(HttpMethod.Post, path, key, JsonContent.Create(new { certificateNumber = number }));
            return made.Headers.Location!.OriginalString.Split('/')[^1];
        }
    }

    private async Task<HttpStatusCode> AskAsync(string key) => (await world.Client.SendAsync(HttpMethod.Get, "/api/v1/checks", key)).StatusCode;
}
