using CertVerify.Specimens.Drawing;
using CertVerify.Specimens.Layouts;

namespace CertVerify.Specimens.Samples;

/// <summary>The samples that ship: one company's certificates, each in another state. None of its names belongs to anybody.</summary>
internal static class SampleSet
{
    public static readonly Issuer Issuer = new(
        "Kestrelgate Certification Ltd", "3 Aldermoor Court, Selbridge ZQ1 2AB, United Kingdom", "kestrelgate.example", "KG");

    public static readonly Accreditor Accreditor = new("ARDAS", "Ardmere Accreditation Service");

    public const string AccreditationNumber = "ARDAS 0427";

    private static readonly Specimen Passed = new()
    {
        Number = "KG-QMS-2041-07",
        Holder = "Tarnbeck Precision Castings Ltd",
        Address = "Unit 7, Foundry Lane, Harrowmere ZH4 7QX, United Kingdom",
        Standards = ["ISO 9001:2015"],
        Scope = "Design and manufacture of investment castings and machined components in steel and aluminium for pumps and valves",
        Sector = "17",
        Issuer = Issuer,
        Accreditor = Accreditor,
        AccreditationNumber = AccreditationNumber,
        OriginallyIssuedOn = new(2019, 3, 18),
        IssuedOn = new(2025, 3, 10),
        ValidFrom = new(2025, 3, 18),
        ExpiresOn = new(2028, 3, 17),
    };

    public static readonly IReadOnlyList<Sample> All =
    [
        new()
        {
            Name = "certificate",
            Certificate = Passed,
            Layout = Layout.LabelsLeft,
            Ink = Ink.Teal,
            Indication = "passed",
            Shows = "Everything fits: the register lists it as active, and issuer and accreditor are known.",
        },
        new()
        {
            Name = "suspended",
            Certificate = Passed with
            {
                Number = "KG-QMS-1873-04",
                Holder = "Oakhythe Plastics Ltd",
                Address = "22 Quayside Road, Selbridge ZQ1 9RT, United Kingdom",
                Scope = "Manufacture of injection-moulded plastic housings for electrical equipment",
                Sector = "14",
                OriginallyIssuedOn = new(2018, 6, 4),
                IssuedOn = new(2024, 5, 27),
                ValidFrom = new(2024, 6, 4),
                ExpiresOn = new(2027, 6, 3),
            },
            Layout = Layout.LabelsAbove,
            Ink = Ink.Wine,
            Status = "Suspended",
            StatusSince = new(2026, 9, 14),
            Indication = "failed",
            SubIndication = "suspended",
            Shows = "The paper is in order, the register says that the certification is suspended.",
        },
        new()
        {
            Name = "withdrawn",
            Certificate = Passed with
            {
                Number = "KG-EMS-0962-02",
                Holder = "Marlowick Surface Finishing Ltd",
                Address = "Plating Works, 5 Tannery Street, Harrowmere ZH2 3LD, United Kingdom",
                Standards = ["ISO 14001:2015"],
                Scope = "Zinc and nickel plating of steel components",
                OriginallyIssuedOn = new(2021, 5, 10),
                IssuedOn = new(2024, 5, 2),
                ValidFrom = new(2024, 5, 10),
                ExpiresOn = new(2027, 5, 9),
            },
            Layout = Layout.LabelsBelow,
            Ink = Ink.Moss,
            Status = "Withdrawn",
            StatusSince = new(2026, 4, 30),
            Indication = "failed",
            SubIndication = "withdrawn",
            Shows = "The register says that the certification was withdrawn.",
        },
        new()
        {
            Name = "expired",
            Certificate = Passed with
            {
                Number = "KG-QMS-1210-03",
                Holder = "Penhallow Cable Assemblies Ltd",
                Address = "Harness House, 41 Weir Road, Selbridge ZQ3 4TN, United Kingdom",
                Scope = "Assembly and testing of cable harnesses for vehicles",
                Sector = "19",
                OriginallyIssuedOn = new(2016, 7, 1),
                IssuedOn = new(2022, 6, 20),
                ValidFrom = new(2022, 7, 1),
                ExpiresOn = new(2025, 6, 30),
            },
            Layout = Layout.TwoColumns,
            Ink = Ink.Night,
            Status = "Expired",
            StatusSince = new(2025, 7, 1),
            Indication = "failed",
            SubIndication = "expired",
            Shows = "It ran out, and nothing newer is known.",
        },
        new()
        {
            Name = "other-holder",
            Certificate = Passed with
            {
                Number = "KG-QMS-2105-01",
                Holder = "Tarnbeck Trading Ltd",
                Address = "Unit 9, Foundry Lane, Harrowmere ZH4 7QX, United Kingdom",
                Languages = ["en", "de"],
                ScopeTranslated = "Entwicklung und Herstellung von Feingussteilen und bearbeiteten Komponenten aus Stahl und Aluminium für Pumpen und Ventile",
                OriginallyIssuedOn = new(2024, 9, 2),
                IssuedOn = new(2024, 9, 2),
                ValidFrom = new(2024, 9, 2),
                ExpiresOn = new(2027, 9, 1),
            },
            Layout = Layout.Bilingual,
            Ink = Ink.Teal,
            RegisteredHolder = "Tarnbeck Precision Castings Ltd",
            Indication = "failed",
            SubIndication = "holderMismatch",
            Shows = "The number is real, the register knows it as another company's.",
        },
        new()
        {
            Name = "other-site",
            Certificate = Passed with
            {
                Number = "KG-IMS-1544-05",
                Standards = ["ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018"],
                Sites = [new("Works 2", "18 Weir Road, Selbridge ZQ3 4TN, United Kingdom", "Machining and assembly of castings")],
                OriginallyIssuedOn = new(2022, 2, 7),
                IssuedOn = new(2025, 1, 27),
                ValidFrom = new(2025, 2, 7),
                ExpiresOn = new(2028, 2, 6),
            },
            Layout = Layout.WithAnnex,
            Ink = Ink.Wine,
            NeedSite = "90 Harbour Way, Corvale ZC6 1HH, United Kingdom",
            Indication = "failed",
            SubIndication = "siteNotCovered",
            Shows = "The certification is in force, but not for the factory the buyer asks about.",
        },
    ];
}
