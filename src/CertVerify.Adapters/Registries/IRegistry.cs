using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries;

/// <summary>Somebody who keeps a list of certificates and can be asked about one.</summary>
public interface IRegistry
{
    /// <summary>Whom to name when not even the question could be put.</summary>
    Source Source { get; }

    /// <summary>One answer for each register behind this registry that could hold the certificate; none when none could.</summary>
    Task<IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>>> AskAsync(RegistryQuestion question, CancellationToken cancel);
}
