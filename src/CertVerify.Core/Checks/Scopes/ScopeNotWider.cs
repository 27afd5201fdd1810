using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Scopes;

/// <summary>What the document adds to the registered scope is not certified.</summary>
internal static class ScopeNotWider
{
    /// <summary>Below this the scope on the paper may have been misread.</summary>
    private const double SurelyRead = 0.7;

    public static readonly Check Check = new(
        "CV-SCP-05", "Does the document claim more than the registered scope?", "ISO/IEC 17021-1:2015, 8.2.2 f)", Ask);

    private static Answer Ask(Case @case) => (@case.Claim.Scope, @case.Registration) switch
    {
        (_, not { Record.Scope: { Length: > 0 } }) => Answer.NotApplicable($"No register states a scope to compare with."),
        (null, { } registered) when @case.HasDocument => Answer.Unknown(
            SubIndication.ScopeUnclear, $"No scope could be read on the document, so that it could not be compared with the registered one: '{registered.Record.Scope}'.") with
            { Found = Sentence.Quoted(registered.Record.Scope), Source = registered.Cited, NextSteps = [NextStep.AskSupplier] },
        (null, _) => Answer.NotApplicable($"No scope was read from a document."),
        ({ } claimed, { } found) => (ScopeWidth.Added(claimed.Value, found.Record.Scope) switch
        {
            null => Answer.Unknown(SubIndication.ScopeUnclear, $"The document's scope, or a part of it, shares no words we know with the registered one; compare them yourself.") with { NextSteps = [NextStep.AskSupplier] },
            [] => Answer.Pass($"The document's scope goes no further than the registered one."),
            var added when claimed.Confidence < SurelyRead || claimed.Page is null =>
                Answer.Unknown(SubIndication.ScopeUnclear, $"The document seems to add '{string.Join(", ", added)}' to the registered scope, but was not read surely."),
            var added => Answer.Fail(SubIndication.DocumentContradictsRegister, $"The document adds '{string.Join(", ", added)}' to the registered scope.") with
                { NextSteps = [NextStep.AskCertificationBody, NextStep.DoNotRely] },
        }) with { Claimed = Sentence.Quoted(claimed.Value), Found = Sentence.Quoted(found.Record.Scope), Source = found.Cited, Assurance = Assurance.Confirmed },
    };
}
