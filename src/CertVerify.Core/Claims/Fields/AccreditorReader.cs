using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads the accreditation body and the number of the accreditation, where words name them.</summary>
internal static class AccreditorReader
{
    /// <summary>The acronym where the table knows the body, else the name as printed.</summary>
    public static Field<string>? ReadBody(Reading reading)
    {
        var mentions =
            from phrase in reading.Phrases
            from mention in reading.Tables.AccreditorsMentionedIn(phrase.Text)
            let span = new Span(phrase, mention.Start, mention.Length)
            let certainty = Certainty(reading, span, mention.ByAcronym)
            where certainty > 0.5
            orderby certainty descending, phrase.Page
            select new Passage(span).As(mention.Id, certainty);
        return mentions.FirstOrDefault();
    }

    /// <summary>The number that a label announces as the accreditation's.</summary>
    public static Field<string>? ReadNumber(Reading reading) => NumberReader.AfterLabels(reading, Role.AccreditationNumber).FirstOrDefault()?.Field;

    /// <summary>A full name speaks for itself; a bare acronym needs a line of its own or a word of accreditation near it.</summary>
    private static double Certainty(Reading reading, Span span, bool byAcronym)
    {
        if (!byAcronym)
            return 0.93;
        var page = reading.PageOf(span.Phrase);
        var near = page.Above(span.Phrase, 2).Concat(page.Below(span.Phrase).Take(2)).Append(span.Phrase);
        if (near.SelectMany(reading.CuesOf).Any(c => c.Role is Role.Accreditation or Role.AccreditationNumber))
            return 0.9;
        return span.Length == span.Phrase.Text.Trim().Length && span.Length > 3 ? 0.8 : span.Length > 4 ? 0.6 : 0.4;
    }
}
