using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Documents;
using CertVerify.Core.Claims;
using CertVerify.Core.Sentences;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Documents;

public sealed class LanguageCopiesAgreeTests
{
    [Fact]
    public void One_language_leaves_nothing_to_compare() => LanguageCopiesAgree.Check.Ask(Certificate()).Is(Outcome.NotApplicable);

    [Fact]
    public void Copies_that_say_the_same_pass() => Ask([]).Is(Outcome.Pass, null, "The en copy and the de copy agree");

    [Fact]
    public void Copies_that_differ_warn_and_say_in_what() => Ask(["expiry date", "holder address"]).Is(Outcome.Warn, null, "The en copy and the de copy (page 2) differ in expiry date and holder address.");

    private static Answer Ask(string[] differs) => LanguageCopiesAgree.Check.Ask(
        Certificate().Printed(claim => claim with { Languages = [Read("en"), Read("de")], LanguageCopies = [new LanguageCopy("de", 2, [.. differs.Select(Sentence.Known)])] }));

    [Fact]
    public void Two_languages_are_left_to_the_reader() =>
        LanguageCopiesAgree.Check.Ask(Certificate().Printed(claim => claim with { Languages = [Read("en"), Read("pt")] }))
            .Is(Outcome.Unknown, SubIndication.LowExtractionConfidence, "en and pt");
}
