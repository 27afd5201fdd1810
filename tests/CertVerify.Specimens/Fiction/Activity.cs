namespace CertVerify.Specimens.Fiction;

/// <summary>Something that is certified, told in several languages, with its IAF code.</summary>
internal sealed record Activity(string IafCode, IReadOnlyDictionary<string, string> In)
{
    public static readonly IReadOnlyList<Activity> All =
    [
        new("17", new Dictionary<string, string>
        {
            ["en"] = "Manufacture of investment castings and machined components in steel and aluminium",
            ["de"] = "Herstellung von Feingussteilen und bearbeiteten Komponenten aus Stahl und Aluminium",
            ["fr"] = "Fabrication de pièces de fonderie et de composants usinés en acier et en aluminium",
            ["es"] = "Fabricación de piezas de fundición y componentes mecanizados de acero y aluminio",
            ["it"] = "Produzione di fusioni e componenti lavorati in acciaio e alluminio",
            ["pt"] = "Fabrico de peças fundidas e componentes maquinados em aço e alumínio",
            ["tr"] = "Çelik ve alüminyum döküm parçaların ve işlenmiş bileşenlerin üretimi",
            ["pl"] = "Produkcja odlewów precyzyjnych i elementów obrabianych ze stali i aluminium",
            ["cs"] = "Výroba přesných odlitků a obráběných dílů z oceli a hliníku",
            ["ru"] = "Производство литых и механически обработанных деталей из стали и алюминия",
        }),
        new("14", new Dictionary<string, string>
        {
            ["en"] = "Design and manufacture of injection-moulded plastic housings",
            ["de"] = "Entwicklung und Herstellung von spritzgegossenen Kunststoffgehäusen",
            ["fr"] = "Conception et fabrication de boîtiers en plastique injecté",
            ["es"] = "Diseño y fabricación de carcasas de plástico inyectado",
            ["it"] = "Progettazione e produzione di contenitori in plastica stampata a iniezione",
            ["pt"] = "Conceção e fabrico de caixas de plástico moldado por injeção",
            ["tr"] = "Enjeksiyonla kalıplanmış plastik muhafazaların tasarımı ve üretimi",
            ["pl"] = "Projektowanie i produkcja obudów z tworzyw sztucznych formowanych wtryskowo",
            ["cs"] = "Vývoj a výroba vstřikovaných plastových krytů",
            ["ru"] = "Проектирование и производство пластиковых корпусов методом литья под давлением",
        }),
        new("19", new Dictionary<string, string>
        {
            ["en"] = "Assembly and testing of printed circuit boards and cable harnesses",
            ["de"] = "Bestückung und Prüfung von Leiterplatten und Kabelbäumen",
            ["fr"] = "Assemblage et essai de cartes électroniques et de faisceaux de câbles",
            ["es"] = "Montaje y ensayo de circuitos impresos y mazos de cables",
            ["it"] = "Assemblaggio e collaudo di circuiti stampati e cablaggi",
            ["pt"] = "Montagem e ensaio de circuitos impressos e cablagens",
            ["tr"] = "Baskılı devre kartlarının ve kablo demetlerinin montajı ve testi",
            ["pl"] = "Montaż i testowanie płytek drukowanych oraz wiązek kablowych",
            ["cs"] = "Montáž a zkoušení desek plošných spojů a kabelových svazků",
            ["ru"] = "Сборка и испытание печатных плат и кабельных жгутов",
        }),
        new("31", new Dictionary<string, string>
        {
            ["en"] = "Warehousing, packing and distribution of industrial goods",
            ["de"] = "Lagerung, Verpackung und Vertrieb von Industriegütern",
            ["fr"] = "Entreposage, emballage et distribution de biens industriels",
            ["es"] = "Almacenamiento, embalaje y distribución de productos industriales",
            ["it"] = "Stoccaggio, imballaggio e distribuzione di prodotti industriali",
            ["pt"] = "Armazenagem, embalagem e distribuição de produtos industriais",
            ["tr"] = "Endüstriyel ürünlerin depolanması, paketlenmesi ve dağıtımı",
            ["pl"] = "Magazynowanie, pakowanie i dystrybucja towarów przemysłowych",
            ["cs"] = "Skladování, balení a distribuce průmyslového zboží",
            ["ru"] = "Хранение, упаковка и распределение промышленных товаров",
        }),
    ];
}
