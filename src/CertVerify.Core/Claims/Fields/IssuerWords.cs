using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Words by which a certification body is told, in any language.</summary>
internal static class IssuerWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Nouns for the activity and its bodies, and names made with "cert"; not the paper: "Certificate of Registration" names nobody.</summary>
    private static readonly Regex s_certification = new(
        $@"{SmallWords.Whole(SmallWord.Certification)}|\b\p{{L}}{{2,}}cert\p{{L}}{{0,4}}\b(?<!certificate|certified)|\bcert(?!if|ain)\p{{L}}{{2,}}", Options | RegexOptions.Compiled);

    private static readonly Regex s_certifies = new($"^(?:{SmallWords.Any(SmallWord.Hereby)} )?{SmallWords.Whole(SmallWord.Certifies)}", Options);

    /// <summary>"Hiermit bescheinigt die …": the verb goes ahead of who does it.</summary>
    private static readonly Regex s_hereby = new($"^{SmallWords.Any(SmallWord.Hereby)} {SmallWords.Whole(SmallWord.Certifies)}(?: {SmallWords.Any(SmallWord.Article)})?\\s*$", Options);

    private static readonly Regex s_body = new(SmallWords.Whole(SmallWord.Body), Options);

    private static readonly Regex s_kindOfBody = new($"{SmallWords.Whole(SmallWord.Certification)}|{SmallWords.Whole(SmallWord.Body)}", Options);

    private static readonly Regex s_paper = new(SmallWords.Whole(SmallWord.Paper), Options);

    private static readonly Regex s_accreditation = new($"{SmallWords.Whole(SmallWord.Accreditation)}|forum|foundation", Options);

    /// <summary>How many words of a name speak of certification.</summary>
    public static int OfCertification(string text) => s_certification.Count(text);

    public static bool NameCertificationBody(string text) => s_certification.IsMatch(text) && s_body.IsMatch(text);

    /// <summary>"Certification body" says what it is and not who.</summary>
    public static bool NameSomebody(string text) => s_kindOfBody.Replace(text, " ").Split(' ').Any(word => word.Count(char.IsLetter) > 1 && !char.IsLower(word[0]));

    public static bool NamePaper(string text) => s_paper.IsMatch(text);

    public static bool NameAccreditation(string text) => s_accreditation.IsMatch(text);

    /// <summary>Whether a set phrase says that somebody certifies.</summary>
    public static bool SayCertifies(Cue cue) => cue.Role == Role.Holder && s_certifies.IsMatch(cue.Span.Text);

    public static bool SayHereby(string text) => s_hereby.IsMatch(text);
}
