using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Sectors;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Sectors;

public sealed class MedicalDevicesTests
{
    [Fact]
    public void An_accreditor_recognised_for_it_passes_and_no_device_is_approved()
    {
        var answer = MedicalDevices.Check.Ask(Medical().Accreditor(Ukas with { SubScopes = ["ISO 13485"] }));

        answer.Is(Outcome.Pass);
        Assert.Contains("approves no device", answer.Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_accreditor_not_known_for_it_is_a_warning() => MedicalDevices.Check.Ask(Medical().Accreditor(Ukas)).Is(Outcome.Warn);

    [Fact]
    public void What_was_left_out_is_said() => Assert.Contains(
        "Not applied: 7.3 Design and development",
        MedicalDevices.Check.Ask(Medical().Printed(claim => claim with { Exclusions = [Read("7.3 Design and development")] })).Because.ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void Other_standards_are_not_asked() => MedicalDevices.Check.Ask(Certificate()).Is(Outcome.NotApplicable);

    private static Case Medical() => Certificate().To("ISO 13485:2016");
}
