<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Check-in desk</source>
        <translation>Registratiebalie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Licenties van de onderdelen</translation>
    </message>
    <message>
        <source>The registration desk of a conference: scan, verdict, badge, attendance log. It works without a network. Free software under the MIT licence.</source>
        <translation>De registratiebalie van een conferentie: scan, resultaat, badge, aanwezigheidslogboek. Werkt zonder netwerk. Vrije software onder de MIT-licentie.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
</context>
<context>
    <name>AgainPanel</name>
    <message>
        <source>It never came out of the printer</source>
        <translation>Hij is nooit uit de printer gekomen</translation>
    </message>
    <message>
        <source>It was printed badly</source>
        <translation>Hij is slecht afgedrukt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Print again: {name}</source>
        <translation>Herdrukken: {name}</translation>
    </message>
    <message>
        <source>The badge is damaged</source>
        <translation>De badge is beschadigd</translation>
    </message>
    <message>
        <source>The badge was lost</source>
        <translation>De badge is verloren</translation>
    </message>
    <message>
        <source>The name or the organisation was corrected</source>
        <translation>De naam of de organisatie is gewijzigd</translation>
    </message>
    <message>
        <source>This will be badge {next}. As soon as it is printed, badge {last} stops working at every door.</source>
        <translation>Dit wordt badge {next}. Zodra die is afgedrukt, werkt badge {last} aan geen enkele deur meer.</translation>
    </message>
    <message>
        <source>This will be the first badge that is known to have come out.</source>
        <translation>Dit wordt de eerste badge waarvan zeker is dat hij is afgedrukt.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Event files (*.checkin)</source>
        <translation>Evenementbestanden (*.checkin)</translation>
    </message>
    <message>
        <source>Making the sample event…</source>
        <translation>Voorbeeldevenement wordt gemaakt…</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Een evenementbestand openen</translation>
    </message>
</context>
<context>
    <name>ArrivalsChart</name>
    <message>
        <source>Checked in over time</source>
        <translation>Ingecheckt in de tijd</translation>
    </message>
    <message>
        <source>Most came from {time} on: {count} in {minutes} minutes.</source>
        <translation>De meesten kwamen vanaf {time}: {count} in {minutes} minuten.</translation>
    </message>
    <message>
        <source>Nobody is checked in yet.</source>
        <translation>Er is nog niemand ingecheckt.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A copy is made every few minutes; the last ten are kept beside the file.</source>
        <translation>Om de paar minuten wordt een kopie gemaakt; de laatste tien blijven naast het bestand bewaard.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu back-up maken</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen back-up.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>en nog %n oudere</numerusform>
            <numerusform>en nog %n oudere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>It is there</source>
        <translation>Hij ligt er</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Nog geen badge</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Herdrukken</translation>
    </message>
    <message>
        <source>The badge appears here</source>
        <translation>De badge verschijnt hier</translation>
    </message>
    <message>
        <source>The badge, as it will print</source>
        <translation>De badge zoals hij wordt afgedrukt</translation>
    </message>
    <message>
        <source>The badge, as it will print · {size}</source>
        <translation>De badge zoals hij wordt afgedrukt · {size}</translation>
    </message>
</context>
<context>
    <name>BadgeWatch</name>
    <message>
        <source>Badge {issue} of {name}: nobody knows whether it came out. Look into the tray: is it there?</source>
        <translation>Badge {issue} van {name}: niemand weet of hij is afgedrukt. Kijk in de lade: ligt hij er?</translation>
    </message>
    <message>
        <source>{problem} Correct the name on the badge (F2).</source>
        <translation>{problem} Wijzig de naam op de badge (F2).</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keep the code they had.</source>
        <translation>
            <numerusform>%n behoudt zijn code.</numerusform>
            <numerusform>%n behouden hun code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a badge; the names check lists why:</source>
        <translation>
            <numerusform>%n zonder badge; de namencontrole zegt waarom:</numerusform>
            <numerusform>%n zonder badge; de namencontrole zegt waarom:</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Everybody who is not cancelled</source>
        <translation>Iedereen die niet geannuleerd is</translation>
    </message>
    <message>
        <source>First free place on the first sheet</source>
        <translation>Eerste vrije plaats op het eerste vel</translation>
    </message>
    <message>
        <source>Into one PDF</source>
        <translation>In één pdf</translation>
    </message>
    <message>
        <source>Laying out badges…</source>
        <translation>Badges worden opgemaakt…</translation>
    </message>
    <message>
        <source>No badge had to be printed; no file was written.</source>
        <translation>Er moest geen badge worden afgedrukt; er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>One category</source>
        <translation>Eén categorie</translation>
    </message>
    <message>
        <source>Only those without a badge, or whose badge would look different now</source>
        <translation>Alleen wie geen badge heeft, of wiens badge er nu anders zou uitzien</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>Badges afdrukken</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>Pdf opslaan…</translation>
    </message>
    <message>
        <source>Save the badges</source>
        <translation>Badges opslaan</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>De geselecteerde persoon</numerusform>
            <numerusform>De %n geselecteerden</numerusform>
        </translation>
    </message>
    <message>
        <source>To this desk&apos;s printer, one by one</source>
        <translation>Op de printer van deze balie, één voor één</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Waarheen?</translation>
    </message>
    <message>
        <source>Whoever has a badge that would look the same keeps its code; a new one makes the badge before it stop working.</source>
        <translation>Een ongewijzigde badge behoudt zijn code; een nieuwe maakt de vorige ongeldig.</translation>
    </message>
    <message>
        <source>Whose badges?</source>
        <translation>Welke badges?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>badges.pdf</source>
        <translation>badges.pdf</translation>
    </message>
    <message>
        <source>{badges} in {file}.</source>
        <translation>{badges} in {file}.</translation>
    </message>
    <message>
        <source>{badges} on the way to the printer.</source>
        <translation>{badges} onderweg naar de printer.</translation>
    </message>
    <message>
        <source>{done} of {total} badges</source>
        <translation>{done} van {total} badges</translation>
    </message>
</context>
<context>
    <name>CardMaker</name>
    <message>
        <source>Badge {issue}: {where}</source>
        <translation>Badge {issue}: {where}</translation>
    </message>
    <message>
        <source>In since {since}</source>
        <translation>Binnen sinds {since}</translation>
    </message>
    <message>
        <source>No printer is chosen, so no badge was printed.</source>
        <translation>Er is geen printer gekozen, dus geen badge afgedrukt.</translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation>Nog niet ingecheckt</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Niet vastgelegd</translation>
    </message>
    <message>
        <source>Read the note first; the next key prints the badge.</source>
        <translation>Lees eerst de nota; de volgende toets drukt de badge af.</translation>
    </message>
    <message>
        <source>The badge is being printed: hand it over.</source>
        <translation>De badge wordt afgedrukt: geef hem af.</translation>
    </message>
    <message>
        <source>Their badge is there already: {where}.</source>
        <translation>De badge is er al: {where}.</translation>
    </message>
    <message>
        <source>This badge is theirs: the hand-over is noted.</source>
        <translation>Dit is de juiste badge: de afgifte is genoteerd.</translation>
    </message>
    <message>
        <source>Two desks printed badge {issue}; both work. Let an organiser know.</source>
        <translation>Twee balies drukten badge {issue} af; beide werken. Verwittig een organisator.</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>handed over {moment}</source>
        <translation>afgegeven {moment}</translation>
    </message>
    <message>
        <source>in since {since}</source>
        <translation>binnen sinds {since}</translation>
    </message>
    <message>
        <source>not on the latest list</source>
        <translation>niet op de laatste lijst</translation>
    </message>
    <message>
        <source>printed {moment}</source>
        <translation>afgedrukt {moment}</translation>
    </message>
    <message>
        <source>waits: note not read</source>
        <translation>wacht: nota niet gelezen</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>inschrijving ter plaatse</translation>
    </message>
    <message>
        <source>{word}, taken back</source>
        <translation>{word}, teruggedraaid</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n rij gelezen</numerusform>
            <numerusform>%n rijen gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read. Nothing is written yet.</source>
        <translation>
            <numerusform>%n rij gelezen. Er is nog niets geschreven.</numerusform>
            <numerusform>%n rijen gelezen. Er is nog niets geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n apart gezet</numerusform>
            <numerusform>%n apart gezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to import</source>
        <translation>
            <numerusform>%n te importeren</numerusform>
            <numerusform>%n te importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the unknown sessions to the programme</source>
        <translation>Onbekende sessies aan het programma toevoegen</translation>
    </message>
    <message>
        <source>Additions only: nobody is missing</source>
        <translation>Alleen aanvullingen: niemand ontbreekt</translation>
    </message>
    <message>
        <source>All: the desk&apos;s</source>
        <translation>Alles: de balie</translation>
    </message>
    <message>
        <source>All: the list&apos;s</source>
        <translation>Alles: de lijst</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Is this the whole list?</source>
        <translation>Is dit de volledige lijst?</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Het is {name}</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Die van de balie behouden</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s values where it is still open</source>
        <translation>De waarden van de balie behouden waar nog niet beslist is</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Openlaten</translation>
    </message>
    <message>
        <source>Leave those still open aside</source>
        <translation>De nog open rijen apart zetten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Save the rows set aside</source>
        <translation>Apart gezette rijen opslaan</translation>
    </message>
    <message>
        <source>Save the rows set aside…</source>
        <translation>Apart gezette rijen opslaan…</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Iemand nieuw</translation>
    </message>
    <message>
        <source>Take the list&apos;s</source>
        <translation>Die van de lijst nemen</translation>
    </message>
    <message>
        <source>The whole list: who is not on it is marked as missing</source>
        <translation>De volledige lijst: wie er niet op staat, wordt als ontbrekend gemarkeerd</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>What {file} would do</source>
        <translation>Wat {file} zou doen</translation>
    </message>
    <message>
        <source>What “{word}” means</source>
        <translation>Wat “{word}” betekent</translation>
    </message>
    <message>
        <source>Yes, import it all the same</source>
        <translation>Ja, toch importeren</translation>
    </message>
    <message>
        <source>Yes, mark them as missing</source>
        <translation>Ja, als ontbrekend markeren</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>conflicten</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>twijfelachtig</translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation>is {name}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbrekend</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apart gezet</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>iemand nieuw</translation>
    </message>
    <message>
        <source>the desk&apos;s</source>
        <translation>die van de balie</translation>
    </message>
    <message>
        <source>the list&apos;s</source>
        <translation>die van de lijst</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>unknown words</source>
        <translation>onbekende woorden</translation>
    </message>
    <message>
        <source>{file} set aside.csv</source>
        <translation>{file} apart gezet.csv</translation>
    </message>
    <message>
        <source>{read}: {good}, {aside}. Nothing is written yet.</source>
        <translation>{read}: {good}, {aside}. Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>{rows} saved in {file}.</source>
        <translation>{rows} opgeslagen in {file}.</translation>
    </message>
    <message>
        <source>“{word}” means:</source>
        <translation>“{word}” betekent:</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n question(s) open</source>
        <translation>
            <numerusform>▲ %n vraag open</numerusform>
            <numerusform>▲ %n vragen open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose a list</source>
        <translation>Een lijst kiezen</translation>
    </message>
    <message>
        <source>Go on with {file}</source>
        <translation>Doorgaan met {file}</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Doorgaan…</translation>
    </message>
    <message>
        <source>Import a list of attendees</source>
        <translation>Een deelnemerslijst importeren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Lijsten (*.csv *.tsv *.txt *.xlsx *.ods);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would happen.</source>
        <translation>Er wordt niets geschreven voordat u hebt gezien wat er zou gebeuren.</translation>
    </message>
    <message>
        <source>Take back {file}</source>
        <translation>{file} terugdraaien</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>The import of {file}, begun {when}, stopped half-way. Choose the same file again to go on, or take back what it wrote.</source>
        <translation>De import van {file}, begonnen {when}, is halverwege gestopt. Kies hetzelfde bestand om door te gaan, of draai terug wat hij geschreven heeft.</translation>
    </message>
