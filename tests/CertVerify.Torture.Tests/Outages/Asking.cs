using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CertVerify.Torture.Lost;

namespace CertVerify.Torture.Tests.Outages;

/// <summary>Asks a service whose store comes and goes.</summary>
internal static class Asking
{
    internal static Task<HttpResponseMessage> VerifyAsync(this HttpClient client, string number) =>
        client.PostAsJsonAsync(new Uri("/api/v1/verifications", UriKind.Relative), new { certificateNumber = number });

    internal static async Task<string> AcknowledgedAsync(this HttpClient client, string number)
    {
        var answer = await client.VerifyAsync(number);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).Text("id")!;
    }

    /// <summary>503 with a reason and a time to come again, within the limit; nothing else.</summary>
    internal static async Task AssertUnavailableAsync(this Task<HttpResponseMessage> asking, TimeSpan limit)
    {
        var began = Stopwatch.GetTimestamp();
        var answer = await asking;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.InRange(Stopwatch.GetElapsedTime(began), TimeSpan.Zero, limit);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("urn:certverify:problem:store-unavailable", (await answer.Content.ReadFromJsonAsync<JsonElement>()).Text("type"));
        Assert.NotNull(answer.Headers.RetryAfter?.Delta);
    }

    /// <summary>Until it verifies again.</summary>
    internal static async Task RecoverAsync(this HttpClient client, TimeSpan limit)
    {
        for (var began = Stopwatch.GetTimestamp(); ; await Task.Delay(200))
        {
            if ((await client.VerifyAsync("AFTERWARDS")).StatusCode is HttpStatusCode.Created)
                return;
            Assert.True(Stopwatch.GetElapsedTime(began) < limit, "It did not verify again in time.");
        }
    }
}
