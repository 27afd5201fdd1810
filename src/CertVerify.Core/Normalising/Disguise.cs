using System.Globalization;

namespace CertVerify.Core.Normalising;

/// <summary>Finds words that look like other words: with signs in them that print as nothing, or with letters of two alphabets that print alike.</summary>
internal static class Disguise
{
    private const char SoftHyphen = '\u00AD';
    private static readonly char[] s_joiners = ['\u200C', '\u200D', '\u200E', '\u200F'];

    /// <summary>The first such word; null when there is none.</summary>
    /// <param name="text">As stored.</param>
    internal static string? Of(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(word => HoldsNothing(word) || word.Any(IsLatin) && HoldsTwin(word));

    /// <summary>Whether a number holds such signs, or any letter that prints like a Latin one and is none.</summary>
    internal static bool IsIn(string number) => HoldsNothing(number) || HoldsTwin(number);

    /// <summary>Joiners and marks of direction belong into scripts that need them.</summary>
    private static bool HoldsNothing(string word) => word.Any(sign =>
        sign != SoftHyphen && CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.Format && !(s_joiners.Contains(sign) && Scripts.IsForeign(word)));

    private static bool HoldsTwin(string word) => word.Any(letter => LookAlikes.Latin(char.ToLowerInvariant(letter)) != char.ToLowerInvariant(letter));

    private static bool IsLatin(char letter) => char.IsLetter(letter) && letter < '\u0250';
}
