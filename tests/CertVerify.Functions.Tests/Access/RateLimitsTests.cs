using System.Net;
using System.Net.Http.Json;
using CertVerify.Adapters.Tests;
using CertVerify.Adapters.Tests.Lists;
using CertVerify.Core.Access;
using CertVerify.Functions.Access;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Access;

/// <summary>How much a caller may ask, and how it is told.</summary>
public sealed class RateLimitsTests : IAsyncLifetime
{
    private const string Verifications = "/api/v1/verifications";

    private readonly MovingClock clock = new(new(2026, 11, 20, 23, 59, 30, TimeSpan.Zero));
    private readonly TestService service;

    public RateLimitsTests() => service = new()
    {
        Clock = clock,
        Settings =
        {
            ["CertVerify:Anonymous"] = "Everybody", ["CertVerify:AddressHeader"] = "X-Client-Ip", ["CertVerify:AddressPerMinute"] = "3", ["CertVerify:AnonymousPerDay"] = "2",
            ["CertVerify:KeyPerMinute"] = "120", ["CertVerify:KeyPerDay"] = "5",
        },
    };

    public Task InitializeAsync() => service.InitializeAsync();

    public Task DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task A_key_is_told_what_there_is_and_what_is_left()
    {
        var key = await KeyAsync();

        var looked = await service.Client.SendAsync(HttpMethod.Get, Verifications, key);
        Assert.Equal("\"minute\";q=120;w=60, \"day\";q=5;w=86400", Header(looked, "RateLimit-Policy"));
        Assert.Equal("\"minute\";r=119;t=1", Header(looked, "RateLimit"));
        var verified = await VerifyAsync(key);
        Assert.Equal(HttpStatusCode.Created, verified.StatusCode);
        Assert.Equal("\"minute\";r=118;t=1, \"day\";r=4;t=30", Header(verified, "RateLimit"));
    }

    [Fact]
    public async Task When_the_minute_is_used_up_the_key_is_refused_for_a_moment_and_others_are_not()
    {
        var (key, other) = (await KeyAsync(perMinute: 6), await KeyAsync());
        for (var asked = 0; asked < 6; asked++)
            Assert.Equal(HttpStatusCode.OK, (await service.Client.SendAsync(HttpMethod.Get, Verifications, key)).StatusCode);

        var refused = await service.Client.SendAsync(HttpMethod.Get, Verifications, key);
        var problem = await ProblemAssert.IsAsync(refused, HttpStatusCode.TooManyRequests, "rate-exceeded");
        Assert.Equal("minute", problem.GetProperty("violated-policies")[0].GetString());
        Assert.Equal(TimeSpan.FromSeconds(10), refused.Headers.RetryAfter!.Delta);
        Assert.Equal("\"minute\";r=0;t=10", Header(refused, "RateLimit"));
        Assert.Equal(HttpStatusCode.OK, (await service.Client.SendAsync(HttpMethod.Get, Verifications, other)).StatusCode);
    }

    [Fact]
    public async Task When_the_day_is_used_up_there_are_more_the_next_day_and_reading_goes_on()
    {
        var key = await KeyAsync(perDay: 1);
        Assert.Equal(HttpStatusCode.Created, (await VerifyAsync(key)).StatusCode);

        var refused = await VerifyAsync(key);
        var problem = await ProblemAssert.IsAsync(refused, HttpStatusCode.TooManyRequests, "quota-exceeded");
        Assert.Equal("day", problem.GetProperty("violated-policies")[0].GetString());
        Assert.Equal(TimeSpan.FromSeconds(30), refused.Headers.RetryAfter!.Delta);
        Assert.EndsWith("\"day\";r=0;t=30", Header(refused, "RateLimit"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.SendAsync(HttpMethod.Get, Verifications, key)).StatusCode);

        clock.Now += TimeSpan.FromSeconds(30);
        Assert.Equal(HttpStatusCode.Created, (await VerifyAsync(key)).StatusCode);
    }

    [Fact]
    public async Task A_list_counts_its_rows_that_can_be_asked_and_is_refused_when_fewer_are_left()
    {
        var key = await KeyAsync(perDay: 3);

        var refused = await ListAsync(key, "EX-1", "EX-2", "EX-3", "EX-4");
        await ProblemAssert.IsAsync(refused, HttpStatusCode.TooManyRequests, "quota-exceeded");
        Assert.Equal(TimeSpan.FromSeconds(30), refused.Headers.RetryAfter!.Delta);
        Assert.Equal(0, service.Count("batch"));
        Assert.Equal(HttpStatusCode.Accepted, (await ListAsync(key, "EX-1", "EX-2", "EX-3", null)).StatusCode);
        await ProblemAssert.IsAsync(await VerifyAsync(key), HttpStatusCode.TooManyRequests, "quota-exceeded");

        Task<HttpResponseMessage> ListAsync(string by, params IEnumerable<string?> numbers) =>
            service.Client.SendAsync(HttpMethod.Post, $"{Verifications}/batch", by, JsonContent.Create(new { inquiries = numbers.Select(number => new { certificateNumber = number }) }));
    }

