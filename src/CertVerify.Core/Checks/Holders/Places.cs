using CertVerify.Core.Matching;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Holders;

/// <summary>The certified addresses, and who says so.</summary>
internal sealed record Places(IReadOnlyList<string> Addresses, Sentence? Source, Assurance Assurance)
{
    /// <summary>The factory the buyer asks about, else the supplier's address as the buyer knows it.</summary>
    internal static string? Asked(Case @case) => @case.Inquiry.Need?.Site ?? @case.Inquiry.Holder?.Address;

    /// <summary>As registered; as printed where the register names none.</summary>
    internal static Places Certified(Case @case)
    {
        string[] printed = [.. Present(@case.Claim.HolderAddress?.Value, @case.Claim.Sites.Select(site => site.Value.Address))];
        return @case.Registration is { } found && Registered(@case, found).ToList() is [_, ..] registered
            ? new(registered, found.Cited, Assurance.Confirmed)
            : new(printed, null, Assurance.Claimed);
    }

    /// <summary>What is registered to be done at the site asked about; null where none is asked about, or that is not registered.</summary>
    internal static string? ActivitiesRegistered(Case @case) => Asked(@case) is { } asked
        ? @case.Registration?.Record.Sites.FirstOrDefault(site => AddressMatch.Compare(asked, site.Address).Decision is Sameness.Same)?.Scope
        : null;

    /// <summary>Also those that another row of the register has under the number, while that is in force.</summary>
    private static IEnumerable<string> Registered(Case @case, Registration found) => @case.OfThisNumber
        .Where(other => other.Source == found.Source && other.Record.Status is CertificationStatus.Active && other.CoversDay(@case.Day))
        .Prepend(found)
        .SelectMany(one => Present(one.Record.HolderAddress, one.Record.Sites.Select(site => site.Address)))
        .Distinct();

    private static IEnumerable<string> Present(string? main, IEnumerable<string> further) => further.Prepend(main).OfType<string>().Distinct();
}
