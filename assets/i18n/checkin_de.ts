<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Check-in desk</source>
        <translation>Check-in-Schalter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Lizenzen der Bestandteile</translation>
    </message>
    <message>
        <source>The registration desk of a conference: scan, verdict, badge, attendance log. It works without a network. Free software under the MIT licence.</source>
        <translation>Der Registrierungsschalter einer Konferenz: Scan, Ergebnis, Badge, Anwesenheitsprotokoll. Läuft ohne Netz. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>AgainPanel</name>
    <message>
        <source>It never came out of the printer</source>
        <translation>Es kam nie aus dem Drucker</translation>
    </message>
    <message>
        <source>It was printed badly</source>
        <translation>Es ist schlecht gedruckt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print again: {name}</source>
        <translation>Nachdrucken: {name}</translation>
    </message>
    <message>
        <source>The badge is damaged</source>
        <translation>Das Badge ist beschädigt</translation>
    </message>
    <message>
        <source>The badge was lost</source>
        <translation>Das Badge ist verloren</translation>
    </message>
    <message>
        <source>The name or the organisation was corrected</source>
        <translation>Name oder Organisation wurde geändert</translation>
    </message>
    <message>
        <source>This will be badge {next}. As soon as it is printed, badge {last} stops working at every door.</source>
        <translation>Das wird Badge {next}. Sobald es gedruckt ist, gilt Badge {last} an keiner Tür mehr.</translation>
    </message>
    <message>
        <source>This will be the first badge that is known to have come out.</source>
        <translation>Das wird das erste Badge, das sicher gedruckt wurde.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Event files (*.checkin)</source>
        <translation>Veranstaltungsdateien (*.checkin)</translation>
    </message>
    <message>
        <source>Making the sample event…</source>
        <translation>Beispielveranstaltung wird angelegt…</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Veranstaltungsdatei öffnen</translation>
    </message>
</context>
<context>
    <name>ArrivalsChart</name>
    <message>
        <source>Checked in over time</source>
        <translation>Eingecheckt im Zeitverlauf</translation>
    </message>
    <message>
        <source>Most came from {time} on: {count} in {minutes} minutes.</source>
        <translation>Die meisten kamen ab {time}: {count} in {minutes} Minuten.</translation>
    </message>
    <message>
        <source>Nobody is checked in yet.</source>
        <translation>Noch ist niemand eingecheckt.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A copy is made every few minutes; the last ten are kept beside the file.</source>
        <translation>Alle paar Minuten entsteht eine Kopie; die letzten zehn bleiben neben der Datei.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>und %n ältere</numerusform>
            <numerusform>und %n ältere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>It is there</source>
        <translation>Es ist da</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Noch kein Badge</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Nachdrucken</translation>
    </message>
    <message>
        <source>The badge appears here</source>
        <translation>Hier erscheint das Badge</translation>
    </message>
    <message>
        <source>The badge, as it will print</source>
        <translation>Das Badge, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>The badge, as it will print · {size}</source>
        <translation>Das Badge, wie es gedruckt wird · {size}</translation>
    </message>
</context>
<context>
    <name>BadgeWatch</name>
    <message>
        <source>Badge {issue} of {name}: nobody knows whether it came out. Look into the tray: is it there?</source>
        <translation>Badge {issue} von {name}: Es ist unklar, ob es gedruckt wurde. Liegt es im Ausgabefach?</translation>
    </message>
    <message>
        <source>{problem} Correct the name on the badge (F2).</source>
        <translation>{problem} Name auf dem Badge ändern (F2).</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n Badge</numerusform>
            <numerusform>%n Badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keep the code they had.</source>
        <translation>
            <numerusform>%n behält den bisherigen Code.</numerusform>
            <numerusform>%n behalten den bisherigen Code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a badge; the names check lists why:</source>
        <translation>
            <numerusform>%n ohne Badge; die Namensprüfung nennt den Grund:</numerusform>
            <numerusform>%n ohne Badge; die Namensprüfung nennt den Grund:</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Everybody who is not cancelled</source>
        <translation>Alle, die nicht storniert sind</translation>
    </message>
    <message>
        <source>First free place on the first sheet</source>
        <translation>Erster freier Platz auf dem ersten Bogen</translation>
    </message>
    <message>
        <source>Into one PDF</source>
        <translation>In ein PDF</translation>
    </message>
    <message>
        <source>Laying out badges…</source>
        <translation>Badges werden gesetzt…</translation>
    </message>
    <message>
        <source>No badge had to be printed; no file was written.</source>
        <translation>Kein Badge war zu drucken; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>One category</source>
        <translation>Eine Kategorie</translation>
    </message>
    <message>
        <source>Only those without a badge, or whose badge would look different now</source>
        <translation>Nur wer noch kein Badge hat oder wessen Badge jetzt anders aussähe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>Badges drucken</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Save the badges</source>
        <translation>Badges speichern</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>Die ausgewählte Person</numerusform>
            <numerusform>Die %n Ausgewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>To this desk&apos;s printer, one by one</source>
        <translation>Auf dem Drucker dieses Schalters, einzeln</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>Whoever has a badge that would look the same keeps its code; a new one makes the badge before it stop working.</source>
        <translation>Ein unverändertes Badge behält seinen Code; ein neues macht das vorige ungültig.</translation>
    </message>
    <message>
        <source>Whose badges?</source>
        <translation>Wessen Badges?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
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
        <translation>{badges} auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>{done} of {total} badges</source>
        <translation>{done} von {total} Badges</translation>
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
        <translation>Da seit {since}</translation>
    </message>
    <message>
        <source>No printer is chosen, so no badge was printed.</source>
        <translation>Kein Drucker gewählt, daher kein Badge gedruckt.</translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation>Noch nicht eingecheckt</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>Read the note first; the next key prints the badge.</source>
        <translation>Zuerst die Notiz lesen; die nächste Taste druckt das Badge.</translation>
    </message>
    <message>
        <source>The badge is being printed: hand it over.</source>
        <translation>Das Badge wird gedruckt: bitte aushändigen.</translation>
    </message>
    <message>
        <source>Their badge is there already: {where}.</source>
        <translation>Das Badge ist schon da: {where}.</translation>
    </message>
    <message>
        <source>This badge is theirs: the hand-over is noted.</source>
        <translation>Das richtige Badge: die Ausgabe ist notiert.</translation>
    </message>
    <message>
        <source>Two desks printed badge {issue}; both work. Let an organiser know.</source>
        <translation>Zwei Schalter haben Badge {issue} gedruckt; beide gelten. Bitte den Veranstalter informieren.</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>handed over {moment}</source>
        <translation>ausgehändigt {moment}</translation>
    </message>
    <message>
        <source>in since {since}</source>
        <translation>da seit {since}</translation>
    </message>
    <message>
        <source>not on the latest list</source>
        <translation>nicht auf der letzten Liste</translation>
    </message>
    <message>
        <source>printed {moment}</source>
        <translation>gedruckt {moment}</translation>
    </message>
    <message>
        <source>waits: note not read</source>
        <translation>wartet: Notiz ungelesen</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>Vor-Ort-Anmeldung</translation>
    </message>
    <message>
        <source>{word}, taken back</source>
        <translation>{word}, rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read. Nothing is written yet.</source>
        <translation>
            <numerusform>%n Zeile gelesen. Noch ist nichts geschrieben.</numerusform>
            <numerusform>%n Zeilen gelesen. Noch ist nichts geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to import</source>
        <translation>
            <numerusform>%n zu importieren</numerusform>
            <numerusform>%n zu importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the unknown sessions to the programme</source>
        <translation>Unbekannte Sessions ins Programm aufnehmen</translation>
    </message>
    <message>
        <source>Additions only: nobody is missing</source>
        <translation>Nur Ergänzungen: niemand fehlt</translation>
    </message>
    <message>
        <source>All: the desk&apos;s</source>
        <translation>Alle: Schalter</translation>
    </message>
    <message>
        <source>All: the list&apos;s</source>
        <translation>Alle: Liste</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Is this the whole list?</source>
        <translation>Ist das die ganze Liste?</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Es ist {name}</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Schalter behalten</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s values where it is still open</source>
        <translation>Werte des Schalters behalten, wo noch offen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offenlassen</translation>
    </message>
    <message>
        <source>Leave those still open aside</source>
        <translation>Noch offene zurückstellen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Save the rows set aside</source>
        <translation>Zurückgestellte Zeilen speichern</translation>
    </message>
    <message>
        <source>Save the rows set aside…</source>
        <translation>Zurückgestellte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Take the list&apos;s</source>
        <translation>Liste übernehmen</translation>
    </message>
    <message>
        <source>The whole list: who is not on it is marked as missing</source>
        <translation>Die ganze Liste: Wer nicht darauf steht, wird als fehlend markiert</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>What {file} would do</source>
        <translation>Was {file} bewirken würde</translation>
    </message>
    <message>
        <source>What “{word}” means</source>
        <translation>Was „{word}“ bedeutet</translation>
    </message>
    <message>
        <source>Yes, import it all the same</source>
        <translation>Ja, trotzdem importieren</translation>
    </message>
    <message>
        <source>Yes, mark them as missing</source>
        <translation>Ja, als fehlend markieren</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation>ist {name}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>jemand Neues</translation>
    </message>
    <message>
        <source>the desk&apos;s</source>
        <translation>des Schalters</translation>
    </message>
    <message>
        <source>the list&apos;s</source>
        <translation>der Liste</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>unknown words</source>
        <translation>unbekannte Wörter</translation>
    </message>
    <message>
        <source>{file} set aside.csv</source>
        <translation>{file} zurückgestellt.csv</translation>
    </message>
    <message>
        <source>{read}: {good}, {aside}. Nothing is written yet.</source>
        <translation>{read}: {good}, {aside}. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>{rows} saved in {file}.</source>
        <translation>{rows} in {file} gespeichert.</translation>
    </message>
    <message>
        <source>“{word}” means:</source>
        <translation>„{word}“ bedeutet:</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n question(s) open</source>
        <translation>
            <numerusform>▲ %n Frage offen</numerusform>
            <numerusform>▲ %n Fragen offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>Go on with {file}</source>
        <translation>{file} fortsetzen</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Import a list of attendees</source>
        <translation>Teilnehmerliste importieren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would happen.</source>
        <translation>Es wird nichts geschrieben, bevor Sie gesehen haben, was geschehen würde.</translation>
    </message>
    <message>
        <source>Take back {file}</source>
        <translation>{file} rückgängig machen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The import of {file}, begun {when}, stopped half-way. Choose the same file again to go on, or take back what it wrote.</source>
        <translation>Der Import von {file}, begonnen {when}, brach unterwegs ab. Wählen Sie dieselbe Datei, um fortzufahren, oder machen Sie rückgängig, was er geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>ChoosePanel</name>
    <message>
        <source>Ask for the organisation or the e-mail address, then choose by its number.</source>
        <translation>Nach Organisation oder E-Mail-Adresse fragen, dann die Nummer wählen.</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>Es ist diese Person</translation>
    </message>
    <message>
        <source>Which {name}?</source>
        <translation>Welche Person: {name}?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column of the list</source>
        <translation>Spalte der Liste</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>{holds} – or is it “{guess}”?</source>
        <translation>{holds} – oder ist es „{guess}“?</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Add who goes to which session…</source>
        <translation>Hinzufügen, wer in welche Session geht…</translation>
    </message>
    <message>
        <source>Check the list</source>
        <translation>Liste prüfen</translation>
    </message>
    <message>
        <source>Choose a list of who goes to which session</source>
        <translation>Liste wählen, wer in welche Session geht</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Letters are written in</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Recognised columns are filled in; Enter on a row changes it. What you say is remembered for the next list.</source>
        <translation>Erkannte Spalten sind ausgefüllt; Enter auf einer Zeile ändert sie. Ihre Angaben gelten auch für die nächste Liste.</translation>
    </message>
    <message>
        <source>Sessions come from {file}.</source>
        <translation>Die Sessions kommen aus {file}.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Take the suggestions</source>
        <translation>Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>What do the columns of {file} hold?</source>
        <translation>Was enthalten die Spalten von {file}?</translation>
    </message>
    <message>
        <source>▲ Say which column holds the names.</source>
        <translation>▲ Bitte angeben, welche Spalte die Namen enthält.</translation>
    </message>
