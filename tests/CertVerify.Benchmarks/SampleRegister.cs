using System.Globalization;
using System.Text;
using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Benchmarks;

/// <summary>A complete register of a fictional certification body, of any size.</summary>
internal static class SampleRegister
{
    private const string Head = """
        # register: sample-register
        # name: Register of Kestrelgate (fictional)
        # coverage: completeAuthoritative
        # keeper: certificationBody
        # certificationBody: Kestrelgate Certification Ltd
        # asOf: 2026-11-19
        # freshForDays: 90
        Certificate Number,Certification Status,Certified Entity Name,Address,Standards,Certification Scope,Certification Body,Accreditation Body,Issue Date,Expiry Date

        """;

    internal static async Task ImportAsync(IServiceProvider services, int rows)
    {
        var csv = new StringBuilder(Head);
        for (var number = 0; number < rows; number++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{Number(number)},Active,Company {number} Castings Ltd,\"{number % 200} Foundry Lane, Harrowmere ZH4 7QX, United Kingdom\",ISO 9001:2015,")
                .Append("Design and manufacture of investment castings in steel,Kestrelgate Certification Ltd,ARDAS,2025-03-10,2028-03-17\n");
        }

        using var file = new MemoryStream(Encoding.UTF8.GetBytes(csv.ToString()));
        var outcome = await services.GetRequiredService<RegisterImporter>().ImportAsync(Tenants.Local, file, new Dictionary<string, string>(), null, default, CancellationToken.None);
        if (outcome is not ImportOutcome.Published)
            throw new InvalidOperationException($"The register was not taken in: {outcome}");
    }

    internal static string Number(int number) => string.Create(CultureInfo.InvariantCulture, $"KG-QMS-{number:0000000}");
}
