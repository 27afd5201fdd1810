using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries;

/// <summary>Somebody who keeps a register of companies and can be asked about one.</summary>
public interface ICompanyRegistry
{
    /// <summary>Whom to name when not even the question could be put.</summary>
    Source Source { get; }

    /// <summary>Whether it can be asked at present.</summary>
    RegistryHealth Health { get; }

    /// <summary>Its answer about the holder; none when it holds no such companies, or nobody has named one.</summary>
    Task<IReadOnlyList<Lookup<IReadOnlyList<CompanyRecord>>>> AskAsync(RegistryQuestion question, CancellationToken cancel);
}
