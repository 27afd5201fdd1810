using CertVerify.Specimens;
using CertVerify.Specimens.Drawing;
using CertVerify.Specimens.Fiction;
using CertVerify.Specimens.Layouts;
using CertVerify.Specimens.Samples;

namespace CertVerify.Adversarial.Exhibits;

/// <summary>Invented certificates in every layout, of the sample issuer and its accreditor, all in force on one day.</summary>
internal static class Invented
{
    public static readonly DateOnly Day = new(2026, 11, 22);

    private static readonly string[] Accredited = ["9001", "14001", "45001"];

    /// <summary>Always the same for the same place and seed; layouts and languages take turns.</summary>
    public static Exhibit Certificate(int index, int seed)
    {
        var layout = Layout.All[index % Layout.All.Count];
        var dice = new Random(seed + index);
        var drawn = new Drawn(InForce(new Author(seed + index).Certificate(LanguagesOf(layout, index)), dice), layout, dice.Pick(Ink.All), dice.Pick(Paper.All));
        return Of($"{index:0000} {layout.Name} {drawn.Specimen.Languages[0]}", drawn);
    }

    public static Exhibit Of(string name, Drawn drawn) => new(name, drawn.ToPdf(), Entry.Of(drawn.Specimen), Day) { Drawn = drawn };

    /// <summary>As a synthetic corpus has them, but accredited, and issued within the last two and a half years.</summary>
    private static Specimen InForce(Specimen specimen, Random dice)
    {
        var days = Day.DayNumber - dice.Next(30, 900) - specimen.IssuedOn.DayNumber;
        return specimen with
        {
            Issuer = SampleSet.Issuer,
            Accreditor = SampleSet.Accreditor,
            AccreditationNumber = SampleSet.AccreditationNumber,
            AccreditorIsPicture = false,
            Standards = specimen.Standards.All(standard => Accredited.Any(number => standard.Contains(number, StringComparison.Ordinal))) ? specimen.Standards : ["ISO 9001:2015"],
            OriginallyIssuedOn = specimen.OriginallyIssuedOn?.AddDays(days),
            IssuedOn = specimen.IssuedOn.AddDays(days),
            ValidFrom = specimen.ValidFrom?.AddDays(days),
            ExpiresOn = specimen.ExpiresOn.AddDays(days),
        };
    }

    private static string[] LanguagesOf(Layout layout, int index)
    {
        var others = Place.Languages.Where(language => language != "en").ToList();
        var other = others[index / 2 % others.Count];
        return layout.IsBilingual ? [other, "en"] : index % 4 < 2 ? ["en"] : [other];
    }
}
