using System.Globalization;

namespace CertVerify.Core.Checks;

/// <summary>How a check came out.</summary>
public enum Outcome
{
    Pass,
    Warn,
    Fail,
    Unknown,
    NotApplicable,
}

/// <summary>What a finding rests on.</summary>
public enum Assurance
{
    /// <summary>Only on what the certificate says of itself.</summary>
    Claimed,

    /// <summary>On a lesser source as well.</summary>
    Corroborated,

    /// <summary>On a register, the certification body, the scheme or a confirmed curated row.</summary>
    Confirmed,
}

/// <summary>One check's answer in one case: the outcome, a sentence a buyer can act on, and what it rests on.</summary>
public sealed record Answer
{
    private Answer(Outcome outcome, SubIndication? implies, FormattableString because)
    {
        Outcome = outcome;
        Implies = implies;
        Because = WithOneFullStop(because.ToString(Phrasing.Invariant));
        Parameters = [.. because.GetArguments().Select(Plain)];
    }

    public Outcome Outcome { get; }

    /// <summary>What this answer makes of the verdict when the policy lets it decide.</summary>
    public SubIndication? Implies { get; }

    public string Because { get; }

    /// <summary>The values in <see cref="Because"/>, in order, for rendering in another language.</summary>
    public IReadOnlyList<string> Parameters { get; }

    public Assurance Assurance { get; init; }

    /// <summary>What the certificate, or the buyer, says.</summary>
    public string? Claimed { get; init; }

    /// <summary>What the source says.</summary>
    public string? Found { get; init; }

    /// <summary>Name of the source, with its date.</summary>
    public string? Source { get; init; }

    public IReadOnlyList<NextStep> NextSteps { get; init; } = [];

    public static Answer Pass(FormattableString because) => new(Outcome.Pass, null, because);

    public static Answer Warn(FormattableString because) => new(Outcome.Warn, null, because);

    public static Answer Fail(SubIndication implies, FormattableString because) => new(Outcome.Fail, implies, because);

    public static Answer Unknown(SubIndication implies, FormattableString because) => new(Outcome.Unknown, implies, because);

    public static Answer NotApplicable(FormattableString because) => new(Outcome.NotApplicable, null, because);

    /// <summary>A name that ends in a full stop ("… S.A.") at the end of a sentence needs no second one.</summary>
    private static string WithOneFullStop(string sentence) =>
        sentence.EndsWith("..", StringComparison.Ordinal) && !sentence.EndsWith("...", StringComparison.Ordinal) ? sentence[..^1] : sentence;

    /// <summary>Dates travel as ISO 8601, whatever they look like inside the sentence.</summary>
    private static string Plain(object? value) =>
        value is DateOnly day ? day.ToString("O", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static class Phrasing
    {
        /// <summary>Dates inside sentences read "16 November 2026".</summary>
        internal static readonly CultureInfo Invariant = Make();

        private static CultureInfo Make()
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.DateTimeFormat.ShortDatePattern = "d MMMM yyyy";
            return CultureInfo.ReadOnly(culture);
        }
    }
}
