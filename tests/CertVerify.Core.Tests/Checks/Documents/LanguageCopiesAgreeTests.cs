using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Documents;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Documents;

public sealed class LanguageCopiesAgreeTests
{
    [Fact]
    public void One_language_leaves_nothing_to_compare() => LanguageCopiesAgree.Check.Ask(Certificate()).Is(Outcome.NotApplicable);

    [Fact]
    public void Two_languages_are_left_to_the_reader() =>
        LanguageCopiesAgree.Check.Ask(Certificate().Printed(claim => claim with { Languages = [Read("en"), Read("pt")] }))
            .Is(Outcome.Unknown, SubIndication.LowExtractionConfidence, "en and pt");
}
