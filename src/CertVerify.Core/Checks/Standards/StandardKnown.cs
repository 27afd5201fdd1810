using CertVerify.Core.Normalising;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Standards;

/// <summary>Organisations are certified to requirements, not to vocabulary or guidance.</summary>
internal static class StandardKnown
{
    public static readonly Check Check = new(
        "CV-STD-01", "Which standard and edition is it, and can organisations be certified to it?", "ISO/IEC 17021-1:2015, 8.2.2 e)", Ask);

    private static Answer Ask(Case @case)
    {
        var judged = @case.Standards.Select(standard => Judged(@case, standard)).ToList();
        var isCertification = judged.Exists(answer => answer.Outcome is Outcome.Pass or Outcome.Warn);
        return judged.Select(answer => isCertification && answer.Outcome is Outcome.Fail ? Softened(answer) : answer).Worst()
            ?? Answer.Unknown(@case.WhyMissing, $"No standard was named or could be read.").Then(NextStep.AskSupplier);
    }

    private static Answer Judged(Case @case, Standard standard) => @case.Evidence.Standards.FirstOrDefault(row => row.Designation == standard.Designation) switch
    {
        { Certifiable: false } row => row.Provenance
            .Against(SubIndication.NotACertification, SubIndication.NotCoveredByService,
                $"The standard '{standard}' is not one that organisations are certified to.") with
            { Claimed = $"{standard}", Found = Sentence.Quoted(row.Title) },
        { } row when !@case.StatesEditionOf(standard) =>
            Answer.Warn($"{standard} is named without its edition; a certificate must state it.").By(row.Provenance)
            .Then(NextStep.AskSupplier),
        { } row => Answer.Pass($"{standard}: {row.Title}.").By(row.Provenance) with { Claimed = $"{standard}", Found = Sentence.Quoted(row.Title) },
        null =>
            Answer.Unknown(SubIndication.NotCoveredByService,
                $"We do not know the standard '{standard}'; we cannot say what a certificate to it is worth.")
            .Then(NextStep.AskCertificationBody) with { Claimed = $"{standard}" },
    };

    /// <summary>A guide named beside a certifiable standard does not turn the paper into something else.</summary>
    private static Answer Softened(Answer answer) =>
        Answer.Warn(answer.Because) with { Claimed = answer.Claimed, Found = answer.Found, Source = answer.Source };
}
