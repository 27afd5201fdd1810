namespace CertVerify.Client;

/// <summary>The three possible answers; "indeterminate" means "could not be established" and accuses nobody.</summary>
public enum Indication
{
    Passed,
    Indeterminate,
    Failed,
}

/// <summary>What an answer rests on: only the paper, a lesser source, or a register or checked table.</summary>
public enum Assurance
{
    Claimed,
    Corroborated,
    Confirmed,
}

/// <summary>How a question was answered.</summary>
public enum Outcome
{
    Pass,
    Warn,
    Fail,
    Unknown,
    NotApplicable,
}

/// <summary>The state of a certification, one vocabulary for all registers.</summary>
public enum CertificationStatus
{
    Unknown,
    Active,
    AwaitingSurveillance,
    NotYetValid,
    Superseded,
    Expired,
    Suspended,
    Cancelled,
    Withdrawn,
}

/// <summary>How soon somebody should look.</summary>
public enum Severity
{
    Info,
    Warning,
    High,
}
