using CertVerify.Core.Normalising;
using CsvHelper;

namespace CertVerify.Core.Tables.Revisions;

/// <summary>Reads a published list: "# name: value" lines that declare it, the line of columns, then an entry a line.</summary>
public static class ListReader
{
    private const int MostFaults = 100;
    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <summary>The list, or why it cannot be taken; a single line that does not fit refuses the whole, since a list with gaps is no list.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="declared">kind, accreditationBody, source, asOf, complete, scopesComplete; these win over the lines in the file.</param>
    public static (PublishedList? List, IReadOnlyList<ListFault> Faults) Read(string text, IReadOnlyDictionary<string, string> declared)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(declared);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var preamble = lines.TakeWhile(line => line.StartsWith('#')).ToList();
        var declaration = ListDeclaration.Read(Declared(preamble, declared));
        if (declaration.Faults.Count > 0)
            return (null, declaration.Faults);

        var (entries, faults) = Entries(lines.Skip(preamble.Count).ToArray(), preamble.Count, declaration.Kind);
        return faults.Count > 0
            ? (null, [.. faults.Take(MostFaults)])
            : (new(declaration.Kind, declaration.AccreditationBodyId, declaration.Source, declaration.AsOf, declaration.Complete, declaration.ScopesComplete, entries), []);
    }

    private static Dictionary<string, string> Declared(IEnumerable<string> preamble, IReadOnlyDictionary<string, string> wins)
    {
        var all = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parts in preamble.Select(line => line[1..].Split(':', 2)).Where(parts => parts.Length == 2))
            all[parts[0].Trim()] = parts[1].Trim();
        foreach (var (name, value) in wins)
            all[name] = value;
        return all;
    }

    private static (List<ListEntry> Entries, List<ListFault> Faults) Entries(string[] lines, int linesBefore, ListKind kind)
    {
        var (entries, faults) = (new List<ListEntry>(), new List<ListFault>());
        var delimiter = Delimiters.MaxBy(sign => lines.FirstOrDefault("").Count(letter => letter == sign));
        using var csv = CsvReader.FromText(string.Join('\n', lines), new()
        {
            Separator = delimiter, HasHeader = false, TrimWhitespace = true, TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw,
        });
        try
        {
            if (!csv.Read())
                return ([], [new(null, "The list is empty.")]);
            var columns = csv.Current.ToArray().Select(ListColumns.Read).ToArray();
            if (!columns.Contains(ListColumn.Name) && !columns.Contains(ListColumn.Id))
                return ([], [new(linesBefore + 1, "No column names the bodies; call it 'name'.")]);
            while (csv.Read())
            {
                var row = new ListRow(linesBefore + (int)csv.LineNumber, columns, csv.Current.ToArray());
                if (row.IsBlank)
                    continue;
                if (row.Fault(kind) is { } because)
                    faults.Add(new(row.Line, because));
                else
                    entries.Add(row.Entry());
            }
        }
        catch (CsvFormatException broken)
        {
            faults.Add(new(linesBefore + (int)csv.LineNumber, $"The line is not CSV: {broken.Message}"));
        }

        return entries.Count + faults.Count > 0 ? (entries, faults) : ([], [new(null, "The list names nobody.")]);
    }
}
