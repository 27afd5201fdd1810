using CertVerify.Core.Claims;

namespace CertVerify.Functions.Web.Result;

/// <summary>How the paper and the register's record compare in one field.</summary>
public enum Agreement
{
    /// <summary>One of them does not state it.</summary>
    NotCompared,
    Same,
    Different,
}

/// <summary>Where a value stands.</summary>
public sealed record Place(int Page, Box Box);

/// <summary>One field of the certificate as people see it: what the paper says, what the register says, and where it stands.</summary>
/// <param name="Key">Its name, in addresses and in the table of texts.</param>
/// <param name="Paper">One line for each value; none when nothing was read.</param>
/// <param name="Register">What the record says; null when it does not say.</param>
/// <param name="Correction">What the form for corrections begins with; null for what cannot be corrected.</param>
public sealed record ReadField(string Key, IReadOnlyList<string> Paper, string? Register, Agreement Agreement, IReadOnlyList<Place> Places, string? Correction)
{
    private const double Doubtful = 0.7;

    public double Confidence { get; init; } = 1;

    public bool IsInferred { get; init; }

    /// <summary>What was read before the buyer corrected it; null when it is as read.</summary>
    public string? CorrectedFrom { get; init; }

    public bool IsDoubtful => Paper.Count > 0 && CorrectedFrom is null && !IsInferred && Confidence < Doubtful;
}
