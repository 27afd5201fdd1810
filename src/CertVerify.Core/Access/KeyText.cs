using System.Security.Cryptography;
using System.Text;

namespace CertVerify.Core.Access;

/// <summary>
/// The text of a key, as its holder has it: <c>certverify_ID_SECRETCHECK</c>. The prefix lets scanners of code find a key that was left in it; the check, six
/// letters of a digest, tells a key that was cut short or mistyped before any store is asked. It is no record, because records print themselves.
/// </summary>
public sealed class KeyText
{
    /// <summary>Without letters that are misread; each stands for five bits.</summary>
    public const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";

    public const int IdLength = 12;

    /// <summary>260 bits.</summary>
    public const int SecretLength = 52;

    private const string Prefix = "certverify_";
    private const int CheckLength = 6;
    private const int Length = 11 + IdLength + 1 + SecretLength + CheckLength;

    private KeyText(string id, string secret) => (Id, Secret) = (id, secret);

    public string Id { get; }

    public string Secret { get; }

    /// <summary>Whether it was meant as a key of ours.</summary>
    public static bool IsMeant(string text) => text.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The key as it is handed out.</summary>
    public static string Write(string id, string secret) => $"{Prefix}{id}_{secret}{Check(id, secret)}";

    /// <summary>Null when it is no key.</summary>
    public static KeyText? Read(string text)
    {
        if (text.Length != Length || !IsMeant(text) || text[Prefix.Length + IdLength] != '_')
            return null;
        var (id, secret) = (text.Substring(Prefix.Length, IdLength), text.Substring(Prefix.Length + IdLength + 1, SecretLength));
        var isOfLetters = (id + secret).All(letter => Letters.Contains(letter, StringComparison.Ordinal));
        return isOfLetters && text.EndsWith(Check(id, secret), StringComparison.Ordinal) ? new(id, secret) : null;
    }

    private static string Check(string id, string secret) =>
        string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes($"{Prefix}{id}_{secret}")).Take(CheckLength).Select(one => Letters[one % Letters.Length]));
}
