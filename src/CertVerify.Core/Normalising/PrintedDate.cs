namespace CertVerify.Core.Normalising;

/// <summary>One date as printed in a line of text.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Readings">What it can mean, preferred first; two when day and month can be told apart only by custom.</param>
/// <param name="MonthFirstPossible">True when it can be, or can only be, a date that puts the month before the day in figures.</param>
public sealed record PrintedDate(int Start, int Length, IReadOnlyList<DateOnly> Readings, bool MonthFirstPossible);
