using System.Text.RegularExpressions;
using CertVerify.Core.Tables;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>What every certificate must say and what is most often only in its picture.</summary>
internal static partial class Essentials
{
    private const int ShortestAcronym = 3;
    private const int Near = 60;

    public static bool NamesStandard(string text) => Standard().IsMatch(text);

    public static bool NamesIssuer(string text) => Issuer().IsMatch(text);

    /// <summary>In full, by its domain, or by an acronym that stands near a word for accreditation.</summary>
    public static bool NamesAccreditor(string text, CuratedTables tables) => tables.MentionsOfAccreditors(text).Any(mention =>
        mention.By != MentionedBy.Acronym || mention.Length >= ShortestAcronym && Accreditation().IsMatch(Around(text, mention.Start, mention.Length)));

    /// <summary>Whether a word is the name of an accreditor or one for accreditation.</summary>
    public static bool SpeaksOfAccreditation(string word, CuratedTables tables) =>
        Accreditation().IsMatch(word) || tables.MentionsOfAccreditors(word).Any(mention => mention.Length >= ShortestAcronym);

    private static string Around(string text, int start, int length) =>
        text[Math.Max(0, start - Near)..Math.Min(text.Length, start + length + Near)];

    [GeneratedRegex(@"\b(ISO|IEC|IATF|EN|DIN|AS|OHSAS|GB/?T|JIS ?Q|KS ?[QI]|NBR|UNE|TS|FSSC|SA|ИСО|ISO/TS)\b[^\p{L}]{0,4}(ISO|IEC|EN|TS|ИСО)?[^\p{L}]{0,4}\d{4,5}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Standard();

    [GeneratedRegex("accr[eé]d|akkredit|acredit|akredyt|akredit|acredia|аккредит|акредит|认可|認可|認定", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Accreditation();

    /// <summary>A web address (of the issuer, nearly always), or the way that certification bodies call themselves.</summary>
    [GeneratedRegex("""
        https?://|www\.|\p{L}@\p{L}
        |\b\p{L}*(cert|certification|certifications|certifiers?|assurance|registrars?|registration|inspection|verification|standards?|quality|qualit[àé])
            \W+(ltd|limited|gmbh|ag|inc|llc|llp|pvt|private|s\.?\s?[arp]\.?|bod(y|ies)|bureau|cent(er|re)|international|services|group|institut\w*|uk|india)\b
        |certification\W+bod(y|ies)|zertifizierungsstelle|organismo|organisme|entidad|ente\W+certificatore|ente\W+di\W+certificazione
        |belgelendirme|certificadora?\b|certyfikacj|certifikačn|certifikacijs
        |орган\p{L}*\W+(по|з|із)\W+\p{L}*сертиф|сертификаттау|认证(中心|有限)|認證|認証|審査登録|bureau\W+veritas|\btüv\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Issuer();
}
