namespace CertVerify.Adapters.Storage;

/// <summary>Keeps what live registers answered, so that no question is paid for twice. Found by tenant and register (partition) and question (row).</summary>
public interface ILiveAnswerStore
{
    /// <summary>Null when the question was not asked before.</summary>
    Task<LiveAnswer<TRecord>?> FindAsync<TRecord>(string tenant, string register, string question, CancellationToken cancel);

    /// <summary>Takes the place of an earlier answer to the same question.</summary>
    Task KeepAsync<TRecord>(string tenant, string register, string question, LiveAnswer<TRecord> answer, CancellationToken cancel);

    /// <summary>Forgets the answers to what was asked before a time, for all tenants.</summary>
    Task ForgetBeforeAsync(DateTimeOffset time, CancellationToken cancel);
}

/// <summary>An answer as it came, with its time.</summary>
/// <param name="Records">Empty when the register answered that it has none.</param>
/// <param name="Reason">Why there are none, when the register says ("confidential").</param>
public sealed record LiveAnswer<TRecord>(DateTimeOffset AskedAt, IReadOnlyList<TRecord> Records, string? Reason = null);
