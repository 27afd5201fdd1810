using CertVerify.Core.Matching;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Scopes;

/// <summary>Some standards want more on the certificate: a statement of applicability, a food-chain category, the kinds of devices.</summary>
internal static class StandardsOwnItems
{
    private static readonly (string Designation, Sentence Item, string[] Words)[] Items =
    [
        ("ISO/IEC 27001", $"the version of the statement of applicability", ["statement of applicability", "soa", "erklarung zur anwendbarkeit", "declaration d applicabilite",
            "declaracion de aplicabilidad", "declaracao de aplicabilidade", "dichiarazione di applicabilita", "uygulanabilirlik bildirgesi", "适用性声明", "適用宣言書"]),
        ("ISO 22000", $"the food-chain category", ["category", "categories", "kategorie", "categorie", "categoria", "kategori", "категория", "类别", "カテゴリ"]),
        ("ISO 13485", $"the kinds of devices", ["device", "devices", "instrument", "instruments", "medizinprodukte", "dispositifs", "dispositivos", "productos sanitarios", "dispositivi", "cihaz",
            "изделия", "изделий", "医疗器械", "医療機器"]),
    ];

    public static readonly Check Check = new(
        "CV-SCP-07", "Does the scope state what its standard wants besides?", "ISO/IEC 27006-1:2024, 8.2; ISO 22003-1:2022; IAF MD 9", Ask);

    private static Answer Ask(Case @case) => (Wanted(@case), @case.Claim.Scope) switch
    {
        ([], _) => Answer.NotApplicable($"The standard wants nothing more in the scope."),
        (_, null) => Answer.NotApplicable($"No scope was read from a document."),
        (var wanted, { } scope) when wanted.FirstOrDefault(item => !Names(scope.Value, item.Words)) is { Item: { } missing, Designation: var standard } =>
            Answer.Warn($"{missing} is required for {standard} and was not found in the scope.") with { Claimed = Sentence.Quoted(scope.Value), NextSteps = [NextStep.AskSupplier] },
        (var wanted, { } scope) => Answer.Pass($"The scope states {Sentence.Listed(wanted.Select(item => item.Item))}.") with { Claimed = Sentence.Quoted(scope.Value) },
    };

    private static List<(string Designation, Sentence Item, string[] Words)> Wanted(Case @case) =>
        [.. Items.Where(item => @case.Standards.Any(standard => standard.Designation == item.Designation))];

    private static bool Names(string scope, string[] words)
    {
        var text = new ScopeText(scope);
        return words.Any(word => new Term(word).FindIn(text) is not null);
    }
}
