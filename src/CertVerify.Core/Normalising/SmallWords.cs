using System.Text.RegularExpressions;

namespace CertVerify.Core.Normalising;

/// <summary>What a small word says of the values around it.</summary>
internal enum SmallWord
{
    /// <summary>Between the first and the last day of a period.</summary>
    DateTo,

    /// <summary>Behind that, before the last day.</summary>
    DateToArticle,

    /// <summary>Between a place and the day of signing.</summary>
    BehindPlace,

    /// <summary>The language puts "until" behind the day.</summary>
    UntilBehind,

    /// <summary>The language puts the word for the scope behind it.</summary>
    ScopeBehind,
    Page,
    PageOf,
    See,

    /// <summary>The language puts "according to" behind what it speaks of.</summary>
    SeeBehind,
    Annex,

    /// <summary>The activity of a certification body, and the bodies; not the paper.</summary>
    Certification,
    Paper,

    /// <summary>What a certification body calls itself, beside its word for certification.</summary>
    Body,

    /// <summary>Before the count of a paper's versions.</summary>
    Revision,

    /// <summary>What a certification body does, said of it.</summary>
    Certifies,

    /// <summary>May stand before that.</summary>
    Hereby,

    /// <summary>Before the list of all members of a network.</summary>
    Members,

    /// <summary>What a certificate is headed with.</summary>
    Title,

    /// <summary>What begins a shortened title: "Cert. No".</summary>
    ShortTitle,

    Accreditation,
    Accredited,

    /// <summary>What an accreditation body calls itself.</summary>
    Accreditor,

    /// <summary>Joins the words of a name.</summary>
    Joiner,

    /// <summary>At the end of a line, says that a name goes on in the next.</summary>
    GoesOn,
    Article,

    /// <summary>Before the name that somebody had earlier.</summary>
    Former,
    Street,

    /// <summary>Before the number of a house.</summary>
    HouseNumber,
    Ordinal,

    /// <summary>Between day, month and year.</summary>
    WithinDate,
    BehindYear,

    /// <summary>Behind the first day of a period, where a language says "from" there.</summary>
    FromBehind,

    /// <summary>Before the number under which a register keeps a company.</summary>
    CompanyNumber,

    /// <summary>A courtesy before a company's name.</summary>
    Messrs,

    /// <summary>Before the name under which a company trades.</summary>
    TradingAs,

    /// <summary>Behind the words for a company that was named before.</summary>
    Above,
}

/// <summary>Words that stand around values, in every language, from one table of lines <c>meaning|language|word;word;…</c>.</summary>
/// <remarks>A star at either end of a word is any letters, a plus at its beginning one letter or more.</remarks>
internal static class SmallWords
{
    /// <summary>From here on, scripts do not part words by blanks.</summary>
    private const char FirstUnparted = '\u2E80';

    private static readonly ILookup<SmallWord, (string Language, string Word)> Table = Read();

    /// <summary>The languages that have a word of this meaning.</summary>
    public static IReadOnlySet<string> Languages(SmallWord meaning) => Table[meaning].Select(row => row.Language).ToHashSet();

    /// <summary>A pattern for any word of this meaning, whole.</summary>
    public static string Whole(SmallWord meaning)
    {
        var unparted = Table[meaning].ToLookup(row => row.Word.All(c => c >= FirstUnparted));
        var whole = unparted[false].Any() ? $@"(?<!\p{{L}})(?:{Alternatives(unparted[false].Select(row => row.Word))})(?!\p{{L}})" : null;
        var parts = unparted[true].Any() ? Alternatives(unparted[true].Select(row => row.Word)) : null;
        return $"(?:{string.Join('|', new[] { whole, parts }.OfType<string>())})";
    }

    /// <summary>A pattern for any word of these meanings, whatever stands around it.</summary>
    public static string Any(params SmallWord[] meanings) => $"(?:{Alternatives(meanings.SelectMany(meaning => Table[meaning]).Select(row => row.Word))})";

    /// <summary>As <see cref="Any"/>, for text that is folded.</summary>
    public static string AnyFolded(SmallWord meaning) => $"(?:{Alternatives(Table[meaning].Select(row => Folding.Fold(row.Word)))})";

    /// <summary>The longer goes first, so that no word is taken for the beginning of another.</summary>
    private static string Alternatives(IEnumerable<string> words) => string.Join('|', words.Distinct().OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Pattern));

    private static string Pattern(string word) =>
        (word[0] switch { '*' => @"\p{L}*", '+' => @"\p{L}+", _ => "" }) + Regex.Escape(word.Trim('*', '+')).Replace("i", "[iİ]", StringComparison.Ordinal) + (word[^1] == '*' ? @"\p{L}*" : "");

    private static ILookup<SmallWord, (string Language, string Word)> Read()
    {
        using var table = new StreamReader(typeof(SmallWords).Assembly.GetManifestResourceStream("normalising/words.txt")!);
        return table.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|'))
            .SelectMany(row => row[2].Split(';').Select(word => (Meaning: Enum.Parse<SmallWord>(row[0], ignoreCase: true), row[1], word)))
            .ToLookup(row => row.Meaning, row => (row.Item2, row.word));
    }
}
