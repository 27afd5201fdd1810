using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks.Standards;

/// <summary>Nobody can be certified to an edition before it is published.</summary>
internal static class EditionExistedAtIssue
{
    private const int DaysOfGrace = 30;

    public static readonly Check Check = new(
        "CV-STD-03", "Did this edition exist when the certificate was issued?", "Publication dates of the standards", Ask);

    private static Answer Ask(Case @case) => @case.IssuedOn is not { } issued
        ? Answer.NotApplicable($"The certificate states no day of issue that could be compared.")
        : @case.Standards.Select(@case.EditionOf).OfType<Edition>().Select(edition => Judged(@case, edition, issued)).Worst()
            ?? Answer.NotApplicable($"No edition is named that we know.");

    private static Answer Judged(Case @case, Edition edition, DateOnly issued) => edition switch
    {
        { ExistsFrom: { } first } when issued < first => TooEarly(@case, edition, first, issued),
        { LastInitialOn: { } last, Provenance: var provenance } when issued > last && (@case.Claim.OriginallyIssuedOn?.Value ?? issued) > last =>
            Answer.Warn($"New certificates to {Named(edition)} were to be issued until {last}; this one was first issued on {@case.Claim.OriginallyIssuedOn?.Value ?? issued}.")
                .By(provenance).Then(NextStep.AskCertificationBody),
        { PublishedOn: null } => Answer.NotApplicable($"We do not know when {Named(edition)} was published."),
        _ => Answer.Pass($"{Named(edition)} was published on {edition.PublishedOn}, before this certificate.").By(edition.Provenance),
    };

    private static Answer TooEarly(Case @case, Edition edition, DateOnly first, DateOnly issued)
    {
        var isLongBefore = issued.AddDays(DaysOfGrace) <= first;
        var registered = @case.Registration?.Record.Standards.FirstOrDefault(standard => standard.Designation == edition.Designation);
        if (isLongBefore && @case.Registration is { Record.IssuedOn: { } other } found && other >= first && registered?.Edition == edition.Year)
            return Answer.Unknown(SubIndication.SourcesDisagree,
                $"{Named(edition)} did not exist before {first}; this certificate is dated {issued}, and {found.Source.Name} says that it was issued on {other}.").Then(NextStep.AskCertificationBody);
        return isLongBefore && registered is { Edition: { } another } && another != edition.Year
            ? edition.Provenance.Against(SubIndication.DocumentContradictsRegister, SubIndication.SourcesDisagree,
                $"{Named(edition)} did not exist before {first}, after this certificate's date; the register shows {registered}.") with { Found = $"{registered}" }
            : Answer.Warn($"{Named(edition)} did not exist before {first}; this certificate is dated {issued}.").By(edition.Provenance)
                .Then(NextStep.AskCertificationBody);
    }

    private static string Named(Edition edition) => new Standard(edition.Designation, edition.Year).ToString();
}
