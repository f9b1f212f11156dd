"""People whose badges are easy, hard or hostile, and the fonts to set them in."""

from checkin.fonts import font_files
from checkin.layout import BadgeContent
from checkin.shaping import FontFace, FontSet

#: The fonts that always ship. A pack of Chinese, Japanese and Korean may or may not be here.
FONTS = FontSet(
    FontFace(file.name, file.weight, file.read) for file in font_files("badge") if not file.pack
)

TOKEN = "CBDEFGHIJKLNRTUV"
COLOURS = {"Speaker": "#5b2a9d", "Participant": "#0f766e", "Press": "#b45309"}


def person(
    given_name: str,
    family_name: str = "",
    organisation: str = "Hellenic Food Cluster",
    country_name: str = "Greece",
    category: str = "Speaker",
    *,
    token: str = TOKEN,
    **more: str,
) -> BadgeContent:
    fields = {
        "event_name": "European Cluster Conference",
        "event_subtitle": "6–8 May 2024 · Square, Brussels",
        "given_name": given_name,
        "family_name": family_name,
        "organisation": organisation,
        "country_name": country_name,
        "category": category,
        **more,
    }
    return BadgeContent(fields=fields, token=token, colours=COLOURS)


ADA = person("Ada", "Lovelace", "Analytical Engines Ltd", "United Kingdom")

#: Names that are tall, long, deep, joined, or read from the right; all of them fit.
HARD = {
    "greek": person("Αλεξάνδρα", "Παπαδοπούλου"),
    "long": person(
        "Maximiliane-Katharina",
        "von Hohenstein-Wolfenbüttel",
        "Bundesverband der Deutschen Luft- und Raumfahrtindustrie e. V.",
        "Germany",
        pronouns="she/her",
    ),
    "vietnamese": person("Nguyễn Thị", "Ngọc Ánh", "Đại học Quốc gia", "Vietnam"),
    "arabic": person("عبد الرحمن", "الخوارزمي", "جامعة القاهرة (Cairo University)", "Egypt"),
    "hebrew": person("שָׁלוֹם", "כהן-לוי", "אוניברסיטת תל אביב", "Israel"),
    "thai": person("กิตติศักดิ์", "ศรีสุวรรณพงษ์", "จุฬาลงกรณ์มหาวิทยาลัย", "Thailand"),
    "devanagari": person("श्रीनिवास", "कुलकर्णी", "भारतीय प्रौद्योगिकी संस्थान", "India"),
    "georgian": person("ნინო", "ჯავახიშვილი", "საქართველოს ინოვაციები", "Georgia"),
    "armenian": person("Արմեն", "Հովհաննիսյան", "Երևանի համալսարան", "Armenia"),
    "mononym": person("Plato", "", "Akademia"),
    "badge name": person("Johann", "Schmidt", badge_name="Hans-Jürgen Schmidt-Großmann"),
    "sessions": person("Zoë", "Ång", sessions="Side event A · Session 4 Security · Session 9"),
}

#: Names that would be orders to a printer, or turn what stands behind them around.
HOSTILE = {
    "zpl": person("^XZ~JA^XA", "^GFA,9,9"),
    "escape": person("\x1b@\x1di\x10\x14\x08", "\x1dV\x00"),
    "override": person("\u202egnitirW", "\u2066backwards"),
}
