using CertVerify.Core.Checks;
using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks;

/// <summary>One change to a case each, in the words of a test.</summary>
internal static class Changes
{
    extension(Case @case)
    {
        public Case On(int year, int month, int day) => @case with { Day = new(year, month, day) };

        public Case Asking(Inquiry inquiry) => @case with { Inquiry = inquiry };

        public Case Needing(Need need) => @case with { Inquiry = @case.Inquiry with { Need = need } };

        public Case Printed(Func<Claim, Claim> change) => @case with { Claim = change(@case.Claim) };

        public Case Saying(params Wording[] wordings) => @case.Printed(claim => claim with { Wordings = [.. wordings.Select(wording => Read(wording))] });

        public Case Valid(DateOnly? from, DateOnly? until) => @case
            .Printed(claim => claim with { IssuedOn = from is { } first ? Read(first) : null, ValidFrom = from is { } day ? Read(day) : null, ExpiresOn = until is { } last ? Read(last) : null })
            .Recorded(record => record with { IssuedOn = from, ValidFrom = from, ExpiresOn = until });

        public Case To(string standard) => @case
            .Printed(claim => claim with { Standards = [Read(Standard.Parse(standard))] })
            .Recorded(record => record with { Standards = [Standard.Parse(standard)] });

        public Case Evident(Func<Evidence, Evidence> change) => @case with { Evidence = change(@case.Evidence) };

        public Case File(Func<DocumentFacts, DocumentFacts> change) => @case.Evident(evidence => evidence with { Document = change(evidence.Document!) });

        public Case Issuer(Func<IssuerEvidence, IssuerEvidence> change) => @case.Evident(evidence => evidence with { Issuer = change(evidence.Issuer) });

        public Case Accredited(params Accreditation[] rows) => @case.Issuer(issuer => issuer with { Accreditations = rows });

        public Case Accreditor(AccreditationBody? body, LookAlike? lookAlike = null) => @case.Evident(evidence => evidence with
        {
            Accreditor = new AccreditorEvidence { Body = body, LookAlike = lookAlike },
        });

        public Case Editions(params Edition[] editions) => @case.Evident(evidence => evidence with { Editions = editions });

        public Case Registers(params Lookup<IReadOnlyList<RegistryRecord>>[] lookups) => @case.Evident(evidence => evidence with { Registers = lookups });

        /// <summary>Changes every record of every register that was asked.</summary>
        public Case Recorded(Func<RegistryRecord, RegistryRecord> change) => @case.Registers(
            [.. @case.Evidence.Registers.Select(lookup => lookup with { Value = lookup.Value is { } records ? [.. records.Select(change)] : null })]);
    }

    extension(Answer answer)
    {
        public void IsNot(Outcome outcome) => Assert.NotEqual(outcome, answer.Outcome);

        /// <summary>Asserts an outcome, the reason it implies and, where given, words of the sentence.</summary>
        public void Is(Outcome outcome, SubIndication? implies = null, string? saying = null)
        {
            Assert.Equal((outcome, implies), (answer.Outcome, answer.Implies));
            if (saying is not null)
                Assert.Contains(saying, answer.Because.ToString(), StringComparison.Ordinal);
        }
    }
}
