namespace CertVerify.Core.Matching;

/// <summary>Whether an official identifier can be one: length, signs and check digits, where its kind has them.</summary>
internal static class CheckDigits
{
    private const string UsccSigns = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly int[] NipWeights = [6, 5, 7, 2, 3, 4, 5, 6, 7];

    /// <summary>True also for kinds of which nothing is known.</summary>
    internal static bool Hold(string kind, string value) => kind switch
    {
        "lei" => value.Length == 20 && value.All(char.IsAsciiLetterOrDigit) && Mod97(value) == 1,
        "uscc" => IsUscc(value),
        "duns" => value.Length == 9 && value.All(char.IsAsciiDigit),
        "vat" => IsVat(value),
        _ => true,
    };

    /// <summary>GB 32100-2015: 17 signs with the powers of 3 for weights, modulo 31.</summary>
    private static bool IsUscc(string value)
    {
        if (value.Length != 18 || value.Any(sign => !UsccSigns.Contains(sign, StringComparison.Ordinal)))
            return false;
        var (sum, weight) = (0, 1);
        foreach (var sign in value[..17])
        {
            sum += UsccSigns.IndexOf(sign, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return UsccSigns[(31 - sum % 31) % 31] == value[17];
    }

    private static bool IsVat(string value) => value.Length < 3 || value[2..] is var digits && (value[..2] switch
    {
        "DE" => IsFigures(digits, 9) && Iso7064Mod11And10(digits),
        "IT" => IsFigures(digits, 11) && Luhn(digits),
        "PL" => IsFigures(digits, 10) && NipWeights.Select((weight, at) => weight * (digits[at] - '0')).Sum() % 11 == digits[9] - '0',
        "BE" => IsFigures(digits, 10) && 97 - int.Parse(digits[..8], null) % 97 == int.Parse(digits[8..], null),
        _ => true,
    });

    private static bool IsFigures(string digits, int length) => digits.Length == length && digits.All(char.IsAsciiDigit);

    /// <summary>ISO 7064: letters count from 10 on.</summary>
    private static int Mod97(string value) => value.ToUpperInvariant().Aggregate(0, (rest, sign) =>
        char.IsAsciiDigit(sign) ? (rest * 10 + sign - '0') % 97 : (rest * 100 + sign - 'A' + 10) % 97);

    private static bool Iso7064Mod11And10(string digits)
    {
        var product = digits[..^1].Aggregate(10, (product, digit) => (product + digit - '0') % 10 is var sum && sum == 0 ? 20 % 11 : sum * 2 % 11);
        return (11 - product) % 10 == digits[^1] - '0';
    }

    private static bool Luhn(string digits) => digits.Reverse().Select((digit, at) => (digit - '0') * (at % 2 + 1)).Sum(value => value > 9 ? value - 9 : value) % 10 == 0;
}
