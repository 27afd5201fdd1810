using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries;

/// <summary>Somebody who keeps a list of certificates and can be asked about one.</summary>
public interface IRegistry
{
    /// <summary>Whom to name when not even the question could be put.</summary>
    Source Source { get; }

    /// <summary>Whether a question costs something, so that it is put only when registers that are free have not settled it.</summary>
    bool IsMetered => false;

    /// <summary>A short word for what is missing to put the question ("countryMissing"); null when it can be put.</summary>
    string? WantingFor(RegistryQuestion question) => null;

    /// <summary>Whether it can be asked at present; null for one that needs no connection.</summary>
    RegistryHealth? Health => null;

    /// <summary>One answer for each register behind this registry that could hold the certificate; none when none could.</summary>
    Task<IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>>> AskAsync(RegistryQuestion question, CancellationToken cancel);
}

/// <summary>Whether a register can be asked at present.</summary>
/// <param name="Because">What is wrong, for the person who runs the service; null when nothing is.</param>
public sealed record RegistryHealth(string? Because);
