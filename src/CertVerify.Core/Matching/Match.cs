using System.Text.Json.Serialization;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Matching;

/// <summary>Whether two descriptions mean the same thing.</summary>
[JsonConverter(typeof(InWords<Sameness>))]
public enum Sameness
{
    Same,
    Different,
    Unsure,
}

/// <summary>One thing that was compared: how well it agrees (0 to 1), a sentence why, and the two values.</summary>
public sealed record Feature(string Name, double Score, Sentence Because, string? Claimed, string? Found);

/// <summary>How a comparison came out, explained feature by feature; the score ranks, the decision decides.</summary>
public sealed record Match(Sameness Decision, double Score, IReadOnlyList<Feature> Features)
{
    /// <summary>What stands against sameness, in words: "trading" is not "manufacturing".</summary>
    public Sentence Differences => Sentence.Apart(Features.Where(feature => feature is { Score: < 1, Name: not Whole }).Select(feature => feature.Because));

    /// <summary>Whether only what says nothing differs, so that it is one company for certain.</summary>
    public bool IsSure => Decision is Sameness.Same && Score >= HolderMatch.SameFrom;

    /// <summary>The same, with one thing more that was seen; nothing that differs leaves the score at 1.</summary>
    internal Match With(Feature feature) => this with { Score = Math.Min(Score, 0.99), Features = [.. Features, feature] };

    /// <summary>The feature that sums up the others.</summary>
    internal const string Whole = "whole";
}
