using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Live.Declared;

/// <summary>A register of companies with a lookup over HTTP and JSON, described by the person who runs the service.</summary>
/// <param name="Id">Stable: lower-case letters, digits and hyphens.</param>
/// <param name="Name">For people.</param>
/// <param name="Countries">Whose companies it holds, ISO 3166-1 alpha-2; those of any when left out.</param>
/// <param name="Url">Where a person can look.</param>
/// <param name="KeepForHours">How long an answer is used again; the register is not asked meanwhile.</param>
internal sealed record DeclaredCompanyRegister(
    string Id, string Name, DeclaredRequest Request, DeclaredCompanyAnswer Answer, IReadOnlyList<string>? Countries = null, string? Url = null, int KeepForHours = 24) : IDeclared
{
    IDeclaredAnswer IDeclared.Answer => Answer;

    /// <summary>A company whose country is not known may be in any register.</summary>
    internal bool MayHold(string? country) => country is null || Countries is null || Countries.Contains(country);
}

/// <summary>How its answer is read; as for a register of certificates.</summary>
/// <param name="States">Its own words for a state, in ours; a word that is not among them is of unknown meaning.</param>
internal sealed record DeclaredCompanyAnswer(
    string Records, IReadOnlyDictionary<CompanyField, string> Fields, IReadOnlyDictionary<string, CompanyState> States, bool NoneWhen404 = false,
    IReadOnlyList<string>? DateFormats = null) : IDeclaredAnswer<CompanyField>;

/// <summary>The fields of a company that an answer can fill.</summary>
internal enum CompanyField
{
    Name,
    OtherNames,
    Number,
    State,
    StateSince,
}