</context>
<context>
    <name>ChoosePanel</name>
    <message>
        <source>Ask for the organisation or the e-mail address, then choose by its number.</source>
        <translation>Vraag naar de organisatie of het e-mailadres en kies het nummer.</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>Het is deze persoon</translation>
    </message>
    <message>
        <source>Which {name}?</source>
        <translation>Welke {name}?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wie is het?</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column of the list</source>
        <translation>Kolom van de lijst</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>{holds} – or is it “{guess}”?</source>
        <translation>{holds} – of is het “{guess}”?</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Add who goes to which session…</source>
        <translation>Toevoegen wie naar welke sessie gaat…</translation>
    </message>
    <message>
        <source>Check the list</source>
        <translation>Lijst controleren</translation>
    </message>
    <message>
        <source>Choose a list of who goes to which session</source>
        <translation>Een lijst kiezen van wie naar welke sessie gaat</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Kolommen van de lijst</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>Letters are written in</source>
        <translation>Codering van de letters</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Lijsten (*.csv *.tsv *.txt *.xlsx *.ods);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Recognised columns are filled in; Enter on a row changes it. What you say is remembered for the next list.</source>
        <translation>Herkende kolommen zijn ingevuld; Enter op een rij wijzigt ze. Uw keuzes worden onthouden voor de volgende lijst.</translation>
    </message>
    <message>
        <source>Sessions come from {file}.</source>
        <translation>De sessies komen uit {file}.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Werkblad</translation>
    </message>
    <message>
        <source>Take the suggestions</source>
        <translation>Suggesties overnemen</translation>
    </message>
    <message>
        <source>What do the columns of {file} hold?</source>
        <translation>Wat bevatten de kolommen van {file}?</translation>
    </message>
    <message>
        <source>▲ Say which column holds the names.</source>
        <translation>▲ Geef aan welke kolom de namen bevat.</translation>
    </message>
</context>
<context>
    <name>CorrectPage</name>
    <message>
        <source>Correct: {name}</source>
        <translation>Wijzigen: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Your corrections lie over the list; a later list does not undo them.</source>
        <translation>Uw wijzigingen gaan voor op de lijst; een latere lijst draait ze niet terug.</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct: {name}</source>
        <translation>Wijzigen: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Your corrections lie over the list; a later list does not undo them.</source>
        <translation>Uw wijzigingen gaan voor op de lijst; een latere lijst draait ze niet terug.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A report could not be saved: is the disk full?</source>
        <translation>Er kon geen verslag worden opgeslagen: is de schijf vol?</translation>
    </message>
    <message>
        <source>A report without any personal data was saved:</source>
        <translation>Een verslag zonder persoonsgegevens is opgeslagen:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Verslag tonen</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Er is iets onverwachts gebeurd</translation>
    </message>
    <message>
        <source>The last step may not have been done; look before you go on. What was recorded before is safe.</source>
        <translation>De laatste stap is misschien niet uitgevoerd; kijk dat na voordat u doorgaat. Wat eerder is vastgelegd, is veilig.</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Back; clear the field; clear the card</source>
        <translation>Terug; veld leegmaken; kaart leegmaken</translation>
    </message>
    <message>
        <source>Check in &amp; print the person chosen</source>
        <translation>Gekozen persoon inchecken &amp; afdrukken</translation>
    </message>
    <message>
        <source>Choose among the people found</source>
        <translation>Kiezen uit de gevonden personen</translation>
    </message>
    <message>
        <source>Choose, or answer the question</source>
        <translation>Kiezen, of de vraag beantwoorden</translation>
    </message>
    <message>
        <source>Confirm what a panel asks</source>
        <translation>Bevestigen wat een paneel vraagt</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Go on with what a scan interrupted</source>
        <translation>Doorgaan met wat een scan onderbrak</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historiek</translation>
    </message>
    <message>
        <source>It is not: print it again</source>
        <translation>Hij ligt er niet: herdrukken</translation>
    </message>
    <message>
        <source>Let in with a reason</source>
        <translation>Binnenlaten met een reden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Print the badge, or print it again</source>
        <translation>Badge (opnieuw) afdrukken</translation>
    </message>
    <message>
        <source>The badge is in the tray</source>
        <translation>De badge ligt in de lade</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inschrijving ter plaatse</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>F1 keys</source>
        <translation>F1 toetsen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Go on: {what}</source>
        <translation>Doorgaan: {what}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Scan a ticket or a badge, or type any part of a name.</source>
        <translation>Scan een ticket of een badge, of typ een deel van de naam.</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Scannen of zoeken</translation>
    </message>
    <message>
        <source>Scan, or type a name, organisation or code…</source>
        <translation>Scan, of typ een naam, organisatie of code…</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n keer binnen</numerusform>
            <numerusform>%n keer binnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people selected.</source>
        <translation>
            <numerusform>%n persoon geselecteerd.</numerusform>
            <numerusform>%n personen geselecteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is known</source>
        <translation>Alles wat bekend is</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Badge {issue}</source>
        <translation>Badge {issue}</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Cancel registration…</source>
        <translation>Inschrijving annuleren…</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see what is known of them.</source>
        <translation>Kies iemand in de lijst om te zien wat bekend is.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Wijzig…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historiek</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Die van de balie behouden</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nota’s</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Op de lijst</translation>
    </message>
    <message>
        <source>Part the two entries again</source>
        <translation>De twee personen weer splitsen</translation>
    </message>
    <message>
        <source>Register again</source>
        <translation>Opnieuw inschrijven</translation>
    </message>
    <message>
        <source>Registered for</source>
        <translation>Ingeschreven voor</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Vervangen…</translation>
    </message>
    <message>
        <source>Take the list&apos;s</source>
        <translation>Die van de lijst nemen</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticketcode</translation>
    </message>
    <message>
        <source>Undo the replacement</source>
        <translation>Vervanging terugdraaien</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>in {when}</source>
        <translation>in {when}</translation>
    </message>
    <message>
        <source>not on the latest list</source>
        <translation>niet op de laatste lijst</translation>
    </message>
    <message>
        <source>out {when}</source>
        <translation>uit {when}</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>inschrijving ter plaatse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{field}: the desk says “{desk}”, the list now says “{listed}”.</source>
        <translation>{field}: de balie zegt “{desk}”, de lijst zegt nu “{listed}”.</translation>
    </message>
    <message>
        <source>{value} (corrected; the list says “{listed}”)</source>
        <translation>{value} (gewijzigd; de lijst zegt “{listed}”)</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (teruggedraaid)</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed both here and there</source>
        <translation>
            <numerusform>%n veld aan beide kanten gewijzigd</numerusform>
            <numerusform>%n velden aan beide kanten gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left aside in doubt</source>
        <translation>
            <numerusform>%n twijfelgeval apart gelaten</numerusform>
            <numerusform>%n twijfelgevallen apart gelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on this list, still admissible</source>
        <translation>
            <numerusform>%n niet op deze lijst, nog steeds toegelaten</numerusform>
            <numerusform>%n niet op deze lijst, nog steeds toegelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside; mend and import them as additions</source>
        <translation>
            <numerusform>%n apart gezet; verbeter en importeer als aanvulling</numerusform>
            <numerusform>%n apart gezet; verbeter en importeer als aanvullingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n ongewijzigd</numerusform>
            <numerusform>%n ongewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the names</source>
        <translation>Namen controleren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Nog een lijst importeren</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Import van {file}</translation>
    </message>
    <message>
        <source>Save the rows set aside…</source>
        <translation>Apart gezette rijen opslaan…</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Personen tonen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>▲ Stopped: {done} of {total} written.</source>
        <translation>▲ Gestopt: {done} van {total} geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>✔ Done: %n written.</source>
        <translation>
            <numerusform>✔ Klaar: %n geschreven.</numerusform>
            <numerusform>✔ Klaar: %n geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Everything was known already; nothing had to be written.</source>
        <translation>✔ Alles was al bekend; er moest niets geschreven worden.</translation>
    </message>
    <message>
        <source>✔ {rows} saved in {file}.</source>
        <translation>✔ {rows} opgeslagen in {file}.</translation>
    </message>
</context>
<context>
    <name>DropCard</name>
    <message>
        <source>CSV, TSV, Excel (XLSX) or OpenDocument (ODS), as pretix and others export it</source>
        <translation>CSV, TSV, Excel (XLSX) of OpenDocument (ODS), zoals pretix en andere ze exporteren</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Sleep een lijst hierheen</translation>
    </message>
