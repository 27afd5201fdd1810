using CertVerify.Functions.Endpoints;

namespace CertVerify.Functions.Hosting;

/// <summary>Something that is tried to see whether it works, once for all who ask meanwhile; while it takes its time, they are told what the try before showed.</summary>
/// <param name="make">Ends by itself.</param>
internal sealed class Attempt(Func<Task<HealthPart>> make)
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(50);

    private readonly Lock turn = new();
    private Task<HealthPart>? present;
    private volatile HealthPart? last;

    internal async Task<HealthPart> NowAsync(CancellationToken cancel)
    {
        var (trying, before) = (Present(), last);
        return before is null || await Task.WhenAny(trying, Task.Delay(AtOnce, cancel)) == trying ? await trying.WaitAsync(cancel) : before;
    }

    private Task<HealthPart> Present()
    {
        lock (turn)
            return present is { IsCompleted: false } ? present : present = MakeAsync();
    }

    private async Task<HealthPart> MakeAsync() => last = await make();
}
