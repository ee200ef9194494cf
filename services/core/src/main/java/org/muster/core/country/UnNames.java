package org.muster.core.country;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;

/**
 * The names that the United Nations uses where the CLDR's are other names: another word (Burma,
 * Ivory Coast, South Korea, Palestinian Territories), a place to tell two apart (Congo - Kinshasa),
 * an abbreviation (St., SAR, &amp;), or the spelling of a language's academy where the UN keeps the
 * country's own (Yibuti, Malaui, Turquie).
 *
 * <p>A country that differs in one language is here in all four. The name is the short one of the
 * UN's terminology (UNTERM, M49). A description that follows it in brackets, as in Bolivia
 * (Plurinational State of), is left out, and United Kingdom and United States stay short, as the
 * UN's own editorial manual allows. One bracket is part of the name and stays: the UN always prints
 * the Falkland Islands (Malvinas) with both. Kosovo is the plain name that the UN uses; a document
 * that must say so adds the reference to Security Council resolution 1244 (1999) itself.
 */
final class UnNames {

    /** Code, then English, French, Spanish, Arabic. */
    private static final String TABLE =
            """
            ALA; Åland Islands; Îles d’Åland; Islas Åland; جزر آلاند
            ATF; French Southern Territories; Terres australes françaises; Tierras Australes Francesas; الأراضي الفرنسية الجنوبية
            ATG; Antigua and Barbuda; Antigua-et-Barbuda; Antigua y Barbuda; أنتيغوا وبربودا
            BEN; Benin; Bénin; Benin; بنن
            BES; Bonaire, Sint Eustatius and Saba; Bonaire, Saint-Eustache et Saba; Bonaire, San Eustaquio y Saba; بونير وسانت يوستاشيوس وسابا
            BGD; Bangladesh; Bangladesh; Bangladesh; بنغلاديش
            BHR; Bahrain; Bahreïn; Bahrein; البحرين
            BIH; Bosnia and Herzegovina; Bosnie-Herzégovine; Bosnia y Herzegovina; البوسنة والهرسك
            BLM; Saint Barthélemy; Saint-Barthélemy; San Bartolomé; سان بارتليمي
            BLR; Belarus; Bélarus; Belarús; بيلاروس
            BRN; Brunei Darussalam; Brunéi Darussalam; Brunei Darussalam; بروني دار السلام
            BTN; Bhutan; Bhoutan; Bhután; بوتان
            BWA; Botswana; Botswana; Botswana; بوتسوانا
            CCK; Cocos Islands; Îles des Cocos; Islas Cocos; جزر كوكوس
            CHL; Chile; Chili; Chile; شيلي
            CIV; Côte d’Ivoire; Côte d’Ivoire; Côte d’Ivoire; كوت ديفوار
            COD; Democratic Republic of the Congo; République démocratique du Congo; República Democrática del Congo; جمهورية الكونغو الديمقراطية
            COG; Congo; Congo; Congo; الكونغو
            CPV; Cabo Verde; Cabo Verde; Cabo Verde; كابو فيردي
            CYM; Cayman Islands; Îles Caïmanes; Islas Caimán; جزر كايمان
            CZE; Czechia; Tchéquie; Chequia; تشيكيا
            DJI; Djibouti; Djibouti; Djibouti; جيبوتي
            DOM; Dominican Republic; République dominicaine; República Dominicana; الجمهورية الدومينيكية
            ECU; Ecuador; Équateur; Ecuador; إكوادور
            FJI; Fiji; Fidji; Fiji; فيجي
            FLK; Falkland Islands (Malvinas); Îles Falkland (Malvinas); Islas Malvinas (Falkland Islands); جزر فوكلاند (مالفيناس)
            GAB; Gabon; Gabon; Gabón; غابون
            GNB; Guinea-Bissau; Guinée-Bissau; Guinea-Bissau; غينيا-بيساو
            HKG; China, Hong Kong Special Administrative Region; Chine, région administrative spéciale de Hong Kong; China, región administrativa especial de Hong Kong; الصين، منطقة هونغ كونغ الإدارية الخاصة
            HMD; Heard Island and McDonald Islands; Île Heard-et-Îles MacDonald; Islas Heard y McDonald; جزيرة هيرد وجزر ماكدونالد
            IRQ; Iraq; Iraq; Iraq; العراق
            KEN; Kenya; Kenya; Kenya; كينيا
            KGZ; Kyrgyzstan; Kirghizistan; Kirguistán; قيرغيزستان
            KIR; Kiribati; Kiribati; Kiribati; كيريباس
            KNA; Saint Kitts and Nevis; Saint-Kitts-et-Nevis; Saint Kitts y Nevis; سانت كيتس ونيفس
            KOR; Republic of Korea; République de Corée; República de Corea; جمهورية كوريا
            LAO; Lao People’s Democratic Republic; République démocratique populaire lao; República Democrática Popular Lao; جمهورية لاو الديمقراطية الشعبية
            LBR; Liberia; Libéria; Liberia; ليبريا
            LCA; Saint Lucia; Sainte-Lucie; Santa Lucía; سانت لوسيا
            LKA; Sri Lanka; Sri Lanka; Sri Lanka; سري لانكا
            LSO; Lesotho; Lesotho; Lesotho; ليسوتو
            LUX; Luxembourg; Luxembourg; Luxemburgo; لكسمبرغ
            MAC; China, Macao Special Administrative Region; Chine, région administrative spéciale de Macao; China, región administrativa especial de Macao; الصين، منطقة ماكاو الإدارية الخاصة
            MAF; Saint Martin; Saint-Martin; San Martín; سان مارتن
            MDA; Republic of Moldova; République de Moldova; República de Moldova; جمهورية مولدوفا
            MDV; Maldives; Maldives; Maldivas; ملديف
            MLI; Mali; Mali; Malí; مالي
            MLT; Malta; Malte; Malta; مالطة
            MMR; Myanmar; Myanmar; Myanmar; ميانمار
            MNP; Northern Mariana Islands; Îles Mariannes du Nord; Islas Marianas Septentrionales; جزر ماريانا الشمالية
            MOZ; Mozambique; Mozambique; Mozambique; موزامبيق
            MWI; Malawi; Malawi; Malawi; ملاوي
            NGA; Nigeria; Nigéria; Nigeria; نيجيريا
            NIU; Niue; Nioué; Niue; نيوي
            NZL; New Zealand; Nouvelle-Zélande; Nueva Zelandia; نيوزيلندا
            OMN; Oman; Oman; Omán; عمان
            PCN; Pitcairn; Pitcairn; Pitcairn; بيتكرن
            PLW; Palau; Palaos; Palau; بالاو
            PNG; Papua New Guinea; Papouasie-Nouvelle-Guinée; Papua Nueva Guinea; بابوا غينيا الجديدة
            PRK; Democratic People’s Republic of Korea; République populaire démocratique de Corée; República Popular Democrática de Corea; جمهورية كوريا الشعبية الديمقراطية
            PSE; State of Palestine; État de Palestine; Estado de Palestina; دولة فلسطين
            QAT; Qatar; Qatar; Qatar; قطر
            REU; Réunion; Réunion; Reunión; ريونيون
            ROU; Romania; Roumanie; Rumania; رومانيا
            RUS; Russian Federation; Fédération de Russie; Federación de Rusia; الاتحاد الروسي
            RWA; Rwanda; Rwanda; Rwanda; رواندا
            SAU; Saudi Arabia; Arabie saoudite; Arabia Saudita; المملكة العربية السعودية
            SGS; South Georgia and the South Sandwich Islands; Géorgie du Sud-et-les Îles Sandwich du Sud; Georgia del Sur y las Islas Sandwich del Sur; جورجيا الجنوبية وجزر ساندويتش الجنوبية
            SHN; Saint Helena; Sainte-Hélène; Santa Elena; سانت هيلانة
            SJM; Svalbard and Jan Mayen Islands; Îles Svalbard-et-Jan Mayen; Islas Svalbard y Jan Mayen; جزر سفالبارد وجان ماين
            SLV; El Salvador; El Salvador; El Salvador; السلفادور
            SPM; Saint Pierre and Miquelon; Saint-Pierre-et-Miquelon; San Pedro y Miquelón; سان بيير وميكلون
            STP; Sao Tome and Principe; Sao Tomé-et-Principe; Santo Tomé y Príncipe; سان تومي وبرينسيبي
            SUR; Suriname; Suriname; Suriname; سورينام
            SWZ; Eswatini; Eswatini; Eswatini; إسواتيني
            SXM; Sint Maarten; Sint Maarten; Sint Maarten; سينت مارتن
            SYC; Seychelles; Seychelles; Seychelles; سيشيل
            SYR; Syrian Arab Republic; République arabe syrienne; República Árabe Siria; الجمهورية العربية السورية
            TCA; Turks and Caicos Islands; Îles Turques-et-Caïques; Islas Turcas y Caicos; جزر تركس وكايكوس
            THA; Thailand; Thaïlande; Tailandia; تايلند
            TKL; Tokelau; Tokélaou; Tokelau; توكيلاو
            TLS; Timor-Leste; Timor-Leste; Timor-Leste; تيمور-ليشتي
            TTO; Trinidad and Tobago; Trinité-et-Tobago; Trinidad y Tabago; ترينيداد وتوباغو
            TUR; Türkiye; Türkiye; Türkiye; تركيا
            TWN; Taiwan Province of China; Province chinoise de Taïwan; Provincia china de Taiwán; مقاطعة تايوان الصينية
            TZA; United Republic of Tanzania; République-Unie de Tanzanie; República Unida de Tanzanía; جمهورية تنزانيا المتحدة
            UMI; United States Minor Outlying Islands; Îles mineures éloignées des États-Unis; Islas menores alejadas de los Estados Unidos; جزر الولايات المتحدة الصغيرة النائية
            URY; Uruguay; Uruguay; Uruguay; أوروغواي
            VAT; Holy See; Saint-Siège; Santa Sede; الكرسي الرسولي
            VCT; Saint Vincent and the Grenadines; Saint-Vincent-et-les Grenadines; San Vicente y las Granadinas; سانت فنسنت وجزر غرينادين
            VIR; United States Virgin Islands; Îles Vierges américaines; Islas Vírgenes de los Estados Unidos; جزر فرجن التابعة للولايات المتحدة
            VNM; Viet Nam; Viet Nam; Viet Nam; فييت نام
            WLF; Wallis and Futuna Islands; Îles Wallis-et-Futuna; Islas Wallis y Futuna; جزر واليس وفوتونا
            ZWE; Zimbabwe; Zimbabwe; Zimbabwe; زمبابوي
            """;

    static final Map<String, Map<Language, String>> BY_ALPHA3 =
            TABLE.lines()
                    .map(row -> row.split("; "))
                    .collect(toUnmodifiableMap(row -> row[0], UnNames::names));

    private UnNames() {}

    private static Map<Language, String> names(String[] row) {
        return Map.of(
                Language.EN, row[1], Language.FR, row[2], Language.ES, row[3], Language.AR, row[4]);
    }
}
