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
    <name>AccessInput</name>
    <message>
        <source> min before the start</source>
        <translation> Min. vor Beginn</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Auf Einladung</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>Open to categories</source>
        <translation>Offen für Kategorien</translation>
    </message>
    <message>
        <source>Opens to all, minutes before the start</source>
        <translation>Für alle offen, Minuten vor Beginn</translation>
    </message>
    <message>
        <source>Registered first, then open</source>
        <translation>Erst Angemeldete, dann offen</translation>
    </message>
    <message>
        <source>Registered only</source>
        <translation>Nur Angemeldete</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Wer eintreten darf</translation>
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
    <name>AskPage</name>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>an empty badge</source>
        <translation>leeres Badge</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title}, Kopie</translation>
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
    <name>BeginPanel</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A restart of the program ends the kiosk too. Keep the laptop&apos;s keyboard and power button out of reach.</source>
        <translation>Auch ein Neustart des Programms beendet das Terminal. Tastatur und Einschalttaste des Laptops außer Reichweite halten.</translation>
    </message>
    <message>
        <source>Attendees check themselves in at: {checkpoint}. The kiosk takes the whole screen; only the PIN ends it. What it may not decide goes to the help desk.</source>
        <translation>Teilnehmer checken selbst ein bei: {checkpoint}. Das Terminal füllt den ganzen Bildschirm; nur die PIN beendet es. Was es nicht entscheiden darf, geht an den Helpdesk.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Forgets a person after</source>
        <translation>Vergisst eine Person nach</translation>
    </message>
    <message>
        <source>Help desk, as people find it</source>
        <translation>Helpdesk: wie man ihn findet</translation>
    </message>
    <message>
        <source>No printer is chosen in the settings: no badge is printed here.</source>
        <translation>In den Einstellungen ist kein Drucker gewählt: Hier wird kein Badge gedruckt.</translation>
    </message>
    <message>
        <source>PIN, at least four digits</source>
        <translation>PIN, mindestens vier Ziffern</translation>
    </message>
    <message>
        <source>Say where people are sent who need help.</source>
        <translation>Bitte angeben, wohin man sich für Hilfe wendet.</translation>
    </message>
    <message>
        <source>Self-service kiosk</source>
        <translation>Selbstbedienungsterminal</translation>
    </message>
    <message>
        <source>The PIN has {least} to {most} digits.</source>
        <translation>Die PIN hat {least} bis {most} Ziffern.</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>PIN wiederholen</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Die beiden PINs sind verschieden.</translation>
    </message>
</context>
<context>
    <name>BoxForm</name>
    <message>
        <source>Border</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Gefüllt mit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Abgerundet</translation>
    </message>
    <message>
        <source>Rounded corners</source>
        <translation>Abgerundete Ecken</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Thickness of the border</source>
        <translation>Stärke des Rahmens</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Check a keyboard scanner</source>
        <translation>Tastaturscanner prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Code to scan</source>
        <translation>Code zum Scannen</translation>
    </message>
    <message>
        <source>Nothing is changed by it. The desk says what the scanner does.</source>
        <translation>Dabei wird nichts geändert. Der Schalter sagt, was der Scanner tut.</translation>
    </message>
    <message>
        <source>Scan this code with the scanner.</source>
        <translation>Diesen Code mit dem Scanner scannen.</translation>
    </message>
    <message>
        <source>Something to change:</source>
        <translation>Zu ändern:</translation>
    </message>
    <message>
        <source>This scanner is fine.</source>
        <translation>Dieser Scanner ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Hold a code here</source>
        <translation>Code hierher halten</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused. The camera is off.</source>
        <translation>Pause. Die Kamera ist aus.</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Kamerabild</translation>
    </message>
    <message>
        <source>Read. Take it away.</source>
        <translation>Gelesen. Bitte wegnehmen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Kamera startet…</translation>
    </message>
    <message>
        <source>The same code again</source>
        <translation>Wieder derselbe Code</translation>
    </message>
    <message>
        <source>Two codes: show one</source>
        <translation>Zwei Codes: nur einen zeigen</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
</context>
<context>
    <name>CardMaker</name>
    <message>
        <source>Ask for the name, correct it, then print the badge.</source>
        <translation>Nach dem Namen fragen, ihn ändern, dann das Badge drucken.</translation>
    </message>
    <message>
        <source>Badge {issue}: {where}</source>
        <translation>Badge {issue}: {where}</translation>
    </message>
    <message>
        <source>In since {since}</source>
        <translation>Da seit {since}</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
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
    <name>Check</name>
    <message numerus="yes">
        <source>Check: %n to look at</source>
        <translation>
            <numerusform>Prüfung: %n anzusehen</numerusform>
            <numerusform>Prüfung: %n anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>On this badge: {problem}</source>
        <translation>Auf diesem Badge: {problem}</translation>
    </message>
    <message>
        <source>✔ Check: all is well</source>
        <translation>✔ Prüfung: alles in Ordnung</translation>
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
        <source>Import again</source>
        <translation>Erneut importieren</translation>
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
        <source>Is it {name}?</source>
        <translation>Ist es {name}?</translation>
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
    <name>CodeForm</name>
    <message>
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>One module</source>
        <translation>Ein Modul</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>With the white around it. Modules of 0.5 mm and more are read by all.</source>
        <translation>Samt weißem Rand. Module ab 0,5 mm liest jedes Gerät.</translation>
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
    <name>Commands</name>
    <message>
        <source>30 worst badges…</source>
        <translation>30 schwierigste Badges…</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Centre across</source>
        <translation>Waagerecht zentrieren</translation>
    </message>
    <message>
        <source>Centre up and down</source>
        <translation>Senkrecht zentrieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Discard changes…</source>
        <translation>Änderungen verwerfen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation>Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach hinten</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Larger view</source>
        <translation>Ansicht vergrößern</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>New from…</source>
        <translation>Neu aus…</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Nächster Teil der Seite</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Size, sides and colours</source>
        <translation>Größe, Seiten und Farben</translation>
    </message>
    <message>
        <source>Smaller view</source>
        <translation>Ansicht verkleinern</translation>
    </message>
    <message>
        <source>Test print…</source>
        <translation>Testdruck…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>In den Hintergrund</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>In den Vordergrund</translation>
    </message>
    <message>
        <source>Turn back by 90°</source>
        <translation>Um 90° zurückdrehen</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>Um 90° drehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source> min tolerance</source>
        <translation> Min. Toleranz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add at least one name: as it stands, it holds for nobody.</source>
        <translation>Mindestens einen Namen hinzufügen: So gilt es für niemanden.</translation>
    </message>
    <message>
        <source>Add this name</source>
        <translation>Diesen Namen hinzufügen</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>Inside or not</source>
        <translation>Drin oder nicht</translation>
    </message>
    <message>
        <source>Minutes around</source>
        <translation>Minuten Toleranz</translation>
    </message>
    <message>
        <source>Name to add</source>
        <translation>Name zum Hinzufügen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <source>This must not hold</source>
        <translation>Dies darf nicht gelten</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Welcher Zeitpunkt</translation>
    </message>
    <message>
        <source>exactly then</source>
        <translation>genau dann</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>they are inside</source>
        <translation>Person ist drin</translation>
    </message>
    <message>
        <source>they are not inside</source>
        <translation>Person ist nicht drin</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message numerus="yes">
        <source>%n cannot be printed</source>
        <translation>
            <numerusform>%n nicht druckbar</numerusform>
            <numerusform>%n nicht druckbar</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them can be printed</source>
        <translation>Alle lassen sich drucken</translation>
    </message>
    <message>
        <source>Badges, the hardest first</source>
        <translation>Badges, die schwierigsten zuerst</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save the badges</source>
        <translation>Badges speichern</translation>
    </message>
    <message>
        <source>The 30 worst badges of “{title}”</source>
        <translation>Die 30 schwierigsten Badges von „{title}“</translation>
    </message>
    <message>
        <source>There is nobody on the list yet.</source>
        <translation>Noch steht niemand auf der Liste.</translation>
    </message>
    <message>
        <source>worst badges.pdf</source>
        <translation>schwierigste Badges.pdf</translation>
    </message>
    <message>
        <source>{done} of {total} people</source>
        <translation>{done} von {total} Personen</translation>
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
    <name>DesignerController</name>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Country’s name</source>
        <translation>Name des Landes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this badge?</source>
        <translation>Dieses Badge löschen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Event’s subtitle</source>
        <translation>Untertitel der Veranstaltung</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Hardest: {name}</source>
        <translation>Schwierigster: {name}</translation>
    </message>
    <message>
        <source>Longest: {name}</source>
        <translation>Längster: {name}</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Neues Badge</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the badge</source>
        <translation>Badge umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the badge as…</source>
        <translation>Badge speichern unter…</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Shortest: {name}</source>
        <translation>Kürzester: {name}</translation>
    </message>
    <message>
        <source>The event keeps it, for every desk. What came with the program stays.</source>
        <translation>Die Veranstaltung behält es, für jeden Schalter. Was mit dem Programm kam, bleibt.</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticketcode</translation>
    </message>
    <message>
        <source>What you changed last time and did not save is here again.</source>
        <translation>Ihre letzten, nicht gespeicherten Änderungen sind wieder da.</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title}, Kopie</translation>
    </message>
    <message>
        <source>“{title}” becomes what it was when it was saved.</source>
        <translation>„{title}“ wird wieder, was es beim Speichern war.</translation>
    </message>
    <message>
        <source>“{title}” is taken off the event, at every desk.</source>
        <translation>„{title}“ wird aus der Veranstaltung entfernt, an jedem Schalter.</translation>
    </message>
    <message>
        <source>“{title}” was changed.</source>
        <translation>„{title}“ wurde geändert.</translation>
    </message>
    <message>
        <source>● not saved</source>
        <translation>● nicht gespeichert</translation>
    </message>
    <message>
        <source>✔ saved</source>
        <translation>✔ gespeichert</translation>
    </message>
</context>
<context>
    <name>DesignerScreen</name>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>Größer oder kleiner</translation>
    </message>
    <message>
        <source>Move; Shift: further</source>
        <translation>Verschieben; Shift: weiter</translation>
    </message>
    <message>
        <source>Next element</source>
        <translation>Nächstes Element</translation>
    </message>
    <message>
        <source>To its properties</source>
        <translation>Zu seinen Eigenschaften</translation>
    </message>
</context>
<context>
    <name>DesignerView</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation>
            <numerusform>%n Element ausgewählt</numerusform>
            <numerusform>%n Elemente ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move them, with Shift further; “Arrange” lines them up and spaces them.</source>
        <translation>Pfeiltasten verschieben sie, mit Shift weiter; „Anordnen“ richtet sie aus und verteilt sie.</translation>
    </message>
    <message>
        <source>Badge “{title}”, nothing selected</source>
        <translation>Badge „{title}“, nichts ausgewählt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>Das Badge</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Back; clear the field; clear the card</source>
        <translation>Zurück; Feld leeren; Karte leeren</translation>
    </message>
    <message>
        <source>Camera off, and on again</source>
        <translation>Kamera aus und wieder an</translation>
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
        <source>not on the list yet</source>
        <translation>noch nicht auf der Liste</translation>
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
    <name>DoorPage</name>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>A room: nobody is in two at once</source>
        <translation>Raum: niemand ist in zweien zugleich</translation>
    </message>
    <message>
        <source>A stay without a scanned exit</source>
        <translation>Aufenthalt ohne gescannten Austritt</translation>
    </message>
    <message>
        <source>An entrance: exits are always fine</source>
        <translation>Eingang: Austritte sind immer möglich</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Categories admitted; none ticked: all</source>
        <translation>Zugelassene Kategorien; ohne Auswahl: alle</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Schließt um</translation>
    </message>
    <message>
        <source>Come back after an exit</source>
        <translation>Wiedereintritt nach einem Austritt</translation>
    </message>
    <message>
        <source>Come in again only after an exit</source>
        <translation>Wiedereintritt nur nach einem Austritt</translation>
    </message>
    <message>
        <source>Companions on one ticket</source>
        <translation>Begleitungen je Ticket</translation>
    </message>
    <message>
        <source>Doors open before the start</source>
        <translation>Einlass vor Beginn</translation>
    </message>
    <message>
        <source>Gate, for rules</source>
        <translation>Gate, für Regeln</translation>
    </message>
    <message>
        <source>It closes before it opens.</source>
        <translation>Es schließt, bevor es öffnet.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New checkpoint</source>
        <translation>Neuer Kontrollpunkt</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Only people registered for the session</source>
        <translation>Nur für die Session Angemeldete</translation>
    </message>
    <message>
        <source>Only while the session has its door open</source>
        <translation>Nur solange die Session Einlass hat</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Öffnet um</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Regel: {rule}</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regel…</translation>
    </message>
    <message>
        <source>Several entries</source>
        <translation>Mehrere Eintritte</translation>
    </message>
    <message>
        <source>The clocks skip this hour on that night.</source>
        <translation>In jener Nacht fällt diese Stunde wegen der Zeitumstellung aus.</translation>
    </message>
    <message>
        <source>This list comes from {source}: what is set there comes again.</source>
        <translation>Diese Liste kommt aus {source}: Was dort eingestellt ist, kommt wieder.</translation>
    </message>
    <message>
        <source>What counts here</source>
        <translation>Was hier zählt</translation>
    </message>
    <message>
        <source>ended with the session</source>
        <translation>endet mit der Session</translation>
    </message>
    <message>
        <source>is unknown, and counts no minutes</source>
        <translation>bleibt unbekannt und zählt keine Minuten</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>that of the session</source>
        <translation>wie die Session</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Heads counted</source>
        <translation>Personen gezählt</translation>
    </message>
    <message>
        <source>In, out, or both</source>
        <translation>Eintritt, Austritt oder beides</translation>
    </message>
    <message>
        <source>Let in with a reason</source>
        <translation>Mit Grund einlassen</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Eine Person weniger</translation>
    </message>
    <message>
        <source>One more without a badge</source>
        <translation>Eine Person mehr ohne Badge</translation>
    </message>
    <message>
        <source>Which door this is</source>
        <translation>Welche Tür dies ist</translation>
    </message>
