using System.Globalization;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>How a register writes days: "dd.MM.yyyy".</summary>
internal readonly record struct DayForm(string Pattern)
{
    private static readonly DateOnly Example = new(2026, 11, 30);

    /// <summary>Null unless day, month and the whole year can be read back from it.</summary>
    internal static DayForm? Read(string pattern)
    {
        try
        {
            var written = Example.ToString(pattern, CultureInfo.InvariantCulture);
            return DateOnly.TryParseExact(written, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day == Example ? new(pattern) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
