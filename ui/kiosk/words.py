"""What a kiosk says to attendees, in the four languages of the project.

The attendee's language is not the window's: whoever stands there chooses it, and all of this
changes at once. So these words are kept here and not in the window's translation. None says why
somebody is sent to the help desk.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One language. `{desk}` is the help desk, `{name}` a person, `{where}` where a badge is."""

    language: str  # its own name
    begin: str
    ready: str
    hold: str
    no_code: str
    back: str
    other_language: str
    staff: str
    # without a code
    who: str
    booking: str
    family_name: str
    accents: str
    go_on: str
    not_found: str
    space: str
    delete: str
    letters: str
    # questions
    required: str
    skip: str
    yes: str
    no: str
    pick_several: str
    date: str
    number: str
    not_that: str
    # after a scan
    welcome: str
    printing: str
    take_badge: str
    badge_at_desk: str
    goodbye: str
    safe_home: str
    already: str
    badge_printed: str
    no_badge: str
    again: str
    hold_still: str
    help: str
    help_at: str
    help_there: str
    trouble: str
    touch: str


ENGLISH: Final = Words(
    language="English",
    begin="Touch your language, or hold your code under the reader.",
    ready="Check in",
    hold="Hold your ticket or badge code under the reader.",
    no_code="I have no code at hand",
    back="Back",
    other_language="Language",
    staff="Staff",
    who="Who are you?",
    booking="Booking code",
    family_name="Family name",
    accents="Accents may be left out.",
    go_on="Continue",
    not_found="That does not fit together. Please check both, or go to {desk}.",
    space="Space",
    delete="Delete",
    letters="Letters",
    required="Please answer this one.",
    skip="Skip",
    yes="Yes",
    no="No",
    pick_several="You may choose several.",
    date="Day, month and year",
    number="A number",
    not_that="That will not do. Please check it.",
    welcome="Welcome",
    printing="Your badge is being printed.",
    take_badge="Please take your badge.",
    badge_at_desk="You get your badge here: {desk}",
    goodbye="Goodbye",
    safe_home="See you soon.",
    already="You are checked in",
    badge_printed="Your badge was printed here: {where}",
    no_badge="No badge? Please go to {desk}.",
    again="Please try again",
    hold_still="Hold the code still, a hand’s breadth from the reader.",
    help="Please go to",
    help_at="Please go to: {desk}",
    help_there="Somebody there will be glad to help you.",
    trouble="This kiosk is taking a break.",
    touch="Touch the screen to go on.",
)

FRENCH: Final = Words(
    language="Français",
    begin="Touchez votre langue, ou présentez votre code au lecteur.",
    ready="Enregistrement",
    hold="Présentez le code de votre billet ou de votre badge au lecteur.",
    no_code="Je n’ai pas de code sous la main",
    back="Retour",
    other_language="Langue",
    staff="Personnel",
    who="Qui êtes-vous ?",
    booking="Code de réservation",
    family_name="Nom de famille",
    accents="Les accents sont facultatifs.",
    go_on="Continuer",
    not_found="Ces données ne concordent pas. Vérifiez-les, ou adressez-vous ici : {desk}",
    space="Espace",
    delete="Effacer",
    letters="Lettres",
    required="Une réponse est nécessaire.",
    skip="Passer",
    yes="Oui",
    no="Non",
    pick_several="Plusieurs choix sont possibles.",
    date="Jour, mois et année",
    number="Un nombre",
    not_that="Cette réponse ne convient pas. Vérifiez-la.",
    welcome="Bienvenue",
    printing="Votre badge s’imprime.",
    take_badge="Prenez votre badge.",
    badge_at_desk="Vous recevrez votre badge ici : {desk}",
    goodbye="Au revoir",
    safe_home="À bientôt.",
    already="Vous êtes déjà enregistré",
    badge_printed="Votre badge a été imprimé ici : {where}",
    no_badge="Pas de badge ? Adressez-vous ici : {desk}",
    again="Veuillez réessayer",
    hold_still="Tenez le code immobile, à une largeur de main du lecteur.",
    help="Veuillez vous adresser ici",
    help_at="Veuillez vous adresser ici : {desk}",
    help_there="On vous y aidera volontiers.",
    trouble="Cette borne fait une pause.",
    touch="Touchez l’écran pour continuer.",
)

