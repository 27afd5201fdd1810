using CertVerify.Core.Claims;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents;

/// <summary>What came of opening a file.</summary>
public abstract record DocumentReading
{
    private DocumentReading()
    {
    }

    /// <summary>The file was opened and its pages read, as far as the limitations in its facts allow.</summary>
    public sealed record Opened(DocumentFacts Facts, IReadOnlyList<Page> Pages) : DocumentReading;

    /// <summary>The file could not be opened; <paramref name="Because"/> is a sentence for the person who sent it.</summary>
    public sealed record Refused(RefusalCause Cause, string Because) : DocumentReading;
}

/// <summary>Why a file was not opened.</summary>
public enum RefusalCause
{
    Empty,
    WrongType,
    TooLarge,
    TooManyPages,
    TooManyPixels,
    Encrypted,
    Truncated,
    Damaged,
    TookTooLong,

    /// <summary>Not the file's fault: a tool is missing or the sandbox is not permitted.</summary>
    ReaderUnavailable,
}
