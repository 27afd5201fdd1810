namespace CertVerify.Adapters.Storage;

/// <summary>Remembers which verification or list answers a request that carried a key, from before it is made, so that a repeated request gets the same answer.</summary>
public interface IRequestStore
{
    Task<AnsweredRequest?> FindAsync(string tenant, string key, CancellationToken cancel);

    /// <summary>The first to come with a key is remembered; returns what is remembered, which may be another's.</summary>
    Task<AnsweredRequest> RememberAsync(string tenant, string key, AnsweredRequest request, CancellationToken cancel);

    /// <summary>Forgets what was asked before a time, for all tenants.</summary>
    Task ForgetBeforeAsync(DateTimeOffset time, CancellationToken cancel);
}

/// <summary>What was asked under a key, as a fingerprint, and the id of what answers it, which may be still to be made.</summary>
/// <param name="At">When it was asked first.</param>
public sealed record AnsweredRequest(string Sha256, string AnswerId, DateTimeOffset At);
