using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>The seam for whoever reads words off a picture.</summary>
internal interface IPictureReader
{
    /// <summary>The words of an upright picture, boxes in its own pixels; none when there are none in that script, null when the reader failed.</summary>
    Task<IReadOnlyList<Word>?> ReadAsync(Picture picture, Script script, CancellationToken cancel);

    /// <summary>The same of a picture in which nothing is to be taken for a picture: ornaments behind writing hide none of it, and may be read themselves.</summary>
    Task<IReadOnlyList<Word>?> ReadColumnAsync(Picture picture, Script script, CancellationToken cancel);

    /// <summary>The same of a picture that is nothing but lines of writing.</summary>
    Task<IReadOnlyList<Word>?> ReadLinesAsync(Picture picture, Script script, CancellationToken cancel);

    /// <summary>How the writing stands and in which script it seems to be; null when there is too little to tell.</summary>
    Task<Layout?> LookAsync(Picture picture, CancellationToken cancel);
}

/// <summary>How the writing on a picture lies.</summary>
/// <param name="QuartersToTurn">Clockwise, to make it upright.</param>
/// <param name="TurnConfidence">From 0 up; above 2 is fairly sure.</param>
/// <param name="Scripts">The script it seems to be in, and those that are taken for it easily; empty when we read none of them.</param>
internal sealed record Layout(int QuartersToTurn, double TurnConfidence, IReadOnlyList<Script> Scripts);
