using System.Text.RegularExpressions;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks.Issuers;

/// <summary>Within a standard, an accreditation names the sectors in which the issuer is competent.</summary>
internal static partial class AccreditedForSector
{
    public static readonly Check Check = new(
        "CV-CB-04", "Is the certification body accredited for this sector?", "IAF MD 17:2023; IAF ID 1", Ask);

    private static Answer Ask(Case @case)
    {
        string[] codes = [.. @case.Claim.IafCodes.Select(printed => SectorIn(printed.Value)).OfType<string>().Distinct()];
        var researched = @case.Accreditations.Where(row => row.IafCodes.Count > 0).ToList();
        return codes switch
        {
            [] => Answer.NotApplicable($"The certificate names no IAF or EA code."),
            _ when researched.Count == 0 =>
                Answer.Unknown(SubIndication.IssuerUnknown, $"We have not read for which sectors {@case.Issuer} is accredited."),
            _ when Array.Find(codes, code => !researched.Any(row => Lists(row, code))) is { } other => Answer
                .Warn($"{@case.Issuer} is not listed for IAF code {other}.").By(researched[0].Provenance).Then(NextStep.CheckAccreditationDirectory),
            _ => Answer.Pass($"{@case.Issuer} is accredited for IAF code {string.Join(", ", codes)}.").By(researched[0].Provenance),
        };
    }

    private static bool Lists(Accreditation row, string code) => row.IafCodes.Any(listed => SectorIn(listed) == code);

    /// <summary>"IAF 17" and "EA 17" name the same sector; NACE numbers do not.</summary>
    private static string? SectorIn(string printed) => Sector().Match(printed) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^(?:IAF|EA)?\s*0*([1-9]\d?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Sector();
}
