namespace CertVerify.Functions.Commands;

/// <summary>The options of an import: "--as-of 2026-11-30" declares the field asOf, "--column.holder-name Firma" what the file calls a column.</summary>
internal sealed record ImportOptions(IReadOnlyDictionary<string, string> Declared, string? RejectedFile, bool Quiet)
{
    /// <summary>Null when an option lacks its value, or something stands where an option should.</summary>
    internal static ImportOptions? Read(IReadOnlyList<string> arguments)
    {
        if (NamedOptions.Read(arguments, "quiet") is not var (declared, given))
            return null;
        return new(declared, declared.Remove("rejected", out var file) ? file : null, given.Contains("quiet"));
    }
}
