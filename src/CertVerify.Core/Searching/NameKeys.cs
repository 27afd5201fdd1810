namespace CertVerify.Core.Searching;

/// <summary>
/// The keys of a name. A part that many names share says too little; it is a key only together with other words of the name, until what they say together is
/// rare. So each name has some rare key left whichever of its words is misspelt, and no key leads to many names.
/// </summary>
public static class NameKeys
{
    /// <summary>How many parts a key can be made of.</summary>
    public const int Depth = 3;

    /// <summary>Changes whenever a name gets other keys than before: indexes made earlier are then made anew.</summary>
    public const int Version = 1;

    /// <summary>Of the whole name, exactly.</summary>
    public static ulong Whole(string text) => Hash.Of(text, 'W');

    /// <summary>Of a certificate number in canonical form.</summary>
    public static ulong Number(string number) => Hash.Of(number, '#');

    /// <summary>The keys made of <paramref name="depth"/> parts, each of which is common by itself.</summary>
    public static void Add(NameParts name, int depth, Func<ulong, bool> isCommon, ICollection<NameKey> keys)
    {
        switch (depth)
        {
            case 1:
                AddParts(name, keys);
                break;
            case 2:
                AddPairs(name, isCommon, keys);
                break;
            default:
                AddTriples(name, isCommon, keys);
                break;
        }
    }

    private static void AddParts(NameParts name, ICollection<NameKey> keys)
    {
        for (var i = 0; i < name.Count; i++)
        {
            var part = name[i];
            keys.Add(new(part.Word, KeyKind.Word, 1 << i));
            AddIfAny(part.Sound, KeyKind.Sound, 1 << i, keys);
            AddIfAny(part.Ends.Start, KeyKind.End, 1 << i, keys);
            AddIfAny(part.Ends.Finish, KeyKind.End, 1 << i, keys);
            AddIfAny(part.Ends.LongStart, KeyKind.LongEnd, 1 << i, keys);
            AddIfAny(part.Ends.LongFinish, KeyKind.LongEnd, 1 << i, keys);
        }
    }

    private static void AddPairs(NameParts name, Func<ulong, bool> isCommon, ICollection<NameKey> keys)
    {
        for (var i = 0; i < name.Count; i++)
        {
            for (var j = 0; j < name.Count; j++)
            {
                if (i == j)
                    continue;
                var words = 1 << i | 1 << j;
                if (i < j && name[i].Sound != 0 && name[j].Sound != 0 && isCommon(name[i].Sound) && isCommon(name[j].Sound))
                    keys.Add(new(Hash.Both(name[i].Sound, name[j].Sound), KeyKind.Sounds, words));
                if (!isCommon(name[j].Word))
                    continue;
                if (i < j && isCommon(name[i].Word))
                    keys.Add(new(Hash.Both(name[i].Word, name[j].Word), KeyKind.Pair, words));
                foreach (var end in name[i].Ends)
                    AddWithEnd(end, name[j].Word, words, isCommon, keys);
            }
        }
    }

    private static void AddTriples(NameParts name, Func<ulong, bool> isCommon, ICollection<NameKey> keys)
    {
        for (var i = 0; i < name.Count; i++)
        {
            for (var j = i + 1; j < name.Count; j++)
            {
                if (!isCommon(name[i].Word) || !isCommon(name[j].Word) || !isCommon(Hash.Both(name[i].Word, name[j].Word)))
                    continue;
                for (var k = 0; k < name.Count; k++)
                {
                    if (k == i || k == j)
                        continue;
                    var words = 1 << i | 1 << j | 1 << k;
                    if (k > j && isCommon(name[k].Word) && isCommon(Hash.Both(name[i].Word, name[k].Word)) && isCommon(Hash.Both(name[j].Word, name[k].Word)))
                        keys.Add(new(Hash.All(name[i].Word, name[j].Word, name[k].Word), KeyKind.Triple, words));
                    foreach (var end in name[k].Ends)
                        AddWithPair(end, name[i].Word, name[j].Word, words, isCommon, keys);
                }
            }
        }
    }

    private static void AddIfAny(ulong part, KeyKind kind, int words, ICollection<NameKey> keys)
    {
        if (part != 0)
            keys.Add(new(part, kind, words));
    }

    private static void AddWithEnd(ulong end, ulong word, int words, Func<ulong, bool> isCommon, ICollection<NameKey> keys)
    {
        if (end != 0 && isCommon(end))
            keys.Add(new(Hash.Both(end, word), KeyKind.EndAndWord, words));
    }

    private static void AddWithPair(ulong end, ulong one, ulong other, int words, Func<ulong, bool> isCommon, ICollection<NameKey> keys)
    {
        if (end != 0 && isCommon(end) && isCommon(Hash.Both(end, one)) && isCommon(Hash.Both(end, other)))
            keys.Add(new(Hash.All(one, other, end), KeyKind.EndAndPair, words));
    }
}
