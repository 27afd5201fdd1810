using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads the accreditation body and the number of the accreditation, where words or the shape of the number name them.</summary>
internal static class AccreditorReader
{
    private const double LeastCertainty = 0.5;

    /// <param name="reading">The document.</param>
    /// <param name="issuer">The certification body, whose name may hold an accreditor's.</param>
    public static Accreditor Read(Reading reading, Field<string>? issuer)
    {
        var named = Named(reading).Where(n => n.Certainty >= LeastCertainty && issuer?.Raw.Contains(n.Span.Text, StringComparison.OrdinalIgnoreCase) != true).OrderByDescending(n => n.Certainty).ThenBy(n => n.Span.Phrase.Page).FirstOrDefault();
        var number = NumberReader.AfterLabels(reading, Role.AccreditationNumber).FirstOrDefault()?.Field ?? ByShape(reading, named?.Body)?.Number;
        var body = named is null ? null : new Passage(named.Span).As(named.Value, named.Certainty);
        return new(body ?? ByShape(reading, null)?.Body, number);
    }

    private static IEnumerable<NamedAccreditor> Named(Reading reading)
    {
        foreach (var phrase in reading.Phrases)
        {
            foreach (var mention in reading.Tables.MentionsOfAccreditors(phrase.Text))
                yield return Of(new(phrase, mention.Start, mention.Length), mention.Body.Id, mention.Body, mention.By);
            foreach (var mention in reading.Tables.MentionsOfLookAlikes(phrase.Text).Where(m => m.Body.IsAccreditor))
                yield return Of(new(phrase, mention.Start, mention.Length), mention.Body.Name, null, mention.By);
        }

        NamedAccreditor Of(Span span, string value, AccreditationBody? body, MentionedBy by) => new(span, value, body, Certainty(reading, span, by));
    }

    /// <summary>A full name speaks for itself; an acronym is a word of another language or a legal form unless it stands alone or beside "accredited".</summary>
    private static double Certainty(Reading reading, Span span, MentionedBy by)
    {
        if (by != MentionedBy.Acronym)
            return by == MentionedBy.FullName ? 0.95 : 0.85;
        var printed = span.Text;
        if (printed.Any(c => !char.IsUpper(c) && c != '-'))
            return 0;
        var isAlone = span.Phrase.Text.Count(char.IsLetterOrDigit) == printed.Count(char.IsLetter);
        var sameLine = reading.CuesOf(span.Phrase).Any(c => c.Role is Role.Accreditation or Role.AccreditationNumber);
        var near = reading.PageOf(span.Phrase) is var page
            && page.Above(span.Phrase, 2).Concat(page.Below(span.Phrase).Take(2)).SelectMany(reading.CuesOf).Any(c => c.Role is Role.Accreditation or Role.AccreditationNumber);
        return (isAlone, sameLine, near, printed.Length) switch
        {
            (_, true, _, >= 3) => 0.9,
            (true, _, true, >= 3) => 0.88,
            (true, _, _, >= 4) => 0.85,
            (true, _, _, 3) => 0.65,
            (_, _, _, >= 5) => 0.6,
            _ => 0.2,
        };
    }

    /// <summary>A line that has the shape of an accreditation's number: any shape of the body that is named, else only a shape that no other text has.</summary>
    private static (Field<string> Body, Field<string> Number)? ByShape(Reading reading, AccreditationBody? named)
    {
        var bodies = named is null ? reading.Tables.AccreditationBodies : [named];
        foreach (var phrase in reading.Phrases.Where(p => p.Text.Length is >= 3 and <= 24 && p.Text.Any(char.IsDigit)))
        {
            var text = phrase.Text.Trim(' ', '.', ',', ':', '|', '(', ')');
            var fitting = bodies.Where(b => b.NumberShapes.Any(shape => Shapes.Fits(text, shape))).ToList();
            if (fitting is [var only] && (named is not null || IsDistinctive(text)))
                return (new Passage(phrase.All).As(only.Id, 0.75), new Passage(phrase.All).As(text, named is null ? 0.75 : 0.85));
        }

        return null;
    }

    private static bool IsDistinctive(string number) => number.Length >= 6 && number.Any(char.IsLetter) && number.Any(c => c is '-' or '/' or '.');

    private sealed record NamedAccreditor(Span Span, string Value, AccreditationBody? Body, double Certainty);
}

/// <summary>The accreditation body and number as read.</summary>
/// <param name="Body">Its acronym where the table knows it, else its name as printed.</param>
/// <param name="Number">As printed.</param>
internal sealed record Accreditor(Field<string>? Body, Field<string>? Number);
