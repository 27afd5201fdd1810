using System.Globalization;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Monitoring.Rules;

/// <summary>Words as JSON spells them, for before and after.</summary>
internal static class Wording
{
    internal static string Of<T>(T word)
        where T : struct, Enum =>
        word.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    /// <summary>"2026-11-30".</summary>
    internal static string Of(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>"failed: suspended".</summary>
    internal static string Of(Verdict verdict) => verdict.SubIndication is { } reason ? $"{Of(verdict.Indication)}: {Of(reason)}" : Of(verdict.Indication);
}
