using System.Text.RegularExpressions;

namespace CertVerify.Core.Normalising;

/// <summary>Finds every standard in a line of text, by its international or any national designation.</summary>
public static class PrintedStandards
{
    private const int FirstYear = 1979, LastYear = 2079;

    /// <summary>The first standard in a text, which may leave out who published it: "9001"; null when it names none that we know.</summary>
    public static Standard? Named(string text) => Find(text).Concat(Find("ISO " + text)).Select(found => found.Standard).FirstOrDefault();

    public static IReadOnlyList<PrintedStandard> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = StandardPrefix.FoldedForStandards(text);
        var found = new List<PrintedStandard>();
        for (var match = StandardPattern.Mention.Match(folded); match.Success; match = StandardPattern.Mention.Match(folded, End(match)))
        {
            var prefix = StandardPrefix.Parse(match.Groups["prefix"].Value);
            if (Read(prefix, match, text) is not { } first)
                continue;
            found.Add(first);
            match = WithFollowing(prefix, match, folded, text, found);
        }
        if (folded.Contains("iso", StringComparison.Ordinal))
            found.AddRange(BareNumbers(folded, text, found));
        return [.. found.OrderBy(mention => mention.Start)];
    }

    private static Match WithFollowing(StandardPrefix prefix, Match match, string folded, string text, List<PrintedStandard> found)
    {
        for (var next = StandardPattern.Following.Match(folded, End(match)); next.Success; next = StandardPattern.Following.Match(folded, End(match)))
        {
            if (!IsCertifiableNumber(next) || Read(prefix, next, text) is not { } further)
                break;
            found.Add(further);
            match = next;
        }
        return match;
    }

    private static List<PrintedStandard> BareNumbers(string folded, string text, List<PrintedStandard> found) =>
    [
        .. StandardPattern.Bare.Matches(folded)
            .Where(match => !found.Exists(earlier => match.Index < earlier.Start + earlier.Length && earlier.Start < End(match)))
            .Where(IsCertifiableNumber)
            .Select(match => Read(StandardPrefix.OfIso[0], match, text))
            .OfType<PrintedStandard>()
            .Where(mention => StandardIndex.IsKnownEdition(mention.Standard)),
    ];

    private static PrintedStandard? Read(StandardPrefix prefix, Match match, string text)
    {
        var printed = match.Groups["number"].Value;
        var number = Figures(printed).Replace('/', '-');
        if (!HasFigures(printed) || !prefix.Words.Any(word => word.Any(char.IsLetter)))
            return null;
        var edition = match.Groups["edition"] is { Success: true } letter ? letter.Value.ToUpperInvariant() : PrintedYear(match);
        if (StandardIndex.Resolve(prefix, number, edition) is not { } standard)
            return null;
        if (number != printed.Replace('/', '-') && StandardIndex.Row(standard.Designation) is null)
            return null;
        var sure = edition is null || IsFirm(match) || StandardIndex.IsKnownEdition(standard);
        var start = (match.Groups["prefix"] is { Success: true } letters ? letters : match.Groups["number"]).Index;
        var end = sure ? End(match) : match.Groups["number"].Index + printed.Length;
        return new(
            start, end - start, sure ? standard : standard with { Edition = null }, text[start..end],
            StandardIndex.Row(standard.Designation)?.Certifiable ?? false);
    }

    /// <summary>A year after a colon or dash needs no support; one after a blank, or misread, must be an edition we know.</summary>
    private static bool IsFirm(Match match) =>
        match.Groups["edition"].Success || (match.Groups["firm"].Success && match.Groups["year"].Value.All(char.IsDigit));

    private static string? PrintedYear(Match match) =>
        match.Groups["year"] is { Success: true } year && Figures(year.Value) is var figures && int.Parse(figures, null) is >= FirstYear and <= LastYear
            ? figures
            : null;

    private static bool IsCertifiableNumber(Match match) =>
        StandardIndex.OfIsoNumber(Figures(match.Groups["number"].Value))?.Certifiable ?? false;

    private static bool HasFigures(string printed) => printed.Count(char.IsDigit) >= 2;

    private static string Figures(string printed) => string.Concat(printed.Select(c => c switch
    {
        'o' => '0',
        'i' or 'l' or '|' => '1',
        's' => '5',
        'b' => '8',
        _ => c,
    }));

    private static int End(Match match) => match.Index + match.Length;
}
