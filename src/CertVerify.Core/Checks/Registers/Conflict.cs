using CertVerify.Core.Matching;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>Two registers that say two things of one certificate.</summary>
internal sealed record Conflict(Registration Believed, Registration Other, Sentence Ours, Sentence Theirs)
{
    internal Sentence Said => $"{Believed.Source.Name} shows {Ours}; {Other.Source.Name} shows {Theirs}.";

    /// <summary>
    /// Whether one of the two is believed before the other: it stands nearer to the issuer, or is newer.
    /// One that stands further away is believed only because the nearer one is too old; it cannot clear what that one holds against the certification.
    /// Nor can a nearer one clear what has begun after its answer.
    /// </summary>
    internal bool IsSettled => Believed.Source.Keeper.CompareTo(Other.Source.Keeper) switch
    {
        < 0 => !(Other.Record.Status.Gravity > Believed.Record.Status.Gravity && Other.Record.StatusSince > Believed.Source.AsOf),
        0 => Believed.Source.AsOf > Other.Source.AsOf,
        > 0 => Believed.Record.Status.Gravity >= Other.Record.Status.Gravity,
    };

    /// <summary>Null when both agree as far as both speak.</summary>
    internal static Conflict? Between(Registration believed, Registration other) => (believed.Record, other.Record) switch
    {
        var (one, two) when one.Status != two.Status && one.Status is not CertificationStatus.Unknown && two.Status is not CertificationStatus.Unknown =>
            new(believed, other, one.Status.Words, two.Status.Words),
        ({ ExpiresOn: { } one }, { ExpiresOn: { } two }) when one != two => new(believed, other, $"validity until {one}", $"validity until {two}"),
        ({ HolderName: { } one }, { HolderName: { } two }) when HolderMatch.Compare(one, two).Decision is Sameness.Different => new(believed, other, $"the holder {one}", $"the holder {two}"),
        _ => null,
    };

    internal Answer Worded(Answer answer) => answer with
    {
        Claimed = Theirs,
        Found = Ours,
        Source = $"{Believed.Cited}; {Other.Cited}",
        Assurance = Assurance.Confirmed,
    };
}
