using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Tells a management-system certificate from the many papers that are taken for one.</summary>
internal static class KindReader
{
    private const int FewWords = 25;

    /// <summary>How sure it is what a picture is, when it says so less than it leaves out what a certificate says.</summary>
    private const double Unsaid = 0.6;

    private static readonly PhraseBook<DocumentKind> s_kinds = PhraseBook<DocumentKind>.Open("claims/kinds.txt");

    /// <param name="reading">The document.</param>
    /// <param name="claim">Its other fields.</param>
    public static Field<DocumentKind> Read(Reading reading, Claim claim)
    {
        var first = reading.Phrases.FirstOrDefault();
        if (first is null)
            return new(DocumentKind.Unknown, "", null, null, 0);
        var traits = Traits(reading, claim);
        var rival = Rivals(reading).OrderByDescending(r => r.Weight).FirstOrDefault();
        var certificate = claim.Standards.Any(s => reading.Tables.EditionsOf(s.Value.Designation).Count > 0)
            ? DocumentKind.ManagementSystemCertificate
            : DocumentKind.ManagementSystemNotCovered;
        var says = claim.Wordings.Select(w => w.Value).ToHashSet();
        var (said, recognised) = (traits >= 5 ? 0.97 : 0.8, ShareRecognised(reading));
        var (kind, certainty) = (traits, rival) switch
        {
            _ when says.Contains(Wording.CertifiedByIso) && claim.CertificationBody is null => (DocumentKind.IssuedByIso, said),
            ( < 5, _) when says.Contains(Wording.SpecimenOrDraft) => (DocumentKind.Specimen, said),
            ( >= 5, null or { Weight: < 4 }) => (certificate, said),
            (_, { Weight: >= 2 }) => (rival.Kind, said),
            ( >= 4, _) => (certificate, said),
            _ when reading.Phrases.Sum(p => p.Words.Count) < FewWords => (DocumentKind.MarkOnly, recognised > 0 ? Unsaid : said),
            (_, not null) => (rival.Kind, recognised > 0.5 ? Unsaid : said),
            _ => (DocumentKind.Unknown, 0.3),
        };
        return new Passage(kind == rival?.Kind ? rival.Span : first.All).As(kind, certainty);
    }

    /// <summary>Whether a page is a letter: it addresses somebody, and takes leave or says what it is about.</summary>
    public static bool IsLetter(Reading page) =>
        page.Phrases.SelectMany(p => s_kinds.In(p.Text).Where(s => s.Meaning == DocumentKind.Correspondence).Select(s => p.Text.Substring(s.Start, s.Length).ToLowerInvariant())).Distinct().Skip(1).Any();

    /// <summary>How much of what was read came out of a picture, in which more may stand.</summary>
    private static double ShareRecognised(Reading reading) => reading.Phrases.SelectMany(p => p.Words).Average(w => w.ReadBy == ReadBy.Ocr ? 1.0 : 0);

    /// <summary>How many of the things that make a certificate of a management system are there (ISO/IEC 17021-1:2015, 8.2.2).</summary>
    private static int Traits(Reading reading, Claim claim)
    {
        var namesSystem = reading.Cues.Any(c => c.Role == Role.System || c.Role == Role.Holder && Reading.NamesSystem(c));
        var statesConformity = reading.Labels(Role.Conforms).Any(c => c.Words > 1);
        bool[] traits =
        [
            claim.Standards.Count > 0,
            namesSystem,
            statesConformity,
            claim.CertificateNumber is not null,
            claim.HolderName is not null && reading.Labels(Role.Holder).Any(),
            claim.Scope is { Confidence: > UnlabelledScope.Certainty },
            claim.ExpiresOn is not null,
            claim.IssuedOn is not null || claim.ValidFrom is not null || claim.OriginallyIssuedOn is not null,
        ];
        var isForm = traits.Count(t => t) == traits.Length - 2;
        return claim.Standards.Count > 0 && (namesSystem || statesConformity || isForm) ? traits.Count(t => t) : 0;
    }

    private static IEnumerable<Rival> Rivals(Reading reading)
    {
        var signs = reading.Phrases.SelectMany(p => s_kinds.In(p.Text, p.Words[0].ReadBy == ReadBy.Ocr)
            .Select(s => (s.Meaning, Span: new Span(p, s.Start, s.Length), Weight: Weight(reading, p, s.Length))));
        return signs.GroupBy(s => s.Meaning).Select(g => new Rival(g.Key, g.MaxBy(s => s.Weight).Span, g.DistinctBy(s => s.Span.Text.ToLowerInvariant()).Sum(s => s.Weight)));
    }

    /// <summary>A heading weighs more than a word in running text.</summary>
    private static double Weight(Reading reading, Phrase phrase, int length)
    {
        var share = (double)length / phrase.Text.Length;
        var isHeading = phrase.Box.Top < 0.4 * reading.PageOf(phrase).Page.Height && share > 0.4;
        return isHeading ? 2.5 : share > 0.4 ? 1 : 0.5;
    }

    private sealed record Rival(DocumentKind Kind, Span Span, double Weight);
}
