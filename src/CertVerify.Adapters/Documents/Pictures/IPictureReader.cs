using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>The seam for whoever reads words off a picture.</summary>
internal interface IPictureReader
{
    /// <summary>The words, boxes in the picture's own pixels; none when the picture holds none.</summary>
    Task<IReadOnlyList<Word>> ReadAsync(Picture picture, CancellationToken cancel);
}
