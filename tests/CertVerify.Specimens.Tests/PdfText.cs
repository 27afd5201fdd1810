namespace CertVerify.Specimens.Tests;

/// <summary>The text layer of a PDF, laid out as on the page.</summary>
internal static class PdfText
{
    public static string Of(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            return Tool.Output("pdftotext", ["-layout", file, "-"]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
