namespace CertVerify.Specimens.Fiction;

/// <summary>How names and addresses are written somewhere; towns, streets and postcodes are invented.</summary>
internal sealed record Place(string Country, IReadOnlyList<string> LegalForms, Func<Random, string, string> Write)
{
    private static readonly Dictionary<string, IReadOnlyList<Place>> All = new()
    {
        ["en"] =
        [
            new("United Kingdom", ["Ltd", "Limited", "plc", "LLP"], (dice, town) => $"{House(dice)} Foundry Lane, {town} ZH{dice.Next(1, 9)} {dice.Next(1, 9)}QX"),
            new("India", ["Private Limited", "Pvt. Ltd.", "Limited", "LLP"], (dice, town) => $"Plot No. {House(dice)}, Phase {dice.Next(1, 4)}, Industrial Area, {town} - {Post(dice)}{dice.Next(10)}"),
            new("USA", ["Inc.", "LLC", "Corporation", "Co., Inc."], (dice, town) => $"{dice.Next(100, 9900)} Millrace Road, Suite {House(dice)}, {town}, OH {Post(dice)}"),
            new("P.R. China", ["Co., Ltd.", "Co., Limited"], (dice, town) => $"No. {House(dice)} Foundry Road, {town} Economic Development Zone, {town}, {Post(dice)}{dice.Next(10)}"),
            new("Turkey", ["A.Ş.", "Ltd. Şti."], (dice, town) => $"Organize Sanayi Bölgesi, {dice.Next(1, 40)}. Cadde No:{House(dice)}, {Post(dice)} {town}"),
            new("UAE", ["LLC", "L.L.C.", "FZE"], (dice, town) => $"P.O. Box {Post(dice)}, Warehouse {House(dice)}, {town} Industrial Area {dice.Next(1, 18)}"),
        ],
        ["de"] =
        [
            new("Deutschland", ["GmbH", "AG", "GmbH & Co. KG"], (dice, town) => $"Gießereiweg {House(dice)}, {Post(dice)} {town}"),
            new("Schweiz", ["AG", "GmbH"], (dice, town) => $"Hüttenstrasse {House(dice)}, CH-{dice.Next(1000, 9999)} {town}"),
            new("Österreich", ["GmbH", "Ges.m.b.H."], (dice, town) => $"Am Hammerwerk {House(dice)}, A-{dice.Next(1000, 9999)} {town}"),
        ],
        ["fr"] = [new("France", ["S.A.S.", "SARL", "S.A."], (dice, town) => $"{House(dice)} rue de la Fonderie, {Post(dice)} {town}")],
        ["es"] =
        [
            new("España", ["S.L.", "S.A.", "S.L.U."], (dice, town) => $"Calle de la Fundición {House(dice)}, {Post(dice)} {town}"),
            new("México", ["S.A. de C.V.", "S. de R.L. de C.V."], (dice, town) => $"Av. de los Talleres No. {House(dice)}, Col. Las Fraguas, C.P. {Post(dice)}, {town}"),
            new("Colombia", ["S.A.S.", "LTDA"], (dice, town) => $"Carrera {dice.Next(1, 90)} No. {dice.Next(1, 90)}-{dice.Next(10, 99)}, {town}"),
        ],
        ["it"] = [new("Italia", ["S.r.l.", "S.p.A."], (dice, town) => $"Via della Fonderia {House(dice)}, {Post(dice)} {town}")],
        ["pt"] =
        [
            new("Portugal", ["Lda.", "S.A."], (dice, town) => $"Rua da Fundição {House(dice)}, {Post(dice)[..4]}-{dice.Next(100, 999)} {town}"),
            new("Brasil", ["Ltda.", "S.A."], (dice, town) => $"Rua das Oficinas, {House(dice)} - Distrito Industrial, CEP {Post(dice)}-{dice.Next(100, 999)}, {town}"),
        ],
        ["tr"] = [new("Türkiye", ["A.Ş.", "Ltd. Şti."], (dice, town) => $"Dökümhane Cad. No: {House(dice)}, {Post(dice)} {town}")],
        ["pl"] = [new("Polska", ["Sp. z o.o.", "S.A."], (dice, town) => $"ul. Odlewnicza {House(dice)}, {Post(dice)[..2]}-{dice.Next(100, 999)} {town}")],
        ["cs"] = [new("Česká republika", ["s.r.o.", "a.s."], (dice, town) => $"Slévárenská {House(dice)}, {Post(dice)[..3]} {dice.Next(10, 99)} {town}")],
        ["ru"] = [new("Россия", ["Ltd"], (dice, town) => $"ул. Литейная, д. {House(dice)}, {town}, {Post(dice)}{dice.Next(10)}")],
    };

    /// <summary>The languages in which whole corpora can be written.</summary>
    public static IEnumerable<string> Languages => All.Keys;

    public static IReadOnlyList<Place> In(string language) => All.GetValueOrDefault(language) ?? All["en"];

    public string Address(Random dice, string town) => $"{Write(dice, town)}, {Country}";

    private static int House(Random dice) => dice.Next(1, 180);

    private static string Post(Random dice) => $"{dice.Next(10_000, 99_999)}";
}
