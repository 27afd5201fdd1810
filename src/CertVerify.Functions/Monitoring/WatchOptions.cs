using System.ComponentModel.DataAnnotations;

namespace CertVerify.Functions.Monitoring;

/// <summary>How certificates under watch are verified again.</summary>
public sealed class WatchOptions
{
    /// <summary>Whether this process does on its own clock what no host has it do; off where another process does it.</summary>
    public bool WatchByItself { get; set; } = true;

    /// <summary>Certificates verified again at once, in one instance.</summary>
    [Range(1, 256)]
    public int WatchAtOnce { get; set; } = 8;

    /// <summary>How often in an hour re-verification may ask one live register; callers of the API are not counted.</summary>
    [Range(0, 1_000_000)]
    public int WatchPerRegisterAndHour { get; set; } = 600;
}
