using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>A way of arranging a certificate on its pages.</summary>
internal sealed record Layout(string Name, Action<Booklet, Specimen> Draw)
{
    public static readonly Layout LabelsLeft = new("labels-left", Layouts.LabelsLeft.Draw);
    public static readonly Layout LabelsAbove = new("labels-above", Layouts.LabelsAbove.Draw);
    public static readonly Layout LabelsBelow = new("labels-below", Layouts.LabelsBelow.Draw);
    public static readonly Layout TwoColumns = new("two-columns", Layouts.TwoColumns.Draw);
    public static readonly Layout Bilingual = new("bilingual", Layouts.Bilingual.Draw);
    public static readonly Layout WithAnnex = new("with-annex", Layouts.WithAnnex.Draw);

    public static readonly IReadOnlyList<Layout> All = [LabelsLeft, LabelsAbove, LabelsBelow, TwoColumns, Bilingual, WithAnnex];

    /// <summary>The certificate as a PDF; the same bytes for the same specimen.</summary>
    public byte[] ToPdf(Specimen specimen, Ink ink)
    {
        var booklet = new Booklet(ink, specimen.IssuedOn);
        Draw(booklet, specimen);
        return booklet.ToPdf();
    }
}
