using System.Reflection;
using System.Reflection.Emit;
using CertVerify.Core.Sentences;

namespace CertVerify.Functions.Tests.Web;

/// <summary>Every template that an assembly can make a sentence of, as its compiled code puts it together: nothing is overlooked, however seldom it is said.</summary>
internal static class Templates
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    internal static IEnumerable<string> In(Assembly assembly) =>
        assembly.GetTypes().SelectMany(type => type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own))).SelectMany(In).Distinct();

    /// <summary>A sentence is begun with its length and its number of values, and is whole when it has both; in its values others may stand.</summary>
    private static List<string> In(MethodBase method)
    {
        var (whole, open, numbers, text) = (new List<string>(), new Stack<Begun>(), new Queue<int>([0, 0]), "");
        foreach (var (code, operand) in Instructions(method))
        {
            if (operand is string loaded)
                text = loaded;
            else if (Number(code, operand) is { } number)
            {
                numbers.Enqueue(number);
                numbers.Dequeue();
            }
            else if (operand is MethodBase { DeclaringType: { } type, Name: var name } called && type == typeof(Sentence))
            {
                if (code == OpCodes.Newobj && called.GetParameters()[0].ParameterType == typeof(int))
                    open.Push(new(numbers.First(), numbers.Last()));
                else if (name == nameof(Sentence.AppendLiteral))
                    open.Peek().Append(text);
                else if (name == nameof(Sentence.AppendFormatted))
                    open.Peek().AppendValue();
                if (open.TryPeek(out var last) && last.IsWhole)
                    whole.Add(open.Pop().Template);
            }
        }

        Assert.Empty(open);
        return whole;
    }

    private static int? Number(OpCode code, object? operand) => (code.Name, operand) switch
    {
        ("ldc.i4" or "ldc.i4.s", int number) => number,
        ({ } name, _) when name.StartsWith("ldc.i4.", StringComparison.Ordinal) && char.IsAsciiDigit(name[^1]) => name[^1] - '0',
        _ => null,
    };

    private static IEnumerable<(OpCode Code, object? Operand)> Instructions(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } bytes)
            yield break;
        var (types, methods) = (method.DeclaringType!.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null);
        for (var at = 0; at < bytes.Length;)
        {
            var code = OpCodesByValue[bytes[at] == 0xFE ? (short)((bytes[at++] << 8) | bytes[at++]) : bytes[at++]];
            yield return (code, code.OperandType switch
            {
                OperandType.InlineString => method.Module.ResolveString(BitConverter.ToInt32(bytes, at)),
                OperandType.InlineMethod => method.Module.ResolveMethod(BitConverter.ToInt32(bytes, at), types, methods),
                OperandType.InlineI => BitConverter.ToInt32(bytes, at),
                OperandType.ShortInlineI => (int)(sbyte)bytes[at],
                _ => null,
            });
            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(bytes, at),
                _ => 4,
            };
        }
    }

    private sealed class Begun(int letters, int values)
    {
        private int appendedLetters;
        private int appendedValues;

        internal string Template { get; private set; } = "";

        internal bool IsWhole => appendedLetters == letters && appendedValues == values;

        internal void Append(string text)
        {
            Template += text;
            appendedLetters += text.Length;
        }

        internal void AppendValue() => Template += $"{{{appendedValues++}}}";
    }
}
