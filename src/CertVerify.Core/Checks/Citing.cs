using CertVerify.Core.Sentences;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks;

/// <summary>How curated rows are cited, and how firmly they speak.</summary>
internal static class Citing
{
    extension(Provenance provenance)
    {
        public Assurance Assurance => provenance.Confirmed ? Assurance.Confirmed : Assurance.Corroborated;

        /// <summary>A fact against the certificate, when the row is confirmed; else a gap that says so.</summary>
        public Answer Against(SubIndication fact, SubIndication gap, Sentence because)
        {
            var answer = Answer.Fail(fact, because).By(provenance);
            return provenance.Confirmed ? answer : Answer.Unknown(gap, $"Our table says so, but it is not confirmed: {answer.Because}")
                .By(provenance);
        }

        public Sentence Cited => $"{Sentence.Known(provenance.Source)} (read {provenance.CheckedOn})";
    }

    extension(Answer answer)
    {
        /// <summary>The same answer resting on a row of our tables.</summary>
        public Answer By(Provenance provenance) => answer with { Assurance = provenance.Assurance, Source = provenance.Cited };

        /// <summary>The same answer resting on a register's record.</summary>
        public Answer By(Registration found) => answer with { Assurance = Assurance.Confirmed, Source = found.Cited };

        public Answer Then(params NextStep[] steps) => answer with { NextSteps = steps };
    }
}
