namespace CertVerify.Adapters.Storage;

/// <summary>Small notes by which the service knows after a restart how far it was, and how much of a budget is used.</summary>
public interface IMarkStore
{
    Task<string?> FindAsync(string name, CancellationToken cancel);

    /// <summary>In the place of what was noted before.</summary>
    Task SetAsync(string name, string value, CancellationToken cancel);

    /// <summary>Takes one from a budget for a period of time; false when it is used up.</summary>
    /// <param name="name">What is budgeted.</param>
    /// <param name="period">The beginning of the period; another period is another budget.</param>
    /// <param name="most">How many there are in each period.</param>
    Task<bool> SpendAsync(string name, DateTimeOffset period, int most, CancellationToken cancel);
}
