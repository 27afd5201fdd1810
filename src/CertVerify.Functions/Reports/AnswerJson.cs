using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CertVerify.Core.Reports;

namespace CertVerify.Functions.Reports;

/// <summary>How answers are written: as everything is, with what the compiler prepared for the one that matters most.</summary>
internal static class AnswerJson
{
    internal static JsonSerializerOptions Options { get; } = new(CoreJson.Written)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(AnswerTypes.Default, CoreJson.Written.TypeInfoResolver),
    };
}

/// <summary>Reports that the compiler prepares to be written.</summary>
[JsonSerializable(typeof(VerificationReport))]
internal sealed partial class AnswerTypes : JsonSerializerContext;
