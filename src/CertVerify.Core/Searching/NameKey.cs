using System.Text.Json.Serialization;

namespace CertVerify.Core.Searching;

/// <summary>What part of a name a key stands for; what comes first says most about the name.</summary>
[JsonConverter(typeof(InWords<KeyKind>))]
public enum KeyKind
{
    /// <summary>One word.</summary>
    Word,

    /// <summary>Two words.</summary>
    Pair,

    /// <summary>Three words.</summary>
    Triple,

    /// <summary>Five letters at an end of a word.</summary>
    LongEnd,

    /// <summary>Three letters at an end of a word, and two other words.</summary>
    EndAndPair,

    /// <summary>How one word sounds.</summary>
    Sound,

    /// <summary>Three letters at an end of a word, and another word.</summary>
    EndAndWord,

    /// <summary>How two words sound.</summary>
    Sounds,

    /// <summary>Three letters at an end of a word.</summary>
    End,
}

/// <summary>Something that names are kept and looked for under.</summary>
/// <param name="Hash">Of the part and its kind.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Words">Which words of the name it was made of, one bit each.</param>
public readonly record struct NameKey(ulong Hash, KeyKind Kind, int Words);
