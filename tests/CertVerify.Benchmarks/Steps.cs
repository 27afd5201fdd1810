using System.Diagnostics;
using System.Text.Json;
using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Tables;
using CertVerify.Core.Checks;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Reports;
using CertVerify.Core.Verdicts;
using CertVerify.Functions;
using CertVerify.Functions.Reports;
using Microsoft.Extensions.DependencyInjection;
namespace CertVerify.Benchmarks;
internal static class Steps
{
    public static async Task RunAsync(string folder)
    {
        await using var service = Service.Build([new("CertVerify:DataFolder", folder), new("CertVerify:SampleData", "true"), new("CertVerify:WatchByItself", "false"), new("CertVerify:Port", "0")]);
        await SampleRegister.ImportAsync(service.Services, 20000);
        var s = service.Services;
        var verifier = s.GetRequiredService<Verifier>(); var force = s.GetRequiredService<TablesInForce>(); var gatherer = s.GetRequiredService<EvidenceGatherer>(); var store = s.GetRequiredService<IVerificationStore>();
        var inquiry = new Inquiry { CertificateNumber = SampleRegister.Number(77), CertificationBody = "Kestrelgate Certification Ltd" };
        var v = ((Verified.Stored)await verifier.VerifyAsync(inquiry, null, default)).Verification;
        var tables = await force.NowAsync(default);
        var policy = Policies.Named("default")!;
        for (var round = 0; round < 3; round++)
        {
            await Time("tables", async () => { await force.NowAsync(default); });
            await Time("question", () => { tables.IssuerNamed("Kestrelgate Certification Ltd", null); return Task.CompletedTask; });
            await Time("accreditor", () => { tables.AccreditorNamed("ARDAS", v.Evidence.Issuer); return Task.CompletedTask; });
            await Time("gather", async () => { await gatherer.GatherAsync(tables, inquiry, v.Claim, null, default); });
            await Time("judge", () => { Judge.Decide(new Case(inquiry, v.Claim, v.Evidence, v.AsOf), policy); return Task.CompletedTask; });
            await Time("report", () => { JsonSerializer.SerializeToUtf8Bytes(VerificationReport.Of(v), CoreJson.Options); return Task.CompletedTask; });
            await Time("json", () => { JsonSerializer.Serialize(v, CoreJson.Options); return Task.CompletedTask; });
            var i = 0;
            await Time("save", async () => { await store.SaveAsync(v with { Id = $"x{round}-{i++}" }, default); });
            await Time("all", async () => { await verifier.VerifyAsync(inquiry, null, default); });
        }
        var @case = new Case(inquiry, v.Claim, v.Evidence, v.AsOf);
        var costs = new List<(double, string)>();
        foreach (var line in policy.Lines)
        {
            var t = new List<double>();
            for (var i = 0; i < 300; i++) { var b = Stopwatch.GetTimestamp(); line.Check.Ask(@case); t.Add(Stopwatch.GetElapsedTime(b).TotalMilliseconds); }
            t.Sort(); costs.Add((t[60], line.Check.Code));
        }
        foreach (var (c, n) in costs.OrderByDescending(c => c.Item1).Take(14)) Console.WriteLine($"{n} {c:0.000}");
        await Time("plan", () => { SourcePlan.Of(@case); return Task.CompletedTask; });
        Console.WriteLine(JsonSerializer.Serialize(v, CoreJson.Options).Length);
    }
    static async Task Time(string what, Func<Task> act, int n = 200)
    {
        var t = new List<double>();
        for (var i = 0; i < n; i++) { var b = Stopwatch.GetTimestamp(); await act(); t.Add(Stopwatch.GetElapsedTime(b).TotalMilliseconds); }
        t.Sort(); if (n > 1) Console.WriteLine($"{what,-12} p20 {t[n/5]:0.000} median {t[n/2]:0.000}");
    }
}
