using CertVerify.Functions.Monitoring;

namespace CertVerify.Functions.Triggers;

/// <summary>A message of the queue of work, handed over by the Azure host.</summary>
internal static class WorkTrigger
{
    internal const string Name = "Work";

    /// <summary>As function.json names the binding.</summary>
    private const string Binding = "message";

    internal static async Task<IResult> RunAsync(HttpRequest request, WorkDesk desk, CancellationToken cancel)
    {
        var invocation = await Invocation.ReadAsync(request, cancel);
        await desk.DoAsync(invocation.Text(Binding), invocation.DequeueCount, cancel);
        return Invocation.Done;
    }
}
