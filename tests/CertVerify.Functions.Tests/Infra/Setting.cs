using System.Collections;
using System.Globalization;
using System.Reflection;
using CertVerify.Adapters.Documents;
using CertVerify.Functions.Settings;

namespace CertVerify.Functions.Tests.Infra;

/// <summary>A setting that the service reads, found in its options classes.</summary>
/// <param name="Name">As an environment variable.</param>
/// <param name="Default">As one would write it; null when there is none.</param>
internal sealed record Setting(string Name, string? Default)
{
    /// <summary>Stands in the name of a setting that there may be many of.</summary>
    internal const string AnyName = "NAME";

    internal bool IsOneOfMany => Name.EndsWith(AnyName, StringComparison.Ordinal);

    internal bool Is(string name) => IsOneOfMany ? name.StartsWith(Name[..^AnyName.Length], StringComparison.Ordinal) : name == Name;

    /// <summary>Those that are read by themselves and not as a part of another.</summary>
    internal static IReadOnlyList<Type> OptionsClasses { get; } =
    [
        .. new[] { typeof(ServiceOptions).Assembly, typeof(DocumentOptions).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => IsOptions(type) && type.GetConstructor([]) is not null && !IsPart(type)),
    ];

    internal static IReadOnlyList<Setting> All { get; } =
        [.. OptionsClasses.SelectMany(type => Of(Activator.CreateInstance(type)!, "CertVerify")).OrderBy(setting => setting.Name, StringComparer.Ordinal)];

    private static bool IsOptions(Type type) => type.Name.EndsWith("Options", StringComparison.Ordinal);

    private static bool IsPart(Type type) => type.Assembly.GetTypes().Where(IsOptions).SelectMany(other => other.GetProperties()).Any(property => property.PropertyType == type);

    private static IEnumerable<Setting> Of(object options, string path)
    {
        foreach (var property in options.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var (name, value) = ($"{path}__{property.Name}", property.GetValue(options));
            if (value is IDictionary)
                yield return new($"{name}__{AnyName}", null);
            else if (IsOptions(property.PropertyType))
                foreach (var inner in Of(value!, name))
                    yield return inner;
            else if (property.SetMethod is not null)
                yield return new(name, Written(value));
        }
    }

    private static string? Written(object? value) => value is bool truth
        ? truth ? "true" : "false"
        : Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;
}
