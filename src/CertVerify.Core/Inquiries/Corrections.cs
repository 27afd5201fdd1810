using CertVerify.Core.Claims;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Inquiries;

/// <summary>What the buyer reads on the document otherwise than we do; what is null stays as read.</summary>
public sealed record Corrections
{
    public string? CertificateNumber { get; init; }

    public string? HolderName { get; init; }

    public string? HolderAddress { get; init; }

    /// <summary>One or more, as they would be printed: "ISO 9001:2015, ISO 14001:2015".</summary>
    public string? Standards { get; init; }

    public string? Scope { get; init; }

    public string? CertificationBody { get; init; }

    public string? AccreditationBody { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    /// <summary>The claim with these values in it, each marked as the buyer's.</summary>
    public Claim Applied(Claim claim) => claim with
    {
        CertificateNumber = Corrected(claim.CertificateNumber, CertificateNumber),
        NumbersBeside = CertificateNumber is null ? claim.NumbersBeside : [],
        LanguageCopies = Settled(claim.LanguageCopies),
        HolderName = Corrected(claim.HolderName, HolderName),
        HolderAddress = Corrected(claim.HolderAddress, HolderAddress),
        Standards = CorrectedStandards(claim.Standards),
        Scope = Corrected(claim.Scope, Scope),
        CertificationBody = Corrected(claim.CertificationBody, CertificationBody),
        AccreditationBody = Corrected(claim.AccreditationBody, AccreditationBody),
        IssuedOn = Corrected(claim.IssuedOn, IssuedOn),
        ExpiresOn = Corrected(claim.ExpiresOn, ExpiresOn),
    };

    /// <summary>Who reads a value off the document says which of two it is.</summary>
    private IReadOnlyList<LanguageCopy> Settled(IReadOnlyList<LanguageCopy> copies) =>
        copies.Any(copy => copy.Differs.Any(Settles)) ? [.. copies.Select(copy => copy with { Differs = [.. copy.Differs.Where(field => !Settles(field))] })] : copies;

    private bool Settles(Sentence field) =>
        field == LanguageCopy.Number && CertificateNumber is not null || field == LanguageCopy.Standards && Standards is not null || field == LanguageCopy.ExpiryDate && ExpiresOn is not null;

    private static Field<string>? Corrected(Field<string>? read, string? said) =>
        said is null || said == read?.Value ? read : Field.Corrected(said, said, read);

    private static Field<DateOnly>? Corrected(Field<DateOnly>? read, DateOnly? said) =>
        said is not { } day || day == read?.Value ? read : Field.Corrected(day, day.ToString("O", System.Globalization.CultureInfo.InvariantCulture), read);

    private IReadOnlyList<Field<Standard>> CorrectedStandards(IReadOnlyList<Field<Standard>> read)
    {
        if (Standards is null)
            return read;
        IReadOnlyList<Standard> said = PrintedStandards.Find(Standards) is [_, ..] found ? [.. found.Select(one => one.Standard)] : [Standard.Parse(Standards)];
        return said.SequenceEqual(read.Select(field => field.Value))
            ? read
            : [.. said.Select((standard, index) => read.FirstOrDefault(field => field.Value == standard)
                ?? Field.Corrected(standard, standard.ToString(), read.ElementAtOrDefault(index)))];
    }
}
