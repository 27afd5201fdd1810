using System.ComponentModel.DataAnnotations;

namespace CertVerify.Adapters.Signing;

/// <summary>What receipts are signed with, and in whose name.</summary>
public sealed class SigningOptions : IValidatableObject
{
    /// <summary>Address of a key on P-256 in an Azure Key Vault (https://NAME.vault.azure.net/keys/NAME), used by the service's identity; a key in the data folder when not given.</summary>
    public Uri? SigningKey { get; set; }

    /// <summary>How the service calls itself in what it signs: best the address under which others reach it.</summary>
    public string Issuer { get; set; } = "urn:certverify";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (SigningKey is { } key && (!key.IsAbsoluteUri || key.Scheme != Uri.UriSchemeHttps || key.Segments is not [_, "keys/", _]))
            yield return new("It must be the address of a key, without a version: https://NAME.vault.azure.net/keys/NAME.", [nameof(SigningKey)]);
        if (!Uri.TryCreate(Issuer, UriKind.Absolute, out var issuer) || issuer.Query.Length > 0 || issuer.Fragment.Length > 0)
            yield return new("It must be an absolute URI without query and fragment.", [nameof(Issuer)]);
    }
}
