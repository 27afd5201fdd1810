using System.Text.Json.Serialization;

namespace CertVerify.Core.Claims.Confidence;

/// <summary>How a value came off its page.</summary>
[JsonConverter(typeof(InWords<ReadingWay>))]
public enum ReadingWay
{
    /// <summary>Every word of it stood in the file's own text layer.</summary>
    TextLayer,

    /// <summary>A word of it was recognised in a picture.</summary>
    Recognised,

    /// <summary>It was concluded from something else on the page, or from our tables.</summary>
    Inferred,
}
