using System.ComponentModel.DataAnnotations;

namespace CertVerify.Adapters.Registries;

/// <summary>How long registries may take and how large an extract may be.</summary>
public sealed class RegistryOptions
{
    /// <summary>A registry that has not answered by then is unavailable.</summary>
    [Range(1, 120)]
    public int RegistrySeconds { get; set; } = 10;

    /// <summary>Larger extracts are refused.</summary>
    [Range(1, 4096)]
    public int ImportMegabytes { get; set; } = 1024;
}