</context>
<context>
    <name>EncodingPage</name>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Names that read differently</source>
        <translation>Namen die verschillend gelezen worden</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Choose the column in which the names look as they should.</source>
        <translation>Het bestand zegt niet hoe de letters gecodeerd zijn. Kies de kolom waarin de namen er goed uitzien.</translation>
    </message>
    <message>
        <source>Which names are right?</source>
        <translation>Welke namen kloppen?</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase everything about {name}?</source>
        <translation>Alles over {name} wissen?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Definitief wissen</translation>
    </message>
    <message>
        <source>Every fact about this person is emptied, here and at every desk that receives it. All backups of this event are deleted, since they would bring the person back. The list cannot bring the person back either. It cannot be undone.</source>
        <translation>Alles over deze persoon wordt leeggemaakt, hier en aan elke balie die het ontvangt. Alle back-ups van dit evenement worden verwijderd, want ze zouden de persoon terugbrengen. Ook de lijst kan dat niet. Dit is onomkeerbaar.</translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation>Reden, voor het logboek</translation>
    </message>
    <message>
        <source>Type “{word}” to confirm</source>
        <translation>Typ “{word}” om te bevestigen</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>wissen</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Attendance: who came, when, where</source>
        <translation>Aanwezigheid: wie kwam, wanneer, waar</translation>
    </message>
    <message>
        <source>Attendees: the list with all fields</source>
        <translation>Deelnemers: de lijst met alle velden</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-regels</translation>
    </message>
    <message>
        <source>Journal: everything, refusals too</source>
        <translation>Logboek: alles, ook weigeringen</translation>
    </message>
    <message>
        <source>Mark as UTF-8 (BOM), for older Excel</source>
        <translation>Als UTF-8 markeren (BOM), voor oudere Excel</translation>
    </message>
    <message>
        <source>No-shows: who did not come</source>
        <translation>No-shows: wie niet kwam</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Een rapport opslaan</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Het rapport opslaan</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Times are in the event&apos;s zone and in UTC; nothing can become a formula.</source>
        <translation>Tijden staan in de zone van het evenement en in UTC; niets kan een formule worden.</translation>
    </message>
    <message>
        <source>{rows} in {file}.</source>
        <translation>{rows} in {file}.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Suggestion</source>
        <translation>Suggestie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historiek</translation>
    </message>
    <message>
        <source>History: {name}</source>
        <translation>Historiek: {name}</translation>
    </message>
    <message>
        <source>Newest first. Nothing is ever removed from it.</source>
        <translation>Nieuwste eerst. Er wordt nooit iets uit verwijderd.</translation>
    </message>
    <message>
        <source>Undo this…</source>
        <translation>Dit terugdraaien…</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Importing…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lijst wordt gelezen…</translation>
    </message>
    <message>
        <source>Stopped, as asked. Nothing was written.</source>
        <translation>Gestopt, zoals gevraagd. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Taken back: what that import wrote no longer counts.</source>
        <translation>Teruggedraaid: wat die import schreef, telt niet meer.</translation>
    </message>
    <message>
        <source>{done} of {total} written</source>
        <translation>{done} van {total} geschreven</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Change what the column marked holds</source>
        <translation>Wijzigen wat de gemarkeerde kolom bevat</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Een bestand kiezen</translation>
    </message>
    <message>
        <source>Choose the encoding, or the person meant, by its number</source>
        <translation>De codering of de persoon kiezen met het nummer</translation>
    </message>
    <message>
        <source>Go on to the next step; import</source>
        <translation>Volgende stap; importeren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s value</source>
        <translation>De waarde van de balie behouden</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Eén stap terug</translation>
    </message>
    <message>
        <source>Save the rows set aside</source>
        <translation>Apart gezette rijen opslaan</translation>
    </message>
    <message>
        <source>Take the list&apos;s value</source>
        <translation>De waarde van de lijst nemen</translation>
    </message>
    <message>
        <source>The row is somebody new</source>
        <translation>De rij is iemand nieuw</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>LastScans</name>
    <message>
        <source>Answer</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
</context>
<context>
    <name>LetInPanel</name>
    <message>
        <source>An organiser said yes</source>
        <translation>Een organisator zei ja</translation>
    </message>
    <message>
        <source>Let in &amp; print</source>
        <translation>Binnenlaten &amp; afdrukken</translation>
    </message>
    <message>
        <source>Let in: {name}</source>
        <translation>Binnenlaten: {name}</translation>
    </message>
    <message>
        <source>Paid at the desk</source>
        <translation>Aan de balie betaald</translation>
    </message>
    <message>
        <source>Speaker or escort, needed inside now</source>
        <translation>Spreker of begeleider, nu binnen nodig</translation>
    </message>
    <message>
        <source>The list is wrong</source>
        <translation>De lijst klopt niet</translation>
    </message>
    <message>
        <source>The verdict was “{refused}”. It stays in the history, beside your reason.</source>
        <translation>Het resultaat was “{refused}”. Het blijft in de historiek, naast uw reden.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>Andere kolommen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Misschien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Not a country that is known; kept as it stands</source>
        <translation>Onbekend land; blijft zoals het is</translation>
    </message>
    <message>
        <source>Not a session of the programme</source>
        <translation>Geen sessie van het programma</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inschrijving</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Set aside because</source>
        <translation>Apart gezet omdat</translation>
    </message>
    <message>
        <source>The desk says</source>
        <translation>De balie zegt</translation>
    </message>
    <message>
        <source>The list now says</source>
        <translation>De lijst zegt nu</translation>
    </message>
    <message>
        <source>The list says</source>
        <translation>De lijst zegt</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>De rij</translation>
    </message>
    <message>
        <source>Ticket codes</source>
        <translation>Ticketcodes</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>back on the list</source>
        <translation>terug op de lijst</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>MendCard</name>
    <message>
        <source>Compare and merge…</source>
        <translation>Vergelijken en samenvoegen…</translation>
    </message>
    <message>
        <source>It is fine as it is</source>
        <translation>Het is goed zo</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Die van de balie behouden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Take the list&apos;s</source>
        <translation>Die van de lijst nemen</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Suggestie overnemen</translation>
    </message>
    <message>
        <source>Take “{suggestion}”</source>
        <translation>“{suggestion}” overnemen</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Are these one person?</source>
        <translation>Is dit één persoon?</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Ingecheckt</translation>
    </message>
    <message>
        <source>Choose whose fields stay. Tickets, sessions, badges and history of both go on together; the history can part them again.</source>
        <translation>Kies wiens velden blijven. Tickets, sessies, badges en historiek van beide gaan samen verder; via de historiek kunt u ze weer splitsen.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>Het is één persoon</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Het zijn twee personen</translation>
    </message>
    <message>
        <source>Ticket codes</source>
        <translation>Ticketcodes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{name} stays</source>
        <translation>{name} blijft</translation>
    </message>
</context>
<context>
    <name>NamesController</name>
    <message>
        <source>Checking names…</source>
        <translation>Namen worden gecontroleerd…</translation>
    </message>
    <message>
        <source>Stopped, as asked.</source>
        <translation>Gestopt, zoals gevraagd.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>merged; the history can part them</source>
        <translation>samengevoegd; de historiek kan splitsen</translation>
    </message>
    <message>
        <source>now {name}</source>
        <translation>nu {name}</translation>
    </message>
    <message>
        <source>{done} of {total} badges tried</source>
        <translation>{done} van {total} badges geprobeerd</translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Compare and merge</source>
        <translation>Vergelijken en samenvoegen</translation>
    </message>
    <message>
        <source>Into the field of the finding; compare two people</source>
        <translation>Naar het veld van de bevinding; twee personen vergelijken</translation>
    </message>
    <message>
        <source>It is fine as it is</source>
        <translation>Het is goed zo</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s value</source>
        <translation>De waarde van de balie behouden</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names check</source>
        <translation>Namencontrole</translation>
    </message>
    <message>
        <source>Save what was typed; confirm a merge</source>
        <translation>Invoer opslaan; samenvoegen bevestigen</translation>
    </message>
    <message>
        <source>Take the list&apos;s value</source>
        <translation>De waarde van de lijst nemen</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Suggestie overnemen</translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message numerus="yes">
        <source>%n people looked at</source>
        <translation>
            <numerusform>%n persoon bekeken</numerusform>
            <numerusform>%n personen bekeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said to be fine</source>
        <translation>
            <numerusform>%n in orde bevonden</numerusform>
            <numerusform>%n in orde bevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n te bekijken</numerusform>
            <numerusform>%n te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>Alles ({count})</translation>
    </message>
    <message>
        <source>Findings, the worst first</source>
        <translation>Bevindingen, de ergste eerst</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Alleen tonen</translation>
    </message>
    <message>
        <source>Show what was fine</source>
        <translation>Tonen wat in orde was</translation>
    </message>
    <message>
        <source>The list was changed since the check: check again (F5).</source>
        <translation>De lijst is gewijzigd sinds de controle: controleer opnieuw (F5).</translation>
    </message>
    <message numerus="yes">
        <source>✔ %n people looked at: every name is fine.</source>
        <translation>
            <numerusform>✔ %n persoon bekeken: de naam is in orde.</numerusform>
            <numerusform>✔ %n personen bekeken: alle namen zijn in orde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>6–8 May 2024 · Square, Brussels</source>
        <translation>6–8 mei 2024 · Square, Brussel</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Een nieuw evenement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a time zone from the list: Europe/Brussels.</source>
        <translation>Kies een tijdzone uit de lijst: Europe/Brussels.</translation>
    </message>
    <message>
        <source>Dates and place</source>
        <translation>Data en plaats</translation>
    </message>
    <message>
        <source>European Cluster Conference 2024</source>
        <translation>European Cluster Conference 2024</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>Evenement maken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>What is the event called?</source>
        <translation>Hoe heet het evenement?</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Every desk sees it in the history. It is not printed and not shown to them.</source>
        <translation>Elke balie ziet ze in de historiek. Ze wordt niet afgedrukt en niet aan de persoon getoond.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note: {name}</source>
        <translation>Nota: {name}</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Nota opslaan</translation>
    </message>
    <message>
        <source>What the next person at a desk should know…</source>
        <translation>Wat de volgende persoon aan de balie moet weten…</translation>
    </message>
</context>
<context>
    <name>OverviewCard</name>
    <message>
        <source>By category</source>
        <translation>Per categorie</translation>
    </message>
    <message>
        <source>By checkpoint</source>
        <translation>Per controlepunt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Ingecheckt</translation>
    </message>
    <message>
        <source>Checked in over time</source>
        <translation>Ingecheckt in de tijd</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Controlepunt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Nu binnen</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Op de lijst</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>badges nobody knows of</source>
        <translation>badges te zoeken</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>ingecheckt</translation>
    </message>
    <message>
        <source>conflicts to decide</source>
        <translation>conflicten te beslissen</translation>
    </message>
    <message>
        <source>not on the latest list</source>
        <translation>niet op de laatste lijst</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>op de lijst</translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation>ter plaatse ingeschreven</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>PanelWork</name>
    <message>
        <source>Corrected.</source>
        <translation>Gewijzigd.</translation>
    </message>
    <message>
        <source>Corrected. The badge still says what it said: print it again.</source>
        <translation>Gewijzigd. De badge is nog de oude: herdruk hem.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Genoteerd.</translation>
    </message>
    <message>
        <source>Taken back. The badge still says what it said: print it again.</source>
        <translation>Teruggedraaid. De badge is nog de oude: herdruk hem.</translation>
    </message>
    <message>
        <source>Taken back. The history keeps both.</source>
        <translation>Teruggedraaid. De historiek bewaart beide.</translation>
    </message>
    <message>
        <source>The badge is being printed: hand it over.</source>
        <translation>De badge wordt afgedrukt: geef hem af.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Er is niets om terug te draaien.</translation>
    </message>
