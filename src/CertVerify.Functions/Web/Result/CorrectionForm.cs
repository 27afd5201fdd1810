using System.Globalization;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Verdicts;

namespace CertVerify.Functions.Web.Result;

/// <summary>Reads the form in which a buyer corrects what was read.</summary>
internal static class CorrectionForm
{
    private const int Longest = 2_000;

    /// <summary>Null when nothing was changed, or a value cannot be used.</summary>
    internal static Corrections? Read(IFormCollection form, Verification former)
    {
        var (claim, before) = (former.Claim, former.Inquiry.Corrections);
        var corrections = new Corrections
        {
            CertificateNumber = Changed("certificateNumber", claim.CertificateNumber?.Value) ?? before?.CertificateNumber,
            HolderName = Changed("holderName", claim.HolderName?.Value) ?? before?.HolderName,
            HolderAddress = Changed("holderAddress", claim.HolderAddress?.Value) ?? before?.HolderAddress,
            Standards = Changed("standards", string.Join(", ", claim.Standards.Select(field => field.Value))) ?? before?.Standards,
            Scope = Changed("scope", claim.Scope?.Value) ?? before?.Scope,
            CertificationBody = Changed("certificationBody", claim.CertificationBody?.Value) ?? before?.CertificationBody,
            AccreditationBody = Changed("accreditationBody", claim.AccreditationBody?.Value) ?? before?.AccreditationBody,
            IssuedOn = Day("issuedOn", claim.IssuedOn?.Value) ?? before?.IssuedOn,
            ExpiresOn = Day("expiresOn", claim.ExpiresOn?.Value) ?? before?.ExpiresOn,
        };
        return corrections == (before ?? new()) ? null : corrections;

        string? Changed(string name, string? read) =>
            form[name].ToString().Trim() is { Length: > 0 and <= Longest } typed && OnOneLine(typed) is var said && said != (read is null ? null : OnOneLine(read)) ? said : null;

        DateOnly? Day(string name, DateOnly? read) =>
            DateOnly.TryParseExact(form[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day != read ? day : null;
    }

    /// <summary>As a text area sends it, and without characters that no certificate prints.</summary>
    private static string OnOneLine(string typed) => string.Join(' ', typed.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => string.Concat(word.Where(letter => !char.IsControl(letter)))));
}
