namespace CertVerify.Client;

/// <summary>A part of a list, and where the next one begins.</summary>
internal interface IPage<T>
{
    IReadOnlyList<T> Items { get; }

    string? Next { get; }
}

/// <summary>What tells one verification from another; the whole of it is at its own address.</summary>
public sealed record VerificationLine
{
    public required string Id { get; init; }

    public required string ReceiptNumber { get; init; }

    public required DateTimeOffset VerifiedAt { get; init; }

    public required DateOnly AsOf { get; init; }

    public string? CertificateNumber { get; init; }

    public string? HolderName { get; init; }

    public required Verdict Verdict { get; init; }
}

/// <summary>A part of the change feed.</summary>
/// <param name="Events">The oldest first.</param>
/// <param name="Next">Where to go on, now or in a year.</param>
/// <param name="More">There are more already.</param>
public sealed record EventPage(IReadOnlyList<WatchEvent> Events, string Next, bool More);

internal sealed record BatchPage(IReadOnlyList<BatchItem> Items, string? Next) : IPage<BatchItem>;

internal sealed record VerificationPage(IReadOnlyList<VerificationLine> Verifications, string? Next) : IPage<VerificationLine>
{
    IReadOnlyList<VerificationLine> IPage<VerificationLine>.Items => Verifications;
}

internal sealed record CertificatePage(IReadOnlyList<WatchedCertificate> Certificates, string? Next) : IPage<WatchedCertificate>
{
    IReadOnlyList<WatchedCertificate> IPage<WatchedCertificate>.Items => Certificates;
}

internal sealed record HistoryPage(IReadOnlyList<HistoryEntry> Entries, string? Next) : IPage<HistoryEntry>
{
    IReadOnlyList<HistoryEntry> IPage<HistoryEntry>.Items => Entries;
}
