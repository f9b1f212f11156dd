"""What the cells of a list say: countries, states, yes and no, times, languages, amounts.

Each reader takes the text as it stands and returns the project's own form, or None where it cannot
tell; what to do then is the caller's.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from checkin import countries
from checkin.headers import fold
from checkin.model import Status

# ISO 3166-1, alpha-2 and alpha-3. XKX is user-assigned, as XK.
_ALPHA3 = """
AD AND|AE ARE|AF AFG|AG ATG|AI AIA|AL ALB|AM ARM|AO AGO|AQ ATA|AR ARG|AS ASM|AT AUT|AU AUS|AW ABW
AX ALA|AZ AZE|BA BIH|BB BRB|BD BGD|BE BEL|BF BFA|BG BGR|BH BHR|BI BDI|BJ BEN|BL BLM|BM BMU|BN BRN
BO BOL|BQ BES|BR BRA|BS BHS|BT BTN|BV BVT|BW BWA|BY BLR|BZ BLZ|CA CAN|CC CCK|CD COD|CF CAF|CG COG
CH CHE|CI CIV|CK COK|CL CHL|CM CMR|CN CHN|CO COL|CR CRI|CU CUB|CV CPV|CW CUW|CX CXR|CY CYP|CZ CZE
DE DEU|DJ DJI|DK DNK|DM DMA|DO DOM|DZ DZA|EC ECU|EE EST|EG EGY|EH ESH|ER ERI|ES ESP|ET ETH|FI FIN
FJ FJI|FK FLK|FM FSM|FO FRO|FR FRA|GA GAB|GB GBR|GD GRD|GE GEO|GF GUF|GG GGY|GH GHA|GI GIB|GL GRL
GM GMB|GN GIN|GP GLP|GQ GNQ|GR GRC|GS SGS|GT GTM|GU GUM|GW GNB|GY GUY|HK HKG|HM HMD|HN HND|HR HRV
HT HTI|HU HUN|ID IDN|IE IRL|IL ISR|IM IMN|IN IND|IO IOT|IQ IRQ|IR IRN|IS ISL|IT ITA|JE JEY|JM JAM
JO JOR|JP JPN|KE KEN|KG KGZ|KH KHM|KI KIR|KM COM|KN KNA|KP PRK|KR KOR|KW KWT|KY CYM|KZ KAZ|LA LAO
LB LBN|LC LCA|LI LIE|LK LKA|LR LBR|LS LSO|LT LTU|LU LUX|LV LVA|LY LBY|MA MAR|MC MCO|MD MDA|ME MNE
MF MAF|MG MDG|MH MHL|MK MKD|ML MLI|MM MMR|MN MNG|MO MAC|MP MNP|MQ MTQ|MR MRT|MS MSR|MT MLT|MU MUS
MV MDV|MW MWI|MX MEX|MY MYS|MZ MOZ|NA NAM|NC NCL|NE NER|NF NFK|NG NGA|NI NIC|NL NLD|NO NOR|NP NPL
NR NRU|NU NIU|NZ NZL|OM OMN|PA PAN|PE PER|PF PYF|PG PNG|PH PHL|PK PAK|PL POL|PM SPM|PN PCN|PR PRI
PS PSE|PT PRT|PW PLW|PY PRY|QA QAT|RE REU|RO ROU|RS SRB|RU RUS|RW RWA|SA SAU|SB SLB|SC SYC|SD SDN
SE SWE|SG SGP|SH SHN|SI SVN|SJ SJM|SK SVK|SL SLE|SM SMR|SN SEN|SO SOM|SR SUR|SS SSD|ST STP|SV SLV
SX SXM|SY SYR|SZ SWZ|TC TCA|TD TCD|TF ATF|TG TGO|TH THA|TJ TJK|TK TKL|TL TLS|TM TKM|TN TUN|TO TON
TR TUR|TT TTO|TV TUV|TW TWN|TZ TZA|UA UKR|UG UGA|UM UMI|US USA|UY URY|UZ UZB|VA VAT|VC VCT|VE VEN
VG VGB|VI VIR|VN VNM|VU VUT|WF WLF|WS WSM|YE YEM|YT MYT|ZA ZAF|ZM ZMB|ZW ZWE|XK XKX"""

# Names that lists use besides those of `countries`: in the country's own language, as ISO and the
# EU write them, and older ones. EL and UK are the codes of the EU's own style guide.
_MORE_NAMES = {
    "AL": "Shqipëria|Shqipëri",
    "AM": "Հայաստան|Hayastan",
    "AT": "Ausztria",
    "BA": "Bosnia|Bosna i Hercegovina|Bosnie|Bosnien",
    "BE": "Belgique/België|Belgium/Belgique",
    "BG": "България|Bulgariya",
    "BO": "Bolivia, Plurinational State of",
    "BY": "Беларусь|Byelorussia",
    "CD": "DR Congo|Democratic Republic of the Congo|RD Congo|RDC",
    "CH": "Schweiz|Suisse|Svizzera|Svizra|Switzerland (CH)|Swiss",
    "CI": "Ivory Coast|Côte d'Ivoire|Cote d Ivoire|Elfenbeinküste|Ivoorkust",
    "CN": "People's Republic of China|PR China|P.R. China|PRC|中国",
    "CV": "Cape Verde|Cabo Verde|Cap-Vert|Kap Verde|Kaapverdië",
    "CY": "Κύπρος|Kıbrıs|Kypros",
    "CZ": "Czech Rep.|The Czech Republic|Česká republika|République tchèque|Tschechische Republik"
    "|Tsjechische Republiek|Česko",
    "DE": "Federal Republic of Germany|BRD|Allemagne|Bundesrepublik Deutschland",
    "DK": "Danmark",
    "EE": "Eesti",
    "ES": "España|Espanya|Espainia|Kingdom of Spain",
    "FI": "Suomi",
    "GB": "Great Britain|England|Scotland|Wales|Northern Ireland|UK|U.K.|Britain|GB-NIR"
    "|United Kingdom of Great Britain and Northern Ireland|Engeland|Angleterre|Écosse|Schottland"
    "|Schotland|Großbritannien|Nordirland|Pays de Galles|The United Kingdom",
    "GE": "საქართველო|Sakartvelo|Republic of Georgia",
    "GR": "EL|Ελλάδα|Ελλάς|Hellas|Hellenic Republic|Ellada",
    "HK": "Hong Kong SAR|Hong Kong",
    "HR": "Hrvatska",
    "HU": "Magyarország",
    "IE": "Republic of Ireland|Éire|Eire",
    "IL": "ישראל|Israël",
    "IR": "Islamic Republic of Iran|Iran, Islamic Republic of",
    "IS": "Ísland",
    "IT": "Italia",
    "JP": "日本|Nippon",
    "KR": "Korea|Republic of Korea|Korea, Republic of|South Korea|Korea (South)|대한민국|한국",
    "KP": "North Korea|Korea, Democratic People's Republic of",
    "LT": "Lietuva",
    "LU": "Lëtzebuerg|Luxemburg|Luxembourg (Grand-Duché)|Grand Duchy of Luxembourg",
    "LV": "Latvija",
    "MD": "Republic of Moldova|Moldova, Republic of|Moldavia",
    "ME": "Crna Gora|Црна Гора",
    "MK": "Macedonia|FYROM|Северна Македонија|Republic of North Macedonia|Macédoine|Mazedonien"
    "|Macedonië|Severna Makedonija",
    "NL": "Holland|The Netherlands|Nederland|Netherlands (the)|Kingdom of the Netherlands",
    "NO": "Norge|Noreg",
    "PL": "Polska|Rzeczpospolita Polska",
    "PS": "Palestine|State of Palestine|Palestine, State of|Palästina|Palestina",
    "RO": "România",
    "RS": "Srbija|Србија|Republic of Serbia",
    "RU": "Russian Federation|Россия|Rossija|Fédération de Russie|Russische Föderation",
    "SE": "Sverige",
    "SI": "Slovenija",
    "SK": "Slovak Republic|Slovensko|République slovaque|Slowakische Republik",
    "SY": "Syrian Arab Republic",
    "TR": "Turkey|Türkiye|Turkiye|Republic of Türkiye",
    "TW": "Taiwan|Taiwan, Province of China|Chinese Taipei|臺灣",
    "TZ": "United Republic of Tanzania|Tanzania, United Republic of",
    "UA": "Україна|Ukrajina",
    "US": "USA|U.S.A.|U.S.|United States of America|The United States|États-Unis d'Amérique"
    "|Vereinigte Staaten von Amerika|Verenigde Staten van Amerika|Etats Unis",
    "VA": "Holy See|Vatican|Vatican City",
    "VE": "Venezuela, Bolivarian Republic of",
    "VN": "Viet Nam|Việt Nam",
    "XK": "Kosova|Kosovo*|Kosovo (UNSCR 1244/1999)",
}


def _country_codes() -> dict[str, str]:
    codes: dict[str, str] = {}
    for code, names in _MORE_NAMES.items():
        codes |= {fold(name): code for name in names.split("|")}
    for code, listed in countries.NAMES.items():
        codes |= {fold(name): code for name in listed}
    pairs = [pair.split() for line in _ALPHA3.split("\n") for pair in line.split("|") if pair]
    codes |= {three.lower(): two for two, three in pairs}
    return codes | {two.lower(): two for two, _ in pairs}


_COUNTRIES = _country_codes()
_ARTICLE = re.compile(r"^(?:the|la|le|les|l|de|die|der|het|republic of|republique de) ")


@lru_cache(maxsize=4096)
def country(text: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of the country that *text* names; None if it is not known."""
    said = fold(text)
    return _COUNTRIES.get(said) or _COUNTRIES.get(_ARTICLE.sub("", said))


