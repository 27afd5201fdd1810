using CertVerify.Core.Checks;
using CertVerify.Core.Reports;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Web.Texts;

namespace CertVerify.Functions.Web.Result;

/// <summary>A verification as its page shows it.</summary>
public sealed record ResultView
{
    private const int MostPagesShown = 20;

    public required PageTexts Texts { get; init; }

    public required Verification Verification { get; init; }

    public required SideBySide? Register { get; init; }

    public required IReadOnlyList<ReadField> Fields { get; init; }

    public required Reasons Reasons { get; init; }

    public required Enquiry? Enquiry { get; init; }

    /// <summary>The pages with something on them, the first one always.</summary>
    public required IReadOnlyList<PageSize> Pages { get; init; }

    /// <summary>False for one made before receipts were kept.</summary>
    public bool HasReceipt { get; init; }

    public Judgement Judgement => Verification.Judgement;

    public DocumentFacts? Document => Verification.Evidence.Document;

    public string Holder => Verification.Claim.HolderName?.Value ?? Register?.Record.HolderName ?? Verification.Inquiry.Holder?.Name ?? "";

    public string Number => Verification.Claim.CertificateNumber?.Value ?? Verification.Inquiry.CertificateNumber ?? "";

    public IReadOnlyList<string> Standards => Verification.Claim.Standards is [_, ..] read
        ? [.. read.Select(one => one.Value.ToString())]
        : [.. (Register?.Record.Standards ?? []).Select(standard => standard.ToString())];

    public bool IsCorrected => Fields.Any(one => one.CorrectedFrom is not null);

    /// <summary>The translated question; null where the engine's own English has to do.</summary>
    public string? Question(Finding finding) => Texts.Find($"check.{finding.Code}");

    internal static ResultView Of(Verification verification, PageTexts texts)
    {
        var register = SideBySide.Of(verification);
        var fields = ReadFields.Of(verification, register, texts);
        var withFields = fields.SelectMany(field => field.Places).Select(place => place.Page).ToHashSet();
        return new()
        {
            Texts = texts,
            Verification = verification,
            Register = register,
            Fields = fields,
            Reasons = Reasons.Of(verification.Judgement),
            Enquiry = Enquiry.About(verification),
            Pages = [.. (verification.Evidence.Document?.PageSizes ?? []).Where(page => page.Page == 1 || withFields.Contains(page.Page)).Take(MostPagesShown)],
        };
    }
}
