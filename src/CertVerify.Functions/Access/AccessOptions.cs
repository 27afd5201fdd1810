using System.ComponentModel.DataAnnotations;

namespace CertVerify.Functions.Access;

/// <summary>Who may use the service without a key.</summary>
public enum AnonymousUse
{
    Nobody,

    /// <summary>Who calls from this machine itself.</summary>
    Loopback,

    /// <summary>And everybody may verify by the pages for people, and read a result by its address.</summary>
    Pages,

    /// <summary>Everybody may do everything but operate the service and read its audit log, all as one tenant.</summary>
    Everybody,
}

/// <summary>How callers are told apart.</summary>
public sealed class AccessOptions
{
    /// <summary>Who may come without a key. A request that the Azure host or a proxy has passed on comes from elsewhere, whatever its connection says.</summary>
    [EnumDataType(typeof(AnonymousUse))]
    public AnonymousUse Anonymous { get; set; } = AnonymousUse.Loopback;

    /// <summary>Requests with one key in a minute, in each instance; a key may have a number of its own.</summary>
    [Range(1, 1_000_000)]
    public int KeyPerMinute { get; set; } = 600;

    /// <summary>Verifications with one key in a day of UTC, over all instances; a key may have a number of its own.</summary>
    [Range(1, 1_000_000)]
    public int KeyPerDay { get; set; } = 10_000;

    /// <summary>Requests of one address in a minute, in each instance: of anonymous callers from elsewhere, and of those whose key opens nothing.</summary>
    [Range(1, 1_000_000)]
    public int AddressPerMinute { get; set; } = 120;

    /// <summary>Verifications of all anonymous callers from elsewhere together in a day of UTC, over all instances.</summary>
    [Range(1, 1_000_000)]
    public int AnonymousPerDay { get; set; } = 1_000;

    /// <summary>
    /// The header in which the wall in front of the service writes the caller's address, the last one when there are several. Without it the connection's address counts,
    /// which below the Azure host is one for all.
    /// </summary>
    public string? AddressHeader { get; set; }

    /// <summary>Whether the audit log keeps the addresses of callers, which are personal data.</summary>
    public bool AuditAddresses { get; set; }
}
