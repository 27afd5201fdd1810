using System.Text.RegularExpressions;

namespace CertVerify.Core.Normalising;

/// <summary>Takes addresses apart, as far as their own words, their country and their postcode tell.</summary>
public static partial class Addresses
{
    /// <param name="address">On one line or several.</param>
    /// <param name="country">Code or name of the country, when it is known from elsewhere.</param>
    public static AddressParts Parse(string address, string? country = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        var pieces = new AddressPieces([.. Separators().Split(address).Select(piece => piece.Trim()).Where(piece => piece.Length > 0)]);
        var named = pieces.TakeCountry();
        var code = named ?? Countries.Coded(country);
        var post = pieces.TakePostcode(code);
        var street = pieces.TakeStreet(post?.At);
        var city = pieces.TakeCity(post, street?.At);
        var region = pieces.TakeRegion(city);
        var building = pieces.Take(StreetWords.IsBuilding);
        return new(code, region, city?.Name, post?.Postcode, street?.Name, street?.Number, building, pieces.Rest);
    }

    /// <summary>Commas and lines, and a dash before a postcode and its city.</summary>
    [GeneratedRegex(@"[,;\n\r，、|]|\s[-–]\s(?=\d{4,6}\s+\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
