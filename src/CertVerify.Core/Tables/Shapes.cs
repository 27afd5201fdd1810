using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace CertVerify.Core.Tables;

/// <summary>Tests numbers against the shapes that the tables hold, each made ready once.</summary>
public static class Shapes
{
    private static readonly ConcurrentDictionary<string, Regex> s_ready = new();

    /// <param name="text">A number as printed.</param>
    /// <param name="shape">A regular expression from a curated table.</param>
    public static bool Fits(string text, string shape) => Ready(shape).IsMatch(text);

    /// <summary>Whether a shape describes the whole of an example beside it in a table; making it ready for other texts would take far longer.</summary>
    internal static bool Describes(string shape, string example) => Regex.IsMatch(example, $"^(?:{shape})$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    internal static IReadOnlyList<Match> Find(string text, string shape) => Ready(shape).Matches(text);

    private static Regex Ready(string shape) => s_ready.GetOrAdd(shape, Made);

    /// <summary>Linear in the text, so that no pattern can take long; one that looks around itself cannot be, and is stopped.</summary>
    private static Regex Made(string shape)
    {
        try
        {
            return new Regex(shape, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(shape, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
    }
}
