using CertVerify.Core.Matching;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Compares pages of one certificate that are each a whole certificate in a language of their own.</summary>
internal static class LanguageCopies
{
    private const double Clear = 0.8;

    /// <summary>Every page after the first that repeats the certificate in another language, with what it says otherwise.</summary>
    /// <param name="pages">The certificate's pages, each read as if it stood alone.</param>
    public static IReadOnlyList<LanguageCopy> Among(IReadOnlyList<Claim> pages)
    {
        var whole = pages.Where(p => p is { HolderName: not null, Languages: [_, ..], Standards: [_, ..] } && (p.ExpiresOn ?? p.IssuedOn ?? p.ValidFrom) is not null).ToList();
        return whole.Count < 2 ? [] : [.. whole.Skip(1).Where(p => Language(p) != Language(whole[0])).DistinctBy(Language).Select(p => new LanguageCopy(Language(p), p.HolderName!.Page ?? 1, [.. Differences(whole[0], p)]))];
    }

    private static string Language(Claim claim) => claim.Languages[0].Value;

    private static IEnumerable<Sentence> Differences(Claim one, Claim other)
    {
        if (Differ(one.CertificateNumber, other.CertificateNumber, Numbers.MayBePart))
            yield return LanguageCopy.Number;
        if (!AllHeld(one, other) || !AllHeld(other, one))
            yield return LanguageCopy.Standards;
        if (Differ(one.IssuedOn, other.IssuedOn, (a, b) => a == b))
            yield return $"issue date";
        if (Differ(one.ExpiresOn, other.ExpiresOn, (a, b) => a == b))
            yield return LanguageCopy.ExpiryDate;
        if (Differ(one.HolderName, other.HolderName, (a, b) => !InOneScript(a, b) || HolderMatch.Compare(a, b).Decision is not Sameness.Different))
            yield return $"holder name";
        if (Differ(one.HolderAddress, other.HolderAddress, (a, b) => !InOneScript(a, b) || AddressMatch.Compare(a, b).Decision is not Sameness.Different))
            yield return $"holder address";
    }

    /// <summary>Whether each standard that was read clearly on one copy is on the other, in the same edition where both state one.</summary>
    private static bool AllHeld(Claim one, Claim other) => one.Standards.Where(standard => standard.Confidence >= Clear).All(standard => other.Standards.Any(held =>
        held.Value.Designation == standard.Value.Designation && (held.Value.Edition is null || standard.Value.Edition is null || held.Value.Edition == standard.Value.Edition)));

    /// <summary>Only what was read clearly on both copies, and cannot mean the same, differs.</summary>
    private static bool Differ<T>(Field<T>? one, Field<T>? other, Func<T, T, bool> same) =>
        one is { Confidence: >= Clear } && other is { Confidence: >= Clear } && !same(one.Value, other.Value)
        && !(one.Alternatives ?? []).Any(a => same(a, other.Value)) && !(other.Alternatives ?? []).Any(a => same(a, one.Value));

    private static bool InOneScript(string one, string other) => IsLatin(one) == IsLatin(other);

    private static bool IsLatin(string text) => text.Where(char.IsLetter).All(c => c < '\u0250');
}
