using System.Text.Json;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Live.Declared;

/// <summary>Asks one register of companies that was described in the configuration.</summary>
internal sealed class DeclaredCompanyRegistry : IRegistryOf<CompanyRecord>, IDisposable
{
    private readonly DeclaredCompanyRegister register;
    private readonly DeclaredLookup<CompanyRecord> lookup;
    private readonly KeptAnswers<CompanyRecord> answers;
    private readonly AnswerFields<CompanyField> fields;
    private readonly Dictionary<string, CompanyState> states;

    /// <param name="headers">With their secrets in place.</param>
    internal DeclaredCompanyRegistry(
        DeclaredCompanyRegister register, IReadOnlyDictionary<string, string> headers, ConnectionLimits limits, ILiveAnswerStore store, TimeProvider clock)
    {
        this.register = register;
        (fields, states) = (new(register.Answer), new(register.Answer.States, StringComparer.OrdinalIgnoreCase));
        lookup = new(register, headers, Read, limits, clock);
        Source = new(register.Id, register.Name, Coverage.PartialVoluntary, Url: register.Url) { Keeper = Keeper.AccreditorOrState };
        answers = new(store, Source, (kept, _) => kept.AskedAt + TimeSpan.FromHours(register.KeepForHours), clock);
    }

    public Source Source { get; }

    public RegistryHealth Health => new(lookup.Trouble);

    public async Task<IReadOnlyList<Lookup<IReadOnlyList<CompanyRecord>>>> AskAsync(RegistryQuestion question, CancellationToken cancel) =>
        register.MayHold(question.Country) && lookup.AddressOf(question) is { } address
            ? [await answers.AskAsync(Addressing.KeyOf(address), question, () => lookup.AskAsync(address), cancel).ConfigureAwait(false)]
            : [];

    public void Dispose() => lookup.Dispose();

    private IReadOnlyList<CompanyRecord>? Read(JsonElement answer) => fields.Records(answer, CompanyField.Name) is { } records ? [.. records.Select(Company)] : null;

    private CompanyRecord Company(JsonElement record)
    {
        var state = fields.Text(record, CompanyField.State);
        return new()
        {
            Name = fields.Text(record, CompanyField.Name)!,
            OtherNames = [.. fields.Texts(record, CompanyField.OtherNames)],
            Number = fields.Text(record, CompanyField.Number),
            State = state is not null && states.TryGetValue(state, out var ours) ? ours : CompanyState.Unknown,
            RawState = state,
            StateSince = fields.Day(record, CompanyField.StateSince),
        };
    }
}
