using CertVerify.Core.Reports;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Registers;

/// <summary>The paper against the register, field by field; what the register says counts.</summary>
internal static class DocumentAgrees
{
    public static readonly Check Check = new(
        "CV-REG-06", "Do the document and the register agree?", "ISO/IEC 17021-1:2015, 8.1.2 and 8.2.2", Ask);

    private static Answer Ask(Case @case) => @case switch
    {
        { Registration: { } found, HasDocument: true } => Judged(@case, found, Differences.Between(@case, found)),
        { Registration: { } found } => Answer.NotApplicable($"No document was given that could be compared with the record in {found.Source.Name}."),
        _ => Answer.NotApplicable($"There is no record to compare the document with."),
    };

    private static Answer Judged(Case @case, Registration found, IReadOnlyList<Difference> differences)
    {
        var answer = differences switch
        {
            [] or [{ Weight: Weight.Minor }, ..] when @case.Claim.Standards is [var standard, ..] && @case.OfThisCertificate.All(one => one.Record.Standards is []) => Answer.Unknown(
                SubIndication.NoRegisterRecord, $"{found.Source.Name} does not say for which standard it is; the document says {standard.Value}.") with
                { NextSteps = [NextStep.AskCertificationBody] },
            [] => Answer.Pass($"Everything that both the document and {found.Source.Name} state agrees."),
            [{ Weight: Weight.Minor }, ..] => Answer.Warn(Said(differences, found)),
            [{ Weight: Weight.Open } first, ..] => Answer.Unknown(
                Opened(first.Compared), Said(differences, found)) with
                { NextSteps = [NextStep.AskSupplier, NextStep.AskCertificationBody] },
            [{ Compared: not (ComparedField.Holder or ComparedField.CertificationBody) } first, ..] when @case.IsNewerThan(found) =>
                Answer.Unknown(SubIndication.StaleEvidence, Sentence.Several(Said(first, found), $"The document is newer than the register's copy.")) with
                { NextSteps = [NextStep.AskCertificationBody] },
            _ => Answer.Fail(SubIndication.DocumentContradictsRegister, Said(differences, found)) with
                { NextSteps = [NextStep.AskCertificationBody, NextStep.DoNotRely] },
        };
        return answer with
        {
            Claimed = Table(differences, difference => difference.Claimed),
            Found = Table(differences, difference => difference.Found),
            Source = found.Cited,
            Assurance = Assurance.Confirmed,
        };
    }

    private static SubIndication Opened(ComparedField field) => field switch
    {
        ComparedField.Holder => SubIndication.AmbiguousMatch,
        ComparedField.Address => SubIndication.SiteUnclear,
        _ => SubIndication.SourcesDisagree,
    };

    private static Sentence Said(Difference first, Registration found) =>
        $"The {first.Field} differs: the document says {first.Claimed}; {found.Source.Name} says {first.Found}.";

    private static Sentence Said(IReadOnlyList<Difference> differences, Registration found) => Sentence.Several(
        Said(differences[0], found),
        differences.Count > 1 ? (Sentence)$"They also differ in: {Sentence.Listed(differences.Skip(1).Select(difference => difference.Field))}." : null);

    private static Sentence? Table(IReadOnlyList<Difference> differences, Func<Difference, Sentence> side) =>
        differences.Count == 0 ? null : Sentence.Lines(differences.Select(difference => (Sentence)$"{difference.Field}: {side(difference)}"));
}