</context>
<context>
    <name>PeopleController</name>
    <message numerus="yes">
        <source>%n registration(s) cancelled.</source>
        <translation>
            <numerusform>%n inschrijving geannuleerd.</numerusform>
            <numerusform>%n inschrijvingen geannuleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything about this person was erased.</source>
        <translation>Alles over deze persoon is gewist.</translation>
    </message>
    <message>
        <source>Merged. The history of the person can part them again.</source>
        <translation>Samengevoegd. Via de historiek van de persoon kunt u ze weer splitsen.</translation>
    </message>
    <message>
        <source>Replaced. Print the new badge before they come in.</source>
        <translation>Vervangen. Druk de nieuwe badge af vóór het binnenkomen.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Teruggedraaid.</translation>
    </message>
    <message>
        <source>The conflict is decided.</source>
        <translation>Het conflict is beslist.</translation>
    </message>
    <message>
        <source>{name} is registered again.</source>
        <translation>{name} is weer ingeschreven.</translation>
    </message>
    <message>
        <source>{name} was corrected.</source>
        <translation>{name} is gewijzigd.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicten</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Ingecheckt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inschrijving</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>niet op de lijst</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>inschrijving ter plaatse</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Badges of those selected, or of everybody</source>
        <translation>Badges van de selectie, of van iedereen</translation>
    </message>
    <message>
        <source>Confirm what a page asks</source>
        <translation>Bevestigen wat een pagina vraagt</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>Van het zoeken naar de lijst</translation>
    </message>
    <message>
        <source>Merge the two selected</source>
        <translation>De twee geselecteerde samenvoegen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Meerdere selecteren</translation>
    </message>
    <message>
        <source>To the details of the person marked</source>
        <translation>Naar de details van de gemarkeerde persoon</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Elke categorie</translation>
    </message>
    <message>
        <source>Any registration</source>
        <translation>Elke inschrijving</translation>
    </message>
    <message>
        <source>Badges…</source>
        <translation>Badges…</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Op {column}</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n</source>
        <translation>
            <numerusform>%n annuleren</numerusform>
            <numerusform>%n annuleren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n registration(s)? Every desk will refuse their tickets.</source>
        <translation>
            <numerusform>%n inschrijving annuleren? Elke balie zal het ticket weigeren.</numerusform>
            <numerusform>%n inschrijvingen annuleren? Elke balie zal de tickets weigeren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel registrations…</source>
        <translation>Inschrijvingen annuleren…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Ingecheckt</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Merge two…</source>
        <translation>Twee samenvoegen…</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Niet ingecheckt</translation>
    </message>
    <message>
        <source>Not on the latest list</source>
        <translation>Niet op de laatste lijst</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inschrijving</translation>
    </message>
    <message>
        <source>Search name, organisation, code, e-mail…</source>
        <translation>Zoek naam, organisatie, code, e-mail…</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>In de lijst zoeken</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Iedereen tonen</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Alleen tonen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Inschrijvingen ter plaatse</translation>
    </message>
    <message>
        <source>With a conflict</source>
        <translation>Met een conflict</translation>
    </message>
    <message>
        <source>With an attention note</source>
        <translation>Met een aandachtspunt</translation>
    </message>
    <message>
        <source>Without a badge</source>
        <translation>Zonder badge</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n people</source>
        <translation>
            <numerusform>{shown} van %n persoon</numerusform>
            <numerusform>{shown} van %n personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>en, fr, nl, de …</source>
        <translation>en, fr, nl, de …</translation>
    </message>
    <message>
        <source>if other than the full name</source>
        <translation>indien anders dan de volledige naam</translation>
    </message>
    <message>
        <source>like 2024-05-06T08:00+02:00</source>
        <translation>zoals 2024-05-06T08:00+02:00</translation>
    </message>
    <message>
        <source>like 2024-05-08T18:00+02:00</source>
        <translation>zoals 2024-05-08T18:00+02:00</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>shown in amber at every desk</source>
        <translation>in oranje getoond aan elke balie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Answers marked * are needed before the check-in.</source>
        <translation>Antwoorden met * zijn nodig voor het inchecken.</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Vraag {name}</translation>
    </message>
    <message>
        <source>Check in &amp; print</source>
        <translation>Inchecken &amp; afdrukken</translation>
    </message>
    <message>
        <source>a date, like 2024-05-06</source>
        <translation>een datum, zoals 2024-05-06</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Choose a reason first, or write one.</source>
        <translation>Kies eerst een reden, of schrijf er een.</translation>
    </message>
    <message>
        <source>Or in your own words…</source>
        <translation>Of in uw eigen woorden…</translation>
    </message>
    <message>
        <source>The reason in your own words</source>
        <translation>De reden in uw eigen woorden</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
</context>
<context>
    <name>ReplacePage</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Ticket and sessions stay with the registration. Badges printed so far stop working; the history keeps both people.</source>
        <translation>Ticket en sessies blijven bij de inschrijving. Eerder afgedrukte badges werken niet meer; de historiek bewaart beide personen.</translation>
    </message>
    <message>
        <source>Who comes instead of {name}?</source>
        <translation>Wie komt in de plaats van {name}?</translation>
    </message>
</context>
<context>
    <name>ReportsController</name>
    <message>
        <source>Backed up.</source>
        <translation>Back-up gemaakt.</translation>
    </message>
    <message>
        <source>Copying the file…</source>
        <translation>Bestand wordt gekopieerd…</translation>
    </message>
    <message>
        <source>Proving the records…</source>
        <translation>Records worden gecontroleerd…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schrijven…</translation>
    </message>
    <message>
        <source>{done} of {total} people</source>
        <translation>{done} van {total} personen</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} van {total} rijen</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Save the report chosen</source>
        <translation>Het gekozen rapport opslaan</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups, newest first</source>
        <translation>Back-ups, nieuwste eerst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Een back-up terugzetten</translation>
    </message>
    <message>
        <source>There is no backup of this file.</source>
        <translation>Er is geen back-up van dit bestand.</translation>
    </message>
    <message>
        <source>“{name}” becomes what it was at the time you choose. The file as it is now is kept beside it, and what other desks hold comes back from them. Close other windows of this event first.</source>
        <translation>“{name}” wordt wat het was op het gekozen moment. Het huidige bestand blijft ernaast bewaard, en wat andere balies hebben, komt van daar terug. Sluit eerst andere vensters van dit evenement.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in &amp; print</source>
        <translation>Inchecken &amp; afdrukken</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Wijzig…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historiek</translation>
    </message>
    <message>
        <source>Nobody found for “{query}”. Try fewer letters, or add a walk-in.</source>
        <translation>Niemand gevonden voor “{query}”. Probeer minder letters, of schrijf ter plaatse in.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gevonden personen</translation>
    </message>
    <message numerus="yes">
        <source>The first %n; more letters find fewer</source>
        <translation>
            <numerusform>De eerste; meer letters vinden er minder</numerusform>
            <numerusform>De eerste %n; meer letters vinden er minder</numerusform>
        </translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inschrijving ter plaatse</translation>
    </message>
    <message>
        <source>▲ Nobody is chosen yet: the arrow keys choose, then press Enter.</source>
        <translation>▲ Er is nog niemand gekozen: kies met de pijltjes, dan Enter.</translation>
    </message>
    <message>
        <source>▲ There is nobody to check in: F3 adds a walk-in.</source>
        <translation>▲ Er is niemand om in te checken: F3 schrijft ter plaatse in.</translation>
    </message>
</context>
<context>
    <name>ScansTable</name>
    <message>
        <source>Last scans</source>
        <translation>Laatste scans</translation>
    </message>
    <message>
        <source>The last scans appear here.</source>
        <translation>De laatste scans verschijnen hier.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>A folder of PDF files</source>
        <translation>Een map met pdf-bestanden</translation>
    </message>
    <message>
        <source>As the event says</source>
        <translation>Zoals het evenement zegt</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Zoals deze computer</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Controlepunt</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Folder for badges</source>
        <translation>Map voor badges</translation>
    </message>
    <message>
        <source>Hear look</source>
        <translation>“Let op” horen</translation>
    </message>
    <message>
        <source>Hear no</source>
        <translation>“Nee” horen</translation>
    </message>
    <message>
        <source>Hear yes</source>
        <translation>“Ja” horen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>None: badges wait</source>
        <translation>Geen: badges wachten</translation>
    </message>
    <message>
        <source>Play a tone after each scan</source>
        <translation>Een toon na elke scan</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Screen for the attendee</source>
        <translation>Scherm voor de deelnemer</translation>
    </message>
    <message>
        <source>Sends {key} first</source>
        <translation>Stuurt eerst {key}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Sound, screen, scanner</source>
        <translation>Geluid, scherm, scanner</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Deze werkplek</translation>
    </message>
    <message>
        <source>Told by its speed</source>
        <translation>Herkend aan zijn snelheid</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (niet verbonden)</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (niet gevonden)</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n badge(s) to look for</source>
        <translation>
            <numerusform>%n badge te zoeken</numerusform>
            <numerusform>%n badges te zoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) waiting</source>
        <translation>
            <numerusform>%n badge wacht</numerusform>
            <numerusform>%n badges wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed here and on the list</source>
        <translation>
            <numerusform>%n veld hier en op de lijst gewijzigd</numerusform>
            <numerusform>%n velden hier en op de lijst gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges go to a folder</source>
        <translation>Badges naar een map</translation>
    </message>
    <message numerus="yes">
        <source>List %n day(s) old</source>
        <translation>
            <numerusform>Lijst %n dag oud</numerusform>
            <numerusform>Lijst %n dagen oud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n hour(s) old</source>
        <translation>
            <numerusform>Lijst %n uur oud</numerusform>
            <numerusform>Lijst %n uur oud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n min old</source>
        <translation>
            <numerusform>Lijst %n min oud</numerusform>
            <numerusform>Lijst %n min oud</numerusform>
        </translation>
    </message>
    <message>
        <source>List just in</source>
        <translation>Lijst net binnen</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Nog geen lijst</translation>
    </message>
    <message>
        <source>No printer chosen</source>
        <translation>Geen printer gekozen</translation>
    </message>
    <message>
        <source>Printer {name}</source>
        <translation>Printer {name}</translation>
    </message>
    <message>
        <source>{came} of {expected} in</source>
        <translation>{came} van {expected} binnen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>689 invented people and a programme: try everything, break nothing.</source>
        <translation>689 verzonnen personen en een programma: probeer alles, er kan niets misgaan.</translation>
    </message>
    <message>
        <source>A file that ends in .checkin, from here or from another desk.</source>
        <translation>Een bestand dat eindigt op .checkin, van hier of van een andere balie.</translation>
    </message>
    <message>
        <source>A new event from an attendee list: Excel, CSV or OpenDocument.</source>
        <translation>Een nieuw evenement uit een deelnemerslijst: Excel, CSV of OpenDocument.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Hoe wilt u beginnen?</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Een lijst importeren</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Een evenementbestand openen</translation>
    </message>
    <message>
        <source>Open the sample event</source>
        <translation>Het voorbeeldevenement openen</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Laatst geopend</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Een back-up terugzetten…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Checked in here, of those expected: everybody on the list who is not cancelled</source>
        <translation>Hier ingecheckt, van wie verwacht wordt: iedereen op de lijst die niet geannuleerd is</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>deze stap</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>UndoPanel</name>
    <message>
        <source>Scanned by mistake</source>
        <translation>Per ongeluk gescand</translation>
    </message>
    <message>
        <source>They left again without coming in</source>
        <translation>Weer weg zonder binnen te gaan</translation>
    </message>
    <message>
        <source>This will be taken back: {what}. Both stay in the history.</source>
        <translation>Dit wordt teruggedraaid: {what}. Beide blijven in de historiek.</translation>
    </message>
    <message>
        <source>Typed wrongly</source>
        <translation>Typefout</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Terugdraaien: {name}</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Verkeerde persoon</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Answer…</source>
        <translation>Antwoorden…</translation>
    </message>
    <message>
        <source>Check in &amp; print</source>
        <translation>Inchecken &amp; afdrukken</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Wijzig…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historiek</translation>
    </message>
    <message>
        <source>Let in with a reason…</source>
        <translation>Binnenlaten met reden…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Herdruk…</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Badge afdrukken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inschrijving ter plaatse</translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found:</source>
        <translation>
            <numerusform>%n probleem gevonden:</numerusform>
            <numerusform>%n problemen gevonden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: {records} about {people}.</source>
        <translation>Alles in orde: {records} over {people}.</translation>
    </message>
    <message>
        <source>Proves that no record was changed or lost, and that every figure follows from the records.</source>
        <translation>Bewijst dat geen record gewijzigd of verloren is, en dat elk cijfer uit de records volgt.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Nu verifiëren</translation>
    </message>
    <message>
        <source>Verify the event file</source>
        <translation>Evenementbestand verifiëren</translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>Check in &amp; print</source>
        <translation>Inchecken &amp; afdrukken</translation>
    </message>
    <message>
        <source>Enter goes to the next field. Only a name is needed.</source>
        <translation>Enter gaat naar het volgende veld. Alleen een naam is nodig.</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>Het is deze persoon</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inschrijving ter plaatse</translation>
    </message>
    <message>
        <source>▲ Already on the list: {who}</source>
        <translation>▲ Staat al op de lijst: {who}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Check-in desk</source>
        <translation>Registratiebalie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Open an event file…</source>
        <translation>Evenementbestand openen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Een back-up terugzetten…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startpagina</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
