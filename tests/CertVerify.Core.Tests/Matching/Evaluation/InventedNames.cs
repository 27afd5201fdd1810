namespace CertVerify.Core.Tests.Matching.Evaluation;

/// <summary>What invented companies are called: words nobody bears, trades, towns, forms, each with its translations.</summary>
internal sealed class InventedNames(Random random)
{
    private static readonly string[]
        Starts = ["Tarn", "Kestr", "Bright", "Hol", "Vers", "Oak", "Mor", "Lind", "Stav", "Grav", "Elb", "Norv", "Quel", "Rask", "Thel", "Umb", "Wend", "Yar", "Zell", "Corv"],
        Middles = ["en", "o", "ing", "a", "er", "il", "u", "an", "or", "is"],
        Ends = ["beck", "wick", "dale", "ridge", "stad", "mere", "ford", "gate", "land", "quist", "more", "hythe", "ton", "berg"],
        RussianStarts = ["Свет", "Яр", "Чай", "Бел", "Жар", "Крас", "Щед", "Хол", "Пол", "Ом", "Шар", "Цве", "Тех", "Вос", "Гран"],
        RussianEnds = ["овит", "огор", "ежань", "инка", "омаш", "онеж", "ушка", "оцвет", "ислав", "ытня", "агор", "евск", "орит", "ичан"],
        ChineseSigns = ["华", "鑫", "瑞", "腾", "昊", "凯", "诚", "宏", "嘉", "泽", "铭", "晟"],
        ChineseSounds = ["hua", "xin", "rui", "teng", "hao", "kai", "cheng", "hong", "jia", "ze", "ming", "sheng"];

    internal static readonly (string English, string German, string Spanish, string Russian, string Chinese)[] Trades =
    [
        ("Plastics", "Kunststoffe", "Plásticos", "Пластмассы", "塑料"), ("Electronics", "Elektronik", "Electrónica", "Электроника", "电子"),
        ("Machinery", "Maschinenbau", "Maquinaria", "Машиностроение", "机械"), ("Chemicals", "Chemie", "Química", "Химия", "化工"),
        ("Trading", "Handel", "Comercio", "Торговля", "贸易"), ("Technology", "Technologie", "Tecnología", "Технология", "科技"),
        ("Shipping", "Reederei", "Naviera", "Пароходство", "航运"), ("Foods", "Lebensmittel", "Alimentos", "Продукты", "食品"),
        ("Construction", "Bau", "Construcciones", "Строительство", "建设"), ("Packaging", "Verpackungen", "Embalajes", "Упаковка", "包装"),
        ("Bank", "Bank", "Banco", "Банк", "银行"), ("Insurance", "Versicherung", "Seguros", "Страхование", "保险"),
    ];

    internal static readonly (string English, string Russian)[] Bodies =
    [
        ("Trading House {0}", "Торговый дом «{0}»"), ("{0} Plant", "Завод «{0}»"), ("Scientific Production Enterprise {0}", "Научно-производственное предприятие «{0}»"),
        ("Federal State Unitary Enterprise {0}", "ФГУП «{0}»"), ("{0} Research Institute", "Научно-исследовательский институт «{0}»"), ("{0} Design Bureau", "Конструкторское бюро «{0}»"),
        ("Joint Stock Company {0}", "Акционерное общество «{0}»"), ("{0} Charitable Foundation", "Благотворительный фонд «{0}»"), ("Commercial Bank {0}", "Коммерческий банк «{0}»"),
        ("Public Joint Stock Company {0} Energy", "ПАО «{0} Энерго»"), ("{0} Shipyard", "Судостроительный завод «{0}»"), ("Group of Companies {0}", "Группа компаний «{0}»"),
    ];

    internal static readonly (string Place, string Chinese)[] Towns =
        [("Shenzhen", "深圳市"), ("Shanghai", "上海"), ("Ningbo", "宁波"), ("Qingdao", "青岛"), ("Wuxi", "无锡"), ("Dongguan", "东莞市"), ("Suzhou", "苏州"), ("Foshan", "佛山市")];

    internal static readonly (string Short, string Long)[] Forms =
    [
        ("Ltd", "Limited"), ("GmbH", "Gesellschaft mit beschränkter Haftung"), ("LLC", "Limited Liability Company"), ("S.A.", "Sociedad Anónima"), ("A.Ş.", "Anonim Şirketi"),
        ("s.r.o.", "společnost s ručením omezeným"), ("Sp. z o.o.", "Spółka z ograniczoną odpowiedzialnością"), ("Pvt. Ltd.", "Private Limited"), ("Co., Ltd.", "Company Limited"), ("AG", "Aktiengesellschaft"),
    ];

    internal static readonly string[] FirstNames = ["Hans", "Peter", "Maria", "Ahmed", "Ivan", "Olga", "Rajesh", "Carlos", "Giulia", "Mehmet"];

    internal T Any<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    internal T Other<T>(IReadOnlyList<T> of, T than)
    {
        var other = Any(of);
        while (Equals(other, than))
            other = Any(of);
        return other;
    }

    internal string Word() => Any(Starts) + Any(Middles) + Any(Ends);

    internal string Russian() => Any(RussianStarts) + Any(RussianEnds);

    internal (string Signs, string Sounds) Chinese()
    {
        var (one, two) = (random.Next(ChineseSigns.Length), random.Next(ChineseSigns.Length));
        var sounds = ChineseSounds[one] + ChineseSounds[two];
        return (ChineseSigns[one] + ChineseSigns[two], char.ToUpperInvariant(sounds[0]) + sounds[1..]);
    }

    /// <summary>One slip of the hand somewhere behind the first letter.</summary>
    internal string Mistyped(string word)
    {
        var at = random.Next(1, word.Length - 1);
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            2 => string.Concat(word.AsSpan(0, at), "x", word.AsSpan(at + 1)),
            _ => string.Concat(word.AsSpan(0, at), word[at + 1].ToString(), word[at].ToString(), word.AsSpan(at + 2)),
        };
    }
}
