using System.Text.RegularExpressions;

namespace CertVerify.Accuracy.Calibrating;

/// <summary>Whose certificate a file is, by its name: "012_acme-castings-s-a-c_9001_4266c0.pdf" is "acme-castings"; of a synthetic paper it is the layout.</summary>
internal static partial class Company
{
    public static string Of(string file) => Name().Match(file) is { Success: true } match ? match.Groups[1].Value : file;

    [GeneratedRegex(@"^[^_]*_([^-_]+(?:-[^-_]+)?)")]
    private static partial Regex Name();
}
