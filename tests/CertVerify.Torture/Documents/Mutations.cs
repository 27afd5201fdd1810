using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CertVerify.Torture.Documents;

/// <summary>Damages a file by chance, in one to three of these ways; the same seed does the same damage.</summary>
internal static partial class Mutations
{
    private static readonly (string Name, Func<byte[], Random, byte[]> Do)[] Ways =
    [
        ("flipped", Flipped), ("cut short", (bytes, random) => bytes[..random.Next(bytes.Length)]), ("headless", (bytes, random) => bytes[random.Next(Math.Min(2_000, bytes.Length))..]),
        ("left out", LeftOut), ("doubled", Doubled), ("zeroed", Zeroed), ("exchanged", Exchanged), ("object repeated", ObjectRepeated), ("number changed", NumberChanged),
        ("name changed", NameChanged), ("litter behind", (bytes, random) => [.. bytes, .. Litter(random, random.Next(5_000))]), ("litter within", LitterWithin),
    ];

    internal static (string Name, byte[] Bytes) Of(byte[] bytes, Random random)
    {
        var names = new List<string>();
        for (var times = 1 + random.Next(3); times > 0 && bytes.Length > 1; times--)
        {
            var way = Ways[random.Next(Ways.Length)];
            names.Add(way.Name);
            bytes = way.Do(bytes, random);
        }

        return (string.Join(", ", names), bytes);
    }

    private static byte[] Flipped(byte[] bytes, Random random)
    {
        var changed = bytes.ToArray();
        for (var times = 1 << random.Next(10); times > 0; times--)
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
        return changed;
    }

    private static byte[] LeftOut(byte[] bytes, Random random)
    {
        var (from, length) = Range(bytes, random);
        return [.. bytes.AsSpan(0, from), .. bytes.AsSpan(from + length)];
    }

    private static byte[] Doubled(byte[] bytes, Random random)
    {
        var (from, length) = Range(bytes, random);
        return [.. bytes.AsSpan(0, from + length), .. bytes.AsSpan(from)];
    }

    private static byte[] Zeroed(byte[] bytes, Random random)
    {
        var (changed, (from, length)) = (bytes.ToArray(), Range(bytes, random));
        changed.AsSpan(from, length).Clear();
        return changed;
    }

    private static byte[] Exchanged(byte[] bytes, Random random)
    {
        var middle = random.Next(bytes.Length);
        return [.. bytes.AsSpan(middle), .. bytes.AsSpan(0, middle)];
    }

    private static byte[] LitterWithin(byte[] bytes, Random random)
    {
        var from = random.Next(bytes.Length);
        return [.. bytes.AsSpan(0, from), .. Litter(random, random.Next(2_000)), .. bytes.AsSpan(from)];
    }

    private static byte[] ObjectRepeated(byte[] bytes, Random random)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var objects = Objects().Matches(text);
        if (objects.Count == 0)
            return Doubled(bytes, random);
        var one = objects[random.Next(objects.Count)].Value;
        return Encoding.Latin1.GetBytes(text.Insert(objects[random.Next(objects.Count)].Index, string.Concat(Enumerable.Repeat(one + "\n", 1 + random.Next(50)))));
    }

    private static byte[] NumberChanged(byte[] bytes, Random random)
    {
        string[] numbers = ["0", "-1", "1", "2147483647", "4294967296", "99999999999999999999", "-2147483649", "1e308", "0.0000000001", random.Next(1_000).ToString(CultureInfo.InvariantCulture)];
        return Replaced(bytes, Numbers(), _ => numbers[random.Next(numbers.Length)], random);
    }

    private static byte[] NameChanged(byte[] bytes, Random random) => Replaced(bytes, Names(), _ => "/" + new string((char)random.Next(33, 126), random.Next(1, 40)), random);

    private static byte[] Replaced(byte[] bytes, Regex what, Func<string, string> by, Random random)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var found = what.Matches(text);
        if (found.Count == 0)
            return Flipped(bytes, random);
        var one = found[random.Next(found.Count)];
        return Encoding.Latin1.GetBytes(text[..one.Index] + by(one.Value) + text[(one.Index + one.Length)..]);
    }

    private static (int From, int Length) Range(byte[] bytes, Random random)
    {
        var from = random.Next(bytes.Length);
        return (from, random.Next(Math.Min(bytes.Length - from, 1 << random.Next(16)) + 1));
    }

    private static byte[] Litter(Random random, int length)
    {
        var litter = new byte[length];
        random.NextBytes(litter);
        return litter;
    }

    [GeneratedRegex(@"\d+ 0 obj\b.{0,20000}?endobj", RegexOptions.Singleline)]
    private static partial Regex Objects();

    [GeneratedRegex(@"(?<=[ \[\n])-?\d+(\.\d+)?(?=[ \]\n/>])")]
    private static partial Regex Numbers();

    [GeneratedRegex("/[A-Za-z0-9]{1,20}")]
    private static partial Regex Names();
}
