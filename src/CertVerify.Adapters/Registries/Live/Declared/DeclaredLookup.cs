using System.Text.Json;

namespace CertVerify.Adapters.Registries.Live.Declared;

/// <summary>One register that was described in the configuration, as it is asked over the wire.</summary>
/// <param name="register">Its description.</param>
/// <param name="headers">With their secrets in place.</param>
/// <param name="read">Its records; null for an answer of another shape.</param>
/// <param name="limits">Of its connection.</param>
/// <param name="clock">The time.</param>
internal sealed class DeclaredLookup<TRecord>(
    IDeclared register, IReadOnlyDictionary<string, string> headers, Func<JsonElement, IReadOnlyList<TRecord>?> read, ConnectionLimits limits, TimeProvider clock) : IDisposable
{
    private readonly RequestTemplate template = RequestTemplate.Read(register.Request.Url, out _)!;
    private readonly RegistryConnection connection = new(limits, clock);

    internal string? Trouble => connection.Trouble;

    internal bool AsksFor(string placeholder) => template.AsksFor(placeholder);

    /// <summary>Null when the question lacks a value that is asked for.</summary>
    internal Uri? AddressOf(RegistryQuestion question) => template.For(question);

    internal async Task<RegisterAnswer<TRecord>> AskAsync(Uri address) =>
        await connection.AskAsync(register.Id, () => Message(address), CancellationToken.None).ConfigureAwait(false) switch
        {
            Reply.Answered(var body) when read(body) is { } records => new RegisterAnswer<TRecord>.Given(records),
            Reply.NotThere when register.Answer.NoneWhen404 => new RegisterAnswer<TRecord>.Given([]),
            Reply.Answered or Reply.NotThere => new RegisterAnswer<TRecord>.Missing("unreadable", TimeSpan.FromHours(1)),
            Reply.Failed(var reason, var retryAfter) => new RegisterAnswer<TRecord>.Missing(reason, retryAfter),
            var other => throw new InvalidOperationException(other.GetType().Name),
        };

    public void Dispose() => connection.Dispose();

    private HttpRequestMessage Message(Uri address)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        foreach (var (name, value) in headers)
            message.Headers.TryAddWithoutValidation(name, value);
        return message;
    }
}
