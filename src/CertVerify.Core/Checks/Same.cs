using System.Globalization;

namespace CertVerify.Core.Checks;

/// <summary>Plain equality of printed words, blind to case, accents, width, spaces and punctuation.</summary>
internal static class Same
{
    private const CompareOptions Blind = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreSymbols | CompareOptions.IgnoreWidth;

    public static bool Name(string one, string other) => CultureInfo.InvariantCulture.CompareInfo.Compare(one, other, Blind) == 0;

    public static bool Number(string one, string other) => Normalising.Numbers.Same(one, other);
}
