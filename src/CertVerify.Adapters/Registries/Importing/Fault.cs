namespace CertVerify.Adapters.Registries.Importing;

/// <summary>What is wrong with one field of a declaration, or with the file when no field is named.</summary>
public sealed record Fault(string? Field, string Because);
