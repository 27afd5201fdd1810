namespace CertVerify.Accuracy.Scoring;

/// <summary>How one value that was read compares with the truth.</summary>
internal enum Mark
{
    Right,

    /// <summary>A value that is not the truth, also where the truth is silent.</summary>
    Wrong,

    /// <summary>The page says it and nothing, or only a part of it, was read.</summary>
    Missing,

    /// <summary>The page is silent and so is the reading: neither praised nor blamed.</summary>
    Absent,

    /// <summary>The truth cannot be compared ("see annex, page 2").</summary>
    Skipped,
}
