using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>What the registers answered, seen as lookups: who was silent, who could not be asked, and whose silence is a fact.</summary>
internal static class Lookups
{
    /// <summary>Below this a number read off a page may have been misread.</summary>
    private const double CertainlyRead = 0.9;

    private const int Margin = 7;

    extension(Case @case)
    {
        /// <summary>The registers asked; copies of others are left out, because they never decide.</summary>
        public IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>> Asked =>
            [.. @case.Evidence.Registers.Where(lookup => lookup.Source.Coverage is not Coverage.Derived).OrderBy(lookup => lookup.Source.Keeper)];

        public IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>> Unreachable =>
            [.. @case.Asked.Where(lookup => lookup.Outcome is LookupOutcome.Unavailable)];

        /// <summary>The registers that answered and hold no record of this certificate.</summary>
        public IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>> Silent => [.. @case.Asked.Where(lookup =>
            lookup.Outcome is not LookupOutcome.Unavailable && !@case.OfThisNumber.Any(found => found.Source == lookup.Source))];

        /// <summary>A register that must list every valid certificate and does not list this one; null when its silence can have another cause.</summary>
        public Source? DefinitelySilent => @case.Silent.FirstOrDefault(@case.IsDefinite)?.Source;

        /// <summary>Whether it is a fact about the certificate that this register has no record of it.</summary>
        public bool IsDefinite(Lookup<IReadOnlyList<RegistryRecord>> silent) =>
            silent is { Source.Coverage: Coverage.CompleteAuthoritative, IsConfidential: false }
            && @case.IsNumberCertain && @case.AgeOf(silent) <= @case.LimitOf(silent) && @case.ShouldBeListed(silent) && @case.ListedOtherwise(silent.Source) is null;

        /// <summary>The number under another issuer's name, or one of which it may be a part: the register may not lack it.</summary>
        public Registration? ListedOtherwise(Source register) => @case.Registrations.FirstOrDefault(found => found.Source == register
            && (@case.IsNumber(found.Record.CertificateNumber) || @case.Number is { } number && Normalising.Numbers.MayBePart(number, found.Record.CertificateNumber)));

        /// <summary>Whether the certificate was issued long enough before the register's answer to be in it, and had not ended by then, so that it may have been taken out.</summary>
        public bool ShouldBeListed(Lookup<IReadOnlyList<RegistryRecord>> lookup) => lookup.FreshOn is { } fresh
            && !(@case.Claim.ExpiresOn?.Value < fresh)
            && (@case.IssuedOn is { } issued ? issued.AddDays(lookup.Source.DaysToList) < fresh : lookup.Source.LagDays == 0 && fresh >= @case.Day);

        /// <summary>A register that must list every certificate after some time, and after that time still does not list this one.</summary>
        public Lookup<IReadOnlyList<RegistryRecord>>? Overdue => @case.Silent.FirstOrDefault(lookup =>
            lookup is { Source.Coverage: Coverage.CompleteNational, IsConfidential: false } && @case.IsNumberCertain && !@case.IsTooOld(lookup) && @case.ShouldBeListed(lookup));

        private bool IsNumberCertain => @case is { Number: not null, Claim.NumbersBeside: [] } && (@case.Claim.CertificateNumber is not { } read || read.Confidence >= CertainlyRead);
    }

    extension(Lookup<IReadOnlyList<RegistryRecord>> lookup)
    {
        public bool IsConfidential => lookup.Outcome is LookupOutcome.Absent && lookup.Reason is "confidential";
    }

    extension(Source source)
    {
        /// <summary>A lag is what is usual; a week more is allowed before a missing record is remarked on.</summary>
        public int DaysToList => source.LagDays == 0 ? 0 : source.LagDays + Margin;
    }
}
