using CertVerify.Core.Checks.Scopes;
using CertVerify.Core.Claims;
using CertVerify.Core.Matching;
using CertVerify.Core.Normalising;
using CertVerify.Core.Reports;

namespace CertVerify.Core.Checks.Registers;

/// <summary>Lays the paper and the register's record side by side, field by field; a field that either leaves out is not compared.</summary>
internal static class Differences
{
    /// <summary>Below this a value read off a page may have been misread, so that it cannot contradict anything.</summary>
    private const double SurelyRead = 0.7;

    internal static IReadOnlyList<Difference> Between(Case @case, Registration found) =>
        [.. new[]
        {
            Holder(@case, found), Address(@case, found), Standards(@case, found), Scope(@case, found), Issuer(@case, found), Accreditor(@case, found),
            Day(ComparedField.IssuedOn, @case.Claim.IssuedOn, found.Record.IssuedOn, laterIsDecisive: false),
            IsExpiryOfAnother(@case, found) ? null : Day(ComparedField.ExpiresOn, @case.Claim.ExpiresOn, found.Record.ExpiresOn, laterIsDecisive: true),
        }.Concat(OfOthers(@case, found)).OfType<Difference>().OrderByDescending(difference => difference.Weight)];

    /// <summary>A register that has a record for each standard may name another holder or accreditor in one of them; the paper then has them for one standard only.</summary>
    private static IEnumerable<Difference?> OfOthers(Case @case, Registration found) => @case.OfThisCertificate
        .Where(other => other != found)
        .SelectMany(other => new[] { Holder(@case, other), Accreditor(@case, other) })
        .Select(difference => difference is { Weight: Weight.Decisive } ? difference with { Weight = Weight.Open } : difference);

    private static bool IsExpiryOfAnother(Case @case, Registration found) => @case.Claim.ExpiresOn is { } printed
        && @case.OfThisCertificate.Any(other => other != found && other.Record.ExpiresOn == printed.Value);

    private static Difference? Holder(Case @case, Registration found) => @case.Claim.HolderName is { } name && @case.HolderOf(found.Record) is { IsSure: false } match
        ? new(ComparedField.Holder, $"{name.Value}", $"{found.Record.HolderName}", match.Decision is Sameness.Different ? Sure(name) : match.Decision is Sameness.Unsure ? Open(name) : Weight.Minor)
        : null;

    private static Difference? Address(Case @case, Registration found) =>
        @case.Claim.HolderAddress is { } address && found.Record.HolderAddress is { } registered && AreApart(address.Value, registered)
            ? new(ComparedField.Address, $"{address.Value}", $"{registered}", found.Record.Sites.All(site => AreApart(address.Value, site.Address)) ? Open(address) : Weight.Minor)
            : null;

    private static bool AreApart(string printed, string registered) => AddressMatch.MayBeApart(AddressMatch.Compare(printed, registered));

    private static Difference? Standards(Case @case, Registration found)
    {
        var held = @case.OfThisCertificate.Where(one => one.Source == found.Source).SelectMany(one => one.Record.Standards).ToList();
        if (held.Count == 0 || @case.Claim.Standards.FirstOrDefault(claimed => !IsHeld(claimed.Value, held)) is not { } missing)
            return null;
        var olderEdition = held.Exists(standard => standard.Designation == missing.Value.Designation && string.CompareOrdinal(missing.Value.Edition, standard.Edition) < 0);
        return new(ComparedField.Standard, $"{missing.Value}", $"{string.Join(", ", held.Distinct())}", olderEdition ? Weight.Minor : Sure(missing));
    }

    private static bool IsHeld(Standard claimed, List<Standard> held) => held.Exists(standard =>
        standard.Designation == claimed.Designation && (standard.Edition is null || claimed.Edition is null || standard.Edition == claimed.Edition));

    private static Difference? Scope(Case @case, Registration found) => ScopeWidth.Added(@case.Claim.Scope?.Value, found.Record.Scope) is [_, ..] added
        ? new(ComparedField.Scope, $"{string.Join(", ", added)}", $"{found.Record.Scope}", Sure(@case.Claim.Scope!))
        : null;

    private static Difference? Issuer(Case @case, Registration found) =>
        @case.Claim.CertificationBody is { } issuer && found.Record.CertificationBody is { } registered && !@case.IsIssuer(registered)
            ? new(ComparedField.CertificationBody, $"{issuer.Value}", $"{registered}", Sure(issuer) is Weight.Decisive ? Weight.Decisive : Weight.Open)
            : null;

    private static Difference? Accreditor(Case @case, Registration found) =>
        @case.Claim.NamedAccreditationBody is { } accreditor && found.Record.AccreditationBody is { } registered && !IsSameAccreditor(@case, accreditor.Value, registered)
            ? new(ComparedField.AccreditationBody, $"{accreditor.Value}", $"{registered}", Open(accreditor))
            : null;

    private static bool IsSameAccreditor(Case @case, string printed, string registered) =>
        IssuerMatch.AreAlike(printed, registered)
        || @case.Evidence.Accreditor.Body is { } body && body.Aliases.Concat([body.Id, body.Name, body.LocalName]).OfType<string>().Any(known => IssuerMatch.AreAlike(known, registered));

    private static Difference? Day(ComparedField field, Field<DateOnly>? printed, DateOnly? registered, bool laterIsDecisive) =>
        printed is null || registered is not { } day || printed.Value == day || printed.Alternatives?.Contains(day) == true
            ? null
            : new(field, $"{printed.Value}", $"{day}", laterIsDecisive && printed.Value > day ? Sure(printed) : Weight.Minor);

    private static Weight Open<T>(Field<T> field) => Sure(field) is Weight.Decisive ? Weight.Open : Weight.Minor;

    private static Weight Sure<T>(Field<T> field) => field is { Confidence: >= SurelyRead, Inferred: null } ? Weight.Decisive : Weight.Minor;
}
