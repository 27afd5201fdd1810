namespace CertVerify.Core.Sources;

/// <summary>A register that holds such certificates, or may, and was not asked.</summary>
/// <param name="Source">Whom.</param>
/// <param name="Reason">Why not, a short stable word: "holderMissing", "countryMissing", "settledBefore", "notConnected".</param>
public sealed record NotAsked(Source Source, string Reason);