</context>
<context>
    <name>CorrectPage</name>
    <message>
        <source>Correct: {name}</source>
        <translation>Ändern: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Your corrections lie over the list; a later list does not undo them.</source>
        <translation>Ihre Änderungen haben Vorrang vor der Liste; auch eine spätere Liste nimmt sie nicht zurück.</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct: {name}</source>
        <translation>Ändern: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Your corrections lie over the list; a later list does not undo them.</source>
        <translation>Ihre Änderungen haben Vorrang vor der Liste; auch eine spätere Liste nimmt sie nicht zurück.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A report could not be saved: is the disk full?</source>
        <translation>Ein Bericht konnte nicht gespeichert werden: Ist die Festplatte voll?</translation>
    </message>
    <message>
        <source>A report without any personal data was saved:</source>
        <translation>Ein Bericht ohne personenbezogene Daten wurde gespeichert:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist passiert</translation>
    </message>
    <message>
        <source>The last step may not have been done; look before you go on. What was recorded before is safe.</source>
        <translation>Der letzte Schritt wurde vielleicht nicht ausgeführt; bitte nachsehen. Was vorher erfasst war, ist sicher.</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Back; clear the field; clear the card</source>
        <translation>Zurück; Feld leeren; Karte leeren</translation>
    </message>
    <message>
        <source>Check in &amp; print the person chosen</source>
        <translation>Gewählte Person einchecken &amp; drucken</translation>
    </message>
    <message>
        <source>Choose among the people found</source>
        <translation>Unter den Gefundenen wählen</translation>
    </message>
    <message>
        <source>Choose, or answer the question</source>
        <translation>Wählen oder die Frage beantworten</translation>
    </message>
    <message>
        <source>Confirm what a panel asks</source>
        <translation>Bestätigen, was ein Feld fragt</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Go on with what a scan interrupted</source>
        <translation>Fortsetzen, was ein Scan unterbrach</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>It is not: print it again</source>
        <translation>Es fehlt: nachdrucken</translation>
    </message>
    <message>
        <source>Let in with a reason</source>
        <translation>Mit Grund einlassen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Print the badge, or print it again</source>
        <translation>Badge (erneut) drucken</translation>
    </message>
    <message>
        <source>The badge is in the tray</source>
        <translation>Das Badge liegt im Ausgabefach</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Vor-Ort-Anmeldung</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>F1 keys</source>
        <translation>F1 Tasten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on: {what}</source>
        <translation>Weiter: {what}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Scan a ticket or a badge, or type any part of a name.</source>
        <translation>Ticket oder Badge scannen oder einen Teil des Namens tippen.</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Scannen oder suchen</translation>
    </message>
    <message>
        <source>Scan, or type a name, organisation or code…</source>
        <translation>Scannen oder Name, Organisation, Code tippen…</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintritt</numerusform>
            <numerusform>%n Eintritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people selected.</source>
        <translation>
            <numerusform>%n Person ausgewählt.</numerusform>
            <numerusform>%n Personen ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is known</source>
        <translation>Alles, was bekannt ist</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
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
        <translation>Anmeldung stornieren…</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see what is known of them.</source>
        <translation>Wählen Sie jemanden in der Liste, um Näheres zu sehen.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Schalter behalten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Auf der Liste</translation>
    </message>
    <message>
        <source>Part the two entries again</source>
        <translation>Die beiden Personen wieder trennen</translation>
    </message>
    <message>
        <source>Register again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>Registered for</source>
        <translation>Angemeldet für</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Take the list&apos;s</source>
        <translation>Liste übernehmen</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticketcode</translation>
    </message>
    <message>
        <source>Undo the replacement</source>
        <translation>Ersetzung rückgängig machen</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>in {when}</source>
        <translation>Eintritt {when}</translation>
    </message>
    <message>
        <source>not on the latest list</source>
        <translation>nicht auf der letzten Liste</translation>
    </message>
    <message>
        <source>out {when}</source>
        <translation>Austritt {when}</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>Vor-Ort-Anmeldung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{field}: the desk says “{desk}”, the list now says “{listed}”.</source>
        <translation>{field}: Schalter „{desk}“, Liste jetzt „{listed}“.</translation>
    </message>
    <message>
        <source>{value} (corrected; the list says “{listed}”)</source>
        <translation>{value} (geändert; auf der Liste „{listed}“)</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (rückgängig gemacht)</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed both here and there</source>
        <translation>
            <numerusform>%n Feld auf beiden Seiten geändert</numerusform>
            <numerusform>%n Felder auf beiden Seiten geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left aside in doubt</source>
        <translation>
            <numerusform>%n unklar, zurückgestellt</numerusform>
            <numerusform>%n unklar, zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on this list, still admissible</source>
        <translation>
            <numerusform>%n nicht auf dieser Liste, weiterhin zugelassen</numerusform>
            <numerusform>%n nicht auf dieser Liste, weiterhin zugelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside; mend and import them as additions</source>
        <translation>
            <numerusform>%n zurückgestellt; berichtigen und als Ergänzung importieren</numerusform>
            <numerusform>%n zurückgestellt; berichtigen und als Ergänzung importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the names</source>
        <translation>Namen prüfen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Weitere Liste importieren</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Import von {file}</translation>
    </message>
    <message>
        <source>Save the rows set aside…</source>
        <translation>Zurückgestellte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Personen zeigen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>▲ Stopped: {done} of {total} written.</source>
        <translation>▲ Angehalten: {done} von {total} geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>✔ Done: %n written.</source>
        <translation>
            <numerusform>✔ Fertig: %n geschrieben.</numerusform>
            <numerusform>✔ Fertig: %n geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Everything was known already; nothing had to be written.</source>
        <translation>✔ Alles war schon bekannt; es war nichts zu schreiben.</translation>
    </message>
    <message>
        <source>✔ {rows} saved in {file}.</source>
        <translation>✔ {rows} in {file} gespeichert.</translation>
    </message>
</context>
<context>
    <name>DropCard</name>
    <message>
        <source>CSV, TSV, Excel (XLSX) or OpenDocument (ODS), as pretix and others export it</source>
        <translation>CSV, TSV, Excel (XLSX) oder OpenDocument (ODS), wie pretix und andere sie exportieren</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Liste hierher ziehen</translation>
    </message>