</context>
<context>
    <name>DoorView</name>
    <message>
        <source>+1 without a badge</source>
        <translation>+1 ohne Badge</translation>
    </message>
    <message>
        <source>Heads were counted</source>
        <translation>Personen wurden gezählt</translation>
    </message>
    <message>
        <source>Heads…</source>
        <translation>Zählen…</translation>
    </message>
    <message>
        <source>In / out</source>
        <translation>Ein-/Austritt</translation>
    </message>
    <message>
        <source>Let in with a reason</source>
        <translation>Mit Grund einlassen</translation>
    </message>
    <message>
        <source>Let in…</source>
        <translation>Einlassen…</translation>
    </message>
    <message>
        <source>One more came in without a badge</source>
        <translation>Eine Person kam ohne Badge herein</translation>
    </message>
    <message>
        <source>One went out without a badge</source>
        <translation>Eine Person ging ohne Badge hinaus</translation>
    </message>
    <message>
        <source>The last scans here</source>
        <translation>Die letzten Scans hier</translation>
    </message>
    <message>
        <source>What a scan means: in, out, or both</source>
        <translation>Was ein Scan bedeutet: Eintritt, Austritt oder beides</translation>
    </message>
    <message>
        <source>What this door is for</source>
        <translation>Wozu diese Tür dient</translation>
    </message>
    <message>
        <source>Which door…</source>
        <translation>Welche Tür…</translation>
    </message>
    <message>
        <source>−1</source>
        <translation>−1</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>A question is open: send them to the desk, which asks it.</source>
        <translation>Eine Frage ist offen: zur Anmeldung schicken, dort wird sie gestellt.</translation>
    </message>
    <message>
        <source>As the programme says: in, then out at the end</source>
        <translation>Wie im Programm: Eintritt, am Ende Austritt</translation>
    </message>
    <message>
        <source>Doors open: {moment}.</source>
        <translation>Einlass: {moment}.</translation>
    </message>
    <message>
        <source>F7 chooses what this door is for.</source>
        <translation>F7 wählt, wozu diese Tür dient.</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Auf Wiedersehen</translation>
    </message>
    <message>
        <source>Hold the badge under the reader.</source>
        <translation>Badge unter den Leser halten.</translation>
    </message>
    <message>
        <source>In and out: a second scan is an exit</source>
        <translation>Eintritt und Austritt: Der zweite Scan ist ein Austritt</translation>
    </message>
    <message>
        <source>In only</source>
        <translation>Nur Eintritt</translation>
    </message>
    <message>
        <source>Left {room} by coming here.</source>
        <translation>Damit verlassen: {room}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>Nothing here today</source>
        <translation>Heute nichts hier</translation>
    </message>
    <message>
        <source>Out only</source>
        <translation>Nur Austritt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The programme has nothing more in this room.</source>
        <translation>In diesem Raum steht nichts mehr im Programm.</translation>
    </message>
    <message>
        <source>The session is over: badges are scanned out.</source>
        <translation>Die Session ist vorbei: Badges werden ausgescannt.</translation>
    </message>
    <message>
        <source>Too many in: {rooms}</source>
        <translation>Zu viele drin: {rooms}</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>filling up</source>
        <translation>füllt sich</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>drin</translation>
    </message>
    <message>
        <source>inside of {capacity}</source>
        <translation>drin, {capacity} Plätze</translation>
    </message>
    <message>
        <source>let in with a reason</source>
        <translation>mit Grund eingelassen</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>fast voll</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>niemand Bekanntes</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Austritt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>{count} zu viel</translation>
    </message>
    <message>
        <source>{room} ({inside} of {capacity})</source>
        <translation>{room} ({inside} von {capacity})</translation>
    </message>
    <message>
        <source>{way}, fixed</source>
        <translation>{way}, fest</translation>
    </message>
    <message>
        <source>⇅ IN / OUT</source>
        <translation>⇅ EIN-/AUSTRITT</translation>
    </message>
    <message>
        <source>▲ OUT</source>
        <translation>▲ AUSTRITT</translation>
    </message>
    <message>
        <source>▼ IN</source>
        <translation>▼ EINTRITT</translation>
    </message>
</context>
<context>
    <name>DoorsController</name>
    <message>
        <source>The rule holds from now on.</source>
        <translation>Die Regel gilt ab jetzt.</translation>
    </message>
    <message>
        <source>The settings of {checkpoint} hold from now on.</source>
        <translation>Die Einstellungen von {checkpoint} gelten ab jetzt.</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>Checkpoint</source>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrollpunkte</translation>
    </message>
    <message>
        <source>New checkpoint…</source>
        <translation>Neuer Kontrollpunkt…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Settings and rule…</source>
        <translation>Einstellungen und Regel…</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Where a scan counts: the desk, an entrance, the door of each session.</source>
        <translation>Wo ein Scan zählt: am Schalter, an einem Eingang, an der Tür jeder Session.</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>an entrance</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>has a rule</source>
        <translation>hat eine Regel</translation>
    </message>
</context>
<context>
    <name>DraftButton</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on: {what}</source>
        <translation>Weiter: {what}</translation>
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
    <name>Editor</name>
    <message>
        <source>black or white on it</source>
        <translation>Schwarz oder Weiß darauf</translation>
    </message>
    <message>
        <source>colour of the category</source>
        <translation>Farbe der Kategorie</translation>
    </message>
</context>
<context>
    <name>ElementForm</name>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Vorder- und Rückseite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Shown only if filled in</source>
        <translation>Nur gezeigt, wenn ausgefüllt</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
</context>
<context>
    <name>ElementList</name>
    <message>
        <source>Elements, the uppermost first</source>
        <translation>Elemente, das oberste zuerst</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Add the first session…</source>
        <translation>Erste Session hinzufügen…</translation>
    </message>
    <message>
        <source>Take it over from a list, a calendar, or the schedule of pretalx or frab, or write it here. Each session gets a door of its own, and the door screen of a room then knows by itself what is on.</source>
        <translation>Übernehmen Sie es aus einer Liste, einem Kalender oder dem Zeitplan von pretalx oder frab, oder schreiben Sie es hier. Jede Session bekommt eine eigene Tür; der Türbildschirm eines Raums weiß dann von selbst, was läuft.</translation>
    </message>
    <message>
        <source>Take over a programme…</source>
        <translation>Programm übernehmen…</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>Es gibt noch kein Programm</translation>
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
    <name>Exchange</name>
    <message>
        <source>Badge designs (*.badge)</source>
        <translation>Badge-Vorlagen (*.badge)</translation>
    </message>
    <message>
        <source>Badge designs, also of Indico and pretix (*.badge *.json *.zip)</source>
        <translation>Badge-Vorlagen, auch von Indico und pretix (*.badge *.json *.zip)</translation>
    </message>
    <message>
        <source>Export the badge</source>
        <translation>Badge exportieren</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportiert nach {file}</translation>
    </message>
    <message>
        <source>Import a badge</source>
        <translation>Badge importieren</translation>
    </message>
    <message>
        <source>Imported. Save it to keep it in the event.</source>
        <translation>Importiert. Zum Behalten in der Veranstaltung bitte speichern.</translation>
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
        <source>Sessions: in, out, how long, how full</source>
        <translation>Sessions: Eintritt, Austritt, Dauer, Belegung</translation>
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
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Drop or paste a picture or PDF</source>
        <translation>Bild oder PDF hierher ziehen oder einfügen</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografieren</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
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
    <name>FindingsList</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>100 %, real size</source>
        <translation>100 %, wahre Größe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit, {percent}</source>
        <translation>Ganz, {percent}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Size of the view</source>
        <translation>Größe der Ansicht</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Alle müssen gelten</translation>
    </message>
    <message>
        <source>All or one</source>
        <translation>Alle oder eine</translation>
    </message>
    <message>
        <source>No condition yet: everybody may enter, at any time.</source>
        <translation>Noch keine Bedingung: Alle dürfen jederzeit eintreten.</translation>
    </message>
    <message>
        <source>Nothing in this group yet.</source>
        <translation>Noch nichts in dieser Gruppe.</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>Eine muss gelten</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>This group must not hold</source>
        <translation>Diese Gruppe darf nicht gelten</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
</context>
<context>
    <name>HeadsPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Count heads. The difference is noted as people without a badge.</source>
        <translation>Personen zählen. Die Differenz wird als Personen ohne Badge notiert.</translation>
    </message>
    <message>
        <source>How many are inside?</source>
        <translation>Wie viele sind drin?</translation>
    </message>
    <message>
        <source>So many are inside</source>
        <translation>So viele sind drin</translation>
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
    <name>ImageForm</name>
    <message>
        <source>Other picture…</source>
        <translation>Anderes Bild…</translation>
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
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgesagt</numerusform>
            <numerusform>%n abgesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not map:</source>
        <translation>
            <numerusform>%n nicht zugeordnet:</numerusform>
            <numerusform>%n nicht zugeordnet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) set up</source>
        <translation>
            <numerusform>%n Tür eingerichtet</numerusform>
            <numerusform>%n Türen eingerichtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new registration(s)</source>
        <translation>
            <numerusform>%n neue Anmeldung</numerusform>
            <numerusform>%n neue Anmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of nobody known</source>
        <translation>
            <numerusform>%n Zeile ohne bekannte Person</numerusform>
            <numerusform>%n Zeilen ohne bekannte Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written</source>
        <translation>
            <numerusform>%n Session geschrieben</numerusform>
            <numerusform>%n Sessions geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many registered</source>
        <translation>
            <numerusform>%n zu viel angemeldet</numerusform>
            <numerusform>%n zu viel angemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>A row for each person and session, with a code or an e-mail; or a column for each session that says yes or no. CSV, Excel or OpenDocument.</source>
        <translation>Eine Zeile je Person und Session, mit Code oder E-Mail; oder eine Spalte je Session mit Ja oder Nein. CSV, Excel oder OpenDocument.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, iCalendar, or the schedule JSON of pretalx and frab. Nothing is written before you have seen what would change.</source>
        <translation>CSV, Excel, OpenDocument, iCalendar oder der JSON-Zeitplan von pretalx und frab. Es wird nichts geschrieben, bevor Sie gesehen haben, was sich ändern würde.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel the %n session(s) not in the file</source>
        <translation>
            <numerusform>Die %n Session absagen, die nicht in der Datei steht</numerusform>
            <numerusform>Die %n Sessions absagen, die nicht in der Datei stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Element {number}: {words}</source>
        <translation>Element {number}: {words}</translation>
    </message>
    <message>
        <source>Everything was taken over</source>
        <translation>Alles wurde übernommen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weiter</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>How large the badge is; the file does not say it.</source>
        <translation>Wie groß das Badge ist; die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>„{title}“ importieren</translation>
    </message>
    <message>
        <source>It is not kept before you save it.</source>
        <translation>Es bleibt erst erhalten, wenn Sie es speichern.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Programmes (*.csv *.tsv *.txt *.xlsx *.ods *.ics *.json)</source>
        <translation>Programme (*.csv *.tsv *.txt *.xlsx *.ods *.ics *.json)</translation>
    </message>
    <message>
        <source>Registrations from a file</source>
        <translation>Anmeldungen aus einer Datei</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Stopped: choose the same file again to go on.</source>
        <translation>Angehalten: Dieselbe Datei noch einmal wählen, um fortzufahren.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over a programme</source>
        <translation>Programm übernehmen</translation>
    </message>
    <message>
        <source>Take the file&apos;s word for what was changed by hand and in the file</source>
        <translation>Den Wert der Datei nehmen, wo von Hand und in der Datei geändert wurde</translation>
    </message>
    <message>
        <source>The letters of this file are a guess: written in</source>
        <translation>Die Zeichenkodierung dieser Datei ist geraten</translation>
    </message>
    <message>
        <source>There is no session in this file.</source>
        <translation>In dieser Datei ist keine Session.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What could not be taken over</source>
        <translation>Was sich nicht übernehmen ließ</translation>
    </message>
    <message>
        <source>What the file would do</source>
        <translation>Was die Datei bewirken würde</translation>
    </message>
    <message>
        <source>What {file} would do</source>
        <translation>Was {file} bewirken würde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who or which</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>zur selben Zeit</translation>
    </message>
    <message>
        <source>at the same time: {other}</source>
        <translation>zur selben Zeit: {other}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>no such session</source>
        <translation>keine solche Session</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>niemand Bekanntes</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>überbucht</translation>
    </message>
    <message>
        <source>was {when}, {room}</source>
        <translation>war {when}, {room}</translation>
    </message>
    <message>
        <source>{fields}: the file says {when}, {room}</source>
        <translation>{fields}: In der Datei steht {when}, {room}</translation>
    </message>
    <message>
        <source>{fields}: what was changed by hand stays</source>
        <translation>{fields}: Was von Hand geändert wurde, bleibt</translation>
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
    <name>KioskController</name>
    <message>
        <source>That is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN too often. Wait %n second(s).</source>
        <translation>
            <numerusform>Zu oft falsche PIN. %n Sekunde warten.</numerusform>
            <numerusform>Zu oft falsche PIN. %n Sekunden warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskScreen</name>
    <message>
        <source>Begin the kiosk</source>
        <translation>Terminal starten</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Staff PIN, while it runs</source>
        <translation>PIN des Personals, während es läuft</translation>
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
    <name>LineForm</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>End, from the left</source>
        <translation>Ende, von links</translation>
    </message>
    <message>
        <source>End, from the top</source>
        <translation>Ende, von oben</translation>
    </message>
    <message>
        <source>Start, from the left</source>
        <translation>Anfang, von links</translation>
    </message>
    <message>
        <source>Start, from the top</source>
        <translation>Anfang, von oben</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Stärke</translation>
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
        <source>Registered for two sessions at the same time</source>
        <translation>Für zwei Sessions zur selben Zeit angemeldet</translation>
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
        <source>Somebody with this code or e-mail was erased on {day}</source>
        <translation>Jemand mit diesem Code oder dieser E-Mail wurde am {day} gelöscht</translation>
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
    <name>OtherRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This part has no form here; it stays as it is.</source>
        <translation>Dieser Teil hat hier kein Formular; er bleibt, wie er ist.</translation>
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
    <name>PageForm</name>
    <message>
        <source>Black only</source>
        <translation>Nur Schwarz</translation>
    </message>
    <message>
        <source>Colour “{name}”, {colour}</source>
        <translation>Farbe „{name}“, {colour}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Cut marks</source>
        <translation>Schnittmarken</translation>
    </message>
    <message>
        <source>Drawn for</source>
        <translation>Gezeichnet für</translation>
    </message>
    <message>
        <source>First at</source>
        <translation>Erstes bei</translation>
    </message>
    <message>
        <source>First badge, from the left</source>
        <translation>Erstes Badge, von links</translation>
    </message>
    <message>
        <source>First badge, from the top</source>
        <translation>Erstes Badge, von oben</translation>
    </message>
    <message>
        <source>Folded at the top</source>
        <translation>Oben gefaltet</translation>
    </message>
    <message>
        <source>Folded like a book</source>
        <translation>Wie ein Buch gefaltet</translation>
    </message>
    <message>
        <source>Front and back of the paper</source>
        <translation>Vorder- und Rückseite des Papiers</translation>
    </message>
    <message>
        <source>Front only</source>
        <translation>Nur Vorderseite</translation>
    </message>
    <message>
        <source>Guide lines at X</source>
        <translation>Hilfslinien bei X</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height of the sheet</source>
        <translation>Höhe des Bogens</translation>
    </message>
    <message>
        <source>Kept white at the edge</source>
        <translation>Am Rand weiß lassen</translation>
    </message>
    <message>
        <source>Level guide lines, mm from the top</source>
        <translation>Waagrechte Hilfslinien, mm von oben</translation>
    </message>
    <message>
        <source>Margin left and right</source>
        <translation>Rand links und rechts</translation>
    </message>
    <message>
        <source>Margin top and bottom</source>
        <translation>Rand oben und unten</translation>
    </message>
    <message>
        <source>Next after</source>
        <translation>Nächstes nach</translation>
    </message>
    <message>
        <source>On {sheet}</source>
        <translation>Auf {sheet}</translation>
    </message>
    <message>
        <source>One badge a page</source>
        <translation>Ein Badge je Seite</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Andere Kategorien</translation>
    </message>
    <message>
        <source>Other sheet</source>
        <translation>Anderer Bogen</translation>
    </message>
    <message>
        <source>Other size</source>
        <translation>Andere Größe</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Scale what is on it</source>
        <translation>Inhalt mitskalieren</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of one side</source>
        <translation>Größe einer Seite</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To the next across</source>
        <translation>Zum nächsten waagerecht</translation>
    </message>
    <message>
        <source>To the next down</source>
        <translation>Zum nächsten senkrecht</translation>
    </message>
    <message>
        <source>Upright guide lines, mm from the left</source>
        <translation>Senkrechte Hilfslinien, mm von links</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the sheet</source>
        <translation>Breite des Bogens</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>at Y</source>
        <translation>bei Y</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{dpi} dots an inch</source>
        <translation>{dpi} Punkte je Zoll</translation>
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
        <source>Picture</source>
        <translation>Bild</translation>
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
    <name>ParagraphForm</name>
    <message numerus="yes">
        <source>%n line(s) at most</source>
        <translation>
            <numerusform>höchstens %n Zeile</numerusform>
            <numerusform>höchstens %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Fitted by</source>
        <translation>Eingepasst durch</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>How it is made to fit</source>
        <translation>Wie eingepasst wird</translation>
    </message>
    <message>
        <source>If empty, then</source>
        <translation>Wenn leer, dann</translation>
    </message>
    <message>
        <source>If empty, then…</source>
        <translation>Wenn leer, dann…</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Größte Schrift</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Zeichenabstand</translation>
    </message>
    <message>
        <source>Letters apart</source>
        <translation>Zeichenabstand</translation>
    </message>
    <message>
        <source>Line only if empty</source>
        <translation>Zeile nur wenn leer</translation>
    </message>
    <message>
        <source>Line only if filled in</source>
        <translation>Zeile nur wenn ausgefüllt</translation>
    </message>
    <message>
        <source>Of several texts</source>
        <translation>Von mehreren Texten</translation>
    </message>
    <message>
        <source>Of these texts</source>
        <translation>Von diesen Texten</translation>
    </message>
    <message>
        <source>Only if empty</source>
        <translation>Nur wenn leer</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation>Nur wenn ausgefüllt</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Kleinste Schrift</translation>
    </message>
    <message>
        <source>Space above</source>
        <translation>Abstand darüber</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>all that are not empty</source>
        <translation>alle, die nicht leer sind</translation>
    </message>
    <message>
        <source>insert a field</source>
        <translation>Feld einfügen</translation>
    </message>
    <message>
        <source>one line, shrunk</source>
        <translation>eine Zeile, verkleinert</translation>
    </message>
    <message>
        <source>the first that is not empty</source>
        <translation>der erste, der nicht leer ist</translation>
    </message>
