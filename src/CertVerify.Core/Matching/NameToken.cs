using CertVerify.Core.Normalising;

namespace CertVerify.Core.Matching;

/// <summary>What a word does in a company's name.</summary>
internal enum TokenKind
{
    /// <summary>It tells this company from others.</summary>
    Distinctive,

    Number,

    Place,

    Country,

    /// <summary>What the company does: "electronics", "trading".</summary>
    Activity,

    /// <summary>Which one of its kind it is: "first", "northern", "state".</summary>
    Quality,

    /// <summary>It names a member of a group: "holding", "international".</summary>
    Group,

    /// <summary>What sort of body it is: "plant", "foundation", "movement".</summary>
    Class,

    /// <summary>A plant of the same company: "unit 3".</summary>
    Site,

    /// <summary>It says next to nothing: "industrial", "enterprise".</summary>
    Generic,

    /// <summary>It joins other words: "and", "of".</summary>
    Stop,

    LegalForm,
}

/// <summary>One word of a company's name, or several that are one idea.</summary>
/// <param name="Text">As folded, in Latin letters.</param>
/// <param name="Key">What it is compared by: the same for "Mueller" and "Müller", "Ind." and "Industria".</param>
internal sealed record NameToken(string Text, string Key, TokenKind Kind)
{
    /// <summary>How it sounds, roughly, in any of its spellings.</summary>
    internal string Sound { get; } = Matching.Sound.Of(Text);

    /// <summary>The East Asian signs it is written with: words that sound alike are not one word there.</summary>
    internal string? Signs { get; init; }

    /// <summary>Written in a script that leaves vowels out.</summary>
    internal bool LacksVowels { get; init; }

    /// <summary>A brand of another language may be written in these signs as it sounds.</summary>
    internal bool WritesSounds => Signs is not null && Scripts.WritesSounds(Signs);

    internal double Weight => Kind switch
    {
        TokenKind.Distinctive => 1,
        TokenKind.Number => 0.8,
        TokenKind.Place => 0.5,
        TokenKind.Activity or TokenKind.Quality => 0.4,
        TokenKind.Group or TokenKind.Country => 0.3,
        TokenKind.Class => 0.15,
        TokenKind.Generic => 0.05,
        _ => 0,
    };

    /// <summary>True when two names that differ in it name two companies.</summary>
    internal bool Discriminates => Kind is TokenKind.Distinctive or TokenKind.Number or TokenKind.Place or TokenKind.Country
        or TokenKind.Activity or TokenKind.Quality or TokenKind.Group;

    /// <summary>"Plant" and "group" are added to names and left out at will; a foundation or a committee is a body of its own.</summary>
    internal bool IsLooselyUsed => Key is "Class:plant" or "Class:company" or "Class:concern" or "Class:enterprise" or "Class:organization" or "Class:movement" or "Class:network" or "Group:group";

    /// <summary>Whether it is the same word, or has the same meaning.</summary>
    internal bool IsAs(NameToken other) => Key == other.Key && (Signs is null || other.Signs is null || Signs == other.Signs || Kind != TokenKind.Distinctive);

    public override string ToString() => Text;
}