DUTCH: Final = Words(
    language="Nederlands",
    begin="Raak uw taal aan of houd uw code onder de lezer.",
    ready="Inchecken",
    hold="Houd de code van uw ticket of badge onder de lezer.",
    no_code="Ik heb geen code bij de hand",
    back="Terug",
    other_language="Taal",
    staff="Medewerkers",
    who="Wie bent u?",
    booking="Boekingscode",
    family_name="Achternaam",
    accents="Accenten mag u weglaten.",
    go_on="Verder",
    not_found="Dat past niet bij elkaar. Controleer beide of ga naar {desk}.",
    space="Spatie",
    delete="Wissen",
    letters="Letters",
    required="Een antwoord is nodig.",
    skip="Overslaan",
    yes="Ja",
    no="Nee",
    pick_several="U mag er meer kiezen.",
    date="Dag, maand en jaar",
    number="Een getal",
    not_that="Dat kan niet. Controleer het even.",
    welcome="Welkom",
    printing="Uw badge wordt geprint.",
    take_badge="Neem uw badge mee.",
    badge_at_desk="Uw badge krijgt u hier: {desk}",
    goodbye="Tot ziens",
    safe_home="Graag tot gauw.",
    already="U bent al ingecheckt",
    badge_printed="Uw badge is hier geprint: {where}",
    no_badge="Geen badge? Ga naar {desk}.",
    again="Probeer het nog eens",
    hold_still="Houd de code stil, een handbreedte van de lezer.",
    help="Ga alstublieft naar",
    help_at="Ga alstublieft naar: {desk}",
    help_there="Daar helpen we u graag.",
    trouble="Deze zuil pauzeert even.",
    touch="Raak het scherm aan om verder te gaan.",
)

GERMAN: Final = Words(
    language="Deutsch",
    begin="Berühren Sie Ihre Sprache oder halten Sie Ihren Code unter den Leser.",
    ready="Check-in",
    hold="Halten Sie den Code Ihres Tickets oder Badges unter den Leser.",
    no_code="Ich habe keinen Code zur Hand",
    back="Zurück",
    other_language="Sprache",
    staff="Personal",
    who="Wer sind Sie?",
    booking="Buchungscode",
    family_name="Familienname",
    accents="Akzente dürfen fehlen.",
    go_on="Weiter",
    not_found="Das passt nicht zusammen. Prüfen Sie beides oder gehen Sie hierhin: {desk}",
    space="Leertaste",
    delete="Löschen",
    letters="Buchstaben",
    required="Hier ist eine Antwort nötig.",
    skip="Überspringen",
    yes="Ja",
    no="Nein",
    pick_several="Mehreres ist möglich.",
    date="Tag, Monat und Jahr",
    number="Eine Zahl",
    not_that="Das geht so nicht. Bitte prüfen Sie es.",
    welcome="Willkommen",
    printing="Ihr Badge wird gedruckt.",
    take_badge="Bitte nehmen Sie Ihr Badge.",
    badge_at_desk="Ihr Badge bekommen Sie hier: {desk}",
    goodbye="Auf Wiedersehen",
    safe_home="Bis bald.",
    already="Sie sind schon angemeldet",
    badge_printed="Ihr Badge wurde hier gedruckt: {where}",
    no_badge="Kein Badge? Bitte gehen Sie hierhin: {desk}",
    again="Bitte noch einmal",
    hold_still="Halten Sie den Code ruhig, eine Handbreit vor den Leser.",
    help="Bitte gehen Sie hierhin",
    help_at="Bitte gehen Sie hierhin: {desk}",
    help_there="Dort hilft man Ihnen gern.",
    trouble="Dieses Terminal macht eine Pause.",
    touch="Berühren Sie den Bildschirm, um fortzufahren.",
)

#: In the order of the buttons.
WORDS: Final[Mapping[str, Words]] = {"en": ENGLISH, "fr": FRENCH, "nl": DUTCH, "de": GERMAN}

#: Keys of the letters as each language's keyboards have them.
LETTERS: Final[Mapping[str, tuple[str, str, str]]] = {
    "en": ("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"),
    "fr": ("AZERTYUIOP", "QSDFGHJKLM", "WXCVBN"),
    "nl": ("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"),
    "de": ("QWERTZUIOPÜ", "ASDFGHJKLÖÄ", "YXCVBNMß"),
}


def language_of(*tags: str) -> str:
    """The first of these language tags that the kiosk speaks, else English."""
    for tag in tags:
        code = tag.replace("_", "-").split("-")[0].lower()
        if code in WORDS:
            return code
    return "en"
