using System.Globalization;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Access;
using CertVerify.Functions.Access;
using CertVerify.Functions.Endpoints;
using CertVerify.Functions.Monitoring;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;
using CertVerify.Functions.Web.Components;
using CertVerify.Functions.Web.Texts;

namespace CertVerify.Functions.Web.Watched;

/// <summary>
/// The page of the certificates under watch, the buttons that put one there and take it off, and their calendar. A list is not opened by its address as a result is: it takes the scope that
/// watching takes.
/// </summary>
internal static class WatchedEndpoint
{
    private const string All = "/certificates";
    private const int OnAPage = 100;

    internal static void MapWatched(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(All, GetAsync).ForPeople(Scope.Watch);
        routes.MapGet(All + "/calendar.ics", CalendarAsync).ForPeople(Scope.Watch);
        routes.MapPost(All + "/seen", SeenAsync).ForPeople(Scope.Watch);
        routes.MapPost(All + "/{id}/stop", StopAsync).ForPeople(Scope.Watch);
        routes.MapPost("/v/{id}/watch", PutAsync).ForPeople(Scope.Watch);
    }

    private static async Task<IResult> GetAsync(Caller caller, HttpContext context, IWatchStore watch, IEventStore events, TimeProvider clock, CancellationToken cancel)
    {
        context.RememberLanguage();
        var query = new ListQuery(context.Request, "lang");
        if (query.Problem is { } problem)
            return problem.AsAnswer();
        var page = await watch.ListAsync(caller.Tenant, new(Stopped: false), query.After, OnAPage, cancel);
        var news = await News.SinceLastVisitAsync(caller.Tenant, context, events, cancel);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return PageAnswer.Of<WatchedPage>(new() { ["View"] = WatchedView.Of(context.Request.Texts(), page.Certificates, news, today, ListQuery.Cursor(page.Next)), ["Calendar"] = CalendarOf(context.Request) });
    }

    /// <summary>Whole, as a calendar program needs it.</summary>
    private static string CalendarOf(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}{All}/calendar.ics?lang={request.Texts().Language}";

    private static Task<IResult> CalendarAsync(Caller caller, HttpRequest request, IWatchStore watch, CancellationToken cancel) => ExpiryCalendar.GetAsync(caller.Tenant, request, watch, cancel);

    private static async Task<IResult> SeenAsync(HttpContext context, CancellationToken cancel)
    {
        if (Refusal(context.Request) is { } refusal)
            return refusal;
        var (form, problem) = await SmallForm.ReadAsync(context.Request, mostFields: 5, longest: 100, cancel);
        if (form is null)
            return problem!.AsAnswer();
        if (long.TryParse(form["latest"], NumberStyles.None, CultureInfo.InvariantCulture, out var latest))
            News.Seen(context, latest);
        return Back(context);
    }

    private static async Task<IResult> PutAsync(Caller caller, string id, HttpContext context, WatchDesk desk, CancellationToken cancel)
    {
        if (Refusal(context.Request) is { } refusal)
            return refusal;
        return await desk.PutAsync(caller.Tenant, id, cancel) is { } placed ? Back(context, placed.Kept.Certificate.Id) : Problem.NotFound("There is no verification of this id.").AsAnswer();
    }

    private static async Task<IResult> StopAsync(Caller caller, string id, HttpContext context, WatchDesk desk, CancellationToken cancel)
    {
        if (Refusal(context.Request) is { } refusal)
            return refusal;
        return await desk.StopAsync(caller.Tenant, id, null, cancel) is not null ? Back(context) : Problem.NotFound("There is no certificate of this id under watch.").AsAnswer();
    }

    private static IResult? Refusal(HttpRequest request) =>
        !SameOrigin.Sent(request) ? Problem.ForeignForm().AsAnswer()
        : !SmallForm.IsOne(request) ? SmallForm.Unsupported().AsAnswer()
        : null;

    private static SeeOther Back(HttpContext context, string? id = null) => new($"{context.Request.PathBase}{All}{(id is null ? "" : $"#{id}")}");
}
