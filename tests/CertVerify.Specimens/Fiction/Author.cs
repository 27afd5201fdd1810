namespace CertVerify.Specimens.Fiction;

/// <summary>Invents certificates: companies, towns and bodies that do not exist, in their country's way of writing and some house's wording.</summary>
internal sealed class Author(int seed)
{
    private static readonly string[] Accreditors = ["Ardmere", "Norvale", "Ostmark", "Sundhaven", "Velmora", "Kestria"];

    private readonly Random random = new(seed);
    private readonly Names names = new(new Random(seed + 1));

    /// <param name="languages">The first is the one the dates are printed in; a second makes the certificate bilingual.</param>
    public Specimen Certificate(params IReadOnlyList<string> languages)
    {
        var place = random.Pick(Place.In(languages[0]));
        var (standards, tag) = StandardsPrinted.Pick(random, languages[0]);
        var issuer = Issuer(place);
        var accreditor = random.Pick(Accreditors);
        var acronym = $"{accreditor[..3].ToUpperInvariant()}AS";
        var issued = new DateOnly(2020, 1, 5).AddDays(random.Next(2300));
        var activities = random.Next(3) == 0 ? new[] { random.Pick(Activity.All), random.Pick(Activity.All) }.Distinct().ToList() : [random.Pick(Activity.All)];
        return new Specimen
        {
            Number = CertificateNumbers.Pick(random, issuer.NumberPrefix, tag, issued),
            Holder = names.Holder(languages[0], random.Pick(place.LegalForms)),
            Address = place.Address(random, names.Word()),
            Sites = [.. Enumerable.Range(2, random.Next(1, 4)).Select(n => new Site($"{n}", place.Address(random, names.Word()), random.Pick(activities).In[languages[0]]))],
            Standards = standards,
            Scope = Told(activities, languages[0]),
            ScopeTranslated = languages.Count > 1 ? Told(activities, languages[1]) : null,
            Sector = string.Join(", ", activities.Select(activity => activity.IafCode)),
            Issuer = issuer,
            Accreditor = new(acronym, $"{accreditor} Accreditation Service"),
            AccreditationNumber = random.Next(2) == 0 ? $"{acronym} {random.Next(10, 9999):0000}" : $"{random.Next(10, 999):000}-MS",
            OriginallyIssuedOn = random.Next(3) == 0 ? null : issued.AddYears(-3 * random.Next(0, 4)).AddDays(-random.Next(20)),
            IssuedOn = issued,
            ValidFrom = random.Next(2) == 0 ? null : issued.AddDays(random.Next(0, 20)),
            ExpiresOn = issued.AddYears(3).AddDays(-1),
            Languages = languages,
            House = random.Pick(Houses.In(languages[0])),
            AccreditorIsPicture = random.Next(3) == 0,
            IsStamped = random.Next(3) == 0,
        };
    }

    private static string Told(IReadOnlyList<Activity> activities, string language) => string.Join("; ", activities.Select(activity => activity.In[language]));

    private Issuer Issuer(Place place)
    {
        var word = names.Word();
        var form = random.Pick(place.LegalForms);
        var name = random.Next(5) switch
        {
            0 => $"{word} Certification {form}",
            1 => $"{word} Cert International {form}",
            2 => $"{word} Registrars {form}",
            3 => $"{word} Quality Assurance {form}",
            _ => $"{word} Certification Services {form}",
        };
        return new(name, place.Address(random, names.Word()), $"{word.ToLowerInvariant()}.example", word[..2].ToUpperInvariant());
    }
}
