using CertVerify.Core.Matching;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Scopes;

/// <summary>A clause declared not applicable takes its process out of the certification.</summary>
internal static class NothingNeededExcluded
{
    /// <summary>What the clauses of ISO 9001 that are usually excluded are about.</summary>
    private static readonly (string Clause, string Activity)[] Clauses = [("8.3", "design"), ("8.3", "develop"), ("7.3", "design"), ("8.5.5", "service"), ("7.1.5", "test")];

    public static readonly Check Check = new(
        "CV-SCP-04", "Is a process that you need declared not applicable?", "ISO 9001:2015, 4.3", Ask, Part.Suitability);

    private static Answer Ask(Case @case) => (@case.Inquiry.Need, @case.Claim.Exclusions) switch
    {
        (null or { Product: null, Processes: [] }, _) => Answer.NotApplicable($"No product or process was named."),
        (_, []) when !@case.HasDocument && @case.Claim.Scope is null => Answer.Unknown(SubIndication.ScopeUnclear, $"Without the document, clauses declared not applicable cannot be seen."),
        (_, []) => Answer.Pass($"The certificate declares no clause as not applicable."),
        ({ } need, var excluded) when excluded.FirstOrDefault(clause => need.Processes.Any(process => Hits(clause.Value, process))) is { } hit => Answer.Fail(
            SubIndication.ScopeNotCovered, $"'{hit.Value}' is declared not applicable; it is outside the certification and you need it.") with
            { Claimed = Sentence.Quoted(hit.Raw), NextSteps = [NextStep.AskSupplier, NextStep.CommissionFactoryAudit] },
        (_, [var first, ..]) => Answer.Warn($"'{first.Value}' is declared not applicable; it is outside the certification.") with
            { Claimed = Sentence.Quoted(first.Raw), NextSteps = [NextStep.AskSupplier] },
    };

    private static bool Hits(string clause, string process)
    {
        var needed = ScopeConcepts.Of(process).Activities.Keys.ToList();
        var excluded = ScopeConcepts.Of(clause).Activities.Keys.Concat(Clauses.Where(known => IsClause(clause, known.Clause)).Select(known => known.Activity));
        return excluded.Any(needed.Contains);
    }

    /// <summary>"8.3" and "8.3.2", but not "18.3" or "8.31".</summary>
    private static bool IsClause(string printed, string clause) => printed.Split(' ', ',', ';', '(', ')', ':').Any(word =>
        word.TrimEnd('.') == clause || word.StartsWith(clause + ".", StringComparison.Ordinal));
}
