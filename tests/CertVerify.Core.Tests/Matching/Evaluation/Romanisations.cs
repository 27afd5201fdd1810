namespace CertVerify.Core.Tests.Matching.Evaluation;

/// <summary>Russian written in Latin letters in four ways, each with a table of its own.</summary>
internal static class Romanisations
{
    private const string Letters = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

    private static readonly string[][] Tables =
    [
        .. new[]
        {
            "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya", // BGN/PCGN
            "a b v g d e ž z i j k l m n o p r s t u f h c č š ŝ _ y _ è û â", // ISO 9
            "a b w g d e sch s i j k l m n o p r s t u f ch z tsch sch schtsch _ y _ e ju ja", // German
            "a b v g d e j z i ï k l m n o p r s t ou f kh ts tch ch chtch _ y _ e iou ia", // French
        }.Select(table => table.Split(' ')),
    ];

    internal static int Count => Tables.Length;

    internal static string Of(string russian, int system) => string.Concat(russian.Select(letter => Letters.IndexOf(char.ToLowerInvariant(letter)) is >= 0 and var at
        ? Cased(Tables[system][at].Replace("_", "", StringComparison.Ordinal), char.IsUpper(letter))
        : letter.ToString()));

    private static string Cased(string latin, bool isUpper) => isUpper && latin.Length > 0 ? char.ToUpperInvariant(latin[0]) + latin[1..] : latin;
}
