namespace CertVerify.Client;

/// <summary>How a call waits while the service is busy or cannot work for a moment.</summary>
/// <param name="Tries">How often a call is sent at most, 1 or more.</param>
/// <param name="LongestWait">A call that is asked to wait for longer fails instead.</param>
public sealed record Patience(int Tries, TimeSpan LongestWait)
{
    /// <summary>Four tries, with at most a minute between them.</summary>
    public static Patience Usual { get; } = new(4, TimeSpan.FromMinutes(1));

    /// <summary>A call that is refused is refused.</summary>
    public static Patience None { get; } = new(1, TimeSpan.Zero);

    /// <summary>The time that is waited by; the machine's when left out.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
