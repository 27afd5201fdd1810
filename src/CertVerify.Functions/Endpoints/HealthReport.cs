namespace CertVerify.Functions.Endpoints;

/// <param name="Status">ok, degraded or down.</param>
/// <param name="Version">Of the service.</param>
/// <param name="SampleData">Whether the fictional bodies of the samples are among the tables.</param>
/// <param name="Parts">Each with a reason when it is not ok.</param>
internal sealed record HealthReport(string Status, string Version, bool SampleData, IReadOnlyList<HealthPart> Parts)
{
    internal static string Worst(IReadOnlyList<HealthPart> parts) =>
        parts.Any(part => part.Status == HealthPart.Down) ? HealthPart.Down
        : parts.Any(part => part.Status == HealthPart.Degraded) ? HealthPart.Degraded
        : HealthPart.Ok;
}

/// <summary>One thing the service leans on.</summary>
internal sealed record HealthPart(string Name, string Status, string? Because)
{
    internal const string Ok = "ok";
    internal const string Degraded = "degraded";
    internal const string Down = "down";

    /// <param name="name">Of the part.</param>
    /// <param name="because">What is wrong with it and what that costs; null when nothing is.</param>
    internal static HealthPart Of(string name, string? because) => new(name, because is null ? Ok : Degraded, because);
}
