using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using CertVerify.Client;
using CertVerify.Functions.Tests.OpenApi;

namespace CertVerify.Functions.Tests.Clients;

/// <summary>The C# client's types say what the API's description says.</summary>
public sealed class TypesTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<Type, string> Types => new()
    {
        { typeof(Verification), "Verification" },
        { typeof(Inquiry), "Inquiry" },
        { typeof(WatchRequest), "WatchRequest" },
        { typeof(WatchedCertificate), "Certificate" },
        { typeof(HistoryEntry), "HistoryEntry" },
        { typeof(WatchEvent), "Event" },
        { typeof(BatchRequest), "BatchRequest" },
        { typeof(Batch), "Batch" },
        { typeof(BatchItem), "BatchItem" },
        { typeof(Problem), "Problem" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_fits_its_schema(Type type, string schema) => Assert.Empty(Differences(type, ApiDescription.Schema(schema), schema));

    [Theory]
    [InlineData(typeof(Finding), "Verdict")]
    [InlineData(typeof(Field<DateOnly>), "TextField")]
    [InlineData(typeof(Status), "Source")]
    public void A_type_that_does_not_fit_is_found(Type type, string schema) => Assert.NotEmpty(Differences(type, ApiDescription.Schema(schema), schema));

    private static IEnumerable<string> Differences(Type type, JsonElement described, string at)
    {
        var schema = ApiDescription.Resolved(described);
        return schema.GetProperty("type").GetString() switch
        {
            "array" => ItemOf(type) is { } item ? Differences(item, schema.GetProperty("items"), at + "[]") : [$"{at}: {type.Name} is no list"],
            "object" when schema.TryGetProperty("properties", out var properties) => OfObject(type, schema, properties, at),
            "object" => type == typeof(IReadOnlyDictionary<string, string>) ? [] : [$"{at}: {type.Name} is no dictionary"],
            "string" when type.IsEnum => Words(schema).SequenceEqual(Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName)) ? [] : [$"{at}: {type.Name} has other words"],
            "string" => Of(at, type, Format(schema) switch { "date" => typeof(DateOnly), "date-time" => typeof(DateTimeOffset), _ => typeof(string) }),
            "integer" => type == typeof(int) ? [] : Of(at, type, typeof(long)),
            "number" => Of(at, type, typeof(double)),
            "boolean" => Of(at, type, typeof(bool)),
            var other => [$"{at}: {other}"],
        };
    }

    /// <summary>Each property is described, is as sure to be there as described, and no property that is always there is left out.</summary>
    private static IEnumerable<string> OfObject(Type type, JsonElement schema, JsonElement properties, string at)
    {
        var always = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToHashSet() : [];
        var own = type.GetProperties().Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null && property.Name != "EqualityContract").ToDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        foreach (var name in always.Where(name => !own.ContainsKey(name)))
            yield return $"{at}/{name} is always there and left out";
        foreach (var (name, property) in own)
        {
            var here = $"{at}/{name}";
            if (!properties.TryGetProperty(name, out var described))
            {
                yield return $"{here} is not described";
                continue;
            }

            var mayBeAbsent = (Nullability.Create(property).ReadState is NullabilityState.Nullable && !type.GetGenericArguments().Contains(property.PropertyType)) || !IsRequired(type, property);
            if (mayBeAbsent == always.Contains(name))
                yield return $"{here} is {(mayBeAbsent ? "always there" : "not always there")}";
            foreach (var difference in Differences(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, described, here))
                yield return difference;
        }
    }

    private static bool IsRequired(Type type, PropertyInfo property) =>
        property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null
        || type.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => parameter.Name == property.Name));

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static IEnumerable<string> Of(string at, Type type, Type expected) => type == expected ? [] : [$"{at}: {type.Name} is no {expected.Name}"];

    private static IEnumerable<string> Words(JsonElement schema) => schema.TryGetProperty("enum", out var words) ? words.EnumerateArray().Select(word => word.GetString()!) : [];

    private static string? Format(JsonElement schema) => schema.TryGetProperty("format", out var format) ? format.GetString() : null;
}
