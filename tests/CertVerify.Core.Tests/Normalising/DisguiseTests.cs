using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tests.Normalising;

public sealed class DisguiseTests
{
    [Theory]
    [InlineData("Larkfield Cast\u200Bings Ltd", "Cast\u200Bings")]
    [InlineData("Larkfield Саstings Ltd", "Саstings")]
    [InlineData("Larkfield Castings Ltd", null)]
    [InlineData("Северный ветер", null)]
    [InlineData("Cast\u00ADings", null)]
    [InlineData("می\u200Cخواهم", null)]
    [InlineData("Cast\u200Cings", "Cast\u200Cings")]
    [InlineData("7а", null)]
    [InlineData("", null)]
    public void The_first_word_that_looks_like_another_is_found(string text, string? found) => Assert.Equal(found, Disguise.Of(text));

    [Theory]
    [InlineData("A1", false)]
    [InlineData("А1", true)]
    [InlineData("A\u200B1", true)]
    [InlineData("A\u00AD1", false)]
    [InlineData("Ж1", false)]
    public void A_number_may_be_disguised_by_a_single_letter(string number, bool isDisguised) => Assert.Equal(isDisguised, Disguise.IsIn(number));
}
