using CertVerify.Specimens.Drawing;
using CertVerify.Specimens.Layouts;

namespace CertVerify.Specimens.Samples;

/// <summary>One sample: a certificate, what the sample register says of it, and the verdict that follows.</summary>
internal sealed record Sample
{
    /// <summary>Of its PDF, without the ending.</summary>
    public required string Name { get; init; }

    public required Specimen Certificate { get; init; }

    public required Layout Layout { get; init; }

    public required Ink Ink { get; init; }

    /// <summary>The register's word for the status.</summary>
    public string Status { get; init; } = "Active";

    public DateOnly? StatusSince { get; init; }

    /// <summary>The holder in the register, when it is not the one on the paper.</summary>
    public string? RegisteredHolder { get; init; }

    /// <summary>The factory that the buyer asks about, sent along with the file.</summary>
    public string? NeedSite { get; init; }

    public required string Indication { get; init; }

    public string? SubIndication { get; init; }

    /// <summary>What one can see by it, a sentence.</summary>
    public required string Shows { get; init; }

    public string FileName => Name + ".pdf";

    public byte[] ToPdf() => Layout.ToPdf(Certificate, Ink);
}
