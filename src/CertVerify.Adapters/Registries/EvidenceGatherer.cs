using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Adapters.Registries;

/// <summary>Finds out what the tables and the registries know of a claim; what cannot be asked is an answer too, never an exception.</summary>
public sealed class EvidenceGatherer(
    CuratedTables tables, IReadOnlyList<TableVersion> versions, IReadOnlyList<IRegistry> registries, RegistryOptions options, TimeProvider clock)
{
    public async Task<Evidence> GatherAsync(Inquiry inquiry, Claim claim, DocumentFacts? document, CancellationToken cancel)
    {
        var issuer = tables.IssuerNamed(claim.CertificationBody?.Value ?? inquiry.CertificationBody, claim.CertificationBody?.Raw);
        if (claim.CertificationBody is { Inferred: not null })
            issuer = issuer.AsInferred();
        var accreditor = tables.AccreditorNamed(claim.NamedAccreditationBody?.Value, issuer);
        var question = RegistryQuestion.About(inquiry, claim, issuer, accreditor);
        var answers = await Task.WhenAll(registries.Select(registry => AskAsync(registry, question, cancel))).ConfigureAwait(false);
        IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>> registers = [.. answers.SelectMany(answer => answer)];

        var registered = Registered(registers, question);
        if (claim.CertificationBody is null && inquiry.CertificationBody is null)
            issuer = tables.IssuerNamed(registered?.CertificationBody);
        if (claim.NamedAccreditationBody is null)
            accreditor = tables.AccreditorNamed(registered?.AccreditationBody, issuer);
        var designations = Designations(inquiry, claim, registered);
        return new Evidence
        {
            Document = document,
            Issuer = issuer,
            Accreditor = accreditor,
            Editions = [.. designations.SelectMany(tables.EditionsOf)],
            Standards = [.. designations.Select(tables.StandardNamed).OfType<StandardRow>()],
            Registers = registers,
            Tables = versions,
        };
    }

    /// <summary>The record that tells what the paper, or the person who typed, does not; null when issuers differ about the number.</summary>
    private static RegistryRecord? Registered(IEnumerable<Lookup<IReadOnlyList<RegistryRecord>>> registers, RegistryQuestion question)
    {
        var records = registers
            .SelectMany(lookup => lookup.Value ?? [])
            .Where(record => question.Numbers is [var number, ..] && Numbers.Same(number, record.CertificateNumber))
            .ToList();
        return records.DistinctBy(record => record.CertificationBody).Count() == 1 ? records[0] : null;
    }

    private async Task<IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>>> AskAsync(
        IRegistry registry, RegistryQuestion question, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(options.RegistrySeconds));
        try
        {
            return await registry.AskAsync(question, limit.Token).WaitAsync(limit.Token).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever a registry fails of, the answer is that it could not be asked.
        catch (Exception failure) when (!cancel.IsCancellationRequested)
#pragma warning restore CA1031
        {
            var reason = failure is OperationCanceledException ? "timeout" : "error";
            return [Lookup.Unavailable<IReadOnlyList<RegistryRecord>>(registry.Source, clock.GetUtcNow(), reason)];
        }
    }

    /// <summary>Of every standard claimed, else registered, and of those asked about or needed.</summary>
    private static List<string> Designations(Inquiry inquiry, Claim claim, RegistryRecord? registered) =>
    [
        .. (claim.Standards.Count > 0 ? claim.Standards.Select(field => field.Value) : registered?.Standards ?? [])
            .Concat(new[] { inquiry.Standard, inquiry.Need?.Standard }.OfType<string>().SelectMany(Read))
            .Select(standard => standard.Designation)
            .Distinct(),
    ];

    private static IEnumerable<Standard> Read(string text) => PrintedStandards.Find(text) is [_, ..] printed
        ? printed.Select(found => found.Standard)
        : [Standard.Parse(text)];
}
