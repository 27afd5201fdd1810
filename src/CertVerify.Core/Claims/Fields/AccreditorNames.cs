using System.Buffers;
using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds accreditors that the page names: in a sentence, alone in a mark, over several lines, or with letters misread.</summary>
internal static partial class AccreditorNames
{
    private const double LeastCertainty = 0.5;

    /// <summary>Of its page.</summary>
    private const double HeightOfMark = 0.1;

    /// <summary>A mark seldom says its name in more lines than this.</summary>
    private const int LinesOfMark = 5;

    /// <summary>A line that is nothing but the name of an accreditation board, service, forum and so on.</summary>
    private static readonly Regex s_name = new(
        $@"^(?:\p{{Lu}}[\p{{L}}.&'’-]* (?:of |for |and )?){{1,5}}(?i:{SmallWords.Whole(SmallWord.Accreditation)} {SmallWords.Whole(SmallWord.Accreditor)})[\p{{L}} .,()]{{0,30}}$", RegexOptions.CultureInvariant);

    /// <summary>"International Accreditation Services Board" is another than the International Accreditation Service.</summary>
    private static readonly Regex s_goesOn = new($@"^ (?=\p{{Lu}})(?i:{SmallWords.Whole(SmallWord.Accreditor)})", RegexOptions.CultureInvariant);

    private static readonly Regex s_accreditor = new($@"(?i:{SmallWords.Whole(SmallWord.Accreditation)})|^\p{{Lu}}{{3,6}}$", RegexOptions.CultureInvariant);

    /// <param name="reading">The document.</param>
    /// <param name="issuer">The certification body, whose name may hold an accreditor's.</param>
    public static IEnumerable<NamedAccreditor> In(Reading reading, Field<string>? issuer)
    {
        var exact = Whole(reading, [.. Exact(reading)]).Where(name => name.Certainty >= LeastCertainty && !IsOfIssuer(name.Passage, issuer)).ToList();
        if (exact.Exists(name => name.Certainty > AccreditorMarks.MostOfAcronymAlone))
            return exact;
        var announced = AnnouncedAccreditors.Names(reading).Where(name => !IsOfIssuer(new(name), issuer)).ToList();
        if (announced.Select(name => AnnouncedAccreditors.Named(reading, name)).OfType<NamedAccreditor>().ToList() is { Count: > 0 } named)
            return [.. exact, .. named];
        List<NamedAccreditor> found = [.. exact, .. Blurred(reading).Where(name => !IsOfIssuer(name.Passage, issuer) && !name.Passage.Spans.Any(span => announced.Exists(other => other.Phrase == span.Phrase)))];
        return found.Count > 0 ? found : Explained(reading).Concat(Unknown(reading)).Where(name => !IsOfIssuer(name.Passage, issuer));
    }

    /// <summary>An acronym that is a word of another's name stands for that other where both are in the mark: "ANSI" beside "ANAB" is of the ANSI National Accreditation Board.</summary>
    private static IEnumerable<NamedAccreditor> Whole(Reading reading, IReadOnlyList<NamedAccreditor> all)
    {
        return all.Select(name => all.FirstOrDefault(other => other.Body is not null && other.Body != name.Body && IsWordOf(name.Passage.Text, other.Body.Name) && AreClose(name.Passage, other.Passage)) is { } whole
            ? whole with { Certainty = Math.Max(whole.Certainty, name.Certainty) }
            : name);

        bool AreClose(Passage one, Passage other) =>
            one.Page == other.Page && Math.Abs(one.Box.MiddleY - other.Box.MiddleY) < HeightOfMark * reading.PageOf(one.Spans[0].Phrase).Page.Height;
    }

    private static bool IsWordOf(string acronym, string name) => name.Split(' ') is [_, _, ..] words && words.Contains(acronym, StringComparer.Ordinal);

    /// <summary>An acronym behind the name may be missing in the issuer's.</summary>
    private static bool IsOfIssuer(Passage passage, Field<string>? issuer) => issuer?.Raw.Contains(passage.Text.Split(" (")[0], StringComparison.OrdinalIgnoreCase) == true;

