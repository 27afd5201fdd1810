using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds runs of words that can be the name of an organisation: capitals with a legal form or a word of certification.</summary>
internal static partial class OrganisationNames
{
    private const int ShortestRun = 5;
    private const int LongestRestOfForm = 10;

    public static IEnumerable<Span> In(Reading reading) =>
        reading.Phrases.SelectMany(line => Quoted(line).Concat(s_run.Matches(line.Text).SelectMany(run => Named(reading, new Span(line, run.Index, run.Length)))));

    /// <summary>A name in quotes that its legal form leads, spelled out in small letters: "Общество с ограниченной ответственностью «…»".</summary>
    private static IEnumerable<Span> Quoted(Phrase phrase)
    {
        if (QuotedPattern().Match(phrase.Text) is { Success: true, Value: var text } && IsLedByLegalForm(text))
            yield return phrase.All.First(text.Length);
    }

    private static IEnumerable<Span> Named(Reading reading, Span run)
    {
        if (run.Text.Split(' ') is [[>= '\u2E80', ..] first, _, ..] && LegalFormLines.IsBare(first))
            run = run.From(first.Length + 1);
        var text = run.Text;
        if (text.Length < ShortestRun || IsCode(text) || reading.StandardsIn(run.Phrase).Any(s => s.Start < run.End && s.Start + s.Length > run.Start))
            yield break;
        var speaksOfCertification = IssuerWords.OfCertification(text) > 0;
        if (EndOfLegalForm(text) is { } found && text[..found].TrimEnd(',').Length is var end && (speaksOfCertification || !AddressText.LooksLikeAddress(text) || IsCutOff(text, end)))
            yield return run.First(end);
        else if (speaksOfCertification && text.Length > 4)
            yield return run.Trim(s_edges);
    }

    /// <summary>"SLOVQUAL, s.r.o., Račianska 66, …": a comma parts the name from its address.</summary>
    private static bool IsCutOff(string text, int end) => end < text.Length && text[end] == ',' && !AddressText.LooksLikeAddress(text[..end]);

    /// <summary>"CB-MS-044" ends like a company of some country.</summary>
    private static bool IsCode(string text) => !text.Contains(' ') && text[0] < '\u2E80' && text.Any(char.IsDigit);

    private static readonly System.Buffers.SearchValues<char> s_edges = System.Buffers.SearchValues.Create(" ,;:.-–|(&");

    /// <summary>Where the first legal form that closes a name ends, or the name that one leads; null when there is none.</summary>
    private static int? EndOfLegalForm(string text)
    {
        if (IsLedByLegalForm(text))
            return text.IndexOf(',') is > 0 and var comma && Names.LegalFormOf(text[..comma]) is not null ? comma : text.Length;
        var pieces = PieceEndPattern().Matches(text).Select(m => m.Index).Append(text.Length);
        return pieces.Where(end => IsWholeName(text[..end]) && !LegalFormFollows(text[end..])).Select(end => (int?)EndOfForm(text, end, pieces)).FirstOrDefault();
    }

    private static bool IsLedByLegalForm(string text) =>
        Names.LegalFormOf(text) is not null && Names.Canonical(text).EndsWith(' ' + Names.WithoutLegalForm(text), StringComparison.Ordinal);

    private static bool IsWholeName(string text) => text.Length > 4 && Names.LegalFormOf(text) is not null && Names.WithoutLegalForm(text).Count(char.IsLetter) > 1;

    /// <summary>"Sp." closes a name, and "Sp. z o.o." closes the same one further on.</summary>
    private static int EndOfForm(string text, int end, IEnumerable<int> pieces)
    {
        var name = Names.WithoutLegalForm(text[..end]);
        return pieces.Last(further => further == end
            || further > end && further < end + LongestRestOfForm && Names.LegalFormOf(text[..further]) is not null && Names.WithoutLegalForm(text[..further]) == name);
    }

    private static bool LegalFormFollows(string rest)
    {
        var next = rest.TrimStart(' ', ',').Split(' ', ',')[0];
        return next.Length > 1 && Names.LegalFormOf("x " + next) is not null;
    }

    private const string InBrackets = @"\(\p{Lu}[\p{L} .&-]*\)";
    private const string FirstWord = $@"(?:[\p{{Lu}}\p{{Lo}}""«“][\p{{L}}\p{{M}}\d.&'’/+«»""”“（）-]*|{InBrackets})";
    private const string FurtherWord = $@"[\p{{Lu}}\p{{Lo}}\d&–«""“-][\p{{L}}\p{{M}}\d.&'’/+«»""”“-]*|{InBrackets}";
    private const string SmallForms = @"d\.o\.o\.?|a\.s\.?|s\.r\.o\.?|s\.p\.a\.?|o\.p\.s\.?|sp\. z o\.o\.?|z o\.o\.?|ltd\.?(?!\p{L})|co\.?(?!\p{L})";

    /// <summary>Words that begin with a capital, a digit or an ampersand, joined by small words.</summary>
    private static readonly Regex s_run = new($@"{FirstWord}(?:,? (?:{FurtherWord}|{SmallForms}|{SmallWords.Any(SmallWord.Joiner)}(?!\p{{L}})))*", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    [GeneratedRegex(@"^\p{Lu}\p{L}+(?: \p{L}+){0,5} [«„“""][^»”""]*[»”""]+", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedPattern();

    [GeneratedRegex(@"(?=[ ,])", RegexOptions.CultureInvariant)]
    private static partial Regex PieceEndPattern();
}
