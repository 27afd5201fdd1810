using System.Globalization;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Reads what <c>tesseract --psm 0</c> prints about orientation and script.</summary>
internal static class TesseractLayout
{
    public static Layout? Read(string printed)
    {
        var lines = printed.Split('\n').Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2)
            .GroupBy(parts => parts[0].Trim()).ToDictionary(group => group.Key, group => group.First()[1].Trim());
        return lines.TryGetValue("Rotate", out var rotate) && int.TryParse(rotate, CultureInfo.InvariantCulture, out var degrees)
            && lines.TryGetValue("Script", out var script)
            ? new Layout(degrees / 90, Confidence(lines), ScriptsOf(script))
            : null;
    }

    private static double Confidence(Dictionary<string, string> lines) =>
        lines.TryGetValue("Orientation confidence", out var text) && double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static IReadOnlyList<Script> ScriptsOf(string name) => name switch
    {
        "Latin" or "Fraktur" => [Script.Latin],
        "Cyrillic" => [Script.Cyrillic],
        "Greek" => [Script.Greek],
        "Han" or "HanS" or "HanT" => [Script.SimplifiedChinese, Script.TraditionalChinese, Script.Japanese],
        "Japanese" or "Katakana" or "Hiragana" => [Script.Japanese, Script.SimplifiedChinese],
        "Korean" or "Hangul" => [Script.Korean],
        "Arabic" => [Script.Arabic],
        "Hebrew" => [Script.Hebrew],
        "Devanagari" => [Script.Devanagari],
        "Thai" => [Script.Thai],
        _ => [],
    };
}
