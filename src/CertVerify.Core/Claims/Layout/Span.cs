using System.Buffers;

namespace CertVerify.Core.Claims.Layout;

/// <summary>A run of characters inside one phrase.</summary>
internal readonly record struct Span(Phrase Phrase, int Start, int Length)
{
    public int End => Start + Length;

    public string Text => Phrase.Text.Substring(Start, Length);

    /// <summary>The same run without blanks and the given characters at its ends.</summary>
    public Span Trim(SearchValues<char> characters)
    {
        var start = TrimStart(characters);
        var end = start.End;
        while (end > start.Start && (char.IsWhiteSpace(Phrase.Text[end - 1]) || characters.Contains(Phrase.Text[end - 1])))
            end--;
        return start with { Length = end - start.Start };
    }

    /// <summary>The same run without blanks and the given characters at its beginning.</summary>
    public Span TrimStart(SearchValues<char> characters)
    {
        var start = Start;
        while (start < End && (char.IsWhiteSpace(Phrase.Text[start]) || characters.Contains(Phrase.Text[start])))
            start++;
        return new(Phrase, start, End - start);
    }

    public Span From(int offset) => new(Phrase, Start + offset, Length - offset);

    public Span First(int length) => this with { Length = length };
}