</context>
<context>
    <name>PeopleController</name>
    <message numerus="yes">
        <source>%n more than it has places for.</source>
        <translation>
            <numerusform>%n mehr, als es Plätze gibt.</numerusform>
            <numerusform>%n mehr, als es Plätze gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) cancelled.</source>
        <translation>
            <numerusform>%n Anmeldung storniert.</numerusform>
            <numerusform>%n Anmeldungen storniert.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the same time: {others}.</source>
        <translation>Zur selben Zeit: {others}.</translation>
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
        <source>Registered for {session}.</source>
        <translation>Angemeldet für {session}.</translation>
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
        <source>Taken out of the session.</source>
        <translation>Aus der Session genommen.</translation>
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
    <name>PersonBox</name>
    <message>
        <source>Shown with the badge of</source>
        <translation>Gezeigt mit dem Badge von</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anderes…</translation>
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
    <name>PersonPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The badge is shown as it prints for this person.</source>
        <translation>Das Badge wird gezeigt, wie es für diese Person gedruckt wird.</translation>
    </message>
    <message>
        <source>Whose badge?</source>
        <translation>Wessen Badge?</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>Terminal beenden</translation>
    </message>
    <message>
        <source>PIN of the staff</source>
        <translation>PIN des Personals</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN des Personals</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>No printer is known yet. Choose one in the settings.</source>
        <translation>Noch ist kein Drucker bekannt. In den Einstellungen einen wählen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Testdruck</translation>
    </message>
    <message>
        <source>The badge as it is on the canvas, saved or not. It is nobody’s: its code opens no door.</source>
        <translation>Das Badge wie auf der Zeichenfläche, gespeichert oder nicht. Es gehört niemandem: Sein Code öffnet keine Tür.</translation>
    </message>
</context>
<context>
    <name>PrintersController</name>
    <message numerus="yes">
        <source>%n badge(s) went to its pool.</source>
        <translation>
            <numerusform>%n Badge ging an seinen Verbund.</numerusform>
            <numerusform>%n Badges gingen an seinen Verbund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) on the new roll.</source>
        <translation>
            <numerusform>%n Etikett auf der neuen Rolle.</numerusform>
            <numerusform>%n Etiketten auf der neuen Rolle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking {name}…</source>
        <translation>{name} wird gefragt…</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Drucker werden gesucht…</translation>
    </message>
    <message>
        <source>No printer found. Is it switched on and in the same network?</source>
        <translation>Kein Drucker gefunden. Ist er eingeschaltet und im selben Netz?</translation>
    </message>
    <message>
        <source>Printing a test page on {name}…</source>
        <translation>Testseite auf {name} wird gedruckt…</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} ist bereit.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} ist entfernt.</translation>
    </message>
    <message>
        <source>{name} is there and prints “{template}”.</source>
        <translation>{name} ist da und druckt „{template}“.</translation>
    </message>
    <message>
        <source>{name} took the test page: compare ruler, edges and code.</source>
        <translation>{name} hat die Testseite angenommen: Lineal, Ränder und Code vergleichen.</translation>
    </message>
</context>
<context>
    <name>PrintersScreen</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Look for printers</source>
        <translation>Drucker suchen</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
</context>
<context>
    <name>PrintersView</name>
    <message numerus="yes">
        <source>%n found: choose one</source>
        <translation>
            <numerusform>%n gefunden: auswählen</numerusform>
            <numerusform>%n gefunden: einen auswählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look for</source>
        <translation>
            <numerusform>%n nachzusehen</numerusform>
            <numerusform>%n nachzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a printer, or change one</source>
        <translation>Drucker hinzufügen oder ändern</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Every desk knows them by name. Choose the desk’s own in the settings.</source>
        <translation>Jeder Arbeitsplatz kennt sie beim Namen. Den eigenen in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>How is it?</source>
        <translation>Wie steht es?</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Labels on a roll</source>
        <translation>Etiketten je Rolle</translation>
    </message>
    <message>
        <source>Look for printers</source>
        <translation>Drucker suchen</translation>
    </message>
    <message>
        <source>Look for printers, or type an address: zpl://host:9100?dpi=203&amp;media=96x134, escpos://host:9100?width=576, brother://host?label=62, ipp://host/path, cups://QUEUE, folder:PATH.</source>
        <translation>Drucker suchen oder eine Adresse eingeben: zpl://host:9100?dpi=203&amp;media=96x134, escpos://host:9100?width=576, brother://host?label=62, ipp://host/path, cups://QUEUE, folder:PATH.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New roll put in</source>
        <translation>Neue Rolle eingelegt</translation>
    </message>
    <message>
        <source>Only for categories</source>
        <translation>Nur für Kategorien</translation>
    </message>
    <message>
        <source>Only for desks</source>
        <translation>Nur für Arbeitsplätze</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Verbund</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <source>Printers of this event</source>
        <translation>Drucker dieser Veranstaltung</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>all; several with commas between</source>
        <translation>alle; mehrere mit Komma getrennt</translation>
    </message>
    <message>
        <source>few labels left</source>
        <translation>wenige Etiketten übrig</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>the one that fits its paper best</source>
        <translation>die am besten zum Papier passt</translation>
    </message>
    <message>
        <source>{labels}, until about {time}</source>
        <translation>{labels}, bis etwa {time}</translation>
    </message>
</context>
<context>
    <name>ProgrammeController</name>
    <message numerus="yes">
        <source>%n inside: tell them.</source>
        <translation>
            <numerusform>%n drin: bitte informieren.</numerusform>
            <numerusform>%n drin: bitte informieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) written.</source>
        <translation>
            <numerusform>%n Anmeldung geschrieben.</numerusform>
            <numerusform>%n Anmeldungen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the same room: {sessions}</source>
        <translation>Im selben Raum: {sessions}</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Stopped, as asked. Nothing was written.</source>
        <translation>Wie gewünscht angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>{done} of {total} written</source>
        <translation>{done} von {total} geschrieben</translation>
    </message>
    <message>
        <source>“{title}” is added; its door is set up.</source>
        <translation>„{title}“ ist hinzugefügt; die Tür ist eingerichtet.</translation>
    </message>
    <message>
        <source>“{title}” is cancelled.</source>
        <translation>„{title}“ ist abgesagt.</translation>
    </message>
    <message>
        <source>“{title}” is kept: {when}.</source>
        <translation>„{title}“ ist gespeichert: {when}.</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change the session marked</source>
        <translation>Markierte Session ändern</translation>
    </message>
    <message>
        <source>Confirm what a page asks</source>
        <translation>Bestätigen, was eine Seite fragt</translation>
    </message>
    <message>
        <source>In a rule: add a condition; with G a group</source>
        <translation>In einer Regel: Bedingung hinzufügen; mit G eine Gruppe</translation>
    </message>
    <message>
        <source>In a rule: remove what has the focus</source>
        <translation>In einer Regel: entfernen, was den Fokus hat</translation>
    </message>
    <message>
        <source>Make it five minutes longer</source>
        <translation>Fünf Minuten verlängern</translation>
    </message>
    <message>
        <source>Move it five minutes; Alt right into the next room</source>
        <translation>Fünf Minuten verschieben; mit Alt rechts in den nächsten Raum</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Session</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Settings and rules of the checkpoints</source>
        <translation>Einstellungen und Regeln der Kontrollpunkte</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Take over a programme from a file</source>
        <translation>Programm aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>To the next session; right and left to other rooms</source>
        <translation>Zur nächsten Session; rechts und links in andere Räume</translation>
    </message>
</context>
<context>
    <name>ProgrammeView</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Checkpoints…</source>
        <translation>Kontrollpunkte…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Session</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Noch ohne Zeit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Registrations…</source>
        <translation>Anmeldungen…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Two in one room</source>
        <translation>Zwei in einem Raum</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n drin</numerusform>
            <numerusform>%n drin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over capacity registered</source>
        <translation>
            <numerusform>%n mehr angemeldet als Plätze</numerusform>
            <numerusform>%n mehr angemeldet als Plätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n angemeldet</numerusform>
            <numerusform>%n angemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many inside</source>
        <translation>
            <numerusform>%n zu viel drin</numerusform>
            <numerusform>%n zu viel drin</numerusform>
        </translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Auf Einladung</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Ausstellung</translation>
    </message>
    <message>
        <source>For {categories}</source>
        <translation>Für {categories}</translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <translation>Matchmaking</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Noch kein Raum</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Podium</translation>
    </message>
    <message>
        <source>Parallel session</source>
        <translation>Parallele Session</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenum</translation>
    </message>
    <message>
        <source>Registered first</source>
        <translation>Erst Angemeldete</translation>
    </message>
    <message>
        <source>Registered first, open from {time}</source>
        <translation>Erst Angemeldete, offen ab {time}</translation>
    </message>
    <message>
        <source>Registered only</source>
        <translation>Nur Angemeldete</translation>
    </message>
    <message>
        <source>Side event</source>
        <translation>Nebenveranstaltung</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Rahmenprogramm</translation>
    </message>
    <message>
        <source>access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>both changed</source>
        <translation>beide geändert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>noch ohne Zeit</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>same room and time</source>
        <translation>gleicher Raum und gleiche Zeit</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>Redner</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>{inside} of {capacity} inside</source>
        <translation>{inside} von {capacity} drin</translation>
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
        <source>The camera shows no picture. Start it, or choose a file.</source>
        <translation>Die Kamera zeigt kein Bild. Starten Sie sie oder wählen Sie eine Datei.</translation>
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
        <source>a time, like 14:30</source>
        <translation>eine Uhrzeit, wie 14:30</translation>
    </message>
    <message>
        <source>like +32 2 123 45 67</source>
        <translation>wie +32 2 123 45 67</translation>
    </message>
    <message>
        <source>like 2024-05-06 14:30</source>
        <translation>wie 2024-05-06 14:30</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>two letters, like BE</source>
        <translation>zwei Buchstaben, wie BE</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{name} ({size} KB)</source>
        <translation>{name} ({size} kB)</translation>
    </message>
    <message>
        <source>“{question}” needs another answer: {wanted}.</source>
        <translation>„{question}“ braucht eine andere Antwort: {wanted}.</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>The serial scanner</source>
        <translation>Der serielle Scanner</translation>
    </message>
    <message>
        <source>{name} cannot be opened. Close other programs that use it; it is tried again.</source>
        <translation>{name} lässt sich nicht öffnen. Andere Programme schließen, die das Gerät nutzen; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} ist bereit.</translation>
    </message>
    <message>
        <source>{name} was unplugged. It goes on when it is plugged in again.</source>
        <translation>{name} wurde abgezogen. Nach dem Einstecken geht es weiter.</translation>
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
    <name>Registering</name>
    <message>
        <source>Register</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Take out of this session</source>
        <translation>Aus dieser Session nehmen</translation>
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
    <name>RulePage</name>
    <message>
        <source>Keep the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>May enter, if</source>
        <translation>Darf eintreten, wenn</translation>
    </message>
    <message>
        <source>Rule of {checkpoint}</source>
        <translation>Regel von {checkpoint}</translation>
    </message>
    <message>
        <source>The rule as it stands</source>
        <translation>Die Regel, wie sie ist</translation>
    </message>
    <message>
        <source>This rule has no form here. It stays as it is, unless you write another.</source>
        <translation>Diese Regel hat hier kein Formular. Sie bleibt, wie sie ist, außer Sie schreiben eine andere.</translation>
    </message>
    <message>
        <source>Write another rule in its place</source>
        <translation>Andere Regel an ihrer Stelle schreiben</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Days with an entry</source>
        <translation>Tage mit Eintritt</translation>
    </message>
    <message>
        <source>Days with an entry before</source>
        <translation>Tage mit Eintritt vor</translation>
    </message>
    <message>
        <source>Days with an entry since</source>
        <translation>Tage mit Eintritt seit</translation>
    </message>
    <message>
        <source>Entries before</source>
        <translation>Eintritte vor</translation>
    </message>
    <message>
        <source>Entries since</source>
        <translation>Eintritte seit</translation>
    </message>
    <message>
        <source>Entries so far</source>
        <translation>Eintritte bisher</translation>
    </message>
    <message>
        <source>Entries today</source>
        <translation>Eintritte heute</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Inside or not</source>
        <translation>Drin oder nicht</translation>
    </message>
    <message>
        <source>Kind of ticket</source>
        <translation>Ticketart</translation>
    </message>
    <message>
        <source>Minutes since the first entry</source>
        <translation>Minuten seit dem ersten Eintritt</translation>
    </message>
    <message>
        <source>Minutes since the last entry</source>
        <translation>Minuten seit dem letzten Eintritt</translation>
    </message>
    <message>
        <source>Ticket or category</source>
        <translation>Ticket oder Kategorie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>ist nach</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist vor</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>the day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>der Uhrzeit</translation>
    </message>
