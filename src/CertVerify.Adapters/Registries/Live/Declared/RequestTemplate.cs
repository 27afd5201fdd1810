using System.Text.RegularExpressions;

namespace CertVerify.Adapters.Registries.Live.Declared;

/// <summary>The address of a question: only what is asked about changes, and never where it goes.</summary>
internal sealed partial class RequestTemplate
{
    private readonly string template;
    private readonly Uri origin;

    private RequestTemplate(string template, Uri origin) => (this.template, this.origin) = (template, origin);

    internal bool AsksFor(string placeholder) => template.Contains($"{{{placeholder}}}", StringComparison.Ordinal);

    /// <summary>Null, with what is wrong, when the template cannot be used.</summary>
    internal static RequestTemplate? Read(string template, out string? fault)
    {
        fault = null;
        if (Placeholder().Matches(template).FirstOrDefault(found => found.Groups["name"].Value is not ("number" or "holder" or "country")) is { } unknown)
            fault = $"'{unknown.Value}' is not one of {{number}}, {{holder}}, {{country}}.";
        else if (!Uri.TryCreate(Placeholder().Replace(template, "x"), UriKind.Absolute, out var address) || !Addressing.IsAllowed(address))
            fault = $"it must be {Addressing.Expected}.";
        else if (Placeholder().IsMatch(Beginning().Match(template).Value))
            fault = "a placeholder may stand in the path or the query only.";
        else if (!template.Contains("{number}", StringComparison.Ordinal) && !template.Contains("{holder}", StringComparison.Ordinal))
            fault = "it asks for nothing: put {number} or {holder} where they belong.";
        else
            return new(template, address);
        return null;
    }

    /// <summary>Null when a value is missing, or would lead elsewhere.</summary>
    internal Uri? For(RegistryQuestion question)
    {
        var isComplete = true;
        var filled = Placeholder().Replace(template, found =>
        {
            var value = found.Groups["name"].Value switch
            {
                "number" => question.Numbers is [var number, ..] ? number : null,
                "holder" => question.Holder,
                _ => question.Country,
            };
            isComplete &= value?.Trim() is { Length: > 0 } and not ("." or "..");
            return Uri.EscapeDataString(value ?? "");
        });
        return isComplete && Uri.TryCreate(filled, UriKind.Absolute, out var address) && address.Scheme == origin.Scheme && address.Authority == origin.Authority ? address : null;
    }

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("^[^:/?#]*:(//[^/?#]*)?")]
    private static partial Regex Beginning();
}
