using CertVerify.Core.Claims;
using PrintedNumbers = CertVerify.Core.Normalising.Numbers;

namespace CertVerify.Core.Checks.Documents;

/// <summary>A printed code is decoded and never followed; where it would lead is compared with the domains in our table, and a number in it with the printed one.</summary>
internal static class CodesLeadToIssuer
{
    public static readonly Check Check = new(
        "CV-DOC-07", "Do the printed codes lead to the issuer's own register?", "ISO/IEC 17021-1:2015, 8.1.2", Ask);

    private static Answer Ask(Case @case)
    {
        string[] payloads = [.. (@case.Evidence.Document?.PrintedCodes ?? []).Select(code => code.Payload)];
        string[] hosts = [.. payloads.Select(HostIn).OfType<string>().Distinct()];
        string[] known = [.. Known(@case)];
        return hosts switch
        {
            _ when @case.Claim.CertificateNumber is { Page: not null } number && AnotherNumber(payloads, number.Value) is { } other => Answer
                .Warn($"The printed code names {other}, but the number on the certificate was read as {number.Value}. Compare the two; if they differ, one of them belongs to another certificate.")
                .Then(NextStep.AskCertificationBody),
            [] => Answer.NotApplicable($"No printed code with a web address was found."),
            _ when @case.Claim.CertificationBody is { Inferred: Inference.FromDomain, Page: not null, Box: null } =>
                Answer.NotApplicable($"The issuer was concluded from the printed code itself, so the code says nothing for it."),
            _ when known is [] =>
                Answer.Unknown(SubIndication.IssuerUnknown,
                    $"The printed code points to {hosts[0]}; we know no register of {@case.Issuer} to compare it with."),
            _ when Array.Find(hosts, host => !known.Any(domain => IsWithin(host, domain))) is { } other => Answer
                .Warn($"The printed code points to {other}, which is not a known register of {@case.Issuer}. Do not rely on what it shows.")
                .Then(NextStep.AskCertificationBody),
            _ => Answer.Pass($"The printed code points to {hosts[0]}, which we know."),
        };
    }

    /// <summary>A number that differs from the printed one in nothing but figures, where the code does not name the printed one as well.</summary>
    private static string? AnotherNumber(string[] payloads, string printed)
    {
        var canonical = PrintedNumbers.Canonical(printed);
        return Array.Exists(payloads, payload => PrintedNumbers.Canonical(payload).Contains(canonical, StringComparison.Ordinal))
            ? null
            : payloads.Select(payload => PrintedNumbers.OfTheShape(printed, payload)).FirstOrDefault(found => found is not null);
    }

    private static IEnumerable<string> Known(Case @case) =>
        [.. @case.Evidence.Issuer.Body?.Domains ?? [], .. @case.Evidence.Accreditor.Body?.Domain is { } domain ? [domain] : Array.Empty<string>()];

    private static string? HostIn(string payload)
    {
        var address = payload.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + payload : payload;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 ? uri.IdnHost.ToLowerInvariant() : null;
    }

    private static bool IsWithin(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
