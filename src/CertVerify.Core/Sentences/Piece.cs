namespace CertVerify.Core.Sentences;

/// <summary>Some words of a sentence as it is said.</summary>
/// <param name="IsEnglish">Whether they stand in English because the language has none of its own for them.</param>
public sealed record Piece(string Text, bool IsEnglish = false);
