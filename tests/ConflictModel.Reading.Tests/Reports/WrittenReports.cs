namespace ConflictModel.Reading.Tests.Reports;

/// <summary>
/// Reports on other wars than the sample's, in other languages, written for these tests. A claim is: measure, category, actor, place,
/// period, figure, source; <c>-</c> for what the text does not say.
/// </summary>
internal static class WrittenReports
{
    public static IReadOnlyDictionary<string, WrittenReport> All { get; } = new Dictionary<string, WrittenReport>(StringComparer.Ordinal)
    {
        ["Sudan"] = new(
            "en",
            "2024-06-12",
            """
            Shelling kills dozens in El Fasher

            At least 38 civilians were killed in El Fasher on Monday when RSF fighters shelled a market, the Sudan Doctors Network said on Tuesday.
            Some 280 people were wounded, it added.
            Since 10 May, more than 145,000 people have fled El Fasher, according to the United Nations.
            The army claimed that up to 60 RSF fighters were killed in Babanusa last week.
            MSF, citing the health ministry, reported that 15 children had died in the past three days.
            The 6th Infantry Division, formed in 1991, holds the town.
            """,
            WrittenReport.Knowing(
                "en",
                ("force", "rsf", "RSF|Rapid Support Forces"),
                ("place", "el-fasher", "El Fasher"),
                ("place", "babanusa", "Babanusa"),
                ("source", "doctors-network", "Sudan Doctors Network"),
                ("source", "un", "United Nations|UN"),
                ("source", "army", "the army|Sudanese army"),
                ("source", "msf", "MSF"),
                ("source", "health-ministry", "health ministry")),
            "killed - - el-fasher - dozens -",
            "killed civilians rsf el-fasher 2024-06-10 >=38 doctors-network",
            "wounded persons - el-fasher - ~280 doctors-network",
            "displaced persons - el-fasher 2024-05-10/2024-06-12 >145000 un",
            "killed soldiers rsf babanusa 2024-06-03/2024-06-09 ^60 army",
            "killed children - - 2024-06-09/2024-06-12 15 msf > health-ministry"),
        ["Sahel"] = new(
            "fr",
            "2023-09-10",
            """
            Mali : l'attaque d'un bateau fait des dizaines de morts

            Selon le gouvernement, 49 civils et 15 soldats ont été tués jeudi à Tombouctou.
            Une cinquantaine d'assaillants auraient été abattus, a indiqué l'armée.
            Depuis janvier, près de 2 000 personnes ont fui vers la Mauritanie, d'après le HCR.
            Le JNIM a déclaré vendredi avoir tué au moins 7 soldats à Bamba.
            """,
            WrittenReport.Knowing(
                "fr",
                ("force", "jnim", "JNIM"),
                ("place", "timbuktu", "Tombouctou"),
                ("place", "bamba", "Bamba"),
                ("place", "mauritania", "Mauritanie"),
                ("source", "government", "gouvernement"),
                ("source", "army", "armée"),
                ("source", "jnim", "JNIM"),
                ("source", "unhcr", "HCR")),
            "killed persons - - - dozens -",
            "killed civilians - timbuktu 2023-09-07 49 government",
            "killed soldiers - timbuktu 2023-09-07 15 government",
            "killed soldiers - - - ~50 army",
            "displaced persons - mauritania 2023-01/2023-09-10 ~2000 unhcr",
            "killed soldiers - bamba - >=7 jnim"),
        ["Colombia"] = new(
            "es",
            "2025-01-22",
            """
            Más de 80 muertos en el Catatumbo

            Según la Defensoría del Pueblo, al menos 80 personas murieron en el Catatumbo desde el 16 de enero.
            Unas 32.000 personas fueron desplazadas la semana pasada, informó la ONU.
            El ELN secuestró a 20 excombatientes en Tibú, dijo el gobernador ayer.
            Entre 5.000 y 7.000 soldados serán desplegados, anunció el ministro de Defensa.
            """,
            WrittenReport.Knowing(
                "es",
                ("force", "eln", "ELN"),
                ("place", "catatumbo", "Catatumbo"),
                ("place", "tibu", "Tibú"),
                ("source", "ombudsman", "Defensoría del Pueblo"),
                ("source", "un", "ONU"),
                ("source", "governor", "gobernador"),
                ("source", "defence-minister", "ministro de Defensa")),
            "killed persons - catatumbo - >80 -",
            "killed persons - catatumbo 2025-01-16/2025-01-22 >=80 ombudsman",
            "displaced persons - - 2025-01-13/2025-01-19 ~32000 un",
            "captured - eln tibu - 20 governor",
            "deployed soldiers - - - 5000..7000 defence-minister"),
        ["Yemen"] = new(
            "ar",
            "2024-02-05",
            """
            قال الجيش الأمريكي إن 12 مقاتلا قتلوا في صنعاء أمس.
            ووفقا للأمم المتحدة نزح أكثر من 4500 شخص من مأرب خلال الأسبوع الماضي.
            وأعلنت جماعة الحوثي مقتل 17 جنديا في 3 فبراير 2024.
            """,
            WrittenReport.Knowing(
                "ar",
                ("place", "sanaa", "صنعاء"),
                ("place", "marib", "مأرب"),
                ("source", "us-army", "الجيش الأمريكي"),
                ("source", "un", "الأمم المتحدة|للأمم المتحدة"),
                ("source", "houthis", "جماعة الحوثي")),
            "killed soldiers - sanaa 2024-02-04 12 us-army",
            "displaced persons - marib 2024-01-29/2024-02-04 >4500 un",
            "killed soldiers - - 2024-02-03 17 houthis"),
        ["Karabakh"] = new(
            "ru",
            "2020-10-20",
            """
            По данным министерства обороны Армении, по состоянию на 19 октября погибли 729 военных.
            За последние сутки уничтожено 12 танков противника, сообщил пресс-секретарь.
            Азербайджан не раскрывает потери; в Гяндже 17 октября погибли 13 мирных жителей, заявила прокуратура.
            С начала войны ранены около 3 тысяч солдат, утверждает омбудсмен.
            """,
            WrittenReport.Knowing(
                "ru",
                ("state", "armenia", "Армения"),
                ("state", "azerbaijan", "Азербайджан"),
                ("place", "ganja", "Гянджа"),
                ("source", "armenian-mod", "министерство обороны Армении|министерства обороны Армении"),
                ("source", "spokesman", "пресс-секретарь"),
                ("source", "prosecutors", "прокуратура"),
                ("source", "ombudsman", "омбудсмен")),
            "killed soldiers - - ../2020-10-19 729 armenian-mod",
            "destroyed tanks - - 2020-10-19/2020-10-20 12 spokesman",
            "killed civilians - ganja 2020-10-17 13 prosecutors",
            "wounded soldiers - - ? ~3000 ombudsman"),
        ["Myanmar"] = new(
            "zh",
            "2024-01-15",
            """
            据联合国称，自2023年10月以来，缅甸掸邦至少有378名平民死亡，约505人受伤。
            若开军宣布，1月14日在百力瓦俘虏了200多名士兵。
            """,
            WrittenReport.Knowing(
                "zh",
                ("place", "shan-state", "掸邦|缅甸掸邦"),
                ("place", "paletwa", "百力瓦"),
                ("source", "un", "联合国"),
                ("source", "arakan-army", "若开军")),
            "killed civilians - shan-state 2023-10/2024-01-15 >=378 un",
            "wounded persons - shan-state 2023-10/2024-01-15 ~505 un",
            "captured soldiers - paletwa 2024-01-14 +>200 arakan-army"),
        ["Turkey"] = new(
            "tr",
            "2019-10-18",
            """
            Milli Savunma Bakanlığı, Barış Pınarı Harekatı'nda 5 Türk askerinin hayatını kaybettiğini açıkladı.
            BM'ye göre geçen hafta en az 160.000 kişi yerinden edildi.
            """,
            WrittenReport.Knowing(
                "tr",
                ("source", "defence-ministry", "Milli Savunma Bakanlığı"),
                ("source", "un", "BM")),
            "killed soldiers - - - 5 defence-ministry",
            "displaced persons - - 2019-10-07/2019-10-13 >=160000 un"),
    };
}