</context>
<context>
    <name>EncodingPage</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Names that read differently</source>
        <translation>Namen mit verschiedenen Lesarten</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Choose the column in which the names look as they should.</source>
        <translation>Die Datei sagt nicht, wie ihre Zeichen kodiert sind. Wählen Sie die Spalte, in der die Namen stimmen.</translation>
    </message>
    <message>
        <source>Which names are right?</source>
        <translation>Welche Namen stimmen?</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase everything about {name}?</source>
        <translation>Alles über {name} löschen?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Every fact about this person is emptied, here and at every desk that receives it. All backups of this event are deleted, since they would bring the person back. The list cannot bring the person back either. It cannot be undone.</source>
        <translation>Alles über diese Person wird geleert, hier und an jedem Schalter, der davon erfährt. Alle Sicherungen dieser Veranstaltung werden gelöscht, da sie die Person zurückbrächten. Auch die Liste bringt sie nicht zurück. Das ist endgültig.</translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation>Grund, für das Protokoll</translation>
    </message>
    <message>
        <source>Type “{word}” to confirm</source>
        <translation>Zum Bestätigen „{word}“ eingeben</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>löschen</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Attendance: who came, when, where</source>
        <translation>Anwesenheit: wer kam, wann, wo</translation>
    </message>
    <message>
        <source>Attendees: the list with all fields</source>
        <translation>Teilnehmer: die Liste mit allen Feldern</translation>
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
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Journal: everything, refusals too</source>
        <translation>Protokoll: alles, auch Ablehnungen</translation>
    </message>
    <message>
        <source>Mark as UTF-8 (BOM), for older Excel</source>
        <translation>Als UTF-8 kennzeichnen (BOM), für älteres Excel</translation>
    </message>
    <message>
        <source>No-shows: who did not come</source>
        <translation>Nicht erschienen: wer nicht kam</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Times are in the event&apos;s zone and in UTC; nothing can become a formula.</source>
        <translation>Zeiten in der Zone der Veranstaltung und in UTC; nichts kann zur Formel werden.</translation>
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
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was dasteht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History: {name}</source>
        <translation>Verlauf: {name}</translation>
    </message>
    <message>
        <source>Newest first. Nothing is ever removed from it.</source>
        <translation>Neuestes zuerst. Nichts wird je daraus entfernt.</translation>
    </message>
    <message>
        <source>Undo this…</source>
        <translation>Dies rückgängig machen…</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Stopped, as asked. Nothing was written.</source>
        <translation>Wie gewünscht angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Taken back: what that import wrote no longer counts.</source>
        <translation>Rückgängig gemacht: Was dieser Import schrieb, gilt nicht mehr.</translation>
    </message>
    <message>
        <source>{done} of {total} written</source>
        <translation>{done} von {total} geschrieben</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Change what the column marked holds</source>
        <translation>Ändern, was die markierte Spalte enthält</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose the encoding, or the person meant, by its number</source>
        <translation>Kodierung oder Person über die Nummer wählen</translation>
    </message>
    <message>
        <source>Go on to the next step; import</source>
        <translation>Nächster Schritt; importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s value</source>
        <translation>Wert des Schalters behalten</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Save the rows set aside</source>
        <translation>Zurückgestellte Zeilen speichern</translation>
    </message>
    <message>
        <source>Take the list&apos;s value</source>
        <translation>Wert der Liste übernehmen</translation>
    </message>
    <message>
        <source>The row is somebody new</source>
        <translation>Die Zeile ist jemand Neues</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LastScans</name>
    <message>
        <source>Answer</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>LetInPanel</name>
    <message>
        <source>An organiser said yes</source>
        <translation>Der Veranstalter hat zugestimmt</translation>
    </message>
    <message>
        <source>Let in &amp; print</source>
        <translation>Einlassen &amp; drucken</translation>
    </message>
    <message>
        <source>Let in: {name}</source>
        <translation>Einlassen: {name}</translation>
    </message>
    <message>
        <source>Paid at the desk</source>
        <translation>Am Schalter bezahlt</translation>
    </message>
    <message>
        <source>Speaker or escort, needed inside now</source>
        <translation>Redner oder Begleitung, wird drinnen gebraucht</translation>
    </message>
    <message>
        <source>The list is wrong</source>
        <translation>Die Liste stimmt nicht</translation>
    </message>
    <message>
        <source>The verdict was “{refused}”. It stays in the history, beside your reason.</source>
        <translation>Das Ergebnis war „{refused}“. Es bleibt im Verlauf, neben Ihrem Grund.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>Weitere Spalten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not a country that is known; kept as it stands</source>
        <translation>Unbekanntes Land; bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Not a session of the programme</source>
        <translation>Keine Session des Programms</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Set aside because</source>
        <translation>Zurückgestellt, weil</translation>
    </message>
    <message>
        <source>The desk says</source>
        <translation>Am Schalter</translation>
    </message>
    <message>
        <source>The list now says</source>
        <translation>Jetzt auf der Liste</translation>
    </message>
    <message>
        <source>The list says</source>
        <translation>Auf der Liste</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>Die Zeile</translation>
    </message>
    <message>
        <source>Ticket codes</source>
        <translation>Ticketcodes</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>back on the list</source>
        <translation>wieder auf der Liste</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>MendCard</name>
    <message>
        <source>Compare and merge…</source>
        <translation>Vergleichen und zusammenführen…</translation>
    </message>
    <message>
        <source>It is fine as it is</source>
        <translation>So ist es richtig</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Schalter behalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take the list&apos;s</source>
        <translation>Liste übernehmen</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Take “{suggestion}”</source>
        <translation>„{suggestion}“ übernehmen</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Are these one person?</source>
        <translation>Ist das eine Person?</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Choose whose fields stay. Tickets, sessions, badges and history of both go on together; the history can part them again.</source>
        <translation>Wählen Sie, wessen Felder bleiben. Tickets, Sessions, Badges und Verlauf beider werden vereint; im Verlauf lassen sie sich wieder trennen.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>Es ist eine Person</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Es sind zwei Personen</translation>
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
        <translation>{name} bleibt</translation>
    </message>
</context>
<context>
    <name>NamesController</name>
    <message>
        <source>Checking names…</source>
        <translation>Namen werden geprüft…</translation>
    </message>
    <message>
        <source>Stopped, as asked.</source>
        <translation>Wie gewünscht angehalten.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>merged; the history can part them</source>
        <translation>zusammengeführt; im Verlauf trennbar</translation>
    </message>
    <message>
        <source>now {name}</source>
        <translation>jetzt {name}</translation>
    </message>
    <message>
        <source>{done} of {total} badges tried</source>
        <translation>{done} von {total} Badges probiert</translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Compare and merge</source>
        <translation>Vergleichen und zusammenführen</translation>
    </message>
    <message>
        <source>Into the field of the finding; compare two people</source>
        <translation>Ins Feld des Befunds; zwei Personen vergleichen</translation>
    </message>
    <message>
        <source>It is fine as it is</source>
        <translation>So ist es richtig</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s value</source>
        <translation>Wert des Schalters behalten</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names check</source>
        <translation>Namensprüfung</translation>
    </message>
    <message>
        <source>Save what was typed; confirm a merge</source>
        <translation>Eingabe speichern; Zusammenführen bestätigen</translation>
    </message>
    <message>
        <source>Take the list&apos;s value</source>
        <translation>Wert der Liste übernehmen</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message numerus="yes">
        <source>%n people looked at</source>
        <translation>
            <numerusform>%n Person geprüft</numerusform>
            <numerusform>%n Personen geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said to be fine</source>
        <translation>
            <numerusform>%n für richtig erklärt</numerusform>
            <numerusform>%n für richtig erklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>Alles ({count})</translation>
    </message>
    <message>
        <source>Findings, the worst first</source>
        <translation>Befunde, die schlimmsten zuerst</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>Show what was fine</source>
        <translation>Zeigen, was in Ordnung war</translation>
    </message>
    <message>
        <source>The list was changed since the check: check again (F5).</source>
        <translation>Die Liste wurde seit der Prüfung geändert: erneut prüfen (F5).</translation>
    </message>
    <message numerus="yes">
        <source>✔ %n people looked at: every name is fine.</source>
        <translation>
            <numerusform>✔ %n Person geprüft: der Name ist in Ordnung.</numerusform>
            <numerusform>✔ %n Personen geprüft: alle Namen sind in Ordnung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>6–8 May 2024 · Square, Brussels</source>
        <translation>6.–8. Mai 2024 · Square, Brüssel</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a time zone from the list: Europe/Brussels.</source>
        <translation>Wählen Sie eine Zeitzone aus der Liste: Europe/Brussels.</translation>
    </message>
    <message>
        <source>Dates and place</source>
        <translation>Datum und Ort</translation>
    </message>
    <message>
        <source>European Cluster Conference 2024</source>
        <translation>European Cluster Conference 2024</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>Veranstaltung anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>What is the event called?</source>
        <translation>Wie heißt die Veranstaltung?</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Every desk sees it in the history. It is not printed and not shown to them.</source>
        <translation>Jeder Schalter sieht sie im Verlauf. Sie wird nicht gedruckt und der Person nicht gezeigt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note: {name}</source>
        <translation>Notiz: {name}</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>What the next person at a desk should know…</source>
        <translation>Was die nächste Person am Schalter wissen sollte…</translation>
    </message>
</context>
<context>
    <name>OverviewCard</name>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>By checkpoint</source>
        <translation>Nach Kontrollpunkt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Checked in over time</source>
        <translation>Eingecheckt im Zeitverlauf</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Eintritte</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Austritte</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Jetzt drinnen</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Auf der Liste</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>badges nobody knows of</source>
        <translation>Badges zu suchen</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>eingecheckt</translation>
    </message>
    <message>
        <source>conflicts to decide</source>
        <translation>offene Konflikte</translation>
    </message>
    <message>
        <source>not on the latest list</source>
        <translation>nicht auf der letzten Liste</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>auf der Liste</translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation>Vor-Ort-Anmeldungen</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PanelWork</name>
    <message>
        <source>Corrected.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Corrected. The badge still says what it said: print it again.</source>
        <translation>Geändert. Das Badge ist noch das alte: bitte nachdrucken.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>Taken back. The badge still says what it said: print it again.</source>
        <translation>Rückgängig gemacht. Das Badge ist noch das alte: bitte nachdrucken.</translation>
    </message>
    <message>
        <source>Taken back. The history keeps both.</source>
        <translation>Rückgängig gemacht. Der Verlauf behält beides.</translation>
    </message>
    <message>
        <source>The badge is being printed: hand it over.</source>
        <translation>Das Badge wird gedruckt: bitte aushändigen.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>PeopleController</name>
    <message numerus="yes">
        <source>%n registration(s) cancelled.</source>
        <translation>
            <numerusform>%n Anmeldung storniert.</numerusform>
            <numerusform>%n Anmeldungen storniert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything about this person was erased.</source>
        <translation>Alles über diese Person wurde gelöscht.</translation>
    </message>
    <message>
        <source>Merged. The history of the person can part them again.</source>
        <translation>Zusammengeführt. Im Verlauf der Person lassen sie sich wieder trennen.</translation>
    </message>
    <message>
        <source>Replaced. Print the new badge before they come in.</source>
        <translation>Ersetzt. Bitte vor dem Eintritt das neue Badge drucken.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The conflict is decided.</source>
        <translation>Der Konflikt ist entschieden.</translation>
    </message>
    <message>
        <source>{name} is registered again.</source>
        <translation>{name} ist wieder angemeldet.</translation>
    </message>
    <message>
        <source>{name} was corrected.</source>
        <translation>{name} wurde geändert.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>nicht auf der Liste</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>Vor-Ort-Anmeldung</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Badges of those selected, or of everybody</source>
        <translation>Badges der Auswahl oder aller</translation>
    </message>
    <message>
        <source>Confirm what a page asks</source>
        <translation>Bestätigen, was eine Seite fragt</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>Von der Suche in die Liste</translation>
    </message>
    <message>
        <source>Merge the two selected</source>
        <translation>Die zwei Ausgewählten zusammenführen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>To the details of the person marked</source>
        <translation>Zu den Details der markierten Person</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>Any registration</source>
        <translation>Jede Anmeldung</translation>
    </message>
    <message>
        <source>Badges…</source>
        <translation>Badges…</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Nach {column}</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n</source>
        <translation>
            <numerusform>%n stornieren</numerusform>
            <numerusform>%n stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n registration(s)? Every desk will refuse their tickets.</source>
        <translation>
            <numerusform>%n Anmeldung stornieren? Jeder Schalter wird das Ticket ablehnen.</numerusform>
            <numerusform>%n Anmeldungen stornieren? Jeder Schalter wird die Tickets ablehnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel registrations…</source>
        <translation>Anmeldungen stornieren…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Merge two…</source>
        <translation>Zwei zusammenführen…</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Nicht eingecheckt</translation>
    </message>
    <message>
        <source>Not on the latest list</source>
        <translation>Nicht auf der letzten Liste</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Search name, organisation, code, e-mail…</source>
        <translation>Name, Organisation, Code, E-Mail suchen…</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Vor-Ort-Anmeldungen</translation>
    </message>
    <message>
        <source>With a conflict</source>
        <translation>Mit Konflikt</translation>
    </message>
    <message>
        <source>With an attention note</source>
        <translation>Mit Hinweis</translation>
    </message>
    <message>
        <source>Without a badge</source>
        <translation>Ohne Badge</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n people</source>
        <translation>
            <numerusform>{shown} von %n Person</numerusform>
            <numerusform>{shown} von %n Personen</numerusform>
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
        <translation>falls anders als der volle Name</translation>
    </message>
    <message>
        <source>like 2024-05-06T08:00+02:00</source>
        <translation>wie 2024-05-06T08:00+02:00</translation>
    </message>
    <message>
        <source>like 2024-05-08T18:00+02:00</source>
        <translation>wie 2024-05-08T18:00+02:00</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>shown in amber at every desk</source>
        <translation>an jedem Schalter gelb angezeigt</translation>
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
        <translation>Mit * markierte Antworten sind vor dem Einchecken nötig.</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name} fragen</translation>
    </message>
    <message>
        <source>Check in &amp; print</source>
        <translation>Einchecken &amp; drucken</translation>
    </message>
    <message>
        <source>a date, like 2024-05-06</source>
        <translation>ein Datum, wie 2024-05-06</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
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
        <translation>Bitte zuerst einen Grund wählen oder schreiben.</translation>
    </message>
    <message>
        <source>Or in your own words…</source>
        <translation>Oder in eigenen Worten…</translation>
    </message>
    <message>
        <source>The reason in your own words</source>
        <translation>Der Grund in eigenen Worten</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>ReplacePage</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Ticket and sessions stay with the registration. Badges printed so far stop working; the history keeps both people.</source>
        <translation>Ticket und Sessions bleiben bei der Anmeldung. Bisher gedruckte Badges gelten nicht mehr; der Verlauf behält beide Personen.</translation>
    </message>
    <message>
        <source>Who comes instead of {name}?</source>
        <translation>Wer kommt anstelle von {name}?</translation>
    </message>
