using System.Text.Json;
using System.Text.Json.Serialization;

namespace CertVerify.Accuracy.Scoring;

/// <summary>Claims are compared in the form in which the service shows them.</summary>
internal static class ClaimJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
