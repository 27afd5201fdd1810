using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks.Standards;

/// <summary>When a new edition appears, certificates to the old one end on a set day, whatever is printed on them.</summary>
internal static class EditionInForce
{
    public static readonly Check Check = new(
        "CV-STD-02", "Is this edition still in force?", "Transition decisions of IAF and Global ACI, per standard", Ask);

    private static Answer Ask(Case @case) => @case.Standards.Select(standard => Judged(@case, standard)).Worst()
        ?? Answer.Unknown(@case.WhyMissing, $"No standard was named or could be read.").Then(NextStep.AskSupplier);

    private static Answer Judged(Case @case, Standard standard) => @case.EditionOf(standard) switch
    {
        { ValidUntil: { } end } when @case.Day > end && NewerInRegister(@case, standard) is { } newer => Answer.Unknown(SubIndication.StaleEvidence,
            $"{standard} ended on {end}; {@case.Registration!.Source.Name} has the certification for {newer}, so that the document is an older copy.").Then(NextStep.AskForRenewal),
        { } edition => Judged(@case.Day, edition),
        null when @case.PrintedWithUnknownYear(standard) is { } printed && HasSeveralEditions(@case, standard) =>
            Answer.Unknown(SubIndication.NotCoveredByService, $"We do not know which edition of {standard} '{printed.Raw}' stands for.")
                .Then(NextStep.AskCertificationBody),
        null when standard.Edition is null => OfAnyEdition(@case, standard),
        null =>
            Answer.Unknown(SubIndication.NotCoveredByService, $"We do not know an edition {standard.Edition} of {standard.Designation}.")
                .Then(NextStep.AskCertificationBody),
    };

    private static Answer Judged(DateOnly day, Edition edition) => edition switch
    {
        { ValidUntil: { } end } when day > end => edition.Provenance
            .Against(SubIndication.StandardSuperseded, SubIndication.NotCoveredByService,
                $"{Named(edition)} ended on {end}; certificates to it are no longer valid.")
            .Then(NextStep.AskForRenewal),
        { ValidUntil: { } end, SupersededBy: { } next } => Answer
            .Warn($"{Named(edition)} is being replaced by {next}; certificates to it are valid until {end} at the latest.").By(edition.Provenance)
            .Then(NextStep.AskForRenewal),
        { ValidUntil: { } end } => Answer
            .Warn($"{Named(edition)} is being replaced; certificates to it are valid until {end} at the latest.").By(edition.Provenance)
            .Then(NextStep.AskForRenewal),
        _ => Answer.Pass($"{Named(edition)} is in force.").By(edition.Provenance),
    };

    private static Standard? NewerInRegister(Case @case, Standard printed) => @case.OfThisCertificate.SelectMany(found => found.Record.Standards)
        .FirstOrDefault(held => held.Designation == printed.Designation && string.CompareOrdinal(held.Edition, printed.Edition) > 0);

    private static bool HasSeveralEditions(Case @case, Standard standard) => @case.Evidence.Editions.Count(edition => edition.Designation == standard.Designation) > 1;

    /// <summary>Which editions it can be follows from the day of issue; the answer holds when it is the same for all of them.</summary>
    private static Answer OfAnyEdition(Case @case, Standard standard)
    {
        var possible = @case.Evidence.Editions
            .Where(edition => edition.Designation == standard.Designation)
            .Where(edition => @case.IssuedOn is not { } issued || (edition.PublishedOn ?? issued) <= issued && issued <= (edition.ValidUntil ?? issued))
            .Select(edition => Judged(@case.Day, edition)).ToList();
        return possible switch
        {
            _ when possible.Count > 0 && possible.TrueForAll(answer => answer.Outcome is Outcome.Fail) => possible[0],
            _ when possible.Count > 0 && possible.TrueForAll(answer => answer.Outcome is Outcome.Pass or Outcome.Warn) =>
                Answer.Warn($"The edition of {standard} is not stated; every edition that it can be is in force.").Then(NextStep.AskSupplier),
            _ =>
                Answer.Unknown(@case.WhyMissing, $"The edition of {standard} is not stated, so we cannot say whether it is in force.")
                    .Then(NextStep.AskSupplier),
        };
    }

    private static string Named(Edition edition) => new Standard(edition.Designation, edition.Year).ToString();
}
