using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents;

/// <summary>What came of one page.</summary>
internal sealed record PageReading(Page Page)
{
    /// <summary>Of which page of the file it is, or a half.</summary>
    public int FilePage { get; init; } = Page.Number;

    /// <summary>Where its corners lie on that page, in shares of its width and height.</summary>
    public Sheet Lie { get; init; } = Sheet.Whole;

    public PageSize Size => new(Page.Number, Page.Width, Page.Height) { Place = Lie == Sheet.Whole && FilePage == Page.Number ? null : Place };

    public IReadOnlyList<PrintedCode> Codes { get; init; } = [];

    /// <summary>Whether its writing was looked at as a picture, and not only what stands beside the text.</summary>
    public bool IsRecognised { get; init; }

    /// <summary>Whether what stands beside its text was searched for marks.</summary>
    public bool IsSearchedForMarks { get; init; }

    public Sentence? Limitation { get; init; }

    private PagePlace Place => new(FilePage, Corner(Lie.TopLeft), Corner(Lie.TopRight), Corner(Lie.BottomRight), Corner(Lie.BottomLeft));

    private static Corner Corner(Point corner) => new(Math.Round(corner.X, 5), Math.Round(corner.Y, 5));
}
