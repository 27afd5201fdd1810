namespace CertVerify.Benchmarks.Search;

/// <summary>What names are made of in one country: syllables of coined words, towns, trades, legal forms; "written|romanised" where the two differ.</summary>
internal sealed record Vocabulary(string Country, int Share, string[] Syllables, string[] Towns, string[] Trades, string[] Forms)
{
    /// <summary>Whether town and trade follow without a blank, as in Chinese.</summary>
    public bool Unspaced { get; init; }

    public bool TownFirst { get; init; }

    public bool FormFirst { get; init; }

    public static readonly Vocabulary[] All =
    [
        new("CN", 40,
            Split("xin hua zhong guo da tian hai jin hong sheng xing de li guang ming dong fang nan bei long jiang shan yong an tai he fu rui kang yuan bo ke chuang run sen yi wan jia mei kai heng shun tong cheng zheng feng bao lian fei yun zi wei hao qi yu hui shi ying zhi shuo bang ding hang"),
            Split("Shenzhen Shanghai Beijing Guangzhou Dongguan Suzhou Ningbo Wuxi Hangzhou Qingdao Tianjin Wenzhou Foshan Xiamen Nanjing Chengdu Wuhan Dalian Changzhou Zhongshan Jinan Hefei Zhuhai Taizhou Jiaxing Yantai Shenyang Xi'an Chongqing Nantong Huizhou Shaoxing Zhengzhou Weifang Yangzhou Quanzhou"),
            ["Electronic Technology", "Machinery", "Precision Machinery", "Plastic Products", "Hardware Products", "Auto Parts", "Chemical", "Construction Engineering", "Instrument", "Trading", "Environmental Technology", "Textile", "Electric Appliance", "Metal Products", "New Material Technology", "Packaging", "Medical Equipment", "Automation Equipment", "Optoelectronics Technology", "Industrial", "Valve", "Mould", "Import and Export", "Information Technology"],
            ["Co., Ltd.", "Co., Ltd.", "Co., Ltd", "Company Limited", "Co.,Ltd."]) { TownFirst = true },
        new("CN", 9,
            Split("新|xin 华|hua 中|zhong 国|guo 大|da 天|tian 海|hai 金|jin 宏|hong 盛|sheng 兴|xing 德|de 力|li 光|guang 明|ming 东|dong 方|fang 南|nan 北|bei 龙|long 江|jiang 山|shan 永|yong 安|an 泰|tai 和|he 福|fu 瑞|rui 康|kang 源|yuan 博|bo 科|ke 创|chuang 润|run 森|sen 亿|yi 万|wan 佳|jia 美|mei 凯|kai 恒|heng 顺|shun 通|tong 诚|cheng 正|zheng 丰|feng 宝|bao 联|lian 飞|fei 云|yun"),
            Split("深圳|Shenzhen 上海|Shanghai 北京|Beijing 广州|Guangzhou 东莞|Dongguan 苏州|Suzhou 宁波|Ningbo 无锡|Wuxi 杭州|Hangzhou 青岛|Qingdao 天津|Tianjin 温州|Wenzhou 佛山|Foshan 南京|Nanjing 成都|Chengdu 武汉|Wuhan 大连|Dalian 常州|Changzhou"),
            Split("电子科技|Dianzi_Keji 机械制造|Jixie_Zhizao 塑料制品|Suliao_Zhipin 五金制品|Wujin_Zhipin 化工|Huagong 建筑工程|Jianzhu_Gongcheng 仪器|Yiqi 贸易|Maoyi 环保科技|Huanbao_Keji 纺织|Fangzhi 电器|Dianqi 金属制品|Jinshu_Zhipin 自动化设备|Zidonghua_Shebei"),
            ["有限公司", "有限公司", "有限责任公司", "股份有限公司"]) { TownFirst = true, Unspaced = true },
        new("IT", 7, Split("ber ton ni vel la mar co fer ra ti gal li san dro bas so pel le gri ven tu ro can del fio mon te zan bel lo ric ci"),
            Split("Torvano Bassello Montefrano Vercasca Lodrano Cremalta Pardone Vimerchio"),
            ["Meccanica", "Costruzioni", "Impianti", "Officine Meccaniche", "Elettronica", "Plastica", "Trasporti", "Servizi", "Industrie", "Fonderie", "Logistica", "Valvole"],
            ["S.r.l.", "S.p.A.", "srl", "S.r.l.", "S.n.c."]),
        new("DE", 7, Split("hel mut brö ck ner stein wald berg hof mann schä fer köh ler grün feld vogt lan ger rich ter müh len dorf kes sel bau er wer ner holz bren ström weiß"),
            Split("Altenroda Kirchwald Brünnstadt Hohenlohe Seebrück Lüdenbach Grünau Mittelhausen"),
            ["Maschinenbau", "Metallbau", "Werkzeugbau", "Kunststofftechnik", "Elektrotechnik", "Logistik", "Präzisionstechnik", "Anlagenbau", "Gießerei", "Oberflächentechnik", "Prüftechnik", "Hydraulik"],
            ["GmbH", "GmbH & Co. KG", "AG", "GmbH", "KG"]),
        new("GB", 9, Split("tarn beck mere holt wick dal bury ford mar gard vale quill brack held morn thorn ash oak well ham ley worth stone bridge win ches ter hart field rowe penn"),
            Split("Harrowmere Selbridge Corvale Ashwick Thornbury Millhaven Oakhythe Westmarsh"),
            ["Precision Engineering", "Castings", "Components", "Plastics", "Electronics", "Logistics", "Industries", "Systems", "Fabrications", "Coatings", "Services", "Construction", "Instruments", "Controls", "Consulting"],
            ["Ltd", "Limited", "Ltd.", "PLC", "LLP"]),
        new("IN", 6, Split("shri ram kri shna ven kat esh lak shmi bha rat ma ha vir jay an ti su dar shan pra kash go vind raj esh ni rmal va su dev ar un"),
            Split("Pune Chennai Rajkot Coimbatore Faridabad Ludhiana Vadodara Nashik"),
            ["Engineering Works", "Industries", "Forgings", "Castings", "Polymers", "Pharma", "Exports", "Enterprises", "Auto Components", "Steels", "Textiles", "Infra Projects", "Valves", "Tools"],
            ["Pvt. Ltd.", "Private Limited", "Pvt Ltd", "Limited"]),
        new("ES", 5, Split("gar cía mon tal bán sol er ro ca sal dur án pe ña ver de ló pez na var ro iz qui er do cas tro vi lla fu en"),
            Split("Montalbán Villarroya Peñaclara Solvera Castronuño"),
            ["Construcciones", "Instalaciones", "Mecanizados", "Transportes", "Servicios", "Electrónica", "Fundición", "Ingeniería", "Plásticos", "Alimentación"],
            ["S.L.", "S.A.", "S.L.U.", "SL"]),
        new("FR", 4, Split("du ran beau mont cha tel ber trand le fè vre mou lin for ge roy val mé ri gau tier per rin bois sé né chal"),
            Split("Valmoret Beaurieux Châtelneuf Sénécourt"),
            ["Industrie", "Mécanique", "Constructions", "Électronique", "Transports", "Services", "Plasturgie", "Fonderie", "Ingénierie"],
            ["SAS", "SARL", "S.A.", "S.A.S."]),
        new("BR", 4, Split("sil va pe rei ra san tos oli vei al mei da cos ta fer nan des ri bei ro gon çal ves ma ga lhã es"),
            Split("Campoverde Itaporã Serralva Ribeirânia"),
            ["Indústria e Comércio", "Metalúrgica", "Construções", "Plásticos", "Transportes", "Engenharia", "Automação", "Alimentos"],
            ["Ltda.", "S.A.", "Ltda", "EIRELI"]),
        new("TR", 4, Split("yıl dız çe lik ka ya öz türk de mir taş gü neş ak soy er do ğan şa hin kur tul uş bay rak tep e"),
            Split("Yıldızeli Güneşova Taşköy Demirhan"),
            ["Makina", "Plastik", "Otomotiv", "Elektrik", "İnşaat", "Tekstil", "Gıda", "Döküm", "Ambalaj", "Mühendislik"],
            ["San. ve Tic. A.Ş.", "San. ve Tic. Ltd. Şti.", "A.Ş.", "Ltd. Şti."]),
        new("RU", 4, Split("сев ер мет прог рес вол га урал дон щер ба ков жар юж ный хим вос ток ча йка ким ряз ань ту льс зор ька"),
            Split("Северогорск Волжанск Уралово Заречный"),
            ["Машиностроение", "Электро", "Сервис", "Строй", "Металл", "Пром", "Техника", "Завод", "Химия", "Логистика", "Инжиниринг"],
            ["ООО", "АО", "ООО", "ПАО", "ЗАО"]) { FormFirst = true },
        new("PL", 2, Split("ko wal czy ja wor ski zie liń dąb row no wak wój cik maj ew lew and wiś nie ja strz"),
            Split("Zielonka Jaworzyna Dąbrówka Wiśniowa"),
            ["Produkcja", "Budownictwo", "Usługi", "Transport", "Tworzywa", "Elektronika", "Narzędzia", "Odlewnia"],
            ["Sp. z o.o.", "S.A.", "Sp. z o.o.", "Sp. j."]),
        new("JP", 3, Split("タ|ta ナ|na カ|ka ミ|mi ヤ|ya マ|ma サ|sa ト|to ノ|no リ|ri コ|ko シ|shi ツ|tsu チ|chi フ|fu キ|ki ハ|ha ラ|ra メ|me ソ|so"),
            Split("アサヒ|Asahi ミナト|Minato ヒガシ|Higashi サクラ|Sakura"),
            Split("テック|Tekku システム|Shisutemu エレクトロニクス|Erekutoronikusu プラスチック|Purasuchikku メタル|Metaru"),
            ["株式会社", "有限会社"]) { Unspaced = true, FormFirst = true },
        new("GR", 1, Split("πα πα δο που λος γε ωρ γι ου κα ρα μα νος θε σσα λο νι κη χρυ σο φι λιπ"),
            Split("Θεσσαλία|Thessalia Αχαΐα|Achaia"),
            Split("Βιομηχανία|Viomichania Κατασκευές|Kataskeves Μεταφορές|Metafores Πλαστικά|Plastika Τεχνική|Techniki"),
            ["Α.Ε.", "Ε.Π.Ε.", "ΙΚΕ"]),
    ];

    private static string[] Split(string words) => words.Split(' ');
}
