using System.Text.RegularExpressions;
using CertVerify.Core.Claims;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Checks.Standards;

/// <summary>National designations have years of their own, and not each stands for an edition that we know.</summary>
internal static partial class NationalYears
{
    extension(Case @case)
    {
        /// <summary>Where the paper prints a standard with a year that tells us no edition: another country's, or one that there never was.</summary>
        public Field<Standard>? PrintedWithUnknownYear(Standard standard) =>
            standard.Edition is null ? @case.Claim.Standards.FirstOrDefault(printed => printed.Value == standard && Year().IsMatch(Amendments().Replace(printed.Raw, ""))) : null;

        /// <summary>Whether the paper says which edition it means, in a way that we understand or not.</summary>
        public bool StatesEditionOf(Standard standard) => standard.Edition is not null || @case.PrintedWithUnknownYear(standard) is not null;
    }

    [GeneratedRegex(@"\b(19[789]|20[0-4])\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    /// <summary>"ISO 9001/Amd 1:2024" is of 2024 only as amended.</summary>
    [GeneratedRegex(@"[+/] ?(?:ac?|amd|amend|cor)[^\p{L}].*$|[+/] ?amendment.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amendments();
}
