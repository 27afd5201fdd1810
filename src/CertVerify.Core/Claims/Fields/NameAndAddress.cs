using System.Buffers;
using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Parts a block of lines into an organisation's name and its address.</summary>
internal static partial class NameAndAddress
{
    private const int MostAddressLines = 6;

    private static readonly SearchValues<char> s_separators = SearchValues.Create(",;:-–|");

    private static readonly Regex s_tradingAs = new($@"^\s*\(?{SmallWords.Any(SmallWord.TradingAs)}(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>"List of certified sites in the annex".</summary>
    private static readonly Regex s_annex = new(SmallWords.Whole(SmallWord.Annex), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>"Trading as" ends like the name of a Danish company.</summary>
    public static bool SaysTradingAs(string text) => s_tradingAs.IsMatch(text);

    /// <summary>Null when no line can be a name.</summary>
    public static (Passage Name, Passage? Address)? Split(Reading reading, IReadOnlyList<Span> block)
    {
        var first = CompanyNumbers.WithoutAhead(block[0]);
        if (Remark().Match(first.Text) is { Success: true, Index: > 1 and var remark })
            return Split(reading, [first.First(remark), .. block.Skip(1).SkipWhile((_, i) => !block.Take(i + 1).Any(l => l.Text.Contains(')')))]);
        if (first.Length < 2 || first.Text is [.., ':'])
            return block.Count > 1 ? Split(reading, [.. block.Skip(1)]) : null;
        if (EndOfInlineName(first.Text) is { } end)
        {
            var rest = first.From(end).TrimStart(s_separators);
            return (new(first.First(end)), Address(reading, [.. rest.Length > 0 ? [rest] : Array.Empty<Span>(), .. block.Skip(1)]));
        }

        var name = LinesOfName.Of(first, block);
        return (new(name), Address(reading, [.. block.Skip(name.Count)], first.Text));
    }

    /// <summary>The address in lines that a label or a name stands before; null when they hold none.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="name">The name before them, which the first of them may give again in another script.</param>
    public static Passage? Address(Reading reading, IReadOnlyList<Span> lines, string? name = null)
    {
        var taken = lines
            .Where(l => !IsMereLabel(reading, l) && !SaysTradingAs(l.Text))
            .Select((l, i) => i < 2 ? CompanyNumbers.WithoutAhead(l) : l)
            .Select((l, i) => i == 0 ? WithoutLead(l) : l)
            .SkipWhile(l => l.Length == 0 || IsOfTheName(name, l.Text))
            .TakeWhile(l => l.Length > 0 && FurtherSiteIn(reading, l) is null or > 3 && !Boundaries.IsDate(l.Phrase) && !EndsAddress(reading, l))
            .Take(MostAddressLines)
            .ToList();
        if (taken.FindIndex(l => FurtherSiteIn(reading, l) is not null) is >= 0 and var last)
            taken = [.. taken[..last], .. UpToSite(taken[last], FurtherSiteIn(reading, taken[last])!.Value)];
        return AddressText.LooksLikeAddress(string.Join(' ', taken.Select(l => l.Text))) || taken.Count > 2 && Countries.Named(taken[^1].Text) is not null ? new(taken) : null;
    }

    /// <summary>"with its seat at 4 Mill Lane": what leads over to the address in a sentence.</summary>
    private static Span WithoutLead(Span line) => Lead().Match(line.Text) is { Success: true, Length: var length } ? line.From(length) : line;

    /// <summary>The name in another script, or a remark on it in brackets: "(A Unit of …)".</summary>
    private static bool IsOfTheName(string? name, string line) =>
        !line.Any(char.IsDigit) && (line is ['(', .., ')'] || Names.LegalFormOf(line) is not null && (IsOneWordOfSigns(line) || name is not null && LinesOfName.AreOfTwoScripts(name, line)));

    private static bool IsOneWordOfSigns(string line) => line[0] > '\u2E80' && !line.Contains(' ');

    /// <summary>Where in a line a branch or plant is named, and then its own address.</summary>
    private static int? FurtherSiteIn(Reading reading, Span line) =>
        reading.CuesOf(line.Phrase).Where(c => c is { Role: Role.Site, IsMarked: true } && BeginsIn(line, c)).Select(c => (int?)(c.Span.Start - line.Start)).Min();

    /// <summary>What stands before a branch in its line is of the address where a mark ends it; else it is the branch's name.</summary>
    private static IEnumerable<Span> UpToSite(Span line, int site)
    {
        var before = line.First(site);
        return before.Text.TrimEnd() is [.., ';' or ',' or '.'] ? [before.Trim(s_separators)] : [];
    }

    /// <summary>"Organisation" set under the name, not before it.</summary>
    private static bool IsMereLabel(Reading reading, Span line)
    {
        var labels = reading.CuesOf(line.Phrase).Where(c => c.Role is Role.Holder or Role.Address).ToList();
        return labels.Exists(c => c.OpensPhrase) && labels.Exists(c => c.ClosesPhrase)
            && labels.DistinctBy(c => c.Span.Start).Sum(c => c.Span.Length) > 0.8 * line.Phrase.Text.Count(c => c is ' ' or (>= '0' and <= '9') || char.IsLetter(c));
    }

    /// <summary>An address ends where a sentence, a standard, a lead-over or an identifier begins.</summary>
    private static bool EndsAddress(Reading reading, Span line) =>
        line.Text is [.., ':'] && !AddressText.LooksLikeAddress(line.Text)
        || Sentence().IsMatch(line.Text)
        || CompanyNumbers.BeginWith(line.Text)
        || s_annex.IsMatch(line.Text) && !line.Text.Any(char.IsDigit)
        || reading.StandardsIn(line.Phrase).Any(s => s.Start < line.End)
        || reading.CuesOf(line.Phrase).Any(c => c is { Words: > 1, Role: Role.Conforms or Role.System or Role.Scope } or { Words: > 2, Role: Role.Holder } && BeginsIn(line, c));

    private static bool BeginsIn(Span line, Cue cue) => cue.Span.Start >= line.Start && cue.Span.Start < line.End;

    /// <summary>Where the name ends in a line that goes on with its address after a comma, or with its country where the comma was lost; null when it holds only one of them.</summary>
    private static int? EndOfInlineName(string line) =>
        AllOf(',', line).Concat(AllOf(' ', line).Where(blank => BeginsWithCountry(line[blank..]))).Order()
            .Where(end => IsWholeName(line[..end].TrimEnd()) && IsAddressOfName(line[(end + 1)..]))
            .Select(end => (int?)end)
            .FirstOrDefault();

    private static bool IsWholeName(string name) => Names.LegalFormOf(name) is not null || name is [.., '"' or '»' or '”'];

    private static bool IsAddressOfName(string rest) => !LegalFormLines.IsBare(rest.Split(',')[0]) && AddressText.LooksLikeAddress(rest);

    private static bool BeginsWithCountry(string text) => text.IndexOf(',') is > 0 and var comma && Countries.Named(text[..comma].Trim()) is not null;

    private static IEnumerable<int> AllOf(char mark, string line)
    {
        for (var i = line.IndexOf(mark); i >= 0; i = line.IndexOf(mark, i + 1))
            yield return i;
    }

    [GeneratedRegex(@"^(?:\p{Ll}{2,}[.,]? ){1,4}(?=[\p{Lu}\d])(?<!\. )", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    // A remark in brackets that goes on in the next line: "Ltd (the companies and addresses as | listed in the annex)".
    [GeneratedRegex(@"\s*\(\p{Ll}+ \p{Ll}[^()]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    // Four words in small letters one after the other, the first perhaps with a capital in brackets: a name of a place has them seldom, a sentence always.
    [GeneratedRegex(@"^\s*(?:\(\p{Lu})?\p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+|^\s*\p{Ll}{4,} \p{Ll}{2,} \p{Ll}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
