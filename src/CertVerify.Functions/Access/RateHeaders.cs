using System.Globalization;

namespace CertVerify.Functions.Access;

/// <summary>
/// RateLimit-Policy and RateLimit as draft-ietf-httpapi-ratelimit-headers-10 writes them: each policy with its quota and window, and what is left of it.
/// </summary>
internal static class RateHeaders
{
    internal static void Write(HttpResponse response, params IReadOnlyList<Said> all)
    {
        response.Headers["RateLimit-Policy"] = string.Join(", ", all.Select(one => Text($"\"{one.Policy}\";q={one.Quota};w={one.Window}")));
        response.Headers["RateLimit"] = string.Join(", ", all.Where(one => one.Left is not null).Select(one => Text($"\"{one.Policy}\";r={one.Left};t={one.MoreAfter}")));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <param name="Left">Null where it was not looked up.</param>
    /// <param name="MoreAfter">Seconds.</param>
    internal sealed record Said(string Policy, int Quota, int Window, long? Left, int MoreAfter);
}
