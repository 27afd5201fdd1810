using System.Text.RegularExpressions;

namespace CertVerify.Core.Access;

/// <summary>How a tenant may be called: the name is part of keys, of settings and of logs.</summary>
public static partial class TenantName
{
    public const string Expected = "1 to 63 small letters, digits and hyphens, with a letter or digit at either end";

    public static bool IsOne(string text) => Shape().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\z")]
    private static partial Regex Shape();
}
