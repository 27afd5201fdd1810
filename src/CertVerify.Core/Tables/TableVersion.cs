namespace CertVerify.Core.Tables;

/// <summary>Name and fingerprint of one curated table as it was used.</summary>
public sealed record TableVersion(string Name, int Rows, string Sha256);
