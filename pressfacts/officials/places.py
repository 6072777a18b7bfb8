"""Places that a name must not be taken for, and that an organisation may be named by.

Source: Statistics Sweden's list of counties and municipalities (Län och kommuner i kodnummerordning, 21 counties and
290 municipalities), the Swedish Language Council's list of country names, the UN's and the EU's member states.
"""

from __future__ import annotations

COUNTIES = (
    "Stockholm", "Uppsala", "Södermanland", "Östergötland", "Jönköping", "Kronoberg", "Kalmar", "Gotland", "Blekinge",
    "Skåne", "Halland", "Västra Götaland", "Värmland", "Örebro", "Västmanland", "Dalarna", "Gävleborg",
    "Västernorrland", "Jämtland", "Västerbotten", "Norrbotten",
)  # fmt: skip

MUNICIPALITIES = tuple(
    """
    Upplands Väsby, Vallentuna, Österåker, Värmdö, Järfälla, Ekerö, Huddinge, Botkyrka, Salem, Haninge, Tyresö,
    Upplands-Bro, Nykvarn, Täby, Danderyd, Sollentuna, Stockholm, Södertälje, Nacka, Sundbyberg, Solna, Lidingö,
    Vaxholm, Norrtälje, Sigtuna, Nynäshamn, Håbo, Älvkarleby, Knivsta, Heby, Tierp, Uppsala, Enköping, Östhammar,
    Vingåker, Gnesta, Nyköping, Oxelösund, Flen, Katrineholm, Eskilstuna, Strängnäs, Trosa, Ödeshög, Ydre, Kinda,
    Boxholm, Åtvidaberg, Finspång, Valdemarsvik, Linköping, Norrköping, Söderköping, Motala, Vadstena, Mjölby, Aneby,
    Gnosjö, Mullsjö, Habo, Gislaved, Vaggeryd, Jönköping, Nässjö, Värnamo, Sävsjö, Vetlanda, Eksjö, Tranås,
    Uppvidinge, Lessebo, Tingsryd, Alvesta, Älmhult, Markaryd, Växjö, Ljungby, Högsby, Torsås, Mörbylånga, Hultsfred,
    Mönsterås, Emmaboda, Kalmar, Nybro, Oskarshamn, Västervik, Vimmerby, Borgholm, Gotland, Olofström, Karlskrona,
    Ronneby, Karlshamn, Sölvesborg, Svalöv, Staffanstorp, Burlöv, Vellinge, Östra Göinge, Örkelljunga, Bjuv, Kävlinge,
    Lomma, Svedala, Skurup, Sjöbo, Hörby, Höör, Tomelilla, Bromölla, Osby, Perstorp, Klippan, Åstorp, Båstad, Malmö,
    Lund, Landskrona, Helsingborg, Höganäs, Eslöv, Ystad, Trelleborg, Kristianstad, Simrishamn, Ängelholm, Hässleholm,
    Hylte, Halmstad, Laholm, Falkenberg, Varberg, Kungsbacka, Härryda, Partille, Öckerö, Stenungsund, Tjörn, Orust,
    Sotenäs, Munkedal, Tanum, Dals-Ed, Färgelanda, Ale, Lerum, Vårgårda, Bollebygd, Grästorp, Essunga, Karlsborg,
    Gullspång, Tranemo, Bengtsfors, Mellerud, Lilla Edet, Mark, Svenljunga, Herrljunga, Vara, Götene, Tibro, Töreboda,
    Göteborg, Mölndal, Kungälv, Lysekil, Uddevalla, Strömstad, Vänersborg, Trollhättan, Alingsås, Borås, Ulricehamn,
    Åmål, Mariestad, Lidköping, Skara, Skövde, Hjo, Tidaholm, Falköping, Kil, Eda, Torsby, Storfors, Hammarö,
    Munkfors, Forshaga, Grums, Årjäng, Sunne, Karlstad, Kristinehamn, Filipstad, Hagfors, Arvika, Säffle, Lekeberg,
    Laxå, Hallsberg, Degerfors, Hällefors, Ljusnarsberg, Örebro, Kumla, Askersund, Karlskoga, Nora, Lindesberg,
    Skinnskatteberg, Surahammar, Kungsör, Hallstahammar, Norberg, Västerås, Sala, Fagersta, Köping, Arboga,
    Vansbro, Malung-Sälen, Gagnef, Leksand, Rättvik, Orsa, Älvdalen, Smedjebacken, Mora, Falun, Borlänge, Säter,
    Hedemora, Avesta, Ludvika, Ockelbo, Hofors, Ovanåker, Nordanstig, Ljusdal, Gävle, Sandviken, Söderhamn, Bollnäs,
    Hudiksvall, Ånge, Timrå, Härnösand, Sundsvall, Kramfors, Sollefteå, Örnsköldsvik, Ragunda, Bräcke, Krokom,
    Strömsund, Åre, Berg, Härjedalen, Östersund, Nordmaling, Bjurholm, Vindeln, Robertsfors, Norsjö, Malå, Storuman,
    Sorsele, Dorotea, Vännäs, Vilhelmina, Åsele, Umeå, Lycksele, Skellefteå, Arvidsjaur, Arjeplog, Jokkmokk,
    Överkalix, Kalix, Övertorneå, Pajala, Gällivare, Älvsbyn, Luleå, Piteå, Boden, Haparanda, Kiruna
    """.replace("\n    ", " ")
    .strip()
    .split(", ")
)

