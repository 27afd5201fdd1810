using System.ComponentModel.DataAnnotations;
using CertVerify.Adapters.Registries.Live.CertSearch;

namespace CertVerify.Adapters.Registries.Live;

/// <summary>Which registers are asked over the network.</summary>
public sealed class LiveOptions : IValidatableObject
{
    public CertSearchOptions CertSearch { get; } = new();

    /// <summary>A JSON file that describes further registers; none when it is not set.</summary>
    public string? RegistersFile { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => CertSearch.Faults(nameof(CertSearch));
}
