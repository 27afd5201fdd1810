using System.Globalization;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tests.Normalising;

public sealed class PrintedDatesTests
{
    [Theory]
    [InlineData("2024-07-24")]
    [InlineData("24/07/2024")]
    [InlineData("2024 07 24")]
    [InlineData("24 July B.E. 2567")]
    [InlineData("24/07/2567")]
    [InlineData("24.07.2024")]
    [InlineData("24-Jul-2024")]
    [InlineData("24 JUL 2024")]
    [InlineData("24/Jul/2024")]
    [InlineData("24. Jul. 2024")]
    [InlineData("24Jul2024")]
    [InlineData("July 24, 2024")]
    [InlineData("July 24,2024")]
    [InlineData("JULY 24 2024")]
    [InlineData("July 24th, 2024")]
    [InlineData("24th July 2024")]
    [InlineData("24th of July, 2024")]
    [InlineData("Wednesday, July 24, 2024")]
    [InlineData("24 de julio de 2024")]
    [InlineData("24 de Julio del 2024")]
    [InlineData("24 de julho de 2024")]
    [InlineData("24-Luglio-2024")]
    [InlineData("24 juillet 2024")]
    [InlineData("24. Juli 2024")]
    [InlineData("24. července 2024")]
    [InlineData("24. cervence 2024")]
    [InlineData("24. 7. 2024")]
    [InlineData("24. júla 2024")]
    [InlineData("24 lipca 2024 r.")]
    [InlineData("24 iulie 2024")]
    [InlineData("24 Temmuz 2024")]
    [InlineData("24. jula 2024.")]
    [InlineData("24. srpnja 2024.")]
    [InlineData("24 июля 2024 г.")]
    [InlineData("«24» июля 2024 г.")]
    [InlineData("« 24 » июля 2024 года")]
    [InlineData("24 липня 2024 р.")]
    [InlineData("24 шілде 2024 ж.")]
    [InlineData("2024 жылғы 24 шілде")]
    [InlineData("24 Ιουλίου 2024")]
    [InlineData("2024. július 24.")]
    [InlineData("2024. 07. 24.")]
    [InlineData("2024 m. liepos 24 d.")]
    [InlineData("2024. gada 24. jūlijs")]
    [InlineData("ngày 24 tháng 7 năm 2024")]
    [InlineData("24 Juli 2024")]
    [InlineData("24 de juliol de 2024")]
    [InlineData("2024年7月24日")]
    [InlineData("2024年07月24日")]
    [InlineData("2024 年 7 月 24 日")]
    [InlineData("２０２４年７月２４日")]
    [InlineData("二〇二四年七月二十四日")]
    [InlineData("令和6年7月24日")]
    [InlineData("民國113年7月24日")]
    [InlineData("2024년 7월 24일")]
    [InlineData("٢٤/٠٧/٢٠٢٤")]
    [InlineData("24 يوليو 2024")]
    [InlineData("24-Jul-24")]
    [InlineData("24.07.24")]
    [InlineData("24 July '24")]
    [InlineData("2024 - 07 - 24")]
    [InlineData("24 / 07 / 2024")]
    [InlineData("24–07–2024")]
    [InlineData("20240724")]
    [InlineData("24/O7/2O24")]
    [InlineData("24.07.2O24")]
    [InlineData("07/24/2024")]
    public void The_24th_of_July_2024_is_read_in_every_way_of_writing_it(string text)
    {
        var date = Assert.Single(PrintedDates.Find($"Valid: {text}, and so on"));

        Assert.Equal(new DateOnly(2024, 7, 24), Assert.Single(date.Readings));
    }

