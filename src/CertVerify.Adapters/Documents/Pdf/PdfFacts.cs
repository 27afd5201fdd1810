using System.Globalization;
using System.Text;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>Reads what <c>pdfinfo</c> prints.</summary>
internal static class PdfFacts
{
    public static int? PageCount(ReadOnlySpan<byte> printed)
    {
        foreach (var line in Encoding.UTF8.GetString(printed).Split('\n'))
        {
            if (line.StartsWith("Pages:", StringComparison.Ordinal) && int.TryParse(line["Pages:".Length..], CultureInfo.InvariantCulture, out var count))
                return count;
        }

        return null;
    }
}