</context>
<context>
    <name>ScannersDialog</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera and pictures read QR codes. Also read, at some cost in speed:</source>
        <translation>Kamera und Bilder lesen QR-Codes. Außerdem gelesen, etwas langsamer:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check a keyboard scanner…</source>
        <translation>Tastaturscanner prüfen…</translation>
    </message>
    <message>
        <source>Its picture stands on the desk. It is off while it is not to be seen.</source>
        <translation>Ihr Bild erscheint am Schalter. Sie ist aus, solange es nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>Keyboard scanner {number}</source>
        <translation>Tastaturscanner {number}</translation>
    </message>
    <message>
        <source>Keyboard scanners</source>
        <translation>Tastaturscanner</translation>
    </message>
    <message>
        <source>Name of: {what}</source>
        <translation>Name von: {what}</translation>
    </message>
    <message>
        <source>Name, such as Left lane</source>
        <translation>Name, etwa Linke Spur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None is plugged in.</source>
        <translation>Keiner ist angeschlossen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Sends {key} first</source>
        <translation>Sendet zuerst {key}</translation>
    </message>
    <message>
        <source>Serial scanners (USB serial)</source>
        <translation>Serielle Scanner (USB seriell)</translation>
    </message>
    <message>
        <source>Show it as in a mirror</source>
        <translation>Spiegelbildlich zeigen</translation>
    </message>
    <message>
        <source>The first one there is</source>
        <translation>Die erste vorhandene</translation>
    </message>
    <message>
        <source>The surest way: no keyboard layout, and nothing that is typed gets mixed in.</source>
        <translation>Der sicherste Weg: kein Tastaturlayout, und nichts Getipptes mischt sich hinein.</translation>
    </message>
    <message>
        <source>They type what they read. Two of them are told apart by the key sent first.</source>
        <translation>Sie tippen, was sie lesen. Zwei unterscheiden sich durch die zuerst gesendete Taste.</translation>
    </message>
    <message>
        <source>Told by its speed</source>
        <translation>An der Geschwindigkeit erkannt</translation>
    </message>
    <message>
        <source>Two keyboard scanners cannot be told apart. Choose another key for one.</source>
        <translation>Zwei Tastaturscanner sind nicht zu unterscheiden. Für einen eine andere Taste wählen.</translation>
    </message>
    <message>
        <source>{name} (not plugged in)</source>
        <translation>{name} (nicht angeschlossen)</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>No code was found in {name}. Search for the name instead.</source>
        <translation>Kein Code gefunden in {name}. Stattdessen den Namen suchen.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>There are several codes in {name}. Cut out one ticket.</source>
        <translation>Mehrere Codes in {name}. Ein Ticket ausschneiden.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>dem Bild</translation>
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
    <name>SessionPage</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside now. They left it if it is moved away or cancelled.</source>
        <translation>
            <numerusform>%n jetzt drin. Bei Verlegung oder Absage gilt das als Austritt.</numerusform>
            <numerusform>%n jetzt drin. Bei Verlegung oder Absage gilt das als Austritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Choose at least one category.</source>
        <translation>Mindestens eine Kategorie wählen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Door and rule…</source>
        <translation>Tür und Regel…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Give the session a title.</source>
        <translation>Bitte der Session einen Titel geben.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Session</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Speakers, apart by semicolons</source>
        <translation>Redner, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Beginn und Ende</translation>
    </message>
    <message>
        <source>There is no {time} on that night: the clocks skip it.</source>
        <translation>{time} gibt es in jener Nacht nicht: Die Zeitumstellung überspringt es.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Wer eintreten darf</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>am selben Tag</translation>
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
        <source>Screen for the attendee</source>
        <translation>Teilnehmerbildschirm</translation>
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
        <source>Sound and screen</source>
        <translation>Ton und Bildschirm</translation>
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
    <message>
        <source>{pool}: whichever is free</source>
        <translation>{pool}: welcher gerade frei ist</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>A scan means</source>
        <translation>Ein Scan bedeutet</translation>
    </message>
    <message>
        <source>As the programme says</source>
        <translation>Wie im Programm</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a room, or one session.</source>
        <translation>Einen Raum oder eine Session wählen.</translation>
    </message>
    <message>
        <source>Choose the room once: the programme says which session is on, and when people come out.</source>
        <translation>Den Raum einmal wählen: Das Programm sagt, welche Session läuft und wann die Leute herauskommen.</translation>
    </message>
    <message>
        <source>No room of the programme</source>
        <translation>Kein Raum des Programms</translation>
    </message>
    <message>
        <source>Open this door</source>
        <translation>Diese Tür öffnen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>What is this door for?</source>
        <translation>Wozu dient diese Tür?</translation>
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
    <name>SigningCard</name>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n Liste</numerusform>
            <numerusform>%n Listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>A list for each day</source>
        <translation>Eine Liste je Tag</translation>
    </message>
    <message>
        <source>A list for each session</source>
        <translation>Eine Liste je Session</translation>
    </message>
    <message>
        <source>For each day or session; local and international participants stand apart.</source>
        <translation>Je Tag oder Session; inländische und internationale Teilnehmer stehen getrennt.</translation>
    </message>
    <message>
        <source>Funding programme</source>
        <translation>Förderprogramm</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Inland</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Sprache der Blätter</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Lists to sign</source>
        <translation>Unterschriftenlisten</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>Logos: {names}</source>
        <translation>Logos: {names}</translation>
    </message>
    <message>
        <source>Logos…</source>
        <translation>Logos…</translation>
    </message>
    <message>
        <source>Makes no difference</source>
        <translation>Ohne Unterschied</translation>
    </message>
    <message>
        <source>No logos</source>
        <translation>Keine Logos</translation>
    </message>
    <message>
        <source>No logos yet.</source>
        <translation>Noch keine Logos.</translation>
    </message>
    <message>
        <source>Only who is on no sheet yet (supplement)</source>
        <translation>Nur wer noch auf keinem Blatt steht (Nachtrag)</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>Projektnummer</translation>
    </message>
    <message>
        <source>Save the lists</source>
        <translation>Listen speichern</translation>
    </message>
    <message>
        <source>Save the lists…</source>
        <translation>Listen speichern…</translation>
    </message>
    <message>
        <source>Sentence at the foot</source>
        <translation>Satz am Fuß</translation>
    </message>
    <message>
        <source>There is nobody who is not on a sheet yet.</source>
        <translation>Alle stehen schon auf einem Blatt.</translation>
    </message>
    <message>
        <source>{lists} with {people} in {file}.</source>
        <translation>{lists} mit {people} in {file}.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>A column of its own</source>
        <translation>Eine eigene Spalte</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle Termine</translation>
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
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Date of the series</source>
        <translation>Termin der Reihe</translation>
    </message>
    <message>
        <source>Desk that prints badges</source>
        <translation>Schalter, der Badges druckt</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Vor-Ort-Anmeldung</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Vor-Ort-Anmeldungen</translation>
    </message>
    <message>
        <source>{name}, together with</source>
        <translation>{name}, gemeinsam mit</translation>
    </message>
</context>
<context>
    <name>SourcesController</name>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n Zeile geschrieben.</numerusform>
            <numerusform>%n Zeilen geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) did not map; look at them there.</source>
        <translation>
            <numerusform>%n Teil ließ sich nicht übernehmen; sehen Sie es dort an.</numerusform>
            <numerusform>%n Teile ließen sich nicht übernehmen; sehen Sie sie dort an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Among the badges now: {names}.</source>
        <translation>Jetzt bei den Badges: {names}.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>Connected: {name}. The list is being taken.</source>
        <translation>Verbunden: {name}. Die Liste wird geholt.</translation>
    </message>
    <message>
        <source>Disconnected, but its key could not be given back:</source>
        <translation>Getrennt, aber der Schlüssel konnte nicht zurückgegeben werden:</translation>
    </message>
    <message>
        <source>Disconnected; its people and all that happened stay.</source>
        <translation>Getrennt; die Personen und alles, was geschah, bleiben.</translation>
    </message>
    <message>
        <source>It has several dates: choose one above, or keep them all.</source>
        <translation>Es gibt mehrere Termine: oben einen wählen oder alle behalten.</translation>
    </message>
    <message>
        <source>Noted. People follow with the next list.</source>
        <translation>Notiert. Die Personen folgen mit der nächsten Liste.</translation>
    </message>
    <message>
        <source>Save what was not accepted</source>
        <translation>Nicht Angenommenes speichern</translation>
    </message>
    <message>
        <source>The list is being taken.</source>
        <translation>Die Liste wird geholt.</translation>
    </message>
    <message>
        <source>There is no new badge design.</source>
        <translation>Es gibt keine neue Badge-Vorlage.</translation>
    </message>
    <message>
        <source>This computer has a new key; the old one is void.</source>
        <translation>Dieser Computer hat einen neuen Schlüssel; der alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>This computer has no keyring: the key lies in a file that only your account can read.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Der Schlüssel liegt in einer Datei, die nur Ihr Konto lesen kann.</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Take the list now</source>
        <translation>Liste jetzt holen</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n nicht angenommen</numerusform>
            <numerusform>%n nicht angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent: it waits until this is connected again.</source>
        <translation>
            <numerusform>%n nicht gesendet: wartet, bis hier wieder verbunden wird.</numerusform>
            <numerusform>%n nicht gesendet: warten, bis hier wieder verbunden wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n zu senden</numerusform>
            <numerusform>%n zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Check-in lists become checkpoints, products categories or sessions, questions columns. Choose a line to change it.</source>
        <translation>Check-in-Listen werden Kontrollpunkte, Produkte Kategorien oder Sessions, Fragen Spalten. Zum Ändern eine Zeile wählen.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Zuerst eine Zeile wählen.</translation>
    </message>
    <message>
        <source>Choose the event, then connect again.</source>
        <translation>Veranstaltung wählen, dann nochmals verbinden.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect a ticket system</source>
        <translation>Ticketsystem verbinden</translation>
    </message>
    <message>
        <source>Disconnect it</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>Event there, if several</source>
        <translation>Veranstaltung dort, falls mehrere</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Indico: its address, a personal token of the scope registrants, and the number of the event, such as 1234, or 1234/56 for one form.</source>
        <translation>Indico: die Adresse, ein persönliches Token mit dem Umfang registrants und die Nummer der Veranstaltung, etwa 1234, oder 1234/56 für ein Formular.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Zweimal eingelassen</translation>
    </message>
    <message numerus="yes">
        <source>List %n min old</source>
        <translation>
            <numerusform>Liste %n Min. alt</numerusform>
            <numerusform>Liste %n Min. alt</numerusform>
        </translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Not accepted, or not yet</source>
        <translation>Nicht oder noch nicht angenommen</translation>
    </message>
    <message>
        <source>Nothing is lost: each line is kept, with the ticket system’s own words.</source>
        <translation>Nichts geht verloren: Jede Zeile bleibt erhalten, im Wortlaut des Ticketsystems.</translation>
    </message>
    <message>
        <source>One-time code or token</source>
        <translation>Einmalcode oder Token</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Scan its code first, or type its address.</source>
        <translation>Erst den Code scannen oder die Adresse eingeben.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Take its badge designs</source>
        <translation>Badge-Vorlagen holen</translation>
    </message>
    <message>
        <source>Take the list now</source>
        <translation>Liste jetzt holen</translation>
    </message>
    <message>
        <source>The code was read. Now connect.</source>
        <translation>Der Code wurde gelesen. Jetzt verbinden.</translation>
    </message>
    <message>
        <source>The list comes from there, and what happens here goes there. Every decision is made at this desk, with or without a network.</source>
        <translation>Die Liste kommt von dort, und was hier geschieht, geht dorthin. Jede Entscheidung fällt an diesem Schalter, mit oder ohne Netz.</translation>
    </message>
    <message>
        <source>The list was never taken whole</source>
        <translation>Die Liste wurde nie ganz geholt</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Ticket system</source>
        <translation>Ticketsystem</translation>
    </message>
    <message>
        <source>Ticket systems</source>
        <translation>Ticketsysteme</translation>
    </message>
    <message>
        <source>Trade the key of this computer for a new one</source>
        <translation>Den Schlüssel dieses Computers gegen einen neuen tauschen</translation>
    </message>
    <message>
        <source>Try what waits at once</source>
        <translation>Wartendes sofort versuchen</translation>
    </message>
    <message>
        <source>Two places let the same ticket in before they heard of each other.</source>
        <translation>Zwei Stellen ließen dasselbe Ticket ein, bevor sie voneinander wussten.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What becomes of it here</source>
        <translation>Was hier daraus wird</translation>
    </message>
    <message>
        <source>What becomes what</source>
        <translation>Was wozu wird</translation>
    </message>
    <message>
        <source>What its code says</source>
        <translation>Inhalt des Codes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welches</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>eventyay: a device, or an API token, with full device access. Scan its code, or type address and code.</source>
        <translation>eventyay: ein Gerät oder ein API-Token mit vollem Zugriff. Den Code scannen, oder Adresse und Code eingeben.</translation>
    </message>
    <message>
        <source>pretix: Devices → Connect a device, profile pretixSCAN. Hold the code it shows before a scanner or the camera, or type address and one-time code.</source>
        <translation>pretix: Geräte → Gerät verbinden, Profil pretixSCAN. Den angezeigten Code vor einen Scanner oder die Kamera halten, oder Adresse und Einmalcode eingeben.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n badge(s) still wait for {before}: {key}.</source>
        <translation>
            <numerusform>%n Badge wartet noch auf {before}: {key}.</numerusform>
            <numerusform>%n Badges warten noch auf {before}: {key}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) that waited for {before} come from {now} now.</source>
        <translation>
            <numerusform>%n Badge, das auf {before} wartete, kommt jetzt aus {now}.</numerusform>
            <numerusform>%n Badges, die auf {before} warteten, kommen jetzt aus {now}.</numerusform>
        </translation>
    </message>
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
    <message>
        <source>{left} until about {time}</source>
        <translation>{left} bis etwa {time}</translation>
    </message>
    <message>
        <source>{name} ready</source>
        <translation>{name} bereit</translation>
    </message>
    <message numerus="yes">
        <source>{name} ready, %n label(s)</source>
        <translation>
            <numerusform>{name} bereit, %n Etikett</numerusform>
            <numerusform>{name} bereit, %n Etiketten</numerusform>
        </translation>
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
        <source>A new event whose list comes from pretix, eventyay or Indico.</source>
        <translation>Eine neue Veranstaltung, deren Liste aus pretix, eventyay oder Indico kommt.</translation>
    </message>
    <message>
        <source>Connect a ticket system</source>
        <translation>Ticketsystem verbinden</translation>
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
    <name>Syncing</name>
    <message numerus="yes">
        <source>%n let in twice: see Sources</source>
        <translation>
            <numerusform>%n zweimal eingelassen: siehe Quellen</numerusform>
            <numerusform>%n zweimal eingelassen: siehe Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n zu senden</numerusform>
            <numerusform>%n zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>In step with the ticket system</source>
        <translation>Mit dem Ticketsystem abgeglichen</translation>
    </message>
    <message>
        <source>Taking the list: {done} of {total}</source>
        <translation>Liste wird geholt: {done} von {total}</translation>
    </message>
    <message>
        <source>The list was never taken whole</source>
        <translation>Die Liste wurde nie ganz geholt</translation>
    </message>
    <message numerus="yes">
        <source>Ticket system: list %n min old</source>
        <translation>
            <numerusform>Ticketsystem: Liste %n Min. alt</numerusform>
            <numerusform>Ticketsystem: Liste %n Min. alt</numerusform>
        </translation>
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
    <name>TextForm</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Alignment across</source>
        <translation>Ausrichtung waagerecht</translation>
    </message>
    <message>
        <source>Alignment up and down</source>
        <translation>Ausrichtung senkrecht</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Zentriert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <source>Line of the text</source>
        <translation>Zeile des Textes</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Timetable</source>
        <translation>Zeitplan</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Badge template</source>
        <translation>Badge-Vorlage</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>{title} (as delivered)</source>
        <translation>{title} (mitgeliefert)</translation>
    </message>
