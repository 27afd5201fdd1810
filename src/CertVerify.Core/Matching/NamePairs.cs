using CertVerify.Core.Sentences;

namespace CertVerify.Core.Matching;

/// <summary>What becomes of one pair of names: the decision, its score and the reason in words.</summary>
public sealed record NamePair(Sameness Decision, double Score, Sentence Because);

/// <summary>Decides pairs of names that come without anything else.</summary>
public static class NamePairs
{
    public static NamePair Decide(string one, string other)
    {
        var match = HolderMatch.Compare(one, other);
        return new(match.Decision, match.Score, match.Differences is { IsEmpty: false } differences ? differences : match.Features[0].Because);
    }
}
