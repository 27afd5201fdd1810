using CertVerify.Adversarial.Exhibits;

namespace CertVerify.Adversarial.Alterations;

/// <summary>The paper is untouched and the register says otherwise.</summary>
/// <param name="Name">Of the row in the table.</param>
/// <param name="Of">What the register has instead; null: no entry.</param>
internal sealed record RegisterAlteration(string Name, Func<Entry, DateOnly, Entry?> Of)
{
    private const int DaysAgo = 20;

    public static readonly IReadOnlyList<RegisterAlteration> All =
    [
        new("register: suspended", (entry, day) => Since(entry, "Suspended", day)),
        new("register: withdrawn", (entry, day) => Since(entry, "Withdrawn", day)),
        new("register: cancelled", (entry, day) => Since(entry, "Cancelled", day)),
        new("register: expired", (entry, day) => Since(entry, "Expired", day) with { ExpiresOn = day.AddDays(-DaysAgo) }),
        new("register: expiry passed", (entry, day) => entry with { ExpiresOn = day.AddDays(-DaysAgo) }),
        new("register: superseded", (entry, day) => Since(entry, "Superseded", day)),
        new("register: a word for the status that is new", (entry, _) => entry with { Status = "Blocked by committee" }),
        new("register: no entry", (_, _) => null),
        new("register: another holder", (entry, _) => entry with { Holder = Values.Stranger(entry.Holder) }),
        new("register: a sister holds it", (entry, _) => entry with { Holder = Values.Sister(entry.Holder) }),
        new("register: another place", (entry, _) => entry with { Address = "91 Quayside Road, Lower Tannery, Qorvithmere ZQ7 3LD, United Kingdom", Sites = [] }),
        new("register: another standard", (entry, _) => entry with { Standards = [entry.Standards.Any(one => one.Contains("22301", StringComparison.Ordinal)) ? "ISO 9001:2015" : "ISO 22301:2019"] }),
        new("register: another scope", (entry, _) => entry with { Scope = "Retail sale of textiles, leasing of vehicles" }),
        new("register: another issuer", (entry, _) => entry with { Issuer = "Brackholt Certification Ltd" }),
        new("register: not accredited", (entry, _) => entry with { Accreditation = "Not accredited" }),
    ];

    private static Entry Since(Entry entry, string status, DateOnly day) => entry with { Status = status, StatusSince = day.AddDays(-DaysAgo) };
}
