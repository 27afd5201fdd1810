using CertVerify.Adapters.Storage.Searching;
using CertVerify.Core.Searching;

namespace CertVerify.Adapters.Registries;

/// <summary>Chooses the few keys of a name that are worth asking for.</summary>
internal static class KeyChoice
{
    internal static IEnumerable<ulong> For(string text, IReadOnlyList<KeyDigest> digests, int most)
    {
        var whole = NameKeys.Whole(text);
        var chosen = digests.Any(digest => digest.MayHold(whole)) ? new List<ulong> { whole } : [];
        var waiting = Held(text, digests);
        var asked = new Dictionary<int, int>();
        while (chosen.Count < most && waiting.Count > 0)
        {
            var next = waiting.MinBy(key => (asked.GetValueOrDefault(key.Words), key.Kind));
            waiting.RemoveAll(key => key.Hash == next.Hash);
            chosen.Add(next.Hash);
            asked[next.Words] = asked.GetValueOrDefault(next.Words) + 1;
        }

        return chosen;
    }

    private static List<NameKey> Held(string text, IReadOnlyList<KeyDigest> digests)
    {
        var (name, keys) = (NameParts.Sought(text), new List<NameKey>());
        for (var depth = 1; depth <= NameKeys.Depth; depth++)
            NameKeys.Add(name, depth, key => digests.Any(digest => digest.IsCommon(key)), keys);
        return [.. keys.Where(key => digests.Any(digest => !digest.IsCommon(key.Hash) && digest.MayHold(key.Hash)))];
    }
}
