namespace CertVerify.Torture.Documents;

/// <summary>What a trial with documents came to.</summary>
/// <param name="Left">Folders in temp when all was over; one is made ahead for the next document.</param>
/// <param name="HandlesBefore">Open when the first files had been read.</param>
/// <param name="HandlesAfter">Open when all were answered.</param>
/// <param name="Orphans">Children that outlived the service, which was killed.</param>
internal sealed record DocumentOutcome(
    IReadOnlyList<Answered> Answers, Watchman Watchman, int Left, int HandlesBefore, int HandlesAfter, int Orphans, TimeSpan Took)
{
    /// <summary>The folder that waits for the next document.</summary>
    internal const int MadeAhead = 1;

    /// <summary>Sockets and the like that come and go.</summary>
    private const int HandlesToSpare = 40;

    private const double MostMegabytes = 1_500, MostMegabytesInTemp = 500;

    internal IReadOnlyList<string> Faults =>
    [
        .. Answers.Where(answer => !answer.IsAsPromised).Select(answer => answer.Fault),
        .. Fault(Watchman.Unhealthy > 0, $"/health did not answer 200 {Watchman.Unhealthy} times"),
        .. Fault(Left > MadeAhead, $"{Left} folders stayed in temp"),
        .. Fault(HandlesAfter > HandlesBefore + HandlesToSpare, $"{HandlesAfter} handles are open, {HandlesBefore} were"),
        .. Fault(Orphans > 0, $"{Orphans} processes outlived the service"),
        .. Fault(Watchman.MostMegabytes > MostMegabytes, $"the service took {Watchman.MostMegabytes:0} MB"),
        .. Fault(Watchman.MostTemp > MostMegabytesInTemp, $"temp took {Watchman.MostTemp:0} MB"),
    ];

    internal IEnumerable<string> Lines =>
    [
        FormattableString.Invariant($"{Answers.Count:N0} files in {Took.TotalMinutes:0.0} minutes, 4 at once"),
        .. Answers.GroupBy(answer => answer.Cause ?? "(other)").OrderByDescending(group => group.Count()).Select(group => FormattableString.Invariant($"{group.Count(),7:N0} {group.Key}")),
        "the slowest: " + string.Join("; ", Answers.OrderByDescending(answer => answer.Took).Take(5).Select(answer => FormattableString.Invariant($"{answer.Name} ({answer.Cause}, {answer.Took.TotalSeconds:0.0} s)"))),
        FormattableString.Invariant($"/health: {Watchman.Looks:N0} times, p50 {Watchman.Milliseconds(0.5):0.0} ms, p99 {Watchman.Milliseconds(0.99):0.0} ms, the slowest {Watchman.Milliseconds(1):0.0} ms"),
        FormattableString.Invariant($"at most {Watchman.MostMegabytes:0} MB, {Watchman.MostHandles} handles ({HandlesBefore} before, {HandlesAfter} after), {Watchman.MostProcesses} processes, {Watchman.MostTemp:0.0} MB in temp"),
        .. Faults.Count == 0 ? ["Every file was answered as promised, and nothing stayed behind."] : Faults.Prepend($"{Faults.Count} faults:"),
    ];

    private static string[] Fault(bool isOne, string fault) => isOne ? [fault] : [];
}
