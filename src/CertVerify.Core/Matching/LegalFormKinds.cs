namespace CertVerify.Core.Matching;

/// <summary>What the legal forms of two names say: the same form, two words for one kind of body, or two kinds.</summary>
internal static class LegalFormKinds
{
    /// <summary>Kinds that in some country stand for every kind of company.</summary>
    private static readonly string[] Open = ["limited", "incorporated"];

    private const string Partnership = "LegalForm:partnership";

    /// <summary>Forms of persons, which are no company anywhere; what Kazakhstan calls a partnership is one.</summary>
    private static readonly string[] OfPersons = [Partnership, "LegalForm:sole proprietor"];

    /// <summary>Null when one name has no form, or both have the same.</summary>
    internal static Feature? Compare(IReadOnlyList<NameToken> left, IReadOnlyList<NameToken> right)
    {
        var (ours, theirs) = (Telling(left), Telling(right));
        if (ours.Count == 0 || theirs.Count == 0 || ours.Select(form => form.Key).Order().SequenceEqual(theirs.Select(form => form.Key).Order()))
            return null;
        var (one, other) = (string.Join(' ', ours), string.Join(' ', theirs));
        return AreOfOneKind(ours, theirs)
            ? new("legalForm", 0.95, $"the legal form is written \"{one}\" in one name and \"{other}\" in the other", one, other)
            : new("legalForm", 0.5, $"the legal forms differ: \"{one}\" is not \"{other}\"", one, other);
    }

    /// <summary>Whether a name is written out to its legal form, so that what it leaves out is left out on purpose.</summary>
    internal static bool IsComplete(IReadOnlyList<NameToken> name) => name.Any(token => token.Kind == TokenKind.LegalForm);

    /// <summary>The forms of the long list are not grouped: nothing follows from them. A partnership of persons is no company, whatever other form is named beside it: "Private LLP" is not "Private Limited".</summary>
    private static bool AreOfOneKind(IReadOnlyList<NameToken> ours, IReadOnlyList<NameToken> theirs) =>
        ours.Concat(theirs).Any(form => Kind(form) is null)
        || HasPartnershipsOf(ours, theirs) && HasPartnershipsOf(theirs, ours) && (ours.Select(Kind).Intersect(theirs.Select(Kind)).Any() || StandFor(ours, theirs) || StandFor(theirs, ours));

    private static bool StandFor(IReadOnlyList<NameToken> open, IReadOnlyList<NameToken> other) =>
        open.All(form => Open.Contains(Kind(form))) && !other.Any(form => OfPersons.Contains(form.Key));

    private static bool HasPartnershipsOf(IReadOnlyList<NameToken> forms, IReadOnlyList<NameToken> other) =>
        other.Where(form => form.Key == Partnership).All(partnership => forms.Any(form => Kind(form) == Kind(partnership)));

    /// <summary>"Company" beside another form adds nothing.</summary>
    private static List<NameToken> Telling(IReadOnlyList<NameToken> name) => [.. name.Where(token => token.Kind == TokenKind.LegalForm && Kind(token) != "company")];

    /// <summary>"LegalForm:joint stock company/ag" is a joint stock company; null for a form of the long list.</summary>
    private static string? Kind(NameToken form) => form.Key.StartsWith("Listed:", StringComparison.Ordinal) ? null : form.Key["LegalForm:".Length..].Split('/')[0];
}
