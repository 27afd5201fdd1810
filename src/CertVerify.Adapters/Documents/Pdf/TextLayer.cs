using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>What a PDF says of itself in text: its pages' words and its maker's notes.</summary>
internal sealed record TextLayer(
    IReadOnlyList<Page> Pages, string? Creator = null, string? Producer = null, DateTimeOffset? CreatedAt = null, DateTimeOffset? ModifiedAt = null)
{
    /// <summary>The numbers of the pages of whose words some were left out.</summary>
    public IReadOnlySet<int> Crowded { get; init; } = new HashSet<int>();
}
