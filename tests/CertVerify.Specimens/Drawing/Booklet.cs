using System.Globalization;

namespace CertVerify.Specimens.Drawing;

/// <summary>The pages of one document, and the PDF they make.</summary>
/// <param name="ink">The colours.</param>
/// <param name="day">Stands as the day of creation, so that the same pages make the same file.</param>
/// <param name="paper">What lies behind the words of every page.</param>
/// <param name="writing">How its language is set.</param>
internal sealed class Booklet(Ink ink, DateOnly day, Paper paper, Writing? writing = null)
{
    private readonly List<Sheet> sheets = [];

    public Sheet NewSheet(bool lying = false)
    {
        var sheet = lying ? new Sheet(ink, Sheet.Height, Sheet.Width, writing) : new Sheet(ink, writing: writing);
        paper.Draw(sheet);
        sheets.Add(sheet);
        return sheet;
    }

    public byte[] ToPdf()
    {
        var folder = Directory.CreateTempSubdirectory("specimen");
        try
        {
            var pages = sheets.Select((sheet, i) => Written(Path.Combine(folder.FullName, $"{i:00}.svg"), sheet)).ToList();
            var pdf = Path.Combine(folder.FullName, "specimen.pdf");
            var second = new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero).ToUnixTimeSeconds();
            Tool.Output(
                "rsvg-convert", ["--format", "pdf", "--output", pdf, .. pages],
                ("SOURCE_DATE_EPOCH", second.ToString(CultureInfo.InvariantCulture)));
            return File.ReadAllBytes(pdf);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Written(string file, Sheet sheet)
    {
        File.WriteAllText(file, sheet.ToString());
        return file;
    }
}
