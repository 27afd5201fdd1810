using CertVerify.Adapters.Storage;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Live.CertSearch;

/// <summary>IAF CertSearch, asked for the company first; the certificate is then looked for among the company's.</summary>
public sealed class CertSearchRegistry : IRegistry, IDisposable
{
    /// <summary>The same certificate again within this time is free, so that an answer kept so long costs nothing to renew and nothing to use.</summary>
    private static readonly KeepingTimes Times = new(TimeSpan.FromDays(30), TimeSpan.FromDays(7), TimeSpan.FromDays(1));

    private readonly CertSearchOptions options;
    private readonly RegistryConnection connection;
    private readonly KeptAnswers<RegistryRecord> answers;
    private readonly Uri company;

    public CertSearchRegistry(CertSearchOptions options, ConnectionLimits limits, ILiveAnswerStore store, TimeProvider clock)
    {
        this.options = options;
        connection = new(limits, clock);
        answers = new(store, Source, Times.By(clock), clock);
        company = new(options.BaseUrl.TrimEnd('/') + "/company");
    }

    public Source Source { get; } = new(CertSearchOptions.Id, "IAF CertSearch", Coverage.PartialMandatory, FreshForDays: FreshnessLimits.MonthlyFeed, Url: "https://www.iafcertsearch.org/");

    public bool IsMetered => true;

    public RegistryHealth Health => new(connection.Trouble);

    public string? WantingFor(RegistryQuestion question) => question switch
    {
        { Holder: null } => "holderMissing",
        { Country: null } => "countryMissing",
        _ => null,
    };

    public async Task<IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>>> AskAsync(RegistryQuestion question, CancellationToken cancel)
    {
        if (CertSearchRequest.For(question, options.MatchRate) is not { } request || options.KeyOf(question.Tenant) is not { } key)
            return [];
        return [await answers.AskAsync(request.Key, question, () => AskAsync(request, key), cancel).ConfigureAwait(false)];
    }

    public void Dispose() => connection.Dispose();

    private async Task<RegisterAnswer<RegistryRecord>> AskAsync(CertSearchRequest request, string key) =>
        await connection.AskAsync(key, () => request.Message(company, key), CancellationToken.None).ConfigureAwait(false) switch
        {
            Reply.Answered(var body) when CertSearchReader.Read(body) is { } records => new RegisterAnswer<RegistryRecord>.Given(records),
            Reply.Answered => new RegisterAnswer<RegistryRecord>.Missing("unreadable", TimeSpan.FromHours(1)),
            Reply.NotThere => new RegisterAnswer<RegistryRecord>.Given([]),
            Reply.Failed(var reason, var retryAfter) => new RegisterAnswer<RegistryRecord>.Missing(reason, retryAfter),
            var other => throw new InvalidOperationException(other.GetType().Name),
        };
}
