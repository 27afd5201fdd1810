using System.Text.Json.Serialization;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Claims;

/// <summary>The same certificate once more in the same file, in another language.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Page">Where it stands.</param>
/// <param name="Differs">What it says otherwise than the first copy: "expiry date", "holder address".</param>
public sealed record LanguageCopy(string Language, int Page, IReadOnlyList<Sentence> Differs)
{
    internal static readonly Sentence Number = $"number", Standards = $"standards", ExpiryDate = $"expiry date";

    /// <summary>Whether it says another thing of what is certified, and not only in other words where or as what.</summary>
    [JsonIgnore]
    public bool DiffersDecisively => Differs.Any(what => what == Number || what == Standards || what == ExpiryDate);
}
