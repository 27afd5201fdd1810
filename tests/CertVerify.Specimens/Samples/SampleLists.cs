namespace CertVerify.Specimens.Samples;

/// <summary>Lists as accreditors and their arrangement publish them, of fictional bodies: what an operator lays over the curated tables.</summary>
internal static class SampleLists
{
    public static IEnumerable<(string Name, string Csv)> Files() =>
    [
        ("certification-bodies.csv", """
            # kind: certificationBodies
            # accreditationBody: ARDAS
            # source: https://www.ardas.example/directory/management-systems (fictional)
            # asOf: 2026-11-20
            # complete: yes
            # scopesComplete: yes
            Organisation name,Accreditation number,Standards,IAF codes,Status,Accredited since,Country,Website
            Kestrelgate Certification Ltd,ARDAS 0427,"ISO 9001, ISO 14001, ISO 45001",14;17;19,Accredited,2012-05-01,United Kingdom,kestrelgate.example
            Hollowfen Assurance Ltd,ARDAS 0611,ISO 9001,17;18,Accredited,2026-10-01,United Kingdom,hollowfen.example

            """),
        ("stellenverzeichnis.csv", """
            # kind: certificationBodies
            # accreditationBody: ARDAS
            # source: https://www.ardas.example/stellen (fictional, columns in German)
            # asOf: 2026-11-20
            Firmenname;Akkreditierungsnummer;Normen;Gültig bis
            Kestrelgate Certification Ltd;ARDAS 0427;DIN EN ISO 9001:2015, DIN EN ISO 14001:2015;31.12.2028

            """),
        ("sanctions.csv", """
            # kind: sanctions
            # accreditationBody: ARDAS
            # source: https://www.ardas.example/sanctions (fictional)
            # asOf: 2026-11-20
            Company,Accreditation number,Sanction,Date of suspension,Scope,Reason
            Kestrelgate Certification Ltd,ARDAS 0427,Suspended (imposed),2026-11-02,ISO 14001,Surveillance overdue

            """),
        ("signatories.csv", """
            # kind: signatories
            # source: https://www.arrangement.example/signatories (fictional)
            # asOf: 2026-11-20
            Acronym,Accreditation body,Economy,Signatory since,Sub scopes
            ARDAS,Ardmere Accreditation Service,United Kingdom,2010-01-01,"ISO 9001; ISO 14001; ISO 45001; ISO/IEC 27001"

            """),
        ("arrangement-sanctions.csv", """
            # kind: sanctions
            # source: https://www.arrangement.example/notices/2026-11 (fictional)
            # asOf: 2026-11-20
            Acronym,Accreditation body,Status,Effective date,Cause
            ARDAS,Ardmere Accreditation Service,Suspended,2026-11-10,non-fulfilment of voting obligations

            """),
    ];
}
