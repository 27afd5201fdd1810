using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads the dates of a certificate: first issue, issue, start and end of validity, end of the cycle before.</summary>
internal static class DatesReader
{
    private const double Clear = 0.9;

    public static CertificateDates Read(Reading reading)
    {
        var dates = DateRoles.Assign(reading);
        var order = DateOrder.Of(dates);
        return new(Field(Role.Initial), Field(Role.Issued), Field(Role.From), Field(Role.Expires), Field(Role.Previous));

        Field<DateOnly>? Field(Role role)
        {
            var candidates = dates.Where(d => d.Role == role).OrderByDescending(d => d.Certainty).ToList();
            if (candidates.Count == 0 || Contradict(candidates))
                return null;
            var chosen = candidates[0];
            var value = order.Preferred(chosen.Printed);
            var others = (order.IsKnown ? [] : chosen.Printed.Readings).Concat(candidates.Skip(1).Where(c => c.Certainty > chosen.Certainty - 0.05).Select(c => order.Preferred(c.Printed)));
            var alternatives = others.Where(d => d != value).Distinct().ToList();
            var certainty = alternatives.Count == 0 ? chosen.Certainty : chosen.Certainty - 0.15;
            return new Passage(chosen.Rest is { } rest ? [chosen.Span, rest] : [chosen.Span]).As(value, certainty, alternatives);
        }
    }

    /// <summary>A day that two languages of one page state differently is not stated.</summary>
    private static bool Contradict(IEnumerable<DatedRole> candidates)
    {
        var byLanguage = candidates.Where(c => c is { Label: not null, Certainty: >= Clear })
            .GroupBy(c => (c.Span.Phrase.Page, c.Label!.Language))
            .Select(language => (language.Key.Page, Days: language.SelectMany(c => c.Printed.Readings).ToHashSet()))
            .ToList();
        return byLanguage.Exists(one => byLanguage.Exists(other => one.Page == other.Page && !one.Days.Overlaps(other.Days)));
    }
}

/// <summary>The dates printed on a certificate.</summary>
internal sealed record CertificateDates(Field<DateOnly>? OriginallyIssuedOn, Field<DateOnly>? IssuedOn, Field<DateOnly>? ValidFrom, Field<DateOnly>? ExpiresOn, Field<DateOnly>? LastCycleEndedOn);
