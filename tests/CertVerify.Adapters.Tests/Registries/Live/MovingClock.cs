namespace CertVerify.Adapters.Tests.Registries.Live;

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class MovingClock(DateTimeOffset now) : TimeProvider
{
    internal DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
