namespace CertVerify.Core.Matching;

/// <summary>Reads a sector code as printed: "IAF 17", "EA 19", "17"; EA and IAF number their 39 sectors alike.</summary>
internal static class IafSector
{
    private const int Sectors = 39;

    /// <summary>Null for a code of another list, such as NACE.</summary>
    internal static string? Read(string printed)
    {
        var words = printed.Split([' ', ':', '.'], StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [var only] => Number(only),
            [var list, var code, ..] when list.ToUpperInvariant() is "IAF" or "EA" => Number(code),
            _ => null,
        };
    }

    private static string? Number(string code) =>
        int.TryParse(code, System.Globalization.NumberStyles.None, null, out var number) && number is >= 1 and <= Sectors ? $"{number}" : null;
}
