using System.Collections.Concurrent;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Monitoring;
using CertVerify.Functions.Batches;

namespace CertVerify.Functions.Monitoring;

/// <summary>Does the work that messages ask for; every piece may come more than once.</summary>
internal sealed class WorkDesk(
    Reverification reverification, FanningOut fanningOut, BatchRun batches, IWorkStore work, IEventStore events, WatchOptions options, TimeProvider clock,
    ILogger<WorkDesk> log)
{
    /// <summary>As often as host.json lets the Azure host try a message.</summary>
    internal const int MostTries = 5;

    /// <param name="tried">How often the message has been taken, this time included.</param>
    internal async Task DoAsync(string body, int tried, CancellationToken cancel)
    {
        WorkItem? item = null;
        try
        {
            item = WorkItem.Read(body);
            await DoAsync(item, cancel);
        }
        catch (Exception failure) when (tried >= MostTries && !cancel.IsCancellationRequested)
        {
            await ReportAsync(item, failure, cancel);
            throw;
        }
    }

    private Task DoAsync(WorkItem item, CancellationToken cancel) => item switch
    {
        { Work: Work.Verify, Certificates: { } certificates } => EachAsync(item, certificates, reverification.VerifyAsync, cancel),
        { Work: Work.JudgeAgain, Certificates: { } certificates } => EachAsync(item, certificates, reverification.JudgeAgainAsync, cancel),
        { Work: Work.FanOut, FanOut: { } fanOut } => fanningOut.GoOnAsync(fanOut, cancel),
        { Work: Work.Batch, Batch: { } batch } => batches.GoOnAsync(batch, cancel),
        _ => throw new System.Text.Json.JsonException("It asks for nothing."),
    };

    /// <summary>Those that fail leave their batch, each with a message of its own, so that none takes others along when it is set aside.</summary>
    private async Task EachAsync(WorkItem item, IReadOnlyList<CertificateKey> certificates, Func<CertificateKey, CancellationToken, Task> doAsync, CancellationToken cancel)
    {
        if (certificates is [var only])
        {
            await doAsync(only, cancel);
            return;
        }

        var failed = new ConcurrentBag<CertificateKey>();
        await Parallel.ForEachAsync(certificates, new ParallelOptions { MaxDegreeOfParallelism = options.WatchAtOnce, CancellationToken = cancel }, async (certificate, stop) =>
        {
            try
            {
                await doAsync(certificate, stop);
            }
#pragma warning disable CA1031 // It is tried again by itself, and reported when it fails for good.
            catch (Exception failure) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
            {
                log.LogWarning("{Work} of a certificate failed ({Failure}); it is tried again by itself", item.Work, failure.GetType().Name);
                failed.Add(certificate);
            }
        });
        if (!failed.IsEmpty)
            await work.AddAsync([.. failed.Select(certificate => (item with { Certificates = [certificate] }).ToJson())], cancel);
    }

    private async Task ReportAsync(WorkItem? item, Exception failure, CancellationToken cancel)
    {
        log.LogError("Work was set aside after {Tries} tries: {Work}, {Failure}", MostTries, item?.Work.ToString() ?? "unreadable", failure.GetType().Name);
        if (item?.Certificates is not [var certificate])
            return;
        var now = clock.GetUtcNow();
        await events.AppendAsync(certificate.Tenant, [new()
        {
            Id = $"evt_setaside_{certificate.Id}_{DateOnly.FromDateTime(now.UtcDateTime):O}",
            Tenant = certificate.Tenant,
            Kind = EventKind.WorkSetAside,
            Severity = Severity.Warning,
            OccurredAt = now,
            Because = $"The certificate could not be verified again because of an error in our service; it stays under watch and is tried again later.",
            CertificateId = certificate.Id,
        }], cancel);
    }
}
