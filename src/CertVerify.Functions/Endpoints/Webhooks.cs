using System.Security.Cryptography;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Webhooks;
using CertVerify.Core.Access;
using CertVerify.Core.Reports;
using CertVerify.Functions.Access;
using CertVerify.Functions.Monitoring;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;

namespace CertVerify.Functions.Endpoints;

/// <summary>Addresses that are told of events, their secrets, and the log of what was delivered.</summary>
internal static class Webhooks
{
    private const string All = "/api/v1/webhooks";
    private const string One = All + "/{id}";

    internal static void MapWebhooks(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(All, AddAsync).RequireScope(Scope.Watch);
        routes.MapGet(All, ListAsync).RequireScope(Scope.Watch);
        routes.MapGet(One, FindAsync).RequireScope(Scope.Watch);
        routes.MapDelete(One, RemoveAsync).RequireScope(Scope.Watch);
        routes.MapPost(One + "/rotate", RotateAsync).RequireScope(Scope.Watch);
        routes.MapPost(One + "/enable", EnableAsync).RequireScope(Scope.Watch);
        routes.MapGet(One + "/deliveries", DeliveriesAsync).RequireScope(Scope.Watch);
        routes.MapPost(One + "/deliveries/{eventId}/replay", ReplayAsync).RequireScope(Scope.Watch);
    }

    private static async Task<IResult> AddAsync(Caller caller, HttpRequest request, WebhookDesk desk, IRequestStore requests, TimeProvider clock, CancellationToken cancel)
    {
        if (!IdempotencyKey.TryRead(request, out var key))
            return IdempotencyKey.Refused();
        var (json, unreadable) = await JsonBody.ReadBytesAsync(request, cancel);
        if (json is null)
            return unreadable!.AsAnswer();
        var (wanted, problem) = JsonBody.Read<NewWebhook>(json, "A webhook");
        if (wanted is null)
            return problem!.AsAnswer();
        var asked = new AnsweredRequest(Convert.ToHexStringLower(SHA256.HashData(json)), Guid.NewGuid().ToString("N"), clock.GetUtcNow());
        var kept = key is null ? asked : await requests.RememberAsync(caller.Tenant, key, asked, cancel);
        if (kept.Sha256 != asked.Sha256)
            return Problem.KeyReused().AsAnswer();
        return await desk.AddAsync(caller.Tenant, kept.AnswerId, wanted, cancel) switch
        {
            (var webhook, []) => new CreatedAnswer($"{All}/{webhook!.Id}", WebhookReport.Of(webhook, showSecret: true)),
            (_, var faults) => Problem.InvalidField(faults).AsAnswer(),
        };
    }

    private static async Task<IResult> ListAsync(Caller caller, IWebhookStore webhooks, CancellationToken cancel) =>
        Results.Json(new WebhookList([.. (await webhooks.ListAsync(caller.Tenant, cancel)).Select(webhook => WebhookReport.Of(webhook))]), CoreJson.Options);

    private static async Task<IResult> FindAsync(Caller caller, string id, IWebhookStore webhooks, CancellationToken cancel) =>
        Answer((await webhooks.FindAsync(caller.Tenant, id, cancel))?.Webhook);

    private static async Task<IResult> RemoveAsync(Caller caller, string id, IWebhookStore webhooks, CancellationToken cancel)
    {
        var kept = await webhooks.FindAsync(caller.Tenant, id, cancel);
        return kept is not null && await webhooks.RemoveAsync(caller.Tenant, id, cancel) ? Answer(kept.Webhook) : NotFound();
    }

    private static async Task<IResult> RotateAsync(Caller caller, string id, WebhookDesk desk, CancellationToken cancel) =>
        Answer(await desk.RotateAsync(caller.Tenant, id, cancel), showSecret: true);

    private static async Task<IResult> EnableAsync(Caller caller, string id, WebhookDesk desk, CancellationToken cancel) => Answer(await desk.EnableAsync(caller.Tenant, id, cancel));

    private static async Task<IResult> DeliveriesAsync(Caller caller, string id, HttpRequest request, IWebhookStore webhooks, CancellationToken cancel)
    {
        var query = new ListQuery(request);
        var before = query.Number(long.MaxValue);
        if (query.Problem is { } problem)
            return problem.AsAnswer();
        if (await webhooks.FindAsync(caller.Tenant, id, cancel) is null)
            return NotFound();
        var page = await webhooks.DeliveriesAsync(caller.Tenant, id, before, query.Limit, cancel);
        return Results.Json(
            new DeliveryList([.. page.Select(DeliveryReport.Of)], page.Count < query.Limit ? null : ListQuery.Cursor($"{page[^1].Position}")), CoreJson.Options);
    }

    private static async Task<IResult> ReplayAsync(Caller caller, string id, string eventId, WebhookDesk desk, CancellationToken cancel) =>
        await desk.ReplayAsync(caller.Tenant, id, eventId, cancel) is { } delivery
            ? new CreatedAnswer($"{All}/{id}/deliveries", DeliveryReport.Of(delivery), StatusCodes.Status202Accepted)
            : Problem.NotFound("There is no such delivery in the log of this webhook.").AsAnswer();

    private static IResult Answer(Webhook? webhook, bool showSecret = false) =>
        webhook is null ? NotFound() : Results.Json(WebhookReport.Of(webhook, showSecret), CoreJson.Options);

    private static IResult NotFound() => Problem.NotFound("There is no webhook of this id.").AsAnswer();

    private sealed record WebhookList(IReadOnlyList<WebhookReport> Webhooks);

    private sealed record DeliveryList(IReadOnlyList<DeliveryReport> Deliveries, string? Next);
}

/// <summary>A webhook as the API shows it; the secret only when it is new.</summary>
internal sealed record WebhookReport(string Id, string Url, string? Description, DateTimeOffset CreatedAt, bool Enabled, DateTimeOffset? FailingSince, DateTimeOffset? DisabledAt, string? Secret)
{
    internal static WebhookReport Of(Webhook webhook, bool showSecret = false) => new(
        webhook.Id, webhook.Url.AbsoluteUri, webhook.Description, webhook.CreatedAt, webhook.DisabledAt is null, webhook.FailingSince, webhook.DisabledAt,
        showSecret ? webhook.Secrets[0].Value : null);
}

/// <summary>A line of the delivery log.</summary>
internal sealed record DeliveryReport(string EventId, DeliveryState State, DateTimeOffset CreatedAt, DateTimeOffset? NextAt, IReadOnlyList<Attempt> Attempts)
{
    internal static DeliveryReport Of(Delivery delivery) => new(delivery.EventId, delivery.State, delivery.CreatedAt, delivery.NextAt, delivery.Attempts);
}
