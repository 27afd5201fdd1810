using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Parts a block of lines into an organisation's name and its address.</summary>
internal static partial class NameAndAddress
{
    private const int MostAddressLines = 6;
    private const int LongestRestOfLegalForm = 8;

    /// <summary>A name that ends in a joining word goes on in the next line.</summary>
    private static readonly Regex s_breaksOff = new($@"(?:\b{SmallWords.Any(SmallWord.GoesOn)}|[&,-])\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>A tax or registration number ahead of a name or an address: "БИН 060940007139,", "CNPJ: 04.887.307/0001-07", "ABN 64 123 456 789".</summary>
    private static readonly Regex s_identifier = new(
        $@"^\s*[（(]?{SmallWords.Any(SmallWord.CompanyNumber)}\s*[:：]?\s*(?:No\.?)?\s*(?=(?:[A-Z./-]*\d){{5}}|(?:\d{{1,4}} ){{2}}|[A-Z]{{2}} \d{{5}})(?:[A-Z]{{2}} )?[A-Z0-9./-]{{2,20}}(?: \d{{2,6}}(?!\p{{L}}))*(?: \([A-Z0-9-]+\))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The same in brackets behind a name.</summary>
    private static readonly Regex s_identifierInBrackets = new($@"\s*(?:\({SmallWords.Any(SmallWord.CompanyNumber)}[^()\p{{Ll}}]*\)|, {SmallWords.Any(SmallWord.CompanyNumber)}[ :.]*[\d./ -]{{6,}}(?:-?[\dkK])?),?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex s_tradingAs = new($@"^\s*\(?{SmallWords.Any(SmallWord.TradingAs)}(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>"Trading as" ends like the name of a Danish company.</summary>
    public static bool SaysTradingAs(string text) => s_tradingAs.IsMatch(text);

    /// <summary>"List of certified sites in the annex".</summary>
    private static readonly Regex s_annex = new(SmallWords.Whole(SmallWord.Annex), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Null when no line can be a name.</summary>
    public static (Passage Name, Passage? Address)? Split(Reading reading, IReadOnlyList<Span> block)
    {
        var first = WithoutIdentifier(block[0]);
        if (RemarkPattern().Match(first.Text) is { Success: true, Index: > 1 and var remark })
            return Split(reading, [first.First(remark), .. block.Skip(1).SkipWhile((_, i) => !block.Take(i + 1).Any(l => l.Text.Contains(')')))]);
        if (first.Length < 2 || first.Text is [.., ':'])
            return block.Count > 1 ? Split(reading, [.. block.Skip(1)]) : null;
        if (EndOfInlineName(first.Text) is { } end)
        {
            var rest = first.From(end).TrimStart(s_separators);
            return (new(first.First(end)), Address(reading, [.. rest.Length > 0 ? [rest] : Array.Empty<Span>(), .. block.Skip(1)]));
        }

        var name = new List<Span> { first };
        while (name.Count < Math.Min(block.Count, 4) && ContinuesName(name, block[name.Count], block.Count > name.Count + 1 ? block[name.Count + 1] : (Span?)null))
            name.Add(block[name.Count]);
        return (new(name), Address(reading, [.. block.Skip(name.Count)], first.Text));
    }

    private static readonly System.Buffers.SearchValues<char> s_separators = System.Buffers.SearchValues.Create(",;:-–|");

    private static readonly System.Buffers.SearchValues<char> s_quotes = System.Buffers.SearchValues.Create("«»“”„\"");

    /// <summary>The name, where a number of the company stands behind it in brackets without it.</summary>
    public static string WithoutIdentifier(string name) => s_identifierInBrackets.Replace(name, "");

    /// <summary>The address in lines that a label or a name stands before; null when they hold none.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="name">The name before them, which the first of them may give again in another script.</param>
    public static Passage? Address(Reading reading, IReadOnlyList<Span> lines, string? name = null)
    {
        var taken = lines.Where(l => !IsMereLabel(reading, l) && !s_tradingAs.IsMatch(l.Text)).Select((l, i) => i < 2 ? WithoutIdentifier(l) : l).Select((l, i) => i == 0 ? WithoutLead(l) : l).SkipWhile(l => l.Length == 0 || IsOfTheName(name, l.Text)).TakeWhile(l => l.Length > 0 && FurtherSiteIn(reading, l) is null or > 3 && !Sections.IsDate(l.Phrase) && !EndsAddress(reading, l)).Take(MostAddressLines).ToList();
        if (taken.FindIndex(l => FurtherSiteIn(reading, l) is not null) is >= 0 and var last)
            taken = [.. taken[..last], .. UpToSite(taken[last], FurtherSiteIn(reading, taken[last])!.Value)];
        return taken.Count > 0 && (AddressText.LooksLikeAddress(string.Join(' ', taken.Select(s => s.Text))) || taken.Count > 2 && Countries.Named(taken[^1].Text) is not null) ? new(taken) : null;
    }

    /// <summary>"with its seat at 4 Mill Lane": what leads over to the address in a sentence.</summary>
    private static Span WithoutLead(Span line) => LeadPattern().Match(line.Text) is { Success: true, Length: var length } ? line.From(length) : line;

    [GeneratedRegex(@"^(?:\p{Ll}{2,}[.,]? ){1,4}(?=[\p{Lu}\d])(?<!\. )", RegexOptions.CultureInvariant)]
    private static partial Regex LeadPattern();

    /// <summary>The name in another script, or a remark on it in brackets: "(A Unit of …)".</summary>
    private static bool IsOfTheName(string? name, string line) =>
        !line.Any(char.IsDigit) && (line is ['(', .., ')'] || Names.LegalFormOf(line) is not null && (line[0] > '\u2E80' && !line.Contains(' ') || name is not null && IsOfOtherScript(name, line)));

    private static bool IsOfOtherScript(string one, string other) => Scripts.IsForeign(one) != Scripts.IsForeign(other);

    /// <summary>Where in a line a branch or plant is named, and then its own address.</summary>
    private static int? FurtherSiteIn(Reading reading, Span line) =>
        reading.CuesOf(line.Phrase).Where(c => c.Role == Role.Site && c.IsMarked && c.Span.Start >= line.Start && c.Span.Start < line.End).Select(c => (int?)(c.Span.Start - line.Start)).Min();

    /// <summary>What stands before a branch in its line is of the address where a mark ends it; else it is the branch's name.</summary>
    private static IEnumerable<Span> UpToSite(Span line, int site)
    {
        var before = line.First(site);
        return before.Text.TrimEnd() is [.., ';' or ',' or '.'] ? [before.Trim(s_separators)] : [];
    }

    /// <summary>"Organisation" set under the name, not before it.</summary>
    private static bool IsMereLabel(Reading reading, Span line) =>
        reading.CuesOf(line.Phrase).Where(c => c.Role is Role.Holder or Role.Address).ToList() is { Count: > 0 } labels
        && labels.Exists(c => c.OpensPhrase) && labels.Exists(c => c.ClosesPhrase) && labels.DistinctBy(c => c.Span.Start).Sum(c => c.Span.Length) > 0.8 * line.Phrase.Text.Count(c => c is ' ' or (>= '0' and <= '9') || char.IsLetter(c));

    /// <summary>An address ends where a sentence, a standard, a lead-over or an identifier begins.</summary>
    private static bool EndsAddress(Reading reading, Span line) =>
        line.Text is [.., ':'] && !AddressText.LooksLikeAddress(line.Text) || SentencePattern().IsMatch(line.Text) || s_identifier.IsMatch(line.Text) || s_annex.IsMatch(line.Text) && !line.Text.Any(char.IsDigit) || reading.StandardsIn(line.Phrase).Any(s => s.Start < line.End)
        || reading.CuesOf(line.Phrase).Any(c => c is { Words: > 1, Role: Role.Conforms or Role.System or Role.Scope } or { Words: > 2, Role: Role.Holder } && c.Span.Start >= line.Start && c.Span.Start < line.End);

    /// <summary>A second line belongs to the name when the first breaks off, or when it is set in the same type and brings the legal form.</summary>
    private static bool ContinuesName(List<Span> name, Span next, Span? afterNext)
    {
        var previous = name[^1];
        var soFar = string.Join(' ', name.Select(n => n.Text));
        if (s_identifier.IsMatch(next.Text) || PrintedStandards.Find(next.Text).Count > 0)
            return false;
        if (StartsQuoted(next.Text) && !soFar.Any(s_quotes.Contains))
            return true;
        if (IsBareLegalForm(next.Text))
            return LegalFormIn(soFar) is null || CompletesLegalForm(soFar, next.Text);
        if (CompletesLegalForm(soFar, next.Text))
            return true;
        if (LegalFormIn(soFar) is not null && !next.Text.StartsWith('('))
            return CompletesLegalForm(soFar, next.Text) || IsSetLikeTheName(previous, next, afterNext);
        if (IsOfOtherScript(soFar, next.Text))
            return false;
        if (s_breaksOff.IsMatch(soFar) && !(soFar.TrimEnd() is [.., ','] && AddressText.LooksLikeAddress(next.Text) && LegalFormIn(next.Text) is null))
            return true;
        var sameType = Math.Abs(previous.Phrase.Height - next.Phrase.Height) < 0.15 * previous.Phrase.Height;
        if (BeginsJoined(next.Text) && LegalFormIn(next.Text) is not null || next.Text.StartsWith('(') && LegalFormIn(next.Text) is not null)
            return true;
        if (!sameType || AddressText.LooksLikeAddress(next.Text) && LegalFormIn(next.Text) is null)
            return false;
        return LegalFormIn(next.Text) is not null || CompletesLegalForm(next.Text, afterNext?.Text ?? "") || next.Text.StartsWith('(');
    }

    /// <summary>"… SOC. COOP. | AGRICOLA": one word in the name's own large type, above smaller lines.</summary>
    private static bool IsSetLikeTheName(Span name, Span line, Span? below) =>
        below is { } smaller && smaller.Phrase.Height < 0.85 * name.Phrase.Height && Math.Abs(line.Phrase.Height - name.Phrase.Height) < 0.1 * name.Phrase.Height
        && line.Text.All(char.IsLetter) && !IsOfOtherScript(name.Text, line.Text);

    /// <summary>"… Sp. z | o.o.", "… Ltd. | Şti.": the line is the rest of a form of which the name has only the beginning.</summary>
    public static bool CompletesLegalForm(string name, string line) =>
        line.Length <= LongestRestOfLegalForm && Names.LegalFormOf($"{name} {line}") is not null
        && Names.Canonical(name).StartsWith(Names.WithoutLegalForm($"{name} {line}") + ' ', StringComparison.Ordinal);

    /// <summary>"ve Tic. Ltd. Şti." is the rest of a name.</summary>
    public static bool BeginsJoined(string line) => s_joined.IsMatch(line);

    private static readonly Regex s_joined = new($@"^{SmallWords.Any(SmallWord.GoesOn)} \p{{Lu}}", RegexOptions.CultureInvariant);

    private static bool StartsQuoted(string line) => line.Length > 0 && s_quotes.Contains(line[0]);

    /// <summary>Whether a line is a legal form and nothing else: with any name before it, only the name is left.</summary>
    public static bool IsBareLegalForm(string line)
    {
        var bare = BracketsAtEndPattern().Replace(line, "").Trim();
        return bare.Length > 1 && new[] { "Qx " + bare, "Qx" + bare }.Any(named => Names.LegalFormOf(named) is not null && Names.WithoutLegalForm(named) == "qx");
    }

    /// <summary>The line up to its legal form, an added acronym in brackets left away; null when it ends in none.</summary>
    private static string? LegalFormIn(string line)
    {
        var bare = BracketsAtEndPattern().Replace(line, "");
        return Names.LegalFormOf(bare) is null ? null : bare;
    }

    /// <summary>Where the name ends in a line that goes on with its address after a comma, or with its country where the comma was lost; null when it holds only one of them.</summary>
    private static int? EndOfInlineName(string line) => AllOf(',', line).Concat(AllOf(' ', line).Where(blank => BeginsWithCountry(line[blank..]))).Order().Select(end => (int?)end).FirstOrDefault(end =>
        IsWholeName(line[..end!.Value].TrimEnd()) && line[(end.Value + 1)..] is var rest && !LegalFormAhead(rest) && AddressText.LooksLikeAddress(rest));

    private static bool IsWholeName(string name) => Names.LegalFormOf(name) is not null || name is [.., '"' or '»' or '”'];

    private static bool BeginsWithCountry(string text) => text.IndexOf(',') is > 0 and var comma && Countries.Named(text[..comma].Trim()) is not null;

    private static bool LegalFormAhead(string rest) => IsBareLegalForm(rest.Split(',')[0]);

    private static IEnumerable<int> AllOf(char mark, string line)
    {
        for (var i = line.IndexOf(mark); i >= 0; i = line.IndexOf(mark, i + 1))
            yield return i;
    }

    private static Span WithoutIdentifier(Span line) =>
        s_identifier.Match(line.Text) is { Success: true, Index: 0 } match ? WithoutIdentifier(line.From(match.Length).TrimStart(s_separators)) : line;

    [GeneratedRegex(@"\s*\([^()]{1,40}\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BracketsAtEndPattern();

    // A remark in brackets that goes on in the next line: "Ltd (the companies and addresses as | listed in the annex)".
    [GeneratedRegex(@"\s*\(\p{Ll}+ \p{Ll}[^()]*$", RegexOptions.CultureInvariant)]
    private static partial Regex RemarkPattern();

    // Four words in small letters one after the other, the first perhaps with a capital in brackets: a name of a place has them seldom, a sentence always.
    [GeneratedRegex(@"^\s*(?:\(\p{Lu})?\p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+|^\s*\p{Ll}{4,} \p{Ll}{2,} \p{Ll}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex SentencePattern();
}