</context>
<context>
    <name>ReportsController</name>
    <message>
        <source>Backed up.</source>
        <translation>Gesichert.</translation>
    </message>
    <message>
        <source>Copying the file…</source>
        <translation>Datei wird kopiert…</translation>
    </message>
    <message>
        <source>Proving the records…</source>
        <translation>Einträge werden geprüft…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>{done} of {total} people</source>
        <translation>{done} von {total} Personen</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} von {total} Zeilen</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Save the report chosen</source>
        <translation>Gewählten Bericht speichern</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>There is no backup of this file.</source>
        <translation>Es gibt keine Sicherung dieser Datei.</translation>
    </message>
    <message>
        <source>“{name}” becomes what it was at the time you choose. The file as it is now is kept beside it, and what other desks hold comes back from them. Close other windows of this event first.</source>
        <translation>„{name}“ wird wieder, was es zum gewählten Zeitpunkt war. Die jetzige Datei bleibt daneben erhalten, und was andere Schalter haben, kommt von dort zurück. Schließen Sie zuerst andere Fenster dieser Veranstaltung.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in &amp; print</source>
        <translation>Einchecken &amp; drucken</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nobody found for “{query}”. Try fewer letters, or add a walk-in.</source>
        <translation>Niemand gefunden für „{query}“. Weniger Buchstaben versuchen oder vor Ort anmelden.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message numerus="yes">
        <source>The first %n; more letters find fewer</source>
        <translation>
            <numerusform>Die erste; mehr Buchstaben grenzen ein</numerusform>
            <numerusform>Die ersten %n; mehr Buchstaben grenzen ein</numerusform>
        </translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Vor-Ort-Anmeldung</translation>
    </message>
    <message>
        <source>▲ Nobody is chosen yet: the arrow keys choose, then press Enter.</source>
        <translation>▲ Noch niemand gewählt: mit den Pfeiltasten wählen, dann Enter.</translation>
    </message>
    <message>
        <source>▲ There is nobody to check in: F3 adds a walk-in.</source>
        <translation>▲ Niemand zum Einchecken da: F3 meldet vor Ort an.</translation>
    </message>
</context>
<context>
    <name>ScansTable</name>
    <message>
        <source>Last scans</source>
        <translation>Letzte Scans</translation>
    </message>
    <message>
        <source>The last scans appear here.</source>
        <translation>Hier erscheinen die letzten Scans.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>A folder of PDF files</source>
        <translation>Ein Ordner mit PDF-Dateien</translation>
    </message>
    <message>
        <source>As the event says</source>
        <translation>Wie die Veranstaltung</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Folder for badges</source>
        <translation>Ordner für Badges</translation>
    </message>
    <message>
        <source>Hear look</source>
        <translation>„Achtung“ anhören</translation>
    </message>
    <message>
        <source>Hear no</source>
        <translation>„Nein“ anhören</translation>
    </message>
    <message>
        <source>Hear yes</source>
        <translation>„Ja“ anhören</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None: badges wait</source>
        <translation>Keiner: Badges warten</translation>
    </message>
    <message>
        <source>Play a tone after each scan</source>
        <translation>Ton nach jedem Scan</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Screen for the attendee</source>
        <translation>Teilnehmerbildschirm</translation>
    </message>
    <message>
        <source>Sends {key} first</source>
        <translation>Sendet zuerst {key}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound, screen, scanner</source>
        <translation>Ton, Bildschirm, Scanner</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>Told by its speed</source>
        <translation>An der Geschwindigkeit erkannt</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (nicht verbunden)</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (nicht gefunden)</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n badge(s) to look for</source>
        <translation>
            <numerusform>%n Badge zu suchen</numerusform>
            <numerusform>%n Badges zu suchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) waiting</source>
        <translation>
            <numerusform>%n Badge wartet</numerusform>
            <numerusform>%n Badges warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed here and on the list</source>
        <translation>
            <numerusform>%n Feld hier und in der Liste geändert</numerusform>
            <numerusform>%n Felder hier und in der Liste geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges go to a folder</source>
        <translation>Badges in einen Ordner</translation>
    </message>
    <message numerus="yes">
        <source>List %n day(s) old</source>
        <translation>
            <numerusform>Liste %n Tag alt</numerusform>
            <numerusform>Liste %n Tage alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n hour(s) old</source>
        <translation>
            <numerusform>Liste %n Std. alt</numerusform>
            <numerusform>Liste %n Std. alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n min old</source>
        <translation>
            <numerusform>Liste %n Min. alt</numerusform>
            <numerusform>Liste %n Min. alt</numerusform>
        </translation>
    </message>
    <message>
        <source>List just in</source>
        <translation>Liste eben geladen</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Noch keine Liste</translation>
    </message>
    <message>
        <source>No printer chosen</source>
        <translation>Kein Drucker gewählt</translation>
    </message>
    <message>
        <source>Printer {name}</source>
        <translation>Drucker {name}</translation>
    </message>
    <message>
        <source>{came} of {expected} in</source>
        <translation>{came} von {expected} da</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>689 invented people and a programme: try everything, break nothing.</source>
        <translation>689 erfundene Personen und ein Programm: alles ausprobieren, nichts geht kaputt.</translation>
    </message>
    <message>
        <source>A file that ends in .checkin, from here or from another desk.</source>
        <translation>Eine Datei, die auf .checkin endet, von hier oder einem anderen Schalter.</translation>
    </message>
    <message>
        <source>A new event from an attendee list: Excel, CSV or OpenDocument.</source>
        <translation>Eine neue Veranstaltung aus einer Teilnehmerliste: Excel, CSV oder OpenDocument.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Veranstaltungsdatei öffnen</translation>
    </message>
    <message>
        <source>Open the sample event</source>
        <translation>Beispielveranstaltung öffnen</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
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
        <translation>Hier eingecheckt, von allen Erwarteten: die ganze Liste ohne Stornierte</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>dieser Schritt</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
