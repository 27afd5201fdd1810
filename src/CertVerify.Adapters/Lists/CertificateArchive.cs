using System.Globalization;
using System.IO.Compression;
using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Registries.Importing;

namespace CertVerify.Adapters.Lists;

/// <summary>A file of an archive, or why it was left alone.</summary>
/// <param name="Name">As the archive has it, for people to read.</param>
public sealed record ArchiveMember(string Name, byte[]? Content, string? Because);

/// <summary>
/// A zip of certificates, unpacked in memory, one file at a time. Names in it are never used as paths, archives in it are not opened, what unpacks to more than
/// is allowed is left alone, and nothing is unpacked beyond what it says.
/// </summary>
public sealed class CertificateArchive : IDisposable
{
    private const int LongestName = 200;

    private readonly ZipArchive zip;
    private readonly ArchiveLimits limits;
    private readonly List<ZipArchiveEntry> members;

    private CertificateArchive(ZipArchive zip, ArchiveLimits limits)
    {
        (this.zip, this.limits) = (zip, limits);
        members = [.. zip.Entries.Where(entry => !IsPassedOver(entry.FullName))];
    }

    /// <summary>Null when the zip is a workbook.</summary>
    /// <exception cref="UnreadableSheetException">It cannot be read, or holds too much.</exception>
    public static CertificateArchive? Open(byte[] file, ArchiveLimits limits)
    {
        // Counted before the library makes an object of each.
        if (file.AsSpan().Count("PK\u0001\u0002"u8) > 2 * limits.MostMembers)
            throw TooMany(limits);
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (ListFile.IsWorkbook(zip))
            {
                zip.Dispose();
                return null;
            }

            var archive = new CertificateArchive(zip, limits);
            archive.Check();
            return archive;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or UnreadableSheetException)
        {
            zip?.Dispose();
            throw failure as UnreadableSheetException ?? new UnreadableSheetException("The archive is damaged and could not be opened.", failure);
        }
    }

    /// <summary>In the order of the archive; each is unpacked when it is asked for.</summary>
    public IEnumerable<ArchiveMember> Members() => members.Select(Member);

    public void Dispose() => zip.Dispose();

    private void Check()
    {
        if (members.Count == 0)
            throw new UnreadableSheetException("The archive holds no file.");
        if (members.Count > limits.MostMembers)
            throw TooMany(limits);
        if (members.Sum(entry => Math.Min(entry.Length, limits.LargestMember)) > limits.LargestTogether)
            throw new UnreadableSheetException($"The archive unpacks to more than {limits.LargestTogether >> 20} MB; send it in several parts.");
    }

    private ArchiveMember Member(ZipArchiveEntry entry)
    {
        var name = Name(entry.FullName);
        if (Trouble(entry) is { } trouble)
            return new(name, null, trouble);
        if (Unpacked(entry) is not { } content)
            return new(name, null, "The file is damaged and does not unpack to what the archive says.");
        return MediaType.Of(content) is not null ? new(name, content, null)
            : IsArchive(content) ? new(name, null, "Archives within an archive are not opened; put the certificates in directly.")
            : new(name, null, content.Length == 0 ? Refusals.Empty.Because : Refusals.WrongType.Because);
    }

    private string? Trouble(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
            return "The file is protected with a password.";
        if (entry.Length > limits.LargestMember)
            return $"The file is larger than {limits.LargestMember >> 20} MB.";
        return entry.Length > ArchiveLimits.AlwaysSmall && entry.Length > entry.CompressedLength * limits.MostDense
            ? "The file unpacks to far more than any certificate does."
            : null;
    }

    /// <summary>No more than it says; null when it is less.</summary>
    private static byte[]? Unpacked(ZipArchiveEntry entry)
    {
        try
        {
            var content = new byte[entry.Length];
            using var packed = entry.Open();
            return packed.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) == content.Length && packed.ReadByte() < 0 ? content : null;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            return null;
        }
    }

    /// <summary>Folders, and what systems put beside people's files.</summary>
    private static bool IsPassedOver(string name) =>
        name.EndsWith('/') || name.EndsWith('\\') || name.StartsWith("__MACOSX/", StringComparison.Ordinal)
        || name[(name.LastIndexOfAny(['/', '\\']) + 1)..] is ['.', ..] or "Thumbs.db" or "desktop.ini";

    private static bool IsArchive(ReadOnlySpan<byte> content) =>
        content.StartsWith("PK"u8) || content.StartsWith("Rar!"u8) || content is [(byte)'7', (byte)'z', ..] or [0x1F, 0x8B, ..];

    /// <summary>Without characters that hide or turn round what follows.</summary>
    private static string Name(string name)
    {
        var shown = string.Concat(name.Where(letter => char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format)));
        return shown.Length > LongestName ? shown[^LongestName..] : shown;
    }

    private static UnreadableSheetException TooMany(ArchiveLimits limits) => new($"The archive holds more than {limits.MostMembers} files; send it in several parts.");
}
