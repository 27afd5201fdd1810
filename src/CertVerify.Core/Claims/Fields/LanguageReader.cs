using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Tells the languages of a certificate by the wording of its labels and by its letters.</summary>
internal static class LanguageReader
{
    public static IReadOnlyList<Field<string>> Read(Reading reading)
    {
        var votes = reading.Cues.Where(c => c.Words > 1 || c.IsLabel).GroupBy(c => c.Language)
            .Select(g => (Language: g.Key, Weight: g.Sum(c => c.Words * (double)c.Words), First: g.First().Span)).OrderByDescending(v => v.Weight).ToList();
        if (votes.Count == 0)
            return [];
        var enough = Math.Max(0.25 * votes[0].Weight, 4);
        return
        [
            .. votes.Where(v => v.Weight >= enough && IsWritten(reading.Text, v.Language))
                .Select(v => new Passage(v.First).As(v.Language == "zh" ? ChineseScript(reading.Text) : v.Language, 0.9)).Take(3),
        ];
    }

    /// <summary>A language with letters of its own must show some of them.</summary>
    private static bool IsWritten(string text, string language) => language switch
    {
        "ru" or "bg" => text.Any(c => c is >= 'А' and <= 'я'),
        "uk" => text.Any(c => c is 'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є'),
        "kk" => text.Any(c => c is 'ә' or 'ғ' or 'қ' or 'ң' or 'ө' or 'ұ' or 'ү' or 'һ'),
        "el" => text.Any(c => c is >= 'Α' and <= 'ω'),
        "tr" => text.Any(c => c is 'ş' or 'ğ' or 'ı' or 'İ' or 'Ş' or 'Ğ'),
        _ => true,
    };

    private static string ChineseScript(string text)
    {
        const string Traditional = "證書編號認範圍標準質體號發";
        return text.Any(c => Traditional.Contains(c)) ? "zh-Hant" : "zh-Hans";
    }
}
