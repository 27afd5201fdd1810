using System.Text.Json.Serialization;

namespace CertVerify.Core.Claims;

/// <summary>A rectangle on a page, in the page's own units, with the origin at the top left.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    [JsonIgnore]
    public double Width => Right - Left;

    [JsonIgnore]
    public double Height => Bottom - Top;

    [JsonIgnore]
    public double MiddleX => (Left + Right) / 2;

    [JsonIgnore]
    public double MiddleY => (Top + Bottom) / 2;

    /// <summary>The same place where a page is so many times as large.</summary>
    public Box Scaled(double by) => new(Left * by, Top * by, Right * by, Bottom * by);

    /// <summary>The smallest box that holds both.</summary>
    public Box Union(Box other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>How much of the smaller of the two both cover, from 0 to 1.</summary>
    public double Overlap(Box other)
    {
        var width = Math.Min(Right, other.Right) - Math.Max(Left, other.Left);
        var height = Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);
        var smaller = Math.Min(Width * Height, other.Width * other.Height);
        return width <= 0 || height <= 0 || smaller <= 0 ? 0 : width * height / smaller;
    }
}