COUNTRIES = tuple(
    """
    Afghanistan, Albanien, Algeriet, Andorra, Angola, Argentina, Armenien, Australien, Azerbajdzjan, Bahrain,
    Bangladesh, Belarus, Belgien, Bolivia, Bosnien, Hercegovina, Botswana, Brasilien, Bulgarien, Burundi, Cypern,
    Chile, Colombia, Costa Rica, Danmark, Dominikanska republiken, Ecuador, Egypten, El Salvador, Elfenbenskusten,
    England, Eritrea, Estland, Etiopien, Filippinerna, Finland, Frankrike, Färöarna, Gambia, Georgien, Ghana,
    Grekland, Grönland, Guatemala, Haiti, Honduras, Indien, Indonesien, Irak, Iran, Irland, Island, Israel, Italien,
    Jamaica, Japan, Jemen, Jordanien, Kambodja, Kamerun, Kanada, Kazakstan, Kenya, Kina, Kirgizistan, Kosovo,
    Kroatien, Kuba, Kuwait, Laos, Lettland, Libanon, Liberia, Libyen, Liechtenstein, Litauen, Luxemburg, Madagaskar,
    Malawi, Malaysia, Mali, Malta, Marocko, Mexiko, Moldavien, Moldova, Mongoliet, Montenegro, Moçambique, Myanmar,
    Namibia, Nederländerna, Nepal, Nicaragua, Niger, Nigeria, Nordkorea, Nordmakedonien, Norge, Nya Zeeland, Oman,
    Pakistan, Palestina, Panama, Paraguay, Peru, Polen, Portugal, Qatar, Rumänien, Rwanda, Ryssland, Saudiarabien,
    Schweiz, Senegal, Serbien, Sierra Leone, Singapore, Skottland, Slovakien, Slovenien, Somalia, Spanien,
    Sri Lanka, Storbritannien, Sudan, Sverige, Sydafrika, Sydkorea, Sydsudan, Syrien, Tadzjikistan, Taiwan, Tanzania,
    Tchad, Thailand, Tjeckien, Togo, Tunisien, Turkiet, Turkmenistan, Tyskland, Uganda, Ukraina, Ungern, Uruguay,
    USA, Uzbekistan, Vatikanstaten, Venezuela, Vietnam, Wales, Zambia, Zimbabwe, Åland, Österrike, Östtimor
    """.replace("\n    ", " ")
    .strip()
    .split(", ")
)

REGIONS = tuple(
    """
    Sverige, Norden, Europa, Asien, Afrika, Nordamerika, Sydamerika, Latinamerika, Mellanöstern, Arktis, Antarktis,
    Baltikum, Balkan, Skandinavien, Östersjön, Västerhavet, Norrland, Svealand, Götaland, Småland, Öland, Bohuslän,
    Dalsland, Närke, Västergötland, Uppland, Medelpad, Ångermanland, Hälsingland, Gästrikland, Lappland, Sápmi,
    Roslagen, Mälardalen, Tornedalen, Öresund, Vättern, Vänern, Mälaren, Hisingen, Södertörn, Bryssel, London, Paris,
    Berlin, Köpenhamn, Oslo, Helsingfors, Reykjavik, Tallinn, Riga, Vilnius, Warszawa, Kiev, Kyiv, Kyjiv, Moskva,
    Washington, Peking, Tokyo, Genève, Wien, Rom, Madrid, Lissabon, Aten, Prag, Budapest, Haag, Strasbourg,
    New York, Arlanda, Visby, Almedalen, Rosenbad, Riksdagen, Gaza, Västbanken, Jerusalem, Davos, Dubai
    """.replace("\n    ", " ")
    .strip()
    .split(", ")
)

PLACES = frozenset({*COUNTIES, *MUNICIPALITIES, *COUNTRIES, *REGIONS})
