using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Documents;
using CertVerify.Core.Claims;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Documents;

public sealed class AllPagesSuppliedTests
{
    [Fact]
    public void All_pages_that_the_certificate_counts_are_there() => Ask(Counting(1)).Is(Outcome.Pass);

    [Fact]
    public void A_page_that_is_missing_warns() => Ask(Counting(2)).Is(Outcome.Warn, null, "has 2 pages by its own count; 1 were supplied");

    [Fact]
    public void A_page_that_its_own_count_lacks_is_named() =>
        Ask(Certificate().Printed(claim => claim with { PageMarks = new PageMarks(3, [], [2, 3]) })).Is(Outcome.Warn, null, "has 3 pages by its own count; pages 2, 3 were not supplied");

    [Fact]
    public void An_annex_that_is_missing_warns() =>
        Ask(Certificate().Printed(claim => claim with { PageMarks = new PageMarks(null, ["Appendix A"]) })).Is(Outcome.Warn, null, "refers to Appendix A");

    [Fact]
    public void Without_a_count_there_is_nothing_to_ask() => Ask(Certificate()).Is(Outcome.NotApplicable);

    [Fact]
    public void Without_a_document_there_is_nothing_to_read() => Ask(Nothing).Is(Outcome.NotApplicable);

    private static Case Counting(int pages) => Certificate().Printed(claim => claim with { PageMarks = new PageMarks(pages, []) });

    private static Answer Ask(Case @case) => AllPagesSupplied.Check.Ask(@case);
}
