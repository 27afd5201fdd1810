using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CertVerify.Core.Reports;
using CertVerify.Functions.Problems;

namespace CertVerify.Functions.Requests;

/// <summary>Compares JSON with the type it is meant for and lists the fields that the type does not have.</summary>
internal static class UnknownFields
{
    internal static IEnumerable<FieldFault> In(JsonElement json, Type type, string pointer = "")
    {
        var shape = CoreJson.Options.GetTypeInfo(type);
        if (json.ValueKind is not JsonValueKind.Object || shape.Kind is not JsonTypeInfoKind.Object)
            yield break;
        foreach (var field in json.EnumerateObject())
        {
            var here = $"{pointer}/{Pointer.Escape(field.Name)}";
            if (shape.Properties.FirstOrDefault(known => known.Name == field.Name) is not { } property)
                yield return new(here, "This field is not known.");
            else
            {
                foreach (var deeper in In(field.Value, property.PropertyType, here))
                    yield return deeper;
            }
        }
    }
}
