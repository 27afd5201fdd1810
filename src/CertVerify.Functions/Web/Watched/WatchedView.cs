using CertVerify.Core.Monitoring;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Web.Texts;

namespace CertVerify.Functions.Web.Watched;

/// <summary>The certificates under watch as their page shows them, the one that ends first at the top.</summary>
/// <param name="Today">From which days are counted.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
public sealed record WatchedView(PageTexts Texts, IReadOnlyList<WatchedCertificate> Certificates, News News, DateOnly Today, string? Next)
{
    public static string Name(WatchedCertificate certificate) => certificate.Label.Holder ?? certificate.Label.Number ?? certificate.Id;

    /// <summary>"17 March 2028 (days left: 477)"; a dash when no end is known.</summary>
    public string End(DateOnly? last) => last is not { } day ? "–"
        : day.DayNumber - Today.DayNumber is >= 0 and var left ? $"{Texts.Day(day)} ({Texts["mine.left", left]})"
        : $"{Texts.Day(day)} ({Texts["mine.over", Today.DayNumber - day.DayNumber]})";

    internal static WatchedView Of(PageTexts texts, IReadOnlyList<WatchedCertificate> certificates, News news, DateOnly today, string? next) =>
        new(texts, [.. certificates.OrderBy(certificate => certificate.EffectiveUntil ?? DateOnly.MaxValue)], news, today, next);
}
