using CertVerify.Torture.Documents;

namespace CertVerify.Torture.Tests.Documents;

/// <summary>A few of the files that eng/torture.sh sends by the thousand.</summary>
public sealed class DocumentTrialTests
{
    private const int Seed = 1, Damaged = 40, Every = 4;

    /// <summary>Each of these takes the service as long as it allows a program; they are left to the command.</summary>
    private static readonly string[] Slow =
    [
        "a picture with itself as mask", "a thousand pictures on a page", "a pattern within itself", "encrypted with nonsense", "a content of gigabytes", "forms that draw two of the next, thirty deep",
        "a page as large as a country", "a page as long as a road", "a cross-reference table that leads to itself", "7,000 by 7,000",
    ];

    [Fact]
    public async Task Odd_and_damaged_files_are_answered_as_promised_and_nothing_stays_behind()
    {
        var odd = OddPdfs.All.Count() + OddPictures.All.Count();
        var files = DocumentTrial.Files(odd + Damaged, Seed, folder: null).Where(file => !Slow.Any(slow => file.Name.Contains(slow, StringComparison.Ordinal))).Where((_, index) => index % Every == 0).ToList();

        var outcome = await DocumentTrial.RunAsync(files, _ => { });

        Assert.Empty(outcome.Faults);
        Assert.Equal(files.Count, outcome.Answers.Count);
        Assert.Contains(outcome.Answers, answer => answer.Cause == "verified");
        Assert.Contains(outcome.Answers, answer => answer.Cause != "verified");
    }

    [Fact]
    public void The_same_seed_does_the_same_damage()
    {
        static byte[] Bytes() => DocumentTrial.Files(90, Seed, folder: null).Last().Make();

        Assert.Equal(Bytes(), Bytes());
    }
}
