using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads the accreditation body and the number of the accreditation; what the page does not say is inferred, and said to be.</summary>
internal static class AccreditorReader
{
    /// <param name="reading">The document.</param>
    /// <param name="issuer">The certification body, whose name may hold an accreditor's, and whose accreditors the table knows.</param>
    /// <param name="standards">Those that the certificate names.</param>
    /// <param name="certificateNumber">Which may end in the accreditor's acronym.</param>
    public static Accreditor Read(Reading reading, Field<string>? issuer, IReadOnlyList<Field<Standard>> standards, Field<string>? certificateNumber)
    {
        if (AccreditorNames.In(reading, issuer).MaxBy(name => name.Certainty) is { } named)
            return new(named.Field, AccreditationNumbers.Of(reading, named.Body, named.Passage));
        if (AccreditationNumbers.Telling(reading) is { } telling)
            return telling;
        if (ByCode(reading) is { } linked)
            return new(linked, AccreditationNumbers.Of(reading, null, null));
        if (AccreditationNumbers.ByCertificateNumber(reading.Tables, certificateNumber) is { } coded)
            return new(coded, AccreditationNumbers.Of(reading, reading.Tables.AccreditationBodies.First(body => body.Id == coded.Value), null));
        var likely = LikelyAccreditors.Of(reading.Tables, issuer, standards);
        return AccreditationNumbers.OfLikely(reading, likely)
            ?? new(LikelyAccreditors.Suggested(likely), AccreditationNumbers.Of(reading, null, null));
    }

    /// <summary>The one accreditor whose domain a printed code would lead to.</summary>
    private static Field<string>? ByCode(Reading reading) => reading.Codes
        .SelectMany(code => reading.Tables.MentionsOfAccreditors(code.Payload).Where(mention => mention.By == MentionedBy.Domain).Select(mention => (code, mention)))
        .Select(found => new Field<string>(found.mention.Body.Id, found.code.Payload.Substring(found.mention.Start, found.mention.Length), found.code.Page, null, 0.75, Inferred: Inference.FromDomain))
        .DistinctBy(field => field.Value).ToList() is [var only] ? only : null;
}

/// <summary>The accreditation body and number as read.</summary>
/// <param name="Body">Its acronym where the table knows it, else its name as printed.</param>
/// <param name="Number">As printed.</param>
internal sealed record Accreditor(Field<string>? Body, Field<string>? Number);
