using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CertVerify.Functions;

/// <summary>The names of a verification: a long one that nobody can guess, and its beginning as a short one that people can quote.</summary>
internal sealed record Receipt(string Id, string Number)
{
    /// <summary>Without I, L, O and U, which are misread.</summary>
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int Length = 34;

    internal static Receipt New(DateTimeOffset now) => Of(RandomNumberGenerator.GetString(Letters, Length), now);

    /// <summary>Always the same for the same seed and name; whoever does not know the seed cannot guess it.</summary>
    internal static Receipt Derived(string seed, string name, DateTimeOffset now)
    {
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(seed), Encoding.UTF8.GetBytes(name));
        return Of(string.Concat(hash.Concat(HMACSHA256.HashData(Encoding.UTF8.GetBytes(seed), hash)).Take(Length).Select(one => Letters[one % Letters.Length])), now);
    }

    /// <summary>Of an id that was made and kept before.</summary>
    internal static Receipt Kept(string id, DateTimeOffset madeAt) => Of(id.ToUpperInvariant(), madeAt);

    private static Receipt Of(string letters, DateTimeOffset now)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"CV-{now.UtcDateTime.Year}-{letters[..4]}-{letters[4..8]}");
        return new(letters.ToLowerInvariant(), number);
    }
}