_YES = "yes|y|true|1|x|ja|j|wahr|oui|o|vrai|waar|on|ok|si|da|tak|ano|igen|ναι|да"
_NO = "no|n|false|0|nein|falsch|non|faux|nee|onwaar|off|ne|nie|nem|oxi|όχι|нет|не"
_YES_WORDS = frozenset(map(fold, _YES.split("|")))
_NO_WORDS = frozenset(map(fold, _NO.split("|")))
_YES_TICKS = frozenset("✓✔☑☒×")  # forms are ticked by crosses too


@lru_cache(maxsize=1024)
def yes_no(text: str) -> bool | None:
    """Whether *text* says yes; an empty one, a dash or a box left open says no."""
    said = fold(text)
    if said in _YES_WORDS:
        return True
    if said:
        return False if said in _NO_WORDS else None
    return text.strip() in _YES_TICKS


_STATUS_WORDS: Mapping[Status, str] = {
    Status.CONFIRMED: """
        confirmed|registered|approved|accepted|paid|complete|completed|attending|active|valid|yes|ok
        going|booked|issued|free|comp|complimentary|checked in
        bestätigt|angemeldet|registriert|zugelassen|bezahlt|angenommen|aktiv|gültig|gebucht|zugesagt
        confirmé|confirmée|inscrit|inscrite|accepté|acceptée|approuvé|approuvée|payé|payée|validé
        validée|valide|actif|réglé
        bevestigd|ingeschreven|geregistreerd|goedgekeurd|aanvaard|betaald|actief|geldig""",
    Status.PENDING: """
        pending|pending approval|awaiting approval|in review|under review|to be confirmed|tentative
        requested|unconfirmed|invited|incomplete|draft|awaiting confirmation|not confirmed
        ausstehend|offen|in prüfung|angefragt|vorläufig|unbestätigt|wartet auf freigabe|eingeladen
        in bearbeitung|nicht bestätigt
        en attente|en attente de validation|en attente d'approbation|à confirmer|à valider|en cours
        provisoire|invité|invitée|non confirmé|non confirmée
        in afwachting|in behandeling|wacht op goedkeuring|aangevraagd|voorlopig|te bevestigen
        uitgenodigd|niet bevestigd""",
    Status.UNPAID: """
        unpaid|not paid|payment pending|pending payment|awaiting payment|payment due|overdue
        expired|payment open|outstanding
        unbezahlt|nicht bezahlt|zahlung ausstehend|zahlung offen|überfällig
        impayé|impayée|non payé|non payée|paiement en attente|en attente de paiement|à payer
        onbetaald|niet betaald|betaling in afwachting|wacht op betaling|openstaand""",
    Status.CANCELLED: """
        cancelled|canceled|cancelled by attendee|declined|rejected|refunded|withdrawn|deleted
        not attending|void|inactive|denied|refused|not going|revoked
        storniert|abgesagt|abgelehnt|abgemeldet|erstattet|gelöscht|zurückgezogen|inaktiv|ungültig
        annulé|annulée|refusé|refusée|désinscrit|désinscrite|remboursé|remboursée|rejeté|rejetée
        désisté|décliné
        geannuleerd|afgemeld|afgewezen|terugbetaald|geweigerd|ingetrokken|verwijderd|inactief""",
    Status.WAITLISTED: """
        waitlisted|waitlist|waiting list|on waiting list|on waitlist|wait listed|standby|on hold
        warteliste|auf warteliste|auf der warteliste
        liste d'attente|en liste d'attente|sur liste d'attente
        wachtlijst|op wachtlijst|op de wachtlijst""",
}


