namespace CertVerify.Core.Normalising;

/// <summary>An address taken apart; a part that was not found is null.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Region">State, province or prefecture.</param>
/// <param name="City">City, town or village.</param>
/// <param name="Street">Its name, without the number.</param>
/// <param name="Building">Building, block, floor, unit or plot.</param>
/// <param name="Rest">What is left, in order: districts, industrial parks, the name of the place.</param>
public sealed record AddressParts(
    string? Country, string? Region, string? City, string? Postcode, string? Street, string? HouseNumber, string? Building,
    IReadOnlyList<string> Rest);
