"""What can go wrong in a way that an operator can act on."""

from typing import ClassVar

from checkin.words import QT_TRANSLATE_NOOP, Detail


class CheckinError(Exception):
    """What an operator can act on: `text` is for them, the cause is for the log.

    `text` is a template in English; its named fields come in as `facts`. The window translates
    the template first and fills it then.
    """

    text: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Something went wrong.")

    def __init__(self, **facts: object) -> None:
        super().__init__(self.text.format(**facts))
        self.facts = facts

    @property
    def detail(self) -> Detail:
        """The same sentence as part of something else."""
        return Detail(self.text, context="errors", **self.facts)


class StoreBusy(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "Another program is writing to this event file. Wait a moment and try again."
    )


class StoreOpen(StoreBusy):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "This event file is open in another window or program, so it was not replaced. Close it"
        " there and restore the backup again.",
    )


class StillWriting(StoreBusy):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "This window was still writing to the event file, so it was not replaced. Wait a moment"
        " and restore the backup again.",
    )


class StoreMissing(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "There is no event file at {path}. Check the name, or make one with “init”."
    )


class StoreExists(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "There is already a file at {path}. Choose another name; nothing was changed."
    )


class StoreDamaged(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is damaged or is not an event file. Restore the newest backup: {backups}",
    )


class NotAnEventFile(StoreDamaged):
    text = QT_TRANSLATE_NOOP(
        "errors", "{path} is damaged or is not an event file, and there is no backup of it."
    )


class RecordDamaged(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "Record {seq} of station {station} is damaged. Run “verify” to see what else is, and go on"
        " with the newest backup that holds.",
    )


class StoreNewer(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{path} was written by a newer version of this program. Install that version to open it.",
    )


class StoreReadOnly(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{path} cannot be written to. Copy it to a folder of your own, or allow writing,"
        " and open it again.",
    )


class StoreUnreachable(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{path} cannot be read or written at the moment. Is the disk or stick still plugged in?",
    )


class DiskFull(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "The disk is full, so this was not recorded. Free some space and do it again."
    )


class UnsafePlace(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{path} lies on a network drive or in a synchronised folder ({kind}), where event files"
        " get damaged. Copy it to a folder on this computer and open it there.",
    )


class BadField(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "“{value}” will not do for {field}: {wanted}.")


class NotUndoable(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "This cannot be undone: it was taken back already, or is not that kind of thing."
    )


class NothingToUndo(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{name} has no admitted scan to take back. “history” shows the id of everything else.",
    )


class FieldNotKnown(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "There is no field “{field}”. There are: {fields}")


class NobodyThere(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "Give at least a name; nobody was added.")


class NoNameLeft(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "Leave at least a given name, a family name or a name on the badge."
    )


class NoBadgeLeft(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "This person has had {issues} badges, and more cannot be told apart. Ask an organiser to"
        " add them as a walk-in.",
    )


class ReasonMissing(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "Badge {issue} of this person is out already. Print again with a reason (--reason); the"
        " earlier badge then stops working.",
    )


class BadgeHeld(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The printer {printer} still holds this badge and may still print it. Mend what it waits"
        " for, or first take the badge back among those that wait.",
    )


class NotMergeable(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "Choose two different people who are both on the list.")


class BadLine(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "This line was not scanned: {why}.")


class NotConfirmed(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "This cannot be undone; nothing was done. Add --yes to do it."
    )


class NotOne(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "{count} people have this code; name one by their id.")


class OtherEvent(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "The two files are of different events; nothing was taken over."
    )


class NotWritten(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "{path} could not be written: {why}.")


class NotKnown(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "There is no {what} “{name}” in this event: it was removed, or is written otherwise.",
    )


class PrinterNotKnown(NotKnown):
    text = QT_TRANSLATE_NOOP(
        "errors", "There is no printer “{name}” in this event. Choose another one, or add it."
    )


class CategoryUnknown(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "There is no category “{category}” in this event. There are: {categories}"
    )


class NoCategories(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "There is no category “{category}”: this event has no categories."
    )


class FactsRefused(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The records of station {station} do not fit together from number {seq} on, so they were"
        " not taken over. Keep both files and ask whoever looks after the event.",
    )


class KeyringShut(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "The keyring of this computer did not open. Unlock it and try again."
    )


