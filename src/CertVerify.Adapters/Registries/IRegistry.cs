using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries;

/// <summary>Somebody who keeps a list of certificates and can be asked about one.</summary>
public interface IRegistry : IRegistryOf<RegistryRecord>
{
    /// <summary>Whether a question costs something, so that it is put only when registers that are free have not settled it.</summary>
    bool IsMetered => false;

    /// <summary>A short word for what is missing to put the question ("countryMissing"); null when it can be put.</summary>
    string? WantingFor(RegistryQuestion question) => null;
}
