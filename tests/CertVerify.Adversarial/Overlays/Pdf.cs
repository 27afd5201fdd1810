using System.Globalization;
using System.Text;
using CertVerify.Specimens;
using CertVerify.Specimens.Drawing;

namespace CertVerify.Adversarial.Overlays;

/// <summary>Small PDFs, and one laid over the first page of another.</summary>
internal static class Pdf
{
    /// <summary>What the second draws stands over the first page of the first.</summary>
    public static byte[] Over(byte[] pdf, byte[] overlay)
    {
        var folder = Directory.CreateTempSubdirectory("overlay");
        try
        {
            string Named(string name) => Path.Combine(folder.FullName, name);
            File.WriteAllBytes(Named("under.pdf"), pdf);
            File.WriteAllBytes(Named("over.pdf"), overlay);
            Tool.Output("qpdf", ["--warning-exit-0", Named("under.pdf"), "--overlay", Named("over.pdf"), "--to=1", "--", Named("both.pdf")]);
            return File.ReadAllBytes(Named("both.pdf"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A sheet drawn over the first page.</summary>
    public static byte[] Over(byte[] pdf, Sheet sheet) => Over(pdf, sheet.ToPdf());

    public static byte[] FirstPageToPng(byte[] pdf)
    {
        var folder = Directory.CreateTempSubdirectory("page");
        try
        {
            var (file, page) = (Path.Combine(folder.FullName, "page.pdf"), Path.Combine(folder.FullName, "page"));
            File.WriteAllBytes(file, pdf);
            Tool.Output("pdftoppm", ["-png", "-singlefile", "-r", "130", "-f", "1", "-l", "1", file, page]);
            return File.ReadAllBytes(page + ".png");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>One page with these operators in its content, Helvetica as /F1; in Latin-1, origin at the lower left.</summary>
    public static byte[] OfOperators(double width, double height, string operators)
    {
        string[] objects =
        [
            "<</Type /Catalog /Pages 2 0 R>>",
            "<</Type /Pages /Kids [3 0 R] /Count 1>>",
            string.Create(CultureInfo.InvariantCulture, $"<</Type /Page /Parent 2 0 R /MediaBox [0 0 {width:0.##} {height:0.##}] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>"),
            $"<</Length {operators.Length}>>\nstream\n{operators}\nendstream",
            "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>",
        ];
        var text = new StringBuilder("%PDF-1.5\n");
        var places = new List<int>();
        foreach (var (index, content) in objects.Index())
        {
            places.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var table = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            text.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1} /Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
