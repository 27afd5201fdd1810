using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using CertVerify.Core.Reports;

namespace CertVerify.Functions.Web.Asking;

/// <summary>
/// A verification that tells how far it is, as server-sent events in the answer to the form itself: "step" again and again, then "done" or "refused".
/// Whoever hangs up has cancelled it.
/// </summary>
internal static class ProgressStream
{
    internal static IResult Of(Func<IProgress<VerificationStep>, CancellationToken, Task<SseItem<string>>> verify, HttpResponse response, CancellationToken cancel)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(EventsAsync(verify, cancel));
    }

    internal static SseItem<string> Event(string name, object data) => new(JsonSerializer.Serialize(data, CoreJson.Options), name);

    private static async IAsyncEnumerable<SseItem<string>> EventsAsync(
        Func<IProgress<VerificationStep>, CancellationToken, Task<SseItem<string>>> verify, [EnumeratorCancellation] CancellationToken cancel)
    {
        var steps = Channel.CreateUnbounded<SseItem<string>>(new() { SingleReader = true });
        var verifying = FinishAsync();
        await foreach (var step in steps.Reader.ReadAllAsync(cancel))
            yield return step;
        yield return await verifying;

        async Task<SseItem<string>> FinishAsync()
        {
            try
            {
                return await verify(new Steps(steps.Writer), cancel);
            }
            finally
            {
                steps.Writer.Complete();
            }
        }
    }

    private sealed class Steps(ChannelWriter<SseItem<string>> writer) : IProgress<VerificationStep>
    {
        public void Report(VerificationStep value) => writer.TryWrite(Event("step", value));
    }
}
