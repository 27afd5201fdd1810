using System.Text.RegularExpressions;

namespace CertVerify.Core.Normalising;

/// <summary>The words by which streets, house numbers, buildings and districts are known in many languages, as they are when folded: "strase", "οδοσ".</summary>
internal static partial class StreetWords
{
    internal static bool IsStreet(string text) => IsSurelyStreet(text) || PerhapsStreet().IsMatch(Folding.Fold(text));

    internal static bool IsSurelyStreet(string text) => Street().IsMatch(Folding.Fold(text));

    /// <summary>A county, state or province by its own word, or by two or three capitals.</summary>
    internal static bool IsRegion(string text) => Initials().IsMatch(text) || Region().IsMatch(Folding.Fold(text));

    internal static bool IsBuilding(string text) => Building().IsMatch(Folding.Fold(text));

    internal static Match HouseNumber(string text) => Number().Match(text);

    [GeneratedRegex(
        @"\b(street|st|str|road|rd|avenue|ave|av|avinguda|boulevard|blvd|bd|lane|ln|highway|hwy|crescent|parkway|pkwy|route|rte|turnpike|rruga"
        + @"|rue|chemin|allee|quai|impasse|cours|calle|c/|carretera|ctra|avenida|avda|av|paseo|plaza|camino|jiron|jr|poligono|rua|rodovia|estrada|travessa|praca|alameda"
        + @"|via|viale|corso|piazza|largo|vicolo|strada|contrada|localita|ul|ulica|ulitsa|al|aleja|os|osiedle|plac|namesti|trida|utca|ut|ter|korut|strada|str|calea|soseaua|bulevardul|piata|bdul"
        + @"|cadde|caddesi|cad|cd|sokak|sokagi|sok|sk|bulvari|blv|yolu|улица|ул|проспект|пр|шоссе|переулок|пер|набережная|наб|площадь|пл|вулиця|вул|бульвар|бул|кошеси|көшесі|даңғылы|дангылы"
        + @"|οδοσ|λεωφοροσ|jalan|jl|jln|lorong|persiaran|duong|pho|thanon|soi|marg|nagar road|dori|dong|ro|gil|gade|vej|gata|gatan|vagen|veien|tie|katu|katu|plein|laan|straat|weg|kade|gracht)\b\.?"
        + @"|(strasse|strase|straze|str\.|weg|gasse|platz|allee|damm|ufer|ring|chaussee|straat|laan|plein|gracht|kade|dijk|gata|gatan|vagen|vej|gade|vegen|veien|katu|tie|kuja|utca|utja)\b|路|街|道|大街|通り|로\b|길\b|巷",
        RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    /// <summary>Words that name houses and institutions as often as streets.</summary>
    [GeneratedRegex(@"\b(drive|dr|way|court|ct|place|pl|square|sq|terrace|close|row)\b\.?", RegexOptions.CultureInvariant)]
    private static partial Regex PerhapsStreet();

    [GeneratedRegex(@"^[A-Z]{2,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    [GeneratedRegex(
        @"\b(county|co\.|province|state|region|prefecture|governorate|oblast|district|division|department|departamento|estado|provincia|bundesland|voivodeship|wojewodztwo|england|scotland|wales|northern ireland|область|обл|краи|республика|облысы|ili|kraj)\b|(省|県|縣|自治区|도)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Region();

    [GeneratedRegex(
        @"\b(building|bldg|floor|fl|tower|block|blk|unit|suite|ste|apartment|apt|flat|room|rm|plot|shop|office|house|warehouse|wing|level|hall|gala|shed|lot|gat|survey|sf|khasra|piso|oficina|of|planta|nave|edificio|bloque|local|interior|int|sala|andar|bloco|galpao|batiment|etage|immeuble|piano|palazzo|scala|interno|gebaude|haus|etage|stock|budynek|lok|pokoj|kat|daire|no|d|apt|plaza|bina|этаж|офис|корпус|корп|строение|стр|литер|помещение|блок|toa|lantai|lt|gedung|ruko)\b|座|楼|樓|栋|棟|室|层|層|階|幢",
        RegexOptions.CultureInvariant)]
    private static partial Regex Building();

    /// <summary>A number before or after the name of the street: "7", "7a", "12-14", "No. 5", "s/n".</summary>
    [GeneratedRegex(@"(?:(?:^|[\s,.])(?:no|nr|n|num|numero|№|nº|n°)[.:º°]?\s*|(?<=^|[\s,]))(?<number>\d{1,5}(?:\s?[A-Za-zА-я](?![\p{L}]))?(?:\s?[-/–]\s?\d{1,5}[A-Za-z]?)?|[Ss]/[Nn])(?:号|號|番地?)?(?=$|[\s,.;号])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
