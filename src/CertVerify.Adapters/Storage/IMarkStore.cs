namespace CertVerify.Adapters.Storage;

/// <summary>Small notes by which the service knows after a restart how far it was, and how much of a budget is used.</summary>
public interface IMarkStore
{
    Task<string?> FindAsync(string name, CancellationToken cancel);

    /// <summary>In the place of what was noted before.</summary>
    Task SetAsync(string name, string value, CancellationToken cancel);

    /// <summary>Takes some from a budget for a period of time, all or none.</summary>
    /// <param name="name">What is budgeted.</param>
    /// <param name="period">The beginning of the period; another period is another budget.</param>
    /// <param name="count">How many are taken, at least one.</param>
    /// <param name="most">How many there are in each period.</param>
    /// <param name="cancel">Before it is done, not after.</param>
    /// <returns>How many are left after that; null when there were too few, and none was taken.</returns>
    Task<int?> SpendAsync(string name, DateTimeOffset period, int count, int most, CancellationToken cancel);
}