</context>
<context>
    <name>_AskCancel</name>
    <message>
        <source>Cancel it</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel the registration of {name}? Every desk will refuse their ticket.</source>
        <translation>De inschrijving van {name} annuleren? Elke balie zal het ticket weigeren.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
</context>
<context>
    <name>badge</name>
    <message>
        <source>{field} is too long for the badge.</source>
        <translation>{field} is te lang voor de badge.</translation>
    </message>
    <message>
        <source>“{char}” ({code}) in {field} is in none of the fonts.</source>
        <translation>“{char}” ({code}) in {field} zit in geen enkel lettertype.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>1 to {most} characters</source>
        <translation>1 tot {most} tekens</translation>
    </message>
    <message>
        <source>1 to {most} characters without a colon</source>
        <translation>1 tot {most} tekens zonder dubbelepunt</translation>
    </message>
    <message>
        <source>400 times its packed size</source>
        <translation>400 keer de ingepakte grootte</translation>
    </message>
    <message>
        <source>Excel holds at most {most} rows; use CSV</source>
        <translation>Excel bevat hoogstens {most} rijen; gebruik CSV</translation>
    </message>
    <message>
        <source>It is an archive, but no spreadsheet. Save it as .xlsx.</source>
        <translation>Het is een archief, geen rekenblad. Sla het op als .xlsx.</translation>
    </message>
    <message>
        <source>It is an old Excel file, or protected by a password. Save it as .xlsx without one.</source>
        <translation>Het is een oud Excel-bestand, of beveiligd met een wachtwoord. Sla het op als .xlsx zonder wachtwoord.</translation>
    </message>
    <message>
        <source>It is neither a text file nor a spreadsheet.</source>
        <translation>Het is geen tekstbestand en geen rekenblad.</translation>
    </message>
    <message>
        <source>It is not a spreadsheet as any program writes one.</source>
        <translation>Geen enkel programma schrijft zo een rekenblad.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save it without one.</source>
        <translation>Het is beveiligd met een wachtwoord. Sla het op zonder.</translation>
    </message>
    <message>
        <source>Known are {known}.</source>
        <translation>Bekend zijn {known}.</translation>
    </message>
    <message>
        <source>Leave it out to have it found.</source>
        <translation>Laat weg om te laten zoeken.</translation>
    </message>
    <message>
        <source>The file is damaged. Save it again, or as a CSV file.</source>
        <translation>Het bestand is beschadigd. Sla het opnieuw op, of als CSV.</translation>
    </message>
    <message>
        <source>The file is damaged. Save it again.</source>
        <translation>Het bestand is beschadigd. Sla het opnieuw op.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Dat bestand bestaat niet.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>een JSON-object</translation>
    </message>
    <message>
        <source>a JSON text that can be read</source>
        <translation>een leesbare JSON-tekst</translation>
    </message>
    <message>
        <source>a USB printer is named by two numbers of four digits</source>
        <translation>een USB-printer wordt aangeduid met twee getallen van vier cijfers</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>een lijst teksten</translation>
    </message>
    <message>
        <source>a name that no printer has</source>
        <translation>een naam die geen printer heeft</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>een getal van {low} tot {high}</translation>
    </message>
    <message>
        <source>a roll {width} mm wide</source>
        <translation>een rol van {width} mm breed</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a time such as {example}</source>
        <translation>een tijdstip, zoals {example}</translation>
    </message>
    <message>
        <source>a time with its offset, such as +02:00</source>
        <translation>een tijd met tijdsverschil, zoals +02:00</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>a {name} prints no pictures</source>
        <translation>{name}: drukt geen beelden af</translation>
    </message>
    <message>
        <source>at most {most} characters</source>
        <translation>hoogstens {most} tekens</translation>
    </message>
    <message>
        <source>attendee</source>
        <translation>deelnemer</translation>
    </message>
    <message>
        <source>badge template</source>
        <translation>badgesjabloon</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>field</source>
        <translation>veld</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>het is onleesbaar</translation>
    </message>
    <message>
        <source>it is a folder, or the event file itself</source>
        <translation>het is een map, of het evenementbestand zelf</translation>
    </message>
    <message>
        <source>it says that it has other sizes</source>
        <translation>hij meldt andere maten</translation>
    </message>
    <message>
        <source>no label has that size</source>
        <translation>geen etiket heeft die maat</translation>
    </message>
    <message>
        <source>no profile is called “{name}”; was one of these meant: {near}</source>
        <translation>geen profiel heet “{name}”; misschien een van deze: {near}</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>een van {words}</translation>
    </message>
    <message>
        <source>over 256 MB</source>
        <translation>meer dan 256 MB</translation>
    </message>
    <message>
        <source>over {count} rows</source>
        <translation>meer dan {count} rijen</translation>
    </message>
    <message>
        <source>print job</source>
        <translation>afdruktaak</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessie</translation>
    </message>
    <message>
        <source>the name or number of the printer on the network is missing</source>
        <translation>de naam of het nummer van de printer op het netwerk ontbreekt</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>de poort ontbreekt</translation>
    </message>
    <message>
        <source>the port should be a number up to 65535</source>
        <translation>de poort moet een getal tot 65535 zijn</translation>
    </message>
    <message>
        <source>the profile “{name}” leaves open how many dots “width” has</source>
        <translation>het profiel “{name}” zegt niet hoeveel punten “width” heeft</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>waar of onwaar (true, false)</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja of nee</translation>
    </message>
    <message>
        <source>{count} bytes unpacked</source>
        <translation>{count} bytes uitgepakt</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} cellen</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} kolommen</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} rijen</translation>
    </message>
    <message>
        <source>“media” should be the label&apos;s width and height in mm</source>
        <translation>“media” moet de breedte en hoogte van het etiket in mm zijn</translation>
    </message>
    <message>
        <source>“{name}” is not known here</source>
        <translation>“{name}” is hier niet bekend</translation>
    </message>
    <message>
        <source>“{name}” is said twice</source>
        <translation>“{name}” staat er tweemaal</translation>
    </message>
    <message>
        <source>“{name}” should be a number from {low} to {high}</source>
        <translation>“{name}” moet een getal van {low} tot {high} zijn</translation>
    </message>
    <message>
        <source>“{name}” should be one of {allowed}</source>
        <translation>“{name}” moet een van {allowed} zijn</translation>
    </message>
</context>
<context>
    <name>directions</name>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Uit</translation>
    </message>
