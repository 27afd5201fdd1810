using System.Globalization;
using System.Security.Cryptography;

namespace CertVerify.Functions;

/// <summary>The names of a verification: a long one that nobody can guess, and its beginning as a short one that people can quote.</summary>
internal sealed record Receipt(string Id, string Number)
{
    /// <summary>Without I, L, O and U, which are misread.</summary>
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    internal static Receipt New(DateTimeOffset now)
    {
        var letters = RandomNumberGenerator.GetString(Letters, 34);
        var number = string.Create(CultureInfo.InvariantCulture, $"CV-{now.UtcDateTime.Year}-{letters[..4]}-{letters[4..8]}");
        return new(letters.ToLowerInvariant(), number);
    }
}
