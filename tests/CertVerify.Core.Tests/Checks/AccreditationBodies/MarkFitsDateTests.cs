using CertVerify.Core.Checks;
using CertVerify.Core.Checks.AccreditationBodies;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.AccreditationBodies;

public sealed class MarkFitsDateTests
{
    [Theory]
    [InlineData("2025-12-31", Outcome.Warn)]
    [InlineData("2026-01-01", Outcome.Pass)]
    public void The_new_mark_began_with_2026(string issued, Outcome outcome) =>
        Ask(Marked("Global ACI MRA").Valid(DateOnly.Parse(issued, System.Globalization.CultureInfo.InvariantCulture), new(2028, 12, 1))).Is(outcome);

    [Fact]
    public void The_old_mark_stays_in_use_under_its_licences() => Ask(Marked("IAF MLA").Valid(new(2026, 6, 1), new(2029, 5, 31))).Is(Outcome.Pass);

    [Fact]
    public void A_mark_of_the_arrangement_alone_warns() =>
        Ask(Marked("IAF MLA").Registers().Printed(claim => claim with { AccreditationBody = null })).Is(Outcome.Warn, null, "without an accreditation body's name");

    [Fact]
    public void Other_marks_are_not_asked() => Ask(Marked("IQNet")).Is(Outcome.NotApplicable);

    private static Case Marked(string mark) => Certificate().Printed(claim => claim with { Marks = [Read(mark)] });

    private static Answer Ask(Case @case) => MarkFitsDate.Check.Ask(@case);
}
