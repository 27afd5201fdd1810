using CertVerify.Core.Matching;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Scopes;

/// <summary>A scope must say what is done or made; "all activities" says nothing.</summary>
internal static class ScopeSpecific
{
    private static readonly string[] Sweeping = [.. new[]
    {
        "all activities", "all products", "all services", "all processes", "general business", "any activities", "alle tatigkeiten", "alle produkte", "toutes les activites",
        "todas las actividades", "todas as atividades", "tutte le attivita", "tum faaliyetler", "все виды деятельности", "所有活动", "全部活动",
        "company purpose", "as per memorandum of association", "objects of the company", "unternehmenszweck", "gesellschaftszweck", "objet social", "objeto social", "oggetto sociale", "as required by the customer",
        "wszystkie rodzaje dzialalnosci", "veskere cinnosti", "vsechny cinnosti", "sve djelatnosti", "sve delatnosti", "toate activitatile", "усі види діяльності", "барлық қызмет түрлері", "経営活動", "すべての活動",
    }.Select(NameWords.Plain)];

    public static readonly Check Check = new(
        "CV-SCP-01", "Does the certificate say what is made or done?", "ISO/IEC 17021-1:2015, 8.2.2 f)", Ask);

    private static Answer Ask(Case @case) => @case.CertifiedScope is { Length: > 0 } scope
        ? Judged(scope) with { Claimed = Sentence.Quoted(@case.Claim.Scope?.Value), Found = Sentence.Quoted(@case.Registration?.Record.Scope), Source = @case.ScopeSource, Assurance = @case.ScopeAssurance }
        : Answer.Unknown(SubIndication.ScopeUnclear, $"No scope could be read or found.") with { NextSteps = [NextStep.AskSupplier] };

    private static Answer Judged(string scope) => IsSpecific(scope)
        ? Answer.Pass($"The scope is '{scope}'.")
        : Answer.Warn($"The scope '{scope}' does not say what is done or made.") with { NextSteps = [NextStep.AskSupplier] };

    private static bool IsSpecific(string scope)
    {
        var (words, concepts) = (NameWords.Plain(scope), ScopeConcepts.Of(scope));
        var telling = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Length > 2);
        return !Sweeping.Any(phrase => words.Contains(phrase, StringComparison.Ordinal))
            && (concepts.Families.Count > 0 || telling > 1 || Scripts.IsEastAsian(scope));
    }
}
