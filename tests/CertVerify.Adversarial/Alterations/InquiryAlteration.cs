using CertVerify.Adversarial.Exhibits;
using CertVerify.Core.Inquiries;

namespace CertVerify.Adversarial.Alterations;

/// <summary>Paper and register agree, and the buyer asks about something else.</summary>
/// <param name="Name">Of the row in the table.</param>
/// <param name="Of">What is asked.</param>
internal sealed record InquiryAlteration(string Name, Func<Exhibit, Inquiry> Of)
{
    public static readonly IReadOnlyList<InquiryAlteration> All =
    [
        new("asked: another holder", exhibit => exhibit.Plain with { Holder = new() { Name = Values.Stranger(exhibit.Entry.Holder) } }),
        new("asked: a sister", exhibit => exhibit.Plain with { Holder = new() { Name = Values.Sister(exhibit.Entry.Holder) } }),
        new("asked: another number", exhibit => exhibit.Plain with { CertificateNumber = Values.OtherNumber(exhibit.Entry.Number) }),
        new("asked: another issuer", exhibit => exhibit.Plain with { CertificationBody = "Brackholt Certification Ltd" }),
        new("asked: another standard", exhibit => exhibit.Plain with { Standard = "ISO 22301:2019" }),
        new("needed: another standard", exhibit => Needing(exhibit, new() { Standard = "ISO 22301" })),
        new("needed: another site", exhibit => Needing(exhibit, new() { Site = "91 Quayside Road, Lower Tannery, Qorvithmere ZQ7 3LD, United Kingdom" })),
        new("needed: another product", exhibit => Needing(exhibit, new() { Product = "pharmaceutical tablets" })),
        new("needed: another process", exhibit => Needing(exhibit, new() { Processes = ["calibration"] })),
        new("asked: before it was issued", exhibit => exhibit.Plain with { AsOf = FirstDay(exhibit.Entry).AddMonths(-4) }),
        new("asked: after it expired", exhibit => exhibit.Plain with { AsOf = exhibit.Entry.ExpiresOn.AddDays(10) }),
    ];

    /// <summary>A certificate that was printed anew is as valid before that day.</summary>
    private static DateOnly FirstDay(Entry entry) =>
        new[] { entry.IssuedOn, entry.ValidFrom }.Min() ?? entry.ExpiresOn.AddYears(-3);

    private static Inquiry Needing(Exhibit exhibit, Need need) => exhibit.Plain with { Need = need };
}
