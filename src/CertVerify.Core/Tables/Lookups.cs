using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Tables;

/// <summary>The questions that can be put to the tables.</summary>
public sealed partial class CuratedTables
{
    private const int ShortestTellingAcronym = 4;

    /// <summary>What the tables know of a certification body.</summary>
    /// <param name="name">As printed: its name, brand, former name or domain; null when none was read.</param>
    /// <param name="text">Text in which the body may be named in full; asked only where there is no name, or many bodies bear it.</param>
    public IssuerEvidence IssuerNamed(string? name, string? text = null)
    {
        var lookAlike = LookAlikeNamed(name, isAccreditor: false);
        var found = name is null ? OnlyIssuerIn(text, CertificationBodies) : issuers.Value.Named(name) ?? OnlyIssuerIn(text, issuers.Value.Bearing(name));
        return found is not var (body, matched)
            ? new() { LookAlike = lookAlike }
            : new()
            {
                Body = body,
                MatchedAlias = matched == body.Name ? null : matched,
                Accreditations = [.. accreditationsByIssuer.Value[body.Id]],
                NumberShapes = [.. shapesByIssuer.Value[body.Id]],
                LookAlike = lookAlike,
            };
    }

    /// <summary>What the tables know of the accreditation body that is named, and of those that accredit the issuer.</summary>
    public AccreditorEvidence AccreditorNamed(string? name, IssuerEvidence issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        var lookAlike = LookAlikeNamed(name, isAccreditor: true);
        return new()
        {
            Body = name is null || lookAlike is not null ? null : accreditors.Value.Named(name)?.Row,
            LookAlike = lookAlike,
            AccreditorsOfIssuer =
            [
                .. issuer.Accreditations.Select(row => row.AccreditationBodyId).Distinct().Select(AccreditorWithId).OfType<AccreditationBody>(),
            ],
        };
    }

    /// <summary>The one certification body of this very name; likeness does not count.</summary>
    public CertificationBody? IssuerCalled(string name) => issuers.Value.NamedExactly(name)?.Row;

    /// <summary>The one accreditation body of this very name or acronym; likeness does not count.</summary>
    public AccreditationBody? AccreditorCalled(string name) => accreditors.Value.NamedExactly(name)?.Row;

    /// <summary>The accreditation body with this id.</summary>
    public AccreditationBody? AccreditorWithId(string id) => accreditorsById.Value.GetValueOrDefault(id);

    /// <summary>The rows of one certification body's accreditations by one accreditation body.</summary>
    public IReadOnlyList<Accreditation> AccreditationsOf(string issuerId, string accreditorId) =>
        [.. accreditationsByIssuer.Value[issuerId].Where(row => row.AccreditationBodyId == accreditorId)];

    /// <summary>All editions of a standard, by its designation.</summary>
    public IReadOnlyList<Edition> EditionsOf(string designation) =>
        StandardNamed(designation) is { } row ? [.. Editions.Where(edition => edition.Designation == row.Designation)] : [];

    /// <summary>The row of a standard, by any way of writing its designation.</summary>
    public StandardRow? StandardNamed(string designation)
    {
        ArgumentNullException.ThrowIfNull(designation);
        return standardNames.Value.Named(designation);
    }

    /// <summary>
    /// Certification bodies named in running text, those named in full before those named by domain; see <see cref="MentionsOfBodies"/> for acronyms.
    /// A brand or domain that many bodies of a group share stands for the body that bears it as its own id, or for none.
    /// </summary>
    public IReadOnlyList<CertificationBody> BodiesMentionedIn(string text) =>
    [
        .. MentionsOfBodies(text)
            .Where(mention => mention.By != MentionedBy.Acronym)
            .GroupBy(mention => (mention.Start, mention.Length))
            .SelectMany(shared => shared.Count() == 1 ? shared : shared.Where(mention => IsNamedFor(mention, text)))
            .OrderBy(mention => mention.By)
            .Select(mention => mention.Body)
            .Distinct(),
    ];

    /// <summary>Accreditation bodies named in running text in full, by domain, or by an acronym too long to mean anything else.</summary>
    public IReadOnlyList<AccreditationBody> AccreditorsMentionedIn(string text) =>
        [.. MentionsOfAccreditors(text).Where(IsTelling).Select(mention => mention.Body).Distinct()];

    /// <summary>Every mention of a certification body, with its place and how it is named.</summary>
    public IReadOnlyList<Mention<CertificationBody>> MentionsOfBodies(string text) => issuers.Value.Mentions.In(text);

    /// <summary>Every mention of an accreditation body, with its place and how it is named.</summary>
    public IReadOnlyList<Mention<AccreditationBody>> MentionsOfAccreditors(string text) => accreditors.Value.Mentions.In(text);

    /// <summary>Every mention of a look-alike, with its place and how it is named.</summary>
    public IReadOnlyList<Mention<LookAlike>> MentionsOfLookAlikes(string text) => lookAlikes.Value.Mentions.In(text);

    /// <summary>The accreditor, or the look-alike of one, whose long name stands in the text with blanks lost or, where errors are to be expected, a letter in twelve wrong.</summary>
    /// <param name="text">A line, or a few lines of one mark.</param>
    /// <param name="errors">Whether wrong letters are to be expected.</param>
    /// <param name="whole">Whether the name must be all that the text says.</param>
    internal (AccreditationBody? Body, LookAlike? LookAlike, double Likeness)? AccreditorBlurredIn(string text, bool errors, bool whole = false) =>
        blurredAccreditors.Value.In(text, errors, whole) is { } found ? (found.Row as AccreditationBody, found.Row as LookAlike, found.Likeness) : null;

    private static bool IsNamedFor(Mention<CertificationBody> mention, string text) =>
        Names.Canonical(text.Substring(mention.Start, mention.Length)).Split(' ').Contains(mention.Body.Id);

    private static bool IsTelling<T>(Mention<T> mention) => mention.By != MentionedBy.Acronym || mention.Length >= ShortestTellingAcronym;

    /// <summary>Likeness is no ground for taking one body for another of doubtful standing: the name must be the very same.</summary>
    private LookAlike? LookAlikeNamed(string? name, bool isAccreditor) =>
        name is not null && lookAlikes.Value.NamedExactly(name) is { } found && found.Row.IsAccreditor == isAccreditor ? found.Row : null;

    private (CertificationBody Row, string Name)? OnlyIssuerIn(string? text, IReadOnlyList<CertificationBody> among) =>
        text is not null && among.Count > 0 && BodiesMentionedIn(text).Where(among.Contains).ToList() is [var only] ? (only, only.Name) : null;
}
