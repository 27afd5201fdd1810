using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads a table of sites: a row of headings (number, name, address, scope) and below it a row for each site, its cells of one or more lines.</summary>
internal static class SiteTable
{
    private const double RowGap = 1.35;
    private const double LastGap = 7;

    private enum Column
    {
        Number,
        Name,
        Address,
        Scope,
        Other,
    }

    public static IEnumerable<Field<Site>> Read(Reading reading) => reading.Pages.SelectMany(page => ReadPage(reading, page));

    private static IEnumerable<Field<Site>> ReadPage(Reading reading, PageLayout page)
    {
        var lines = page.Lines.ToList();
        for (var at = 0; at < lines.Count; at++)
        {
            if (Headings(reading, lines[at]) is not { } headings)
                continue;
            foreach (var row in Rows([.. BodyOf(reading, lines, at)], headings))
            {
                if (SiteOf(row) is { } site)
                    yield return site;
            }

            yield break;
        }
    }

    /// <summary>The columns of a line of headings; null when it is none: an address, and what it is the address of or what is done there.</summary>
    private static List<(Column Column, double Left)>? Headings(Reading reading, IReadOnlyList<Phrase> line)
    {
        if (line.Count < 2)
            return null;
        var columns = new List<(Column Column, double Left)>();
        foreach (var phrase in line)
        {
            var column = ColumnOf(reading, phrase);
            if (column == Column.Address && columns.FindIndex(c => c.Column == Column.Address) is >= 0 and var earlier)
                columns[earlier] = (Column.Name, columns[earlier].Left);
            columns.Add((column, phrase.Box.Left));
        }

        var known = columns.Select(c => c.Column).ToHashSet();
        return known.Contains(Column.Address) && (known.Contains(Column.Name) || known.Contains(Column.Scope)) && columns.Count(c => c.Column == Column.Other) <= columns.Count / 2 ? columns : null;
    }

    private static Column ColumnOf(Reading reading, Phrase phrase)
    {
        if (phrase.Text.Count(char.IsLetter) <= 3 && (phrase.Text.Contains('#') || reading.CuesOf(phrase).Any(c => c.Role == Role.Number)))
            return Column.Number;
        var roles = reading.CuesOf(phrase).Where(c => c.OpensPhrase || c.ClosesPhrase).Select(c => c.Role).ToHashSet();
        return phrase.Text.Any(char.IsDigit) || phrase.Words.Count > 5 ? Column.Other
            : roles.Contains(Role.Address) ? Column.Address
            : roles.Contains(Role.Scope) ? Column.Scope
            : roles.Contains(Role.Number) ? Column.Number
            : roles.Contains(Role.Site) || roles.Contains(Role.Holder) || roles.Contains(Role.SiteName) ? Column.Name
            : Column.Other;
    }

    private static IEnumerable<IReadOnlyList<Phrase>> BodyOf(Reading reading, List<IReadOnlyList<Phrase>> lines, int headings)
    {
        var bottom = lines[headings].Max(p => p.Box.Bottom);
        foreach (var line in lines.Skip(headings + 1))
        {
            if (line.Min(p => p.Box.Top) - bottom > LastGap * line[0].Height || line.Any(p => reading.CuesOf(p).Any(c => c is { IsHeading: true, Role: Role.End or Role.Issued or Role.Expires or Role.Initial })))
                yield break;
            yield return line;
            bottom = line.Max(p => p.Box.Bottom);
        }
    }

    /// <summary>A row begins where its number stands, else after a gap wider than that between the lines of a cell, else wherever the cells begin anew.</summary>
    private static IEnumerable<Dictionary<Column, List<Span>>> Rows(List<IReadOnlyList<Phrase>> lines, List<(Column Column, double Left)> headings)
    {
        var isNumbered = lines.Count > 0 && headings[0].Column == Column.Number && lines[0].Any(p => ColumnAt(headings, p) == Column.Number);
        var gaps = lines.Skip(1).Zip(lines, (next, line) => next.Min(p => p.Box.Top) - line.Min(p => p.Box.Top)).ToList();
        var narrow = gaps.DefaultIfEmpty(0).Min();
        var isEven = !gaps.Exists(gap => gap > RowGap * narrow);
        var row = new Dictionary<Column, List<Span>>();
        for (var i = 0; i < lines.Count; i++)
        {
            var begins = isNumbered ? lines[i].Any(p => ColumnAt(headings, p) == Column.Number)
                : isEven ? lines[i].Select(p => ColumnAt(headings, p)).Distinct().Count() == headings.Count
                : i > 0 && gaps[i - 1] > RowGap * narrow;
            if (begins && row.Count > 0)
            {
                yield return row;
                row = [];
            }

            foreach (var phrase in lines[i])
            {
                if (!row.TryGetValue(ColumnAt(headings, phrase), out var cell))
                    row[ColumnAt(headings, phrase)] = cell = [];
                cell.Add(phrase.All);
            }
        }

        if (row.Count > 0)
            yield return row;
    }

    private static Column ColumnAt(List<(Column Column, double Left)> headings, Phrase phrase) =>
        headings.MinBy(h => Math.Min(Math.Abs(h.Left - phrase.Box.Left), Math.Abs(h.Left - phrase.Box.MiddleX))).Column;

    private static Field<Site>? SiteOf(Dictionary<Column, List<Span>> row)
    {
        if (!row.TryGetValue(Column.Address, out var address) || string.Join(' ', address.Select(s => s.Text)) is not { Length: > 6 } text || !text.Any(char.IsLetter))
            return null;
        return new Passage(address).As(new Site(AddressText.Clean(text), Cell(Column.Name), Cell(Column.Scope), Cell(Column.Number)), 0.85);

        string? Cell(Column column) => row.TryGetValue(column, out var cell) && string.Join(' ', cell.Select(s => s.Text)).Trim(' ', '.', ':', ';', '|') is { Length: > 0 } words ? words : null;
    }
}
