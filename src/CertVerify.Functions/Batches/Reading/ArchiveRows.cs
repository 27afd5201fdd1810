using System.Text.Json;
using System.Text.Json.Nodes;
using CertVerify.Adapters.Lists;
using CertVerify.Core.Batches;

namespace CertVerify.Functions.Batches.Reading;

/// <summary>Makes an item of each file of an archive.</summary>
internal static class ArchiveRows
{
    /// <summary>Each file is unpacked when its row is asked for, so that one at a time is held.</summary>
    /// <param name="common">What is asked of all of them.</param>
    internal static IEnumerable<BatchRow> Of(CertificateArchive archive, JsonObject common)
    {
        var inquiry = JsonSerializer.SerializeToUtf8Bytes(common);
        return archive.Members().Select((member, index) => Row(member, index + 1, inquiry));
    }

    private static BatchRow Row(ArchiveMember member, int position, byte[] inquiry)
    {
        var item = new BatchItem { Position = position, File = member.Name, State = BatchItemState.Waiting };
        return member.Content is { } content ? BatchRow.Of(item, inquiry, content) : new(item.Refused(new BatchFault("/file", member.Because!)));
    }
}
