namespace CertVerify.Specimens.Drawing;

/// <summary>The colours of one certification body's paper.</summary>
internal sealed record Ink(string Main, string Accent, string Pale)
{
    public const string Black = "#141414";

    public static readonly Ink Teal = new("#124254", "#b08940", "#e2ecee");
    public static readonly Ink Wine = new("#5c1a2b", "#967e5a", "#f1e6e7");
    public static readonly Ink Moss = new("#223e2a", "#788c46", "#e5ede4");
    public static readonly Ink Night = new("#262c5c", "#c45c34", "#e6e7f3");

    public static readonly IReadOnlyList<Ink> All = [Teal, Wine, Moss, Night];
}
