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
        new("28", new Dictionary<string, string>
        {
            ["en"] = "Civil engineering, execution of electrical and mechanical installations, maintenance of industrial plants and facility management services for public and private clients",
            ["de"] = "Hoch- und Tiefbau, Ausführung elektrischer und mechanischer Anlagen, Instandhaltung von Industrieanlagen sowie technisches Gebäudemanagement",
            ["fr"] = "Génie civil, réalisation d'installations électriques et mécaniques, maintenance d'installations industrielles et services de gestion technique de bâtiments",
            ["es"] = "Obra civil, ejecución de instalaciones eléctricas y mecánicas, mantenimiento de plantas industriales y servicios de gestión de edificios para clientes públicos y privados",
            ["it"] = "Opere civili, realizzazione di impianti elettrici e meccanici, manutenzione di impianti industriali e servizi di gestione degli edifici",
            ["pt"] = "Construção civil, execução de instalações elétricas e mecânicas, manutenção de unidades industriais e serviços de gestão de edifícios",
            ["tr"] = "İnşaat işleri, elektrik ve mekanik tesisatların yapımı, sanayi tesislerinin bakımı ve bina yönetimi hizmetleri",
            ["pl"] = "Roboty budowlane, wykonywanie instalacji elektrycznych i mechanicznych, utrzymanie zakładów przemysłowych oraz zarządzanie obiektami",
            ["cs"] = "Stavební práce, provádění elektrických a mechanických instalací, údržba průmyslových závodů a správa budov",
            ["ru"] = "Строительные работы, монтаж электрических и механических установок, обслуживание промышленных предприятий и управление зданиями",
        }),
        new("33", new Dictionary<string, string>
        {
            ["en"] = "Software development and IT consulting",
            ["de"] = "Softwareentwicklung und IT-Beratung",
            ["fr"] = "Développement de logiciels et conseil informatique",
            ["es"] = "Desarrollo de software y consultoría informática",
            ["it"] = "Sviluppo software e consulenza informatica",
            ["pt"] = "Desenvolvimento de software e consultoria informática",
            ["tr"] = "Yazılım geliştirme ve bilişim danışmanlığı",
            ["pl"] = "Tworzenie oprogramowania i doradztwo informatyczne",
            ["cs"] = "Vývoj softwaru a IT poradenství",
            ["ru"] = "Разработка программного обеспечения и консультации в области ИТ",
        }),
        new("3", new Dictionary<string, string>
        {
            ["en"] = "Production, packing and sale of dairy products, dried fruit and bakery goods",
            ["de"] = "Herstellung, Verpackung und Verkauf von Milchprodukten, Trockenfrüchten und Backwaren",
            ["fr"] = "Production, conditionnement et vente de produits laitiers, de fruits secs et de produits de boulangerie",
            ["es"] = "Producción, envasado y venta de productos lácteos, frutos secos y productos de panadería",
            ["it"] = "Produzione, confezionamento e vendita di prodotti lattiero-caseari, frutta secca e prodotti da forno",
            ["pt"] = "Produção, embalagem e venda de laticínios, frutos secos e produtos de padaria",
            ["tr"] = "Süt ürünleri, kuru meyve ve unlu mamullerin üretimi, paketlenmesi ve satışı",
            ["pl"] = "Produkcja, pakowanie i sprzedaż wyrobów mleczarskich, suszonych owoców i pieczywa",
            ["cs"] = "Výroba, balení a prodej mléčných výrobků, sušeného ovoce a pečiva",
            ["ru"] = "Производство, упаковка и продажа молочной продукции, сухофруктов и хлебобулочных изделий",
        }),
    ];
}
