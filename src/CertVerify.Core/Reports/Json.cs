using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Reports;

/// <summary>How everything is written as JSON, in the store and in answers: camelCase, enums as words, nothing for null.</summary>
public static class CoreJson
{
    /// <summary>Letters of every script stand as they are.</summary>
    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>Sentences are written in English.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>For what is kept: sentences are written so that they can be said in other languages later. Only for writing.</summary>
    public static JsonSerializerOptions Kept { get; } = Make(new SentenceInParts());

    private static JsonSerializerOptions Make(params JsonConverter[] converters)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            IgnoreReadOnlyProperties = true,
            NumberHandling = JsonNumberHandling.Strict,
            Encoder = Encoder,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        };
        foreach (var converter in converters)
            options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }
}