    [Fact]
    public async Task Of_a_list_that_is_refused_for_the_days_quota_no_file_is_stored()
    {
        var key = await KeyAsync(perDay: 1);
        var zip = Archives.Zip(("one.pdf", Pdfs.OfLines("Certificate number: EX-1")), ("two.pdf", Pdfs.OfLines("Certificate number: EX-2")));

        var refused = await service.Client.SendAsync(HttpMethod.Post, $"{Verifications}/batch", key, new ByteArrayContent(zip) { Headers = { ContentType = new("application/zip") } });

        await ProblemAssert.IsAsync(refused, HttpStatusCode.TooManyRequests, "quota-exceeded");
        Assert.Equal(0, service.Count("document") + service.Count("batch"));
    }

    [Fact]
    public async Task A_list_in_which_nothing_can_be_asked_is_not_stored_for_nothing()
    {
        var key = await KeyAsync(perDay: 1);
        var list = new { inquiries = new[] { new { holder = "nobody" } } };

        Assert.Equal(HttpStatusCode.Accepted, (await service.Client.SendAsync(HttpMethod.Post, $"{Verifications}/batch", key, JsonContent.Create(list))).StatusCode);
        await ProblemAssert.IsAsync(
            await service.Client.SendAsync(HttpMethod.Post, $"{Verifications}/batch", key, JsonContent.Create(list)), HttpStatusCode.TooManyRequests, "quota-exceeded");
    }

    [Fact]
    public async Task A_list_that_comes_several_times_at_once_under_one_key_is_charged_once()
    {
        var key = await KeyAsync(perDay: 3);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"{Verifications}/batch")
            {
                Content = JsonContent.Create(new { inquiries = new[] { new { certificateNumber = "EX-1" }, new { certificateNumber = "EX-2" } } }),
                Headers = { { "X-Api-Key", key }, { "Idempotency-Key", "list-1" } },
            };
            return await service.Client.SendAsync(request);
        }));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode));
        Assert.Single(answers.Select(answer => answer.Headers.Location).Distinct());
        Assert.Equal(HttpStatusCode.Created, (await VerifyAsync(key)).StatusCode);
        await ProblemAssert.IsAsync(await VerifyAsync(key), HttpStatusCode.TooManyRequests, "quota-exceeded");
    }

    [Fact]
    public async Task The_days_quota_is_counted_in_the_store_and_not_in_the_process()
    {
        var made = await service.Services.GetRequiredService<KeyDesk>().CreateAsync(new("acme", "", [Scope.Verify], TimeSpan.FromDays(9), null, 1), CancellationToken.None);
        await VerifyAsync(made.Text);

        await using var another = Service.Build(service.Settings, clock);
        Assert.False((await another.Services.GetRequiredService<DayQuotas>().TakeAsync(Caller.Of(made.Kept), 1, CancellationToken.None)).Granted);
    }

    [Fact]
    public async Task Anonymous_callers_are_counted_by_address_and_have_one_quota_together()
    {
        foreach (var address in new[] { "192.0.2.1", "192.0.2.2" })
            Assert.Equal(HttpStatusCode.Created, (await VerifyAsync(null, address)).StatusCode);
        await ProblemAssert.IsAsync(await VerifyAsync(null, "192.0.2.3"), HttpStatusCode.TooManyRequests, "quota-exceeded");

        var statuses = new List<int>();
        foreach (var address in new[] { "192.0.2.1", "192.0.2.9, 192.0.2.1", "192.0.2.8, 192.0.2.1", "2001:db8::1", "2001:db8::2", "[2001:db8::3]:4711", "2001:db8::4" })
            statuses.Add((int)(await SendAsync(HttpMethod.Get, null, address)).StatusCode);
        Assert.Equal([200, 200, 429, 200, 200, 200, 429], statuses);
    }

    [Fact]
    public async Task Who_tries_keys_is_soon_told_to_wait_and_holders_of_keys_at_the_same_address_are_not()
    {
        var key = await KeyAsync();
        var statuses = new List<int>();
        for (var tried = 0; tried < 4; tried++)
            statuses.Add((int)(await SendAsync(HttpMethod.Get, KeyText.Write(new('0', KeyText.IdLength), new('0', KeyText.SecretLength)), "192.0.2.9")).StatusCode);

        Assert.Equal([401, 401, 401, 429], statuses);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Get, key, "192.0.2.9")).StatusCode);
    }

    [Fact]
    public async Task On_this_machine_nobody_is_counted()
    {
        for (var asked = 0; asked < 5; asked++)
        {
            var answer = await service.Client.PostAsJsonAsync(Verifications, new { certificateNumber = "EX-1" });
            Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
            Assert.False(answer.Headers.Contains("RateLimit"));
        }
    }

    private async Task<string> KeyAsync(int? perMinute = null, int? perDay = null) =>
        (await service.Services.GetRequiredService<KeyDesk>().CreateAsync(new("acme", "", TestKeys.All, TimeSpan.FromDays(9), perMinute, perDay), CancellationToken.None)).Text;

    private Task<HttpResponseMessage> VerifyAsync(string? key, string? address = null) => SendAsync(HttpMethod.Post, key, address);

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string? key, string? address)
    {
        using var request = new HttpRequestMessage(method, Verifications) { Content = method == HttpMethod.Post ? JsonContent.Create(new { certificateNumber = "EX-1" }) : null };
        if (key is not null)
            request.Headers.Add("X-Api-Key", key);
        if (address is not null)
        {
            request.Headers.Add("X-Client-Ip", address);
            request.Headers.Add("X-Forwarded-For", address);
        }

        return await service.Client.SendAsync(request);
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));
}
