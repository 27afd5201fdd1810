namespace CertVerify.Core.Tables;

/// <summary>Where a curated fact comes from; every row of every table has one.</summary>
/// <param name="Source">An address or a document, as precisely as it can be named.</param>
/// <param name="Confirmed">False means general knowledge: it may be shown, but never decides a failed verdict.</param>
/// <param name="CheckedOn">The day the source was last read.</param>
public sealed record Provenance(string Source, bool Confirmed, DateOnly CheckedOn);
