using System.Text.Json;
using System.Text.Json.Serialization;
using CertVerify.Core.Reports;

namespace CertVerify.Core.Sentences;

/// <summary>How answers write a sentence: as it reads in English, but in parts for what is kept. What is read may be in either form.</summary>
public sealed class SentenceInEnglish : JsonConverter<Sentence>
{
    public override Sentence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => SentenceInParts.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, Sentence value, JsonSerializerOptions options)
    {
        if (options.TypeInfoResolver is KeptTypes)
            SentenceInParts.Write(writer, value);
        else
            writer.WriteStringValue(value.ToString());
    }
}
