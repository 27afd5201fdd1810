using System.Globalization;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>The fields of a declaration by name; notes what is wrong with each.</summary>
internal sealed class DeclaredFields(IReadOnlyDictionary<string, string> fields, ICollection<Fault> faults)
{
    /// <summary>Null when it is missing or empty.</summary>
    internal string? Text(string name) => fields.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    internal string? Text(string name, Func<string, bool> isGood, string expected)
    {
        if (Text(name) is { } text && isGood(text))
            return text;
        Refuse(name, $"'{name}' must be {expected}.");
        return null;
    }

    internal T? Required<T>(string name, Func<string, T?> read, string expected)
        where T : struct
    {
        if (Text(name) is null)
            Refuse(name, $"'{name}' is missing: {expected}.");
        return Optional(name, read, expected);
    }

    internal T? Optional<T>(string name, Func<string, T?> read, string expected)
        where T : struct
    {
        var value = Text(name) is { } text ? read(text) : null;
        if (Text(name) is not null && value is null)
            Refuse(name, $"'{name}' must be {expected}.");
        return value;
    }

    internal void Refuse(string name, string because) => faults.Add(new(name, because));

    /// <summary>Written "completeNational" or "complete-national".</summary>
    internal static T? Word<T>(string text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && char.IsLetter(text[0]) ? value : null;

    internal static string Words<T>()
        where T : struct, Enum =>
        "one of " + string.Join(", ", Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]));

    internal static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    internal static int? Days(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 366 ? days : null;
}
