using System.Text.Json;
using System.Text.Json.Serialization;

namespace CertVerify.Core.Sentences;

/// <summary>How answers write a sentence: as it reads in English. What is read may be in either form.</summary>
public sealed class SentenceInEnglish : JsonConverter<Sentence>
{
    public override Sentence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => SentenceInParts.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, Sentence value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
