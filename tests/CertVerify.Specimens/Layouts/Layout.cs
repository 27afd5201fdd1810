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

    public static readonly Layout Sentence = new("sentence", Layouts.Sentence.Draw);
    public static readonly Layout DateTable = new("date-table", Layouts.DateTable.Draw);
    public static readonly Layout Grid = new("grid", Layouts.Grid.Draw);
    public static readonly Layout Sidebar = new("sidebar", Layouts.Sidebar.Draw);
    public static readonly Layout Lying = new("lying", Layouts.Lying.Draw);
    public static readonly Layout InlinePairs = new("inline-pairs", Layouts.InlinePairs.Draw);
    public static readonly Layout Letter = new("letter", Layouts.Letter.Draw);
    public static readonly Layout SideBySide = new("side-by-side", Layouts.SideBySide.Draw);
    public static readonly Layout Group = new("group", Layouts.Group.Draw);

    public static readonly IReadOnlyList<Layout> All =
    [
        LabelsLeft, LabelsAbove, LabelsBelow, TwoColumns, Bilingual, WithAnnex, Sentence, DateTable, Grid, Sidebar, Lying, InlinePairs, Letter, SideBySide, Group,
    ];

    /// <summary>Whether it says its labels in two languages.</summary>
    public bool IsBilingual => this == Bilingual || this == SideBySide;

    /// <summary>The certificate as a PDF; the same bytes for the same specimen.</summary>
    public byte[] ToPdf(Specimen specimen, Ink ink, Paper? paper = null)
    {
        var booklet = new Booklet(ink, specimen.IssuedOn, paper ?? Paper.Framed, Language.Of(specimen.Languages[0]).Writing);
        Draw(booklet, specimen);
        return booklet.ToPdf();
    }
}
