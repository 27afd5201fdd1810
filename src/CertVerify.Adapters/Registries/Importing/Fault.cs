namespace CertVerify.Adapters.Registries.Importing;

/// <summary>What is wrong with one field of a declaration, or with the file when no field is named.</summary>
public sealed record Fault(string? Field, string Because);

/// <summary>A row that was left out, with its line in the file, counted from 1.</summary>
public sealed record RejectedRow(long Line, string Because);
