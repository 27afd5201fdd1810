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

    /// <summary>Second readers at once, over all documents; with 0 there is none, and pictures are read by Tesseract alone.</summary>
    [Range(0, 64)]
    public int SecondReaders { get; set; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>Wall-clock seconds for one page of a second reader.</summary>
    [Range(1, 600)]
    public int SecondReaderSeconds { get; set; } = 30;

    /// <summary>Address space of one second reader, most of it reserved and never used.</summary>
    [Range(1_024, 65_536)]
    public int SecondReaderMegabytes { get; set; } = 4_096;

    /// <summary>On how many pages of a text PDF that names no accreditor its mark is looked for; 0: never, which is faster.</summary>
    [Range(0, 1_000)]
    public int MarkPages { get; set; } = 2;

    /// <summary>Where the second reader lies: its script, its runtime and its models.</summary>
    public string SecondReaderFolder { get; set; } = Path.Combine(AppContext.BaseDirectory, "second-reader");

    /// <summary>Refuse to read at all when child processes cannot be isolated from network and files.</summary>
    public bool RequireSandbox { get; set; }
}
