using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries;

/// <summary>Asks the registers of companies about a holder, all at once.</summary>
public sealed class CompanyRounds(IReadOnlyList<ICompanyRegistry> registries, RegistryOptions options, TimeProvider clock)
{
    private readonly BoundedAsking asking = new(options, clock);

    internal async Task<IReadOnlyList<Lookup<IReadOnlyList<CompanyRecord>>>> AskAsync(RegistryQuestion question, CancellationToken cancel)
    {
        var answers = await Task.WhenAll(registries.Select(registry => asking.AskAsync(registry.Source, limit => registry.AskAsync(question, limit), cancel))).ConfigureAwait(false);
        return [.. answers.SelectMany(answer => answer)];
    }
}
