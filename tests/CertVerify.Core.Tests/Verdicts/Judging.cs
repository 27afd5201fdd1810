using CertVerify.Core.Checks;
using CertVerify.Core.Tables;
using CertVerify.Core.Tests.Checks;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Tests.Verdicts;

/// <summary>Judging in the words of a test.</summary>
internal static class Judging
{
    extension(Case @case)
    {
        public Judgement Judged(Policy? policy = null) => Judge.Decide(@case, policy ?? Policies.Default);

        /// <summary>Adds the row of a standard to the evidence.</summary>
        public Case Named(string designation, string system, string scheme = "iso") => @case.Evident(evidence => evidence with
        {
            Standards = [.. evidence.Standards, new StandardRow(designation, $"{system} management", system, true, scheme, [], Given.Confirmed)],
        });
    }

    extension(Judgement judgement)
    {
        public Finding Finding(string code) => judgement.Findings.Single(finding => finding.Code == code);

        /// <summary>Asserts the overall verdict; further reasons named have to be among those also found.</summary>
        public void Is(Indication indication, SubIndication? first = null, params SubIndication[] also)
        {
            var reasons = string.Join('\n', judgement.Findings.Where(finding => finding is { Level: Level.Fail, Outcome: Outcome.Fail or Outcome.Unknown }).Select(finding => $"{finding.Code} {finding.Outcome} {finding.Implies}: {finding.Because}"));
            Assert.True((indication, first) == (judgement.Overall.Indication, judgement.Overall.SubIndication), $"{judgement.Overall}\n{reasons}");
            Assert.All(also, reason => Assert.Contains(reason, judgement.Overall.AlsoFound));
        }
    }
}
