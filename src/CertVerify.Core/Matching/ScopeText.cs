using CertVerify.Core.Normalising;

namespace CertVerify.Core.Matching;

/// <summary>The words of a scope, a product or a process, folded once.</summary>
internal sealed class ScopeText
{
    internal ScopeText(string text)
    {
        Words = NameWords.Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Unspaced = string.Concat(Words);
    }

    internal string[] Words { get; }

    /// <summary>For scripts that put no spaces between words.</summary>
    internal string Unspaced { get; }

    /// <summary>"moulded" and "moulding": most of the longer word, and at least five letters.</summary>
    internal static bool AreOfOneStem(string one, string other)
    {
        var shared = one.AsSpan().CommonPrefixLength(other);
        return one == other || one + "s" == other || one == other + "s" || (shared >= 5 && shared >= 0.6 * Math.Max(one.Length, other.Length));
    }
}
