using System.Text;

namespace CertVerify.Functions.Tests.Telemetry;

/// <summary>The texts in a protobuf message whose schema is not at hand: whatever is a length and as many bytes of UTF-8, at any depth.</summary>
internal static class ProtobufTexts
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    internal static IReadOnlyList<string> In(ReadOnlyMemory<byte> message) => Read(message) ?? [];

    /// <summary>Null for what is no message.</summary>
    private static List<string>? Read(ReadOnlyMemory<byte> message)
    {
        var texts = new List<string>();
        while (!message.IsEmpty)
        {
            if (Number(ref message) is not { } key || key >> 3 is 0 or > 1_000)
                return null;
            ulong? length = (key & 7) switch { 0 => Number(ref message) is null ? null : 0UL, 1 => 8UL, 2 => Number(ref message), 5 => 4UL, _ => null };
            if (length is not { } size || size > (ulong)message.Length)
                return null;
            if ((key & 7) == 2)
                texts.AddRange(Inside(message[..(int)size]));
            message = message[(int)size..];
        }

        return texts;
    }

    private static IEnumerable<string> Inside(ReadOnlyMemory<byte> field) => [.. Read(field) ?? [], .. Text(field)];

    private static IEnumerable<string> Text(ReadOnlyMemory<byte> field)
    {
        try
        {
            var text = Strict.GetString(field.Span);
            return text.Any(char.IsControl) ? [] : [text];
        }
        catch (DecoderFallbackException)
        {
            return [];
        }
    }

    private static ulong? Number(ref ReadOnlyMemory<byte> from)
    {
        var number = 0UL;
        var span = from.Span;
        for (var place = 0; place < span.Length && place < 10; place++)
        {
            number |= (ulong)(span[place] & 0x7F) << (7 * place);
            if (span[place] < 0x80)
            {
                from = from[(place + 1)..];
                return number;
            }
        }

        return null;
    }
}
