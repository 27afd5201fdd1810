namespace CertVerify.Specimens.Fiction;

/// <summary>Invents certificates: companies, towns and bodies that do not exist, in their country's way of writing.</summary>
internal sealed class Author(int seed)
{
    private static readonly string[] First = ["Tarn", "Quill", "Brack", "Held", "Morn", "Vask", "Orl", "Finn", "Sever", "Lumen", "Karst", "Dover"];
    private static readonly string[] Last = ["beck", "mere", "holt", "wick", "dal", "stein", "bury", "ford", "mar", "gard", "feld", "vale"];
    private static readonly string[] Trades = ["Precision", "Castings", "Components", "Plastics", "Electronics", "Logistics", "Industries", "Systems"];
    private static readonly string[] AccreditorWords = ["Ardmere", "Norvale", "Ostmark", "Sundhaven"];

    private static readonly (string[] Standards, string Tag)[] Standards =
    [
        (["ISO 9001:2015"], "QMS"), (["ISO 14001:2015"], "EMS"), (["ISO 45001:2018"], "OHS"), (["ISO/IEC 27001:2022"], "ISMS"),
        (["ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018"], "IMS"),
    ];

    private readonly Random random = new(seed);

    /// <param name="languages">The first is the one the dates are printed in; a second makes the certificate bilingual.</param>
    public Specimen Certificate(params IReadOnlyList<string> languages)
    {
        var place = Place.In(languages[0]);
        var activity = random.Pick(Activity.All);
        var (standards, tag) = random.Pick(Standards);
        var issuer = Issuer(place);
        var accreditor = random.Pick(AccreditorWords);
        var acronym = $"{accreditor[..3].ToUpperInvariant()}AS";
        var issued = new DateOnly(2023, 1, 5).AddDays(random.Next(1300));
        return new Specimen
        {
            Number = Number(issuer.NumberPrefix, tag, issued),
            Holder = $"{Word()} {random.Pick(Trades)} {place.LegalForm}",
            Address = place.Address(random, Word()),
            Sites = [.. Enumerable.Range(2, 2).Select(n => new Site($"{n}", place.Address(random, Word()), activity.In[languages[0]]))],
            Standards = standards,
            Scope = activity.In[languages[0]],
            ScopeTranslated = languages.Count > 1 ? activity.In[languages[1]] : null,
            Sector = activity.IafCode,
            Issuer = issuer,
            Accreditor = new(acronym, $"{accreditor} Accreditation Service"),
            AccreditationNumber = $"{acronym} {random.Next(10, 9999):0000}",
            OriginallyIssuedOn = issued.AddYears(-3 * random.Next(0, 4)).AddDays(-random.Next(20)),
            IssuedOn = issued,
            ValidFrom = issued.AddDays(random.Next(0, 20)),
            ExpiresOn = issued.AddYears(3).AddDays(-1),
            Languages = languages,
        };
    }

    private Issuer Issuer(Place place)
    {
        var word = Word();
        return new($"{word} Certification {place.LegalForm}", place.Address(random, Word()), $"{word.ToLowerInvariant()}.example", word[..2].ToUpperInvariant());
    }

    private string Number(string prefix, string tag, DateOnly issued) => random.Next(4) switch
    {
        0 => $"{prefix}-{tag}-{random.Next(1000, 9999)}-{random.Next(1, 20):00}",
        1 => $"{random.Next(100_000, 999_999)}",
        2 => $"{prefix}{issued:yy}/{random.Next(10_000, 99_999)}",
        _ => $"{random.Next(10, 99)} {random.Next(100, 999)} {random.Next(100_000, 999_999)}",
    };

    private string Word() => random.Pick(First) + random.Pick(Last);
}
