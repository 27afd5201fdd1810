using System.Text.RegularExpressions;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Normalising;

/// <summary>What a printed standard looks like: prefix, number, part, and year or revision.</summary>
internal static class StandardPattern
{
    private const string Number =
        @"(?<number>(?:[0-9]{3,6}(?![0-9oilsb|])|[0-9oilsb|]{4,5}(?![\p{L}0-9|])|[0-9]{3,6}(?![0-9]))(?:[-/][0-9]{1,3}(?![0-9])|\.[0-9](?![0-9]))?)";

    private const string Revision =
        @"(?:(?<=91[0-9]0)[ -]?(?:\(?rev(?:ision)?\.? ?)?(?<edition>[a-d])(?![\p{L}0-9])\)?|(?<=22000)[ (]{0,2}v(?:ersi[oa]n|ersao|er)?\.? ?(?<edition>[0-9](?:\.[0-9])?)\)?)?";

    private const string Committee = "(?: ?-? ?(?:imnc|nyce|scfi|normex))?";

    private const string Year =
        @"(?:(?: ?(?<firm>[:;/_-]) ?[:-]? ?|[ .,(']{1,3}|,? (?<firm>version|versione|versao|edicion|edition|edicao|edizione|ausgabe) (?:de |du )?)(?<year>[12][0-9oilsb|]{3})(?![0-9]|[-./][0-9]{1,2}[-./][0-9])(?: ?\(e\)|\))?)?";

    private const string Amendments = @"(?: ?[+/] ?(?:a|ac|amd|amend(?:ment)?|cor)\.? ?[0-9]{0,2}(?: ?: ?20[0-9]{2})?(?![0-9]))*";

    private const string Rest = Number + Revision + Committee + Year + Amendments;

    /// <summary>A letter of the prefix may have been taken for a figure, but not all of them: "150017" is a postcode.</summary>
    internal static Regex Mention { get; } = New($@"(?<![\p{{L}}0-9])(?![0-9]{{3}})(?<prefix>{Prefixes()})[ :_.®™*'/""(-]{{0,3}}(?:(?:no|nr|n)[.:]? ?)?{Rest}");

    /// <summary>A further number after a mention that shares its prefix: "ISO 9001:2015, 14001:2015 and 45001".</summary>
    internal static Regex Following { get; } = New($@"\G ?[,;/&+|·•-]? ?(?:(?:and|und|y|e|et|en|ve|и|та|i|oraz|ja|och)\b)? ?{Rest}");

    /// <summary>A number and its year without a prefix.</summary>
    internal static Regex Bare { get; } = New($@"(?<![\p{{L}}0-9.,/-]){Number} ?(?<firm>:) ?(?<year>[12][0-9]{{3}})(?![0-9])");

    private static string Prefixes() => string.Join('|', Shipped.Adoptions.Select(row => row.Prefix)
        .Concat(Shipped.Standards.SelectMany(row => row.Aliases.Prepend(row.Designation)).Select(LettersBeforeNumber))
        .Select(StandardPrefix.Parse)
        .Concat(StandardPrefix.OfIso)
        .Distinct()
        .OrderByDescending(prefix => prefix.Key.Length)
        .Select(prefix => string.Join(@"[ /.\-_'""]{0,3}", prefix.Words.Select(Letters))));

    internal static string LettersBeforeNumber(string designation) => designation[..designation.AsSpan().IndexOfAnyInRange('0', '9')];

    private static string Letters(string word) => string.Concat(word.Select(c => c switch
    {
        'i' => "[il1|]",
        'o' => "[o0]",
        's' => "[s5]",
        _ => Regex.Escape(c.ToString()),
    }));

    private static Regex New(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled);
}
