using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>A record found confirms; "not found" means only what the register's completeness lets it mean.</summary>
internal static class RecordFound
{
    public static readonly Check Check = new(
        "CV-REG-02", "Was a record of this certificate found in a register?", "ISO/IEC 17021-1:2015, 8.1.2; IAF MD 28:2023", Ask);

    private static Answer Ask(Case @case) => (@case.Registration, @case.DefinitelySilent) switch
    {
        ({ Record.CertificationBody: { } issuer } found, _) when !@case.HasDocument && @case.IssuerName is not null && !@case.IsIssuer(issuer) => ListedOtherwise(@case, found),
        ({ } found, null) => Found(@case, found),
        ({ Source.Coverage: Coverage.CompleteAuthoritative } found, _) => Found(@case, found),
        (_, { } complete) => Answer.Fail(
            SubIndication.NotIssuedAccordingToCb, $"{complete.Name} lists every certificate of its kind and has none with number {@case.Number}.") with
            { Source = complete.Cited, Assurance = Assurance.Confirmed, NextSteps = [NextStep.AskCertificationBody, NextStep.DoNotRely] },
        _ => Unanswered(@case) with { Claimed = Sentence.Quoted(@case.Number), NextSteps = [NextStep.AskCertificationBody] },
    };

    private static Registration? InCompleteRegister(Case @case) => @case.Silent
        .Where(lookup => lookup.Source.Coverage is Coverage.CompleteAuthoritative)
        .Select(lookup => @case.ListedOtherwise(lookup.Source))
        .OfType<Registration>().FirstOrDefault();

    private static Answer ListedOtherwise(Case @case, Registration other) => Answer.Unknown(SubIndication.AmbiguousMatch, (@case.IssuerName, @case.HasDocument) switch
    {
        (not null, _) when other.Record.CertificationBody is { } issuer && @case.IsIssuer(issuer) => $"{other.Source.Name} lists number {other.Record.CertificateNumber} for {Named(other)}; the number asked about is {@case.Number}.",
        (null, _) => $"{other.Source.Name} lists number {other.Record.CertificateNumber} for {Named(other)}.",
        (var issuer, false) => $"{other.Source.Name} lists number {other.Record.CertificateNumber} for {Named(other)}; you named {issuer}.",
        var (issuer, _) => $"{other.Source.Name} lists number {other.Record.CertificateNumber} for {Named(other)}; the document names {issuer}.",
    }) with { NextSteps = [NextStep.AskCertificationBody] };

    private static Answer Found(Case @case, Registration found) =>
        Answer.Pass($"{found.Source.Name} has a record of certificate {found.Record.CertificateNumber}.") with
        { Claimed = Sentence.Quoted(@case.Number), Found = Sentence.Quoted(found.Record.CertificateNumber), Source = found.Cited, Assurance = Assurance.Confirmed };

    private static Answer Unanswered(Case @case) => @case switch
    {
        { Asked: [] } when @case.Evidence.NotAsked.Any(register => Reasons.IsForWantOfInput(register.Reason)) =>
            Answer.Unknown(SubIndication.InputIncomplete, $"A register could be asked if more were known; see which and what."),
        { Asked: [] } => Answer.Unknown(SubIndication.NoRegisterKnown, $"There was no register to look in."),
        { Number: null } => Answer.Unknown(SubIndication.InputIncomplete, $"Without a certificate number no record can be found."),
        { OfThisNumber: [_, ..] several } => Answer.Unknown(
            SubIndication.AmbiguousMatch, $"Several certificates have number {@case.Number}: {Sentence.Apart(several.Select(Named).Distinct())}. Name the issuer."),
        { Silent: [] } => Answer.Unknown(SubIndication.TryLater, $"No register could be asked; see there which and when to ask again."),
        _ when InCompleteRegister(@case) is { } other => ListedOtherwise(@case, other),
        _ when @case.Silent.FirstOrDefault(lookup => lookup.IsConfidential) is { } confidential => Answer.Unknown(
            SubIndication.RecordConfidential, $"{confidential.Source.Name} keeps the records of this holder confidential; only the certification body can confirm it."),
        _ => Silence.Explained(@case, @case.Silent[0]),
    };

    private static Sentence Named(Registration found) => (found.Record.HolderName, found.Record.CertificationBody) switch
    {
        (null, null) => $"a holder not named, issued by an issuer not named",
        (null, var issuer) => $"a holder not named, issued by {issuer}",
        (var holder, null) => $"{holder}, issued by an issuer not named",
        var (holder, issuer) => $"{holder}, issued by {issuer}",
    };
}
