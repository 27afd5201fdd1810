using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Storage;

/// <summary>Keeps what live registers answered, so that no question is paid for twice. Found by tenant and register (partition) and question (row).</summary>
public interface ILiveAnswerStore
{
    Task<LiveAnswer?> FindAsync(string tenant, string register, string question, CancellationToken cancel);

    /// <summary>Takes the place of an earlier answer to the same question.</summary>
    Task KeepAsync(string tenant, string register, string question, LiveAnswer answer, CancellationToken cancel);

    /// <summary>Forgets the answers to what was asked before a time, for all tenants.</summary>
    Task ForgetBeforeAsync(DateTimeOffset time, CancellationToken cancel);
}

/// <summary>An answer as it came, with its time.</summary>
/// <param name="Records">Empty when the register answered that it has none.</param>
/// <param name="Reason">Why there are none, when the register says ("confidential").</param>
public sealed record LiveAnswer(DateTimeOffset AskedAt, IReadOnlyList<RegistryRecord> Records, string? Reason = null);
