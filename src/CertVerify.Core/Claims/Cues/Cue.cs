using System.Buffers;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Cues;

/// <summary>What a label or set phrase on a certificate announces.</summary>
internal enum Role
{
    Number,
    MainNumber,
    Holder,
    Above,
    Address,
    Site,
    SiteName,
    System,
    Conforms,
    Standard,
    Scope,
    Exclusion,
    Iaf,
    Identifier,
    Initial,
    Issued,
    Certified,
    Decided,
    From,
    Expires,
    Period,
    Previous,
    Other,
    CertificationBody,
    Accreditation,
    AccreditedBy,
    AccreditationNumber,
    End,
}

/// <summary>A label or set phrase, found on a page.</summary>
/// <param name="Role">What it announces.</param>
/// <param name="Language">ISO 639-1 of the wording.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Words">How many words it has: the more, the surer.</param>
internal sealed record Cue(Role Role, string Language, Span Span, int Words)
{
    private static readonly IReadOnlySet<string> s_scopeBehind = SmallWords.Languages(SmallWord.ScopeBehind);

    private static readonly SearchValues<char> s_ornament = SearchValues.Create(" .:*•-–()\"'«».,/|_");
    private static readonly SearchValues<char> s_separator = SearchValues.Create(" :：.,-–—=*/|;()№º°#+_’'\"");

    public Phrase Phrase => Span.Phrase;

    /// <summary>What follows it in its phrase; nothing where the phrase is a sentence that leads over to the value ("The scope of registration covers:").</summary>
    public Span Rest => LeadsOver ? new(Phrase, Phrase.Text.Length, 0) : Behind.TrimStart(s_separator);

    private Span Behind => new(Phrase, Span.End, Phrase.Text.Length - Span.End);

    /// <summary>Whether nothing but punctuation stands before it in its phrase.</summary>
    public bool OpensPhrase => !Phrase.Text.AsSpan(0, Span.Start).ContainsAnyExcept(s_ornament);

    public bool ClosesPhrase => LeadsOver || !Phrase.Text.AsSpan(Span.End).ContainsAnyExcept(s_separator);

    private bool LeadsOver => Words > 1 && Role is Role.Scope or Role.Holder && Phrase.Text is [.., ':'] or [.., '：'] && !Behind.Text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Whether it is a word that this language puts behind what it speaks of: "… kapsamında", "within the scope of …".</summary>
    public bool StandsBehind => s_scopeBehind.Contains(Language) && Role is Role.Scope && Words == 1 && !IsMarked && !ClosesPhrase;

    /// <summary>Whether it is one plain letter that no dot or sign makes a label: "C 001" and "P.R.C", unlike "č. 12" and "N° 12".</summary>
    public bool IsMereLetter =>
        Span.Length == 1 && char.IsAsciiLetter(Phrase.Text[Span.Start])
        && (Span.Start > 0 && Phrase.Text[Span.Start - 1] is ('.' or '-' or '/') || Span.End >= Phrase.Text.Length || Phrase.Text[Span.End] is not ('.' or ':' or '°' or 'º' or 'o'));

    /// <summary>Whether a colon follows it.</summary>
    public bool IsMarked => Phrase.Text.AsSpan(Span.End).TrimStart(" .)") is [':' or '：', ..];

    /// <summary>Whether it surely is a heading here and not a word of a sentence: it opens its phrase, and is long or set apart.</summary>
    public bool IsHeading => OpensPhrase && (Words > 1 || IsMarked || ClosesPhrase);

    /// <summary>Whether a value may follow it: a heading, or the end of a phrase that leads over to the value.</summary>
    public bool IsLabel => IsHeading || Words > 1 && (ClosesPhrase || IsMarked);
}
