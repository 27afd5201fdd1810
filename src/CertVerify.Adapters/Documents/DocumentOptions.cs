using System.ComponentModel.DataAnnotations;

namespace CertVerify.Adapters.Documents;

/// <summary>How much of a document is read, and what reading it may cost.</summary>
public sealed class DocumentOptions
{
    /// <summary>Larger files are refused.</summary>
    [Range(1, 1L << 30)]
    public long MaxBytes { get; set; } = 25L << 20;

    /// <summary>Documents with more pages are refused.</summary>
    [Range(1, 10_000)]
    public int MaxPages { get; set; } = 200;

    /// <summary>Of a longer document only the first pages are read, and a limitation says so.</summary>
    [Range(1, 1_000)]
    public int MaxPagesRead { get; set; } = 20;

    /// <summary>Pictures with more pixels are refused; PDF pages are rendered at a lower resolution instead.</summary>
    [Range(1_000_000, 400_000_000)]
    public long MaxPixels { get; set; } = 60_000_000;

    /// <summary>Wall-clock and processor seconds for one child process.</summary>
    [Range(1, 600)]
    public int ChildSeconds { get; set; } = 60;

    /// <summary>The same for reading a text layer, which takes milliseconds unless a file is made to take for ever.</summary>
    [Range(1, 600)]
    public int TextSeconds { get; set; } = 15;

    /// <summary>Address space of one child process.</summary>
    [Range(128, 16_384)]
    public int ChildMegabytes { get; set; } = 1_536;

    /// <summary>Bytes that one child process may answer with.</summary>
    [Range(1, 1_024)]
    public int ChildOutputMegabytes { get; set; } = 256;

    /// <summary>Wall-clock seconds for a whole document.</summary>
    [Range(1, 3_600)]
    public int DocumentSeconds { get; set; } = 120;

    /// <summary>Child processes at once, over all documents.</summary>
    [Range(1, 256)]
    public int MaxChildren { get; set; } = Environment.ProcessorCount;

    /// <summary>Refuse to read at all when child processes cannot be isolated from network and files.</summary>
    public bool RequireSandbox { get; set; }
}
