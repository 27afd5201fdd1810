using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads the certification body: a name the table knows, a name beside "issued by", or an organisation whose name speaks of certification.</summary>
internal static partial class IssuerReader
{
    private const int ShortestName = 6;
    private const double EnoughWhenClear = 2.5;
    private const double EnoughWhenBlurred = 3;

    public static Field<string>? Read(Reading reading, string? holder)
    {
        var candidates = OrganisationNames.In(reading).Where(c => c.Length >= ShortestName && new Passage(c).Confidence > 0.4 && !IsHolder(c, holder)).Select(c => (Name: c, Score: Score(reading, c))).Where(c => c.Score >= (new Passage(c.Name).Confidence > 0.88 ? EnoughWhenClear : EnoughWhenBlurred)).ToList();
        var best = candidates.OrderByDescending(c => c.Score).ThenBy(c => c.Name.Phrase.Page).FirstOrDefault();
        return best.Name.Phrase is null ? ByTable(reading, holder) : new Passage(best.Name).As(best.Name.Text, Math.Min(0.55 + best.Score * 0.07, 0.96));
    }

    /// <summary>How many words of a name speak of certification, in any language.</summary>
    public static int CertificationWords(string text) => CertificationPattern().Count(text);

    private static double Score(Reading reading, Span name)
    {
        var text = name.Text;
        var score = 1.5 * Math.Min(CertificationWords(text), 2);
        if (Names.LegalFormOf(text) is not null)
            score += 1;
        if (reading.Tables.IssuerNamed(text).Body is not null)
            score += 2.5;
        if (IsLabelled(reading, name))
            score += 2;
        if (Names.LegalFormOf(text) is not null && name.Phrase.Box.Top > 0.55 * reading.PageOf(name.Phrase).Page.Height)
            score += 1.5;
        if (PaperPattern().IsMatch(text))
            score -= 3;
        if (AccreditationPattern().IsMatch(text))
            score -= 4;
        if (reading.CuesOf(name.Phrase).Any(c => c.Role == Role.Accreditation && c.Span.End <= name.Start))
            score -= 3;
        if (text.Length > 90)
            score -= 1;
        return score;
    }

    private static bool IsLabelled(Reading reading, Span name) =>
        reading.CuesOf(name.Phrase).Any(c => c.Role == Role.CertificationBody && c.Span.End <= name.Start && name.Start - c.Span.End < 12)
        || name.Start < 4 && reading.PageOf(name.Phrase).Above(name.Phrase, 1).Any(p => reading.CuesOf(p).Any(c => c.Role == Role.CertificationBody && c.ClosesPhrase));

    private static bool IsHolder(Span candidate, string? holder)
    {
        if (holder is null)
            return false;
        var (one, other) = (Names.Canonical(Names.WithoutLegalForm(candidate.Text)), Names.Canonical(Names.WithoutLegalForm(holder)));
        return one.Length > 2 && (one == other || other.Contains(one, StringComparison.Ordinal) || other.Length > 4 && one.Contains(other, StringComparison.Ordinal));
    }

    /// <summary>A body that the table knows and the text names only by brand or domain: its full name, read from those words.</summary>
    private static Field<string>? ByTable(Reading reading, string? holder)
    {
        var mentions =
            from phrase in reading.Phrases
            from mention in reading.Tables.MentionsOfBodies(phrase.Text)
            let span = new Span(phrase, mention.Start, mention.Length)
            where !IsHolder(span, holder)
            let certainty = Certainty(reading, span, mention.By)
            where certainty > 0.5
            orderby certainty descending
            let field = new Passage(span).As(mention.By == MentionedBy.FullName ? span.Text : mention.Body.Name, certainty)
            select mention.By == MentionedBy.Domain ? field with { Inferred = Inference.FromDomain } : field;
        return mentions.FirstOrDefault() ?? ByCode(reading);
    }

    /// <summary>A body whose domain a printed code would lead to.</summary>
    private static Field<string>? ByCode(Reading reading) => reading.Codes
        .SelectMany(code => reading.Tables.MentionsOfBodies(code.Payload).Where(mention => mention.By == MentionedBy.Domain).Select(mention => (code, mention)))
        .Select(found => new Field<string>(found.mention.Body.Name, found.code.Payload.Substring(found.mention.Start, found.mention.Length), found.code.Page, null, 0.7, Inferred: Inference.FromDomain))
        .DistinctBy(field => field.Value).ToList() is [var only] ? only : null;

    private static double Certainty(Reading reading, Span span, MentionedBy by) => by switch
    {
        MentionedBy.FullName => 0.85,
        MentionedBy.Domain => 0.75,
        _ => IsLabelled(reading, span) ? 0.8 : span.Length == span.Phrase.Text.Trim().Length && span.Length > 2 ? 0.6 : 0.3,
    };

    // Nouns for the activity and its bodies, not for the paper: "Certificate of Registration" names nobody.
    [GeneratedRegex(@"certif?ications?\b|certificaci[óo]n(?:es)?\b|certifica[çc](?:[ãa]o|[õo]es)\b|certificazion[ei]\b|certifiering|zertifizierung|belgelendirme|sertifikasyon|certifica(?:re|cija|cije|cij)\b|certyfikacj|registrars?\b|assurance\b|\b\p{L}*cert\b|\b\p{L}{2,}cert\p{L}{0,4}\b(?<!certificate|certified)|стандарт|сертификаци|сертифікаці|сертификациј|认证|認證|認証|인증|验证中心|驗證|bureau veritas|\bt[üu]v\b|πιστοποίηση|πιστοποιήσε|chứng nhận\b|sertifikasi\b|\bsertifikacij|\bcertifikác|\bcertifikac|ال?شهادات|للتصديق|tanúsít|standards\b|registrations\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CertificationPattern();

    [GeneratedRegex(@"\bcertificate\b|\bcertificado\b|\bcertificato\b|\bcertificat\b|\bzertifikat\b|\bsertifika\b|\bcertifikat\b|giấy chứng nhận|terms and conditions", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PaperPattern();

    [GeneratedRegex(@"accredit|akkredit|acredita|accredita|аккредит|акредит|akredit|διαπίστευσ|công nhận|اعتماد|認定|인정기|认可|認可|forum|foundation", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AccreditationPattern();
}
