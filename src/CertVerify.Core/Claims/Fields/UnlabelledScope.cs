using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Matching;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds the scope of a certificate that prints it without a label: the lines below the standard or the holder that speak of something done.</summary>
internal static class UnlabelledScope
{
    public const double Certainty = 0.62;
    private const int FewestWords = 3;
    private const double LineGap = 1.3;

    /// <param name="reading">The document.</param>
    /// <param name="holder">Words of the holder's name and address, which may name an activity too.</param>
    public static Field<string>? Read(Reading reading, string holder)
    {
        if (reading.Pages.FirstOrDefault() is not { } page)
            return null;
        var blocks = page.Phrases.Where(p => IsBelow(reading, page, p) && SaysWhatIsDone(reading, p, holder)).Select(p => new Passage([.. Block(reading, page, p, holder)])).ToList();
        return blocks.OrderByDescending(b => b.Text.Length).FirstOrDefault() is { } longest ? longest.As(longest.Text.Trim(' ', '.', ':', ';', ','), Certainty) : null;
    }

    private static bool IsBelow(Reading reading, PageLayout page, Phrase phrase) =>
        phrase.Box.Bottom < 0.8 * page.Page.Height
        && page.Phrases.Any(p => p.Box.Bottom < phrase.Box.Top && (reading.StandardsIn(p).Count > 0 || reading.Opens(p, Role.Holder)));

    private static IEnumerable<Span> Block(Reading reading, PageLayout page, Phrase first, string holder) =>
        page.Below(first, LineGap).TakeWhile(p => IsPlain(reading, p, holder)).Prepend(first).Select(p => p.All);

    private static bool SaysWhatIsDone(Reading reading, Phrase phrase, string holder) =>
        phrase.Words.Count >= FewestWords && IsPlain(reading, phrase, holder)
        && ScopeConcepts.Of(string.Join(' ', phrase.Words.Take(5).Select(w => w.Text))).Activities.Count > 0;

    private static bool IsPlain(Reading reading, Phrase phrase, string holder) =>
        !reading.CuesOf(phrase).Any(c => c.IsHeading || c.Words > 1) && reading.StandardsIn(phrase).Count == 0 && PrintedDates.Find(phrase.Text).Count == 0
        && IssuerWords.OfCertification(phrase.Text) == 0 && Names.LegalFormOf(phrase.Text) is null && !holder.Contains(phrase.Text, StringComparison.OrdinalIgnoreCase);
}
