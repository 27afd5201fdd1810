namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Which letters belong to which script.</summary>
internal static class Scripts
{
    public static bool Holds(string text, Script script) => text.Any(letter => Belongs(letter, script));

    private static bool Belongs(char letter, Script script) => script switch
    {
        Script.Cyrillic => letter is >= 'Ѐ' and <= 'ӿ',
        Script.Greek => letter is >= 'Ͱ' and <= 'Ͽ',
        Script.Japanese => letter is >= '぀' and <= 'ヿ' || IsHan(letter),
        Script.Arabic => letter is >= '\u0600' and <= '\u06FF',
        Script.Hebrew => letter is >= '\u0590' and <= '\u05FF',
        Script.Devanagari => letter is >= '\u0900' and <= '\u097F',
        Script.Thai => letter is >= '\u0E00' and <= '\u0E7F',
        Script.Korean => letter is >= '가' and <= '힣',
        Script.SimplifiedChinese or Script.TraditionalChinese => IsHan(letter),
        _ => char.IsLetter(letter) && letter < 'Ͱ',
    };

    public static bool IsHan(char letter) => letter is >= '一' and <= '鿿';
}
