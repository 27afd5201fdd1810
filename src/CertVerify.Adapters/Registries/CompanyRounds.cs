using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries;

/// <summary>Asks the registers of companies about a holder, all at once.</summary>
public sealed class CompanyRounds(IReadOnlyList<IRegistryOf<CompanyRecord>> registries, RegistryOptions options, TimeProvider clock)
{
    private readonly BoundedAsking asking = new(options, clock);

    internal Task<IReadOnlyList<Lookup<IReadOnlyList<CompanyRecord>>>> AskAsync(RegistryQuestion question, CancellationToken cancel) =>
        asking.AskAsync(registries, question, cancel);
}
