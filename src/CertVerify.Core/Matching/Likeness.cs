namespace CertVerify.Core.Matching;

/// <summary>How alike two words sound, from 0 to 1: an edit costs the less, the more often spellings of one word differ in it.</summary>
internal static class Likeness
{
    private const double Related = 0.4, Swapped = 0.7, OfVowels = 0.4, LostVowel = 0.5, Lost = 1;
    private const int LeastConsonants = 3;

    /// <summary>Sounds that are written for each other when a word changes its script.</summary>
    private static readonly HashSet<(char, char)> Relatives =
    [
        .. new[] { "SC", "CJ", "JS", "Ss", "Cs", "cs", "cC", "cz", "zs", "zJ", "zc", "Ck", "Ch", "hk", "hg", "kg", "ck", "Ji", "Jg", "Jd", "vf", "vb", "bp", "dt", "vu", "fp", "sz", "CS", "kc", "hS" }
            .SelectMany(pair => new[] { (pair[0], pair[1]), (pair[1], pair[0]) }),
    ];

    internal static double Of(string one, string other)
    {
        if (one == other)
            return one.Length > 0 ? 1 : 0;
        var longest = Math.Max(one.Length, other.Length);
        if (longest == 0 || Math.Abs(one.Length - other.Length) > longest / 3 + 1)
            return 0;
        return Math.Max(0, 1 - Cost(one, other) / longest);
    }

    /// <summary>For scripts that leave vowels out: how alike the consonants are; 0 where there are too few.</summary>
    internal static double OfConsonants(string one, string other)
    {
        var (left, right) = (Consonants(one), Consonants(other));
        return Math.Min(left.Length, right.Length) < LeastConsonants ? 0 : Of(left, right);
    }

    private static string Consonants(string sound) => string.Concat(sound.Where(letter => letter is not ('a' or 'e' or 'i' or 'o' or 'u' or 'v' or 'h')));

    private static double Cost(string one, string other)
    {
        var (before, last, row) = (new double[other.Length + 1], new double[other.Length + 1], new double[other.Length + 1]);
        for (var j = 1; j <= other.Length; j++)
            last[j] = last[j - 1] + OfLosing(other, j - 1);
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = last[0] + OfLosing(one, i - 1);
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(last[j - 1] + OfChanging(one[i - 1], other[j - 1]), Math.Min(last[j] + OfLosing(one, i - 1), row[j - 1] + OfLosing(other, j - 1)));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + Swapped);
            }

            (before, last, row) = (last, row, before);
        }

        return last[other.Length];
    }

    private static double OfChanging(char one, char other) =>
        one == other ? 0 : IsVowel(one) && IsVowel(other) ? OfVowels : Relatives.Contains((one, other)) ? Related : 1;

    private static double OfLosing(string word, int at) => word[at] switch
    {
        'i' when at > 0 => Related,
        'h' => Related,
        var letter when IsVowel(letter) && at > 0 => LostVowel,
        _ => Lost,
    };

    private static bool IsVowel(char letter) => Sound.Vowels.Contains(letter, StringComparison.Ordinal);
}
