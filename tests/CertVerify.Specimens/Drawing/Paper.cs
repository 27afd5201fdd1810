namespace CertVerify.Specimens.Drawing;

/// <summary>What lies behind the words: one certification body's paper.</summary>
internal sealed record Paper(string Name, Action<Sheet> Draw)
{
    public static readonly Paper Framed = new("framed", FramedPaper.Draw);
    public static readonly Paper White = new("white", _ => { });
    public static readonly Paper Tinted = new("tinted", OtherPapers.Tinted);
    public static readonly Paper Waved = new("waved", OtherPapers.Waved);
    public static readonly Paper Watermarked = new("watermarked", OtherPapers.Watermarked);
    public static readonly Paper Ruled = new("ruled", OtherPapers.Ruled);

    public static readonly IReadOnlyList<Paper> All = [Framed, White, Tinted, Waved, Watermarked, Ruled];
}
