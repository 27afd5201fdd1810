namespace CertVerify.Adversarial.Exhibits;

/// <summary>Other values in the place of the true ones, as like them as somebody would make them who wants to be believed.</summary>
internal static class Values
{
    private const string Latin = "AaBCcEeHIiKMoOPpTXxSs";
    private const string Cyrillic = "АаВСсЕеНІіКМоОРрТХхЅѕ";

    /// <summary>The last digit one higher.</summary>
    public static string OtherNumber(string number)
    {
        var at = number.LastIndexOfAny([.. "0123456789"]);
        return at < 0 ? number + "1" : $"{number[..at]}{(number[at] - '0' + 1) % 10}{number[(at + 1)..]}";
    }

    /// <summary>The first letter that has a twin in the Cyrillic alphabet is that twin; null when there is none.</summary>
    public static string? WithTwin(string text)
    {
        var at = text.IndexOfAny([.. Latin]);
        return at < 0 ? null : $"{text[..at]}{Cyrillic[Latin.IndexOf(text[at], StringComparison.Ordinal)]}{text[(at + 1)..]}";
    }

    /// <summary>A sign that prints as nothing stands amid it.</summary>
    public static string WithNothingAmid(string text) => text.Insert(text.Length / 2, "\u200B");

    /// <summary>Stored backwards and turned round for the eye.</summary>
    public static string TurnedRound(string text) => $"\u202E{string.Concat(text.Reverse())}\u202C";

    /// <summary>A sister of the same group: one more word before the last.</summary>
    public static string Sister(string holder)
    {
        var words = holder.Split(' ');
        return string.Join(' ', [.. words[..^1], "Trading", words[^1]]);
    }

    /// <summary>Another company in the same trade: its first word is another.</summary>
    public static string Stranger(string holder)
    {
        var words = holder.Split(' ');
        var other = words[0].Contains('«', StringComparison.Ordinal) || words.Length == 1 ? "Qorvith" : words[0].Any(char.IsLower) ? "Qorvithmere" : "QORVITHMERE";
        return string.Join(' ', [other, .. words[1..]]);
    }
}
