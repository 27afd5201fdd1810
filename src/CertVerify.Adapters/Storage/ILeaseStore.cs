namespace CertVerify.Adapters.Storage;

/// <summary>Lets one instance at a time do what must not be done twice at once.</summary>
public interface ILeaseStore
{
    /// <summary>Longer than any lease lasts: one that ends later was taken by a clock that was wrong, and is free.</summary>
    static readonly TimeSpan NeverSoLong = TimeSpan.FromMinutes(2);

    /// <summary>Takes a lease that is free, over, or the holder's own already; false when another holds it.</summary>
    /// <param name="holder">Unlike any other instance.</param>
    /// <param name="time">How long it lasts, 15 to 60 seconds.</param>
    Task<bool> TakeAsync(string name, string holder, TimeSpan time, CancellationToken cancel);

    /// <summary>Gives the lease back early, if it is the holder's.</summary>
    Task ReleaseAsync(string name, string holder, CancellationToken cancel);
}
