using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CertVerify.Core.Receipts;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Reports;

/// <summary>
/// JSON of the same form as <see cref="CoreJson"/> writes, by code that the compiler laid out: nothing is found out about types at run time, which took a new process
/// a quarter of its start.
/// </summary>
public static class LaidOutJson
{
    private const int FirstRoom = 64 << 10, MostRoom = 1 << 20;

    private static readonly JsonWriterOptions Readable = new() { Encoder = CoreJson.Encoder, SkipValidation = true };

    /// <summary>Used again for the next value, unless one has blown it up.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? s_ofThread;

    /// <summary>As it is kept, with sentences in parts.</summary>
    public static byte[] OfKept(Verification verification) => Of(verification, KeptTypes.Default.Verification);

    public static byte[] Of(ReceiptClaims claims) => Of(claims, WrittenTypes.Default.ReceiptClaims);

    /// <param name="value">What is written.</param>
    /// <param name="type">Its layout, made with the options of <see cref="CoreJson"/>.</param>
    public static byte[] Of<T>(T value, JsonTypeInfo<T> type)
    {
        var written = s_ofThread ??= new(FirstRoom);
        try
        {
            using (var writer = new Utf8JsonWriter(written, Readable))
                JsonSerializer.Serialize(writer, value, type);
            return written.WrittenSpan.ToArray();
        }
        finally
        {
            written.ResetWrittenCount();
            if (written.Capacity > MostRoom)
                s_ofThread = null;
        }
    }
}
