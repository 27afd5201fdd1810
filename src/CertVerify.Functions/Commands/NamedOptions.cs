using System.Text.RegularExpressions;

namespace CertVerify.Functions.Commands;

/// <summary>The options of a command: "--as-of 2026-11-30" or "--as-of=2026-11-30" is asOf, and flags stand alone.</summary>
internal static partial class NamedOptions
{
    /// <summary>Null when an option lacks its value, or something stands where an option should.</summary>
    /// <param name="arguments">After the command.</param>
    /// <param name="flags">Those that have no value, without hyphens.</param>
    internal static (Dictionary<string, string> Values, IReadOnlyList<string> Flags)? Read(IReadOnlyList<string> arguments, params IReadOnlyList<string> flags)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var given = flags.Where(flag => arguments.Contains($"--{flag}")).ToList();
        var rest = new Queue<string>(arguments.Where(argument => !given.Any(flag => argument == $"--{flag}")));
        while (rest.TryDequeue(out var option))
        {
            if (!option.StartsWith("--", StringComparison.Ordinal))
                return null;
            var parts = option[2..].Split('=', 2);
            if (parts is [var name, var value] || (parts is [var before] && (name = before) is not null && rest.TryDequeue(out value)))
                values[Field(name)] = value;
            else
                return null;
        }

        return (values, given);
    }

    private static string Field(string option) => Hyphen().Replace(option, match => match.Groups[1].Value.ToUpperInvariant());

    [GeneratedRegex("-([a-z])")]
    private static partial Regex Hyphen();
}
