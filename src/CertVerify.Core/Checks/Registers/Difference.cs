namespace CertVerify.Core.Checks.Registers;

/// <summary>How much it matters that the paper and the register say two things.</summary>
internal enum Weight
{
    /// <summary>An older copy, another spelling, a detail left out.</summary>
    Minor,

    /// <summary>Another holder, standard, issuer, or a longer life than the register knows.</summary>
    Decisive,
}

/// <summary>One field in which the paper and the register differ.</summary>
internal sealed record Difference(string Field, string Claimed, string Found, Weight Weight);
