using System.Text;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Reports.Exchange;
using CertVerify.Functions.Settings;
using CertVerify.Functions.Web.Texts;

namespace CertVerify.Functions.Endpoints;

/// <summary>A calendar of the last days of the certificates under watch, for calendar programs to subscribe to.</summary>
internal static class ExpiryCalendar
{
    private const int MostDays = 5_000, AtOnce = 500;

    internal static async Task<IResult> GetAsync(string tenant, HttpRequest request, IWatchStore watch, CancellationToken cancel)
    {
        var (texts, hasPages) = (request.Texts(), request.HttpContext.RequestServices.GetRequiredService<ServiceOptions>().Pages);
        var home = hasPages ? $"{request.Scheme}://{request.Host}{request.PathBase}/v/" : null;
        var days = new List<CalendarDay>();
        string? next = null;
        do
        {
            var page = await watch.ListAsync(tenant, new(Stopped: false), next, AtOnce, cancel);
            days.AddRange(page.Certificates.Where(one => one.EffectiveUntil is not null).Select(one => Day(one, texts, home)));
            next = page.Next;
        }
        while (next is not null && days.Count < MostDays);
        return new TaggedAnswer(Encoding.UTF8.GetBytes(Calendar.Of(texts["mine"], texts.HtmlLanguage, days.Take(MostDays))), Calendar.MediaType + "; charset=utf-8");
    }

    private static CalendarDay Day(WatchedCertificate certificate, PageTexts texts, string? home)
    {
        var label = certificate.Label;
        return new(
            certificate.Id, certificate.EffectiveUntil!.Value,
            texts["calendar.summary", string.Join(", ", label.Standards), label.Holder ?? label.Number],
            string.Join('\n', new[]
            {
                label.Number is { } number ? $"{texts["read.certificateNumber"]}: {number}" : null,
                label.Issuer is { } issuer ? $"{texts["read.certificationBody"]}: {issuer}" : null,
                $"{texts["read.status"]}: {texts[$"status.{Words.Of(certificate.Status.Unified)}"]}",
                $"{texts["verifiedAt"]}: {texts.Moment(certificate.VerifiedAt)}",
            }.OfType<string>()),
            certificate.VerifiedAt, home is null ? null : home + certificate.VerificationId);
    }
}
