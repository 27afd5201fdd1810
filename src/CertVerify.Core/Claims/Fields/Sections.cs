using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds the block of text that a label announces: after it, beside it or below it.</summary>
internal static class Sections
{
    /// <summary>In type heights.</summary>
    private const double GapBeforeValue = 6.5;

    private const double GapInValue = 3.2;

    /// <summary>Labels that end any block of running text.</summary>
    private static readonly Role[] s_boundaries =
    [
        Role.Number, Role.Holder, Role.Address, Role.Site, Role.Conforms, Role.Standard, Role.Scope, Role.Exclusion, Role.Iaf, Role.Initial, Role.Issued, Role.Certified,
        Role.From, Role.Expires, Role.Period, Role.Previous, Role.Other, Role.CertificationBody, Role.Accreditation, Role.AccreditationNumber, Role.End, Role.System, Role.Identifier,
    ];

    /// <summary>The lines that a label announces; empty when its value is announced by a twin of it in another language, or is not there.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="label">The label.</param>
    /// <param name="passing">Roles whose labels are stepped over before the value begins and do not end it there.</param>
    public static List<Span> After(Reading reading, Cue label, params Role[] passing)
    {
        var page = reading.PageOf(label.Phrase);
        var block = new List<Span>();
        var start = label.Phrase;
        if (reading.CuesOf(start).Any(c => c.Span.Start >= label.Span.End && c.ClosesPhrase && c.Role != label.Role && !passing.Contains(c.Role)))
            return [];
        if (label.Rest.Length > 1 && label.Rest.Text.Any(char.IsLetterOrDigit))
        {
            if (!reading.CuesOf(start).Any(c => c.Span.Start == label.Rest.Start && c.Words > 1))
                block.Add(label.Rest);
        }
        else if (page.RightOf(start).FirstOrDefault(HasContent) is { } beside && !IsBoundary(reading, beside, [], label.Role))
        {
            block.Add(beside.All);
            start = beside;
        }

        foreach (var phrase in page.Below(start, block.Count == 0 ? GapBeforeValue : GapInValue).Where(HasContent))
        {
            if (block.Count == 0 && reading.CuesOf(phrase).Any(c => c.IsLabel && (c.Role == label.Role || passing.Contains(c.Role))))
            {
                if (reading.CuesOf(phrase).Any(c => c.IsLabel && c.Role == label.Role))
                    return [];
                continue;
            }

            if (IsBoundary(reading, phrase, block.Count == 0 ? passing : [], label.Role))
                break;
            block.Add(phrase.All);
        }

        return block;
    }

    private static bool HasContent(Phrase phrase) => phrase.Text.Any(char.IsLetterOrDigit);

    private static bool IsBoundary(Reading reading, Phrase phrase, Role[] passing, Role own) =>
        reading.CuesOf(phrase).Any(c => c.IsHeading && !IsMereNo(c) && !passing.Contains(c.Role) && s_boundaries.Contains(c.Role) && (c.Role != own || c.IsMarked || c.Words > 1));

    /// <summary>"No." begins a house number as often as a certificate's.</summary>
    private static bool IsMereNo(Cue cue) => cue.Role == Role.Number && cue.Span.Length <= 3;
}