def _statuses() -> dict[str, Status]:
    known: dict[str, Status] = {}
    for state, words in _STATUS_WORDS.items():
        for line in words.splitlines():
            for word in line.split("|"):
                known.setdefault(fold(word), state)
    known.pop("", None)
    return known


_STATUSES = _statuses()


@lru_cache(maxsize=1024)
def status(text: str) -> Status | None:
    """The state of a registration in one of four languages; None for a word that is not known."""
    return _STATUSES.get(fold(text))


@lru_cache(maxsize=1024)
def paid(text: str) -> bool | None:
    """Whether *text* in a column about payment says that it is done."""
    said = yes_no(text)
    if said is not None:
        return said
    state = status(text)
    if state is Status.CONFIRMED:
        return True
    return False if state in (Status.UNPAID, Status.PENDING) else None


_LANGUAGES: Mapping[str, str] = {
    "ar": "Arabic|Arabisch|arabe|العربية",
    "bg": "Bulgarian|Bulgarisch|bulgare|Bulgaars|български",
    "ca": "Catalan|Katalanisch|Catalaans|català",
    "cs": "Czech|Tschechisch|tchèque|Tsjechisch|čeština|česky",
    "da": "Danish|Dänisch|danois|Deens|dansk",
    "de": "German|Deutsch|allemand|Duits",
    "el": "Greek|Griechisch|grec|Grieks|ελληνικά|gr",
    "en": "English|Englisch|anglais|Engels",
    "es": "Spanish|Spanisch|espagnol|Spaans|español|castellano",
    "et": "Estonian|Estnisch|estonien|Estisch|Ests|eesti",
    "fi": "Finnish|Finnisch|finnois|Fins|suomi",
    "fr": "French|Französisch|français|Frans",
    "ga": "Irish|Irisch|irlandais|Iers|Gaeilge",
    "he": "Hebrew|Hebräisch|hébreu|Hebreeuws|עברית",
    "hr": "Croatian|Kroatisch|croate|hrvatski",
    "hu": "Hungarian|Ungarisch|hongrois|Hongaars|magyar",
    "hy": "Armenian|Armenisch|arménien|Armeens|հայերեն",
    "is": "Icelandic|Isländisch|islandais|IJslands|íslenska",
    "it": "Italian|Italienisch|italien|Italiaans|italiano",
    "ja": "Japanese|Japanisch|japonais|Japans|日本語",
    "ka": "Georgian|Georgisch|géorgien|ქართული",
    "ko": "Korean|Koreanisch|coréen|Koreaans|한국어",
    "lb": "Luxembourgish|Luxemburgisch|luxembourgeois|Luxemburgs|Lëtzebuergesch",
    "lt": "Lithuanian|Litauisch|lituanien|Litouws|lietuvių",
    "lv": "Latvian|Lettisch|letton|Lets|latviešu",
    "mk": "Macedonian|Mazedonisch|macédonien|Macedonisch|македонски",
    "mt": "Maltese|Maltesisch|maltais|Maltees|Malti",
    "nb": "Norwegian|Norwegisch|norvégien|Noors|norsk|no",
    "nl": "Dutch|Niederländisch|néerlandais|Nederlands|Flemish|Vlaams|Flämisch",
    "pl": "Polish|Polnisch|polonais|Pools|polski",
    "pt": "Portuguese|Portugiesisch|portugais|Portugees|português",
    "ro": "Romanian|Rumänisch|roumain|Roemeens|română",
    "ru": "Russian|Russisch|russe|русский",
    "sk": "Slovak|Slowakisch|slovaque|Slowaaks|slovenčina",
    "sl": "Slovenian|Slovene|Slowenisch|slovène|Sloveens|slovenščina",
    "sq": "Albanian|Albanisch|albanais|Albanees|shqip",
    "sr": "Serbian|Serbisch|serbe|Servisch|српски|srpski",
    "sv": "Swedish|Schwedisch|suédois|Zweeds|svenska",
    "th": "Thai|thaï|ไทย",
    "tr": "Turkish|Türkisch|turc|Turks|Türkçe",
    "uk": "Ukrainian|Ukrainisch|ukrainien|Oekraïens|українська",
    "zh": "Chinese|Chinesisch|chinois|Chinees|中文",
}
_LANGUAGE_CODES = {
    fold(name): code for code, names in _LANGUAGES.items() for name in names.split("|")
}
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


