using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Normalising;

namespace CertVerify.Functions;

/// <summary>Which claim an inquiry is about.</summary>
internal static class ClaimInQuestion
{
    /// <summary>A number typed in is a claim of one field.</summary>
    internal static Claim Typed(Inquiry inquiry) => new()
    {
        DocumentKind = Field.Typed(DocumentKind.Unknown, ""),
        CertificateNumber = inquiry.CertificateNumber is { } number ? Field.Typed(number, number) : null,
    };

    /// <summary>Of several certificates in one file the one with the number asked about, else the first for the standard asked about, else the first.</summary>
    internal static Claim Among(IReadOnlyList<Claim> claims, Inquiry inquiry) =>
        claims.FirstOrDefault(claim => claim.CertificateNumber is { } printed && inquiry.CertificateNumber is { } asked && Numbers.Same(printed.Value, asked))
        ?? claims.FirstOrDefault(claim => inquiry.StandardInQuestion is { } asked && claim.Standards.Any(printed => printed.Value.Designation == asked.Designation))
        ?? claims[0];
}
