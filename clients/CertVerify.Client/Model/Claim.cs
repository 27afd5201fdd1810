namespace CertVerify.Client;

/// <summary>What the certificate says of itself; a claim, never a proof. A field that could not be read is null.</summary>
public sealed record Claim
{
    public required Field<string> DocumentKind { get; init; }

    public Field<string>? CertificateNumber { get; init; }

    public Field<string>? MainCertificateNumber { get; init; }

    public Field<string>? HolderName { get; init; }

    public Field<string>? HolderAddress { get; init; }

    public required IReadOnlyList<Field<string>> Standards { get; init; }

    public Field<string>? Scope { get; init; }

    public Field<string>? CertificationBody { get; init; }

    public Field<string>? AccreditationBody { get; init; }

    public Field<string>? AccreditationNumber { get; init; }

    public Field<DateOnly>? OriginallyIssuedOn { get; init; }

    public Field<DateOnly>? IssuedOn { get; init; }

    public Field<DateOnly>? ValidFrom { get; init; }

    /// <summary>The last day of validity, inclusive.</summary>
    public Field<DateOnly>? ExpiresOn { get; init; }

    public required IReadOnlyList<Field<string>> Languages { get; init; }

    public required IReadOnlyList<Field<string>> IafCodes { get; init; }

    public required IReadOnlyList<Field<Site>> Sites { get; init; }

    /// <summary>Numbers that the same page states as the certificate's own beside its number.</summary>
    public IReadOnlyList<Field<string>> NumbersBeside { get; init; } = [];

    /// <summary>Numbers of further certificates in the same file.</summary>
    public IReadOnlyList<Field<string>> OtherCertificates { get; init; } = [];
}

/// <summary>One value of a claim, with the words it was read from, where they stand, and how sure the service is.</summary>
public sealed record Field<T>
{
    public required T Value { get; init; }

    /// <summary>The words as printed.</summary>
    public required string Raw { get; init; }

    /// <summary>From 1; null when it was typed in.</summary>
    public int? Page { get; init; }

    public Box? Box { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }
}

/// <summary>Where words stand on a page, in the units of <see cref="Document.PageSizes"/>.</summary>
public sealed record Box(double Left, double Top, double Right, double Bottom);

/// <summary>A further certified site; what the list does not state is null.</summary>
public sealed record Site
{
    public required string Address { get; init; }

    public string? Name { get; init; }

    public string? Scope { get; init; }

    public string? Number { get; init; }
}

/// <summary>What is known of the file itself.</summary>
public sealed record Document
{
    public required string Sha256 { get; init; }

    public required string MediaType { get; init; }

    public required long Bytes { get; init; }

    public required int PageCount { get; init; }

    public IReadOnlyList<PageSize> PageSizes { get; init; } = [];

    /// <summary>What kept the service from reading more.</summary>
    public IReadOnlyList<string> Limitations { get; init; } = [];
}

/// <summary>How large a page is.</summary>
public sealed record PageSize(int Page, double Width, double Height)
{
    /// <summary>Null when it is the file's page of the same number, as it lies.</summary>
    public PagePlace? Place { get; init; }
}

/// <summary>Where the corners of a page lie in the file that was turned, levelled, seen aslant, or half of a spread.</summary>
public sealed record PagePlace(int FilePage, Corner TopLeft, Corner TopRight, Corner BottomRight, Corner BottomLeft);

/// <summary>A place on the file's page, in shares of its width and height.</summary>
public sealed record Corner(double X, double Y);