</context>
<context>
    <name>UndoPanel</name>
    <message>
        <source>Scanned by mistake</source>
        <translation>Versehentlich gescannt</translation>
    </message>
    <message>
        <source>They left again without coming in</source>
        <translation>Wieder gegangen, ohne einzutreten</translation>
    </message>
    <message>
        <source>This will be taken back: {what}. Both stay in the history.</source>
        <translation>Dies wird rückgängig gemacht: {what}. Beides bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Typed wrongly</source>
        <translation>Vertippt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Rückgängig: {name}</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Falsche Person</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Check in &amp; print</source>
        <translation>Einchecken &amp; drucken</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Let in with a reason…</source>
        <translation>Mit Grund einlassen…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Nachdruck</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Badge drucken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Vor-Ort-Anmeldung</translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found:</source>
        <translation>
            <numerusform>%n Problem gefunden:</numerusform>
            <numerusform>%n Probleme gefunden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: {records} about {people}.</source>
        <translation>Alles in Ordnung: {records} über {people}.</translation>
    </message>
    <message>
        <source>Proves that no record was changed or lost, and that every figure follows from the records.</source>
        <translation>Beweist, dass kein Eintrag geändert oder verloren ist und jede Zahl aus den Einträgen folgt.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Verify the event file</source>
        <translation>Veranstaltungsdatei prüfen</translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>Check in &amp; print</source>
        <translation>Einchecken &amp; drucken</translation>
    </message>
    <message>
        <source>Enter goes to the next field. Only a name is needed.</source>
        <translation>Enter geht zum nächsten Feld. Nur ein Name ist nötig.</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>Es ist diese Person</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Vor-Ort-Anmeldung</translation>
    </message>
    <message>
        <source>▲ Already on the list: {who}</source>
        <translation>▲ Schon auf der Liste: {who}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Check-in desk</source>
        <translation>Check-in-Schalter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Open an event file…</source>
        <translation>Veranstaltungsdatei öffnen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>_AskCancel</name>
    <message>
        <source>Cancel it</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Cancel the registration of {name}? Every desk will refuse their ticket.</source>
        <translation>Die Anmeldung von {name} stornieren? Jeder Schalter wird das Ticket ablehnen.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>badge</name>
    <message>
        <source>{field} is too long for the badge.</source>
        <translation>{field} ist zu lang für das Badge.</translation>
    </message>
    <message>
        <source>“{char}” ({code}) in {field} is in none of the fonts.</source>
        <translation>„{char}“ ({code}) in {field} fehlt in allen Schriften.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>1 to {most} characters</source>
        <translation>1 bis {most} Zeichen</translation>
    </message>
    <message>
        <source>1 to {most} characters without a colon</source>
        <translation>1 bis {most} Zeichen ohne Doppelpunkt</translation>
    </message>
    <message>
        <source>400 times its packed size</source>
        <translation>das 400-Fache der gepackten Größe</translation>
    </message>
    <message>
        <source>Excel holds at most {most} rows; use CSV</source>
        <translation>Excel fasst höchstens {most} Zeilen; bitte CSV nehmen</translation>
    </message>
    <message>
        <source>It is an archive, but no spreadsheet. Save it as .xlsx.</source>
        <translation>Es ist ein Archiv, keine Tabelle. Bitte als .xlsx speichern.</translation>
    </message>
    <message>
        <source>It is an old Excel file, or protected by a password. Save it as .xlsx without one.</source>
        <translation>Es ist eine alte Excel-Datei oder durch ein Passwort geschützt. Bitte ohne Passwort als .xlsx speichern.</translation>
    </message>
    <message>
        <source>It is neither a text file nor a spreadsheet.</source>
        <translation>Es ist weder eine Textdatei noch eine Tabelle.</translation>
    </message>
    <message>
        <source>It is not a spreadsheet as any program writes one.</source>
        <translation>So schreibt kein Programm eine Tabelle.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save it without one.</source>
        <translation>Sie ist durch ein Passwort geschützt. Bitte ohne speichern.</translation>
    </message>
    <message>
        <source>Known are {known}.</source>
        <translation>Bekannt sind {known}.</translation>
    </message>
    <message>
        <source>Leave it out to have it found.</source>
        <translation>Weglassen, um suchen zu lassen.</translation>
    </message>
    <message>
        <source>The file is damaged. Save it again, or as a CSV file.</source>
        <translation>Die Datei ist beschädigt. Bitte neu speichern oder als CSV.</translation>
    </message>
    <message>
        <source>The file is damaged. Save it again.</source>
        <translation>Die Datei ist beschädigt. Bitte neu speichern.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>a JSON text that can be read</source>
        <translation>ein lesbarer JSON-Text</translation>
    </message>
    <message>
        <source>a USB printer is named by two numbers of four digits</source>
        <translation>ein USB-Drucker wird mit zwei vierstelligen Zahlen benannt</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a name that no printer has</source>
        <translation>ein Name, den kein Drucker hat</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a roll {width} mm wide</source>
        <translation>eine {width} mm breite Rolle</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a time such as {example}</source>
        <translation>ein Zeitpunkt wie {example}</translation>
    </message>
    <message>
        <source>a time with its offset, such as +02:00</source>
        <translation>eine Zeit mit Zeitverschiebung wie +02:00</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a {name} prints no pictures</source>
        <translation>{name}: druckt keine Bilder</translation>
    </message>
    <message>
        <source>at most {most} characters</source>
        <translation>höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>attendee</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>badge template</source>
        <translation>Badge-Vorlage</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is a folder, or the event file itself</source>
        <translation>es ist ein Ordner oder die Veranstaltungsdatei selbst</translation>
    </message>
    <message>
        <source>it says that it has other sizes</source>
        <translation>er meldet andere Größen</translation>
    </message>
    <message>
        <source>no label has that size</source>
        <translation>kein Etikett hat diese Größe</translation>
    </message>
    <message>
        <source>no profile is called “{name}”; was one of these meant: {near}</source>
        <translation>kein Profil heißt „{name}“; vielleicht eines von diesen: {near}</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>eines von {words}</translation>
    </message>
    <message>
        <source>over 256 MB</source>
        <translation>über 256 MB</translation>
    </message>
    <message>
        <source>over {count} rows</source>
        <translation>über {count} Zeilen</translation>
    </message>
    <message>
        <source>print job</source>
        <translation>Druckauftrag</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>the name or number of the printer on the network is missing</source>
        <translation>Name oder Nummer des Druckers im Netz fehlt</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>der Anschluss fehlt</translation>
    </message>
    <message>
        <source>the port should be a number up to 65535</source>
        <translation>der Port muss eine Zahl bis 65535 sein</translation>
    </message>
    <message>
        <source>the profile “{name}” leaves open how many dots “width” has</source>
        <translation>das Profil „{name}“ sagt nicht, wie viele Punkte „width“ hat</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch (true, false)</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>{count} bytes unpacked</source>
        <translation>{count} Byte entpackt</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} Zellen</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} Spalten</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>“media” should be the label&apos;s width and height in mm</source>
        <translation>„media“ muss Breite und Höhe des Etiketts in mm sein</translation>
    </message>
    <message>
        <source>“{name}” is not known here</source>
        <translation>„{name}“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>“{name}” is said twice</source>
        <translation>„{name}“ steht doppelt da</translation>
    </message>
    <message>
        <source>“{name}” should be a number from {low} to {high}</source>
        <translation>„{name}“ muss eine Zahl von {low} bis {high} sein</translation>
    </message>
    <message>
        <source>“{name}” should be one of {allowed}</source>
        <translation>„{name}“ muss eines von {allowed} sein</translation>
    </message>