</context>
<context>
    <name>encodings</name>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Midden-Europa</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grieks</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>West-Europa</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A column cannot be read as “{field}”. It can be one of: {fields}</source>
        <translation>Een kolom kan niet als “{field}” gelezen worden. Mogelijk zijn: {fields}</translation>
    </message>
    <message>
        <source>Another program is writing to this event file. Wait a moment and try again.</source>
        <translation>Een ander programma schrijft in dit evenementbestand. Wacht even en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Choose two different people who are both on the list.</source>
        <translation>Kies twee verschillende personen die beiden op de lijst staan.</translation>
    </message>
    <message>
        <source>Give at least a name; nobody was added.</source>
        <translation>Geef minstens een naam; er is niemand toegevoegd.</translation>
    </message>
    <message>
        <source>Leave at least a given name, a family name or a name on the badge.</source>
        <translation>Laat minstens een voornaam, een familienaam of een naam op de badge staan.</translation>
    </message>
    <message>
        <source>No badge template fits on the paper of this printer: {paper}. Make one, or give the size of the paper that lies in it.</source>
        <translation>Geen badgesjabloon past op het papier van deze printer: {paper}. Maak er een, of geef de maat van het papier dat erin ligt.</translation>
    </message>
    <message>
        <source>Record {seq} of station {station} is damaged. Run “verify” to see what else is, and go on with the newest backup that holds.</source>
        <translation>Record {seq} van werkplek {station} is beschadigd. Voer “verify” uit om te zien wat nog meer, en ga verder met de nieuwste back-up die klopt.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Er ging iets mis.</translation>
    </message>
    <message>
        <source>Stopped, as asked. Nothing was written.</source>
        <translation>Gestopt, zoals gevraagd. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The badge template cannot be used: in {where}, {why}.</source>
        <translation>Het badgesjabloon is onbruikbaar: in {where}, {why}.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not recorded. Free some space and do it again.</source>
        <translation>De schijf is vol: dit is niet vastgelegd. Maak ruimte vrij en doe het opnieuw.</translation>
    </message>
    <message>
        <source>The list has no column “{column}”. Its columns are: {columns}</source>
        <translation>De lijst heeft geen kolom “{column}”. De kolommen zijn: {columns}</translation>
    </message>
    <message>
        <source>The list was not imported, since there are questions to answer first: {questions}</source>
        <translation>De lijst is niet geïmporteerd, want er zijn eerst vragen: {questions}</translation>
    </message>
    <message>
        <source>The programme needs a column with a ticket code or an e-mail, and one with the session. It has: {columns}</source>
        <translation>Het programma heeft een kolom nodig met de ticketcode of het e-mailadres, en een met de sessie. Het bevat: {columns}</translation>
    </message>
    <message>
        <source>The records of station {station} do not fit together from number {seq} on, so they were not taken over. Keep both files and ask whoever looks after the event.</source>
        <translation>De records van werkplek {station} sluiten vanaf nummer {seq} niet aan; ze zijn niet overgenomen. Bewaar beide bestanden en vraag wie het evenement beheert.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path}. Allow writing there and try again.</source>
        <translation>De instellingen konden niet in {path} worden opgeslagen. Sta schrijven toe en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The settings file is not right: “{key}” should be {wanted}. Mend it, or delete it to start afresh.</source>
        <translation>Het instellingenbestand klopt niet: “{key}” moet {wanted} zijn. Wijzig het, of verwijder het om opnieuw te beginnen.</translation>
    </message>
    <message>
        <source>The template “{template}” does not fit on the paper of this printer: {paper}. Choose another template, or give the size of the paper that lies in it.</source>
        <translation>Het sjabloon “{template}” past niet op het papier van deze printer: {paper}. Kies een ander sjabloon, of geef de maat van het papier dat erin ligt.</translation>
    </message>
    <message>
        <source>The two files are of different events; nothing was taken over.</source>
        <translation>De twee bestanden zijn van verschillende evenementen; er is niets overgenomen.</translation>
    </message>
    <message>
        <source>There are no rows in {path}.</source>
        <translation>Er zijn geen rijen in {path}.</translation>
    </message>
    <message>
        <source>There is already a file at {path}. Choose another name; nothing was changed.</source>
        <translation>Er is al een bestand op {path}. Kies een andere naam; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no category “{category}” in this event. There are: {categories}</source>
        <translation>Er is geen categorie “{category}” in dit evenement. Er zijn: {categories}</translation>
    </message>
    <message>
        <source>There is no event file at {path}. Check the name, or make one with “init”.</source>
        <translation>Er is geen evenementbestand op {path}. Controleer de naam, of maak er een met “init”.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. There are: {fields}</source>
        <translation>Er is geen veld “{field}”. Er zijn: {fields}</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in {path}. It has: {sheets}</source>
        <translation>Er is geen werkblad “{sheet}” in {path}. Er zijn: {sheets}</translation>
    </message>
    <message>
        <source>There is no {what} “{name}” in this event.</source>
        <translation>Er is geen {what} “{name}” in dit evenement.</translation>
    </message>
    <message>
        <source>This badge cannot be printed: {why} Shorten or correct the badge name first.</source>
        <translation>Deze badge kan niet worden afgedrukt: {why} Kort eerst de naam op de badge in, of wijzig hem.</translation>
    </message>
    <message>
        <source>This cannot be undone: it was taken back already, or is not that kind of thing.</source>
        <translation>Dit kan niet worden teruggedraaid: het is al teruggedraaid, of het is daar niet voor.</translation>
    </message>
    <message>
        <source>This cannot be undone; nothing was done. Add --yes to do it.</source>
        <translation>Dit kan niet worden teruggedraaid; er is niets gedaan. Voeg --yes toe om het te doen.</translation>
    </message>
    <message>
        <source>This line was not scanned: {why}.</source>
        <translation>Deze regel is niet gescand: {why}.</translation>
    </message>
    <message>
        <source>This person has had {issues} badges, and more cannot be told apart. Ask an organiser to add them as a walk-in.</source>
        <translation>Deze persoon kreeg al {issues} badges; meer zijn niet te onderscheiden. Vraag een organisator om een inschrijving ter plaatse.</translation>
    </message>
    <message>
        <source>This printer is there already, as “{name}”. Remove that one first.</source>
        <translation>Deze printer is er al, als “{name}”. Verwijder die eerst.</translation>
    </message>
    <message>
        <source>{count} badges wait for “{name}”, so it was not removed. Print them, or send them to another printer first.</source>
        <translation>{count} badges wachten op “{name}”, die daarom niet verwijderd is. Druk ze eerst af, of stuur ze naar een andere printer.</translation>
    </message>
    <message>
        <source>{count} people have this code; name one by their id.</source>
        <translation>{count} personen hebben deze code; noem er een met het id.</translation>
    </message>
    <message>
        <source>{name} has no admitted scan to take back. “history” shows the id of everything else.</source>
        <translation>{name} heeft geen toegelaten scan om terug te draaien. “history” toont het id van al het andere.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written at the moment. Is the disk or stick still plugged in?</source>
        <translation>{path} kan nu niet gelezen of geschreven worden. Zit de schijf of stick er nog in?</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}</source>
        <translation>{path} kan niet gelezen worden: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be written to. Copy it to a folder of your own, or allow writing, and open it again.</source>
        <translation>In {path} kan niet worden geschreven. Kopieer het naar een eigen map, of sta schrijven toe, en open het opnieuw.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>{path} kon niet worden geschreven: {why}.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not an event file, and there is no backup of it.</source>
        <translation>{path} is beschadigd of is geen evenementbestand, en er is geen back-up van.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not an event file. Restore the newest backup: {backups}</source>
        <translation>{path} is beschadigd of is geen evenementbestand. Zet de nieuwste back-up terug: {backups}</translation>
    </message>
    <message>
        <source>{path} is not written in {encoding}. {hint}</source>
        <translation>{path} is niet in {encoding} geschreven. {hint}</translation>
    </message>
    <message>
        <source>{path} is too large for a list of attendees: {found}, where at most {most} is read.</source>
        <translation>{path} is te groot voor een deelnemerslijst: {found}, hoogstens {most} wordt gelezen.</translation>
    </message>
    <message>
        <source>{path} lies on a network drive or in a synchronised folder ({kind}), where event files get damaged. Copy it to a folder on this computer and open it there.</source>
        <translation>{path} staat op een netwerkschijf of in een gesynchroniseerde map ({kind}), waar evenementbestanden beschadigd raken. Kopieer het naar een map op deze computer en open het daar.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Install that version to open it.</source>
        <translation>{path} is geschreven door een nieuwere versie van dit programma. Installeer die versie om het te openen.</translation>
    </message>
    <message>
        <source>{url} is not a printer this computer can use. Give folder:FOLDER, cups://QUEUE, ipp://HOST/PATH, windows:NAME, escpos://HOST, zpl://HOST, brother://HOST, usb://VENDOR:PRODUCT or serial:PORT.</source>
        <translation>{url} is geen printer die deze computer kan gebruiken. Geef folder:MAP, cups://WACHTRIJ, ipp://HOST/PAD, windows:NAAM, escpos://HOST, zpl://HOST, brother://HOST, usb://FABRIKANT:PRODUCT of serial:POORT.</translation>
    </message>
    <message>
        <source>{url} is not the address of a printer: {why}. It would look like {example}.</source>
        <translation>{url} is geen adres van een printer: {why}. Voorbeeld: {example}.</translation>
    </message>
    <message>
        <source>“{value}” will not do for {field}: {wanted}.</source>
        <translation>“{value}” kan niet voor {field}: {wanted}.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Accompanies</source>
        <translation>Begeleidt</translation>
    </message>
    <message>
        <source>Attention note</source>
        <translation>Aandachtspunt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienaam</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Naam op de badge</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Voornaamwoorden</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inschrijving</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>All in capitals</source>
        <translation>Alles in hoofdletters</translation>
    </message>
    <message>
        <source>Desk and list differ</source>
        <translation>Balie en lijst verschillen</translation>
    </message>
    <message>
        <source>Doubled space</source>
        <translation>Dubbele spatie</translation>
    </message>
    <message>
        <source>Garbled letters</source>
        <translation>Verminkte letters</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Onzichtbare tekens</translation>
    </message>
    <message>
        <source>Letter without a font</source>
        <translation>Letter zonder lettertype</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Lijken op elkaar</translation>
    </message>
    <message>
        <source>Names exchanged?</source>
        <translation>Namen verwisseld?</translation>
    </message>
    <message>
        <source>No capital</source>
        <translation>Geen hoofdletter</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>No real name?</source>
        <translation>Geen echte naam?</translation>
    </message>
    <message>
        <source>One e-mail, several people</source>
        <translation>Eén e-mail, meerdere personen</translation>
    </message>
    <message>
        <source>One person twice?</source>
        <translation>Eén persoon tweemaal?</translation>
    </message>
    <message>
        <source>Space at an end</source>
        <translation>Spatie aan het eind</translation>
    </message>
    <message>
        <source>Will not fit</source>
        <translation>Past niet</translation>
    </message>
    <message>
        <source>{code} in {field} is in none of the badge fonts: {value}</source>
        <translation>{code} in {field} zit in geen enkel badgelettertype: {value}</translation>
    </message>
    <message>
        <source>{field}: the desk says “{desk}”, the list now says “{listed}”.</source>
        <translation>{field}: de balie zegt “{desk}”, de lijst zegt nu “{listed}”.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Added at the desk</source>
        <translation>Aan de balie toegevoegd</translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation>Badge afgegeven</translation>
    </message>
    <message>
        <source>Badge laid into tray {tray}, number {number}</source>
        <translation>Badge in lade {tray} gelegd, nummer {number}</translation>
    </message>
    <message>
        <source>Badge once more for printer {printer}</source>
        <translation>Badge nogmaals voor printer {printer}</translation>
    </message>
    <message>
        <source>Badge queued once more</source>
        <translation>Badge opnieuw in de wachtrij</translation>
    </message>
    <message>
        <source>Badge sent to the printer</source>
        <translation>Badge naar de printer gestuurd</translation>
    </message>
    <message>
        <source>Badge {issue} for printer {printer}</source>
        <translation>Badge {issue} voor printer {printer}</translation>
    </message>
    <message>
        <source>Badge {issue} queued</source>
        <translation>Badge {issue} in de wachtrij</translation>
    </message>
    <message>
        <source>Badge {outcome}</source>
        <translation>Badge {outcome}</translation>
    </message>
    <message>
        <source>Came with the list “{source}”</source>
        <translation>Kwam met de lijst “{source}”</translation>
    </message>
    <message>
        <source>Corrected: {fields}</source>
        <translation>Gewijzigd: {fields}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Let in by hand ({word}) · {checkpoint}</source>
        <translation>Toch binnengelaten ({word}) · {checkpoint}</translation>
    </message>
    <message>
        <source>Merged with another entry</source>
        <translation>Samengevoegd met een andere persoon</translation>
    </message>
    <message>
        <source>No longer on the list “{source}”</source>
        <translation>Niet meer op de lijst “{source}”</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Replaced by {name}</source>
        <translation>Vervangen door {name}</translation>
    </message>
    <message>
        <source>Sessions changed: {fields}</source>
        <translation>Sessies gewijzigd: {fields}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <source>Taken back: {text}</source>
        <translation>Teruggedraaid: {text}</translation>
    </message>
    <message>
        <source>{word} · out of {checkpoint}</source>
        <translation>{word} · uit {checkpoint}</translation>
    </message>
    <message>
        <source>{word} · {checkpoint}</source>
        <translation>{word} · {checkpoint}</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>A cell is too long to be read.</source>
        <translation>Een cel is te lang om te lezen.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>Een aanhalingsteken wordt geopend en niet gesloten.</translation>
    </message>
    <message>
        <source>Some letters are damaged: they do not belong to the encoding of the file.</source>
        <translation>Sommige letters zijn beschadigd: ze horen niet bij de codering van het bestand.</translation>
    </message>
    <message>
        <source>Some names can be read in several ways. Which one is right: {encodings}?</source>
        <translation>Sommige namen kunnen op meer dan één manier gelezen worden. Welke klopt: {encodings}?</translation>
    </message>
    <message>
        <source>The file is older than the list imported last. Import it all the same?</source>
        <translation>Het bestand is ouder dan de laatst geïmporteerde lijst. Toch importeren?</translation>
    </message>
    <message>
        <source>The row has far more cells than a list has columns.</source>
        <translation>De rij heeft veel meer cellen dan een lijst kolommen heeft.</translation>
    </message>
    <message>
        <source>The row has more cells than the list has columns; a cell may have come apart.</source>
        <translation>De rij heeft meer cellen dan de lijst kolommen; misschien is een cel uiteengevallen.</translation>
    </message>
    <message>
        <source>The row on line {line} has the same id “{value}”.</source>
        <translation>Rij {line} heeft hetzelfde id “{value}”.</translation>
    </message>
    <message>
        <source>The row on line {line} has the same ticket code.</source>
        <translation>Rij {line} heeft dezelfde ticketcode.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Er is geen naam.</translation>
    </message>
    <message>
        <source>This person&apos;s data was erased on request; the list must not bring it back.</source>
        <translation>De gegevens van deze persoon zijn op verzoek gewist; de lijst mag ze niet terugbrengen.</translation>
    </message>
    <message>
        <source>Which column holds the names? None of them is known.</source>
        <translation>Welke kolom bevat de namen? Geen enkele is herkend.</translation>
    </message>
    <message>
        <source>{count} of {known} people are not on this list. Is it the whole list? They stay admissible, marked, until somebody cancels them.</source>
        <translation>{count} van {known} personen staan niet op deze lijst. Is dit de volledige lijst? Ze blijven toegelaten, gemarkeerd, tot iemand ze annuleert.</translation>
    </message>
    <message>
        <source>{count} row(s) may be people who are known already, or others.</source>
        <translation>Rijen die misschien bekende personen zijn, of andere: {count}.</translation>
    </message>
    <message>
        <source>{count} value(s) were changed both at the desk and in the list.</source>
        <translation>Waarden die zowel aan de balie als in de lijst gewijzigd zijn: {count}.</translation>
    </message>
    <message>
        <source>“{column}” is longer than {most} characters.</source>
        <translation>“{column}” is langer dan {most} tekens.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is neither yes nor no.</source>
        <translation>“{value}” in “{column}” is geen ja en geen nee.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not a date.</source>
        <translation>“{value}” in “{column}” is geen datum.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not a known status.</source>
        <translation>“{value}” in “{column}” is geen bekende status.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>badge is being printed</source>
        <translation>badge wordt afgedrukt</translation>
    </message>
    <message>
        <source>badge is waiting</source>
        <translation>badge wacht</translation>
    </message>
    <message>
        <source>badge printed</source>
        <translation>badge afgedrukt</translation>
    </message>
    <message>
        <source>badge sent</source>
        <translation>badge verstuurd</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>afgegeven</translation>
    </message>
    <message>
        <source>not sent, trying again</source>
        <translation>niet verstuurd, nieuwe poging</translation>
    </message>
    <message>
        <source>printed? please look</source>
        <translation>afgedrukt? kijk na</translation>
    </message>
    <message>
        <source>printer is holding it</source>
        <translation>printer houdt hem vast</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>The code was empty.</source>
        <translation>De code was leeg.</translation>
    </message>
    <message>
        <source>This holds signs that no ticket has.</source>
        <translation>Dit bevat tekens die geen enkel ticket heeft.</translation>
    </message>
    <message>
        <source>This is a business card, not a ticket.</source>
        <translation>Dit is een visitekaartje, geen ticket.</translation>
    </message>
    <message>
        <source>This is a web address, not a ticket.</source>
        <translation>Dit is een webadres, geen ticket.</translation>
    </message>
    <message>
        <source>This is far too long for a ticket.</source>
        <translation>Dit is veel te lang voor een ticket.</translation>
    </message>
    <message>
        <source>This looks like a badge, but nobody here has it.</source>
        <translation>Dit lijkt een badge, maar niemand hier heeft hem.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Easily taken for one another; the desk will have to ask: {value}</source>
        <translation>Makkelijk te verwarren; de balie zal moeten vragen: {value}</translation>
    </message>
    <message>
        <source>Given name and family name may be exchanged: {value}</source>
        <translation>Voornaam en familienaam misschien verwisseld: {value}</translation>
    </message>
    <message>
        <source>There is no name to print.</source>
        <translation>Er is geen naam om af te drukken.</translation>
    </message>
    <message>
        <source>This list writes {field} in capitals, for {count} people; the badges will too: {value}</source>
        <translation>Deze lijst schrijft {field} in hoofdletters, voor {count} personen; de badges dus ook: {value}</translation>
    </message>
    <message>
        <source>This may be one person, {count} times on the list: {value}</source>
        <translation>Misschien één persoon, {count} keer op de lijst: {value}</translation>
    </message>
    <message>
        <source>{count} people have one e-mail address: {value}</source>
        <translation>{count} personen hebben hetzelfde e-mailadres: {value}</translation>
    </message>
    <message>
        <source>{field} begins or ends with a space: {value}</source>
        <translation>{field} begint of eindigt met een spatie: {value}</translation>
    </message>
    <message>
        <source>{field} does not look like a name: {value}</source>
        <translation>{field} lijkt geen naam: {value}</translation>
    </message>
    <message>
        <source>{field} has a doubled space: {value}</source>
        <translation>{field} met een dubbele spatie: {value}</translation>
    </message>
    <message>
        <source>{field} has no capital: {value}</source>
        <translation>{field} zonder hoofdletter: {value}</translation>
    </message>
    <message>
        <source>{field} holds invisible characters ({code}): {value}</source>
        <translation>{field} bevat onzichtbare tekens ({code}): {value}</translation>
    </message>
    <message>
        <source>{field} is all in capitals: {value}</source>
        <translation>{field} volledig in hoofdletters: {value}</translation>
    </message>
    <message>
        <source>{field} is too long for the badge. Enter a shorter badge name: {value}</source>
        <translation>{field} is te lang voor de badge. Vul een kortere badgenaam in: {value}</translation>
    </message>
    <message>
        <source>{field} was garbled on its way: {value}</source>
        <translation>{field} is onderweg verminkt: {value}</translation>
    </message>
    <message>
        <source>“{char}” ({code}) in {field} is in none of the badge fonts: {value}</source>
        <translation>“{char}” ({code}) in {field} zit in geen enkel badgelettertype: {value}</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
