using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace CertVerify.Core.Checks.Numbers;

/// <summary>An identifier as a claim writes it, "lei:5493…", and whether it is well formed.</summary>
internal sealed partial record Identifier(string Kind, string Value)
{
    private const string UsccAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public static Identifier Parse(string written) =>
        written.Split(':', 2) is [var kind, var value] ? new(kind.Trim().ToLowerInvariant(), value.Trim().ToUpperInvariant()) : new("", written);

    public bool IsCheckable => Kind is "uscc" or "lei" or "usi" or "iatf";

    public bool Holds => Kind switch
    {
        "uscc" => IsUscc(Value),
        "lei" => Lei().IsMatch(Value) && Modulo97(Value) == 1,
        "usi" => Usi().IsMatch(Value),
        "iatf" => IatfNumber().IsMatch(Value),
        _ => true,
    };

    /// <summary>GB 32100-2015: weights are powers of 3 modulo 31.</summary>
    private static bool IsUscc(string value)
    {
        int[] digits = [.. value.Select(letter => UsccAlphabet.IndexOf(letter, StringComparison.Ordinal))];
        if (digits.Length != 18 || digits.Contains(-1))
            return false;
        var sum = digits.Take(17).Select((digit, place) => digit * (int)BigInteger.ModPow(3, place, 31)).Sum();
        return (31 - sum % 31) % 31 == digits[17];
    }

    /// <summary>ISO 7064 MOD 97-10: letters count as 10 to 35.</summary>
    private static int Modulo97(string value)
    {
        var digits = string.Concat(value.Select(letter => char.IsDigit(letter) ? letter.ToString() : (letter - 'A' + 10).ToString(CultureInfo.InvariantCulture)));
        return (int)(BigInteger.Parse(digits, CultureInfo.InvariantCulture) % 97);
    }

    [GeneratedRegex("^[0-9A-Z]{18}[0-9]{2}$")]
    private static partial Regex Lei();

    [GeneratedRegex("^[0-9A-Z]{6}$")]
    private static partial Regex Usi();

    [GeneratedRegex("^[0-9]{7}$")]
    private static partial Regex IatfNumber();
}
