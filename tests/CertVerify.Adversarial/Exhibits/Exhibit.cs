using CertVerify.Core.Inquiries;
using CertVerify.Specimens;
using CertVerify.Specimens.Drawing;
using CertVerify.Specimens.Layouts;

namespace CertVerify.Adversarial.Exhibits;

/// <summary>A certificate with the register's entry that makes it pass, and the day on which it does.</summary>
internal sealed record Exhibit(string Name, byte[] Pdf, Entry Entry, DateOnly Day)
{
    /// <summary>How it was drawn; null when it was found and not drawn.</summary>
    public Drawn? Drawn { get; init; }

    /// <summary>Asked without any expectation.</summary>
    public Inquiry Plain => new() { AsOf = Day };

    /// <summary>Asked by a buyer who knows the supplier, its address and the standard.</summary>
    public Inquiry Expecting => Plain with
    {
        Holder = new() { Name = Entry.Holder },
        Need = new() { Standard = Entry.Standards[0] },
    };
}

/// <summary>An invented certificate in a layout, which can be drawn again with something else on it.</summary>
internal sealed record Drawn(Specimen Specimen, Layout Layout, Ink Ink, Paper Paper)
{
    public byte[] ToPdf() => Layout.ToPdf(Specimen, Ink, Paper);
}
