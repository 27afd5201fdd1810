using System.Text.Json.Serialization;

namespace CertVerify.Core.Tables;

/// <summary>How a body is named in running text.</summary>
[JsonConverter(typeof(InWords<MentionedBy>))]
public enum MentionedBy
{
    /// <summary>By a name of several words, or of one that is long enough to stand for itself.</summary>
    FullName,

    /// <summary>By its web or mail domain.</summary>
    Domain,

    /// <summary>By one short word, which may mean something else ("SAS", "EMA"): look at its surroundings.</summary>
    Acronym,
}

/// <summary>A body found in running text, and where.</summary>
public sealed record Mention<T>(T Body, int Start, int Length, MentionedBy By);
