namespace CertVerify.Functions.Triggers;

/// <summary>What is done on the clock: by a timer of the Azure host, or by our own clock when the service runs by itself. Done twice at once, it does no harm.</summary>
internal interface ITimed
{
    /// <summary>The name of the function, and so of its folder in functions/.</summary>
    string Name { get; }

    /// <summary>As the schedule in its function.json says.</summary>
    TimeSpan Every { get; }

    Task RunAsync(CancellationToken cancel);
}
