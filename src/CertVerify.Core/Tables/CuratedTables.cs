using CertVerify.Core.Tables.Revisions;

namespace CertVerify.Core.Tables;

/// <summary>Every curated table, read and checked, and the questions that can be put to them.</summary>
public sealed partial class CuratedTables
{
    private readonly TableSet tables;

    // Made when first asked for: a number that was typed in needs few of them.
    private readonly Lazy<NameIndex<CertificationBody>> issuers;
    private readonly Lazy<NameIndex<AccreditationBody>> accreditors;
    private readonly Lazy<NameIndex<LookAlike>> lookAlikes;
    private readonly Lazy<BlurredNames<object>> blurredAccreditors;
    private readonly Lazy<StandardNames> standardNames;
    private readonly Lazy<ILookup<string, Accreditation>> accreditationsByIssuer;
    private readonly Lazy<ILookup<string, NumberShape>> shapesByIssuer;
    private readonly Lazy<Dictionary<string, AccreditationBody>> accreditorsById;

    private CuratedTables(TableSet tables)
    {
        this.tables = tables;
        issuers = new(() => new(tables.CertificationBodies.Rows, NamesOf.Issuer));
        accreditors = new(() => new(tables.AccreditationBodies.Rows, NamesOf.Accreditor));
        lookAlikes = new(() => new(tables.LookAlikes.Rows, NamesOf.LookAlike));
        blurredAccreditors = new(() => new(
            tables.AccreditationBodies.Rows.SelectMany(row => NamesOf.Accreditor(row).Names.Select(called => called.Name).Concat(row.MarkTexts).Select(name => ((object)row, name)))
                .Concat(tables.LookAlikes.Rows.Where(row => row.IsAccreditor).SelectMany(row => NamesOf.LookAlike(row).Names.Select(called => ((object)row, called.Name))))));
        standardNames = new(() => new(tables.Standards.Rows));
        accreditationsByIssuer = new(() => Accreditations.ToLookup(row => row.CertificationBodyId));
        shapesByIssuer = new(() => NumberShapes.ToLookup(row => row.CertificationBodyId));
        accreditorsById = new(() => AccreditationBodies.ToDictionary(row => row.Id));
        Fingerprint = FingerprintOf(Versions);
    }

    /// <summary>The tables that ship with this release.</summary>
    public static CuratedTables Shipped { get; } = Read(Tables.Shipped.Open);

    public IReadOnlyList<AccreditationBody> AccreditationBodies => tables.AccreditationBodies.Rows;

    public IReadOnlyList<AccreditationNumberForm> AccreditationNumbers => tables.AccreditationNumbers.Rows;

    public IReadOnlyList<CertificationBody> CertificationBodies => tables.CertificationBodies.Rows;

    public IReadOnlyList<Accreditation> Accreditations => tables.Accreditations.Rows;

    public IReadOnlyList<LookAlike> LookAlikes => tables.LookAlikes.Rows;

    public IReadOnlyList<StandardRow> Standards => tables.Standards.Rows;

    public IReadOnlyList<Edition> Editions => tables.Editions.Rows;

    public IReadOnlyList<Adoption> Adoptions => tables.Adoptions.Rows;

    public IReadOnlyList<NumberShape> NumberShapes => tables.NumberShapes.Rows;

    public IReadOnlyList<IafCode> IafCodes => tables.IafCodes.Rows;

    public IReadOnlyList<RegisterCoverage> RegisterCoverages => tables.RegisterCoverages.Rows;

    public IReadOnlyList<LegalForm> LegalForms => tables.LegalForms.Rows;

    public IReadOnlyList<Country> Countries => tables.Countries.Rows;

    public IReadOnlyList<MonthName> Months => tables.Months.Rows;

    /// <summary>Name, number of rows and fingerprint of each table, in alphabetical order, and then of what was laid over them.</summary>
    public IReadOnlyList<TableVersion> Versions => tables.Versions;

    /// <summary>One fingerprint over all tables.</summary>
    public string Fingerprint { get; }

    /// <summary>One fingerprint over tables as a verification names them.</summary>
    public static string FingerprintOf(IReadOnlyList<TableVersion> versions) => Table.Fingerprint(string.Concat(versions.Select(version => version.Sha256)));

    /// <summary>Reads all tables; each must be there.</summary>
    /// <param name="open">Gives the text of the table with this name ("certification_bodies").</param>
    /// <exception cref="InvalidTableException">A row does not fit; the message names table, line and column.</exception>
    public static CuratedTables Read(Func<string, TextReader?> open) => new(TableSet.Read(open, onto: null));

    /// <summary>These tables and the rows of others of the same names; a table that is not there adds nothing.</summary>
    /// <exception cref="InvalidTableException">A row does not fit; the message names table, line and column.</exception>
    public CuratedTables Overlay(Func<string, TextReader?> open) => new(TableSet.Read(open, onto: tables));

    /// <summary>These tables, which from now on name what was laid over them.</summary>
    public CuratedTables Marked(TableVersion mark) => new(tables with { Marks = [.. tables.Marks, mark] });

    /// <summary>These tables as a revision says they stand.</summary>
    public CuratedTables Revised(TableRevision revision) => new(tables.Revised(revision));
}
