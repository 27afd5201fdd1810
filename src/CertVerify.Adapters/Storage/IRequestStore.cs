namespace CertVerify.Adapters.Storage;

/// <summary>Remembers which verification answered a request that carried a key, so that a repeated request gets the same answer.</summary>
public interface IRequestStore
{
    Task<AnsweredRequest?> FindAsync(string tenant, string key, CancellationToken cancel);

    /// <summary>The first to come with a key is remembered; returns what is remembered, which may be another's.</summary>
    Task<AnsweredRequest> RememberAsync(string tenant, string key, AnsweredRequest request, CancellationToken cancel);

    /// <summary>Forgets what was answered before a time, for all tenants.</summary>
    Task ForgetBeforeAsync(DateTimeOffset time, CancellationToken cancel);
}

/// <summary>What was asked under a key, as a fingerprint, and the verification that answered it.</summary>
public sealed record AnsweredRequest(string Sha256, string VerificationId, DateTimeOffset AnsweredAt);
