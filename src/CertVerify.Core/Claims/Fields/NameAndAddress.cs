using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Parts a block of lines into an organisation's name and its address.</summary>
internal static partial class NameAndAddress
{
    private const int MostAddressLines = 6;

    /// <summary>Null when no line can be a name.</summary>
    public static (Passage Name, Passage? Address)? Split(Reading reading, IReadOnlyList<Span> block)
    {
        var first = WithoutIdentifier(block[0]);
        if (first.Length < 2)
            return block.Count > 1 ? Split(reading, [.. block.Skip(1)]) : null;
        if (EndOfInlineName(first.Text) is { } end)
        {
            var rest = first.From(end).TrimStart(s_separators);
            return (new(first.First(end)), Address([.. rest.Length > 0 ? [rest] : Array.Empty<Span>(), .. block.Skip(1)]));
        }

        var name = new List<Span> { first };
        while (name.Count < Math.Min(block.Count, 4) && ContinuesName(name, block[name.Count]))
            name.Add(block[name.Count]);
        return (new(name), Address([.. block.Skip(name.Count)]));
    }

    private static readonly System.Buffers.SearchValues<char> s_separators = System.Buffers.SearchValues.Create(",;:-–|");

    private static Passage? Address(IReadOnlyList<Span> lines)
    {
        var taken = lines.SkipWhile(l => IdentifierPattern().IsMatch(l.Text) && !l.Text.Contains(',')).Take(MostAddressLines).ToList();
        return taken.Count > 0 && AddressText.LooksLikeAddress(string.Join(' ', taken.Select(s => s.Text))) ? new(taken) : null;
    }

    /// <summary>A second line belongs to the name when it is set in the same large type, or is the legal form left over.</summary>
    private static bool ContinuesName(List<Span> name, Span next)
    {
        var previous = name[^1];
        var sameType = Math.Abs(previous.Phrase.Height - next.Phrase.Height) < 0.12 * previous.Phrase.Height;
        if (AddressText.LooksLikeAddress(next.Text) || IdentifierPattern().IsMatch(next.Text))
            return false;
        if (Names.WithoutLegalForm(next.Text).Trim().Length <= 2 && Names.LegalFormOf(next.Text) is not null)
            return true;
        if (!sameType || Names.LegalFormOf(string.Join(' ', name.Select(n => n.Text))) is not null && Names.LegalFormOf(next.Text) is null)
            return false;
        return Names.LegalFormOf(next.Text) is not null || next.Text.StartsWith('(') || previous.Phrase.Height > 1.25 * TypicalHeightBelow(next);
    }

    private static double TypicalHeightBelow(Span span) => span.Phrase.Height / 1.3;

    /// <summary>Where the name ends in a line that goes on with its address after a comma; null when it holds only one of them.</summary>
    private static int? EndOfInlineName(string line)
    {
        foreach (var comma in AllCommas(line))
        {
            var (name, rest) = (line[..comma], line[(comma + 1)..]);
            if ((Names.LegalFormOf(name) is not null || name.TrimEnd().EndsWith('"') || name.TrimEnd().EndsWith('»')) && !LegalFormAhead(rest) && AddressText.LooksLikeAddress(rest))
                return comma;
        }

        return null;
    }

    private static bool LegalFormAhead(string rest)
    {
        var piece = rest.Split(',')[0];
        return Names.LegalFormOf(piece) is not null && Names.WithoutLegalForm(piece).Trim().Length <= 2;
    }

    private static IEnumerable<int> AllCommas(string line)
    {
        for (var i = line.IndexOf(','); i >= 0; i = line.IndexOf(',', i + 1))
            yield return i;
    }

    private static Span WithoutIdentifier(Span line) => IdentifierPattern().Match(line.Text) is { Success: true, Index: 0 } match ? line.From(match.Length).TrimStart(s_separators) : line;

    // A tax or registration number ahead of the name: "БИН 060940007139,", "CNPJ: 04.887.307/0001-07", "C.I.F. A-12345678".
    [GeneratedRegex(@"^\s*(?:БИН|БСН|BIN|ИНН|ЄДРПОУ|CNPJ|NIF|CIF|C\.I\.F\.|RUC|RFC|VAT(?: No\.?)?|P\.? ?IVA|CUI|NIP|OIB|PIB|统一社会信用代码|統一編號|Unified Social Credit (?:Code|Identifier)|USCC|CIN|GSTIN)\s*[:：]?\s*(?:No\.?)?\s*[A-Z0-9./-]{6,20}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IdentifierPattern();
}
