namespace CertVerify.Functions.Tests;

public sealed class RehearsalTests
{
    [Fact]
    public void Goes_through_to_its_end() => Rehearsal.Play();
}
