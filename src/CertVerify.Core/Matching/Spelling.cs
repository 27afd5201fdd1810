namespace CertVerify.Core.Matching;

/// <summary>Whether two different words may be two spellings of one, and how alike they then are.</summary>
internal static class Spelling
{
    internal const double SameSound = 0.97;
    private const double LeastAlike = 0.78, Shortened = 0.8, OfConsonants = 0.92, LeastConsonants = 0.85, AlikeForms = 0.86;
    private const int ShortestVariant = 4, ShortestStart = 3, ShortestForm = 6, LongEnoughForAnyStart = 9;

    /// <summary>0 for two words; two that are both known are two, however alike: Hunan is not Henan. So are two numbers.</summary>
    internal static double Similarity(NameToken left, NameToken right)
    {
        if (left.Kind is TokenKind.Number or TokenKind.Stop || right.Kind is TokenKind.Number or TokenKind.Stop)
            return 0;
        if (left.Signs is not null && right.Signs is not null)
            return 0;
        if (left.Kind != TokenKind.Distinctive && right.Kind != TokenKind.Distinctive)
            return 0;
        if (left.LacksVowels != right.LacksVowels && left.Sound != right.Sound)
            return Likeness.OfConsonants(left.Sound, right.Sound) is >= LeastConsonants and var consonants ? OfConsonants * consonants : 0;
        if (left.WritesSounds && LoanSound.IsSame(left.Text, right.Text) || right.WritesSounds && LoanSound.IsSame(right.Text, left.Text))
            return OfConsonants;
        return Math.Max(Math.Max(OfSounds(left.Sound, right.Sound), OfBeginning(left.Text, right.Text)), Math.Max(OfMeaning(left, right), OfMeaning(right, left)));
    }

    /// <summary>An unknown word may be another form of a known one, in any language: "akreditacijos" of "accreditation".</summary>
    private static double OfMeaning(NameToken known, NameToken unknown) =>
        known.Kind != TokenKind.Distinctive && unknown is { Kind: TokenKind.Distinctive, Sound.Length: >= ShortestForm }
            ? NameVocabulary.SoundsOf(known.Key).Select(sound => OfSounds(sound, unknown.Sound)).Where(alike => alike >= AlikeForms).DefaultIfEmpty().Max()
            : 0;

    /// <summary>How alike a word is to several that are written together; null when they are not one word.</summary>
    internal static double? OfOneWord(string joined, bool lacksVowels, NameToken whole)
    {
        if (joined == whole.Text)
            return 1;
        if (lacksVowels != whole.LacksVowels)
            return Likeness.OfConsonants(Sound.Of(joined), whole.Sound) >= LeastConsonants ? OfConsonants : null;
        if (whole.WritesSounds && LoanSound.IsSame(whole.Text, joined))
            return OfConsonants;
        if (joined.Length < ShortestVariant || Math.Abs(joined.Length - whole.Text.Length) > 2)
            return null;
        return Sound.Of(joined) == whole.Sound ? SameSound : null;
    }

    private static double OfSounds(string one, string other)
    {
        if (one == other)
            return one.Length >= 2 ? SameSound : 0;
        if (Math.Min(one.Length, other.Length) < ShortestVariant)
            return 0;
        var startsAlike = one[0] == other[0] || Likeness.Of(one[..1], other[..1]) > 0 || Math.Min(one.Length, other.Length) >= LongEnoughForAnyStart;
        return startsAlike && Likeness.Of(one, other) is >= LeastAlike and var alike ? Math.Min(alike, SameSound) : 0;
    }

    /// <summary>"J" for "John", "Electr" for "Electronics".</summary>
    private static double OfBeginning(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return shorter.Length != longer.Length && (shorter.Length == 1 || shorter.Length >= ShortestStart) && longer.StartsWith(shorter, StringComparison.Ordinal) ? Shortened : 0;
    }
}
