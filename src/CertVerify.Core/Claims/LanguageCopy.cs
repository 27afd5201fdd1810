using CertVerify.Core.Sentences;

namespace CertVerify.Core.Claims;

/// <summary>The same certificate once more in the same file, in another language.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Page">Where it stands.</param>
/// <param name="Differs">What it says otherwise than the first copy: "expiry date", "holder address".</param>
public sealed record LanguageCopy(string Language, int Page, IReadOnlyList<Sentence> Differs);
