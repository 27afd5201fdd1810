using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace CertVerify.Core.Tests.Normalising;

/// <summary>Whatever a page holds, reading it never fails, and what is in canonical form stays as it is.</summary>
public sealed class AnyTextTests
{
    private static readonly Arbitrary<string> Texts = Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
            Gen.Elements(Shards).ListOf().Select(string.Concat))
        .ToArbitrary();

    private static string[] Shards =>
    [
        "ISO", "IEC", "9001", "2015", "-", "/", ":", " ", "GB/T", "24", "07", "2024", ".", "July", "年", "月", "日", "十", "O", "l", "S", "AS9100", "Rev",
        "D", "Ltd", "有限公司", "株式会社", "\ud800", "\udc00", "\u0301", "é", "İ", "ß", "ﬁ", "☃", "٣", ",", "(", ")", "No.", "Street", "Ж", "ΑΣ", "\0", "\n", "&", "한", "ﾊﾞ",
    ];

    [Fact]
    public void No_text_makes_a_reader_fail() => Prop.ForAll(Texts, text =>
    {
        PrintedDates.Find(text);
        PrintedStandards.Find(text);
        Numbers.Alternatives(text);
        Numbers.IsPlaceholder(text);
        Names.LegalFormOf(text);
        Names.WithoutLegalForm(text);
        Addresses.Parse(text);
        Transliteration.ToLatin(text);
        CuratedTables.Shipped.IssuerNamed(text, text);
        CuratedTables.Shipped.AccreditorNamed(text, new());
        CuratedTables.Shipped.StandardNamed(text);
        CuratedTables.Shipped.MentionsOfBodies(text);
        CuratedTables.Shipped.MentionsOfAccreditors(text);
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(4000));

    [Fact]
    public void No_text_at_all_is_a_mistake_of_the_caller() => Assert.All(
        new Action[]
        {
            () => PrintedDates.Find(null!), () => PrintedStandards.Find(null!), () => Numbers.Canonical(null!), () => Names.Canonical(null!), () => Addresses.Parse(null!),
            () => Transliteration.ToLatin(null!),
        },
        read => Assert.Throws<ArgumentNullException>(read));

    [Fact]
    public void Canonical_forms_stay_as_they_are() => Prop.ForAll(
        Texts,
        text => Names.Canonical(Names.Canonical(text)) == Names.Canonical(text)
            && Numbers.Canonical(Numbers.Canonical(text)) == Numbers.Canonical(text)
            && Names.WithoutLegalForm(Names.WithoutLegalForm(text)) == Names.WithoutLegalForm(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(4000));

    [Fact]
    public void What_is_found_lies_within_the_text() => Prop.ForAll(
        Texts,
        text => PrintedDates.Find(text).All(date => date.Start >= 0 && date.Start + date.Length <= text.Length)
            && PrintedStandards.Find(text).All(mention => text.Substring(mention.Start, mention.Length) == mention.Raw)).Check(Config.QuickThrowOnFailure.WithMaxTest(4000));

    [Fact]
    public void A_standard_that_was_found_is_found_again_in_its_own_writing() => Prop.ForAll(
        Texts,
        text => PrintedStandards.Find(text)
            .Where(mention => mention.Certifiable)
            .All(mention => PrintedStandards.Find(mention.Standard.ToString()) is [var again, ..] && again.Standard == mention.Standard))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(4000));
}
