using CertVerify.Adapters.Storage;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Live.Declared;

/// <summary>Asks one register that was described in the configuration.</summary>
internal sealed class DeclaredRegistry : IRegistry, IDisposable
{
    private readonly DeclaredRegister register;
    private readonly DeclaredLookup<RegistryRecord> lookup;
    private readonly KeptAnswers<RegistryRecord> answers;

    /// <param name="headers">With their secrets in place.</param>
    internal DeclaredRegistry(
        DeclaredRegister register, IReadOnlyDictionary<string, string> headers, ConnectionLimits limits, ILiveAnswerStore store, TimeProvider clock)
    {
        this.register = register;
        lookup = new(register, headers, new DeclaredReader(register).Read, limits, clock);
        Source = new(register.Id, register.Name, register.Coverage, FreshForDays: register.FreshForDays ?? FreshnessLimits.For(register.Keeper), Url: register.Url)
        {
            Keeper = register.Keeper, LagDays = register.LagDays,
        };
        var keeping = TimeSpan.FromHours(register.KeepForHours);
        answers = new(store, Source, new KeepingTimes(keeping, keeping, keeping).By(clock), clock);
    }

    public Source Source { get; }

    public bool IsMetered => register.Metered;

    public RegistryHealth Health => new(lookup.Trouble);

    public string? WantingFor(RegistryQuestion question) => question switch
    {
        _ when FitOf(question) is Fitting.Not => null,
        { Holder: null } when lookup.AsksFor("holder") => "holderMissing",
        { Country: null } when lookup.AsksFor("country") => "countryMissing",
        _ => null,
    };

    public async Task<IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>>> AskAsync(RegistryQuestion question, CancellationToken cancel)
    {
        var fit = FitOf(question);
        if (fit is Fitting.Not || lookup.AddressOf(question) is not { } address)
            return [];
        var answer = await answers.AskAsync(Addressing.KeyOf(address), question, () => lookup.AskAsync(address), cancel).ConfigureAwait(false);
        var isItsOwn = (answer.Value ?? []).Any(question.IsAbout) || fit is Fitting.Covers && question.NumberIsSure;
        return [isItsOwn ? answer : answer with { Source = Fit.Weakened(answer.Source, question) }];
    }

    public void Dispose() => lookup.Dispose();

    private Fitting FitOf(RegistryQuestion question) => Fit.Of((register.Covers ?? new()).AsRegister, question);
}
