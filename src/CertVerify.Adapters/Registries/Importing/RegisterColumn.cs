namespace CertVerify.Adapters.Registries.Importing;

/// <summary>The columns of a register's extract that mean something to us.</summary>
internal enum RegisterColumn
{
    Id,
    CertificateNumber,
    Status,
    StatusSince,
    HolderName,
    OtherHolderNames,
    HolderIdentifiers,
    Vat,
    Uscc,
    Lei,
    Duns,
    Registration,
    HolderAddress,
    Street,
    City,
    Region,
    Postcode,
    Country,
    Sites,
    Standards,
    Scope,
    IafCodes,
    CertificationBody,
    AccreditationBody,
    Accredited,
    OriginallyIssuedOn,
    IssuedOn,
    ValidFrom,
    ExpiresOn,
    MainCertificateNumber,
}

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
        (RegisterColumn.Registration, ["businessregistrationnumber", "registrationnumber"]),
        (RegisterColumn.HolderAddress, ["holderaddress", "address", "registeredaddress", "fulladdress", "certifiedentityaddress"]),
        (RegisterColumn.Street, ["street", "streetaddress"]),
        (RegisterColumn.City, ["city", "town"]),
        (RegisterColumn.Region, ["state", "region", "province"]),
        (RegisterColumn.Postcode, ["postcode", "postalcode", "zip", "zipcode"]),
        (RegisterColumn.Country, ["country", "countrycode"]),
        (RegisterColumn.Sites, ["sites", "siteaddress", "siteaddresses", "additionalsites", "certificationadditionalsites"]),
        (RegisterColumn.Standards, ["standards", "standard", "standardname", "standardandscheme", "certificationstandard"]),
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
        (RegisterColumn.MainCertificateNumber, ["maincertificatenumber", "maincertificate"]),
    }.SelectMany(entry => entry.Names.Select(name => (name, entry.Column))).ToDictionary();

    internal static RegisterColumn? Read(string printed) =>
        Names.TryGetValue(string.Concat(printed.Where(char.IsLetterOrDigit)).ToLowerInvariant(), out var column) ? column : null;
}
