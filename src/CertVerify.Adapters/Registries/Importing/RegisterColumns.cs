namespace CertVerify.Adapters.Registries.Importing;

/// <summary>Reads a column's printed name, in whatever case and with whatever between its words; the labels of IAF MD 28 are among them.</summary>
internal static class RegisterColumns
{
    private static readonly Dictionary<string, RegisterColumn> Names = new (RegisterColumn Column, string[] Names)[]
    {
        (RegisterColumn.Id, ["certificationidentitynumber", "id", "recordid", "certid"]),
        (RegisterColumn.CertificateNumber, ["certificatenumber", "certificateno", "certificationnumber", "certnumber", "number"]),
        (RegisterColumn.Status, ["certificationstatus", "certificatestatus", "status"]),
        (RegisterColumn.StatusSince, ["statussince", "statusdate", "statuschangedon"]),
        (RegisterColumn.HolderName, ["certifiedentityname", "holdername", "holder", "company", "companyname", "organisation", "organization", "client"]),
        (RegisterColumn.OtherHolderNames, ["certifiedentitytradingname", "certifiedentityenglishname", "tradingname", "otherholdernames", "formernames"]),
        (RegisterColumn.HolderIdentifiers, ["holderidentifiers", "identifiers"]),
        (RegisterColumn.Vat, ["vat", "vatnumber"]),
        (RegisterColumn.Uscc, ["uscc", "unifiedsocialcreditcode"]),
        (RegisterColumn.Lei, ["lei"]),
        (RegisterColumn.Duns, ["duns", "dunsnumber"]),
        (RegisterColumn.Registration, ["businessregistrationnumber", "registrationnumber", "registration"]),
        (RegisterColumn.HolderAddress, ["holderaddress", "address", "registeredaddress", "fulladdress", "registeredfulladdress", "certifiedentityaddress"]),
        (RegisterColumn.Street, ["street", "streetaddress"]),
        (RegisterColumn.City, ["city", "town"]),
        (RegisterColumn.Region, ["state", "region", "province"]),
        (RegisterColumn.Postcode, ["postcode", "postalcode", "zip", "zipcode"]),
        (RegisterColumn.Country, ["country", "countrycode"]),
        (RegisterColumn.Sites, ["sites", "siteaddress", "siteaddresses", "additionalsites", "certificationadditionalsites"]),
        (RegisterColumn.SiteStreet, ["sitestreet", "sitestreetaddress"]),
        (RegisterColumn.SiteCity, ["sitecity", "sitetown"]),
        (RegisterColumn.SiteRegion, ["sitestate", "siteregion", "siteprovince"]),
        (RegisterColumn.SitePostcode, ["sitepostcode", "sitepostalcode", "sitezip", "sitezipcode"]),
        (RegisterColumn.SiteCountry, ["sitecountry"]),
        (RegisterColumn.Standards, ["standards", "standard", "standardname", "standardandscheme", "standardscheme", "certificationstandard"]),
        (RegisterColumn.Scope, ["certificationscope", "scope"]),
        (RegisterColumn.IafCodes, ["iafcodes", "iafcode", "sectorcode", "sectorcodes", "certificationsectors"]),
        (RegisterColumn.CertificationBody, ["certificationbody", "certificationbodyname", "certificationbodiesname", "cb", "issuer"]),
        (RegisterColumn.AccreditationBody,
            ["accreditationbody", "accreditationbodyname", "accreditationbodiesname", "accreditationbodyacronym", "ab", "accreditor"]),
        (RegisterColumn.Accredited, ["accreditationstatus", "accredited", "isaccredited"]),
        (RegisterColumn.OriginallyIssuedOn, ["originalissuedate", "originallyissuedon", "firstissued", "initialcertificationdate"]),
        (RegisterColumn.IssuedOn, ["issuedate", "issuedon", "issued", "dateofissue"]),
        (RegisterColumn.ValidFrom, ["validfrom", "effectivedate", "effectivefrom"]),
        (RegisterColumn.ExpiresOn, ["expirydate", "expirationdate", "expireson", "expires", "validuntil"]),
        (RegisterColumn.Structure, ["structure", "certificationstructure", "certificatestructure"]),
        (RegisterColumn.MainCertificateNumber, ["maincertificatenumber", "maincertificate"]),
    }.SelectMany(entry => entry.Names.Select(name => (name, entry.Column))).ToDictionary();

    /// <summary>What the template puts in front of the parts of an address: "Certified Entity Street", "Certification Main Site City".</summary>
    private static readonly string[] Prefixes = ["certifiedentityregistered", "certifiedentity", "registered", "certificationmain", "certificationadditional", "certification", "main", "additional"];

    internal static RegisterColumn[] HolderAddress { get; } =
        [RegisterColumn.Street, RegisterColumn.City, RegisterColumn.Region, RegisterColumn.Postcode, RegisterColumn.Country];

    internal static RegisterColumn[] SiteAddress { get; } =
        [RegisterColumn.SiteStreet, RegisterColumn.SiteCity, RegisterColumn.SiteRegion, RegisterColumn.SitePostcode, RegisterColumn.SiteCountry];

    internal static RegisterColumn? Read(string printed)
    {
        var name = string.Concat(printed.Split('(')[0].Where(char.IsLetterOrDigit)).ToLowerInvariant();
        if (Names.TryGetValue(name, out var column))
            return column;
        var bare = Prefixes.Where(prefix => name.StartsWith(prefix, StringComparison.Ordinal)).Select(prefix => name[prefix.Length..]);
        return bare.Select(rest => Names.TryGetValue(rest, out var known) ? known : (RegisterColumn?)null)
            .FirstOrDefault(known => known is { } part && (HolderAddress.Contains(part) || SiteAddress.Contains(part) || part is RegisterColumn.HolderAddress or RegisterColumn.Sites));
    }
}
