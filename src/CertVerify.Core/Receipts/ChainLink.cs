namespace CertVerify.Core.Receipts;

/// <summary>A receipt's place in the chain of its tenant.</summary>
/// <param name="Strand">A chain may have several strands, so that many can write at once; each is a chain of its own.</param>
/// <param name="Position">Counted from 1 without gaps.</param>
/// <param name="Previous">SHA-256 of the receipt before it in the strand, as it was handed out; null for the first.</param>
public sealed record ChainLink(int Strand, long Position, string? Previous);

/// <summary>The last receipt of a strand.</summary>
/// <param name="Sha256">Of the receipt as it was handed out, in lower-case hexadecimal.</param>
public sealed record ChainHead(int Strand, long Position, string Sha256)
{
    /// <summary>The place that comes next.</summary>
    /// <param name="strand">Which strand; its head is null while it is empty.</param>
    public static ChainLink Next(int strand, ChainHead? head) => new(strand, (head?.Position ?? 0) + 1, head?.Sha256);
}
