using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Adapters.Registries;

/// <summary>Finds out what the tables and the registries know of a claim; what cannot be asked is an answer too, never an exception.</summary>
public sealed class EvidenceGatherer(RegistryRounds registries, CompanyRounds companies)
{
    /// <param name="tenant">Who asks.</param>
    /// <param name="tables">As they stand now; one state of them for the whole verification.</param>
    public async Task<Evidence> GatherAsync(string tenant, CuratedTables tables, Inquiry inquiry, Claim claim, DocumentFacts? document, CancellationToken cancel)
    {
        var question = Question(tenant, tables, inquiry, claim);
        var ofHolder = companies.AskAsync(question, cancel);
        var (registers, notAsked) = await registries.AskAsync(question, cancel).ConfigureAwait(false);
        return Frozen(question, inquiry, claim, document, registers, notAsked) with { Companies = await ofHolder.ConfigureAwait(false) };
    }

    /// <summary>Stored evidence as it would be by the tables of now; what the registers answered stays, and none is asked.</summary>
    public static Evidence Refreshed(string tenant, CuratedTables tables, Inquiry inquiry, Claim claim, Evidence stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var question = Question(tenant, tables, inquiry, claim);
        IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>> registers =
            [.. stored.Registers.Select(lookup => lookup with { Source = tables.AsItCovers(lookup.Source, question) })];
        return Frozen(question, inquiry, claim, stored.Document, registers, stored.NotAsked) with { Companies = stored.Companies };
    }

    private static RegistryQuestion Question(string tenant, CuratedTables tables, Inquiry inquiry, Claim claim)
    {
        var issuer = tables.IssuerNamed(claim.CertificationBody?.Value ?? inquiry.CertificationBody, claim.CertificationBody?.Raw);
        if (claim.CertificationBody is { Inferred: not null })
            issuer = issuer.AsInferred();
        var accreditor = tables.AccreditorNamed(claim.NamedAccreditationBody?.Value, issuer);
        return RegistryQuestion.About(tenant, tables, inquiry, claim, issuer, accreditor);
    }

    /// <summary>Where neither the paper nor the person named a body, the register's record does.</summary>
    private static Evidence Frozen(
        RegistryQuestion question, Inquiry inquiry, Claim claim, DocumentFacts? document,
        IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>> registers, IReadOnlyList<NotAsked> notAsked)
    {
        var (tables, issuer, accreditor) = (question.Tables, question.Issuer, question.Accreditor);
        var registered = RegistryRounds.Registered(registers, question);
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
            NotAsked = notAsked,
            Tables = tables.Versions,
        };
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
