using CertVerify.Adapters.Storage;
using CertVerify.Core.Monitoring;

namespace CertVerify.Functions.Monitoring;

/// <summary>Passes a change of tables or rules on to every certificate that it touches, a page at a time, and tells each tenant once how many of its own there were.</summary>
internal sealed class FanningOut(IWatchStore watch, IWorkStore work, IEventStore events, TimeProvider clock)
{
    private const int Page = 500;
    private const int Batch = 25;

    internal async Task GoOnAsync(FanOut fanOut, CancellationToken cancel)
    {
        var page = fanOut.Body is { } body
            ? await watch.RestingOnAsync(body, fanOut.After, Page, cancel)
            : await watch.AllAsync(fanOut.After, Page, cancel);
        var counted = fanOut;
        foreach (var certificate in page)
        {
            if (counted.After is { } last && last.Tenant != certificate.Tenant)
            {
                await TellAsync(counted, cancel);
                counted = counted with { Touched = 0 };
            }

            counted = counted with { After = certificate, Touched = counted.Touched + 1 };
        }

        var messages = page.Chunk(Batch).Select(batch => new WorkItem(Work.JudgeAgain, batch));
        if (page.Count == Page)
            messages = messages.Append(new(Work.FanOut, FanOut: counted));
        else
            await TellAsync(counted, cancel);
        await work.AddAsync([.. messages.Select(message => message.ToJson())], cancel);
    }

    private Task TellAsync(FanOut counted, CancellationToken cancel) => counted is { Body: { } body, After: { } last }
        ? events.AppendAsync(last.Tenant, [new()
        {
            Id = $"evt_{counted.Change}_{body}",
            Tenant = last.Tenant,
            Kind = EventKind.AccreditationDigest,
            Code = "CV-MON-05",
            Severity = Severity.High,
            OccurredAt = clock.GetUtcNow(),
            Because = $"{counted.Because}: {counted.Touched} of your certificates under watch rest on what it says and are judged again. Those whose standing changed have an event each.",
            After = body,
        }], cancel)
        : Task.CompletedTask;
}
