namespace CertVerify.Accuracy.Scoring;

/// <summary>The fields that are scored, by the names they have in a claim's JSON.</summary>
internal static class Field
{
    public const string DocumentKind = "documentKind";
    public const string Number = "certificateNumber";
    public const string Holder = "holderName";
    public const string Address = "holderAddress";
    public const string Standards = "standards";
    public const string Scope = "scope";
    public const string CertificationBody = "certificationBody";
    public const string AccreditationBody = "accreditationBody";
    public const string AccreditationNumber = "accreditationNumber";
    public const string OriginallyIssuedOn = "originallyIssuedOn";
    public const string IssuedOn = "issuedOn";
    public const string ValidFrom = "validFrom";
    public const string ExpiresOn = "expiresOn";

    /// <summary>Every scored field, in the order of the tables.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Number, Holder, Standards, IssuedOn, ExpiresOn, CertificationBody, Address, AccreditationBody,
        AccreditationNumber, Scope, OriginallyIssuedOn, ValidFrom,
    ];

    /// <summary>The five that a buyer cannot do without.</summary>
    public static readonly IReadOnlyList<string> Key = [Number, Holder, Standards, IssuedOn, ExpiresOn];
}
