using CertVerify.Core.Claims;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Wordings;

/// <summary>The shape that the checks of wording share: they look for one kind of words on the document.</summary>
internal static class Said
{
    extension(Case @case)
    {
        /// <summary>The words as printed; null when the document says no such thing.</summary>
        public string? Words(Wording wording) => @case.Claim.Wordings.FirstOrDefault(said => said.Value == wording)?.Raw;

        public Answer WarnOf(Wording wording, Sentence because, Sentence otherwise) => @case switch
        {
            { HasDocument: false } => Answer.NotApplicable($"No document was supplied."),
            _ when @case.Words(wording) is { } words => Answer.Warn(because) with { Claimed = Sentence.Quoted(words) },
            _ => Answer.Pass(otherwise),
        };
    }
}
