using System.Globalization;
using System.Text;
using System.Xml;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>Reads what <c>pdftotext -bbox-layout</c> prints; takes whatever a broken file leads it to print.</summary>
internal static class BoundingBoxLayout
{
    private const char Replacement = '�';

    /// <summary>Words: several times as many as the fullest certificate has, and few enough to be compared with one another.</summary>
    private const int MostOnPage = 5_000, MostInAll = 20_000;

    public static TextLayer Read(ReadOnlySpan<byte> printed)
    {
        var pages = new List<Page>();
        var words = new List<Word>();
        var crowded = new HashSet<int>();
        var inAll = 0;
        var notes = new Dictionary<string, string>();
        Box? box = null;
        using var xml = XmlReader.Create(new StringReader(WithoutDoctypeAndControls(printed)), Strict);
        try
        {
            while (xml.Read())
            {
                switch (xml.NodeType, xml.Name)
                {
                    case (XmlNodeType.Element, "meta"):
                        notes[xml.GetAttribute("name") ?? ""] = xml.GetAttribute("content") ?? "";
                        break;
                    case (XmlNodeType.Element, "page"):
                        words = [];
                        pages.Add(new Page(pages.Count + 1, Number(xml, "width"), Number(xml, "height"), words));
                        break;
                    case (XmlNodeType.Element, "word"):
                        box = new Box(Number(xml, "xMin"), Number(xml, "yMin"), Number(xml, "xMax"), Number(xml, "yMax"));
                        break;
                    case (XmlNodeType.Text, _) when box is { } place && xml.Value.Trim() is { Length: > 0 } text:
                        if (text.Length > Word.Longest || words.Count == MostOnPage || inAll == MostInAll)
                        {
                            crowded.Add(pages.Count);
                            break;
                        }

                        words.Add(new Word(text, place, 1));
                        inAll++;
                        break;
                    case (XmlNodeType.EndElement, _):
                        box = null;
                        break;
                }
            }
        }
        catch (XmlException)
        {
            // Cut short or garbled: the pages and words before that point stand.
        }

        return new TextLayer([.. pages.Select(page => page with { Words = RightToLeft.Restored(page.Words) })], Note(notes, "Creator"), Note(notes, "Producer"), Time(notes, "CreationDate"), Time(notes, "ModDate")) { Crowded = crowded };
    }

    private static XmlReaderSettings Strict => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };

    private static string WithoutDoctypeAndControls(ReadOnlySpan<byte> printed)
    {
        var start = Math.Max(0, printed.IndexOf("<html"u8));
        var text = Encoding.UTF8.GetString(printed[start..]);
        return string.Create(text.Length, text, static (clean, dirty) =>
        {
            for (var i = 0; i < dirty.Length; i++)
                clean[i] = dirty[i] is < ' ' and not ('\t' or '\n' or '\r') or '\uFFFE' or '\uFFFF' ? Replacement : dirty[i];
        });
    }

    private static double Number(XmlReader xml, string attribute) =>
        double.TryParse(xml.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;

    private static string? Note(Dictionary<string, string> notes, string name) =>
        notes.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private static DateTimeOffset? Time(Dictionary<string, string> notes, string name) =>
        DateTimeOffset.TryParse(Note(notes, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
