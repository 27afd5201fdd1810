namespace CertVerify.Core.Normalising;

/// <summary>One standard as printed in a line of text: "GB/T 19001-2016" stands for ISO 9001:2015.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Standard">The international designation and edition; no edition where none is printed or the national year has no known twin.</param>
/// <param name="Raw">The words as printed.</param>
/// <param name="Certifiable">Whether organisations are certified to it; false for guidance, for what is accredited to, and for the unknown.</param>
public sealed record PrintedStandard(int Start, int Length, Standard Standard, string Raw, bool Certifiable);
