using CertVerify.Adversarial.Exhibits;
using CertVerify.Specimens;
using CertVerify.Specimens.Fiction;

namespace CertVerify.Adversarial.Alterations;

/// <summary>One decisive thing is printed otherwise than it is registered.</summary>
/// <param name="Name">Of the row in the table.</param>
/// <param name="Of">Null when it cannot be done to a certificate.</param>
internal sealed record PaperAlteration(string Name, Func<Specimen, Specimen?> Of)
{
    /// <summary>ISO 9001 was never published in that year.</summary>
    private const string NeverPublished = ":2018";

    private static readonly Dictionary<string, string> OtherForms = new()
    {
        ["Ltd"] = "LLP", ["Limited"] = "LLP", ["GmbH"] = "AG", ["AG"] = "GmbH", ["S.r.l."] = "S.p.A.", ["S.p.A."] = "S.r.l.", ["S.A."] = "S.L.", ["a.s."] = "s.r.o.", ["s.r.o."] = "a.s.",
    };

    public static readonly IReadOnlyList<PaperAlteration> All =
    [
        new("number: one digit", paper => paper with { Number = Values.OtherNumber(paper.Number) }),
        new("number: another", paper => paper with { Number = "ZZ-9471-" + paper.IssuedOn.DayNumber }),
        new("holder: another", paper => paper with { Holder = Values.Stranger(paper.Holder) }),
        new("holder: a sister", paper => paper with { Holder = Values.Sister(paper.Holder) }),
        new("holder: another legal form", paper => OtherForm(paper.Holder) is { } holder ? paper with { Holder = holder } : null),
        new("site: another place", paper => paper with { Address = Elsewhere(paper) }),
        new("standard: another", paper => paper with { Standards = [Missing(paper) ?? "ISO 22301:2019"] }),
        new("standard: one more", paper => Missing(paper) is { } standard ? paper with { Standards = [.. paper.Standards, standard] } : null),
        new("edition: the old one", paper => Edition(paper, ":2008")),
        new("edition: none such", paper => Edition(paper, NeverPublished)),
        new("scope: another", paper => paper with { Scope = OtherActivity(paper, 0), ScopeTranslated = paper.ScopeTranslated is null ? null : OtherActivity(paper, 1) }),
        new("scope: wider", paper => paper with
        {
            Scope = $"{paper.Scope}; {OtherActivity(paper, 0)}",
            ScopeTranslated = paper.ScopeTranslated is { } translated ? $"{translated}; {OtherActivity(paper, 1)}" : null,
        }),
        new("issuer: unknown", paper => paper with { Issuer = new("Brackholt Certification Ltd", "8 Tannery Street, Selbridge ZQ1 7RT, United Kingdom", "brackholt.example", "BH") }),
        new("accreditor: unknown", paper => paper with { Accreditor = new("NORAS", "Norvale Accreditation Service"), AccreditationNumber = "NORAS 0427" }),
        new("accreditor: the issuer's other one", paper => paper with { Accreditor = new("JAS-ANZ", "Joint Accreditation System of Australia and New Zealand") }),
        new("accreditor: another signatory", paper => paper with { Accreditor = new("UKAS", "United Kingdom Accreditation Service"), AccreditationNumber = "0427" }),
        new("dates: expires a year later", paper => paper with { ExpiresOn = paper.ExpiresOn.AddYears(1) }),
        new("dates: expires a month later", paper => paper with { ExpiresOn = paper.ExpiresOn.AddMonths(1) }),
        new("dates: valid from later", paper => paper with { ValidFrom = Invented.Day.AddMonths(1) }),
        new("dates: before the edition", paper => paper with { OriginallyIssuedOn = new(2012, 5, 7), IssuedOn = new(2013, 5, 6), ValidFrom = null }),
    ];

    private static string? OtherForm(string holder) =>
        OtherForms.Where(form => holder.EndsWith(" " + form.Key, StringComparison.OrdinalIgnoreCase)).Select(form => holder[..^form.Key.Length] + form.Value).FirstOrDefault();

    private static string Elsewhere(Specimen paper) => Place.In(paper.Languages[0])[0].Address(new Random(paper.IssuedOn.DayNumber), "Qorvithmere");

    private static string? Missing(Specimen paper) => new[] { "ISO 14001:2015", "ISO 45001:2018" }
        .FirstOrDefault(standard => !paper.Standards.Any(held => held.Contains(standard[4..^5], StringComparison.Ordinal)));

    private static Specimen? Edition(Specimen paper, string edition) => paper.Standards is [var only] && only.Contains("9001:2015", StringComparison.Ordinal)
        ? paper with { Standards = [only.Replace(":2015", edition, StringComparison.Ordinal)] }
        : null;

    /// <summary>Of another sector than any of the certificate's.</summary>
    private static string OtherActivity(Specimen paper, int language) => Activity.All
        .First(activity => !paper.Sector.Split(", ").Contains(activity.IafCode) && activity.IafCode is not ("17" or "14" or "19")).In[paper.Languages[language]];
}
