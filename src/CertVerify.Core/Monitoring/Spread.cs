using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CertVerify.Core.Monitoring;

/// <summary>A number from 0 up to 1 that is always the same for the same text, so that what falls on one day does not fall on one minute.</summary>
public static class Spread
{
    /// <summary>A moment from the start on, before the time is over.</summary>
    public static DateTimeOffset Within(DateTimeOffset start, TimeSpan time, string seed) => start + time * Of(seed);

    internal static double Of(string seed) => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(seed))) / (uint.MaxValue + 1.0);
}
