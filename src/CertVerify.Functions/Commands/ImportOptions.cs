using System.Text.RegularExpressions;

namespace CertVerify.Functions.Commands;

/// <summary>The options of an import: "--as-of 2026-11-30" declares the field asOf, "--column.holder-name Firma" what the file calls a column.</summary>
internal sealed partial record ImportOptions(IReadOnlyDictionary<string, string> Declared, string? RejectedFile, bool Quiet)
{
    /// <summary>Null when an option lacks its value, or something stands where an option should.</summary>
    internal static ImportOptions? Read(IReadOnlyList<string> arguments)
    {
        var declared = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var quiet = arguments.Contains("--quiet");
        var rest = new Queue<string>(arguments.Where(argument => argument != "--quiet"));
        while (rest.TryDequeue(out var option))
        {
            if (!option.StartsWith("--", StringComparison.Ordinal))
                return null;
            var parts = option[2..].Split('=', 2);
            if (parts is [var name, var value] || (parts is [var before] && (name = before) is not null && rest.TryDequeue(out value)))
                declared[Field(name)] = value;
            else
                return null;
        }

        return new(declared, declared.Remove("rejected", out var file) ? file : null, quiet);
    }

    /// <summary>"as-of" is asOf.</summary>
    private static string Field(string option) => Hyphen().Replace(option, match => match.Groups[1].Value.ToUpperInvariant());

    [GeneratedRegex("-([a-z])")]
    private static partial Regex Hyphen();
}
