using System.Security.Cryptography;
using System.Text;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Live.Declared;

/// <summary>Asks one register that was described in the configuration.</summary>
internal sealed class DeclaredRegistry : IRegistry, IDisposable
{
    private readonly DeclaredRegister register;
    private readonly IReadOnlyDictionary<string, string> headers;
    private readonly RequestTemplate template;
    private readonly DeclaredReader reader;
    private readonly RegistryConnection connection;
    private readonly KeptAnswers answers;

    /// <param name="headers">With their secrets in place.</param>
    internal DeclaredRegistry(
        DeclaredRegister register, IReadOnlyDictionary<string, string> headers, ConnectionLimits limits, ILiveAnswerStore store, TimeProvider clock)
    {
        (this.register, this.headers) = (register, headers);
        template = RequestTemplate.Read(register.Request.Url, out _)!;
        reader = new(register);
        Source = new(register.Id, register.Name, register.Coverage, FreshForDays: register.FreshForDays ?? FreshnessLimits.For(register.Keeper), Url: register.Url)
        {
            Keeper = register.Keeper, LagDays = register.LagDays,
        };
        connection = new(limits, clock);
        var keeping = TimeSpan.FromHours(register.KeepForHours);
        answers = new(store, Source, new(keeping, keeping, keeping), clock);
    }

    public Source Source { get; }

    public bool IsMetered => register.Metered;

    public RegistryHealth Health => new(connection.Trouble);

    public string? WantingFor(RegistryQuestion question) => question switch
    {
        _ when FitOf(question) is Fitting.Not => null,
        { Holder: null } when template.AsksFor("holder") => "holderMissing",
        { Country: null } when template.AsksFor("country") => "countryMissing",
        _ => null,
    };

    public async Task<IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>>> AskAsync(RegistryQuestion question, CancellationToken cancel)
    {
        var fit = FitOf(question);
        if (fit is Fitting.Not || template.For(question) is not { } address)
            return [];
        var lookup = await answers.AskAsync(Key(address), question, () => AskAsync(address), cancel).ConfigureAwait(false);
        var isItsOwn = (lookup.Value ?? []).Any(question.IsAbout) || fit is Fitting.Covers && question.NumberIsSure;
        return [isItsOwn ? lookup : lookup with { Source = Fit.Weakened(lookup.Source, question) }];
    }

    public void Dispose() => connection.Dispose();

    private Fitting FitOf(RegistryQuestion question) => Fit.Of((register.Covers ?? new()).AsRegister, question);

    private async Task<RegisterAnswer> AskAsync(Uri address) =>
        await connection.AskAsync(() => Message(address), CancellationToken.None).ConfigureAwait(false) switch
        {
            Reply.Answered(var body) when reader.Read(body) is { } records => new RegisterAnswer.Given(records),
            Reply.NotThere when register.Answer.NoneWhen404 => new RegisterAnswer.Given([]),
            Reply.Answered or Reply.NotThere => new RegisterAnswer.Missing("unreadable", TimeSpan.FromHours(1)),
            Reply.Failed(var reason, var retryAfter) => new RegisterAnswer.Missing(reason, retryAfter),
            var other => throw new InvalidOperationException(other.GetType().Name),
        };

    private HttpRequestMessage Message(Uri address)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        foreach (var (name, value) in headers)
            message.Headers.TryAddWithoutValidation(name, value);
        return message;
    }

    private static string Key(Uri address) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)));
}
