using CertVerify.Core.Normalising;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks.Issuers;

/// <summary>What tables and registers say of the issuer's accreditation.</summary>
internal static class AccreditationFacts
{
    extension(Case @case)
    {
        /// <summary>The issuer's accreditations by the body named on the certificate; by any body when none is named.</summary>
        public IReadOnlyList<Accreditation> Accreditations => @case switch
        {
            { Accreditor: { } named } => [.. @case.Evidence.Issuer.Accreditations.Where(row => row.AccreditationBodyId == named.Id)],
            { AccreditorName: not null } => [],
            _ => @case.Evidence.Issuer.Accreditations,
        };

        /// <summary>Those that name the standard; all of them where none does.</summary>
        public IReadOnlyList<Accreditation> AccreditationsFor(Standard standard) =>
            @case.Accreditations.Where(row => row.Covers(standard)).ToList() is [_, ..] named ? named : @case.Accreditations;

        /// <summary>For each standard of the certificate, or all together where it names none.</summary>
        public IEnumerable<IReadOnlyList<Accreditation>> RowsOfEachStandard => @case.Standards is [_, ..] standards ? standards.Select(standard => @case.AccreditationsFor(standard)) : [@case.Accreditations];

        /// <summary>A register's own word that this very certification is accredited, by a body that it names, or that the scheme's owner lists it.</summary>
        public Registration? RegisteredAsAccredited => @case.Registration switch
        {
            { Source.Keeper: Keeper.SchemeOwner } listed when @case.OwnScheme is not null => listed,
            { Record: { Accredited: true, AccreditationBody: not null } } listed => listed,
            _ => null,
        };

        /// <summary>The accreditation body as people call it.</summary>
        public Sentence AccreditorCalled => (@case.Accreditor?.Name ?? @case.AccreditorName) switch
        {
            null => $"an accreditation body",
            var name => $"{name}",
        };
    }

    extension(Registration listed)
    {
        /// <summary>An index of uploads repeats what the issuer says of itself; a scheme, a state or an accreditor says it of the issuer.</summary>
        public Assurance AssuranceOfAccreditation =>
            listed.Source.Keeper is Keeper.SchemeOwner or Keeper.AccreditorOrState ? Assurance.Confirmed : Assurance.Corroborated;
    }

    extension(Accreditation row)
    {
        public bool Covers(Standard standard) => row.Standards.Any(listed => Standard.Parse(listed).Designation == standard.Designation);

        /// <summary>A suspension or withdrawal that began after the day had not happened on it.</summary>
        public AccreditationStatus StatusOn(DateOnly day) =>
            row is { Status: AccreditationStatus.Suspended or AccreditationStatus.Withdrawn } && row.EndedOn > day ? AccreditationStatus.Accredited : row.Status;

        /// <summary>The first day of a suspension or withdrawal, when it is known.</summary>
        public DateOnly? EndedOn => row.StatusSince ?? row.Until?.AddDays(1);
    }
}
