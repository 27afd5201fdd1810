using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds the holder in a certificate that is one sentence: "… certifies that the company Alpha Ltd, established at 4 Mill Lane, Bolton, maintains …".</summary>
internal static partial class NameInSentence
{
    private const int FewestWords = 3;
    private const int MostPiecesOfAddress = 8;

    /// <summary>The name that ends in a legal form behind such words, and the address behind its comma; null when there is none.</summary>
    public static (Passage Name, Passage? Address)? In(Reading reading) =>
        reading.Cues.Where(cue => cue is { Role: Role.Holder, Words: >= FewestWords, IsLabel: false } && cue.Rest.Text.Any(char.IsLetter))
            .Select(cue => Behind(new RunningText([cue.Rest, .. Lines(reading, cue.Phrase)])))
            .FirstOrDefault(found => found is not null);

    /// <summary>The lines of the paragraph below one of its lines.</summary>
    private static IEnumerable<Span> Lines(Reading reading, Phrase first) =>
        reading.PageOf(first).Below(first, LineGap).TakeWhile(line => Math.Abs(line.Height - first.Height) < 0.2 * first.Height).Take(MostLines).Select(line => line.All);

    private const double LineGap = 1.5;
    private const int MostLines = 4;

    private static (Passage Name, Passage? Address)? Behind(RunningText sentence)
    {
        var text = sentence.Text;
        var end = EndPattern().Matches(text).Select(match => match.Index).FirstOrDefault(at => at > 3 && char.IsUpper(text[0]) && Names.LegalFormOf(text[..at]) is not null);
        if (end == 0 || text[..end].Split(' ').Length > LongestName || sentence.Part(0, end) is not { } name)
            return null;
        return (name, AddressBehind(sentence, end));
    }

    private const int LongestName = 14;

    private static Passage? AddressBehind(RunningText sentence, int end)
    {
        if (LeadPattern().Match(sentence.Text, end) is not { Success: true } lead)
            return null;
        var (start, last) = (lead.Index + lead.Length, lead.Index + lead.Length);
        foreach (var piece in sentence.Text[start..].Split(", ").Take(MostPiecesOfAddress))
        {
            if (VerbPattern().IsMatch(piece))
                break;
            last += piece.Length + (last == start ? 0 : 2);
        }

        return sentence.Part(start, last) is { } address && AddressText.LooksLikeAddress(address.Text) ? address : null;
    }

    // Where a name may end: before a comma, a bracket or a word in small letters.
    [GeneratedRegex(@"(?=,| \(| \p{Ll}{2,})|$", RegexOptions.CultureInvariant)]
    private static partial Regex EndPattern();

    // ", established at ": words in small letters that lead over to the address.
    [GeneratedRegex(@"\G,? (?:\p{Ll}+ ){1,4}(?=[\p{Lu}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex LeadPattern();

    // A piece between commas that goes on with the sentence begins with a word in small letters.
    [GeneratedRegex(@"^\p{Ll}{2,} ", RegexOptions.CultureInvariant)]
    private static partial Regex VerbPattern();
}
