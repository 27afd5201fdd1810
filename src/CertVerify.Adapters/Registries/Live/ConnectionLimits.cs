namespace CertVerify.Adapters.Registries.Live;

/// <summary>How long, how often and how much one register may be asked.</summary>
public sealed record ConnectionLimits
{
    /// <summary>For one try.</summary>
    public TimeSpan Try { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>For all tries together.</summary>
    public TimeSpan Whole { get; init; } = TimeSpan.FromSeconds(9);

    public int Retries { get; init; } = 2;

    /// <summary>Before the first repetition; doubled each time, with jitter.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(300);

    public int AtOnce { get; init; } = 4;

    /// <summary>Questions that may wait for their turn; further ones are turned away.</summary>
    public int Waiting { get; init; } = 16;

    /// <summary>Questions a minute; null for no limit of our own.</summary>
    public int? PerMinute { get; init; }

    public int MostBytes { get; init; } = 4 << 20;

    /// <summary>Tries that are looked at before a register that mostly fails is left alone.</summary>
    public int FailuresLookedAt { get; init; } = 8;

    /// <summary>How long it is left alone.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long nothing is asked after a refusal that only a person can mend, or that names no time.</summary>
    public TimeSpan AfterRefusal { get; init; } = TimeSpan.FromMinutes(15);
}
