using CertVerify.Core.Sources;

namespace CertVerify.Core.Tests.Sources;

public class StatusWordsTests
{
    [Theory]
    [InlineData("Active", CertificationStatus.Active)]
    [InlineData(" CERTIFIED ", CertificationStatus.Active)]
    [InlineData("Issued", CertificationStatus.Active)]
    [InlineData("有效", CertificationStatus.Active)]
    [InlineData("Gültig", CertificationStatus.Active)]
    [InlineData("暂停", CertificationStatus.Suspended)]
    [InlineData("已暂停", CertificationStatus.Suspended)]
    [InlineData("ASKIDA", CertificationStatus.Suspended)]
    [InlineData("撤销", CertificationStatus.Withdrawn)]
    [InlineData("Entzogen", CertificationStatus.Withdrawn)]
    [InlineData("注销", CertificationStatus.Cancelled)]
    [InlineData("Canceled", CertificationStatus.Cancelled)]
    [InlineData("İPTAL", CertificationStatus.Cancelled)]
    [InlineData("过期失效", CertificationStatus.Expired)]
    [InlineData("EXPIRÉ", CertificationStatus.Expired)]
    [InlineData("待年审", CertificationStatus.AwaitingSurveillance)]
    [InlineData("Superseded", CertificationStatus.Superseded)]
    public void A_known_word_has_its_meaning_in_any_case_and_accent(string raw, CertificationStatus expected) =>
        Assert.Equal(expected, StatusWords.Read(raw));

    [Theory]
    [InlineData("Inactive")]
    [InlineData("Draft")]
    [InlineData("Hidden")]
    public void A_word_that_says_nothing_is_understood_as_unknown_and_never_as_active(string raw) =>
        Assert.Equal(CertificationStatus.Unknown, StatusWords.Read(raw));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("not active")]
    [InlineData("invalid")]
    [InlineData("zzz")]
    [InlineData("\ud800")]
    public void A_word_that_is_new_to_us_has_no_meaning(string? raw) => Assert.Null(StatusWords.Read(raw));
}
