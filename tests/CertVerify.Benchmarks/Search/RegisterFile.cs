using System.Globalization;

namespace CertVerify.Benchmarks.Search;

/// <summary>A register's extract as CSV, one certificate for each company.</summary>
internal static class RegisterFile
{
    private static readonly string[] Scopes =
    [
        "Design and manufacture of machined components", "Injection moulding of plastic housings", "Trade in industrial supplies", "Construction of buildings",
        "Assembly of cable harnesses", "Development of software", "Transport and storage of goods", "Surface treatment of metal parts",
    ];

    public static async Task WriteAsync(string path, IReadOnlyList<Company> companies)
    {
        await using var file = new StreamWriter(path);
        await file.WriteAsync("# register: bench\n# name: Bench register (fictional)\n# coverage: partialMandatory\n# asOf: 2026-01-01\n");
        await file.WriteAsync(
            "Certification Identity Number,Certificate Number,Certification Status,Accreditation Status,Certification Scope,Original Issue Date,Issue Date,Expiry Date,"
            + "Certified Entity Name,Street,City,Country,Certification Body,Accreditation Body Acronym,Standard,IAF Codes\n");
        for (var i = 0; i < companies.Count; i++)
        {
            var company = companies[i];
            await file.WriteAsync(string.Create(CultureInfo.InvariantCulture,
                $"C{i:0000000},{NumberOf(i)},Active,Accredited,{Scopes[i % Scopes.Length]},2019{i % 12 + 1:00}05,2025{i % 12 + 1:00}05,2028{i % 12 + 1:00}04,\"{company.Full}\",{i % 200} Foundry Road,Exampleton,{company.Country},Example Certification {i % 40},EXAB,ISO 9001:2015,{i % 38 + 1}\n"));
        }
    }

    public static string NumberOf(int row) => string.Create(CultureInfo.InvariantCulture, $"EX{row % 40:00}-QMS-{row * 7919L % 9_999_991:0000000}");
}
