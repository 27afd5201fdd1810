using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds the issuer where no word tells it: the one organisation beside the holder that the first page names with its legal form, or who heads the page above its title.</summary>
internal static class OtherOrganisation
{
    private const double OnlyOne = 0.75;
    private const double AboveTitle = 0.7;
    private const int LongestHead = 8;

    /// <param name="reading">The document.</param>
    /// <param name="mayCertify">Whether a name is neither the holder's nor an accreditor's, nor that of a member of a network.</param>
    /// <param name="isOfHolder">Whether a line names the holder; what stands right above or below it may be its name in another language.</param>
    public static Field<string>? Read(Reading reading, Func<Span, bool> mayCertify, Func<Phrase, bool> isOfHolder)
    {
        if (reading.Pages.FirstOrDefault() is not { } page)
            return null;
        var twins = page.Phrases.Where(isOfHolder).SelectMany(line => page.Below(line, 1.5).Take(1).Concat(page.Above(line, 1))).ToHashSet();
        var others = OrganisationNames.In(reading)
            .Where(name => name.Phrase.Page == page.Page.Number && Names.LegalFormOf(name.Text) is not null && !NameAndAddress.SaysTradingAs(name.Text) && !twins.Contains(name.Phrase) && mayCertify(name))
            .DistinctBy(name => Names.Canonical(Names.WithoutLegalForm(name.Text))).ToList();
        if (others is [var only])
            return new Passage(only).As(only.Text, OnlyOne);
        return others.Count == 0 && HeadOf(reading, page) is { } head && mayCertify(head.All) ? new Passage(head.All).As(head.Text, AboveTitle) : null;
    }

    /// <summary>The first line of the page, where a title follows and every word of it begins with a capital.</summary>
    private static Phrase? HeadOf(Reading reading, PageLayout page)
    {
        var above = page.Phrases.TakeWhile(line => !TitledNumber.IsTitle(line.Text)).ToList();
        return above.Count < page.Phrases.Count && above is [var first, ..] && IsName(reading, first) ? first : null;
    }

    private static bool IsName(Reading reading, Phrase line) =>
        line.Words.Count is > 1 and < LongestHead && line.Words.All(word => word.Text is [var letter, ..] && (char.IsUpper(letter) || letter is '&' or '-' or '–'))
        && !line.Text.Any(char.IsDigit) && reading.CuesOf(line).Count == 0 && reading.StandardsIn(line).Count == 0;
}
