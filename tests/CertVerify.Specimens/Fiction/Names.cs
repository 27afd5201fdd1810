namespace CertVerify.Specimens.Fiction;

/// <summary>Names of companies and towns that do not exist.</summary>
internal sealed class Names(Random random)
{
    private static readonly string[] First =
        ["Tarn", "Quill", "Brack", "Held", "Morn", "Vask", "Orl", "Finn", "Sever", "Lumen", "Karst", "Dover", "Amber", "Gor", "Ilm", "Jarn", "Nast", "Pell", "Rusk", "Thal", "Ursel", "Wend", "Yar", "Zim"];

    private static readonly string[] Last = ["beck", "mere", "holt", "wick", "dal", "stein", "bury", "ford", "mar", "gard", "feld", "vale", "ova", "ini", "ska", "aro"];

    private static readonly Dictionary<string, string[]> Trades = new()
    {
        ["en"] = ["Precision Castings", "Components", "Plastics", "Electronics", "Logistics", "Industries", "Engineering Systems", "Chemical Works", "Metal Products", "Technologies"],
        ["de"] = ["Maschinenbau", "Metallwerke", "Kunststofftechnik", "Logistik", "Elektronik"],
        ["fr"] = ["Fonderies", "Plastiques", "Électronique", "Logistique", "Mécanique de Précision"],
        ["es"] = ["Fundiciones", "Plásticos Industriales", "Montajes Eléctricos", "Logística", "Construcciones"],
        ["it"] = ["Fonderie", "Officine Meccaniche", "Materie Plastiche", "Impianti", "Elettronica"],
        ["pt"] = ["Fundição", "Plásticos", "Metalúrgica", "Serviços Técnicos", "Eletrónica"],
        ["tr"] = ["Döküm Sanayi", "Plastik", "Makina Sanayi ve Ticaret", "Elektronik", "Lojistik"],
        ["pl"] = ["Odlewnia", "Tworzywa Sztuczne", "Elektronika", "Logistyka"],
        ["cs"] = ["Slévárna", "Plasty", "Elektronika", "Strojírny"],
    };

    public string Word() => random.Pick(First) + random.Pick(Last);

    /// <summary>In the words of a language, sometimes in capitals, sometimes two families' business.</summary>
    public string Holder(string language, string legalForm)
    {
        if (language == "ru")
            return $"ООО «{Transliterated(Word())}»";
        var trade = random.Pick(Trades.GetValueOrDefault(language) ?? Trades["en"]);
        var name = random.Next(6) switch
        {
            0 => $"{Word()} & {Word()} {trade} {legalForm}",
            1 => $"{Word()}-{Word()} {legalForm}",
            2 when language == "en" => $"The {Word()} {trade} Company",
            _ => $"{Word()} {trade} {legalForm}",
        };
        return random.Next(3) == 0 && language != "tr" ? name.ToUpperInvariant() : name;
    }

    /// <summary>The syllables above in Cyrillic, letter by letter.</summary>
    private static string Transliterated(string word) => string.Concat(word.ToLowerInvariant().Select((letter, i) =>
        "абкдефгхийклмнопкрстувввийз"["abcdefghijklmnopqrstuvwxyz".IndexOf(letter)] is var cyrillic && i == 0 ? char.ToUpperInvariant(cyrillic) : cyrillic));
}
