using System.Text.Json;
using System.Text.Json.Serialization;
using CertVerify.Core.Receipts;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Reports;

/// <summary>What is written most, laid out by the compiler; sentences in English. <see cref="LaidOutJson"/> writes with it.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Serialization,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(ReceiptClaims))]
internal sealed partial class WrittenTypes : JsonSerializerContext;

/// <summary>A verification as it is kept: sentences in parts, so that they can be said in other languages later.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Serialization,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(Verification))]
internal sealed partial class KeptTypes : JsonSerializerContext;