    private static IEnumerable<NamedAccreditor> Exact(Reading reading)
    {
        foreach (var phrase in reading.Phrases)
        {
            foreach (var mention in reading.Tables.MentionsOfAccreditors(phrase.Text).Where(mention => !s_goesOn.IsMatch(phrase.Text[(mention.Start + mention.Length)..])))
                yield return Of(new(phrase, mention.Start, mention.Length), mention.Body.Id, mention.Body, mention.By);
            foreach (var mention in reading.Tables.MentionsOfLookAlikes(phrase.Text).Where(m => m.Body.IsAccreditor))
                yield return Of(new(phrase, mention.Start, mention.Length), mention.Body.Name, null, mention.By);
        }

        NamedAccreditor Of(Span span, string value, AccreditationBody? body, MentionedBy by) =>
            new(new(span), value, body, by switch
            {
                MentionedBy.FullName => 0.95,
                MentionedBy.Domain => 0.85,
                _ => AccreditorMarks.CertaintyOfAcronym(reading, span, body),
            });
    }

    /// <summary>Long names whose letters stand on several lines, without their blanks or, on a picture, with some letters wrong.</summary>
    private static IEnumerable<NamedAccreditor> Blurred(Reading reading)
    {
        foreach (var phrase in reading.Phrases)
        {
            Phrase[] lines = [phrase, .. reading.PageOf(phrase).Below(phrase, 1.5).Take(LinesOfMark - 1)];
            for (var count = 1; count <= lines.Length; count++)
            {
                var passage = new Passage([.. lines[..count].Select(line => line.All)]);
                var isPicture = lines[..count].All(line => line.Words[0].ReadBy == ReadBy.Ocr);
                if (reading.Tables.AccreditorBlurredIn(passage.Text, isPicture) is not { } found)
                    continue;
                yield return new(passage, found.Body?.Id ?? found.LookAlike!.Name, found.Body, 0.9 - 2 * (1 - found.Likeness));
                break;
            }
        }
    }

    /// <summary>A name with its acronym in a line that speaks of accreditation: "Sous l'accréditation de Norvale Accreditation Service (NORAS)".</summary>
    private static IEnumerable<NamedAccreditor> Explained(Reading reading) =>
        from phrase in reading.Phrases
        where reading.CuesOf(phrase).Any(cue => cue.Role is Role.Accreditation or Role.AccreditedBy)
        let match = NameWithAcronym().Match(phrase.Text)
        where match.Success && !ArrangementPattern().IsMatch(match.Value) && !AccreditorMarks.IsKindOfSystem(match.Groups["acronym"].Value)
            && AccreditorMarks.IsShortFor(match.Groups["acronym"].Value, match.Groups["name"].Value)
        let name = new Span(phrase, match.Index, match.Length)
        select new NamedAccreditor(new(name), name.Text, null, 0.75);

    /// <summary>A line that is nothing but the name of an accreditor that no table knows.</summary>
    private static IEnumerable<NamedAccreditor> Unknown(Reading reading) =>
        from phrase in reading.Phrases
        let match = s_name.Match(phrase.Text)
        where match.Success && SpeaksOfAccreditor(match.Value)
        let name = new Span(phrase, match.Index, match.Length).Trim(s_edges)
        select new NamedAccreditor(new(name), name.Text, null, 0.75);

    /// <summary>Whether a name is that of an accreditor, by its words or as an acronym, and not that of the arrangement of accreditors.</summary>
    public static bool SpeaksOfAccreditor(string name) => s_accreditor.IsMatch(name) && !ArrangementPattern().IsMatch(name);

    private static readonly SearchValues<char> s_edges = SearchValues.Create(" .,;");

    [GeneratedRegex(@"(?<![\p{L}\d])(?<name>\p{Lu}[\p{L}'’-]+(?:(?: \p{Ll}{1,3})? \p{Lu}[\p{L}&'’-]+){1,5}) \((?<acronym>\p{Lu}{3,6})\)", RegexOptions.CultureInvariant)]
    private static partial Regex NameWithAcronym();

    [GeneratedRegex(@"\b(?:IAF|ILAC|MLA|MRA|forum,? inc)\b|international accreditation forum|laboratory|cooperation", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ArrangementPattern();
}

/// <summary>An accreditor as the page names it.</summary>
/// <param name="Value">Its acronym where the table knows it, else its name.</param>
/// <param name="Body">Null when the table does not know it as an accreditation body.</param>
internal sealed record NamedAccreditor(Passage Passage, string Value, AccreditationBody? Body, double Certainty)
{
    public Field<string> Field => Passage.As(Value, Certainty);
}
