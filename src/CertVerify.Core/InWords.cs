using System.Text.Json;
using System.Text.Json.Serialization;

namespace CertVerify.Core;

/// <summary>How an enumeration is written and read as JSON: "notApplicable".</summary>
public sealed class InWords<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
