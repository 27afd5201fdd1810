using System.Text.Json.Serialization;

namespace CertVerify.Core.Checks;

/// <summary>Which of the two questions a check belongs to.</summary>
[JsonConverter(typeof(InWords<Part>))]
public enum Part
{
    /// <summary>Is the certification valid and accredited?</summary>
    Certificate,

    /// <summary>Is it fit for this purchase? Asked only when the buyer stated a need.</summary>
    Suitability,
}

/// <summary>One question about a certificate: a stable code, the rule it comes from, and a pure function that answers it.</summary>
/// <param name="Code">For ever: "CV-DATE-01".</param>
/// <param name="Question">As a buyer would ask it.</param>
/// <param name="Citation">The clause or document the rule comes from.</param>
/// <param name="Ask">Answers for one case; never throws on missing data.</param>
/// <param name="Part">Which verdict it counts for.</param>
public sealed record Check(string Code, string Question, string Citation, Func<Case, Answer> Ask, Part Part = Part.Certificate);
