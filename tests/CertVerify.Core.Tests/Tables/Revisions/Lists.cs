using CertVerify.Core.Tables;
using CertVerify.Core.Tables.Revisions;

namespace CertVerify.Core.Tests.Tables.Revisions;

/// <summary>Small tables of fictional bodies, and lists to lay over them.</summary>
internal static class Lists
{
    private static readonly Dictionary<string, string> Fictional = new()
    {
        ["accreditation_bodies"] = """
            id,name,local_name,country,domain,aliases,mark_texts,recognition,recognised_from,recognised_until,sub_scopes,lists_all_its_bodies,standing,directory,source,confirmed,checked_on
            ZZAS,Zedland Accreditation Service,,,zzas.example,,,signatory,2010-01-01,,,no,,,a test,yes,2026-01-01
            ZZBO,Zedland Board of Accreditation,,,zzbo.example,,,signatory,,,,no,,,a test,no,2026-01-01
            """,
        ["certification_bodies"] = """
            id,name,brand,aliases,country,domains,register,self_declared_unaccredited,note,source,confirmed,checked_on
            quillmark,Quillmark Certification Ltd,,,,quillmark.example,,no,,a test,yes,2026-01-01
            tarnstone,Tarnstone Registrars Ltd,,,,tarnstone.example,,no,,a test,yes,2026-01-01
            """,
        ["accreditations"] = """
            certification_body_id,accreditation_body_id,number,status,since,until,status_since,standards,iaf_codes,scope_complete,source,confirmed,checked_on
            quillmark,ZZAS,ZZ 011,accredited,2015-01-01,,,ISO 9001;ISO 14001,,no,a test,no,2026-01-01
            tarnstone,ZZAS,ZZ 012,accredited,2015-01-01,,,ISO 9001,,no,a test,yes,2026-01-01
            """,
    };

    internal static CuratedTables Tables { get; } =
        CuratedTables.Shipped.Overlay(name => Fictional.TryGetValue(name, out var text) ? new StringReader(text) : null);

    internal static PublishedList Read(string text) => ListReader.Read(text, new Dictionary<string, string>()) switch
    {
        ({ } list, _) => list,
        var (_, faults) => throw new InvalidOperationException(string.Join(" ", faults)),
    };

    internal static TableRevision Propose(string text) => Propose(Tables, text);

    internal static TableRevision Propose(CuratedTables tables, string text) => Proposal.Of(tables, Read(text)) switch
    {
        ({ } revision, _) => revision,
        var (_, faults) => throw new InvalidOperationException(string.Join(" ", faults)),
    };
}
