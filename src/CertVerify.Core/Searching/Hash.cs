namespace CertVerify.Core.Searching;

/// <summary>Turns parts of names into numbers, the same on every machine and for ever.</summary>
internal static class Hash
{
    private const ulong Start = 0xCBF29CE484222325, Prime = 0x100000001B3;

    internal static ulong Of(ReadOnlySpan<char> text, char kind)
    {
        var hash = (Start ^ kind) * Prime;
        foreach (var letter in text)
            hash = (hash ^ letter) * Prime;
        return Mixed(hash);
    }

    /// <summary>Of two parts in either order.</summary>
    internal static ulong Both(ulong one, ulong other) => Mixed(one + other);

    /// <summary>Of three parts in any order.</summary>
    internal static ulong All(ulong one, ulong other, ulong third) => Mixed(one + other + third + Prime);

    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ hash >> 33) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ hash >> 33) * 0xC4CEB9FE1A85EC53;
        return hash ^ hash >> 33;
    }
}
