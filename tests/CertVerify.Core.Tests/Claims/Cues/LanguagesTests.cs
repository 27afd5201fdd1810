using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Claims.Cues;

/// <summary>A language that certificates come in is whole: the labels of every field, and the months.</summary>
public sealed class LanguagesTests
{
    /// <summary>Chinese, Japanese, Korean and Vietnamese number their months.</summary>
    private static readonly string[] s_withNamedMonths =
        ["en", "de", "fr", "es", "pt", "it", "ro", "cs", "sk", "pl", "sr", "hr", "bs", "tr", "ru", "uk", "kk", "el", "id", "ar"];

    private static readonly Role[] s_labels =
        [Role.Number, Role.Holder, Role.Address, Role.Scope, Role.Standard, Role.Conforms, Role.System, Role.Issued, Role.Expires, Role.From, Role.Initial, Role.CertificationBody, Role.Accreditation, Role.AccreditedBy];

    public static TheoryData<string> WithNamedMonths => [.. s_withNamedMonths];

    /// <summary>Bosnian labels are Croatian and Serbian ones.</summary>
    public static TheoryData<string> WithLabels => [.. s_withNamedMonths.Except(["bs"]), "zh", "ja", "ko", "vi"];

    [Theory]
    [MemberData(nameof(WithNamedMonths))]
    public void Every_month_has_a_name(string language) =>
        Assert.Equal(Enumerable.Range(1, 12), CuratedTables.Shipped.Months.Where(month => month.Language == language).Select(month => month.Month).Order());

    [Theory]
    [MemberData(nameof(WithLabels))]
    public void Every_field_has_a_label(string language) =>
        Assert.Empty(s_labels.Except(PhraseBook<Role>.Entries("claims/cues.txt").Where(entry => entry.Language == language).Select(entry => entry.Meaning)));
}