@lru_cache(maxsize=1024)
def language(text: str) -> str | None:
    """The BCP 47 tag that *text* is or names ("nl_BE" → "nl-BE"); None if it is neither."""
    named = _LANGUAGE_CODES.get(fold(text))
    if named:
        return named
    return text.replace("_", "-") if _TAG.fullmatch(text) else None


_DATE_TIME = re.compile(
    r"(?P<date>\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./]\d{1,2}[./]\d{1,2}|\d{8})"
    r"(?:[T ,]+(?:(?:at|um|à|om) )?"
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,]\d+)?)?)?"
    r"(?: ?(?P<half>[AaPp])\.?[Mm]\.?)?(?: ?(?:h|Uhr|uur))?"
    r" ?(?P<zone>Z|[+-]\d{2}:?\d{2})?)?"
)


def moment(text: str, zone: ZoneInfo, *, last: bool) -> str | None:
    """The time in *text* as ISO 8601 with an offset, where *zone* is meant if none is written.

    2024-05-06, 06.05.2024 and 6/5/2024 are the sixth of May; only where the second number cannot
    be a month, it is the day. A day without a time means its first second, or with *last* its
    last one.
    """
    found = _DATE_TIME.fullmatch(text.strip())
    if found is None:
        return None
    try:
        day = _day(found["date"])
        if found["hour"] is None:
            clock = time(23, 59, 59) if last else time()
        else:
            clock = time(_hour(found), int(found["minute"] or 0), int(found["second"] or 0))
        written = found["zone"]
        if written:
            return datetime.fromisoformat(f"{day}T{clock}{written}").isoformat()
        return datetime.combine(day, clock, zone).isoformat()
    except (ValueError, OverflowError):
        return None


