using Microsoft.Net.Http.Headers;

namespace CertVerify.Functions.Web.Texts;

/// <summary>The language of a page: as chosen now, as chosen before, as the browser prefers.</summary>
internal static class PageLanguage
{
    private const string Name = "lang";

    internal static PageTexts Texts(this HttpRequest request) =>
        PageTexts.In(request.Query[Name]) ?? PageTexts.In(request.Cookies[Name]) ?? Preferred(request) ?? PageTexts.All[0];

    /// <summary>Remembers a language that was chosen by a link.</summary>
    internal static void RememberLanguage(this HttpContext context)
    {
        if (PageTexts.In(context.Request.Query[Name]) is { } chosen)
            context.Response.Cookies.Append(Name, chosen.Language, new() { HttpOnly = true, SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = TimeSpan.FromDays(365) });
    }

    private static PageTexts? Preferred(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var accepted)
            ? accepted.Where(language => language.Quality is not 0).OrderByDescending(language => language.Quality ?? 1)
                .Select(language => PageTexts.In(language.Value.Value?.Split('-')[0].ToLowerInvariant()))
                .FirstOrDefault(texts => texts is not null)
            : null;
}
