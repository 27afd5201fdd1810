namespace CertVerify.Specimens.Drawing;

/// <summary>A typeface at a size, in points; the families are Debian's Liberation fonts.</summary>
internal sealed record Face(string Family, double Size, bool Bold = false, bool Italic = false)
{
    /// <summary>From one line to the next.</summary>
    public double LineHeight => Size * 1.28;

    public static Face Serif(double size) => new("Liberation Serif", size);

    public static Face SerifBold(double size) => new("Liberation Serif", size, Bold: true);

    public static Face SerifItalic(double size) => new("Liberation Serif", size, Italic: true);

    public static Face Sans(double size) => new("Liberation Sans", size);

    public static Face SansBold(double size) => new("Liberation Sans", size, Bold: true);

    /// <summary>About how wide a text is: good enough to break lines.</summary>
    public double WidthOf(string text) => Size * (Bold ? 1.1 : 1.03) * text.Sum(Share);

    private static double Share(char letter) => letter switch
    {
        'M' or 'W' or 'm' or 'w' or 'Ш' or 'Щ' or 'ш' or 'щ' or 'ж' => 0.82,
        ' ' or 'i' or 'j' or 'l' or 't' or 'f' or 'r' or 'I' or '.' or ',' or ':' or '\'' or '-' => 0.3,
        >= '\u3040' => 1,
        _ => char.IsUpper(letter) ? 0.68 : 0.51,
    };
}
