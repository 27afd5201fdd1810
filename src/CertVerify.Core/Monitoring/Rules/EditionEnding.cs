using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Monitoring.Rules;

/// <summary>CV-MON-06: 12, 6, 3 and 1 months before an edition ends and on its last day, each told once.</summary>
internal static class EditionEnding
{
    internal static IEnumerable<Happening> In(Sight sight) =>
        from edition in sight.Case.EndingEditions
        let last = edition.ValidUntil!.Value
        let reached = Milestones.OfEdition(last).Reached(sight.Today)
        where reached is not null && last >= sight.Today
        select new Happening(
            EventKind.EditionEnding, "CV-MON-06", reached.Left switch { > 6 => Severity.Info, > 1 => Severity.Warning, _ => Severity.High }, "edition",
            $"{edition.Designation}:{edition.Year}", Wording.Of(last),
            Sentence.Several(
                $"Certificates to {edition.Designation}:{edition.Year} are valid until {last} at the latest.",
                edition.SupersededBy is { } next ? (Sentence)$"Ask for the plan to move to {next}." : null),
            $"edition:{edition.Designation}:{edition.Year}:{last:O}:{reached.Left}");
}
