namespace CertVerify.Core.Matching;

/// <summary>What a word does in a company's name.</summary>
internal enum TokenKind
{
    /// <summary>It tells this company from others.</summary>
    Distinctive,

    Number,

    Place,

    /// <summary>What the company does: "electronics", "trading".</summary>
    Activity,

    /// <summary>It names a member of a group: "holding", "international", a country.</summary>
    Group,

    /// <summary>A plant of the same company: "unit 3".</summary>
    Site,

    /// <summary>It says next to nothing: "and", "industrial".</summary>
    Generic,

    LegalForm,
}

/// <summary>One word of a company's name.</summary>
/// <param name="Text">As folded.</param>
/// <param name="Key">What it is compared by: the same for "Mueller" and "Müller", "Ind." and "Industria".</param>
internal sealed record NameToken(string Text, string Key, TokenKind Kind)
{
    internal double Weight => Kind switch
    {
        TokenKind.Distinctive => 1,
        TokenKind.Number => 0.8,
        TokenKind.Place => 0.5,
        TokenKind.Activity => 0.4,
        TokenKind.Group => 0.3,
        TokenKind.Generic => 0.05,
        _ => 0,
    };

    /// <summary>True when two names that differ in it name two companies.</summary>
    internal bool Discriminates => Kind is TokenKind.Distinctive or TokenKind.Number or TokenKind.Place or TokenKind.Activity or TokenKind.Group;

    public override string ToString() => Text;
}
