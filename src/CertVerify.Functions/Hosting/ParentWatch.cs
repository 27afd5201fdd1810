namespace CertVerify.Functions.Hosting;

/// <summary>Ends the process when its parent is gone: the Azure host sometimes dies without ending its handler, which would keep the port and the store.</summary>
internal sealed class ParentWatch(ILogger<ParentWatch> log) : BackgroundService
{
    private const int OrphanedExitCode = 3;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (ParentId() is not { } parent)
            return;
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (ParentId() == parent)
                continue;
            log.LogWarning("The host is gone; the handler ends itself");
            Environment.Exit(OrphanedExitCode);
        }
    }

    /// <summary>Null where the system does not tell.</summary>
    private static int? ParentId()
    {
        const string file = "/proc/self/stat";
        if (!File.Exists(file))
            return null;
        var stat = File.ReadAllText(file);
        return int.TryParse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], out var id) ? id : null;
    }
}
