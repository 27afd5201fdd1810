using System.Collections.Concurrent;
using System.Text.Json;

namespace CertVerify.Torture.Lost;

/// <summary>Everything that the service has acknowledged and therefore owes.</summary>
internal sealed class Ledger
{
    /// <summary>By their Idempotency-Key.</summary>
    internal ConcurrentDictionary<string, Owed> Verifications { get; } = [];

    /// <summary>By the number of the certificate.</summary>
    internal ConcurrentDictionary<string, JsonElement> Watched { get; } = [];

    internal ConcurrentBag<OwedList> Lists { get; } = [];

    /// <summary>By the address at the receiver.</summary>
    internal ConcurrentDictionary<string, string> Webhooks { get; } = [];

    /// <summary>Events, in the order in which the feed gave them.</summary>
    internal List<string> Told { get; } = [];

    /// <summary>What was wrong while it ran.</summary>
    internal ConcurrentQueue<string> Faults { get; } = [];
}

/// <summary>A verification that was asked for and acknowledged.</summary>
/// <param name="Number">Asked about by nobody else; null for a document.</param>
internal sealed record Owed(string? Number, Func<HttpContent> Content, JsonElement Answer)
{
    internal string Id => Answer.Text("id")!;
}

/// <summary>A list that was handed in and acknowledged.</summary>
internal sealed record OwedList(string Id, string Prefix, int Rows);
