using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tests.Normalising;

public sealed class ScriptsTests
{
    [Theory]
    [InlineData("Larkfield", false, false, false, false)]
    [InlineData("Étoile", false, false, false, false)]
    [InlineData("ＡＢ", false, false, false, false)]
    [InlineData("Москва", false, false, true, false)]
    [InlineData("سلام", false, true, true, false)]
    [InlineData("שלום", false, true, true, false)]
    [InlineData("北風", true, false, true, false)]
    [InlineData("ソニー", true, false, true, true)]
    [InlineData("서울", true, false, true, true)]
    [InlineData("ソニー北", true, false, true, false)]
    public void Scripts_differ_in_how_names_are_compared(string text, bool eastAsian, bool withoutVowels, bool foreign, bool sounds) => Assert.Equal(
        (eastAsian, withoutVowels, foreign, sounds), (Scripts.IsEastAsian(text), Scripts.LeavesVowelsOut(text), Scripts.IsForeign(text), Scripts.WritesSounds(text)));

    [Theory]
    [InlineData("SPD研究所", "SPD", "研究所")]
    [InlineData("abcカナ漢字", "abc", "カナ", "漢字")]
    [InlineData("Étoile", "Étoile")]
    public void A_word_is_cut_where_its_script_changes(string word, params string[] runs) => Assert.Equal(runs, Scripts.Runs(word));
}