</context>
<context>
    <name>TryCard</name>
    <message>
        <source>At which moment</source>
        <translation>Zu welchem Zeitpunkt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>It would hold from {since}.</source>
        <translation>Sie würde gelten ab {since}.</translation>
    </message>
    <message>
        <source>It would not hold later either, as things stand.</source>
        <translation>Sie würde nach jetzigem Stand auch später nicht gelten.</translation>
    </message>
    <message>
        <source>Name, organisation or code…</source>
        <translation>Name, Organisation oder Code…</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Niemand gefunden.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The clocks skip this hour.</source>
        <translation>Die Zeitumstellung überspringt diese Stunde.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try it at this moment</source>
        <translation>Zu diesem Zeitpunkt ausprobieren</translation>
    </message>
    <message>
        <source>Try the rule on whom</source>
        <translation>Mit wem die Regel ausprobieren</translation>
    </message>
    <message>
        <source>✔ {name} may enter.</source>
        <translation>✔ {name} darf eintreten.</translation>
    </message>
    <message>
        <source>✖ {name} may not enter. Needed:</source>
        <translation>✖ {name} darf nicht eintreten. Nötig:</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>Saved in {file}</source>
        <translation>Gespeichert in {file}</translation>
    </message>
    <message>
        <source>The 30 worst badges of “{title}”</source>
        <translation>Die 30 schwierigsten Badges von „{title}“</translation>
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
    <name>WaitingPanel</name>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Badges that wait</source>
        <translation>Wartende Badges</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Choose one or more (Ctrl A: all). What a printer holds it must give back first.</source>
        <translation>Eines oder mehrere wählen (Ctrl A: alle). Was ein Drucker hält, muss er erst zurückgeben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No badge waits</source>
        <translation>Kein Badge wartet</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printer to send them to</source>
        <translation>Drucker, an den sie gehen</translation>
    </message>
    <message>
        <source>Send there</source>
        <translation>Dorthin senden</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>WaitingWork</name>
    <message numerus="yes">
        <source>%n badge(s) are called off as soon as their printer gives them back.</source>
        <translation>
            <numerusform>%n Badge wird zurückgezogen, sobald sein Drucker es zurückgibt.</numerusform>
            <numerusform>%n Badges werden zurückgezogen, sobald ihr Drucker sie zurückgibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) called off.</source>
        <translation>
            <numerusform>%n Badge zurückgezogen.</numerusform>
            <numerusform>%n Badges zurückgezogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) go there as soon as their printer gives them back.</source>
        <translation>
            <numerusform>%n Badge geht dorthin, sobald sein Drucker es zurückgibt.</numerusform>
            <numerusform>%n Badges gehen dorthin, sobald ihr Drucker sie zurückgibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) sent to {printer}.</source>
        <translation>
            <numerusform>%n Badge an {printer} gesendet.</numerusform>
            <numerusform>%n Badges an {printer} gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) were on their way already.</source>
        <translation>
            <numerusform>%n Badge war schon unterwegs.</numerusform>
            <numerusform>%n Badges waren schon unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>zurückgefordert</translation>
    </message>
    <message>
        <source>{printer} (at {desk})</source>
        <translation>{printer} (an {desk})</translation>
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
    <name>WhyPanel</name>
    <message>
        <source>An organiser said yes</source>
        <translation>Der Veranstalter hat zugestimmt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a reason first, or write one.</source>
        <translation>Bitte zuerst einen Grund wählen oder schreiben.</translation>
    </message>
    <message>
        <source>It stays in the history, beside the verdict.</source>
        <translation>Es bleibt im Verlauf, neben dem Ergebnis.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Let in {name}? The verdict was “{refused}”.</source>
        <translation>{name} einlassen? Das Ergebnis war „{refused}“.</translation>
    </message>
    <message>
        <source>Or in your own words…</source>
        <translation>Oder in eigenen Worten…</translation>
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
        <source>The reason in your own words</source>
        <translation>Der Grund in eigenen Worten</translation>
    </message>
    <message>
        <source>There is still room</source>
        <translation>Es ist noch Platz</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Badges that wait</source>
        <translation>Wartende Badges</translation>
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
        <source>Scanners…</source>
        <translation>Scanner…</translation>
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
    <name>admissions</name>
    <message>
        <source>{name} was let in twice at “{checkpoint}”: {first_at} by {first}, {second_at} by {second}.</source>
        <translation>{name} wurde bei „{checkpoint}“ zweimal eingelassen: {first_at} von {first}, {second_at} von {second}.</translation>
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
    <name>calibration</name>
    <message>
        <source>All letters come in one case, so many tickets would not be found. Switch “case conversion” off in the scanner.</source>
        <translation>Alle Buchstaben kommen nur groß oder nur klein, viele Tickets würden so nicht gefunden. Im Scanner „case conversion“ (Groß-/Kleinschreibung) ausschalten.</translation>
    </message>
    <message>
        <source>Capitals and small letters are swapped: Caps Lock is on. Press it once, then scan again.</source>
        <translation>Groß- und Kleinbuchstaben sind vertauscht: Die Feststelltaste ist an. Einmal drücken, dann erneut scannen.</translation>
    </message>
    <message>
        <source>It ends a scan with Enter: the fastest way.</source>
        <translation>Er beendet einen Scan mit Enter: der schnellste Weg.</translation>
    </message>
    <message>
        <source>It ends a scan with Tab, which is as good as Enter.</source>
        <translation>Er beendet einen Scan mit Tab; das ist so gut wie Enter.</translation>
    </message>
    <message>
        <source>It is fast enough: at most {gap} ms between keys.</source>
        <translation>Er ist schnell genug: höchstens {gap} ms zwischen Tasten.</translation>
    </message>
    <message>
        <source>It is set to a US keyboard, this computer to another. The desk understands it by the places of the keys: leave it as it is.</source>
        <translation>Er ist auf US-Tastatur eingestellt, dieser Computer auf eine andere. Der Schalter versteht ihn an der Lage der Tasten: so lassen.</translation>
    </message>
    <message>
        <source>It is set to a keyboard that is neither this computer&apos;s nor US. Set it to “US keyboard”, or better to “USB serial”.</source>
        <translation>Er ist auf eine Tastatur eingestellt, die weder die dieses Computers noch die US-Tastatur ist. Auf „US keyboard“ einstellen, besser auf „USB serial“.</translation>
    </message>
    <message>
        <source>It is set to the keyboard of this computer. Every character is right.</source>
        <translation>Er ist auf die Tastatur dieses Computers eingestellt. Jedes Zeichen stimmt.</translation>
    </message>
    <message>
        <source>It sends nothing after a scan. That works; with Enter after it the desk answers sooner.</source>
        <translation>Er sendet nach einem Scan nichts. Das geht; mit Enter danach antwortet der Schalter schneller.</translation>
    </message>
    <message>
        <source>It sends {key} first. Choose that in the list of keyboard scanners.</source>
        <translation>Er sendet zuerst {key}. Dies in der Liste der Tastaturscanner wählen.</translation>
    </message>
    <message>
        <source>It types with Alt and numbers. Set it to “US keyboard”, or better to “USB serial”.</source>
        <translation>Er tippt mit Alt und Zahlen. Auf „US keyboard“ einstellen, besser auf „USB serial“.</translation>
    </message>
    <message>
        <source>It waits up to {gap} ms between characters, as a person does. Set “delay between characters” to 0, or let it send a key such as F13 first.</source>
        <translation>Er wartet bis zu {gap} ms zwischen Zeichen, wie ein Mensch. „delay between characters“ (Zeichenverzögerung) auf 0 stellen oder ihn zuerst eine Taste wie F13 senden lassen.</translation>
    </message>
    <message>
        <source>It writes “{text}” after the code. Switch “suffix” off, but for Enter.</source>
        <translation>Er schreibt „{text}“ nach dem Code. „suffix“ ausschalten, außer für Enter.</translation>
    </message>
    <message>
        <source>It writes “{text}” before the code. Switch “prefix” or “AIM identifier” off.</source>
        <translation>Er schreibt „{text}“ vor dem Code. „prefix“ oder „AIM identifier“ ausschalten.</translation>
    </message>
    <message>
        <source>That was not the code on the screen. Scan it once more.</source>
        <translation>Das war nicht der Code auf dem Bildschirm. Bitte noch einmal scannen.</translation>
    </message>
    <message>
        <source>{count} characters were lost. Set “delay between characters” in the scanner to 5 ms.</source>
        <translation>{count} Zeichen gingen verloren. Im Scanner „delay between characters“ (Zeichenverzögerung) auf 5 ms stellen.</translation>
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
    <name>designer</name>
    <message>
        <source>Accent</source>
        <translation>Akzent</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>On the accent</source>
        <translation>Auf Akzent</translation>
    </message>
    <message>
        <source>On the accent, soft</source>
        <translation>Auf Akzent, gedämpft</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Gedämpft</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>at {x}, {y} mm, {w} by {h} mm</source>
        <translation>bei {x}, {y} mm, {w} mal {h} mm</translation>
    </message>
    <message>
        <source>see the check</source>
        <translation>siehe Prüfung</translation>
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
        <source>It is no schedule of pretalx or frab.</source>
        <translation>Es ist kein Zeitplan von pretalx oder frab.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Es ist kein JSON.</translation>
    </message>
    <message>
        <source>It is not a spreadsheet as any program writes one.</source>
        <translation>So schreibt kein Programm eine Tabelle.</translation>
    </message>
    <message>
        <source>It is not a whole iCalendar file.</source>
        <translation>Es ist keine vollständige iCalendar-Datei.</translation>
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
        <source>a folded badge has its back already, without “two_sided”</source>
        <translation>ein gefaltetes Badge hat schon eine Rückseite, auch ohne „two_sided“</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a name should be small letters, digits and hyphens</source>
        <translation>ein Name besteht aus Kleinbuchstaben, Ziffern und Bindestrichen</translation>
    </message>
    <message>
        <source>a name that no other checkpoint has</source>
        <translation>ein Name, den kein anderer Kontrollpunkt hat</translation>
    </message>
    <message>
        <source>a name that no printer has</source>
        <translation>ein Name, den kein Drucker hat</translation>
    </message>
    <message>
        <source>a number from 0 to {most}</source>
        <translation>eine Zahl von 0 bis {most}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a picture is a PNG, JPEG or SVG file</source>
        <translation>ein Bild ist eine Datei der Art PNG, JPEG oder SVG</translation>
    </message>
    <message>
        <source>a roll {width} mm wide</source>
        <translation>eine {width} mm breite Rolle</translation>
    </message>
    <message>
        <source>a sheet has 1 to {most} badges in a row or column</source>
        <translation>ein Bogen trägt 1 bis {most} Badges je Zeile oder Spalte</translation>
    </message>
    <message>
        <source>a sheet has sides of {low} to {high} mm</source>
        <translation>ein Bogen hat Seiten von {low} bis {high} mm</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text should be words and names of fields in braces</source>
        <translation>ein Text besteht aus Wörtern und Feldnamen in geschweiften Klammern</translation>
    </message>
    <message>
        <source>a time after it opens</source>
        <translation>eine Zeit nach der Öffnung</translation>
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
        <source>a time zone such as Europe/Brussels</source>
        <translation>eine Zeitzone wie Europe/Brussels</translation>
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
        <source>at least {lowest}</source>
        <translation>mindestens {lowest}</translation>
    </message>
    <message>
        <source>at least {lowest} characters</source>
        <translation>mindestens {lowest} Zeichen</translation>
    </message>
    <message>
        <source>at most {highest}</source>
        <translation>höchstens {highest}</translation>
    </message>
    <message>
        <source>at most {highest} characters</source>
        <translation>höchstens {highest} Zeichen</translation>
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
        <source>checkpoint</source>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>companions</source>
        <translation>Begleitungen</translation>
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
        <source>from {lowest} to {highest}</source>
        <translation>von {lowest} bis {highest}</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>sie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>it cannot be opened, or is no longer there</source>
        <translation>sie lässt sich nicht öffnen oder ist nicht mehr da</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>it does not say how large it is (width and height, or viewBox)</source>
        <translation>die Größe fehlt (width und height, oder viewBox)</translation>
    </message>
    <message>
        <source>it does not say what a hand-over code says</source>
        <translation>er sagt nicht, was ein Verbindungscode sagt</translation>
    </message>
    <message>
        <source>it has entities of its own; save it anew as plain SVG</source>
        <translation>es hat eigene Entitäten; bitte neu als einfaches SVG speichern</translation>
    </message>
    <message>
        <source>it has more than {count} million pixels</source>
        <translation>sie hat mehr als {count} Millionen Pixel</translation>
    </message>
    <message>
        <source>it has more than {most} MB</source>
        <translation>sie ist größer als {most} MB</translation>
    </message>
    <message>
        <source>it has points that lie outside of any picture</source>
        <translation>es hat Punkte, die außerhalb jedes Bildes liegen</translation>
    </message>
    <message>
        <source>it has {found} KB, where at most {most} KB will do</source>
        <translation>es hat {found} KB, höchstens {most} KB sind möglich</translation>
    </message>
    <message>
        <source>it has {width} × {height} dots, which is too many</source>
        <translation>es hat {width} × {height} Punkte, das sind zu viele</translation>
    </message>
    <message>
        <source>it holds no badge design of {system}</source>
        <translation>es fehlt eine Badge-Vorlage von {system}</translation>
    </message>
    <message>
        <source>it is a folder, or the event file itself</source>
        <translation>es ist ein Ordner oder die Veranstaltungsdatei selbst</translation>
    </message>
    <message>
        <source>it is called “{name}” inside</source>
        <translation>innen heißt es „{name}“</translation>
    </message>
    <message>
        <source>it is damaged or is no SVG</source>
        <translation>es ist beschädigt oder kein SVG</translation>
    </message>
    <message>
        <source>it is damaged or is no page of a badge</source>
        <translation>es ist beschädigt oder keine Badge-Seite</translation>
    </message>
    <message>
        <source>it is damaged or is no {format}</source>
        <translation>es ist beschädigt oder kein {format}</translation>
    </message>
    <message>
        <source>it is damaged or not complete</source>
        <translation>sie ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>it is damaged, or locked with a password</source>
        <translation>sie ist beschädigt oder mit einem Passwort gesperrt</translation>
    </message>
    <message>
        <source>it is damaged, or no file of this program</source>
        <translation>sie ist beschädigt oder keine Datei dieses Programms</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG or SVG</source>
        <translation>es ist kein PNG, JPEG oder SVG</translation>
    </message>
    <message>
        <source>it is no SVG</source>
        <translation>es ist kein SVG</translation>
    </message>
    <message>
        <source>it is no picture or PDF</source>
        <translation>sie ist kein Bild und kein PDF</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>it is not encrypted</source>
        <translation>sie ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>it is of a newer kind than this program knows</source>
        <translation>er ist von neuerer Art, als dieses Programm kennt</translation>
    </message>
    <message>
        <source>it is too detailed for a badge; simplify it, or save it as PNG</source>
        <translation>es ist zu detailliert für ein Badge; vereinfachen oder als PNG speichern</translation>
    </message>
    <message>
        <source>it is too detailed; make a simpler one</source>
        <translation>es ist zu detailliert; bitte vereinfachen</translation>
    </message>
    <message>
        <source>it is too large for a badge template</source>
        <translation>sie ist zu groß für eine Badge-Vorlage</translation>
    </message>
    <message>
        <source>it reaches beyond the badge</source>
        <translation>es ragt über das Badge hinaus</translation>
    </message>
    <message>
        <source>it says that it has other sizes</source>
        <translation>er meldet andere Größen</translation>
    </message>
    <message>
        <source>it should be an object in braces</source>
        <translation>hier gehört ein Objekt in geschweiften Klammern hin</translation>
    </message>
    <message>
        <source>it was made by a newer version of this program; install that one</source>
        <translation>es stammt von einer neueren Version dieses Programms; diese installieren</translation>
    </message>
    <message>
        <source>its groups lie too deep in one another</source>
        <translation>die Gruppen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>looks different from the one before</source>
        <translation>sieht anders aus als das vorige</translation>
    </message>
    <message>
        <source>minutes before the start</source>
        <translation>den Minuten vor Beginn</translation>
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
        <source>not after {highest}</source>
        <translation>nicht nach {highest}</translation>
    </message>
    <message>
        <source>not before {lowest}</source>
        <translation>nicht vor {lowest}</translation>
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
        <source>over 32 MB</source>
        <translation>über 32 MB</translation>
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
        <source>printed again with many others</source>
        <translation>mit vielen anderen nachgedruckt</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>the badges on the sheet lie over one another</source>
        <translation>die Badges auf dem Bogen liegen übereinander</translation>
    </message>
    <message>
        <source>the badges reach beyond the sheet</source>
        <translation>die Badges ragen über den Bogen hinaus</translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation>der Zahl der Plätze</translation>
    </message>
    <message>
        <source>the colour “ink” is missing</source>
        <translation>die Farbe „ink“ fehlt</translation>
    </message>
    <message>
        <source>the element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>die Datei ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>the hours</source>
        <translation>den Öffnungszeiten</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>dem Namen</translation>
    </message>
    <message>
        <source>the name of the event</source>
        <translation>der Name der Veranstaltung</translation>
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
        <source>the template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>there is no host in it</source>
        <translation>der Name des Servers fehlt</translation>
    </message>
    <message>
        <source>there is no picture “{file}” beside the template</source>
        <translation>neben der Vorlage gibt es kein Bild „{file}“</translation>
    </message>
    <message>
        <source>there is no template.json in it</source>
        <translation>template.json fehlt darin</translation>
    </message>
    <message>
        <source>there is nothing in it that can be painted; turn its text into paths</source>
        <translation>nichts darin lässt sich zeichnen; bitte Text in Pfade umwandeln</translation>
    </message>
    <message>
        <source>together they have {found} KB, where at most {most} KB will do</source>
        <translation>zusammen haben sie {found} KB, höchstens {most} KB sind möglich</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch (true, false)</translation>
    </message>
    <message>
        <source>two elements have one id</source>
        <translation>zwei Elemente haben dieselbe Kennung</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
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
        <source>{count} million pixels</source>
        <translation>{count} Millionen Pixel</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{lowest} to {highest} characters</source>
        <translation>{lowest} bis {highest} Zeichen</translation>
    </message>
    <message>
        <source>{template}, colours</source>
        <translation>{template}, Farben</translation>
    </message>
    <message>
        <source>{template}, element {number}</source>
        <translation>{template}, Element {number}</translation>
    </message>
    <message>
        <source>{template}, guide lines</source>
        <translation>{template}, Hilfslinien</translation>
    </message>
    <message>
        <source>{template}, sheet</source>
        <translation>{template}, Bogen</translation>
    </message>
    <message>
        <source>{where} ({kind})</source>
        <translation>{where} ({kind})</translation>
    </message>
    <message>
        <source>{where}, paragraph {number}</source>
        <translation>{where}, Absatz {number}</translation>
    </message>
    <message>
        <source>“id” should be letters, digits and hyphens</source>
        <translation>„id“ besteht aus Buchstaben, Ziffern und Bindestrichen</translation>
    </message>
    <message>
        <source>“media” should be the label&apos;s width and height in mm</source>
        <translation>„media“ muss Breite und Höhe des Etiketts in mm sein</translation>
    </message>
    <message>
        <source>“name” should be small letters, digits and hyphens</source>
        <translation>„name“ besteht aus Kleinbuchstaben, Ziffern und Bindestrichen</translation>
    </message>
    <message>
        <source>“turn” should be 0, 90, 180 or 270</source>
        <translation>„turn“ muss 0, 90, 180 oder 270 sein</translation>
    </message>
    <message>
        <source>“{colour}” is no colour such as #1b3a8a</source>
        <translation>„{colour}“ ist keine Farbe wie #1b3a8a</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>„{key}“ fehlt</translation>
    </message>
    <message>
        <source>“{key}” is not known here</source>
        <translation>„{key}“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>“{key}” should be a colour such as #1b3a8a</source>
        <translation>„{key}“ muss eine Farbe wie #1b3a8a sein</translation>
    </message>
    <message>
        <source>“{key}” should be a colour such as #1b3a8a or one of the template&apos;s</source>
        <translation>„{key}“ muss eine Farbe wie #1b3a8a oder eine der Vorlage sein</translation>
    </message>
    <message>
        <source>“{key}” should be a list of at most {most} numbers between 0 and {high}</source>
        <translation>„{key}“ muss eine Liste von höchstens {most} Zahlen zwischen 0 und {high} sein</translation>
    </message>
    <message>
        <source>“{key}” should be a list with something in it</source>
        <translation>„{key}“ muss eine Liste sein, die nicht leer ist</translation>
    </message>
    <message>
        <source>“{key}” should be a number</source>
        <translation>„{key}“ muss eine Zahl sein</translation>
    </message>
    <message>
        <source>“{key}” should be a whole number</source>
        <translation>„{key}“ muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>“{key}” should be one of {choices}</source>
        <translation>„{key}“ muss eines davon sein: {choices}</translation>
    </message>
    <message>
        <source>“{key}” should be text</source>
        <translation>„{key}“ muss ein Text sein</translation>
    </message>
    <message>
        <source>“{key}” should be true or false</source>
        <translation>„{key}“ muss „true“ oder „false“ sein</translation>
    </message>
    <message>
        <source>“{key}” should be two numbers of millimetres</source>
        <translation>„{key}“ muss zwei Zahlen in Millimetern sein</translation>
    </message>
    <message>
        <source>“{key}” should lie between {low} and {high}</source>
        <translation>„{key}“ muss zwischen {low} und {high} liegen</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a colour</source>
        <translation>„{name}“ kann kein Name einer Farbe sein</translation>
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
        <source>“{name}” is there already</source>
        <translation>„{name}“ gibt es schon</translation>
    </message>
    <message>
        <source>“{name}” should be a number from {low} to {high}</source>
        <translation>„{name}“ muss eine Zahl von {low} bis {high} sein</translation>
    </message>
    <message>
        <source>“{name}” should be one of {allowed}</source>
        <translation>„{name}“ muss eines von {allowed} sein</translation>
    </message>
    <message>
        <source>“{part}” does not belong into it</source>
        <translation>„{part}“ gehört nicht hinein</translation>
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
        <source>A web page came back in place of an answer from {host}. Does this network want somebody to log in, or is the address not quite right?</source>
        <translation>Von {host} kam eine Webseite statt einer Antwort. Verlangt dieses Netz eine Anmeldung, oder stimmt die Adresse nicht ganz?</translation>
    </message>
    <message>
        <source>Another program is writing to this event file. Wait a moment and try again.</source>
        <translation>Ein anderes Programm schreibt in diese Veranstaltungsdatei. Bitte kurz warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>Badge {issue} of this person is out already. Print again with a reason (--reason); the earlier badge then stops working.</source>
        <translation>Badge {issue} dieser Person ist schon gedruckt. Mit einem Grund nachdrucken (--reason); das frühere Badge gilt dann nicht mehr.</translation>
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
        <source>Meanwhile this door is for something else. Scan the badge again.</source>
        <translation>Diese Tür dient inzwischen etwas anderem. Den Badge noch einmal scannen.</translation>
    </message>
    <message>
        <source>No badge template fits on the paper of this printer: {paper}. Make one, or give the size of the paper that lies in it.</source>
        <translation>Keine Badge-Vorlage passt auf das Papier dieses Druckers: {paper}. Bitte eine anlegen oder die Größe des eingelegten Papiers angeben.</translation>
    </message>
    <message>
        <source>No ticket system is connected to this event.</source>
        <translation>Mit dieser Veranstaltung ist kein Ticketsystem verbunden.</translation>
    </message>
    <message>
        <source>Nothing is on in “{room}” any more: choose what this door is for.</source>
        <translation>In „{room}“ läuft nichts mehr: bitte wählen, wozu diese Tür dient.</translation>
    </message>
    <message>
        <source>Record {seq} of station {station} is damaged. Run “verify” to see what else is, and go on with the newest backup that holds.</source>
        <translation>Eintrag {seq} von Arbeitsplatz {station} ist beschädigt. „verify“ zeigt, was noch betroffen ist; weiter mit der neuesten Sicherung, die stimmt.</translation>
    </message>
    <message>
        <source>Say why they are let in all the same; nothing was recorded.</source>
        <translation>Bitte angeben, warum trotzdem eingelassen wird; es wurde nichts erfasst.</translation>
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
        <source>The answer of {host} broke off or made no sense.</source>
        <translation>Die Antwort von {host} brach ab oder ergab keinen Sinn.</translation>
    </message>
    <message>
        <source>The badge template cannot be used: in {where}, {why}.</source>
        <translation>Die Badge-Vorlage ist nicht brauchbar ({where}): {why}.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not recorded. Free some space and do it again.</source>
        <translation>Die Festplatte ist voll: Das wurde nicht erfasst. Bitte Platz schaffen und wiederholen.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not open. Unlock it and try again.</source>
        <translation>Der Schlüsselbund dieses Computers ging nicht auf. Bitte entsperren und erneut versuchen.</translation>
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
        <source>The picture {file} cannot be used: {why}.</source>
        <translation>Das Bild {file} ist nicht brauchbar: {why}.</translation>
    </message>
    <message>
        <source>The printer {printer} still holds this badge and may still print it. Mend what it waits for, or first take the badge back among those that wait.</source>
        <translation>Der Drucker {printer} hält dieses Badge noch und druckt es vielleicht noch. Beheben, worauf er wartet, oder das Badge zuerst unter den wartenden zurückziehen.</translation>
    </message>
    <message>
        <source>The printer “{printer}” prints the template “{name}”, so it was not removed. Give the printer another template first.</source>
        <translation>Der Drucker „{printer}“ druckt die Vorlage „{name}“; sie wurde daher nicht entfernt. Bitte dem Drucker zuerst eine andere Vorlage geben.</translation>
    </message>
    <message>
        <source>The programme needs a column with a ticket code or an e-mail, and one with the session. It has: {columns}</source>
        <translation>Das Programm braucht eine Spalte mit Ticketcode oder E-Mail und eine mit der Session. Es hat: {columns}</translation>
    </message>
    <message>
        <source>The programme needs a column with the title and one with the start of each session. It has: {columns}</source>
        <translation>Das Programm braucht eine Spalte mit dem Titel und eine mit dem Beginn jeder Session. Es hat: {columns}</translation>
    </message>
    <message>
        <source>The records of station {station} do not fit together from number {seq} on, so they were not taken over. Keep both files and ask whoever looks after the event.</source>
        <translation>Die Einträge von Arbeitsplatz {station} passen ab Nummer {seq} nicht zusammen und wurden nicht übernommen. Behalten Sie beide Dateien und fragen Sie, wer die Veranstaltung betreut.</translation>
    </message>
    <message>
        <source>The rule cannot be used: {why}.</source>
        <translation>Die Regel ist nicht brauchbar: {why}.</translation>
    </message>
    <message>
        <source>The secret kept in {path} cannot be read: {why}.</source>
        <translation>Das Geheimnis in {path} lässt sich nicht lesen: {why}.</translation>
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
        <source>There is no category “{category}”: this event has no categories.</source>
        <translation>Es gibt keine Kategorie „{category}“: Diese Veranstaltung hat keine Kategorien.</translation>
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
        <source>There is no kind of code “{format}”. There are: {formats}</source>
        <translation>Es gibt keine Codeart „{format}“. Es gibt: {formats}</translation>
    </message>
    <message>
        <source>There is no printer “{name}” in this event. Choose another one, or add it.</source>
        <translation>In dieser Veranstaltung gibt es keinen Drucker „{name}“. Bitte einen anderen wählen oder ihn hinzufügen.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in {path}. It has: {sheets}</source>
        <translation>In {path} gibt es kein Tabellenblatt „{sheet}“. Es gibt: {sheets}</translation>
    </message>
    <message>
        <source>There is no {what} “{name}” in this event: it was removed, or is written otherwise.</source>
        <translation>In dieser Veranstaltung gibt es nicht: {what} „{name}“. Entweder entfernt oder anders geschrieben.</translation>
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
        <source>This computer has no key for {source}. Connect it with a new code from there.</source>
        <translation>Dieser Computer hat keinen Schlüssel für {source}. Mit einem neuen Code von dort verbinden.</translation>
    </message>
    <message>
        <source>This event file is open in another window or program, so it was not replaced. Close it there and restore the backup again.</source>
        <translation>Diese Veranstaltungsdatei ist in einem anderen Fenster oder Programm offen und wurde daher nicht ersetzt. Dort schließen und die Sicherung erneut wiederherstellen.</translation>
    </message>
    <message>
        <source>This is no code that connects a desk: {why}.</source>
        <translation>Das ist kein Code, der einen Schalter verbindet: {why}.</translation>
    </message>
    <message>
        <source>This is no ticket code that could be withdrawn or blocked. Badges stop working when a newer one is printed.</source>
        <translation>Das ist kein Ticketcode, der sich widerrufen oder sperren ließe. Badges gelten nicht mehr, sobald ein neueres gedruckt ist.</translation>
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
        <source>This session cannot be kept so: {why}.</source>
        <translation>Diese Session lässt sich so nicht speichern: {why}.</translation>
    </message>
    <message>
        <source>This window was still writing to the event file, so it was not replaced. Wait a moment and restore the backup again.</source>
        <translation>Dieses Fenster schrieb noch in die Veranstaltungsdatei; sie wurde daher nicht ersetzt. Kurz warten und die Sicherung erneut wiederherstellen.</translation>
    </message>
    <message>
        <source>What the keyring holds to sign tickets of this event is no key. Remove it there, and a new one is made; tickets signed before still hold.</source>
        <translation>Was der Schlüsselbund zum Signieren der Tickets dieser Veranstaltung enthält, ist kein Schlüssel. Dort entfernen, dann entsteht ein neuer; bisher signierte Tickets gelten weiter.</translation>
    </message>
    <message>
        <source>Which event of “{organiser}”? {events}</source>
        <translation>Welche Veranstaltung von „{organiser}“? {events}</translation>
    </message>
    <message>
        <source>Which event? Give its number or name, as it stands in its address there.</source>
        <translation>Welche Veranstaltung? Die Nummer oder den Namen angeben, wie er dort in der Adresse steht.</translation>
    </message>
    <message>
        <source>Which ticket system? {names}</source>
        <translation>Welches Ticketsystem? {names}</translation>
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
        <source>{host} cannot be reached. Is this computer on the network?</source>
        <translation>{host} ist nicht erreichbar. Ist dieser Computer im Netz?</translation>
    </message>
    <message>
        <source>{host} could not be read: {why}</source>
        <translation>{host} ließ sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>{host} could not prove who it is, so nothing was sent. Check the address and the clock of this computer; a network&apos;s log-in page can be the cause too.</source>
        <translation>{host} konnte sich nicht ausweisen, daher wurde nichts gesendet. Adresse und Uhr dieses Computers prüfen; auch die Anmeldeseite eines Netzes kann die Ursache sein.</translation>
    </message>
    <message>
        <source>{host} did not accept the code of this desk: {words} Ask for a new one.</source>
        <translation>{host} hat den Code dieses Schalters nicht angenommen: {words} Bitte einen neuen anfordern.</translation>
    </message>
    <message>
        <source>{host} did not accept this: {words}</source>
        <translation>{host} hat dies nicht angenommen: {words}</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation>{host} hat nicht innerhalb von {seconds} Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>{host} does not let this desk do that: ask the organiser for access to this event, with the rights of a check-in desk. ({words})</source>
        <translation>{host} erlaubt das diesem Schalter nicht: beim Veranstalter Zugriff auf diese Veranstaltung erbitten, mit den Rechten eines Check-in-Schalters. ({words})</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (answer {status}).</source>
        <translation>{host} hat einen eigenen Fehler (Antwort {status}).</translation>
    </message>
    <message>
        <source>{host} has no such thing any more. ({words})</source>
        <translation>{host} hat so etwas nicht mehr. ({words})</translation>
    </message>
    <message>
        <source>{host} is busy and asks to wait a moment.</source>
        <translation>{host} ist ausgelastet und bittet, kurz zu warten.</translation>
    </message>
    <message>
        <source>{host} no longer knows this desk. Connect it again with a new code. ({words})</source>
        <translation>{host} kennt diesen Schalter nicht mehr. Bitte mit einem neuen Code erneut verbinden. ({words})</translation>
    </message>
    <message>
        <source>{host} sent us on to another address, which was not followed: {target}</source>
        <translation>{host} verwies auf eine andere Adresse, der nicht gefolgt wurde: {target}</translation>
    </message>
    <message>
        <source>{name} has no admitted scan to take back. “history” shows the id of everything else.</source>
        <translation>{name} hat keinen zugelassenen Scan, der rückgängig zu machen wäre. „history“ zeigt die ID von allem anderen.</translation>
    </message>
    <message>
        <source>{path} cannot be kept as an answer: {why}. Choose another picture or PDF.</source>
        <translation>{path} lässt sich nicht als Antwort behalten: {why}. Wählen Sie ein anderes Bild oder PDF.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Is it still there?</source>
        <translation>{path} lässt sich nicht öffnen. Ist die Datei noch da?</translation>
    </message>
    <message>
        <source>{path} cannot be read as a badge template: {why}.</source>
        <translation>{path} lässt sich nicht als Badge-Vorlage lesen: {why}.</translation>
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
        <source>{path} is damaged or not complete. Ask for the ticket to be sent again.</source>
        <translation>{path} ist beschädigt oder unvollständig. Das Ticket bitte erneut senden lassen.</translation>
    </message>
    <message>
        <source>{path} is locked with a password. Have it opened, and read a screenshot of the ticket.</source>
        <translation>{path} ist mit einem Passwort geschützt. Bitte öffnen lassen und einen Screenshot des Tickets lesen.</translation>
    </message>
    <message>
        <source>{path} is no picture or PDF that can be read. Save it as PNG, JPEG or PDF and try again.</source>
        <translation>{path} ist kein lesbares Bild oder PDF. Bitte als PNG, JPEG oder PDF speichern und erneut versuchen.</translation>
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
        <source>{path} is too large for a ticket: at most {most} are read. Send a screenshot.</source>
        <translation>{path} ist zu groß für ein Ticket: Höchstens {most} werden gelesen. Bitte einen Screenshot senden.</translation>
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
        <source>{source} is being synchronised by another window of this computer already.</source>
        <translation>{source} wird schon von einem anderen Fenster dieses Computers abgeglichen.</translation>
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
        <source>“{name}” comes with the program and cannot be removed. There is nothing to undo.</source>
        <translation>„{name}“ gehört zum Programm und lässt sich nicht entfernen. Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a ticket system: {why}. Give https://HOST</source>
        <translation>„{url}“ ist keine Adresse eines Ticketsystems: {why}. Bitte https://HOST angeben</translation>
    </message>
    <message>
        <source>“{value}” will not do for {field}: {wanted}.</source>
        <translation>„{value}“ passt nicht zu {field}: {wanted}.</translation>
    </message>