def _day(text: str) -> date:
    if text.isdigit():
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    first, second, third = (int(part) for part in re.split(r"[./-]", text))
    if first > 31:
        return date(first, second, third)
    return date(third, first, second) if second > 12 else date(third, second, first)


def _hour(found: re.Match[str]) -> int:
    hour = int(found["hour"])
    half = (found["half"] or "").lower()
    if not half:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError(hour)
    return hour % 12 + (12 if half == "p" else 0)


_AMOUNT = re.compile(r"-?\d{1,15}(?:[.,]\d{1,2})?")
_GROUPED = re.compile(r"-?\d{1,3}(?:([.,' \u00a0\u202f’])\d{3})(?:\1\d{3})*(?:[.,]\d{2})")


@lru_cache(maxsize=1024)
def amount(text: str) -> str:
    """A number with two decimals after a point, from "190", "190.0", "190,00" or "1.190,00".

    What may mean two things ("1.190") or is no number stays as it is.
    """
    if _GROUPED.fullmatch(text):
        whole, cents = text[:-3], text[-2:]
        return re.sub(r"[^\d-]", "", whole) + "." + cents
    if not _AMOUNT.fullmatch(text):
        return text
    whole, _, decimals = text.replace(",", ".").partition(".")
    return f"{whole}.{decimals:0<2}"
