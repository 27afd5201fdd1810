namespace CertVerify.Specimens.Fiction;

/// <summary>How names and addresses are written where a language is spoken; towns and postcodes are invented.</summary>
internal sealed record Place(string LegalForm, string Country, Func<Random, string, string> Write)
{
    private static readonly Dictionary<string, Place> All = new Dictionary<string, Place>
    {
        ["en"] = new("Ltd", "United Kingdom", (dice, town) => $"{House(dice)} Foundry Lane, {town} ZH{dice.Next(1, 9)} {dice.Next(1, 9)}QX"),
        ["de"] = new("GmbH", "Deutschland", (dice, town) => $"Gießereiweg {House(dice)}, {Post(dice)} {town}"),
        ["fr"] = new("S.A.S.", "France", (dice, town) => $"{House(dice)} rue de la Fonderie, {Post(dice)} {town}"),
        ["es"] = new("S.L.", "España", (dice, town) => $"Calle de la Fundición {House(dice)}, {Post(dice)} {town}"),
        ["it"] = new("S.r.l.", "Italia", (dice, town) => $"Via della Fonderia {House(dice)}, {Post(dice)} {town}"),
        ["pt"] = new("Lda.", "Portugal", (dice, town) => $"Rua da Fundição {House(dice)}, {Post(dice)[..4]}-{dice.Next(100, 999)} {town}"),
        ["tr"] = new("A.Ş.", "Türkiye", (dice, town) => $"Dökümhane Cad. No: {House(dice)}, {Post(dice)} {town}"),
        ["pl"] = new("Sp. z o.o.", "Polska", (dice, town) => $"ul. Odlewnicza {House(dice)}, {Post(dice)[..2]}-{dice.Next(100, 999)} {town}"),
        ["cs"] = new("s.r.o.", "Česká republika", (dice, town) => $"Slévárenská {House(dice)}, {Post(dice)[..3]} {dice.Next(10, 99)} {town}"),
        ["ru"] = new("Ltd", "Россия", (dice, town) => $"ул. Литейная, д. {House(dice)}, {town}, {Post(dice)}{dice.Next(10)}"),
    };

    public static Place In(string language) => All[language];

    public string Address(Random dice, string town) => $"{Write(dice, town)}, {Country}";

    private static int House(Random dice) => dice.Next(1, 180);

    private static string Post(Random dice) => $"{dice.Next(10_000, 99_999)}";
}
