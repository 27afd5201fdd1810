using System.Buffers.Binary;
using System.IO.Compression;
using CertVerify.Adapters.Lists;
using CertVerify.Adapters.Registries.Importing;

namespace CertVerify.Adapters.Tests.Lists;

/// <summary>Archives as people make them, and as those who mean harm do.</summary>
public sealed class CertificateArchiveTests
{
    private static readonly ArchiveLimits Limits = new(MostMembers: 5, LargestMember: 4 << 20, LargestTogether: 8 << 20, MostDense: 100);
    private static readonly byte[] Pdf = [.. "%PDF-1.7 "u8, .. new byte[100]];

    [Fact]
    public void Certificates_come_in_their_order_and_what_systems_put_beside_them_does_not()
    {
        var zip = Archives.Zip(("a.pdf", Pdf), ("folder/", []), ("folder/b.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]), ("__MACOSX/._a.pdf", [1]), (".DS_Store", [1]), ("folder/Thumbs.db", [1]));

        Assert.Equal(["a.pdf", "folder/b.png"], Read(zip).Select(member => member.Name));
        Assert.All(Read(zip), member => Assert.NotNull(member.Content));
    }

    [Fact]
    public void A_file_that_is_no_certificate_is_left_alone_with_a_reason_and_the_others_are_read()
    {
        var members = Read(Archives.Zip(("inner.zip", Archives.Zip(("a.pdf", Pdf))), ("inner.gz", [0x1F, 0x8B, 8]), ("notes.txt", "hello"u8.ToArray()), ("empty.pdf", []), ("a.pdf", Pdf)));

        Assert.Equal(
            [
                "Archives within an archive are not opened; put the certificates in directly.", "Archives within an archive are not opened; put the certificates in directly.",
                "The file is neither a PDF nor a PNG, JPEG, TIFF or WebP picture.", "The file is empty.", null,
            ],
            members.Select(member => member.Because));
    }

    [Fact]
    public void Names_are_for_people_and_hide_nothing()
    {
        var members = Read(Archives.Zip(("../../etc/passwd", Pdf), ("/abs.pdf", Pdf), ("C:\\x.pdf", Pdf), ("a\u202Efdp.exe", Pdf), (new string('n', 400), Pdf)));

        Assert.Equal(["../../etc/passwd", "/abs.pdf", "C:\\x.pdf", "afdp.exe", new string('n', 200)], members.Select(member => member.Name));
    }

    [Fact]
    public void What_unpacks_to_far_more_than_it_is_is_left_alone_and_nothing_is_unpacked_beyond_what_it_says()
    {
        var dense = Archives.Zip(("bomb.pdf", [.. Pdf, .. new byte[3 << 20]]), ("a.pdf", Pdf));
        var liar = Archives.Zip(("liar.pdf", [.. Pdf, .. new byte[50_000]]));
        BinaryPrimitives.WriteInt32LittleEndian(liar.AsSpan(liar.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 24), 20);

        Assert.Equal(["The file unpacks to far more than any certificate does.", null], Read(dense).Select(member => member.Because));
        Assert.Equal(20, Assert.Single(Read(liar)).Content?.Length ?? 20);
    }

    [Fact]
    public void What_is_too_large_or_protected_is_left_alone()
    {
        var large = Archives.Zip(("large.pdf", Noise(5 << 20)), ("a.pdf", Pdf));
        var locked = Archives.Zip(("locked.pdf", Pdf));
        locked[locked.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 8] |= 1;

        Assert.Equal(["The file is larger than 4 MB.", null], Read(large).Select(member => member.Because));
        Assert.Equal("The file is protected with a password.", Assert.Single(Read(locked)).Because);
    }

    [Fact]
    public void An_archive_with_too_much_in_it_is_refused_before_it_is_unpacked()
    {
        Refused("more than 5 files", Archives.Zip([.. Enumerable.Range(0, 6).Select(number => ($"{number}.pdf", Pdf))]));
        Refused("more than 5 files", [.. "PK\u0003\u0004"u8, .. Enumerable.Repeat("PK\u0001\u0002"u8.ToArray(), 1_000_000).SelectMany(entry => entry)]);
        Refused("more than 8 MB", Archives.Zip([.. Enumerable.Range(0, 3).Select(number => ($"{number}.pdf", Noise(3 << 20)))]));
        Refused("holds no file", Archives.Zip(("folder/", [])));
        Refused("damaged", [.. "PK\u0003\u0004"u8, .. Noise(500)]);
    }

    [Fact]
    public void However_a_byte_is_changed_it_is_read_or_refused_in_words()
    {
        var sound = Archives.Zip(("a.pdf", Pdf), ("b/c.pdf", Noise(600)));
        for (var place = 0; place < sound.Length; place++)
        {
            foreach (byte change in new byte[] { 0x01, 0x80, 0xFF })
            {
                var broken = sound.ToArray();
                broken[place] ^= change;
                try
                {
                    Assert.All(Read(broken), member => Assert.True(member.Content is null != member.Because is null));
                }
                catch (UnreadableSheetException refused)
                {
                    Assert.NotEmpty(refused.Message);
                }
            }
        }
    }

    [Fact]
    public void A_workbook_is_no_archive_of_certificates() => Assert.Null(CertificateArchive.Open(Archives.Zip(("[Content_Types].xml", [1]), ("xl/workbook.xml", [1])), Limits));

    private static List<ArchiveMember> Read(byte[] zip)
    {
        using var archive = CertificateArchive.Open(zip, Limits);
        return archive is null ? [] : [.. archive.Members()];
    }

    private static void Refused(string because, byte[] zip) =>
        Assert.Contains(because, Assert.Throws<UnreadableSheetException>(() => Read(zip)).Message, StringComparison.Ordinal);

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        "%PDF-"u8.CopyTo(bytes);
        return bytes;
    }
}
