namespace CertVerify.Adapters.Lists;

/// <summary>What an archive of certificates may hold.</summary>
/// <param name="MostMembers">Files in it.</param>
/// <param name="LargestMember">Bytes of one file, unpacked.</param>
/// <param name="LargestTogether">Bytes of all of them.</param>
/// <param name="MostDense">How many times its size a file may unpack to; certificates are compressed within, and stay below ten.</param>
public sealed record ArchiveLimits(int MostMembers, long LargestMember, long LargestTogether, int MostDense)
{
    /// <summary>Smaller files may be as dense as they like.</summary>
    internal const long AlwaysSmall = 1 << 20;
}