</context>
<context>
    <name>explaining</name>
    <message>
        <source>A contact card.</source>
        <translation>Eine Kontaktkarte.</translation>
    </message>
    <message>
        <source>A plain ticket code.</source>
        <translation>Ein einfacher Ticketcode.</translation>
    </message>
    <message>
        <source>A scan would take its holder in from the ticket.</source>
        <translation>Ein Scan würde die Person anhand des Tickets aufnehmen.</translation>
    </message>
    <message>
        <source>A signed ticket of pretix.</source>
        <translation>Ein signiertes Ticket von pretix.</translation>
    </message>
    <message>
        <source>A signed ticket of this program.</source>
        <translation>Ein signiertes Ticket dieses Programms.</translation>
    </message>
    <message>
        <source>A ticket of Indico.</source>
        <translation>Ein Ticket von Indico.</translation>
    </message>
    <message>
        <source>A ticket of alf.io.</source>
        <translation>Ein Ticket von alf.io.</translation>
    </message>
    <message>
        <source>Its signature is genuine.</source>
        <translation>Die Signatur ist echt.</translation>
    </message>
    <message>
        <source>Its signature is not genuine.</source>
        <translation>Die Signatur ist nicht echt.</translation>
    </message>
    <message>
        <source>The code is blocked.</source>
        <translation>Der Code ist gesperrt.</translation>
    </message>
    <message>
        <source>The code of a badge.</source>
        <translation>Der Code eines Badges.</translation>
    </message>
    <message>
        <source>The list has this as a ticket code.</source>
        <translation>Die Liste führt das als Ticketcode.</translation>
    </message>
    <message>
        <source>There is no key here to check its signature with.</source>
        <translation>Hier fehlt ein Schlüssel, um die Signatur zu prüfen.</translation>
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
        <source>Closes</source>
        <translation>Schließt</translation>
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
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Time zone</source>
        <translation>Zeitzone</translation>
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
    <name>foreign</name>
    <message>
        <source>The background is not in the file. Add it by hand as a picture.</source>
        <translation>Der Hintergrund ist nicht in der Datei. Bitte von Hand als Bild hinzufügen.</translation>
    </message>
    <message>
        <source>The file does not say how large the badge is; {width} × {height} mm was taken.</source>
        <translation>Die Datei sagt nicht, wie groß das Badge ist; angenommen wurden {width} × {height} mm.</translation>
    </message>
    <message>
        <source>The picture of “{what}” is not in the file. Add it by hand.</source>
        <translation>Das Bild von „{what}“ ist nicht in der Datei. Bitte von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>“{what}” became the code of the badge; other contents of codes are not printed.</source>
        <translation>„{what}“ wurde zum Code des Badges; andere Codeinhalte werden nicht gedruckt.</translation>
    </message>
    <message>
        <source>“{what}” became “{field}”, which may differ.</source>
        <translation>„{what}“ wurde zu „{field}“, was abweichen kann.</translation>
    </message>
    <message>
        <source>“{what}” has nothing like it here; it was left out.</source>
        <translation>„{what}“ hat hier keine Entsprechung; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>“{what}” is turned; look whether it stands where it should.</source>
        <translation>„{what}“ ist gedreht; bitte prüfen, ob es am richtigen Platz steht.</translation>
    </message>
    <message>
        <source>“{what}” reached beyond the badge and was moved onto it.</source>
        <translation>„{what}“ ragte über das Badge hinaus und wurde daraufgeschoben.</translation>
    </message>
    <message>
        <source>“{what}” shows the column “{column}” of the list, if it has one of that name.</source>
        <translation>„{what}“ zeigt die Spalte „{column}“ der Liste, falls es eine dieses Namens gibt.</translation>
    </message>
    <message>
        <source>“{what}”: {style} is not kept.</source>
        <translation>„{what}“: {style} bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>“{what}”: “{key}” is not a number and was not kept.</source>
        <translation>„{what}“: „{key}“ ist keine Zahl und wurde nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>A check-in at another device was taken back</source>
        <translation>Ein Einlass an einem anderen Gerät wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Added at the desk</source>
        <translation>Am Schalter hinzugefügt</translation>
    </message>
    <message>
        <source>At other devices: {where}</source>
        <translation>An anderen Geräten: {where}</translation>
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
        <source>Badge {issue} for printer {printer}: {text}</source>
        <translation>Badge {issue} für Drucker {printer}: {text}</translation>
    </message>
    <message>
        <source>Badge {issue} queued</source>
        <translation>Badge {issue} in der Warteschlange</translation>
    </message>
    <message>
        <source>Badge {issue} queued: {reason}</source>
        <translation>Badge {issue} in der Warteschlange: {reason}</translation>
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
        <source>File kept: {name}</source>
        <translation>Datei behalten: {name}</translation>
    </message>
    <message>
        <source>Known by their ticket</source>
        <translation>Durch das Ticket bekannt</translation>
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
        <source>It comes from {issuer}.</source>
        <translation>Es kommt von {issuer}.</translation>
    </message>
    <message>
        <source>The code was empty.</source>
        <translation>Der Code war leer.</translation>
    </message>
    <message>
        <source>This connects a desk with pretix: scan it on the page Sources.</source>
        <translation>Das verbindet einen Schalter mit pretix: auf der Seite Quellen scannen.</translation>
    </message>
    <message>
        <source>This has the form of a ticket of alf.io.</source>
        <translation>Das hat die Form eines Tickets von alf.io.</translation>
    </message>
    <message>
        <source>This has the form of a ticket signed here.</source>
        <translation>Das hat die Form eines hier signierten Tickets.</translation>
    </message>
    <message>
        <source>This has the form of a ticket that pretix signed.</source>
        <translation>Das hat die Form eines von pretix signierten Tickets.</translation>
    </message>
    <message>
        <source>This holds bytes that are no text.</source>
        <translation>Das enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>This holds signs that no ticket has.</source>
        <translation>Das enthält Zeichen, die kein Ticket hat.</translation>
    </message>
    <message>
        <source>This is a boarding pass, not a ticket.</source>
        <translation>Das ist eine Bordkarte, kein Ticket.</translation>
    </message>
    <message>
        <source>This is a business card, not a ticket.</source>
        <translation>Das ist eine Visitenkarte, kein Ticket.</translation>
    </message>
    <message>
        <source>This is a calendar entry, not a ticket.</source>
        <translation>Das ist ein Kalendereintrag, kein Ticket.</translation>
    </message>
    <message>
        <source>This is a health certificate, not a ticket.</source>
        <translation>Das ist ein Gesundheitszertifikat, kein Ticket.</translation>
    </message>
    <message>
        <source>This is a payment, not a ticket.</source>
        <translation>Das ist eine Zahlung, kein Ticket.</translation>
    </message>
    <message>
        <source>This is a place on the map, not a ticket.</source>
        <translation>Das ist ein Ort auf der Karte, kein Ticket.</translation>
    </message>
    <message>
        <source>This is a telephone number, not a ticket.</source>
        <translation>Das ist eine Telefonnummer, kein Ticket.</translation>
    </message>
    <message>
        <source>This is a ticket of Indico.</source>
        <translation>Das ist ein Ticket von Indico.</translation>
    </message>
    <message>
        <source>This is a web address, not a ticket.</source>
        <translation>Das ist eine Webadresse, kein Ticket.</translation>
    </message>
    <message>
        <source>This is an e-mail to be written, not a ticket.</source>
        <translation>Das ist ein E-Mail-Entwurf, kein Ticket.</translation>
    </message>
    <message>
        <source>This is far too long for a ticket.</source>
        <translation>Das ist viel zu lang für ein Ticket.</translation>
    </message>
    <message>
        <source>This is somebody&apos;s key to log in, not a ticket.</source>
        <translation>Das ist jemandes Schlüssel zum Einloggen, kein Ticket.</translation>
    </message>
    <message>
        <source>This is the address of a printer: add it on the page Printers.</source>
        <translation>Das ist die Adresse eines Druckers: auf der Seite Drucker hinzufügen.</translation>
    </message>
    <message>
        <source>This is the key of a wireless network, not a ticket.</source>
        <translation>Das ist der Schlüssel eines WLANs, kein Ticket.</translation>
    </message>
    <message>
        <source>This looks like a badge, but nobody here has it.</source>
        <translation>Das sieht aus wie ein Badge, aber niemand hier hat es.</translation>
    </message>
    <message>
        <source>This sets up another program; keep it to yourself.</source>
        <translation>Das richtet ein anderes Programm ein; bitte für sich behalten.</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>Capitals of the name are {mm} mm high. At arm&apos;s length, 7 mm are read.</source>
        <translation>Großbuchstaben des Namens sind {mm} mm hoch. Auf Armlänge sind 7 mm lesbar.</translation>
    </message>
    <message>
        <source>Contrast of {found} : 1 between text and background; 4.5 : 1 is read with ease.</source>
        <translation>Kontrast von {found} : 1 zwischen Text und Hintergrund; 4,5 : 1 ist gut lesbar.</translation>
    </message>
    <message>
        <source>Contrast of {found} : 1 with the colour of {category}; 4.5 : 1 is read with ease.</source>
        <translation>Kontrast von {found} : 1 zur Farbe von {category}; 4,5 : 1 ist gut lesbar.</translation>
    </message>
    <message>
        <source>It reaches {mm} mm into the edge where {printer} cannot print.</source>
        <translation>Es ragt {mm} mm in den Rand, den {printer} nicht bedrucken kann.</translation>
    </message>
    <message>
        <source>It reaches {mm} mm into the margin of the page.</source>
        <translation>Es ragt {mm} mm in den Seitenrand.</translation>
    </message>
    <message>
        <source>It stands on the back, but there is none.</source>
        <translation>Es steht auf der Rückseite, aber es gibt keine.</translation>
    </message>
    <message>
        <source>No font has “{chars}”.</source>
        <translation>Keine Schrift hat „{chars}“.</translation>
    </message>
    <message>
        <source>No name stands on the front of the badge.</source>
        <translation>Auf der Vorderseite des Badges steht kein Name.</translation>
    </message>
    <message>
        <source>Nobody has a field “{field}”.</source>
        <translation>Niemand hat ein Feld „{field}“.</translation>
    </message>
    <message>
        <source>Nobody has a field “{field}”. Is “{other}” meant?</source>
        <translation>Niemand hat ein Feld „{field}“. Ist „{other}“ gemeint?</translation>
    </message>
    <message>
        <source>Parts of this picture do not print as they are meant: {parts}.</source>
        <translation>Teile dieses Bildes werden nicht wie gedacht gedruckt: {parts}.</translation>
    </message>
    <message>
        <source>Something lies in the white edge of the code, which then may not be read.</source>
        <translation>Im weißen Rand des Codes liegt etwas; er ist dann vielleicht nicht lesbar.</translation>
    </message>
    <message>
        <source>The squares of the code are {mm} mm wide. From 0.5 mm on every camera reads it: make it at least {size} mm wide.</source>
        <translation>Die Quadrate des Codes sind {mm} mm breit. Ab 0,5 mm liest ihn jede Kamera: mindestens {size} mm breit machen.</translation>
    </message>
    <message>
        <source>There is no code on the badge, so it cannot be scanned at a door.</source>
        <translation>Auf dem Badge ist kein Code; es lässt sich an keiner Tür scannen.</translation>
    </message>
    <message>
        <source>There is nothing on the badge.</source>
        <translation>Auf dem Badge ist nichts.</translation>
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
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Terminal</translation>
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
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
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
        <source>The file is in the badge folder, but its disk did not say that it keeps it. After a power cut look whether it is there.</source>
        <translation>Die Datei liegt im Badge-Ordner, aber der Datenträger hat das nicht bestätigt. Nach einem Stromausfall nachsehen, ob sie da ist.</translation>
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
        <source>The printer it waited for is no longer used here, so it comes from this one.</source>
        <translation>Der vorgesehene Drucker wird hier nicht mehr verwendet; es kommt aus diesem.</translation>
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
    <message>
        <source>a PDF file</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a folder of PDF files</source>
        <translation>ein Ordner mit PDF-Dateien</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>sie endet vor ihrem Beginn</translation>
    </message>
    <message>
        <source>it has a day, but no time</source>
        <translation>sie hat einen Tag, aber keine Uhrzeit</translation>
    </message>
    <message>
        <source>it has no end</source>
        <translation>es fehlt das Ende</translation>
    </message>
    <message>
        <source>it has no start</source>
        <translation>es fehlt der Beginn</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>es fehlt der Titel</translation>
    </message>
    <message>
        <source>it lasts longer than {days} days</source>
        <translation>sie dauert länger als {days} Tage</translation>
    </message>
    <message>
        <source>it repeats by a rule; give each time as its own entry</source>
        <translation>sie wiederholt sich nach einer Regel; bitte jeden Termin als eigenen Eintrag angeben</translation>
    </message>
    <message>
        <source>it stands there twice, first in line {line}</source>
        <translation>sie steht doppelt da, zuerst in Zeile {line}</translation>
    </message>
    <message>
        <source>there is no {text} on that night: the clocks skip it</source>
        <translation>{text} gibt es in jener Nacht nicht: Die Zeitumstellung überspringt es</translation>
    </message>
    <message>
        <source>“{text}” does not say who may enter</source>
        <translation>„{text}“ sagt nicht, wer eintreten darf</translation>
    </message>
    <message>
        <source>“{text}” is not a number of places</source>
        <translation>„{text}“ ist keine Zahl von Plätzen</translation>
    </message>
    <message>
        <source>“{text}” is not a time</source>
        <translation>„{text}“ ist keine Uhrzeit</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>No camera found. Plug one in; it starts by itself.</source>
        <translation>Keine Kamera gefunden. Bitte anschließen; sie startet von selbst.</translation>
    </message>
    <message>
        <source>The camera does not start. Close other programs that use it, then start it.</source>
        <translation>Die Kamera startet nicht. Andere Programme schließen, die sie nutzen, dann starten.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Unplug it and plug it in again.</source>
        <translation>Die Kamera liefert kein Bild. Abziehen und wieder anschließen.</translation>
    </message>
    <message>
        <source>The camera part of this program is not installed. Install checkin-desk[camera].</source>
        <translation>Der Kamerateil dieses Programms ist nicht installiert. Bitte checkin-desk[camera] installieren.</translation>
    </message>
    <message>
        <source>The computer does not let this program use the camera. Allow it in the computer&apos;s privacy settings, then start it again.</source>
        <translation>Der Computer lässt dieses Programm nicht auf die Kamera zugreifen. In den Datenschutzeinstellungen des Computers erlauben, dann erneut starten.</translation>
    </message>
    <message>
        <source>The serial part of this program is not installed. Install checkin-desk[camera].</source>
        <translation>Der Teil für serielle Scanner ist nicht installiert. Bitte checkin-desk[camera] installieren.</translation>
    </message>
    <message>
        <source>This camera is not plugged in. Plug it in, or choose another one.</source>
        <translation>Diese Kamera ist nicht angeschlossen. Anschließen oder eine andere wählen.</translation>
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
        <source>Ask whether they went out unscanned, or whose badge it is.</source>
        <translation>Fragen, ob ohne Scan hinausgegangen wurde oder wem das Badge gehört.</translation>
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
        <source>Closed since {since}</source>
        <translation>Geschlossen seit {since}</translation>
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
        <source>Let them in.</source>
        <translation>Einlassen.</translation>
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
        <source>Not before {since}</source>
        <translation>Nicht vor {since}</translation>
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
        <source>Only registered people come in here: help lane.</source>
        <translation>Hier kommen nur Angemeldete hinein: zum Helpdesk.</translation>
    </message>
    <message>
        <source>Opens at {since}</source>
        <translation>Einlass ab {since}</translation>
    </message>
    <message>
        <source>Read the note, then let them in.</source>
        <translation>Notiz lesen, dann einlassen.</translation>
    </message>
    <message>
        <source>Registered people first, until {since}</source>
        <translation>Erst Angemeldete, bis {since}</translation>
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
        <source>Scan their badge instead; without one, send them to the registration desk.</source>
        <translation>Stattdessen das Badge scannen; wer keins hat, geht zum Registrierungsschalter.</translation>
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
        <source>Sent to the help desk</source>
        <translation>Zum Helpdesk geschickt</translation>
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
        <source>The session is cancelled</source>
        <translation>Die Session ist abgesagt</translation>
    </message>
    <message>
        <source>The ticket is for {date}</source>
        <translation>Das Ticket gilt für {date}</translation>
    </message>
    <message>
        <source>Their stay in {rooms} is closed.</source>
        <translation>Aufenthalt beendet in: {rooms}.</translation>
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
        <source>This is a test ticket.</source>
        <translation>Das ist ein Testticket.</translation>
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
        <source>Welcome, as a companion</source>
        <translation>Willkommen, als Begleitung</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>Welche Person?</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Ask for the name and correct it</source>
        <translation>Nach dem Namen fragen und ihn ändern</translation>
    </message>
    <message>
        <source>Data corrected: {since}</source>
        <translation>Daten geändert: {since}</translation>
    </message>
    <message>
        <source>Not on the list yet</source>
        <translation>Noch nicht auf der Liste</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Needed: {parts}.</source>
        <translation>Nötig: {parts}.</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>nach {time}</translation>
    </message>
    <message>
        <source>after {time}, or up to {minutes} min earlier</source>
        <translation>nach {time}, oder bis zu {minutes} Min. früher</translation>
    </message>
    <message>
        <source>all of these:</source>
        <translation>alle hiervon:</translation>
    </message>
    <message>
        <source>at least one of these:</source>
        <translation>mindestens eines hiervon:</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>mindestens {number}</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>höchstens {number}</translation>
    </message>
    <message>
        <source>before {time}</source>
        <translation>vor {time}</translation>
    </message>
    <message>
        <source>before {time}, or up to {minutes} min later</source>
        <translation>vor {time}, oder bis zu {minutes} Min. später</translation>
    </message>
    <message>
        <source>day of the week (Monday is 1): {how}</source>
        <translation>Wochentag (Montag ist 1): {how}</translation>
    </message>
    <message>
        <source>days with an entry before {time}: {how}</source>
        <translation>Tage mit Eintritt vor {time}: {how}</translation>
    </message>
    <message>
        <source>days with an entry since {time}: {how}</source>
        <translation>Tage mit Eintritt seit {time}: {how}</translation>
    </message>
    <message>
        <source>days with an entry: {how}</source>
        <translation>Tage mit Eintritt: {how}</translation>
    </message>
    <message>
        <source>entries before {time}: {how}</source>
        <translation>Eintritte vor {time}: {how}</translation>
    </message>
    <message>
        <source>entries since {time}: {how}</source>
        <translation>Eintritte seit {time}: {how}</translation>
    </message>
    <message>
        <source>entries so far: {how}</source>
        <translation>Eintritte bisher: {how}</translation>
    </message>
    <message>
        <source>entries today: {how}</source>
        <translation>Eintritte heute: {how}</translation>
    </message>
    <message>
        <source>everybody, at any time</source>
        <translation>alle, jederzeit</translation>
    </message>
    <message>
        <source>exactly {number}</source>
        <translation>genau {number}</translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation>weniger als {number}</translation>
    </message>
    <message>
        <source>minutes since the first entry: {how}</source>
        <translation>Minuten seit dem ersten Eintritt: {how}</translation>
    </message>
    <message>
        <source>minutes since the last entry: {how}</source>
        <translation>Minuten seit dem letzten Eintritt: {how}</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>mehr als {number}</translation>
    </message>
    <message>
        <source>not {number}</source>
        <translation>nicht {number}</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>nicht: {part}</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>the gate is one of {names}</source>
        <translation>das Gate ist eines von {names}</translation>
    </message>
    <message>
        <source>the gate is {names}</source>
        <translation>das Gate ist {names}</translation>
    </message>
    <message>
        <source>the kind of ticket is one of {names}</source>
        <translation>die Ticketart ist eine von {names}</translation>
    </message>
    <message>
        <source>the kind of ticket is {names}</source>
        <translation>die Ticketart ist {names}</translation>
    </message>
    <message>
        <source>the rule cannot be worked out</source>
        <translation>die Regel lässt sich nicht auswerten</translation>
    </message>
    <message>
        <source>the rule is not JSON</source>
        <translation>die Regel ist kein JSON</translation>
    </message>
    <message>
        <source>the rule is too large</source>
        <translation>die Regel ist zu groß</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>the ticket is one of {names}</source>
        <translation>das Ticket ist eines von {names}</translation>
    </message>
    <message>
        <source>the ticket is {names}</source>
        <translation>das Ticket ist {names}</translation>
    </message>
    <message>
        <source>there is no operator “{name}”</source>
        <translation>es gibt keinen Operator „{name}“</translation>
    </message>
    <message>
        <source>there is no variable “{name}”</source>
        <translation>es gibt keine Variable „{name}“</translation>
    </message>
    <message>
        <source>they are inside</source>
        <translation>die Person ist drin</translation>
    </message>
    <message>
        <source>they are not inside</source>
        <translation>die Person ist nicht drin</translation>
    </message>
    <message>
        <source>this can never be worked out: {part}</source>
        <translation>das lässt sich nie auswerten: {part}</translation>
    </message>
    <message>
        <source>this holds: {part}</source>
        <translation>dies gilt: {part}</translation>
    </message>
    <message>
        <source>this is not a rule: {part}</source>
        <translation>das ist keine Regel: {part}</translation>
    </message>
    <message>
        <source>this is not a time: {part}</source>
        <translation>das ist keine Zeit: {part}</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>This computer has no keyring, so the secret lies in a file that only your account can read.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund; das Geheimnis liegt daher in einer Datei, die nur Ihr Konto lesen kann.</translation>
    </message>
