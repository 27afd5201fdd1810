using System.Reflection;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Tests.Reports;

/// <summary>A thing of any type with something in each of its properties, so that whatever is written differently shows.</summary>
internal static class Filled
{
    private const string Text = "Größe <2> \"é\" 漢字\n";
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    internal static T Of<T>() => (T)Value(typeof(T))!;

    private static object? Value(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } inner => Value(inner),
        _ when type == typeof(string) => Text,
        _ when type == typeof(bool) => true,
        _ when type == typeof(int) => 7,
        _ when type == typeof(long) => 1L << 40,
        _ when type == typeof(double) => 0.97,
        _ when type == typeof(DateOnly) => new DateOnly(2026, 11, 27),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 11, 27, 4, 5, 6, 789, TimeSpan.FromHours(2)),
        _ when type == typeof(Sentence) => (Sentence)$"Valid until {new DateOnly(2026, 11, 27)}, {Text}, {Sentence.Known("as shown.")}",
        _ when type == typeof(IReadOnlyDictionary<string, string>) => new Dictionary<string, string> { [Text] = Text },
        _ when type.IsEnum => Enum.GetValues(type).Cast<object>().Last(),
        { IsGenericType: true } when Elements(type) is { } element => Several(element),
        _ => Thing(type),
    };

    private static Type? Elements(Type type) => type.IsAssignableFrom(typeof(List<>).MakeGenericType(type.GetGenericArguments()[0])) ? type.GetGenericArguments()[0] : null;

    private static Array Several(Type element)
    {
        var several = Array.CreateInstance(element, 2);
        several.SetValue(Value(element), 0);
        several.SetValue(Value(element), 1);
        return several;
    }

    private static object Thing(Type type)
    {
        var maker = type.GetConstructors(Own).Where(maker => maker.GetParameters() is not [var only] || only.ParameterType != type).MaxBy(maker => maker.GetParameters().Length)
            ?? throw new InvalidOperationException($"{type} has no constructor.");
        var thing = maker.Invoke([.. maker.GetParameters().Select(parameter => Value(parameter.ParameterType))]);
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && property.GetIndexParameters().Length == 0))
            property.SetValue(thing, Value(property.PropertyType));
        return thing;
    }
}
