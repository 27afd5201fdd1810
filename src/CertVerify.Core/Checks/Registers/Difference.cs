using CertVerify.Core.Reports;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Registers;

/// <summary>How much it matters that the paper and the register say two things.</summary>
internal enum Weight
{
    /// <summary>An older copy, another spelling, a detail left out.</summary>
    Minor,

    /// <summary>A name that may be another's, another address or accreditor: it may be the other of two, or not this certificate's.</summary>
    Open,

    /// <summary>Another holder, standard, issuer, or a longer life than the register knows.</summary>
    Decisive,
}

/// <summary>One field in which the paper and the register differ.</summary>
internal sealed record Difference(ComparedField Compared, Sentence Claimed, Sentence Found, Weight Weight)
{
    /// <summary>What the field is called in a sentence.</summary>
    public Sentence Field => Compared switch
    {
        ComparedField.Holder => $"holder",
        ComparedField.Address => $"address",
        ComparedField.Standard => $"standard",
        ComparedField.Scope => $"scope",
        ComparedField.CertificationBody => $"certification body",
        ComparedField.AccreditationBody => $"accreditation body",
        ComparedField.IssuedOn => $"date of issue",
        ComparedField.ExpiresOn => $"last day of validity",
        _ => throw new InvalidOperationException(Compared.ToString()),
    };
}
