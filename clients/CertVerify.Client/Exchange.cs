using System.Net;
using System.Net.Http.Json;

namespace CertVerify.Client;

/// <summary>Sends a request, again if the service asks for that, and reads the answer or the problem.</summary>
internal sealed class Exchange(HttpClient http, Patience patience)
{
    /// <param name="request">Made anew for each try.</param>
    internal async Task<T> AskAsync<T>(Func<HttpRequestMessage> request, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            using var message = request();
            message.Headers.Accept.ParseAdd("application/json, application/problem+json");
            using var answer = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
            if (answer.IsSuccessStatusCode)
                return (await answer.Content.ReadFromJsonAsync<T>(ClientJson.Options, cancel).ConfigureAwait(false))!;
            if (tries >= patience.Tries || WaitOf(answer) is not { } wait || wait > patience.LongestWait)
                throw await ProblemException.OfAsync(answer, cancel).ConfigureAwait(false);
            await Task.Delay(wait, patience.Clock, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>How long the service asks to wait; null when trying again is of no use.</summary>
    private TimeSpan? WaitOf(HttpResponseMessage answer) => answer.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable) ? null
        : answer.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } when date - patience.Clock.GetUtcNow() is var left => left > TimeSpan.Zero ? left : TimeSpan.Zero,
            _ => null,
        };
}
