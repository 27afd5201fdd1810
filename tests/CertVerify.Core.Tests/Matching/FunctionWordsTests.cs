using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class FunctionWordsTests
{
    [Theory]
    [InlineData("Institute of Brewing and Malting", "Institut für Brauwesen", true)]
    [InlineData("Institute of Brewing", "Institute of Malting", false)]
    [InlineData("Casa de Moneda y Timbre", "Casa da Moeda", true)]
    [InlineData("Brightwater & Sons", "Brightwater et Fils", false)]
    [InlineData("Brightwater", "Institut für Brauwesen", false)]
    public void Small_words_of_two_languages_are_told(string one, string other, bool areTwo) => Assert.Equal(areTwo, FunctionWords.AreOfTwoLanguages(one, other));
}
