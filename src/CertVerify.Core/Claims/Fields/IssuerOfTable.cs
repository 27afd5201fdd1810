using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds a certification body that the table knows where the text names it only by brand or domain, or a printed code leads to it: its full name.</summary>
internal static class IssuerOfTable
{
    /// <param name="reading">The document.</param>
    /// <param name="mayBe">Whether a name is neither the holder's nor that of a member of a network.</param>
    public static Field<string>? Read(Reading reading, Func<Span, bool> mayBe)
    {
        var mentions =
            from phrase in reading.Phrases
            from mention in reading.Tables.MentionsOfBodies(phrase.Text)
            let span = new Span(phrase, mention.Start, mention.Length)
            where mayBe(span)
            let certainty = Certainty(reading, span, mention.By)
            where certainty > 0.5
            orderby certainty descending
            let field = new Passage(span).As(mention.By == MentionedBy.FullName ? span.Text : mention.Body.Name, certainty)
            select mention.By == MentionedBy.Domain ? field with { Inferred = Inference.FromDomain } : field;
        return mentions.FirstOrDefault() ?? ByCode(reading);
    }

    private static Field<string>? ByCode(Reading reading) => reading.Codes
        .SelectMany(code => reading.Tables.MentionsOfBodies(code.Payload).Where(mention => mention.By == MentionedBy.Domain).Select(mention => (code, mention)))
        .Select(found => new Field<string>(found.mention.Body.Name, found.code.Payload.Substring(found.mention.Start, found.mention.Length), found.code.Page, null, 0.7, Inferred: Inference.FromDomain))
        .DistinctBy(field => field.Value).ToList() is [var only] ? only : null;

    private static double Certainty(Reading reading, Span span, MentionedBy by) => by switch
    {
        MentionedBy.FullName => 0.85,
        MentionedBy.Domain => 0.75,
        _ when IssuerLikelihood.IsLabelled(reading, span) || IssuerLikelihood.Certifies(reading, span) => 0.8,
        _ when AccreditorMarks.IsKindOfSystem(span.Text) => 0,
        _ => span.Length == span.Phrase.Text.Trim().Length && span.Length > 2 ? 0.6 : 0.3,
    };
}
