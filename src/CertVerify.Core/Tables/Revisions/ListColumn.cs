using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tables.Revisions;

/// <summary>The columns of a published list that mean something to us.</summary>
internal enum ListColumn
{
    Id,
    Name,
    Acronym,
    Country,
    Domain,
    Number,
    Standards,
    IafCodes,
    Status,
    Since,
    Until,
    StatusSince,
    Note,
}

/// <summary>The names under which accreditors publish these columns, in the languages of their lists.</summary>
internal static class ListColumns
{
    private static readonly Dictionary<string, ListColumn> Names = new (ListColumn Column, string[] Names)[]
    {
        (ListColumn.Id, ["id", "our id"]),
        (ListColumn.Name,
        [
            "name", "organisation", "organization", "organisation name", "organization name", "company", "company name", "certification body", "accredited body",
            "body", "cab name", "conformity assessment body", "accreditation body", "member", "firmenname", "name der stelle", "stelle", "denominazione",
            "ragione sociale", "organismo", "entidad", "razon social", "organisme", "nom", "raison sociale", "instelling", "kurulus adi", "机构名称", "認証機関", "기관명",
        ]),
        (ListColumn.Acronym, ["acronym", "abbreviation", "short name", "kurzel", "sigla"]),
        (ListColumn.Country, ["country", "economy", "country economy", "land", "paese", "pais", "pays", "ulke"]),
        (ListColumn.Domain, ["domain", "website", "web site", "web", "url", "internet"]),
        (ListColumn.Number,
        [
            "number", "accreditation number", "accreditation no", "certificate number", "certificate no", "registration number", "registration no", "cert no",
            "akkreditierungsnummer", "registriernummer", "d nummer", "numero", "numero accreditamento", "n accreditamento", "n acreditacion", "n expediente",
            "n d accreditation", "registratienummer", "akreditasyon no", "注册号", "認定番号", "인정번호",
        ]),
        (ListColumn.Standards,
        [
            "standard", "standards", "scheme", "schemes", "programme", "program", "programs", "scope", "scopes", "sub scope", "sub scopes", "norm", "normen", "regelwerk",
            "schema", "norma", "normas", "norme", "normes", "standart", "standartlar", "标准", "規格", "규격",
        ]),
        (ListColumn.IafCodes, ["iaf code", "iaf codes", "ea code", "ea codes", "sector", "sectors", "sector codes"]),
        (ListColumn.Status, ["status", "accreditation status", "membership status", "action", "sanction", "stato", "estado", "statut", "durum", "状态"]),
        (ListColumn.Since,
        [
            "since", "accredited since", "initial accreditation", "initial accreditation date", "date of accreditation", "signatory since", "member since", "from",
            "erstakkreditierung", "data di accreditamento", "fecha de acreditacion",
        ]),
        (ListColumn.Until, ["until", "expiry", "expiry date", "valid until", "valid to", "expires", "to", "gultig bis", "scadenza", "vigencia", "geldig tot"]),
        (ListColumn.StatusSince,
        [
            "status since", "status date", "date of suspension", "suspension date", "date of withdrawal", "withdrawal date", "suspended on", "withdrawn on",
            "effective date", "effective from", "date of decision", "decision date", "date", "datum", "data", "fecha",
        ]),
        (ListColumn.Note, ["note", "notes", "reason", "cause", "remarks", "comment"]),
    }.SelectMany(entry => entry.Names.Select(name => (Normalising.Names.Canonical(name), entry.Column))).DistinctBy(pair => pair.Item1).ToDictionary();

    internal static ListColumn? Read(string printed) => Names.TryGetValue(Normalising.Names.Canonical(printed), out var column) ? column : null;
}