    [Theory]
    [InlineData("29th Desember 2025", "2025-12-29")]
    [InlineData("Tuesday, April 11, 2028", "2028-04-11")]
    [InlineData("1. Dezember 2006", "2006-12-01")]
    [InlineData("2 octobre 2024", "2024-10-02")]
    [InlineData("08-Settembre-2026", "2026-09-08")]
    [InlineData("18 de fevereiro de 2025", "2025-02-18")]
    [InlineData("24. Apr. 2026", "2026-04-24")]
    [InlineData("01 Şubat 2026", "2026-02-01")]
    [InlineData("3 Ağustos 2026", "2026-08-03")]
    [InlineData("5 AĞUSTOS 2026", "2026-08-05")]
    [InlineData("12 EKİM 2026", "2026-10-12")]
    [InlineData("15. März 2026", "2026-03-15")]
    [InlineData("1er août 2026", "2026-08-01")]
    [InlineData("31 grudnia 2026 r.", "2026-12-31")]
    [InlineData("11 қыркүйек 2023 ж.", "2023-09-11")]
    [InlineData("21.09.2023 ж.", "2023-09-21")]
    [InlineData("2 de setiembre de 2024", "2024-09-02")]
    [InlineData("20/Apr/2027", "2027-04-20")]
    [InlineData("ISO 9001:2015 from 12 March 1999", "1999-03-12")]
    [InlineData("07-JAN-85", "1985-01-07")]
    public void Dates_are_read_in_many_languages(string text, string expected)
    {
        var date = Assert.Single(PrintedDates.Find(text));

        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), Assert.Single(date.Readings));
    }

    [Fact]
    public void A_day_that_could_be_a_month_keeps_both_readings_with_the_day_first()
    {
        var date = Assert.Single(PrintedDates.Find("03/04/2025"));

        Assert.Equal([new(2025, 4, 3), new(2025, 3, 4)], date.Readings);
        Assert.True(date.MonthFirstPossible);
    }

    [Fact]
    public void A_date_that_can_only_be_month_first_says_so()
    {
        Assert.True(Assert.Single(PrintedDates.Find("07/24/2024")).MonthFirstPossible);
        Assert.False(Assert.Single(PrintedDates.Find("24/07/2024")).MonthFirstPossible);
    }

    [Fact]
    public void A_month_name_that_neighbours_use_for_different_months_keeps_both_readings() =>
        Assert.Equal([new(2024, 11, 5), new(2024, 10, 5)], Assert.Single(PrintedDates.Find("5. listopada 2024")).Readings);

    [Theory]
    [InlineData("24.07.2024-23.07.2027")]
    [InlineData("24.07.2024 - 23.07.2027")]
    [InlineData("from 24 July 2024 until 23 July 2027")]
    [InlineData("2024-07-24 ~ 2027-07-23")]
    [InlineData("2024-07-24/2027-07-23")]
    [InlineData("July 24, 2024 through July 23, 2027")]
    [InlineData("2024年7月24日至2027年7月23日")]
    [InlineData("24 de julio de 2024 hasta el 23 de julio de 2027")]
    public void A_span_holds_two_dates_in_their_order(string text) =>
        Assert.Equal(
            [new(2024, 7, 24), new(2027, 7, 23)],
            PrintedDates.Find(text).Select(date => date.Readings[0]));

    [Theory]
    [InlineData("14.07.20120")]
    [InlineData("31.02.2024")]
    [InlineData("XX.XX.XXXX")]
    [InlineData("ISO/IEC 17021-1:2015")]
    [InlineData("9001:2015")]
    [InlineData("GB/T 19001-2016")]
    [InlineData("GB/T19001-2016/ISO9001:2015")]
    [InlineData("Version 3.1.4")]
    [InlineData("Rev. 10.2.1")]
    [InlineData("+49 30 24.07.20.24")]
    [InlineData("Tel. 010-6411-7788")]
    [InlineData("Phone 800.795.3641")]
    [InlineData("July 2024")]
    [InlineData("30 February 2024")]
    [InlineData("2024-13-01")]
    [InlineData("Certificate 12 100 54321 TMS")]
    [InlineData("1 Main Street 2045")]
    [InlineData("")]
    public void What_is_no_date_is_left_alone(string text) => Assert.Empty(PrintedDates.Find(text));

    [Theory]
    [InlineData("発行日 2024 年 7 月 24 晶", "2024-07-24")]
    [InlineData("令和6年7月24日", "2024-07-24")]
    [InlineData("令和元年5月1日", "2019-05-01")]
    [InlineData("平成2年7月24日", "1990-07-24")]
    [InlineData("昭和64年1月7日", "1989-01-07")]
    [InlineData("民國113年7月24日", "2024-07-24")]
    [InlineData("二〇二四年七月二十四日", "2024-07-24")]
    [InlineData("一九八九年六月五日", "1989-06-05")]
    [InlineData("2029年9月19日", "2029-09-19")]
    [InlineData("2024年十月廿四日", "2024-10-24")]
    [InlineData("2024年十二月卅一日", "2024-12-31")]
    [InlineData("2024年十月十日", "2024-10-10")]
    [InlineData("2024年七月三十日", "2024-07-30")]
    [InlineData("2024년 7월 24일", "2024-07-24")]
    public void Dates_of_East_Asia_are_read_in_their_numerals_and_eras(string text, string expected) => Assert.Equal([expected], Read(text));

    [Theory]
    [InlineData("1979-12-31")]
    [InlineData("1980-01-01", "1980-01-01")]
    [InlineData("2079-12-31", "2079-12-31")]
    [InlineData("2080-01-01")]
    [InlineData("01/02/80", "1980-02-01", "1980-01-02")]
    [InlineData("01/02/79", "2079-02-01", "2079-01-02")]
    [InlineData("24 July '79", "2079-07-24")]
    [InlineData("24 July 80", "1980-07-24")]
    [InlineData("2024-01-01", "2024-01-01")]
    [InlineData("2024-12-31", "2024-12-31")]
    [InlineData("2024-00-10")]
    [InlineData("2024-01-00")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2023-02-29")]
    [InlineData("03/03/2025", "2025-03-03")]
    public void Days_and_months_of_the_calendar_from_1980_to_2079_are_dates(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("l4/o7/2024", "2024-07-14")]
    [InlineData("2i.07.2024", "2024-07-21")]
    [InlineData("3|.07.2024", "2024-07-31")]
    public void Letters_that_look_like_figures_are_figures_in_a_date(string text, string expected) => Assert.Equal([expected], Read(text));

    [Fact]
    public void Dates_side_by_side_are_two_and_stand_in_the_order_of_the_text() => Assert.Equal(
        ["January 5, 2024", "2024-07-24", "25.07.2024"],
        PrintedDates.Find("January 5, 2024;2024-07-24 25.07.2024").Select(date => "January 5, 2024;2024-07-24 25.07.2024".Substring(date.Start, date.Length)));

    [Fact]
    public void Two_dates_without_a_blank_between_are_two() => Assert.Equal(["2024-07-24", "2025-07-24"], PrintedDates.Find("2024年7月24日2025年7月24日").Select(date => $"{date.Readings[0]:yyyy-MM-dd}"));

    [Fact]
    public void A_found_date_tells_where_it_stands()
    {
        const string Text = "Issued on 24 July 2024 in Springfield";

        var date = Assert.Single(PrintedDates.Find(Text));

        Assert.Equal("24 July 2024", Text.Substring(date.Start, date.Length));
    }

    private static IEnumerable<string> Read(string text) => PrintedDates.Find(text).SelectMany(date => date.Readings).Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
