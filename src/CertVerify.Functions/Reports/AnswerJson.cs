using System.Text.Json;
using System.Text.Json.Serialization;
using CertVerify.Core.Reports;

namespace CertVerify.Functions.Reports;

/// <summary>How answers are written: as everything is, and the one that matters most as the compiler laid it out.</summary>
internal static class AnswerJson
{
    internal static byte[] Of(object body) => body is VerificationReport report
        ? LaidOutJson.Of(report, AnswerTypes.Default.VerificationReport)
        : JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), CoreJson.Options);
}

/// <summary>A verification as it is answered, laid out by the compiler.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Serialization,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(VerificationReport))]
internal sealed partial class AnswerTypes : JsonSerializerContext;
