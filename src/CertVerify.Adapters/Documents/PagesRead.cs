namespace CertVerify.Adapters.Documents;

/// <summary>How far the reading of a document is.</summary>
/// <param name="Done">Pages read so far.</param>
/// <param name="Of">Pages to be read.</param>
public sealed record PagesRead(int Done, int Of);
