using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks.Sectors;

/// <summary>What the database of a scheme's owner says of a certificate; only there does a certificate of the scheme count.</summary>
internal static class SchemeDatabase
{
    internal static Answer Ask(Case @case, StandardRow scheme) => Listing(@case) is { } listed ? Listed(@case, listed) : NotListed(@case, scheme);

    /// <summary>Its record, unless that is too old.</summary>
    internal static Registration? Listing(Case @case) => @case.OfThisNumber.FirstOrDefault(found => found.Source.Keeper is Keeper.SchemeOwner && !@case.IsStale(found));

    private static Answer Listed(Case @case, Registration listed) => listed.Record.Status switch
    {
        CertificationStatus.Active or CertificationStatus.AwaitingSurveillance =>
            Answer.Pass($"{listed.Source.Name} lists certificate {listed.Record.CertificateNumber} as {listed.Record.Status.Words}.").By(listed),
        CertificationStatus.Unknown => Answer
            .Unknown(SubIndication.NoRegisterRecord, $"{listed.Source.Name} has a record but does not say whether it is active.").By(listed).Then(NextStep.AskCertificationBody),
        var status when @case.Registration?.Source == listed.Source => Answer.Warn($"{listed.Source.Name} lists it as {status.Words}.").By(listed),
        var status => Answer
            .Unknown(SubIndication.SourcesDisagree, $"{listed.Source.Name} lists it as {status.Words}, which another register does not.")
            .By(listed).Then(NextStep.AskCertificationBody),
    };

    private static Answer NotListed(Case @case, StandardRow scheme)
    {
        var silent = @case.Silent.FirstOrDefault(lookup => lookup.Source.Keeper is Keeper.SchemeOwner);
        var down = @case.Unreachable.FirstOrDefault(lookup => lookup.Source.Keeper is Keeper.SchemeOwner);
        return (silent, down) switch
        {
            ({ } complete, _) when @case.IsDefinite(complete) => Answer
                .Fail(SubIndication.NotIssuedAccordingToCb, $"{complete.Source.Name} lists every certificate to {scheme.Designation} and has none with number {@case.Number}.")
                .Then(NextStep.AskCertificationBody, NextStep.DoNotRely) with { Source = complete.Source.Cited, Assurance = Assurance.Confirmed },
            (_, { } unreachable) => Answer
                .Unknown(SubIndication.TryLater, $"{unreachable.Source.Name}, which says which certificates to {scheme.Designation} count, did not answer.")
                .Then(NextStep.AskCertificationBody) with { Source = $"{unreachable.Source.Name}" },
            ({ } incomplete, _) => Answer
                .Unknown(SubIndication.NoRegisterRecord, $"Not found in {incomplete.Source.Name}; that alone proves nothing.")
                .Then(NextStep.AskCertificationBody) with { Source = incomplete.Source.Cited },
            _ => Answer
                .Unknown(SubIndication.NoRegisterKnown, Sentence.Several($"The owner of the scheme says which certificates to {scheme.Designation} count; its database was not asked.", Which(@case)))
                .Then(NextStep.AskCertificationBody),
        };
    }

    private static Sentence? Which(Case @case) => @case.Evidence.NotAsked.FirstOrDefault(register => register.Source.Keeper is Keeper.SchemeOwner) is { } register
        ? Reasons.NotAsked(register)
        : null;
}
