using CertVerify.Core.Matching;

namespace CertVerify.Core.Checks.Holders;

/// <summary>Whether the company goes on under that name, as far as the registers asked say so; company registers are not asked yet.</summary>
internal static class HolderExists
{
    public static readonly Check Check = new("CV-HLD-06", "Does the company exist under that name?", "GLEIF; national company registers", Ask);

    private static Answer Ask(Case @case) => (Asked.About(@case), @case.Registration) switch
    {
        (null, _) => Answer.NotApplicable($"No company was named."),
        ({ } asked, { Record.HolderName: { } present } found) when asked.ComparedWith(found.Record) is { Features: [{ Name: "otherName", Found: { } other }, ..] } =>
            Answer.Warn($"{other} is recorded as another name of {present}.") with { Claimed = asked.Name, Found = present, Source = found.Cited, Assurance = Assurance.Confirmed },
        _ => Answer.Unknown(SubIndication.NotCoveredByService, $"No register of companies was asked."),
    };
}
