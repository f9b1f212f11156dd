"""Which words head which column in attendee lists: English, French, Dutch and German, and
the commonest of other European languages.

Words are compared folded (`fold`): without case, accents and punctuation. Within one field the
first word is the surest, so that "Country you represent" beats the "Country" of an invoice address.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

#: What a column can hold besides `model.FIELDS`.
CODE = "code"  # one ticket code
CODES = "codes"  # several, apart by blanks or , ; |
SOURCE_ID = "source_id"  # the source's own id of a person
NAME = "name"  # a whole name that nobody has split
ENTITLEMENTS = "entitlements"  # sessions, apart by , ; | or line breaks
PAID = "paid"  # yes or no
FLAG = "attention_flag"  # yes or no: somebody should look
AMOUNT = "amount"  # money: kept as a further column, with two decimals
EXTRA = "extra"  # kept under its own name
IGNORE = "ignore"
SESSION = "session:"  # followed by a session's key: yes or no

_WORDS: Mapping[str, str] = {
    "source_id": """
        source id|attendee id|participant id|person id|registration id|registrant id
        external id|teilnehmer id|teilnehmernummer|anmelde id|registrierungs id|identifiant
        id participant|identifiant du participant|numero de participant|deelnemer id
        deelnemersnummer|registratie id|inschrijvings id|uuid|guid|uid|attendee number
        participant number|registration number|id""",
    "code": """
        secret|code|ticket code|ticket secret|ticketcode|qr code|qrcode|ticket number|barcode
        barcode number|ticket no|ticketnummer|ticket nr|barcodenummer|strichcode
        ticket qr code|geheimcode|geheimnis|ticket geheimnis|code du billet|code billet
        numero de billet|code barres|code a barres|streepjescode|toegangscode|zugangscode
        code d acces|geheim""",
    "codes": "codes|ticket codes|ticketcodes|codes des billets",
    "name": """
        attendee name|full name|complete name|name|participant name|display name|attendee
        participant|delegate|delegate name|guest name|guest|teilnehmername|teilnehmer
        vollstandiger name|vor und nachname|vorname nachname|vorname und nachname|name vorname
        name des teilnehmers|nom complet|nom et prenom|nom prenom|prenom et nom|prenom nom
        nom du participant|volledige naam|naam|naam deelnemer|naam van aanwezige
        naam van de deelnemer|deelnemer|first and last name|nome completo|nombre completo
        nombre y apellidos|imie i nazwisko|nazwisko i imie|jmeno a prijmeni|meno a priezvisko
        ονοματεπωνυμο|fio|фио|nev|teljes nev|nimi|namn|navn|ad soyad|adi soyadi""",
    "title": """
        title|attendee name title|academic title|titel|akademischer titel|titre
        titre academique|academische titel|name title|titulo|titolo|tytul|titul""",
    "given_name": """
        given name|given names|first name|forename|firstname|givenname|first names
        christian name|vorname|vornamen|rufname|prenom|prenoms|voornaam|voornamen
        attendee first name|attendee name given name|nome|nombre|imie|jmeno|krstne meno
        keresztnev|utonev|prenume|име|ονομα|ime|fornamn|fornavn|etunimi|eesnimi|vards|vardas
        adi|имя|ім я""",
    "family_name": """
        family name|family names|last name|surname|lastname|familyname|second name|nachname
        familienname|zuname|nom de famille|nom|noms|patronyme|achternaam|familienaam
        attendee last name|attendee name family name|cognome|apellido|apellidos|apelido
        sobrenome|nazwisko|prijmeni|priezvisko|vezeteknev|csaladnev|nume|nume de familie
        фамилия|επωνυμο|prezime|priimek|efternamn|efternavn|etternavn|sukunimi|perekonnanimi
        uzvards|pavarde|soyadi|soyad|прізвище""",
    "badge_name": """
        badge name|name on badge|name on badge if different|badgename|name for badge
        name on the badge|preferred name|name auf dem badge|name auf namensschild|badge text
        namensschild|nom sur le badge|nom du badge|nom badge|naam op badge|naam op de badge
        badgenaam|nom d usage""",
    "pronouns": "pronouns|preferred pronouns|pronomen|pronoms|voornaamwoorden",
    "organisation": """
        organisation|organization|company|affiliation|institution|employer|company name
        organisation name|organization name|company organisation|organisation company
        organisme|firma|firmenname|unternehmen|einrichtung|organisationsname|arbeitgeber
        institut|societe|entreprise|etablissement|nom de l organisation|nom de l entreprise
        employeur|bedrijf|bedrijfsnaam|organisatie|instelling|werkgever|naam organisatie
        azienda|organizzazione|ente|empresa|organizacion|entidad|organizacao|organizacja
        organizace|spolecnost|spolocnost|organizacia|szervezet|ceg|cegnev|organizatie|companie
        организация|фирма|οργανισμος|εταιρεια|organizacija|tvrtka|podjetje|organisaatio|yritys
        organisatsioon|ettevote|organizacija uznemums|uznemums|imone|kurum|sirket|організація
        компания""",
    "job_title": """
        job title|position|function|job|occupation|jobtitle|job position|role in organisation
        funktion|berufsbezeichnung|stellung|stellenbezeichnung|beruf|fonction|poste
        intitule du poste|profession|functie|functietitel|beroep|functieomschrijving
        stanowisko|pozice|funkce|funkcia|beosztas|functia|длъжност|должность|θεση
        ruolo aziendale|cargo|qualifica|tehtava|befattning|stilling|amet|amats|pareigos|unvan
        посада""",
    "country": """
        country you represent|country|represented country|country of residence|country region
        nation|country name|country code|land|landesname|herkunftsland|wohnsitzland|landercode
        pays|pays represente|pays que vous representez|pays de residence|nom du pays|code pays
        land van herkomst|land van verblijf|landcode|paese|pais|kraj|zeme|krajina|orszag|tara
        държава|страна|χωρα|drzava|zemlja|maa|riik|valsts|salis|ulke|країна""",
    "email": """
        email|e mail|email address|e mail address|mail|attendee email|attendee e mail
        emailaddress|e mail adresse|emailadresse|mailadresse|email adresse|courriel
        adresse e mail|adresse email|adresse mail|adresse electronique|mel|e mailadres
        emailadres|mailadres|e mail adres|correo electronico|correo|posta elettronica
        adres e mail|adres email|имейл|e posta|epasts|el pastas|e pasts|e post|sahkoposti
        ηλεκτρονικο ταχυδρομειο|электронная почта""",
    "phone": """
        phone|phone number|telephone|telephone number|mobile|mobile phone|cell phone
        mobile number|telefon|telefonnummer|mobil|mobilnummer|handy|handynummer|rufnummer
        mobiltelefon|numero de telephone|tel|portable|mobile phone number|telefoon
        telefoonnummer|gsm|mobiel|mobiel nummer|gsm nummer|telefono|telefone|телефон|τηλεφωνο
        puhelin""",
    "language": """
        language|preferred language|correspondence language|locale|sprache
        korrespondenzsprache|bevorzugte sprache|langue|langue preferee
        langue de correspondance|taal|voorkeurstaal|lingua|idioma|jezyk|jazyk|nyelv|limba|език
        γλωσσα|jezik|sprak""",
    "category": """
        category|attendee category|participant category|attendee type|participant type
        ticket type|registration type|registration category|product|ticket category
        product name|item|kategorie|teilnehmerkategorie|teilnehmerart|teilnehmertyp|ticketart
        tickettyp|ticketkategorie|produkt|anmeldeart|categorie|categorie de participant
        type de participant|type de billet|produit|type d inscription|deelnemerscategorie
        deelnemerstype|type deelnemer|tickettype|soort ticket|inschrijvingstype|type|role
        rolle|rol""",
    "status": """
        status|registration status|order status|attendee status|booking status|anmeldestatus
        registrierungsstatus|buchungsstatus|statut|statut de l inscription|etat
        etat de l inscription|inschrijvingsstatus|registratiestatus|stato|estado|stav|allapot
        stare""",
    "paid": """
        paid|payment received|is paid|bezahlt|zahlung erhalten|paye|payee|regle|paiement recu
        betaald|betaling ontvangen|payment status|zahlungsstatus|statut du paiement
        betaalstatus""",
    "valid_from": """
        valid from|valid since|ticket valid from|gultig ab|gultig von|valable a partir de
        valable du|valide du|valide a partir de|valable des|geldig vanaf|geldig van""",
    "valid_until": """
        valid until|valid to|valid till|ticket valid until|gultig bis|valable jusqu au
        valide jusqu au|valable jusqu a|valide jusqu a|geldig tot|geldig tot en met""",
    "attention": """
        check in text|checkin text|attention|attention note|desk note|note for the desk
        note to the desk|check in note|hinweis|hinweis fur den check in|check in hinweis
        achtung|hinweis fur den empfang|texte d enregistrement|texte de check in
        texte check in|note pour l accueil|a l attention de l accueil|inchecktekst
        check in tekst|let op|opmerking voor de balie""",
    "attention_flag": """
        requires special attention|requires attention|special attention
        besondere aufmerksamkeit|benotigt besondere aufmerksamkeit
        erfordert besondere aufmerksamkeit|necessite une attention particuliere
        attention particuliere|requiert une attention speciale|vereist speciale aandacht
        speciale aandacht|bijzondere aandacht""",
    "vip": "vip|is vip|vip guest|vip gast|v i p|hote de marque",
    "blocked": """
        blocked|is blocked|gesperrt|blockiert|bloque|bloquee|geblokkeerd""",
    "photo": "photo|photo url|portrait|foto|lichtbild|bild|picture|photo file|pasfoto",
    "accompanying": """
        accompanying|accompanying person of|accompanies|plus one of|begleitperson von
        begleitet|accompagnant de|accompagne|begeleider van|begeleidt""",
    "consents": """
        consents|consent|einwilligungen|einwilligung|consentements|consentement|toestemmingen
        toestemming""",
    "entitlements": """
        entitlements|sessions|registered sessions|workshops|side events|registered for
        programme items|agenda|sitzungen|veranstaltungen|programmpunkte|seances|ateliers
        inscriptions aux sessions|evenements paralleles|sessies|nevenactiviteiten
        workshops en sessies""",
    "amount": """
        price|amount|fee|total|amount paid|net price|gross price|ticket price|preis|betrag
        gebuhr|summe|gesamtpreis|ticketpreis|prix|montant|frais|tarif|prix du billet|prijs
        bedrag|ticketprijs|kosten|cena|prezzo|precio|pret""",
    "ignore": "set aside because",
}


def fold(text: str) -> str:
    """*text* without case, accents and punctuation, words apart by one blank."""
    plain = text.replace("#", " number ").casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain).casefold()
        plain = "".join(c for c in plain if not unicodedata.combining(c))
        plain = plain.translate(_LETTERS)
    return " ".join(_BREAKS.sub(" ", plain).split())


_BREAKS = re.compile(r"[\W_]+")
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "œ": "oe", "æ": "ae", "ς": "σ"})


def _ranks() -> dict[str, tuple[str, int]]:
    ranks: dict[str, tuple[str, int]] = {}
    for target, words in _WORDS.items():
        listed = [fold(word) for line in words.splitlines() for word in line.split("|")]
        for rank, word in enumerate(filter(None, listed)):
            ranks.setdefault(word, (target, rank))
    return ranks


_RANKS = _ranks()

#: Said of whose name or address it is; the column is recognised without it too.
_OWNER = (
    r"(?:attendees?|participante?s?|delegates?|guests?|registrants?|visitors?|persons?"
    r"|teilnehmer(?:in|innen|s|name)?|deelnemers?|aanwezigen?|gast|invites?)"
)
_BEFORE = re.compile(rf"^{_OWNER} (?:name |nom |naam )?(?=\w)")
_AFTER = re.compile(
    rf" (?:of (?:the )?|du |de la |de l |des |der |van de |van het |van )?{_OWNER}$"
)
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\*")

#: Added to the rank of a word that is recognised only without its owner or an aside.
_LESS_SURE = 1000


@lru_cache(maxsize=4096)
def recognise(header: str) -> tuple[str, int]:
    """The target that *header* names and how sure that is (0: surest); ("", 0) if none is known."""
    for said, less in ((header, 0), (_ASIDE.sub(" ", header), _LESS_SURE)):
        word = fold(said)
        if word in _RANKS:
            target, rank = _RANKS[word]
            return target, rank + less
    for shorter in (_BEFORE.sub("", word), _AFTER.sub("", word)):
        if shorter in _RANKS:
            target, rank = _RANKS[shorter]
            return target, rank + _LESS_SURE
    return "", 0


def words() -> Mapping[str, str]:
    """Every folded word and the target it names, to suggest the nearest for an unknown header."""
    return {word: target for word, (target, _) in _RANKS.items()}