class NoCode(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "This is no ticket code that could be withdrawn or blocked. Badges stop working when a"
        " newer one is printed.",
    )


class BadKey(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "What the keyring holds to sign tickets of this event is no key. Remove it there, and a new"
        " one is made; tickets signed before still hold.",
    )


class SecretUnreadable(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "The secret kept in {path} cannot be read: {why}.")


class SettingsError(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The settings file is not right: “{key}” should be {wanted}. Mend it, or delete it to start"
        " afresh.",
    )


class SettingsNotSaved(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "The settings could not be saved to {path}. Allow writing there and try again."
    )


class TemplateError(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "The badge template cannot be used: in {where}, {why}.")


class PictureRefused(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "The picture {file} cannot be used: {why}.")


class TemplateFileUnreadable(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "{path} cannot be read as a badge template: {why}.")


class TemplateInUse(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The printer “{printer}” prints the template “{name}”, so it was not removed. Give the"
        " printer another template first.",
    )


class TemplateShipped(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "“{name}” comes with the program and cannot be removed. There is nothing to undo."
    )


class BadgeUnprintable(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "This badge cannot be printed: {why} Shorten or correct the badge name first."
    )


class Cancelled(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "Stopped, as asked. Nothing was written.")


class ColumnMissing(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "The list has no column “{column}”. Its columns are: {columns}"
    )


class FieldUnknown(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "A column cannot be read as “{field}”. It can be one of: {fields}"
    )


class SheetMissing(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "There is no sheet “{sheet}” in {path}. It has: {sheets}")


class ListUnreadable(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "{path} cannot be read: {why}")


class ListTooLarge(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is too large for a list of attendees: {found}, where at most {most} is read.",
    )


class ListEmpty(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "There are no rows in {path}.")


class EncodingWrong(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "{path} is not written in {encoding}. {hint}")


class ProgrammeUnclear(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The programme needs a column with a ticket code or an e-mail, and one with the session."
        " It has: {columns}",
    )


class TimetableUnclear(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The programme needs a column with the title and one with the start of each session. It"
        " has: {columns}",
    )


class BadRule(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "The rule cannot be used: {why}.")


class BadSession(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "This session cannot be kept so: {why}.")


class DoorIdle(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "Nothing is on in “{room}” any more: choose what this door is for."
    )


class DoorMoved(CheckinError):
    """The programme went on between a refusal and the decision to overrule it."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Meanwhile this door is for something else. Scan the badge again."
    )


class NoReason(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "Say why they are let in all the same; nothing was recorded."
    )


class ImportUndecided(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The list was not imported, since there are questions to answer first: {questions}",
    )


class PrinterKnown(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "This printer is there already, as “{name}”. Remove that one first."
    )


class PrinterInUse(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{count} badges wait for “{name}”, so it was not removed. Print them, or send them to"
        " another printer first.",
    )


class WrongTemplate(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The template “{template}” does not fit on the paper of this printer: {paper}. Choose"
        " another template, or give the size of the paper that lies in it.",
    )


class NoTemplateFits(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "No badge template fits on the paper of this printer: {paper}. Make one, or give the size"
        " of the paper that lies in it.",
    )


class UnknownPrinter(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{url} is not a printer this computer can use. Give folder:FOLDER, cups://QUEUE,"
        " ipp://HOST/PATH, windows:NAME, escpos://HOST, zpl://HOST, brother://HOST,"
        " usb://VENDOR:PRODUCT or serial:PORT.",
    )


class BadPrinterAddress(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "{url} is not the address of a printer: {why}. It would look like {example}."
    )


class FormatUnknown(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "There is no kind of code “{format}”. There are: {formats}")


class AttachmentRefused(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "{path} cannot be kept as an answer: {why}. Choose another picture or PDF."
    )


class PictureMissing(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "{path} cannot be opened. Is it still there?")


class PictureUnknown(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is no picture or PDF that can be read. Save it as PNG, JPEG or PDF and try again.",
    )


class PictureDamaged(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "{path} is damaged or not complete. Ask for the ticket to be sent again."
    )


class PictureTooLarge(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "{path} is too large for a ticket: at most {most} are read. Send a screenshot."
    )


class PdfLocked(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is locked with a password. Have it opened, and read a screenshot of the ticket.",
    )