</context>
<context>
    <name>signs</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}: {said}</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Another computer has this to send; “Try what waits at once” sends it from here.</source>
        <translation>Das hat ein anderer Computer zu senden; „Wartendes sofort versuchen“ sendet es von hier.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Hinweis beachten</translation>
    </message>
    <message>
        <source>The order for this walk-in stays at the source. Cancel it there.</source>
        <translation>Die Bestellung für diese Person bleibt in der Quelle. Bitte dort stornieren.</translation>
    </message>
    <message>
        <source>The source does not know this person; it stays here.</source>
        <translation>Die Quelle kennt diese Person nicht; der Eintrag bleibt hier.</translation>
    </message>
    <message>
        <source>There was nothing to take back.</source>
        <translation>Es gab nichts rückgängig zu machen.</translation>
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
<context>
    <name>tickets</name>
    <message>
        <source>The ticket code is too long for a QR code.</source>
        <translation>Der Ticketcode ist zu lang für einen QR-Code.</translation>
    </message>
    <message>
        <source>There is no ticket code to put on it.</source>
        <translation>Es gibt keinen Ticketcode dafür.</translation>
    </message>
</context>
<context>
    <name>tryout</name>
    <message>
        <source>rare script: {scripts}</source>
        <translation>seltene Schrift: {scripts}</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>{field} at {percent} % of its size</source>
        <translation>{field} auf {percent} % der Größe</translation>
    </message>
    <message>
        <source>{field} on {count} lines</source>
        <translation>{field} auf {count} Zeilen</translation>
    </message>
</context>
</TS>
