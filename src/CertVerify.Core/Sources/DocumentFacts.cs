using CertVerify.Core.Sentences;

namespace CertVerify.Core.Sources;

/// <summary>What is known of the file itself, without judging it.</summary>
public sealed record DocumentFacts
{
    public required string Sha256 { get; init; }

    /// <summary>By content, never by name.</summary>
    public required string MediaType { get; init; }

    public required long Bytes { get; init; }

    public required int PageCount { get; init; }

    /// <summary>Pages that were read at all; a long document is read in part.</summary>
    public IReadOnlyList<int> PagesRead { get; init; } = [];

    /// <summary>The sizes of the pages read, in the units of their boxes.</summary>
    public IReadOnlyList<PageSize> PageSizes { get; init; } = [];

    /// <summary>Pages whose words, all or some, were recognised in a picture.</summary>
    public IReadOnlyList<int> PagesRecognised { get; init; } = [];

    /// <summary>Text pages whose picture was searched for marks and codes beside the text.</summary>
    public IReadOnlyList<int> PagesSearchedForMarks { get; init; } = [];

    public string? Producer { get; init; }

    public string? Creator { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>How many times the PDF was saved on top of itself (1: never changed after it was made); null for pictures.</summary>
    public int? Revisions { get; init; }

    public IReadOnlyList<SignatureFact> Signatures { get; init; } = [];

    public IReadOnlyList<PrintedCode> PrintedCodes { get; init; } = [];

    /// <summary>The values that a verdict would rest on and that the file's own text gives, each with whether it can be seen on the page.</summary>
    public IReadOnlyList<Sighting> Sightings { get; init; } = [];

    /// <summary>Whether the PDF holds a program, a form or a layer by which one viewer may show what another does not, or could not be looked through; null while nobody has looked.</summary>
    public bool? MayShowOtherwise { get; init; }

    /// <summary>What kept the reader from reading more: a page limit reached, a tool missing. Plain sentences.</summary>
    public IReadOnlyList<Sentence> Limitations { get; init; } = [];
}

/// <summary>How large a page is: in points for a PDF, in pixels for a picture.</summary>
/// <param name="Page">Counted from 1.</param>
public sealed record PageSize(int Page, double Width, double Height)
{
    /// <summary>Null when it is the file's page of the same number, as it lies.</summary>
    public PagePlace? Place { get; init; }
}

/// <summary>One digital signature in the file.</summary>
/// <param name="Signer">Common name of the signer's certificate; null when not stated.</param>
/// <param name="Intact">Whether the signed bytes are unchanged; null when it could not be computed.</param>
/// <param name="SignedAt">As the signature states.</param>
/// <param name="CoversWholeFile">Whether anything was added after signing.</param>
public sealed record SignatureFact(string? Signer, bool? Intact, DateTimeOffset? SignedAt, bool? CoversWholeFile);

/// <summary>A QR or bar code: decoded, never followed.</summary>
public sealed record PrintedCode(string Symbology, string Payload, int Page);
