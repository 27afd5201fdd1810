using System.Buffers;
using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>How far an organisation's name goes when it is broken over lines.</summary>
internal static class LinesOfName
{
    private const int Most = 4;

    /// <summary>Of the type height.</summary>
    private const double SameType = 0.15, VerySameType = 0.1, Smaller = 0.85;

    private static readonly SearchValues<char> s_quotes = SearchValues.Create("«»“”„\"");

    /// <summary>A name that ends in a joining word goes on in the next line.</summary>
    private static readonly Regex s_breaksOff = new($@"(?:\b{SmallWords.Any(SmallWord.GoesOn)}|[&,-])\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex s_joined = new($@"^{SmallWords.Any(SmallWord.GoesOn)} \p{{Lu}}", RegexOptions.CultureInvariant);

    /// <summary>The first line of a block and those that belong to the name as well.</summary>
    public static List<Span> Of(Span first, IReadOnlyList<Span> block)
    {
        var name = new List<Span> { first };
        while (name.Count < Math.Min(block.Count, Most) && GoesOn(name, block[name.Count], name.Count + 1 < block.Count ? block[name.Count + 1] : null))
            name.Add(block[name.Count]);
        return name;
    }

    /// <summary>"ve Tic. Ltd. Şti." is the rest of a name.</summary>
    public static bool BeginsJoined(string line) => s_joined.IsMatch(line);

    /// <summary>Whether one is written in Latin letters and the other is not.</summary>
    public static bool AreOfTwoScripts(string one, string other) => Scripts.IsForeign(one) != Scripts.IsForeign(other);

    /// <summary>A second line belongs to the name when the first breaks off, or when it is set in the same type and brings the legal form.</summary>
    private static bool GoesOn(List<Span> name, Span next, Span? afterNext)
    {
        var (soFar, line) = (string.Join(' ', name.Select(n => n.Text)), next.Text);
        if (CompanyNumbers.BeginWith(line) || PrintedStandards.Find(line).Count > 0)
            return false;
        if (BeginsQuoted(line) && !soFar.Any(s_quotes.Contains))
            return true;
        if (LegalFormLines.Complete(soFar, line))
            return true;
        if (LegalFormLines.IsBare(line))
            return !LegalFormLines.End(soFar);
        if (line.Split(' ') is [_, .., var last] && LegalFormLines.Complete(soFar, last) && IsOfType(name[^1], next, VerySameType))
            return true;
        if (LegalFormLines.End(soFar) && !line.StartsWith('('))
            return IsSetLikeTheName(name[^1], next, afterNext);
        if (AreOfTwoScripts(soFar, line))
            return false;
        if (s_breaksOff.IsMatch(soFar) && !(soFar.TrimEnd() is [.., ','] && IsAddress(line)))
            return true;
        if (LegalFormLines.End(line) && (BeginsJoined(line) || line.StartsWith('(')))
            return true;
        return IsOfType(name[^1], next, SameType) && !IsAddress(line)
            && (LegalFormLines.End(line) || line.StartsWith('(') || LegalFormLines.Complete(line, afterNext?.Text ?? ""));
    }

    private static bool IsAddress(string line) => AddressText.LooksLikeAddress(line) && !LegalFormLines.End(line);

    private static bool BeginsQuoted(string line) => line is [var first, ..] && s_quotes.Contains(first);

    /// <summary>"… SOC. COOP. | AGRICOLA": one word in the name's own large type, above smaller lines.</summary>
    private static bool IsSetLikeTheName(Span name, Span line, Span? below) =>
        below is { } smaller && smaller.Phrase.Height < Smaller * name.Phrase.Height && IsOfType(name, line, VerySameType)
        && line.Text.All(char.IsLetter) && !AreOfTwoScripts(name.Text, line.Text);

    private static bool IsOfType(Span name, Span line, double share) => Math.Abs(line.Phrase.Height - name.Phrase.Height) < share * name.Phrase.Height;
}
