using CertVerify.Adapters.Documents.Seeing;

namespace CertVerify.Adapters.Tests.Documents.Seeing;

public class SeenTextTests
{
    [Theory]
    [InlineData("KG-QMS-2041-07", "KG-QMS-2041-07")]
    [InlineData("No. KG QMS 2041-O7 |", "KG-QMS-2041-07")]
    [InlineData("valid until 17March2028", "17 March 2028")]
    [InlineData("IT 327050", "1T32705O")]
    [InlineData("KZ.Q.09.0070.C23", "KZ.Q.09.0070.С23")]
    public void A_number_is_seen_through_blanks_and_letters_that_look_like_figures(string seen, string said) => Assert.True(SeenText.Holds(seen, said, exactly: true));

    [Theory]
    [InlineData("KG-QMS-2047-07", "KG-QMS-2041-07")]
    [InlineData("KG-QMS-2041-0", "KG-QMS-2041-07")]
    [InlineData("KG-QMS-2041-071", "KG-QMS-2041-07")]
    [InlineData("1KG-QMS-2041-07", "KG-QMS-2041-07")]
    [InlineData("KG-QMS-20941-07", "KG-QMS-2041-07")]
    [InlineData("KX-QMS-2041-07", "KG-QMS-2041-07")]
    [InlineData("", "KG-QMS-2041-07")]
    public void Another_number_is_not_taken_for_it(string seen, string said) => Assert.False(SeenText.Holds(seen, said, exactly: true));

    [Theory]
    [InlineData("TARNBECK PRECISION CASTINGS LTD", "Tarnbeck Precision Castings Ltd")]
    [InlineData("Tarnheck Precision Castings Ltd", "Tarnbeck Precision Castings Ltd")]
    [InlineData("Gießereiweg 17, 41234 Musterstadt", "Gießereiweg 17, 41234 Musterstadt")]
    [InlineData("машиностроение завод", "Машиностроение завод")]
    [InlineData("KP CT ISO 9001-2016", "ҚР СТ ISO 9001-2016")]
    [InlineData("31 MapTa 2023", "31 марта 2023")]
    [InlineData("31 марта 2023г.", "31 марта 2023 г.")]
    [InlineData("2027年06月03日", "2027 年 06 月 03 日")]
    [InlineData("17th March 2028", "17 th March 2028")]
    [InlineData("Organisation:KARSTMERE INDUSTRIES", "Karstmere Industries")]
    [InlineData("持证方某某机械有限公司地址", "某某机械有限公司")]
    [InlineData("CONG TY DA PHUC", "CÔNG TY ĐA PHÚC")]
    [InlineData("steel and aluminium of castings the manufacture for pumps and valves", "the manufacture of castings steel and aluminium for pumps and valves")]
    public void Words_are_seen_through_a_letter_misread_and_lines_in_another_order(string seen, string said) => Assert.True(SeenText.Holds(seen, said, exactly: false));

    [Theory]
    [InlineData("Tarnbeck Trading Ltd", "Tarnbeck Precision Castings Ltd")]
    [InlineData("Qorvithmere Montajes Eléctricos S. de R.L. de C.V.", "Mornfeld Montajes Eléctricos S. de R.L. de C.V.")]
    [InlineData("Gießereiweg 19, 41234 Musterstadt", "Gießereiweg 17, 41234 Musterstadt")]
    [InlineData("17 March 2029", "17 March 2028")]
    [InlineData("QORVITHMERE & F Montagens Ltda.", "AC & F Montagens Ltda.")]
    [InlineData("QORVITHMERE KARSTMERE INDUSTRIES COMPANY", "THE KARSTMERE INDUSTRIES COMPANY")]
    [InlineData("PROKARSTMERE INDUSTRIES", "KARSTMERE INDUSTRIES")]
    [InlineData("KARSTMERE INDUSTRIESPRO", "KARSTMERE INDUSTRIES")]
    [InlineData("ProTec Solutions Engineering", "Tec Solutions Engineering")]
    [InlineData("GRANDKARSTMERE INDUSTRIES", "KARSTMERE INDUSTRIES")]
    [InlineData("KARSTMERE INDUSTRIESHOLDING OF LEEDS", "KARSTMERE INDUSTRIES")]
    [InlineData("retail sale of textiles and the leasing of vehicles", "the manufacture of castings in steel and aluminium for pumps and valves")]
    public void Other_words_and_other_figures_are_not_taken_for_them(string seen, string said) => Assert.False(SeenText.Holds(seen, said, exactly: false));
}
