using System.Xml;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>IAF MD 28 as XML: one element for each certification, whatever is nested in it; entities and document types are refused.</summary>
internal sealed class XmlSheet : ISheet
{
    private const int Deepest = 32;
    private static readonly string[] RecordNames = ["certification", "certificate", "client_cert", "record"];

    private readonly Stream file;
    private readonly XmlReader reader;

    private XmlSheet(Stream file)
    {
        this.file = file;
        reader = XmlReader.Create(new BoundedMarkup(file), new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        });
    }

    public IReadOnlyDictionary<string, string> Declared { get; } = new Dictionary<string, string>();

    /// <summary>Every field that means something to us, by its own name.</summary>
    public IReadOnlyList<string> Columns => XmlRecord.Columns;

    public double Done => file.Length == 0 ? 1 : (double)file.Position / file.Length;

    internal static XmlSheet Open(Stream file) => Readable(() =>
    {
        var sheet = new XmlSheet(file);
        sheet.reader.MoveToContent();
        return sheet;
    });

    public IEnumerable<SheetRow> Rows()
    {
        while (Readable(NextRecord))
        {
            var line = ((IXmlLineInfo)reader).LineNumber;
            yield return Readable(() => Read(line));
        }
    }

    public void Dispose() => reader.Dispose();

    private bool NextRecord()
    {
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
                throw new UnreadableSheetException($"The file nests elements more than {Deepest} deep.");
            if (reader.NodeType == XmlNodeType.Element && reader.Depth > 0 && !reader.IsEmptyElement && RecordNames.Contains(reader.LocalName.ToLowerInvariant()))
                return true;
        }

        return false;
    }

    private SheetRow Read(int line)
    {
        var (record, depth) = (new XmlRecord(), reader.Depth);
        var buffer = new char[SheetLimits.LongestCell + 1];
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.Depth > Deepest:
                    throw new UnreadableSheetException($"The file nests elements more than {Deepest} deep.");
                case XmlNodeType.Element:
                    record.Open(reader.LocalName, reader.Depth - depth);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    record.Text(buffer.AsSpan(0, Filled(buffer)));
                    break;
            }
        }

        var cells = record.Cells();
        return new(line, cells, SheetLimits.Trouble(cells, cells.Length));
    }

    private int Filled(char[] buffer)
    {
        var length = 0;
        while (length < buffer.Length && reader.ReadValueChunk(buffer, length, buffer.Length - length) is > 0 and var count)
            length += count;
        return length;
    }

    private static T Readable<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException failure)
        {
            throw new UnreadableSheetException($"The file is no XML that can be read: line {failure.LineNumber} is not well-formed, or declares a document type.", failure);
        }
    }
}
