using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads whom the certificate was issued to, and where: the block that "this is to certify that" and its like announce.</summary>
internal static class HolderReader
{
    private const double InSentenceCertainty = 0.8;
    private const double MostCertain = 0.97;
    private const int LongestName = 110;

    /// <summary>In type heights.</summary>
    private const double MostGapToSites = 5;

    public static Holder Read(Reading reading)
    {
        var best = reading.Labels(Role.Holder).Select(label => Announced(reading, label)).OfType<HolderCandidate>().OrderByDescending(h => h.Certainty).FirstOrDefault();
        if (best is null || reading.Cues.Any(c => c.Role == Role.Above && !StandsAbove(best.Name, c.Phrase)))
            best = (best is null ? InSentence(reading) : null) ?? ProminentHolder.Largest(reading) ?? ProminentHolder.OverItsSentence(reading) ?? best;
        if (best is null)
            return new(null, null);
        var address = best.Address ?? Labelled(reading, best) ?? OfFirstSite(reading, best);
        return new(best.Name.As(HolderName.Clean(best.Name.Text), best.Certainty), address?.As(AddressText.Clean(address.Text), best.Certainty - 0.02));
    }

    /// <summary>A name that was announced above "the organisation above" is the one that is meant.</summary>
    private static bool StandsAbove(Passage name, Phrase other) => name.Page < other.Page || name.Page == other.Page && name.Box.Bottom <= other.Box.Top;

    private static HolderCandidate? InSentence(Reading reading) =>
        NameInSentence.In(reading) is { } found && HolderName.IsLikely(found.Name.Text) ? new(found.Name, found.Address, InSentenceCertainty) : null;

    private static HolderCandidate? Announced(Reading reading, Cue label)
    {
        var block = Sections.After(reading, label, Role.System, Role.Holder);
        if (block.Count == 0 || NameAndAddress.Split(reading, block) is not { } split)
            return null;
        var (name, address) = split;
        if (!HolderName.IsLikely(name.Text) || LegalFormLines.IsBare(name.Text) || IsNumbered(reading, name) || IsSetPhrase(reading, name))
            return null;
        var hasLegalForm = Names.LegalFormOf(name.Text) is not null;
        if (!hasLegalForm && (MayAnnounceScope(reading, label) || TitledNumber.IsTitle(name.Text)))
            return null;
        var certainty = 0.8 + (label.Words > 2 ? 0.1 : label.Words > 1 ? 0.05 : 0);
        if (hasLegalForm)
            certainty += 0.07;
        if (name.Page > reading.Pages[0].Page.Number)
            certainty -= 0.05;
        if (name.Text.Length > LongestName || IsLikelyOfSentence(name.Text, hasLegalForm))
            certainty -= 0.25;
        if (address is null)
            certainty -= 0.02;
        return new(name, address, Math.Min(certainty, MostCertain));
    }

    /// <summary>It begins small, and a legal form, which would make it a name, is none when it is small as well.</summary>
    private static bool IsLikelyOfSentence(string name, bool hasLegalForm) => HolderName.BeginsSmall(name) && (!hasLegalForm || HolderName.BeginsSmall(name.Split(' ')[^1]));

    /// <summary>"for:" below the standard announces what is done as well as who does it.</summary>
    private static bool MayAnnounceScope(Reading reading, Cue label) =>
        reading.CuesOf(label.Phrase).Any(c => c.Role == Role.Scope && c.Span == label.Span)
        && reading.PageOf(label.Phrase).Phrases.TakeWhile(p => p != label.Phrase).Any(p => reading.StandardsIn(p).Count > 0);

    /// <summary>"No: 4412" under a heading is a number, not a name.</summary>
    private static bool IsNumbered(Reading reading, Passage name) =>
        name.Spans[0] is { Start: < 3 } first
        && reading.CuesOf(first.Phrase).Any(c => c is { Role: Role.Number, OpensPhrase: true, IsMarked: true } && c.Rest.Text.Any(char.IsDigit));

    /// <summary>"Si certifica che il sistema di gestione dell'impresa" names nobody.</summary>
    private static bool IsSetPhrase(Reading reading, Passage name) =>
        name.Spans[0] is var first && reading.CuesOf(first.Phrase).Any(c =>
            c is { Words: > 2, Role: Role.Holder or Role.System or Role.Conforms } && c.Span.Start >= first.Start && c.Span.End <= first.End);

    private static Passage? Labelled(Reading reading, HolderCandidate holder) =>
        reading.Labels(Role.Address)
            .Where(label => label.Phrase.Page == holder.Name.Page && !IsAtFoot(reading, label.Phrase, holder))
            .OrderBy(label => Math.Abs(label.Phrase.Box.Top - holder.Name.Box.Bottom))
            .Select(label => Sections.After(reading, label, Role.Address))
            .Select(block => NameAndAddress.Address(reading, block))
            .FirstOrDefault(address => address is not null);

    /// <summary>An address at the foot of a page whose head names the holder is the issuer's.</summary>
    private static bool IsAtFoot(Reading reading, Phrase label, HolderCandidate holder) =>
        reading.PageOf(label).Page.Height is var height && label.Box.Top > 0.8 * height && holder.Name.Box.Top < 0.6 * height;

    /// <summary>Where the name leads over to its sites, the first of them is its seat.</summary>
    private static Passage? OfFirstSite(Reading reading, HolderCandidate holder) =>
        reading.Labels(Role.Site)
            .Where(label => label.Phrase.Page == holder.Name.Page && label.Phrase.Box.Top > holder.Name.Box.Top)
            .Where(label => label.Phrase.Box.Top - holder.Name.Box.Bottom < MostGapToSites * label.Phrase.Height)
            .Select(label => NameAndAddress.Address(reading, Sections.After(reading, label, Role.Site, Role.Address)))
            .FirstOrDefault(address => address is not null);
}

/// <summary>The holder's name and address as read.</summary>
internal sealed record Holder(Field<string>? Name, Field<string>? Address);