</context>
<context>
    <name>printers</name>
    <message>
        <source>Called off at the desk.</source>
        <translation>Aan de balie ingetrokken.</translation>
    </message>
    <message>
        <source>Paper is jammed. The badge waits; look whether it came out after all.</source>
        <translation>Het papier zit vast. De badge wacht; kijk of hij toch is afgedrukt.</translation>
    </message>
    <message>
        <source>Part of the badge lies where the printer cannot print. Choose another template. Nothing was printed.</source>
        <translation>Een deel van de badge valt buiten wat de printer kan afdrukken. Kies een ander sjabloon. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>Somebody else comes in this person&apos;s place.</source>
        <translation>Iemand anders komt in de plaats van deze persoon.</translation>
    </message>
    <message>
        <source>Somebody looked: the badge is there.</source>
        <translation>Iemand heeft gekeken: de badge ligt er.</translation>
    </message>
    <message>
        <source>The badge folder cannot be written to. Nothing was written.</source>
        <translation>In de map voor badges kan niet worden geschreven. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The connection broke while the badge was being sent. Look whether it came out.</source>
        <translation>De verbinding brak af tijdens het versturen van de badge. Kijk of hij is afgedrukt.</translation>
    </message>
    <message>
        <source>The connection to the printer broke. Nothing was printed.</source>
        <translation>De verbinding met de printer brak af. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The disk of the badge folder is full. Nothing was written.</source>
        <translation>De schijf met de map voor badges is vol. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The file of this badge is not in the badge folder.</source>
        <translation>Het bestand van deze badge staat niet in de map voor badges.</translation>
    </message>
    <message>
        <source>The job was taken out of the printer&apos;s queue. Look whether the badge came out.</source>
        <translation>De afdruktaak is uit de wachtrij gehaald. Kijk of de badge is afgedrukt.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on? Nothing was printed.</source>
        <translation>De printer antwoordt niet. Staat hij aan? Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer does not answer. The badge waits and will come once it is back.</source>
        <translation>De printer antwoordt niet. De badge wacht en komt zodra hij terug is.</translation>
    </message>
    <message>
        <source>The printer does not answer; another desk may be using it. Nothing was printed.</source>
        <translation>De printer antwoordt niet; misschien gebruikt een andere balie hem. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer does not come back from an earlier badge. Switch it off and on. Nothing was printed.</source>
        <translation>De printer hangt op een eerdere badge. Zet hem uit en weer aan. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer does not take this size or kind of page. Nothing was printed.</source>
        <translation>De printer aanvaardt dit formaat of soort pagina niet. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer gave up on this badge. Look whether it came out.</source>
        <translation>De printer gaf deze badge op. Kijk of hij is afgedrukt.</translation>
    </message>
    <message>
        <source>The printer has no paper of the badge&apos;s size. Choose another paper or template. Nothing was printed.</source>
        <translation>De printer heeft geen papier van de badgegrootte. Kies ander papier of een ander sjabloon. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer has not finished yet. The badge waits in its queue.</source>
        <translation>De printer is nog niet klaar. De badge wacht in zijn wachtrij.</translation>
    </message>
    <message>
        <source>The printer is busy. Nothing was printed.</source>
        <translation>De printer is bezig. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer is not known there any more. Choose it again. Nothing was printed.</source>
        <translation>De printer is daar niet meer bekend. Kies hem opnieuw. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer is open. Nothing was printed.</source>
        <translation>De printer staat open. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer is open. The badge waits and will come once it is closed.</source>
        <translation>De printer staat open. De badge wacht en komt zodra hij dicht is.</translation>
    </message>
    <message>
        <source>The printer is out of ink or toner. The badge waits and will come by itself.</source>
        <translation>De inkt of toner is op. De badge wacht en komt vanzelf.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Nothing was printed.</source>
        <translation>Het papier van de printer is op. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer is out of paper. The badge waits and will come by itself.</source>
        <translation>Het papier van de printer is op. De badge wacht en komt vanzelf.</translation>
    </message>
    <message>
        <source>The printer is out of ribbon. Nothing was printed.</source>
        <translation>Het lint van de printer is op. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer is out of ribbon. The badge waits and will come by itself.</source>
        <translation>Het lint van de printer is op. De badge wacht en komt vanzelf.</translation>
    </message>
    <message>
        <source>The printer is paused. Nothing was printed.</source>
        <translation>De printer is gepauzeerd. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer is paused. The badge waits and will come once it goes on.</source>
        <translation>De printer is gepauzeerd. De badge wacht en komt als hij weer verdergaat.</translation>
    </message>
    <message>
        <source>The printer it waited for is not ready, so it comes from this one of its pool.</source>
        <translation>De printer waarop hij wachtte is niet klaar; hij komt uit deze van dezelfde groep.</translation>
    </message>
    <message>
        <source>The printer no longer knows this badge. Look whether it came out.</source>
        <translation>De printer kent deze badge niet meer. Kijk of hij is afgedrukt.</translation>
    </message>
    <message>
        <source>The printer refused the badge. Nothing was printed.</source>
        <translation>De printer weigerde de badge. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer reports a fault and wants to be looked at. Nothing was printed.</source>
        <translation>De printer meldt een storing; kijk hem na. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer stopped answering while it printed. Look whether the badge came out.</source>
        <translation>De printer antwoordde niet meer tijdens het afdrukken. Kijk of de badge is afgedrukt.</translation>
    </message>
    <message>
        <source>The printer takes no jobs at the moment. Nothing was printed.</source>
        <translation>De printer aanvaardt nu geen taken. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer wants somebody to look at it. The badge waits.</source>
        <translation>De printer vraagt dat iemand komt kijken. De badge wacht.</translation>
    </message>
    <message>
        <source>The program met a fault of its own while it sent the badge. Look whether it came out.</source>
        <translation>Het programma had een eigen fout tijdens het versturen van de badge. Kijk of hij is afgedrukt.</translation>
    </message>
    <message>
        <source>The program met a fault of its own with this badge. Nothing was printed.</source>
        <translation>Het programma had een eigen fout met deze badge. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The program stopped while the badge was being sent. Look whether it came out.</source>
        <translation>Het programma stopte tijdens het versturen van de badge. Kijk of hij is afgedrukt.</translation>
    </message>
    <message>
        <source>This computer has no driver for printers on this kind of cable (libusb for USB). Nothing was printed.</source>
        <translation>Deze computer heeft geen driver voor printers op dit soort kabel (libusb voor USB). Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>This person is no longer on the list.</source>
        <translation>Deze persoon staat niet meer op de lijst.</translation>
    </message>
    <message>
        <source>What answers at this address is not a printer. Nothing was printed.</source>
        <translation>Wat op dit adres antwoordt, is geen printer. Er is niets afgedrukt.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>A newer badge was printed: ask for that one, keep this one.</source>
        <translation>Er is een nieuwere badge: vraag daarnaar, houd deze bij.</translation>
    </message>
    <message>
        <source>A question first</source>
        <translation>Eerst een vraag</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Al binnen</translation>
    </message>
    <message>
        <source>Already in since {since}</source>
        <translation>Al binnen sinds {since}</translation>
    </message>
    <message>
        <source>Already in since {since}, {where}</source>
        <translation>Al binnen sinds {since}, {where}</translation>
    </message>
    <message>
        <source>Already out</source>
        <translation>Al buiten</translation>
    </message>
    <message>
        <source>Already out since {since}</source>
        <translation>Al buiten sinds {since}</translation>
    </message>
    <message>
        <source>Already out since {since}, {where}</source>
        <translation>Al buiten sinds {since}, {where}</translation>
    </message>
    <message>
        <source>An older badge</source>
        <translation>Oudere badge</translation>
    </message>
    <message>
        <source>Ask for the organisation, then choose the right person.</source>
        <translation>Vraag naar de organisatie en kies de juiste persoon.</translation>
    </message>
    <message>
        <source>Ask for the ticket of this event, or look up the name.</source>
        <translation>Vraag naar het ticket van dit evenement, of zoek op naam.</translation>
    </message>
    <message>
        <source>Ask the question and enter the answer; then they are in.</source>
        <translation>Stel de vraag en vul het antwoord in; dan mag de persoon binnen.</translation>
    </message>
    <message>
        <source>Ask them to wait until registered people are in.</source>
        <translation>Laat wachten tot wie ingeschreven is, binnen is.</translation>
    </message>
    <message>
        <source>Ask them to wait until somebody leaves.</source>
        <translation>Laat wachten tot iemand vertrekt.</translation>
    </message>
    <message>
        <source>Badge lost? Print again: the first one stops working.</source>
        <translation>Badge verloren? Herdruk: de eerste werkt dan niet meer.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Checked in on {since}, badge handed over</source>
        <translation>Ingecheckt op {since}, badge afgegeven</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Nu gesloten</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Volzet</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Tot ziens</translation>
    </message>
    <message>
        <source>Hand over the badge.</source>
        <translation>Geef de badge af.</translation>
    </message>
    <message>
        <source>Let in although: {word}.</source>
        <translation>Binnengelaten ondanks: {word}.</translation>
    </message>
    <message>
        <source>Let in by hand</source>
        <translation>Toch binnengelaten</translation>
    </message>
    <message>
        <source>Look the person up by name and send them to the help lane.</source>
        <translation>Zoek de persoon op naam en stuur door naar de helpdesk.</translation>
    </message>
    <message>
        <source>Look up the name; if it is not there, add a walk-in.</source>
        <translation>Zoek op naam; staat die er niet, schrijf dan ter plaatse in.</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Niet meer geldig</translation>
    </message>
    <message>
        <source>Not a genuine ticket</source>
        <translation>Geen echt ticket</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Geen ticket</translation>
    </message>
    <message>
        <source>Not allowed now</source>
        <translation>Nu niet toegestaan</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Nog niet goedgekeurd</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>Niet inbegrepen</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Niet op de lijst</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Niet betaald</translation>
    </message>
    <message>
        <source>Not registered for this</source>
        <translation>Hier niet ingeschreven</translation>
    </message>
    <message>
        <source>Not valid before {since}</source>
        <translation>Niet geldig vóór {since}</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Nog niet geldig</translation>
    </message>
    <message>
        <source>Nothing to do here: the badge is theirs. Lost? Print it again.</source>
        <translation>Niets te doen: het is de juiste badge. Verloren? Herdruk hem.</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Inschrijving geannuleerd</translation>
    </message>
    <message>
        <source>Same scan</source>
        <translation>Zelfde scan</translation>
    </message>
    <message>
        <source>Scan the code again, or type the name into the field.</source>
        <translation>Scan de code opnieuw, of typ de naam in het veld.</translation>
    </message>
    <message>
        <source>Send them to the help lane to have the place confirmed.</source>
        <translation>Stuur door naar de helpdesk om de plaats te bevestigen.</translation>
    </message>
    <message>
        <source>Send them to the help lane; an organiser may let them in.</source>
        <translation>Stuur door naar de helpdesk; een organisator kan binnenlaten.</translation>
    </message>
    <message>
        <source>Send them to the payment desk, then scan again.</source>
        <translation>Stuur door naar de kassa en scan daarna opnieuw.</translation>
    </message>
    <message>
        <source>Stay polite, keep the badge, and call an organiser.</source>
        <translation>Blijf beleefd, houd de badge bij en roep een organisator.</translation>
    </message>
    <message>
        <source>Tell them from when on the ticket holds.</source>
        <translation>Zeg vanaf wanneer het ticket geldt.</translation>
    </message>
    <message>
        <source>Tell them until when the ticket held; the help lane helps.</source>
        <translation>Zeg tot wanneer het ticket gold; de helpdesk helpt.</translation>
    </message>
    <message>
        <source>Tell them when this place is open.</source>
        <translation>Zeg wanneer deze plaats open is.</translation>
    </message>
    <message>
        <source>The rules of this place say no: ask an organiser.</source>
        <translation>De regels van deze plaats zeggen nee: vraag een organisator.</translation>
    </message>
    <message>
        <source>There is no entry to close: they may have come in unscanned.</source>
        <translation>Er is geen binnenkomst om af te sluiten: misschien zonder scan binnengekomen.</translation>
    </message>
    <message>
        <source>They are out: let them pass.</source>
        <translation>Vertrek genoteerd: laat door.</translation>
    </message>
    <message>
        <source>They were here before: let them in.</source>
        <translation>Was hier al: laat binnen.</translation>
    </message>
    <message>
        <source>This code no longer counts: look the person up by name.</source>
        <translation>Deze code telt niet meer: zoek de persoon op naam.</translation>
    </message>
    <message>
        <source>This ticket does not include this place: help lane.</source>
        <translation>Dit ticket omvat deze plaats niet: helpdesk.</translation>
    </message>
    <message>
        <source>Ticket for another event</source>
        <translation>Ander evenement</translation>
    </message>
    <message>
        <source>Ticket withdrawn</source>
        <translation>Ticket ingetrokken</translation>
    </message>
    <message>
        <source>Was valid until {since}</source>
        <translation>Was geldig tot {since}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Welkom terug</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>Welke van deze?</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>op de wachtlijst</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>in afwachting</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>onbetaald</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Amount of money</source>
        <translation>Geldbedrag</translation>
    </message>
    <message>
        <source>Id in the source</source>
        <translation>Id in de bron</translation>
    </message>
    <message>
        <source>Keep under its own name</source>
        <translation>Bewaren onder de eigen naam</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Needs attention: yes or no</source>
        <translation>Vraagt aandacht: ja of nee</translation>
    </message>
    <message>
        <source>Paid: yes or no</source>
        <translation>Betaald: ja of nee</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Several ticket codes</source>
        <translation>Meerdere ticketcodes</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticketcode</translation>
    </message>
    <message>
        <source>Whole name, not split</source>
        <translation>Volledige naam, niet gesplitst</translation>
    </message>
    <message>
        <source>Yes or no: {session}</source>
        <translation>Ja of nee: {session}</translation>
    </message>
</context>
</TS>