</context>
<context>
    <name>directions</name>
    <message>
        <source>In</source>
        <translation>Eintritt</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Austritt</translation>
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
        <translation>Mitteleuropa</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Westeuropa</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A column cannot be read as “{field}”. It can be one of: {fields}</source>
        <translation>Eine Spalte lässt sich nicht als „{field}“ lesen. Möglich sind: {fields}</translation>
    </message>
    <message>
        <source>Another program is writing to this event file. Wait a moment and try again.</source>
        <translation>Ein anderes Programm schreibt in diese Veranstaltungsdatei. Bitte kurz warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>Choose two different people who are both on the list.</source>
        <translation>Wählen Sie zwei verschiedene Personen, die beide auf der Liste stehen.</translation>
    </message>
    <message>
        <source>Give at least a name; nobody was added.</source>
        <translation>Bitte mindestens einen Namen angeben; es wurde niemand hinzugefügt.</translation>
    </message>
    <message>
        <source>Leave at least a given name, a family name or a name on the badge.</source>
        <translation>Mindestens ein Vorname, ein Nachname oder ein Name auf dem Badge muss bleiben.</translation>
    </message>
    <message>
        <source>No badge template fits on the paper of this printer: {paper}. Make one, or give the size of the paper that lies in it.</source>
        <translation>Keine Badge-Vorlage passt auf das Papier dieses Druckers: {paper}. Bitte eine anlegen oder die Größe des eingelegten Papiers angeben.</translation>
    </message>
    <message>
        <source>Record {seq} of station {station} is damaged. Run “verify” to see what else is, and go on with the newest backup that holds.</source>
        <translation>Eintrag {seq} von Arbeitsplatz {station} ist beschädigt. „verify“ zeigt, was noch betroffen ist; weiter mit der neuesten Sicherung, die stimmt.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Stopped, as asked. Nothing was written.</source>
        <translation>Wie gewünscht angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The badge template cannot be used: in {where}, {why}.</source>
        <translation>Die Badge-Vorlage ist nicht brauchbar: in {where}, {why}.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not recorded. Free some space and do it again.</source>
        <translation>Die Festplatte ist voll: Das wurde nicht erfasst. Bitte Platz schaffen und wiederholen.</translation>
    </message>
    <message>
        <source>The list has no column “{column}”. Its columns are: {columns}</source>
        <translation>Die Liste hat keine Spalte „{column}“. Ihre Spalten sind: {columns}</translation>
    </message>
    <message>
        <source>The list was not imported, since there are questions to answer first: {questions}</source>
        <translation>Die Liste wurde nicht importiert, denn zuerst sind Fragen zu klären: {questions}</translation>
    </message>
    <message>
        <source>The programme needs a column with a ticket code or an e-mail, and one with the session. It has: {columns}</source>
        <translation>Das Programm braucht eine Spalte mit Ticketcode oder E-Mail und eine mit der Session. Es hat: {columns}</translation>
    </message>
    <message>
        <source>The records of station {station} do not fit together from number {seq} on, so they were not taken over. Keep both files and ask whoever looks after the event.</source>
        <translation>Die Einträge von Arbeitsplatz {station} passen ab Nummer {seq} nicht zusammen und wurden nicht übernommen. Behalten Sie beide Dateien und fragen Sie, wer die Veranstaltung betreut.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path}. Allow writing there and try again.</source>
        <translation>Die Einstellungen konnten nicht in {path} gespeichert werden. Bitte das Schreiben erlauben und erneut versuchen.</translation>
    </message>
    <message>
        <source>The settings file is not right: “{key}” should be {wanted}. Mend it, or delete it to start afresh.</source>
        <translation>Die Einstellungsdatei stimmt nicht: „{key}“ muss {wanted} sein. Ändern oder löschen Sie sie, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The template “{template}” does not fit on the paper of this printer: {paper}. Choose another template, or give the size of the paper that lies in it.</source>
        <translation>Die Vorlage „{template}“ passt nicht auf das Papier dieses Druckers: {paper}. Andere Vorlage wählen oder die Größe des eingelegten Papiers angeben.</translation>
    </message>
    <message>
        <source>The two files are of different events; nothing was taken over.</source>
        <translation>Die beiden Dateien gehören zu verschiedenen Veranstaltungen; es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>There are no rows in {path}.</source>
        <translation>{path} enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>There is already a file at {path}. Choose another name; nothing was changed.</source>
        <translation>Unter {path} gibt es schon eine Datei. Wählen Sie einen anderen Namen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no category “{category}” in this event. There are: {categories}</source>
        <translation>In dieser Veranstaltung gibt es keine Kategorie „{category}“. Es gibt: {categories}</translation>
    </message>
    <message>
        <source>There is no event file at {path}. Check the name, or make one with “init”.</source>
        <translation>Unter {path} gibt es keine Veranstaltungsdatei. Prüfen Sie den Namen oder legen Sie mit „init“ eine an.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. There are: {fields}</source>
        <translation>Es gibt kein Feld „{field}“. Es gibt: {fields}</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in {path}. It has: {sheets}</source>
        <translation>In {path} gibt es kein Tabellenblatt „{sheet}“. Es gibt: {sheets}</translation>
    </message>
    <message>
        <source>There is no {what} “{name}” in this event.</source>
        <translation>In dieser Veranstaltung gibt es nicht: {what} „{name}“.</translation>
    </message>
    <message>
        <source>This badge cannot be printed: {why} Shorten or correct the badge name first.</source>
        <translation>Dieses Badge lässt sich nicht drucken: {why} Bitte zuerst den Namen auf dem Badge kürzen oder ändern.</translation>
    </message>
    <message>
        <source>This cannot be undone: it was taken back already, or is not that kind of thing.</source>
        <translation>Das lässt sich nicht rückgängig machen: Es ist schon rückgängig gemacht oder nicht von dieser Art.</translation>
    </message>
    <message>
        <source>This cannot be undone; nothing was done. Add --yes to do it.</source>
        <translation>Das lässt sich nicht rückgängig machen; es wurde nichts getan. Mit --yes wird es ausgeführt.</translation>
    </message>
    <message>
        <source>This line was not scanned: {why}.</source>
        <translation>Diese Zeile wurde nicht gescannt: {why}.</translation>
    </message>
    <message>
        <source>This person has had {issues} badges, and more cannot be told apart. Ask an organiser to add them as a walk-in.</source>
        <translation>Diese Person hatte schon {issues} Badges; mehr lassen sich nicht unterscheiden. Der Veranstalter kann sie vor Ort neu anmelden.</translation>
    </message>
    <message>
        <source>This printer is there already, as “{name}”. Remove that one first.</source>
        <translation>Diesen Drucker gibt es schon, als „{name}“. Bitte zuerst jenen entfernen.</translation>
    </message>
    <message>
        <source>{count} badges wait for “{name}”, so it was not removed. Print them, or send them to another printer first.</source>
        <translation>{count} Badges warten auf „{name}“, der daher nicht entfernt wurde. Bitte zuerst drucken oder an einen anderen Drucker senden.</translation>
    </message>
    <message>
        <source>{count} people have this code; name one by their id.</source>
        <translation>{count} Personen haben diesen Code; nennen Sie eine über ihre ID.</translation>
    </message>
    <message>
        <source>{name} has no admitted scan to take back. “history” shows the id of everything else.</source>
        <translation>{name} hat keinen zugelassenen Scan, der rückgängig zu machen wäre. „history“ zeigt die ID von allem anderen.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written at the moment. Is the disk or stick still plugged in?</source>
        <translation>{path} lässt sich gerade nicht lesen oder schreiben. Ist die Festplatte oder der Stick noch angeschlossen?</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}</source>
        <translation>{path} lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be written to. Copy it to a folder of your own, or allow writing, and open it again.</source>
        <translation>In {path} kann nicht geschrieben werden. Kopieren Sie die Datei in einen eigenen Ordner oder erlauben Sie das Schreiben, und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>{path} konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not an event file, and there is no backup of it.</source>
        <translation>{path} ist beschädigt oder keine Veranstaltungsdatei, und es gibt keine Sicherung davon.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not an event file. Restore the newest backup: {backups}</source>
        <translation>{path} ist beschädigt oder keine Veranstaltungsdatei. Stellen Sie die neueste Sicherung wieder her: {backups}</translation>
    </message>
    <message>
        <source>{path} is not written in {encoding}. {hint}</source>
        <translation>{path} ist nicht in {encoding} geschrieben. {hint}</translation>
    </message>
    <message>
        <source>{path} is too large for a list of attendees: {found}, where at most {most} is read.</source>
        <translation>{path} ist zu groß für eine Teilnehmerliste: {found}, höchstens {most} werden gelesen.</translation>
    </message>
    <message>
        <source>{path} lies on a network drive or in a synchronised folder ({kind}), where event files get damaged. Copy it to a folder on this computer and open it there.</source>
        <translation>{path} liegt auf einem Netzlaufwerk oder in einem synchronisierten Ordner ({kind}), wo Veranstaltungsdateien Schaden nehmen. Kopieren Sie die Datei in einen Ordner dieses Computers und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Install that version to open it.</source>
        <translation>{path} stammt aus einer neueren Version dieses Programms. Installieren Sie diese Version, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>{url} is not a printer this computer can use. Give folder:FOLDER, cups://QUEUE, ipp://HOST/PATH, windows:NAME, escpos://HOST, zpl://HOST, brother://HOST, usb://VENDOR:PRODUCT or serial:PORT.</source>
        <translation>{url} ist kein Drucker, den dieser Computer verwenden kann. Möglich: folder:ORDNER, cups://WARTESCHLANGE, ipp://HOST/PFAD, windows:NAME, escpos://HOST, zpl://HOST, brother://HOST, usb://HERSTELLER:PRODUKT oder serial:ANSCHLUSS.</translation>
    </message>
    <message>
        <source>{url} is not the address of a printer: {why}. It would look like {example}.</source>
        <translation>{url} ist keine Adresse eines Druckers: {why}. Beispiel: {example}.</translation>
    </message>
    <message>
        <source>“{value}” will not do for {field}: {wanted}.</source>
        <translation>„{value}“ passt nicht zu {field}: {wanted}.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Accompanies</source>
        <translation>Begleitet</translation>
    </message>
    <message>
        <source>Attention note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Name auf dem Badge</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
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
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>All in capitals</source>
        <translation>Nur Großbuchstaben</translation>
    </message>
    <message>
        <source>Desk and list differ</source>
        <translation>Schalter und Liste verschieden</translation>
    </message>
    <message>
        <source>Doubled space</source>
        <translation>Doppeltes Leerzeichen</translation>
    </message>
    <message>
        <source>Garbled letters</source>
        <translation>Verstümmelte Zeichen</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Letter without a font</source>
        <translation>Zeichen ohne Schrift</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Verwechselbar</translation>
    </message>
    <message>
        <source>Names exchanged?</source>
        <translation>Namen vertauscht?</translation>
    </message>
    <message>
        <source>No capital</source>
        <translation>Kein Großbuchstabe</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>No real name?</source>
        <translation>Kein echter Name?</translation>
    </message>
    <message>
        <source>One e-mail, several people</source>
        <translation>Eine E-Mail, mehrere Personen</translation>
    </message>
    <message>
        <source>One person twice?</source>
        <translation>Eine Person doppelt?</translation>
    </message>
    <message>
        <source>Space at an end</source>
        <translation>Leerzeichen am Rand</translation>
    </message>
    <message>
        <source>Will not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>{code} in {field} is in none of the badge fonts: {value}</source>
        <translation>{code} in {field} fehlt in allen Badge-Schriften: {value}</translation>
    </message>
    <message>
        <source>{field}: the desk says “{desk}”, the list now says “{listed}”.</source>
        <translation>{field}: Schalter „{desk}“, Liste jetzt „{listed}“.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Added at the desk</source>
        <translation>Am Schalter hinzugefügt</translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation>Badge ausgehändigt</translation>
    </message>
    <message>
        <source>Badge laid into tray {tray}, number {number}</source>
        <translation>Badge in Fach {tray} gelegt, Nummer {number}</translation>
    </message>
    <message>
        <source>Badge once more for printer {printer}</source>
        <translation>Badge nochmals für Drucker {printer}</translation>
    </message>
    <message>
        <source>Badge queued once more</source>
        <translation>Badge nochmals in der Warteschlange</translation>
    </message>
    <message>
        <source>Badge sent to the printer</source>
        <translation>Badge an den Drucker gesendet</translation>
    </message>
    <message>
        <source>Badge {issue} for printer {printer}</source>
        <translation>Badge {issue} für Drucker {printer}</translation>
    </message>
    <message>
        <source>Badge {issue} queued</source>
        <translation>Badge {issue} in der Warteschlange</translation>
    </message>
    <message>
        <source>Badge {outcome}</source>
        <translation>Badge {outcome}</translation>
    </message>
    <message>
        <source>Came with the list “{source}”</source>
        <translation>Kam mit der Liste „{source}“</translation>
    </message>
    <message>
        <source>Corrected: {fields}</source>
        <translation>Geändert: {fields}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Let in by hand ({word}) · {checkpoint}</source>
        <translation>Dennoch eingelassen ({word}) · {checkpoint}</translation>
    </message>
    <message>
        <source>Merged with another entry</source>
        <translation>Mit einem anderen Eintrag zusammengeführt</translation>
    </message>
    <message>
        <source>No longer on the list “{source}”</source>
        <translation>Nicht mehr auf der Liste „{source}“</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>Replaced by {name}</source>
        <translation>Ersetzt durch {name}</translation>
    </message>
    <message>
        <source>Sessions changed: {fields}</source>
        <translation>Sessions geändert: {fields}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Taken back: {text}</source>
        <translation>Rückgängig gemacht: {text}</translation>
    </message>
    <message>
        <source>{word} · out of {checkpoint}</source>
        <translation>{word} · Austritt {checkpoint}</translation>
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
        <translation>Eine Zelle ist zu lang, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>Some letters are damaged: they do not belong to the encoding of the file.</source>
        <translation>Einige Zeichen sind beschädigt: Sie gehören nicht zur Kodierung der Datei.</translation>
    </message>
    <message>
        <source>Some names can be read in several ways. Which one is right: {encodings}?</source>
        <translation>Manche Namen lassen sich verschieden lesen. Was stimmt: {encodings}?</translation>
    </message>
    <message>
        <source>The file is older than the list imported last. Import it all the same?</source>
        <translation>Die Datei ist älter als die zuletzt importierte Liste. Trotzdem importieren?</translation>
    </message>
    <message>
        <source>The row has far more cells than a list has columns.</source>
        <translation>Die Zeile hat weit mehr Zellen, als eine Liste Spalten hat.</translation>
    </message>
    <message>
        <source>The row has more cells than the list has columns; a cell may have come apart.</source>
        <translation>Die Zeile hat mehr Zellen als die Liste Spalten; vielleicht ist eine Zelle zerfallen.</translation>
    </message>
    <message>
        <source>The row on line {line} has the same id “{value}”.</source>
        <translation>Zeile {line} hat dieselbe ID „{value}“.</translation>
    </message>
    <message>
        <source>The row on line {line} has the same ticket code.</source>
        <translation>Zeile {line} hat denselben Ticketcode.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
        <source>This person&apos;s data was erased on request; the list must not bring it back.</source>
        <translation>Die Daten dieser Person wurden auf Wunsch gelöscht; die Liste darf sie nicht zurückbringen.</translation>
    </message>
    <message>
        <source>Which column holds the names? None of them is known.</source>
        <translation>Welche Spalte enthält die Namen? Keine wurde erkannt.</translation>
    </message>
    <message>
        <source>{count} of {known} people are not on this list. Is it the whole list? They stay admissible, marked, until somebody cancels them.</source>
        <translation>{count} von {known} Personen stehen nicht auf dieser Liste. Ist das die ganze Liste? Sie bleiben zugelassen, markiert, bis jemand sie storniert.</translation>
    </message>
    <message>
        <source>{count} row(s) may be people who are known already, or others.</source>
        <translation>Zeilen, die vielleicht schon bekannte Personen sind oder andere: {count}.</translation>
    </message>
    <message>
        <source>{count} value(s) were changed both at the desk and in the list.</source>
        <translation>Werte, die am Schalter und in der Liste geändert wurden: {count}.</translation>
    </message>
    <message>
        <source>“{column}” is longer than {most} characters.</source>
        <translation>„{column}“ hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is neither yes nor no.</source>
        <translation>„{value}“ in „{column}“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not a date.</source>
        <translation>„{value}“ in „{column}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not a known status.</source>
        <translation>„{value}“ in „{column}“ ist kein bekannter Status.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>badge is being printed</source>
        <translation>Badge wird gedruckt</translation>
    </message>
    <message>
        <source>badge is waiting</source>
        <translation>Badge wartet</translation>
    </message>
    <message>
        <source>badge printed</source>
        <translation>Badge gedruckt</translation>
    </message>
    <message>
        <source>badge sent</source>
        <translation>Badge gesendet</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>ausgehändigt</translation>
    </message>
    <message>
        <source>not sent, trying again</source>
        <translation>nicht gesendet, neuer Versuch</translation>
    </message>
    <message>
        <source>printed? please look</source>
        <translation>gedruckt? bitte nachsehen</translation>
    </message>
    <message>
        <source>printer is holding it</source>
        <translation>Drucker hält es zurück</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>The code was empty.</source>
        <translation>Der Code war leer.</translation>
    </message>
    <message>
        <source>This holds signs that no ticket has.</source>
        <translation>Das enthält Zeichen, die kein Ticket hat.</translation>
    </message>
    <message>
        <source>This is a business card, not a ticket.</source>
        <translation>Das ist eine Visitenkarte, kein Ticket.</translation>
    </message>
    <message>
        <source>This is a web address, not a ticket.</source>
        <translation>Das ist eine Webadresse, kein Ticket.</translation>
    </message>
    <message>
        <source>This is far too long for a ticket.</source>
        <translation>Das ist viel zu lang für ein Ticket.</translation>
    </message>
    <message>
        <source>This looks like a badge, but nobody here has it.</source>
        <translation>Das sieht aus wie ein Badge, aber niemand hier hat es.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Easily taken for one another; the desk will have to ask: {value}</source>
        <translation>Leicht zu verwechseln; der Schalter muss nachfragen: {value}</translation>
    </message>
    <message>
        <source>Given name and family name may be exchanged: {value}</source>
        <translation>Vor- und Nachname vielleicht vertauscht: {value}</translation>
    </message>
    <message>
        <source>There is no name to print.</source>
        <translation>Es gibt keinen Namen zu drucken.</translation>
    </message>
    <message>
        <source>This list writes {field} in capitals, for {count} people; the badges will too: {value}</source>
        <translation>Diese Liste schreibt {field} groß, bei {count} Personen; die Badges dann auch: {value}</translation>
    </message>
    <message>
        <source>This may be one person, {count} times on the list: {value}</source>
        <translation>Vielleicht eine Person, {count}-mal auf der Liste: {value}</translation>
    </message>
    <message>
        <source>{count} people have one e-mail address: {value}</source>
        <translation>{count} Personen haben dieselbe E-Mail-Adresse: {value}</translation>
    </message>
    <message>
        <source>{field} begins or ends with a space: {value}</source>
        <translation>{field} beginnt oder endet mit einem Leerzeichen: {value}</translation>
    </message>
    <message>
        <source>{field} does not look like a name: {value}</source>
        <translation>{field} sieht nicht nach einem Namen aus: {value}</translation>
    </message>
    <message>
        <source>{field} has a doubled space: {value}</source>
        <translation>{field} mit doppeltem Leerzeichen: {value}</translation>
    </message>
    <message>
        <source>{field} has no capital: {value}</source>
        <translation>{field} ohne Großbuchstaben: {value}</translation>
    </message>
    <message>
        <source>{field} holds invisible characters ({code}): {value}</source>
        <translation>{field} enthält unsichtbare Zeichen ({code}): {value}</translation>
    </message>
    <message>
        <source>{field} is all in capitals: {value}</source>
        <translation>{field} ganz in Großbuchstaben: {value}</translation>
    </message>
    <message>
        <source>{field} is too long for the badge. Enter a shorter badge name: {value}</source>
        <translation>{field} ist zu lang für das Badge. Bitte einen kürzeren Namen eingeben: {value}</translation>
    </message>
    <message>
        <source>{field} was garbled on its way: {value}</source>
        <translation>{field} wurde unterwegs verstümmelt: {value}</translation>
    </message>
    <message>
        <source>“{char}” ({code}) in {field} is in none of the badge fonts: {value}</source>
        <translation>„{char}“ ({code}) in {field} fehlt in allen Badge-Schriften: {value}</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
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
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>printers</name>
    <message>
        <source>Called off at the desk.</source>
        <translation>Am Schalter zurückgezogen.</translation>
    </message>
    <message>
        <source>Paper is jammed. The badge waits; look whether it came out after all.</source>
        <translation>Papierstau. Das Badge wartet; bitte nachsehen, ob es doch herauskam.</translation>
    </message>
    <message>
        <source>Part of the badge lies where the printer cannot print. Choose another template. Nothing was printed.</source>
        <translation>Ein Teil des Badges liegt außerhalb des Druckbereichs. Andere Vorlage wählen. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Somebody else comes in this person&apos;s place.</source>
        <translation>Anstelle dieser Person kommt jemand anderes.</translation>
    </message>
    <message>
        <source>Somebody looked: the badge is there.</source>
        <translation>Jemand hat nachgesehen: Das Badge ist da.</translation>
    </message>
    <message>
        <source>The badge folder cannot be written to. Nothing was written.</source>
        <translation>In den Ordner für Badges kann nicht geschrieben werden. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The connection broke while the badge was being sent. Look whether it came out.</source>
        <translation>Die Verbindung brach beim Senden des Badges ab. Bitte nachsehen, ob es herauskam.</translation>
    </message>
    <message>
        <source>The connection to the printer broke. Nothing was printed.</source>
        <translation>Die Verbindung zum Drucker brach ab. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The disk of the badge folder is full. Nothing was written.</source>
        <translation>Die Festplatte mit dem Ordner für Badges ist voll. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The file of this badge is not in the badge folder.</source>
        <translation>Die Datei dieses Badges liegt nicht im Ordner für Badges.</translation>
    </message>
    <message>
        <source>The job was taken out of the printer&apos;s queue. Look whether the badge came out.</source>
        <translation>Der Druckauftrag wurde aus der Warteschlange genommen. Bitte nachsehen, ob das Badge herauskam.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on? Nothing was printed.</source>
        <translation>Der Drucker antwortet nicht. Ist er eingeschaltet? Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The printer does not answer. The badge waits and will come once it is back.</source>
        <translation>Der Drucker antwortet nicht. Das Badge wartet und kommt, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>The printer does not answer; another desk may be using it. Nothing was printed.</source>
        <translation>Der Drucker antwortet nicht; vielleicht nutzt ihn ein anderer Schalter. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The printer does not come back from an earlier badge. Switch it off and on. Nothing was printed.</source>
        <translation>Der Drucker hängt an einem früheren Badge. Bitte aus- und einschalten. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The printer does not take this size or kind of page. Nothing was printed.</source>
        <translation>Der Drucker nimmt diese Größe oder Art von Seite nicht an. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The printer gave up on this badge. Look whether it came out.</source>
        <translation>Der Drucker hat dieses Badge abgebrochen. Bitte nachsehen, ob es herauskam.</translation>
    </message>
    <message>
        <source>The printer has no paper of the badge&apos;s size. Choose another paper or template. Nothing was printed.</source>
        <translation>Der Drucker hat kein Papier in der Größe des Badges. Anderes Papier oder andere Vorlage wählen. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The printer has not finished yet. The badge waits in its queue.</source>
        <translation>Der Drucker ist noch nicht fertig. Das Badge wartet in seiner Warteschlange.</translation>
    </message>
    <message>
        <source>The printer is busy. Nothing was printed.</source>
        <translation>Der Drucker ist beschäftigt. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The printer is not known there any more. Choose it again. Nothing was printed.</source>
        <translation>Der Drucker ist dort nicht mehr bekannt. Bitte neu wählen. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The printer is open. Nothing was printed.</source>
        <translation>Der Drucker ist offen. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The printer is open. The badge waits and will come once it is closed.</source>
        <translation>Der Drucker ist offen. Das Badge wartet und kommt, sobald er geschlossen ist.</translation>
    </message>
    <message>
        <source>The printer is out of ink or toner. The badge waits and will come by itself.</source>
        <translation>Tinte oder Toner ist leer. Das Badge wartet und kommt von selbst.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Nothing was printed.</source>
        <translation>Der Drucker hat kein Papier mehr. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The printer is out of paper. The badge waits and will come by itself.</source>
        <translation>Der Drucker hat kein Papier mehr. Das Badge wartet und kommt von selbst.</translation>
    </message>
    <message>
        <source>The printer is out of ribbon. Nothing was printed.</source>
        <translation>Der Drucker hat kein Farbband mehr. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The printer is out of ribbon. The badge waits and will come by itself.</source>
        <translation>Der Drucker hat kein Farbband mehr. Das Badge wartet und kommt von selbst.</translation>
    </message>
    <message>
        <source>The printer is paused. Nothing was printed.</source>
        <translation>Der Drucker ist angehalten. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The printer is paused. The badge waits and will come once it goes on.</source>
        <translation>Der Drucker ist angehalten. Das Badge wartet und kommt, sobald er weiterläuft.</translation>
    </message>
    <message>
        <source>The printer it waited for is not ready, so it comes from this one of its pool.</source>
        <translation>Der vorgesehene Drucker ist nicht bereit; es kommt aus diesem derselben Gruppe.</translation>
    </message>
    <message>
        <source>The printer no longer knows this badge. Look whether it came out.</source>
        <translation>Der Drucker kennt dieses Badge nicht mehr. Bitte nachsehen, ob es herauskam.</translation>
    </message>
    <message>
        <source>The printer refused the badge. Nothing was printed.</source>
        <translation>Der Drucker hat das Badge abgelehnt. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The printer reports a fault and wants to be looked at. Nothing was printed.</source>
        <translation>Der Drucker meldet eine Störung; bitte nachsehen. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The printer stopped answering while it printed. Look whether the badge came out.</source>
        <translation>Der Drucker antwortete beim Drucken nicht mehr. Bitte nachsehen, ob das Badge herauskam.</translation>
    </message>
    <message>
        <source>The printer takes no jobs at the moment. Nothing was printed.</source>
        <translation>Der Drucker nimmt gerade keine Aufträge an. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The printer wants somebody to look at it. The badge waits.</source>
        <translation>Am Drucker muss jemand nachsehen. Das Badge wartet.</translation>
    </message>
    <message>
        <source>The program met a fault of its own while it sent the badge. Look whether it came out.</source>
        <translation>Das Programm hatte beim Senden des Badges einen eigenen Fehler. Bitte nachsehen, ob es herauskam.</translation>
    </message>
    <message>
        <source>The program met a fault of its own with this badge. Nothing was printed.</source>
        <translation>Das Programm hatte mit diesem Badge einen eigenen Fehler. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The program stopped while the badge was being sent. Look whether it came out.</source>
        <translation>Das Programm brach beim Senden des Badges ab. Bitte nachsehen, ob es herauskam.</translation>
    </message>
    <message>
        <source>This computer has no driver for printers on this kind of cable (libusb for USB). Nothing was printed.</source>
        <translation>Dieser Computer hat keinen Treiber für Drucker an dieser Art Kabel (libusb für USB). Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>This person is no longer on the list.</source>
        <translation>Diese Person steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>What answers at this address is not a printer. Nothing was printed.</source>
        <translation>Was unter dieser Adresse antwortet, ist kein Drucker. Es wurde nichts gedruckt.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>A newer badge was printed: ask for that one, keep this one.</source>
        <translation>Es gibt ein neueres Badge: danach fragen, dieses behalten.</translation>
    </message>
    <message>
        <source>A question first</source>
        <translation>Erst eine Frage</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Already in since {since}</source>
        <translation>Schon da seit {since}</translation>
    </message>
    <message>
        <source>Already in since {since}, {where}</source>
        <translation>Schon da seit {since}, {where}</translation>
    </message>
    <message>
        <source>Already out</source>
        <translation>Schon gegangen</translation>
    </message>
    <message>
        <source>Already out since {since}</source>
        <translation>Schon gegangen seit {since}</translation>
    </message>
    <message>
        <source>Already out since {since}, {where}</source>
        <translation>Schon gegangen seit {since}, {where}</translation>
    </message>
    <message>
        <source>An older badge</source>
        <translation>Älteres Badge</translation>
    </message>
    <message>
        <source>Ask for the organisation, then choose the right person.</source>
        <translation>Nach der Organisation fragen, dann die richtige Person wählen.</translation>
    </message>
    <message>
        <source>Ask for the ticket of this event, or look up the name.</source>
        <translation>Nach dem Ticket dieser Veranstaltung fragen oder den Namen suchen.</translation>
    </message>
    <message>
        <source>Ask the question and enter the answer; then they are in.</source>
        <translation>Frage stellen und Antwort eingeben; dann ist die Person drin.</translation>
    </message>
    <message>
        <source>Ask them to wait until registered people are in.</source>
        <translation>Bitten zu warten, bis alle Angemeldeten drin sind.</translation>
    </message>
    <message>
        <source>Ask them to wait until somebody leaves.</source>
        <translation>Bitten zu warten, bis jemand geht.</translation>
    </message>
    <message>
        <source>Badge lost? Print again: the first one stops working.</source>
        <translation>Badge verloren? Nachdrucken: das erste gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Checked in on {since}, badge handed over</source>
        <translation>Eingecheckt am {since}, Badge ausgehändigt</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Jetzt geschlossen</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Auf Wiedersehen</translation>
    </message>
    <message>
        <source>Hand over the badge.</source>
        <translation>Badge aushändigen.</translation>
    </message>
    <message>
        <source>Let in although: {word}.</source>
        <translation>Eingelassen trotz: {word}.</translation>
    </message>
    <message>
        <source>Let in by hand</source>
        <translation>Dennoch eingelassen</translation>
    </message>
    <message>
        <source>Look the person up by name and send them to the help lane.</source>
        <translation>Person über den Namen suchen und zum Helpdesk schicken.</translation>
    </message>
    <message>
        <source>Look up the name; if it is not there, add a walk-in.</source>
        <translation>Namen suchen; steht er nicht da, vor Ort anmelden.</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Nicht mehr gültig</translation>
    </message>
    <message>
        <source>Not a genuine ticket</source>
        <translation>Kein echtes Ticket</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Kein Ticket</translation>
    </message>
    <message>
        <source>Not allowed now</source>
        <translation>Jetzt nicht erlaubt</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>Nicht enthalten</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Nicht auf der Liste</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Not registered for this</source>
        <translation>Hier nicht angemeldet</translation>
    </message>
    <message>
        <source>Not valid before {since}</source>
        <translation>Nicht gültig vor {since}</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Nothing to do here: the badge is theirs. Lost? Print it again.</source>
        <translation>Nichts zu tun: Es ist das richtige Badge. Verloren? Nachdrucken.</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Anmeldung storniert</translation>
    </message>
    <message>
        <source>Same scan</source>
        <translation>Gleicher Scan</translation>
    </message>
    <message>
        <source>Scan the code again, or type the name into the field.</source>
        <translation>Code noch einmal scannen oder den Namen ins Feld tippen.</translation>
    </message>
    <message>
        <source>Send them to the help lane to have the place confirmed.</source>
        <translation>Zum Helpdesk schicken, um den Platz zu bestätigen.</translation>
    </message>
    <message>
        <source>Send them to the help lane; an organiser may let them in.</source>
        <translation>Zum Helpdesk schicken; der Veranstalter kann einlassen.</translation>
    </message>
    <message>
        <source>Send them to the payment desk, then scan again.</source>
        <translation>Zur Kasse schicken, dann erneut scannen.</translation>
    </message>
    <message>
        <source>Stay polite, keep the badge, and call an organiser.</source>
        <translation>Höflich bleiben, Badge behalten, Veranstalter rufen.</translation>
    </message>
    <message>
        <source>Tell them from when on the ticket holds.</source>
        <translation>Sagen, ab wann das Ticket gilt.</translation>
    </message>
    <message>
        <source>Tell them until when the ticket held; the help lane helps.</source>
        <translation>Sagen, bis wann das Ticket galt; der Helpdesk hilft.</translation>
    </message>
    <message>
        <source>Tell them when this place is open.</source>
        <translation>Sagen, wann hier geöffnet ist.</translation>
    </message>
    <message>
        <source>The rules of this place say no: ask an organiser.</source>
        <translation>Die Regeln hier sagen Nein: Veranstalter fragen.</translation>
    </message>
    <message>
        <source>There is no entry to close: they may have come in unscanned.</source>
        <translation>Kein Eintritt erfasst: vielleicht ohne Scan hereingekommen.</translation>
    </message>
    <message>
        <source>They are out: let them pass.</source>
        <translation>Austritt erfasst: durchlassen.</translation>
    </message>
    <message>
        <source>They were here before: let them in.</source>
        <translation>War schon hier: einlassen.</translation>
    </message>
    <message>
        <source>This code no longer counts: look the person up by name.</source>
        <translation>Dieser Code gilt nicht mehr: Person über den Namen suchen.</translation>
    </message>
    <message>
        <source>This ticket does not include this place: help lane.</source>
        <translation>Dieses Ticket gilt hier nicht: Helpdesk.</translation>
    </message>
    <message>
        <source>Ticket for another event</source>
        <translation>Andere Veranstaltung</translation>
    </message>
    <message>
        <source>Ticket withdrawn</source>
        <translation>Ticket widerrufen</translation>
    </message>
    <message>
        <source>Was valid until {since}</source>
        <translation>War gültig bis {since}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>Welche Person?</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>auf der Warteliste</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>unbezahlt</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Id in the source</source>
        <translation>ID in der Quelle</translation>
    </message>
    <message>
        <source>Keep under its own name</source>
        <translation>Unter eigenem Namen behalten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Needs attention: yes or no</source>
        <translation>Braucht Hinweis: ja oder nein</translation>
    </message>
    <message>
        <source>Paid: yes or no</source>
        <translation>Bezahlt: ja oder nein</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Several ticket codes</source>
        <translation>Mehrere Ticketcodes</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticketcode</translation>
    </message>
    <message>
        <source>Whole name, not split</source>
        <translation>Voller Name, ungeteilt</translation>
    </message>
    <message>
        <source>Yes or no: {session}</source>
        <translation>Ja oder nein: {session}</translation>
    </message>
</context>
</TS>
