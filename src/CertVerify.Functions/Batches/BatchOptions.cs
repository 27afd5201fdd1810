using System.ComponentModel.DataAnnotations;

namespace CertVerify.Functions.Batches;

/// <summary>How large a list may be, and how much of the service its verifications may take.</summary>
public sealed class BatchOptions
{
    /// <summary>The longest list.</summary>
    [Range(1, 100_000)]
    public int ListRows { get; set; } = 10_000;

    /// <summary>The largest file of a list, or archive of certificates.</summary>
    [Range(1, 100)]
    public int ListMegabytes { get; set; } = 32;

    /// <summary>Verifications of lists at once, over all lists, in one instance; who asks for a single one does not wait behind them.</summary>
    [Range(1, 64)]
    public int ListAtOnce { get; set; } = 2;

    internal long MaxBytes => (long)ListMegabytes << 20;
}
