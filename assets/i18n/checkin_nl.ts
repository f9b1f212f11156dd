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
    <name>AccessInput</name>
    <message>
        <source> min before the start</source>
        <translation> min vóór het begin</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Op uitnodiging</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Open voor iedereen</translation>
    </message>
    <message>
        <source>Open to categories</source>
        <translation>Open voor categorieën</translation>
    </message>
    <message>
        <source>Opens to all, minutes before the start</source>
        <translation>Open voor iedereen, minuten vóór het begin</translation>
    </message>
    <message>
        <source>Registered first, then open</source>
        <translation>Eerst ingeschrevenen, dan open</translation>
    </message>
    <message>
        <source>Registered only</source>
        <translation>Alleen ingeschrevenen</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Wie mag binnen</translation>
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
    <name>AskPage</name>
    <message>
        <source>Begin with</source>
        <translation>Beginnen met</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Niet opslaan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>an empty badge</source>
        <translation>een lege badge</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title}, kopie</translation>
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
    <name>BeginPanel</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A restart of the program ends the kiosk too. Keep the laptop&apos;s keyboard and power button out of reach.</source>
        <translation>Een herstart van het programma beëindigt ook de zuil. Houd toetsenbord en aan-uitknop van de laptop buiten bereik.</translation>
    </message>
    <message>
        <source>Attendees check themselves in at: {checkpoint}. The kiosk takes the whole screen; only the PIN ends it. What it may not decide goes to the help desk.</source>
        <translation>Deelnemers checken zichzelf in bij: {checkpoint}. De zuil neemt het hele scherm in; alleen de pincode beëindigt ze. Wat ze niet mag beslissen, gaat naar de helpdesk.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Forgets a person after</source>
        <translation>Vergeet een persoon na</translation>
    </message>
    <message>
        <source>Help desk, as people find it</source>
        <translation>Helpdesk, zoals men hem vindt</translation>
    </message>
    <message>
        <source>No printer is chosen in the settings: no badge is printed here.</source>
        <translation>In de instellingen is geen printer gekozen: hier wordt geen badge afgedrukt.</translation>
    </message>
    <message>
        <source>PIN, at least four digits</source>
        <translation>Pincode, minstens vier cijfers</translation>
    </message>
    <message>
        <source>Say where people are sent who need help.</source>
        <translation>Zeg waar men naartoe moet voor hulp.</translation>
    </message>
    <message>
        <source>Self-service kiosk</source>
        <translation>Zelfbedieningszuil</translation>
    </message>
    <message>
        <source>The PIN has {least} to {most} digits.</source>
        <translation>De pincode heeft {least} tot {most} cijfers.</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>De pincode nogmaals</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>De twee pincodes verschillen.</translation>
    </message>
</context>
<context>
    <name>BoxForm</name>
    <message>
        <source>Border</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Vulling</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Rounded corners</source>
        <translation>Afgeronde hoeken</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Dikte</translation>
    </message>
    <message>
        <source>Thickness of the border</source>
        <translation>Dikte van de rand</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Check a keyboard scanner</source>
        <translation>Een toetsenbordscanner controleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Code to scan</source>
        <translation>Code om te scannen</translation>
    </message>
    <message>
        <source>Nothing is changed by it. The desk says what the scanner does.</source>
        <translation>Er wordt niets door gewijzigd. De balie zegt wat de scanner doet.</translation>
    </message>
    <message>
        <source>Scan this code with the scanner.</source>
        <translation>Scan deze code met de scanner.</translation>
    </message>
    <message>
        <source>Something to change:</source>
        <translation>Te wijzigen:</translation>
    </message>
    <message>
        <source>This scanner is fine.</source>
        <translation>Deze scanner is in orde.</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Hold a code here</source>
        <translation>Houd hier een code voor</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Geen beeld</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Paused. The camera is off.</source>
        <translation>Gepauzeerd. De camera staat uit.</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Beeld van de camera</translation>
    </message>
    <message>
        <source>Read. Take it away.</source>
        <translation>Gelezen. Haal hem weg.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>De camera start…</translation>
    </message>
    <message>
        <source>The same code again</source>
        <translation>Weer dezelfde code</translation>
    </message>
    <message>
        <source>Two codes: show one</source>
        <translation>Twee codes: toon er één</translation>
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
        <translation>Vraag de naam, wijzig hem en druk dan de badge af.</translation>
    </message>
    <message>
        <source>Badge {issue}: {where}</source>
        <translation>Badge {issue}: {where}</translation>
    </message>
    <message>
        <source>In since {since}</source>
        <translation>Binnen sinds {since}</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Nog geen naam</translation>
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
    <name>Check</name>
    <message numerus="yes">
        <source>Check: %n to look at</source>
        <translation>
            <numerusform>Controle: %n te bekijken</numerusform>
            <numerusform>Controle: %n te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>On this badge: {problem}</source>
        <translation>Op deze badge: {problem}</translation>
    </message>
    <message>
        <source>✔ Check: all is well</source>
        <translation>✔ Controle: alles in orde</translation>
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
        <source>Import again</source>
        <translation>Opnieuw importeren</translation>
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
        <source>Is it {name}?</source>
        <translation>Is het {name}?</translation>
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
    <name>CodeForm</name>
    <message>
        <source>From the left</source>
        <translation>Van links</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Van boven</translation>
    </message>
    <message>
        <source>One module</source>
        <translation>Eén module</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>With the white around it. Modules of 0.5 mm and more are read by all.</source>
        <translation>Met het wit eromheen. Modules van 0,5 mm en meer worden door alles gelezen.</translation>
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
    <name>Commands</name>
    <message>
        <source>30 worst badges…</source>
        <translation>30 lastigste badges…</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Onderaan uitlijnen</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Bovenaan uitlijnen</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Links uitlijnen</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Rechts uitlijnen</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Vlak</translation>
    </message>
    <message>
        <source>Centre across</source>
        <translation>Horizontaal centreren</translation>
    </message>
    <message>
        <source>Centre up and down</source>
        <translation>Verticaal centreren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Discard changes…</source>
        <translation>Wijzigingen verwerpen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>Gelijke afstanden horizontaal</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation>Gelijke afstanden verticaal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Passend in het venster</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Eén laag lager</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Eén laag hoger</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Larger view</source>
        <translation>Grotere weergave</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>New from…</source>
        <translation>Nieuw op basis van…</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Volgend deel van de pagina</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Afbeelding…</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-code</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Naam wijzigen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Size, sides and colours</source>
        <translation>Maat, zijden en kleuren</translation>
    </message>
    <message>
        <source>Smaller view</source>
        <translation>Kleinere weergave</translation>
    </message>
    <message>
        <source>Test print…</source>
        <translation>Proefafdruk…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>Naar achteren</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Naar voren</translation>
    </message>
    <message>
        <source>Turn back by 90°</source>
        <translation>90° linksom draaien</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>90° rechtsom draaien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source> min tolerance</source>
        <translation> min speling</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add at least one name: as it stands, it holds for nobody.</source>
        <translation>Voeg minstens één naam toe: zo geldt het voor niemand.</translation>
    </message>
    <message>
        <source>Add this name</source>
        <translation>Deze naam toevoegen</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dag en tijd</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Dag van de week</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Hoe vergeleken wordt</translation>
    </message>
    <message>
        <source>Inside or not</source>
        <translation>Binnen of niet</translation>
    </message>
    <message>
        <source>Minutes around</source>
        <translation>Minuten speling</translation>
    </message>
    <message>
        <source>Name to add</source>
        <translation>Toe te voegen naam</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Deze voorwaarde weghalen</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>{name} weghalen</translation>
    </message>
    <message>
        <source>This must not hold</source>
        <translation>Dit mag niet gelden</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tijdstip</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Welke tijd</translation>
    </message>
    <message>
        <source>exactly then</source>
        <translation>precies dan</translation>
    </message>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>they are inside</source>
        <translation>is binnen</translation>
    </message>
    <message>
        <source>they are not inside</source>
        <translation>is niet binnen</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message numerus="yes">
        <source>%n cannot be printed</source>
        <translation>
            <numerusform>%n kan niet worden afgedrukt</numerusform>
            <numerusform>%n kunnen niet worden afgedrukt</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them can be printed</source>
        <translation>Alle kunnen worden afgedrukt</translation>
    </message>
    <message>
        <source>Badges, the hardest first</source>
        <translation>Badges, de lastigste eerst</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Lastigste badges worden gezocht…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Save the badges</source>
        <translation>Badges opslaan</translation>
    </message>
    <message>
        <source>The 30 worst badges of “{title}”</source>
        <translation>De 30 lastigste badges van “{title}”</translation>
    </message>
    <message>
        <source>There is nobody on the list yet.</source>
        <translation>Er staat nog niemand op de lijst.</translation>
    </message>
    <message>
        <source>worst badges.pdf</source>
        <translation>lastigste badges.pdf</translation>
    </message>
    <message>
        <source>{done} of {total} people</source>
        <translation>{done} van {total} personen</translation>
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
    <name>DesignerController</name>
    <message>
        <source>Choose a picture</source>
        <translation>Een afbeelding kiezen</translation>
    </message>
    <message>
        <source>Country’s name</source>
        <translation>Naam van het land</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete this badge?</source>
        <translation>Deze badge verwijderen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>De wijzigingen verwerpen?</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Event’s subtitle</source>
        <translation>Ondertitel van het evenement</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Hardest: {name}</source>
        <translation>Lastigste: {name}</translation>
    </message>
    <message>
        <source>Longest: {name}</source>
        <translation>Langste: {name}</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Nieuwe badge</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Rename the badge</source>
        <translation>De naam van de badge wijzigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save the badge as…</source>
        <translation>De badge opslaan als…</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>De wijzigingen opslaan?</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Shortest: {name}</source>
        <translation>Kortste: {name}</translation>
    </message>
    <message>
        <source>The event keeps it, for every desk. What came with the program stays.</source>
        <translation>Het evenement bewaart hem, voor elke balie. Wat met het programma meekwam, blijft.</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticketcode</translation>
    </message>
    <message>
        <source>What you changed last time and did not save is here again.</source>
        <translation>Wat u vorige keer wijzigde en niet opsloeg, staat hier weer.</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title}, kopie</translation>
    </message>
    <message>
        <source>“{title}” becomes what it was when it was saved.</source>
        <translation>“{title}” wordt wat hij was toen hij werd opgeslagen.</translation>
    </message>
    <message>
        <source>“{title}” is taken off the event, at every desk.</source>
        <translation>“{title}” wordt uit het evenement gehaald, aan elke balie.</translation>
    </message>
    <message>
        <source>“{title}” was changed.</source>
        <translation>“{title}” is gewijzigd.</translation>
    </message>
    <message>
        <source>● not saved</source>
        <translation>● niet opgeslagen</translation>
    </message>
    <message>
        <source>✔ saved</source>
        <translation>✔ opgeslagen</translation>
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
        <translation>Groter of kleiner</translation>
    </message>
    <message>
        <source>Move; Shift: further</source>
        <translation>Verplaatsen; Shift: verder</translation>
    </message>
    <message>
        <source>Next element</source>
        <translation>Volgend element</translation>
    </message>
    <message>
        <source>To its properties</source>
        <translation>Naar de eigenschappen</translation>
    </message>
</context>
<context>
    <name>DesignerView</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elementen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation>
            <numerusform>%n element geselecteerd</numerusform>
            <numerusform>%n elementen geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move them, with Shift further; “Arrange” lines them up and spaces them.</source>
        <translation>De pijltjes verplaatsen ze, met Shift verder; “Schikken” lijnt ze uit en verdeelt ze.</translation>
    </message>
    <message>
        <source>Badge “{title}”, nothing selected</source>
        <translation>Badge “{title}”, niets geselecteerd</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elementen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschappen</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>De badge</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Back; clear the field; clear the card</source>
        <translation>Terug; veld leegmaken; kaart leegmaken</translation>
    </message>
    <message>
        <source>Camera off, and on again</source>
        <translation>Camera uit, en weer aan</translation>
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
        <source>not on the list yet</source>
        <translation>nog niet op de lijst</translation>
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
    <name>DoorPage</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A room: nobody is in two at once</source>
        <translation>Een zaal: niemand is in twee tegelijk</translation>
    </message>
    <message>
        <source>A stay without a scanned exit</source>
        <translation>Een verblijf zonder gescand vertrek</translation>
    </message>
    <message>
        <source>An entrance: exits are always fine</source>
        <translation>Een ingang: vertrekken mag altijd</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Categories admitted; none ticked: all</source>
        <translation>Toegelaten categorieën; geen aangevinkt: alle</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Sluit om</translation>
    </message>
    <message>
        <source>Come back after an exit</source>
        <translation>Terugkeer na vertrek</translation>
    </message>
    <message>
        <source>Come in again only after an exit</source>
        <translation>Pas weer binnen na vertrek</translation>
    </message>
    <message>
        <source>Companions on one ticket</source>
        <translation>Begeleiders op één ticket</translation>
    </message>
    <message>
        <source>Doors open before the start</source>
        <translation>Deuren open vóór het begin</translation>
    </message>
    <message>
        <source>Gate, for rules</source>
        <translation>Poort, voor regels</translation>
    </message>
    <message>
        <source>It closes before it opens.</source>
        <translation>Sluit voordat het opengaat.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New checkpoint</source>
        <translation>Nieuw controlepunt</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Eén keer per dag</translation>
    </message>
    <message>
        <source>Only people registered for the session</source>
        <translation>Alleen wie voor de sessie ingeschreven is</translation>
    </message>
    <message>
        <source>Only while the session has its door open</source>
        <translation>Alleen terwijl de deur van de sessie open is</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Opent om</translation>
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
        <translation>Meer dan één keer binnen</translation>
    </message>
    <message>
        <source>The clocks skip this hour on that night.</source>
        <translation>De klok slaat dit uur die nacht over.</translation>
    </message>
    <message>
        <source>This list comes from {source}: what is set there comes again.</source>
        <translation>Deze lijst komt van {source}: wat daar is ingesteld, komt terug.</translation>
    </message>
    <message>
        <source>What counts here</source>
        <translation>Wat hier telt</translation>
    </message>
    <message>
        <source>ended with the session</source>
        <translation>eindigt met de sessie</translation>
    </message>
    <message>
        <source>is unknown, and counts no minutes</source>
        <translation>is onbekend en telt geen minuten</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>that of the session</source>
        <translation>die van de sessie</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>Door</source>
        <translation>Deur</translation>
    </message>
    <message>
        <source>Heads counted</source>
        <translation>Aanwezigen geteld</translation>
    </message>
    <message>
        <source>In, out, or both</source>
        <translation>In, uit, of beide</translation>
    </message>
    <message>
        <source>Let in with a reason</source>
        <translation>Binnenlaten met een reden</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Eén minder</translation>
    </message>
    <message>
        <source>One more without a badge</source>
        <translation>Eén meer zonder badge</translation>
    </message>
    <message>
        <source>Which door this is</source>
        <translation>Welke deur dit is</translation>
    </message>
</context>
<context>
    <name>DoorView</name>
    <message>
        <source>+1 without a badge</source>
        <translation>+1 zonder badge</translation>
    </message>
    <message>
        <source>Heads were counted</source>
        <translation>Aanwezigen zijn geteld</translation>
    </message>
    <message>
        <source>Heads…</source>
        <translation>Tellen…</translation>
    </message>
    <message>
        <source>In / out</source>
        <translation>In / uit</translation>
    </message>
    <message>
        <source>Let in with a reason</source>
        <translation>Binnenlaten met een reden</translation>
    </message>
    <message>
        <source>Let in…</source>
        <translation>Binnenlaten…</translation>
    </message>
    <message>
        <source>One more came in without a badge</source>
        <translation>Er kwam nog iemand binnen zonder badge</translation>
    </message>
    <message>
        <source>One went out without a badge</source>
        <translation>Er ging iemand uit zonder badge</translation>
    </message>
    <message>
        <source>The last scans here</source>
        <translation>De laatste scans hier</translation>
    </message>
    <message>
        <source>What a scan means: in, out, or both</source>
        <translation>Wat een scan betekent: in, uit, of beide</translation>
    </message>
    <message>
        <source>What this door is for</source>
        <translation>Waarvoor deze deur dient</translation>
    </message>
    <message>
        <source>Which door…</source>
        <translation>Welke deur…</translation>
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
        <translation>Er is nog een vraag: stuur hen naar de balie, die stelt ze.</translation>
    </message>
    <message>
        <source>As the programme says: in, then out at the end</source>
        <translation>Zoals het programma zegt: in, aan het einde uit</translation>
    </message>
    <message>
        <source>Doors open: {moment}.</source>
        <translation>Deuren open: {moment}.</translation>
    </message>
    <message>
        <source>F7 chooses what this door is for.</source>
        <translation>F7 kiest waarvoor deze deur dient.</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Tot ziens</translation>
    </message>
    <message>
        <source>Hold the badge under the reader.</source>
        <translation>Houd de badge onder de lezer.</translation>
    </message>
    <message>
        <source>In and out: a second scan is an exit</source>
        <translation>In en uit: een tweede scan is uit</translation>
    </message>
    <message>
        <source>In only</source>
        <translation>Alleen in</translation>
    </message>
    <message>
        <source>Left {room} by coming here.</source>
        <translation>{room} verlaten door hierheen te komen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Hierna</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Niet vastgelegd</translation>
    </message>
    <message>
        <source>Nothing here today</source>
        <translation>Vandaag niets hier</translation>
    </message>
    <message>
        <source>Out only</source>
        <translation>Alleen uit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>The programme has nothing more in this room.</source>
        <translation>Het programma heeft niets meer in deze zaal.</translation>
    </message>
    <message>
        <source>The session is over: badges are scanned out.</source>
        <translation>De sessie is voorbij: badges worden uitgescand.</translation>
    </message>
    <message>
        <source>Too many in: {rooms}</source>
        <translation>Te veel binnen: {rooms}</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>filling up</source>
        <translation>loopt vol</translation>
    </message>
    <message>
        <source>full</source>
        <translation>volzet</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>inside of {capacity}</source>
        <translation>van {capacity} binnen</translation>
    </message>
    <message>
        <source>let in with a reason</source>
        <translation>binnengelaten met een reden</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>bijna volzet</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>niemand bekend</translation>
    </message>
    <message>
        <source>out</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>teruggedraaid</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>{count} te veel</translation>
    </message>
    <message>
        <source>{room} ({inside} of {capacity})</source>
        <translation>{room} ({inside} van {capacity})</translation>
    </message>
    <message>
        <source>{way}, fixed</source>
        <translation>{way}, vast</translation>
    </message>
    <message>
        <source>⇅ IN / OUT</source>
        <translation>⇅ IN / UIT</translation>
    </message>
    <message>
        <source>▲ OUT</source>
        <translation>▲ UIT</translation>
    </message>
    <message>
        <source>▼ IN</source>
        <translation>▼ IN</translation>
    </message>
</context>
<context>
    <name>DoorsController</name>
    <message>
        <source>The rule holds from now on.</source>
        <translation>De regel geldt vanaf nu.</translation>
    </message>
    <message>
        <source>The settings of {checkpoint} hold from now on.</source>
        <translation>De instellingen van {checkpoint} gelden vanaf nu.</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>Checkpoint</source>
        <translation>Controlepunt</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Controlepunten</translation>
    </message>
    <message>
        <source>New checkpoint…</source>
        <translation>Nieuw controlepunt…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Settings and rule…</source>
        <translation>Instellingen en regel…</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Wat telt</translation>
    </message>
    <message>
        <source>Where a scan counts: the desk, an entrance, the door of each session.</source>
        <translation>Waar een scan telt: de balie, een ingang, de deur van elke sessie.</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>een zaal</translation>
    </message>
    <message>
        <source>an entrance</source>
        <translation>een ingang</translation>
    </message>
    <message>
        <source>has a rule</source>
        <translation>heeft een regel</translation>
    </message>
</context>
<context>
    <name>DraftButton</name>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Go on: {what}</source>
        <translation>Doorgaan: {what}</translation>
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
    <name>Editor</name>
    <message>
        <source>black or white on it</source>
        <translation>zwart of wit erop</translation>
    </message>
    <message>
        <source>colour of the category</source>
        <translation>kleur van de categorie</translation>
    </message>
</context>
<context>
    <name>ElementForm</name>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Achterkant</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Van links</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Van boven</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Voorkant</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Voor- en achterkant</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Shown only if filled in</source>
        <translation>Alleen getoond indien ingevuld</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Zijde</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
</context>
<context>
    <name>ElementList</name>
    <message>
        <source>Elements, the uppermost first</source>
        <translation>Elementen, het bovenste eerst</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Add the first session…</source>
        <translation>De eerste sessie toevoegen…</translation>
    </message>
    <message>
        <source>Take it over from a list, a calendar, or the schedule of pretalx or frab, or write it here. Each session gets a door of its own, and the door screen of a room then knows by itself what is on.</source>
        <translation>Neem het over uit een lijst, een agenda of het schema van pretalx of frab, of schrijf het hier. Elke sessie krijgt een eigen deur, en het deurscherm van een zaal weet dan vanzelf wat er bezig is.</translation>
    </message>
    <message>
        <source>Take over a programme…</source>
        <translation>Een programma overnemen…</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>Er is nog geen programma</translation>
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
    <name>Exchange</name>
    <message>
        <source>Badge designs (*.badge)</source>
        <translation>Badgesjablonen (*.badge)</translation>
    </message>
    <message>
        <source>Badge designs, also of Indico and pretix (*.badge *.json *.zip)</source>
        <translation>Badgesjablonen, ook van Indico en pretix (*.badge *.json *.zip)</translation>
    </message>
    <message>
        <source>Export the badge</source>
        <translation>De badge exporteren</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Geëxporteerd naar {file}</translation>
    </message>
    <message>
        <source>Import a badge</source>
        <translation>Een badge importeren</translation>
    </message>
    <message>
        <source>Imported. Save it to keep it in the event.</source>
        <translation>Geïmporteerd. Sla hem op om hem in het evenement te bewaren.</translation>
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
        <source>Sessions: in, out, how long, how full</source>
        <translation>Sessies: in, uit, hoelang, hoe vol</translation>
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
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Een bestand kiezen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Drop or paste a picture or PDF</source>
        <translation>Sleep of plak hier een afbeelding of PDF</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotograferen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand wordt gelezen…</translation>
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
    <name>FindingsList</name>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>100 %, real size</source>
        <translation>100 %, ware grootte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Achterkant</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Fit, {percent}</source>
        <translation>Passend, {percent}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Voorkant</translation>
    </message>
    <message>
        <source>Size of the view</source>
        <translation>Grootte van de weergave</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Add a condition</source>
        <translation>Voorwaarde toevoegen</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Groep toevoegen</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Al deze moeten gelden</translation>
    </message>
    <message>
        <source>All or one</source>
        <translation>Alle of één</translation>
    </message>
    <message>
        <source>No condition yet: everybody may enter, at any time.</source>
        <translation>Nog geen voorwaarde: iedereen mag binnen, op elk moment.</translation>
    </message>
    <message>
        <source>Nothing in this group yet.</source>
        <translation>Nog niets in deze groep.</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>Eén van deze moet gelden</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>De groep weghalen</translation>
    </message>
    <message>
        <source>This group must not hold</source>
        <translation>Deze groep mag niet gelden</translation>
    </message>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
</context>
<context>
    <name>HeadsPanel</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Count heads. The difference is noted as people without a badge.</source>
        <translation>Tel de aanwezigen. Het verschil wordt genoteerd als personen zonder badge.</translation>
    </message>
    <message>
        <source>How many are inside?</source>
        <translation>Hoeveel zijn er binnen?</translation>
    </message>
    <message>
        <source>So many are inside</source>
        <translation>Zoveel zijn binnen</translation>
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
    <name>ImageForm</name>
    <message>
        <source>Other picture…</source>
        <translation>Andere afbeelding…</translation>
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
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n geannuleerd</numerusform>
            <numerusform>%n geannuleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not map:</source>
        <translation>
            <numerusform>%n niet overgenomen:</numerusform>
            <numerusform>%n niet overgenomen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) set up</source>
        <translation>
            <numerusform>%n deur ingesteld</numerusform>
            <numerusform>%n deuren ingesteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n al bekend</numerusform>
            <numerusform>%n al bekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new registration(s)</source>
        <translation>
            <numerusform>%n nieuwe inschrijving</numerusform>
            <numerusform>%n nieuwe inschrijvingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of nobody known</source>
        <translation>
            <numerusform>%n rij van een onbekende</numerusform>
            <numerusform>%n rijen van onbekenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written</source>
        <translation>
            <numerusform>%n sessie geschreven</numerusform>
            <numerusform>%n sessies geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many registered</source>
        <translation>
            <numerusform>%n te veel ingeschreven</numerusform>
            <numerusform>%n te veel ingeschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>A row for each person and session, with a code or an e-mail; or a column for each session that says yes or no. CSV, Excel or OpenDocument.</source>
        <translation>Een rij per persoon en sessie, met een code of een e-mailadres; of een kolom per sessie met ja of nee. CSV, Excel of OpenDocument.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, iCalendar, or the schedule JSON of pretalx and frab. Nothing is written before you have seen what would change.</source>
        <translation>CSV, Excel, OpenDocument, iCalendar, of het JSON-schema van pretalx en frab. Er wordt niets geschreven voordat u hebt gezien wat er zou veranderen.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel the %n session(s) not in the file</source>
        <translation>
            <numerusform>De %n sessie annuleren die niet in het bestand staat</numerusform>
            <numerusform>De %n sessies annuleren die niet in het bestand staan</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
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
        <translation>Alles is overgenomen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Hiermee doorgaan</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>How large the badge is; the file does not say it.</source>
        <translation>Hoe groot de badge is; het bestand zegt het niet.</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>“{title}” importeren</translation>
    </message>
    <message>
        <source>It is not kept before you save it.</source>
        <translation>Hij wordt pas bewaard als u hem opslaat.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Lijsten (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Programmes (*.csv *.tsv *.txt *.xlsx *.ods *.ics *.json)</source>
        <translation>Programma’s (*.csv *.tsv *.txt *.xlsx *.ods *.ics *.json)</translation>
    </message>
    <message>
        <source>Registrations from a file</source>
        <translation>Inschrijvingen uit een bestand</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Stopped: choose the same file again to go on.</source>
        <translation>Gestopt: kies hetzelfde bestand opnieuw om verder te gaan.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Take over a programme</source>
        <translation>Een programma overnemen</translation>
    </message>
    <message>
        <source>Take the file&apos;s word for what was changed by hand and in the file</source>
        <translation>De waarde van het bestand nemen voor wat met de hand én in het bestand is gewijzigd</translation>
    </message>
    <message>
        <source>The letters of this file are a guess: written in</source>
        <translation>De codering van dit bestand is een gok: geschreven in</translation>
    </message>
    <message>
        <source>There is no session in this file.</source>
        <translation>Er staat geen sessie in dit bestand.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What could not be taken over</source>
        <translation>Wat niet kon worden overgenomen</translation>
    </message>
    <message>
        <source>What the file would do</source>
        <translation>Wat het bestand zou doen</translation>
    </message>
    <message>
        <source>What {file} would do</source>
        <translation>Wat {file} zou doen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who or which</source>
        <translation>Wie of welke</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Geschreven in</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>op hetzelfde moment</translation>
    </message>
    <message>
        <source>at the same time: {other}</source>
        <translation>op hetzelfde moment: {other}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>rij {line}</translation>
    </message>
    <message>
        <source>no such session</source>
        <translation>onbekende sessie</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>niemand bekend</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>boven de capaciteit</translation>
    </message>
    <message>
        <source>was {when}, {room}</source>
        <translation>was {when}, {room}</translation>
    </message>
    <message>
        <source>{fields}: the file says {when}, {room}</source>
        <translation>{fields}: het bestand zegt {when}, {room}</translation>
    </message>
    <message>
        <source>{fields}: what was changed by hand stays</source>
        <translation>{fields}: wat met de hand is gewijzigd, blijft</translation>
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
    <name>KioskController</name>
    <message>
        <source>That is not the PIN.</source>
        <translation>Dat is niet de pincode.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN too often. Wait %n second(s).</source>
        <translation>
            <numerusform>Te vaak een foute pincode. Wacht %n seconde.</numerusform>
            <numerusform>Te vaak een foute pincode. Wacht %n seconden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskScreen</name>
    <message>
        <source>Begin the kiosk</source>
        <translation>De zuil starten</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Zuil</translation>
    </message>
    <message>
        <source>Staff PIN, while it runs</source>
        <translation>Medewerkerspincode, zolang de zuil loopt</translation>
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
    <name>LineForm</name>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>End, from the left</source>
        <translation>Einde, van links</translation>
    </message>
    <message>
        <source>End, from the top</source>
        <translation>Einde, van boven</translation>
    </message>
    <message>
        <source>Start, from the left</source>
        <translation>Begin, van links</translation>
    </message>
    <message>
        <source>Start, from the top</source>
        <translation>Begin, van boven</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Dikte</translation>
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
        <source>Registered for two sessions at the same time</source>
        <translation>Ingeschreven voor twee sessies tegelijk</translation>
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
        <source>Somebody with this code or e-mail was erased on {day}</source>
        <translation>Iemand met deze code of dit e-mailadres is gewist op {day}</translation>
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
    <name>OtherRow</name>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>This part has no form here; it stays as it is.</source>
        <translation>Dit deel heeft hier geen formulier; het blijft zoals het is.</translation>
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
    <name>PageForm</name>
    <message>
        <source>Black only</source>
        <translation>Alleen zwart</translation>
    </message>
    <message>
        <source>Colour “{name}”, {colour}</source>
        <translation>Kleur “{name}”, {colour}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Cut marks</source>
        <translation>Snijtekens</translation>
    </message>
    <message>
        <source>Drawn for</source>
        <translation>Getekend voor</translation>
    </message>
    <message>
        <source>First at</source>
        <translation>Eerste op</translation>
    </message>
    <message>
        <source>First badge, from the left</source>
        <translation>Eerste badge, van links</translation>
    </message>
    <message>
        <source>First badge, from the top</source>
        <translation>Eerste badge, van boven</translation>
    </message>
    <message>
        <source>Folded at the top</source>
        <translation>Bovenaan gevouwen</translation>
    </message>
    <message>
        <source>Folded like a book</source>
        <translation>Gevouwen als een boek</translation>
    </message>
    <message>
        <source>Front and back of the paper</source>
        <translation>Voor- en achterkant van het papier</translation>
    </message>
    <message>
        <source>Front only</source>
        <translation>Alleen voorkant</translation>
    </message>
    <message>
        <source>Guide lines at X</source>
        <translation>Hulplijnen op X</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>Height of the sheet</source>
        <translation>Hoogte van het vel</translation>
    </message>
    <message>
        <source>Kept white at the edge</source>
        <translation>Wit gehouden aan de rand</translation>
    </message>
    <message>
        <source>Level guide lines, mm from the top</source>
        <translation>Horizontale hulplijnen, mm van boven</translation>
    </message>
    <message>
        <source>Margin left and right</source>
        <translation>Marge links en rechts</translation>
    </message>
    <message>
        <source>Margin top and bottom</source>
        <translation>Marge boven en onder</translation>
    </message>
    <message>
        <source>Next after</source>
        <translation>Volgende na</translation>
    </message>
    <message>
        <source>On {sheet}</source>
        <translation>Op {sheet}</translation>
    </message>
    <message>
        <source>One badge a page</source>
        <translation>Eén badge per pagina</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Andere categorieën</translation>
    </message>
    <message>
        <source>Other sheet</source>
        <translation>Ander vel</translation>
    </message>
    <message>
        <source>Other size</source>
        <translation>Andere maat</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Scale what is on it</source>
        <translation>Inhoud meeschalen</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Zijden</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>Size of one side</source>
        <translation>Maat van één zijde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To the next across</source>
        <translation>Tot de volgende ernaast</translation>
    </message>
    <message>
        <source>To the next down</source>
        <translation>Tot de volgende eronder</translation>
    </message>
    <message>
        <source>Upright guide lines, mm from the left</source>
        <translation>Verticale hulplijnen, mm van links</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Width of the sheet</source>
        <translation>Breedte van het vel</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>at Y</source>
        <translation>op Y</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>{dpi} dots an inch</source>
        <translation>{dpi} punten per inch</translation>
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
        <source>Picture</source>
        <translation>Afbeelding</translation>
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
    <name>ParagraphForm</name>
    <message numerus="yes">
        <source>%n line(s) at most</source>
        <translation>
            <numerusform>hoogstens %n regel</numerusform>
            <numerusform>hoogstens %n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Ertussen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Hoofdletters</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Fitted by</source>
        <translation>Passend door</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Lettertype</translation>
    </message>
    <message>
        <source>How it is made to fit</source>
        <translation>Hoe het passend wordt gemaakt</translation>
    </message>
    <message>
        <source>If empty, then</source>
        <translation>Indien leeg, dan</translation>
    </message>
    <message>
        <source>If empty, then…</source>
        <translation>Indien leeg, dan…</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Grootst</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Grootste maat</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Letterafstand</translation>
    </message>
    <message>
        <source>Letters apart</source>
        <translation>Letterafstand</translation>
    </message>
    <message>
        <source>Line only if empty</source>
        <translation>Regel alleen indien leeg</translation>
    </message>
    <message>
        <source>Line only if filled in</source>
        <translation>Regel alleen indien ingevuld</translation>
    </message>
    <message>
        <source>Of several texts</source>
        <translation>Van meerdere teksten</translation>
    </message>
    <message>
        <source>Of these texts</source>
        <translation>Van deze teksten</translation>
    </message>
    <message>
        <source>Only if empty</source>
        <translation>Alleen indien leeg</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation>Alleen indien ingevuld</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinst</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Kleinste maat</translation>
    </message>
    <message>
        <source>Space above</source>
        <translation>Ruimte erboven</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>all that are not empty</source>
        <translation>alle die niet leeg zijn</translation>
    </message>
    <message>
        <source>insert a field</source>
        <translation>een veld invoegen</translation>
    </message>
    <message>
        <source>one line, shrunk</source>
        <translation>één regel, verkleind</translation>
    </message>
    <message>
        <source>the first that is not empty</source>
        <translation>de eerste die niet leeg is</translation>
    </message>
</context>
<context>
    <name>PeopleController</name>
    <message numerus="yes">
        <source>%n more than it has places for.</source>
        <translation>
            <numerusform>%n meer dan er plaatsen zijn.</numerusform>
            <numerusform>%n meer dan er plaatsen zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) cancelled.</source>
        <translation>
            <numerusform>%n inschrijving geannuleerd.</numerusform>
            <numerusform>%n inschrijvingen geannuleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the same time: {others}.</source>
        <translation>Op hetzelfde moment: {others}.</translation>
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
        <source>Registered for {session}.</source>
        <translation>Ingeschreven voor {session}.</translation>
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
        <source>Taken out of the session.</source>
        <translation>Uit de sessie gehaald.</translation>
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
    <name>PersonBox</name>
    <message>
        <source>Shown with the badge of</source>
        <translation>Getoond met de badge van</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Iemand anders…</translation>
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
    <name>PersonPage</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gevonden personen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>The badge is shown as it prints for this person.</source>
        <translation>De badge wordt getoond zoals hij voor deze persoon wordt afgedrukt.</translation>
    </message>
    <message>
        <source>Whose badge?</source>
        <translation>Wiens badge?</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cijfer getypt</numerusform>
            <numerusform>%n cijfers getypt</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>De zuil beëindigen</translation>
    </message>
    <message>
        <source>PIN of the staff</source>
        <translation>Pincode van de medewerkers</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Medewerkerspincode</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>No printer is known yet. Choose one in the settings.</source>
        <translation>Er is nog geen printer bekend. Kies er een in de instellingen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Bezig met afdrukken…</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Proefafdruk</translation>
    </message>
    <message>
        <source>The badge as it is on the canvas, saved or not. It is nobody’s: its code opens no door.</source>
        <translation>De badge zoals hij op het canvas staat, opgeslagen of niet. Hij is van niemand: zijn code opent geen deur.</translation>
    </message>
</context>
<context>
    <name>PrintersController</name>
    <message numerus="yes">
        <source>%n badge(s) went to its pool.</source>
        <translation>
            <numerusform>%n badge ging naar zijn groep.</numerusform>
            <numerusform>%n badges gingen naar zijn groep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) on the new roll.</source>
        <translation>
            <numerusform>%n etiket op de nieuwe rol.</numerusform>
            <numerusform>%n etiketten op de nieuwe rol.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking {name}…</source>
        <translation>{name} wordt gevraagd…</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Printers worden gezocht…</translation>
    </message>
    <message>
        <source>No printer found. Is it switched on and in the same network?</source>
        <translation>Geen printer gevonden. Staat hij aan en zit hij op hetzelfde netwerk?</translation>
    </message>
    <message>
        <source>Printing a test page on {name}…</source>
        <translation>Testpagina op {name} wordt afgedrukt…</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} is klaar.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} is verwijderd.</translation>
    </message>
    <message>
        <source>{name} is there and prints “{template}”.</source>
        <translation>{name} is er en drukt “{template}” af.</translation>
    </message>
    <message>
        <source>{name} took the test page: compare ruler, edges and code.</source>
        <translation>{name} heeft de testpagina genomen: vergelijk liniaal, randen en code.</translation>
    </message>
</context>
<context>
    <name>PrintersScreen</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Look for printers</source>
        <translation>Printers zoeken</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printers</translation>
    </message>
</context>
<context>
    <name>PrintersView</name>
    <message numerus="yes">
        <source>%n found: choose one</source>
        <translation>
            <numerusform>%n gevonden: kies hem</numerusform>
            <numerusform>%n gevonden: kies er een</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look for</source>
        <translation>
            <numerusform>%n na te kijken</numerusform>
            <numerusform>%n na te kijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a printer, or change one</source>
        <translation>Printer toevoegen of wijzigen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Every desk knows them by name. Choose the desk’s own in the settings.</source>
        <translation>Elke werkplek kent ze bij naam. Kies de eigen printer in de instellingen.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>How is it?</source>
        <translation>Hoe staat het?</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Labels on a roll</source>
        <translation>Etiketten per rol</translation>
    </message>
    <message>
        <source>Look for printers</source>
        <translation>Printers zoeken</translation>
    </message>
    <message>
        <source>Look for printers, or type an address: zpl://host:9100?dpi=203&amp;media=96x134, escpos://host:9100?width=576, brother://host?label=62, ipp://host/path, cups://QUEUE, folder:PATH.</source>
        <translation>Zoek printers of typ een adres: zpl://host:9100?dpi=203&amp;media=96x134, escpos://host:9100?width=576, brother://host?label=62, ipp://host/path, cups://QUEUE, folder:PATH.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New roll put in</source>
        <translation>Nieuwe rol geplaatst</translation>
    </message>
    <message>
        <source>Only for categories</source>
        <translation>Alleen voor categorieën</translation>
    </message>
    <message>
        <source>Only for desks</source>
        <translation>Alleen voor werkplekken</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testpagina afdrukken</translation>
    </message>
    <message>
        <source>Printers of this event</source>
        <translation>Printers van dit evenement</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>all; several with commas between</source>
        <translation>alle; meerdere met komma’s ertussen</translation>
    </message>
    <message>
        <source>few labels left</source>
        <translation>weinig etiketten over</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>niet geteld</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>the one that fits its paper best</source>
        <translation>dat het best op zijn papier past</translation>
    </message>
    <message>
        <source>{labels}, until about {time}</source>
        <translation>{labels}, tot ongeveer {time}</translation>
    </message>
</context>
<context>
    <name>ProgrammeController</name>
    <message numerus="yes">
        <source>%n inside: tell them.</source>
        <translation>
            <numerusform>%n persoon binnen: breng die op de hoogte.</numerusform>
            <numerusform>%n personen binnen: breng ze op de hoogte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) written.</source>
        <translation>
            <numerusform>%n inschrijving geschreven.</numerusform>
            <numerusform>%n inschrijvingen geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the same room: {sessions}</source>
        <translation>In dezelfde zaal: {sessions}</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>Stopped, as asked. Nothing was written.</source>
        <translation>Gestopt zoals gevraagd. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schrijven…</translation>
    </message>
    <message>
        <source>{done} of {total} written</source>
        <translation>{done} van {total} geschreven</translation>
    </message>
    <message>
        <source>“{title}” is added; its door is set up.</source>
        <translation>“{title}” is toegevoegd; de deur is ingesteld.</translation>
    </message>
    <message>
        <source>“{title}” is cancelled.</source>
        <translation>“{title}” is geannuleerd.</translation>
    </message>
    <message>
        <source>“{title}” is kept: {when}.</source>
        <translation>“{title}” is opgeslagen: {when}.</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Change the session marked</source>
        <translation>De gemarkeerde sessie wijzigen</translation>
    </message>
    <message>
        <source>Confirm what a page asks</source>
        <translation>Bevestigen wat een pagina vraagt</translation>
    </message>
    <message>
        <source>In a rule: add a condition; with G a group</source>
        <translation>In een regel: voorwaarde toevoegen; met G een groep</translation>
    </message>
    <message>
        <source>In a rule: remove what has the focus</source>
        <translation>In een regel: verwijderen wat de focus heeft</translation>
    </message>
    <message>
        <source>Make it five minutes longer</source>
        <translation>Vijf minuten langer maken</translation>
    </message>
    <message>
        <source>Move it five minutes; Alt right into the next room</source>
        <translation>Vijf minuten verplaatsen; Alt rechts naar de volgende zaal</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Settings and rules of the checkpoints</source>
        <translation>Instellingen en regels van de controlepunten</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>De laatste wijziging terugdraaien</translation>
    </message>
    <message>
        <source>Take over a programme from a file</source>
        <translation>Een programma uit een bestand overnemen</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>De volgende dag</translation>
    </message>
    <message>
        <source>To the next session; right and left to other rooms</source>
        <translation>Naar de volgende sessie; rechts en links naar andere zalen</translation>
    </message>
</context>
<context>
    <name>ProgrammeView</name>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Checkpoints…</source>
        <translation>Controlepunten…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Nog geen tijd</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Registrations…</source>
        <translation>Inschrijvingen…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Overnemen…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Two in one room</source>
        <translation>Twee in één zaal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n binnen</numerusform>
            <numerusform>%n binnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over capacity registered</source>
        <translation>
            <numerusform>%n boven de capaciteit ingeschreven</numerusform>
            <numerusform>%n boven de capaciteit ingeschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n ingeschreven</numerusform>
            <numerusform>%n ingeschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many inside</source>
        <translation>
            <numerusform>%n te veel binnen</numerusform>
            <numerusform>%n te veel binnen</numerusform>
        </translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Op uitnodiging</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Tentoonstelling</translation>
    </message>
    <message>
        <source>For {categories}</source>
        <translation>Voor {categories}</translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <translation>Matchmaking</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Nog geen zaal</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Open voor iedereen</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Parallel session</source>
        <translation>Parallelle sessie</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenair</translation>
    </message>
    <message>
        <source>Registered first</source>
        <translation>Eerst ingeschrevenen</translation>
    </message>
    <message>
        <source>Registered first, open from {time}</source>
        <translation>Eerst ingeschrevenen, open vanaf {time}</translation>
    </message>
    <message>
        <source>Registered only</source>
        <translation>Alleen ingeschrevenen</translation>
    </message>
    <message>
        <source>Side event</source>
        <translation>Nevenactiviteit</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sociaal</translation>
    </message>
    <message>
        <source>access</source>
        <translation>toegang</translation>
    </message>
    <message>
        <source>both changed</source>
        <translation>beide gewijzigd</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capaciteit</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>end</source>
        <translation>einde</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>nog geen tijd</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>niet in het bestand</translation>
    </message>
    <message>
        <source>room</source>
        <translation>zaal</translation>
    </message>
    <message>
        <source>same room and time</source>
        <translation>zelfde zaal en tijd</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apart gezet</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>ingekort</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>sprekers</translation>
    </message>
    <message>
        <source>start</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>{inside} of {capacity} inside</source>
        <translation>{inside} van {capacity} binnen</translation>
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
        <source>The camera shows no picture. Start it, or choose a file.</source>
        <translation>De camera toont geen beeld. Start haar of kies een bestand.</translation>
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
        <source>a time, like 14:30</source>
        <translation>een tijdstip, zoals 14:30</translation>
    </message>
    <message>
        <source>like +32 2 123 45 67</source>
        <translation>zoals +32 2 123 45 67</translation>
    </message>
    <message>
        <source>like 2024-05-06 14:30</source>
        <translation>zoals 2024-05-06 14:30</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>two letters, like BE</source>
        <translation>twee letters, zoals BE</translation>
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
        <translation>“{question}” vraagt een ander antwoord: {wanted}.</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>The serial scanner</source>
        <translation>De seriële scanner</translation>
    </message>
    <message>
        <source>{name} cannot be opened. Close other programs that use it; it is tried again.</source>
        <translation>{name} kan niet worden geopend. Sluit andere programma’s die hem gebruiken; er volgt een nieuwe poging.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} is gereed.</translation>
    </message>
    <message>
        <source>{name} was unplugged. It goes on when it is plugged in again.</source>
        <translation>{name} is losgekoppeld. Het gaat verder zodra hij weer is aangesloten.</translation>
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
    <name>Registering</name>
    <message>
        <source>Register</source>
        <translation>Inschrijven</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Take out of this session</source>
        <translation>Uit deze sessie halen</translation>
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
    <name>RulePage</name>
    <message>
        <source>Keep the rule</source>
        <translation>Regel opslaan</translation>
    </message>
    <message>
        <source>May enter, if</source>
        <translation>Mag binnen, als</translation>
    </message>
    <message>
        <source>Rule of {checkpoint}</source>
        <translation>Regel van {checkpoint}</translation>
    </message>
    <message>
        <source>The rule as it stands</source>
        <translation>De regel zoals hij is</translation>
    </message>
    <message>
        <source>This rule has no form here. It stays as it is, unless you write another.</source>
        <translation>Deze regel heeft hier geen formulier. Hij blijft zoals hij is, tenzij u een andere schrijft.</translation>
    </message>
    <message>
        <source>Write another rule in its place</source>
        <translation>In de plaats een andere regel schrijven</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Day of the week</source>
        <translation>Dag van de week</translation>
    </message>
    <message>
        <source>Days with an entry</source>
        <translation>Dagen met binnenkomst</translation>
    </message>
    <message>
        <source>Days with an entry before</source>
        <translation>Dagen met binnenkomst vóór</translation>
    </message>
    <message>
        <source>Days with an entry since</source>
        <translation>Dagen met binnenkomst sinds</translation>
    </message>
    <message>
        <source>Entries before</source>
        <translation>Keer binnen vóór</translation>
    </message>
    <message>
        <source>Entries since</source>
        <translation>Keer binnen sinds</translation>
    </message>
    <message>
        <source>Entries so far</source>
        <translation>Keer binnen tot nu toe</translation>
    </message>
    <message>
        <source>Entries today</source>
        <translation>Keer binnen vandaag</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Inside or not</source>
        <translation>Binnen of niet</translation>
    </message>
    <message>
        <source>Kind of ticket</source>
        <translation>Soort ticket</translation>
    </message>
    <message>
        <source>Minutes since the first entry</source>
        <translation>Minuten sinds de eerste binnenkomst</translation>
    </message>
    <message>
        <source>Minutes since the last entry</source>
        <translation>Minuten sinds de laatste binnenkomst</translation>
    </message>
    <message>
        <source>Ticket or category</source>
        <translation>Ticket of categorie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>de opening van de deuren</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>precies</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>is na</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>is vóór</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>is een van</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>minder dan</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>meer dan</translation>
    </message>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>the day and time</source>
        <translation>de dag en tijd</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>het einde</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>het begin</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>het tijdstip</translation>
    </message>
</context>
<context>
    <name>ScannersDialog</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Camera and pictures read QR codes. Also read, at some cost in speed:</source>
        <translation>Camera en afbeeldingen lezen QR-codes. Lees ook, iets minder snel:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Check a keyboard scanner…</source>
        <translation>Een toetsenbordscanner controleren…</translation>
    </message>
    <message>
        <source>Its picture stands on the desk. It is off while it is not to be seen.</source>
        <translation>Haar beeld staat op de balie. Ze is uit zolang het niet te zien is.</translation>
    </message>
    <message>
        <source>Keyboard scanner {number}</source>
        <translation>Toetsenbordscanner {number}</translation>
    </message>
    <message>
        <source>Keyboard scanners</source>
        <translation>Toetsenbordscanners</translation>
    </message>
    <message>
        <source>Name of: {what}</source>
        <translation>Naam van: {what}</translation>
    </message>
    <message>
        <source>Name, such as Left lane</source>
        <translation>Naam, zoals Linkerrij</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>None is plugged in.</source>
        <translation>Er is er geen aangesloten.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Scanners</translation>
    </message>
    <message>
        <source>Sends {key} first</source>
        <translation>Stuurt eerst {key}</translation>
    </message>
    <message>
        <source>Serial scanners (USB serial)</source>
        <translation>Seriële scanners (USB serial)</translation>
    </message>
    <message>
        <source>Show it as in a mirror</source>
        <translation>Tonen als in een spiegel</translation>
    </message>
    <message>
        <source>The first one there is</source>
        <translation>De eerste die er is</translation>
    </message>
    <message>
        <source>The surest way: no keyboard layout, and nothing that is typed gets mixed in.</source>
        <translation>De zekerste manier: geen toetsenbordindeling, en niets wat getypt wordt, komt ertussen.</translation>
    </message>
    <message>
        <source>They type what they read. Two of them are told apart by the key sent first.</source>
        <translation>Ze typen wat ze lezen. Twee ervan worden onderscheiden door de toets die eerst komt.</translation>
    </message>
    <message>
        <source>Told by its speed</source>
        <translation>Herkend aan zijn snelheid</translation>
    </message>
    <message>
        <source>Two keyboard scanners cannot be told apart. Choose another key for one.</source>
        <translation>Twee toetsenbordscanners zijn niet uit elkaar te houden. Kies voor één een andere toets.</translation>
    </message>
    <message>
        <source>{name} (not plugged in)</source>
        <translation>{name} (niet aangesloten)</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>No code was found in {name}. Search for the name instead.</source>
        <translation>Geen code gevonden in {name}. Zoek in plaats daarvan op naam.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>There are several codes in {name}. Cut out one ticket.</source>
        <translation>Er staan meerdere codes in {name}. Knip er één ticket uit.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>de afbeelding</translation>
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
    <name>SessionPage</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n dag later</numerusform>
            <numerusform>%n dagen later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside now. They left it if it is moved away or cancelled.</source>
        <translation>
            <numerusform>%n persoon nu binnen. Bij verplaatsen of annuleren telt die als vertrokken.</numerusform>
            <numerusform>%n personen nu binnen. Bij verplaatsen of annuleren tellen ze als vertrokken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Choose at least one category.</source>
        <translation>Kies minstens één categorie.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Door and rule…</source>
        <translation>Deur en regel…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Eindigt op</translation>
    </message>
    <message>
        <source>Give the session a title.</source>
        <translation>Geef de sessie een titel.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>Speakers, apart by semicolons</source>
        <translation>Sprekers, gescheiden door puntkomma’s</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Begin en einde</translation>
    </message>
    <message>
        <source>There is no {time} on that night: the clocks skip it.</source>
        <translation>{time} bestaat die nacht niet: de klok slaat het over.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Wie mag binnen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>dezelfde dag</translation>
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
        <source>Screen for the attendee</source>
        <translation>Scherm voor de deelnemer</translation>
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
        <source>Sound and screen</source>
        <translation>Geluid en scherm</translation>
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
    <message>
        <source>{pool}: whichever is free</source>
        <translation>{pool}: welke vrij is</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>A scan means</source>
        <translation>Een scan betekent</translation>
    </message>
    <message>
        <source>As the programme says</source>
        <translation>Zoals het programma zegt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Choose a room, or one session.</source>
        <translation>Kies een zaal, of één sessie.</translation>
    </message>
    <message>
        <source>Choose the room once: the programme says which session is on, and when people come out.</source>
        <translation>Kies de zaal één keer: het programma zegt welke sessie bezig is en wanneer men naar buiten komt.</translation>
    </message>
    <message>
        <source>No room of the programme</source>
        <translation>Geen zaal van het programma</translation>
    </message>
    <message>
        <source>Open this door</source>
        <translation>Deze deur openen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>What is this door for?</source>
        <translation>Waarvoor dient deze deur?</translation>
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
    <name>SigningCard</name>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n lijst</numerusform>
            <numerusform>%n lijsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>A list for each day</source>
        <translation>Een lijst per dag</translation>
    </message>
    <message>
        <source>A list for each session</source>
        <translation>Een lijst per sessie</translation>
    </message>
    <message>
        <source>For each day or session; local and international participants stand apart.</source>
        <translation>Per dag of sessie; lokale en internationale deelnemers staan apart.</translation>
    </message>
    <message>
        <source>Funding programme</source>
        <translation>Financieringsprogramma</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Thuisland</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Taal van de bladen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Lists to sign</source>
        <translation>Tekenlijsten</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logo’s</translation>
    </message>
    <message>
        <source>Logos: {names}</source>
        <translation>Logo’s: {names}</translation>
    </message>
    <message>
        <source>Logos…</source>
        <translation>Logo’s…</translation>
    </message>
    <message>
        <source>Makes no difference</source>
        <translation>Maakt geen verschil</translation>
    </message>
    <message>
        <source>No logos</source>
        <translation>Geen logo’s</translation>
    </message>
    <message>
        <source>No logos yet.</source>
        <translation>Nog geen logo’s.</translation>
    </message>
    <message>
        <source>Only who is on no sheet yet (supplement)</source>
        <translation>Alleen wie nog op geen blad staat (aanvulling)</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>Projectnummer</translation>
    </message>
    <message>
        <source>Save the lists</source>
        <translation>De lijsten opslaan</translation>
    </message>
    <message>
        <source>Save the lists…</source>
        <translation>De lijsten opslaan…</translation>
    </message>
    <message>
        <source>Sentence at the foot</source>
        <translation>Zin onderaan</translation>
    </message>
    <message>
        <source>There is nobody who is not on a sheet yet.</source>
        <translation>Iedereen staat al op een blad.</translation>
    </message>
    <message>
        <source>{lists} with {people} in {file}.</source>
        <translation>{lists} met {people} in {file}.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>A column of its own</source>
        <translation>Een eigen kolom</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle data</translation>
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
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of the series</source>
        <translation>Datum van de reeks</translation>
    </message>
    <message>
        <source>Desk that prints badges</source>
        <translation>Balie die badges print</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Deur</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Niet aanvaard</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inschrijving ter plaatse</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Inschrijvingen ter plaatse</translation>
    </message>
    <message>
        <source>{name}, together with</source>
        <translation>{name}, samen met</translation>
    </message>
</context>
<context>
    <name>SourcesController</name>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n rij geschreven.</numerusform>
            <numerusform>%n rijen geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) did not map; look at them there.</source>
        <translation>
            <numerusform>%n onderdeel kon niet worden overgenomen; bekijk het daar.</numerusform>
            <numerusform>%n onderdelen konden niet worden overgenomen; bekijk ze daar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Among the badges now: {names}.</source>
        <translation>Nu bij de badges: {names}.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>De server wordt bevraagd…</translation>
    </message>
    <message>
        <source>Connected: {name}. The list is being taken.</source>
        <translation>Gekoppeld: {name}. De lijst wordt opgehaald.</translation>
    </message>
    <message>
        <source>Disconnected, but its key could not be given back:</source>
        <translation>Losgekoppeld, maar de sleutel kon niet worden teruggegeven:</translation>
    </message>
    <message>
        <source>Disconnected; its people and all that happened stay.</source>
        <translation>Ontkoppeld; de personen en alles wat gebeurde, blijven.</translation>
    </message>
    <message>
        <source>It has several dates: choose one above, or keep them all.</source>
        <translation>Er zijn meerdere data: kies er hierboven een, of houd ze allemaal.</translation>
    </message>
    <message>
        <source>Noted. People follow with the next list.</source>
        <translation>Genoteerd. De personen volgen met de volgende lijst.</translation>
    </message>
    <message>
        <source>Save what was not accepted</source>
        <translation>Opslaan wat niet aanvaard werd</translation>
    </message>
    <message>
        <source>The list is being taken.</source>
        <translation>De lijst wordt opgehaald.</translation>
    </message>
    <message>
        <source>There is no new badge design.</source>
        <translation>Er is geen nieuw badgesjabloon.</translation>
    </message>
    <message>
        <source>This computer has a new key; the old one is void.</source>
        <translation>Deze computer heeft een nieuwe sleutel; de oude is ongeldig.</translation>
    </message>
    <message>
        <source>This computer has no keyring: the key lies in a file that only your account can read.</source>
        <translation>Deze computer heeft geen sleutelbos: de sleutel staat in een bestand dat alleen uw account kan lezen.</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Connect</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Take the list now</source>
        <translation>De lijst nu ophalen</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n niet aanvaard</numerusform>
            <numerusform>%n niet aanvaard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent: it waits until this is connected again.</source>
        <translation>
            <numerusform>%n niet verzonden: het wacht tot dit weer verbonden is.</numerusform>
            <numerusform>%n niet verzonden: ze wachten tot dit weer verbonden is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n te versturen</numerusform>
            <numerusform>%n te versturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Check-in lists become checkpoints, products categories or sessions, questions columns. Choose a line to change it.</source>
        <translation>Inchecklijsten worden controlepunten, producten categorieën of sessies, vragen kolommen. Kies een rij om ze te wijzigen.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Kies eerst een rij.</translation>
    </message>
    <message>
        <source>Choose the event, then connect again.</source>
        <translation>Kies het evenement en verbind opnieuw.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Connect a ticket system</source>
        <translation>Een ticketsysteem koppelen</translation>
    </message>
    <message>
        <source>Disconnect it</source>
        <translation>Ontkoppelen</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Ontkoppelen…</translation>
    </message>
    <message>
        <source>Event there, if several</source>
        <translation>Evenement daar, indien meerdere</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Indico: its address, a personal token of the scope registrants, and the number of the event, such as 1234, or 1234/56 for one form.</source>
        <translation>Indico: het adres, een persoonlijk token met het bereik registrants en het nummer van het evenement, zoals 1234, of 1234/56 voor één formulier.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Het adres</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Twee keer binnengelaten</translation>
    </message>
    <message numerus="yes">
        <source>List %n min old</source>
        <translation>
            <numerusform>Lijst %n min oud</numerusform>
            <numerusform>Lijst %n min oud</numerusform>
        </translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nieuwe sleutel</translation>
    </message>
    <message>
        <source>Not accepted, or not yet</source>
        <translation>Niet aanvaard, of nog niet</translation>
    </message>
    <message>
        <source>Nothing is lost: each line is kept, with the ticket system’s own words.</source>
        <translation>Er gaat niets verloren: elke rij blijft bewaard, met de eigen woorden van het ticketsysteem.</translation>
    </message>
    <message>
        <source>One-time code or token</source>
        <translation>Eenmalige code of token</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Bepaald</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Opslaan als CSV…</translation>
    </message>
    <message>
        <source>Scan its code first, or type its address.</source>
        <translation>Scan eerst de code, of typ het adres.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Take its badge designs</source>
        <translation>Badgesjablonen overnemen</translation>
    </message>
    <message>
        <source>Take the list now</source>
        <translation>De lijst nu ophalen</translation>
    </message>
    <message>
        <source>The code was read. Now connect.</source>
        <translation>De code is gelezen. Verbind nu.</translation>
    </message>
    <message>
        <source>The list comes from there, and what happens here goes there. Every decision is made at this desk, with or without a network.</source>
        <translation>De lijst komt daarvandaan, en wat hier gebeurt, gaat daarheen. Elke beslissing valt aan deze balie, met of zonder netwerk.</translation>
    </message>
    <message>
        <source>The list was never taken whole</source>
        <translation>De lijst is nooit volledig opgehaald</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Daar</translation>
    </message>
    <message>
        <source>Ticket system</source>
        <translation>Ticketsysteem</translation>
    </message>
    <message>
        <source>Ticket systems</source>
        <translation>Ticketsystemen</translation>
    </message>
    <message>
        <source>Trade the key of this computer for a new one</source>
        <translation>De sleutel van deze computer inruilen voor een nieuwe</translation>
    </message>
    <message>
        <source>Try what waits at once</source>
        <translation>Wat wacht nu proberen</translation>
    </message>
    <message>
        <source>Two places let the same ticket in before they heard of each other.</source>
        <translation>Twee plekken lieten hetzelfde ticket binnen voordat ze van elkaar wisten.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What becomes of it here</source>
        <translation>Wat het hier wordt</translation>
    </message>
    <message>
        <source>What becomes what</source>
        <translation>Wat wordt wat</translation>
    </message>
    <message>
        <source>What its code says</source>
        <translation>Wat de code zegt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welk</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>door u</translation>
    </message>
    <message>
        <source>eventyay: a device, or an API token, with full device access. Scan its code, or type address and code.</source>
        <translation>eventyay: een apparaat of een API-token met volledige toegang. Scan de code, of typ adres en code.</translation>
    </message>
    <message>
        <source>pretix: Devices → Connect a device, profile pretixSCAN. Hold the code it shows before a scanner or the camera, or type address and one-time code.</source>
        <translation>pretix: Apparaten → Apparaat verbinden, profiel pretixSCAN. Houd de getoonde code voor een scanner of de camera, of typ adres en eenmalige code.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n badge(s) still wait for {before}: {key}.</source>
        <translation>
            <numerusform>%n badge wacht nog op {before}: {key}.</numerusform>
            <numerusform>%n badges wachten nog op {before}: {key}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) that waited for {before} come from {now} now.</source>
        <translation>
            <numerusform>%n badge die op {before} wachtte, komt nu uit {now}.</numerusform>
            <numerusform>%n badges die op {before} wachtten, komen nu uit {now}.</numerusform>
        </translation>
    </message>
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
    <message>
        <source>{left} until about {time}</source>
        <translation>{left} tot ongeveer {time}</translation>
    </message>
    <message>
        <source>{name} ready</source>
        <translation>{name} gereed</translation>
    </message>
    <message numerus="yes">
        <source>{name} ready, %n label(s)</source>
        <translation>
            <numerusform>{name} gereed, %n etiket</numerusform>
            <numerusform>{name} gereed, %n etiketten</numerusform>
        </translation>
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
        <source>A new event whose list comes from pretix, eventyay or Indico.</source>
        <translation>Een nieuw evenement waarvan de lijst uit pretix, eventyay of Indico komt.</translation>
    </message>
    <message>
        <source>Connect a ticket system</source>
        <translation>Een ticketsysteem koppelen</translation>
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
    <name>Syncing</name>
    <message numerus="yes">
        <source>%n let in twice: see Sources</source>
        <translation>
            <numerusform>%n twee keer binnen: zie Bronnen</numerusform>
            <numerusform>%n twee keer binnen: zie Bronnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n te versturen</numerusform>
            <numerusform>%n te versturen</numerusform>
        </translation>
    </message>
    <message>
        <source>In step with the ticket system</source>
        <translation>Gelijk met het ticketsysteem</translation>
    </message>
    <message>
        <source>Taking the list: {done} of {total}</source>
        <translation>De lijst wordt gehaald: {done} van {total}</translation>
    </message>
    <message>
        <source>The list was never taken whole</source>
        <translation>De lijst is nooit volledig opgehaald</translation>
    </message>
    <message numerus="yes">
        <source>Ticket system: list %n min old</source>
        <translation>
            <numerusform>Ticketsysteem: lijst %n min oud</numerusform>
            <numerusform>Ticketsysteem: lijst %n min oud</numerusform>
        </translation>
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
    <name>TextForm</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Een regel toevoegen</translation>
    </message>
    <message>
        <source>Alignment across</source>
        <translation>Horizontale uitlijning</translation>
    </message>
    <message>
        <source>Alignment up and down</source>
        <translation>Verticale uitlijning</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Onder</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Midden</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>Regel omlaag</translation>
    </message>
    <message>
        <source>Line of the text</source>
        <translation>Regel van de tekst</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>Regel omhoog</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Midden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>De regel weghalen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Boven</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Timetable</source>
        <translation>Tijdschema</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Arrange</source>
        <translation>Schikken</translation>
    </message>
    <message>
        <source>Badge template</source>
        <translation>Badgesjabloon</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>{title} (as delivered)</source>
        <translation>{title} (zoals geleverd)</translation>
    </message>
</context>
<context>
    <name>TryCard</name>
    <message>
        <source>At which moment</source>
        <translation>Op welk moment</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>It would hold from {since}.</source>
        <translation>Het zou gelden vanaf {since}.</translation>
    </message>
    <message>
        <source>It would not hold later either, as things stand.</source>
        <translation>Ook later zou het niet gelden, zoals het nu is.</translation>
    </message>
    <message>
        <source>Name, organisation or code…</source>
        <translation>Naam, organisatie of code…</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Niemand gevonden.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>The clocks skip this hour.</source>
        <translation>De klok slaat dit uur over.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Try it at this moment</source>
        <translation>Op dit moment proberen</translation>
    </message>
    <message>
        <source>Try the rule on whom</source>
        <translation>Op wie de regel proberen</translation>
    </message>
    <message>
        <source>✔ {name} may enter.</source>
        <translation>✔ {name} mag binnen.</translation>
    </message>
    <message>
        <source>✖ {name} may not enter. Needed:</source>
        <translation>✖ {name} mag niet binnen. Nodig:</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>Saved in {file}</source>
        <translation>Opgeslagen in {file}</translation>
    </message>
    <message>
        <source>The 30 worst badges of “{title}”</source>
        <translation>De 30 lastigste badges van “{title}”</translation>
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
    <name>WaitingPanel</name>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Badges that wait</source>
        <translation>Badges die wachten</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Choose one or more (Ctrl A: all). What a printer holds it must give back first.</source>
        <translation>Kies er een of meer (Ctrl A: alle). Wat een printer vasthoudt, moet hij eerst teruggeven.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>No badge waits</source>
        <translation>Er wacht geen badge</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Printer to send them to</source>
        <translation>Printer waar ze heen gaan</translation>
    </message>
    <message>
        <source>Send there</source>
        <translation>Daarheen sturen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
</context>
<context>
    <name>WaitingWork</name>
    <message numerus="yes">
        <source>%n badge(s) are called off as soon as their printer gives them back.</source>
        <translation>
            <numerusform>%n badge wordt ingetrokken zodra zijn printer hem teruggeeft.</numerusform>
            <numerusform>%n badges worden ingetrokken zodra hun printer ze teruggeeft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) called off.</source>
        <translation>
            <numerusform>%n badge ingetrokken.</numerusform>
            <numerusform>%n badges ingetrokken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) go there as soon as their printer gives them back.</source>
        <translation>
            <numerusform>%n badge gaat daarheen zodra zijn printer hem teruggeeft.</numerusform>
            <numerusform>%n badges gaan daarheen zodra hun printer ze teruggeeft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) sent to {printer}.</source>
        <translation>
            <numerusform>%n badge naar {printer} gestuurd.</numerusform>
            <numerusform>%n badges naar {printer} gestuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) were on their way already.</source>
        <translation>
            <numerusform>%n badge was al onderweg.</numerusform>
            <numerusform>%n badges waren al onderweg.</numerusform>
        </translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>teruggevraagd</translation>
    </message>
    <message>
        <source>{printer} (at {desk})</source>
        <translation>{printer} (bij {desk})</translation>
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
    <name>WhyPanel</name>
    <message>
        <source>An organiser said yes</source>
        <translation>Een organisator zei ja</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Choose a reason first, or write one.</source>
        <translation>Kies eerst een reden, of schrijf er een.</translation>
    </message>
    <message>
        <source>It stays in the history, beside the verdict.</source>
        <translation>Het blijft in de historiek, naast het resultaat.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Binnenlaten</translation>
    </message>
    <message>
        <source>Let in {name}? The verdict was “{refused}”.</source>
        <translation>{name} binnenlaten? Het resultaat was “{refused}”.</translation>
    </message>
    <message>
        <source>Or in your own words…</source>
        <translation>Of in uw eigen woorden…</translation>
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
        <source>The reason in your own words</source>
        <translation>De reden in uw eigen woorden</translation>
    </message>
    <message>
        <source>There is still room</source>
        <translation>Er is nog plaats</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Badges that wait</source>
        <translation>Badges die wachten</translation>
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
        <source>Scanners…</source>
        <translation>Scanners…</translation>
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
    <name>admissions</name>
    <message>
        <source>{name} was let in twice at “{checkpoint}”: {first_at} by {first}, {second_at} by {second}.</source>
        <translation>{name} is tweemaal binnengelaten bij “{checkpoint}”: {first_at} door {first}, {second_at} door {second}.</translation>
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
    <name>calibration</name>
    <message>
        <source>All letters come in one case, so many tickets would not be found. Switch “case conversion” off in the scanner.</source>
        <translation>Alle letters komen in één soort (hoofd- of kleine letters), zodat veel tickets niet gevonden zouden worden. Zet “case conversion” uit in de scanner.</translation>
    </message>
    <message>
        <source>Capitals and small letters are swapped: Caps Lock is on. Press it once, then scan again.</source>
        <translation>Hoofdletters en kleine letters zijn verwisseld: Caps Lock staat aan. Druk er één keer op en scan opnieuw.</translation>
    </message>
    <message>
        <source>It ends a scan with Enter: the fastest way.</source>
        <translation>Hij sluit een scan af met Enter: de snelste manier.</translation>
    </message>
    <message>
        <source>It ends a scan with Tab, which is as good as Enter.</source>
        <translation>Hij sluit een scan af met Tab, even goed als Enter.</translation>
    </message>
    <message>
        <source>It is fast enough: at most {gap} ms between keys.</source>
        <translation>Hij is snel genoeg: hoogstens {gap} ms tussen toetsen.</translation>
    </message>
    <message>
        <source>It is set to a US keyboard, this computer to another. The desk understands it by the places of the keys: leave it as it is.</source>
        <translation>Hij is ingesteld op een US-toetsenbord, deze computer op een ander. De balie begrijpt hem via de plaats van de toetsen: laat hem zo.</translation>
    </message>
    <message>
        <source>It is set to a keyboard that is neither this computer&apos;s nor US. Set it to “US keyboard”, or better to “USB serial”.</source>
        <translation>Hij is ingesteld op een toetsenbord dat noch dat van deze computer, noch US is. Zet hem op “US keyboard”, of beter op “USB serial”.</translation>
    </message>
    <message>
        <source>It is set to the keyboard of this computer. Every character is right.</source>
        <translation>Hij is ingesteld op het toetsenbord van deze computer. Elk teken klopt.</translation>
    </message>
    <message>
        <source>It sends nothing after a scan. That works; with Enter after it the desk answers sooner.</source>
        <translation>Hij stuurt niets na een scan. Dat werkt; met Enter erna antwoordt de balie sneller.</translation>
    </message>
    <message>
        <source>It sends {key} first. Choose that in the list of keyboard scanners.</source>
        <translation>Hij stuurt eerst {key}. Kies dat in de lijst van toetsenbordscanners.</translation>
    </message>
    <message>
        <source>It types with Alt and numbers. Set it to “US keyboard”, or better to “USB serial”.</source>
        <translation>Hij typt met Alt en cijfers. Zet hem op “US keyboard”, of beter op “USB serial”.</translation>
    </message>
    <message>
        <source>It waits up to {gap} ms between characters, as a person does. Set “delay between characters” to 0, or let it send a key such as F13 first.</source>
        <translation>Hij wacht tot {gap} ms tussen tekens, zoals een mens. Zet “delay between characters” op 0, of laat hem eerst een toets als F13 sturen.</translation>
    </message>
    <message>
        <source>It writes “{text}” after the code. Switch “suffix” off, but for Enter.</source>
        <translation>Hij schrijft “{text}” na de code. Zet “suffix” uit, behalve Enter.</translation>
    </message>
    <message>
        <source>It writes “{text}” before the code. Switch “prefix” or “AIM identifier” off.</source>
        <translation>Hij schrijft “{text}” vóór de code. Zet “prefix” of “AIM identifier” uit.</translation>
    </message>
    <message>
        <source>That was not the code on the screen. Scan it once more.</source>
        <translation>Dat was niet de code op het scherm. Scan hem nogmaals.</translation>
    </message>
    <message>
        <source>{count} characters were lost. Set “delay between characters” in the scanner to 5 ms.</source>
        <translation>Er gingen {count} tekens verloren. Zet “delay between characters” in de scanner op 5 ms.</translation>
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
    <name>designer</name>
    <message>
        <source>Accent</source>
        <translation>Accent</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Vlak</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Inkt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>On the accent</source>
        <translation>Op het accent</translation>
    </message>
    <message>
        <source>On the accent, soft</source>
        <translation>Op het accent, zacht</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-code</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Zacht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>at {x}, {y} mm, {w} by {h} mm</source>
        <translation>op {x}, {y} mm, {w} bij {h} mm</translation>
    </message>
    <message>
        <source>see the check</source>
        <translation>zie de controle</translation>
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
        <source>It is no schedule of pretalx or frab.</source>
        <translation>Het is geen schema van pretalx of frab.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Het is geen JSON.</translation>
    </message>
    <message>
        <source>It is not a spreadsheet as any program writes one.</source>
        <translation>Geen enkel programma schrijft zo een rekenblad.</translation>
    </message>
    <message>
        <source>It is not a whole iCalendar file.</source>
        <translation>Het is geen volledig iCalendar-bestand.</translation>
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
        <source>a folded badge has its back already, without “two_sided”</source>
        <translation>een gevouwen badge heeft al een achterkant, zonder “two_sided”</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>een lijst teksten</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>een naam</translation>
    </message>
    <message>
        <source>a name should be small letters, digits and hyphens</source>
        <translation>een naam bestaat uit kleine letters, cijfers en koppeltekens</translation>
    </message>
    <message>
        <source>a name that no other checkpoint has</source>
        <translation>een naam die geen ander controlepunt heeft</translation>
    </message>
    <message>
        <source>a name that no printer has</source>
        <translation>een naam die geen printer heeft</translation>
    </message>
    <message>
        <source>a number from 0 to {most}</source>
        <translation>een getal van 0 tot {most}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>een getal van {low} tot {high}</translation>
    </message>
    <message>
        <source>a picture is a PNG, JPEG or SVG file</source>
        <translation>een afbeelding is een PNG-, JPEG- of SVG-bestand</translation>
    </message>
    <message>
        <source>a roll {width} mm wide</source>
        <translation>een rol van {width} mm breed</translation>
    </message>
    <message>
        <source>a sheet has 1 to {most} badges in a row or column</source>
        <translation>een vel heeft 1 tot {most} badges in een rij of kolom</translation>
    </message>
    <message>
        <source>a sheet has sides of {low} to {high} mm</source>
        <translation>een vel heeft zijden van {low} tot {high} mm</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a text should be words and names of fields in braces</source>
        <translation>een tekst bestaat uit woorden en namen van velden tussen accolades</translation>
    </message>
    <message>
        <source>a time after it opens</source>
        <translation>een tijdstip na de opening</translation>
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
        <source>a time zone such as Europe/Brussels</source>
        <translation>een tijdzone, zoals Europe/Brussels</translation>
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
        <source>at least {lowest}</source>
        <translation>ten minste {lowest}</translation>
    </message>
    <message>
        <source>at least {lowest} characters</source>
        <translation>ten minste {lowest} tekens</translation>
    </message>
    <message>
        <source>at most {highest}</source>
        <translation>ten hoogste {highest}</translation>
    </message>
    <message>
        <source>at most {highest} characters</source>
        <translation>ten hoogste {highest} tekens</translation>
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
        <source>checkpoint</source>
        <translation>controlepunt</translation>
    </message>
    <message>
        <source>companions</source>
        <translation>begeleiders</translation>
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
        <source>from {lowest} to {highest}</source>
        <translation>van {lowest} tot {highest}</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>het kan niet worden geopend</translation>
    </message>
    <message>
        <source>it cannot be opened, or is no longer there</source>
        <translation>het kan niet worden geopend of is er niet meer</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>het is onleesbaar</translation>
    </message>
    <message>
        <source>it does not say how large it is (width and height, or viewBox)</source>
        <translation>het zegt niet hoe groot het is (width en height, of viewBox)</translation>
    </message>
    <message>
        <source>it does not say what a hand-over code says</source>
        <translation>het zegt niet wat een koppelcode zegt</translation>
    </message>
    <message>
        <source>it has entities of its own; save it anew as plain SVG</source>
        <translation>het heeft eigen entiteiten; sla het opnieuw op als gewone SVG</translation>
    </message>
    <message>
        <source>it has more than {count} million pixels</source>
        <translation>het heeft meer dan {count} miljoen pixels</translation>
    </message>
    <message>
        <source>it has more than {most} MB</source>
        <translation>het is groter dan {most} MB</translation>
    </message>
    <message>
        <source>it has points that lie outside of any picture</source>
        <translation>het heeft punten die buiten elke afbeelding liggen</translation>
    </message>
    <message>
        <source>it has {found} KB, where at most {most} KB will do</source>
        <translation>het heeft {found} KB, hoogstens {most} KB kan</translation>
    </message>
    <message>
        <source>it has {width} × {height} dots, which is too many</source>
        <translation>het heeft {width} × {height} punten, dat is te veel</translation>
    </message>
    <message>
        <source>it holds no badge design of {system}</source>
        <translation>het bevat geen badgesjabloon van {system}</translation>
    </message>
    <message>
        <source>it is a folder, or the event file itself</source>
        <translation>het is een map, of het evenementbestand zelf</translation>
    </message>
    <message>
        <source>it is called “{name}” inside</source>
        <translation>binnenin heet het “{name}”</translation>
    </message>
    <message>
        <source>it is damaged or is no SVG</source>
        <translation>het is beschadigd of geen SVG</translation>
    </message>
    <message>
        <source>it is damaged or is no page of a badge</source>
        <translation>het is beschadigd of geen pagina van een badge</translation>
    </message>
    <message>
        <source>it is damaged or is no {format}</source>
        <translation>het is beschadigd of geen {format}</translation>
    </message>
    <message>
        <source>it is damaged or not complete</source>
        <translation>het is beschadigd of onvolledig</translation>
    </message>
    <message>
        <source>it is damaged, or locked with a password</source>
        <translation>het is beschadigd of met een wachtwoord vergrendeld</translation>
    </message>
    <message>
        <source>it is damaged, or no file of this program</source>
        <translation>het is beschadigd, of geen bestand van dit programma</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG or SVG</source>
        <translation>het is geen PNG, JPEG of SVG</translation>
    </message>
    <message>
        <source>it is no SVG</source>
        <translation>het is geen SVG</translation>
    </message>
    <message>
        <source>it is no picture or PDF</source>
        <translation>het is geen afbeelding of PDF</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>het is geen JSON</translation>
    </message>
    <message>
        <source>it is not encrypted</source>
        <translation>het is niet versleuteld</translation>
    </message>
    <message>
        <source>it is of a newer kind than this program knows</source>
        <translation>het is van een nieuwere soort dan dit programma kent</translation>
    </message>
    <message>
        <source>it is too detailed for a badge; simplify it, or save it as PNG</source>
        <translation>het is te gedetailleerd voor een badge; vereenvoudig het, of sla het op als PNG</translation>
    </message>
    <message>
        <source>it is too detailed; make a simpler one</source>
        <translation>het is te gedetailleerd; maak een eenvoudiger</translation>
    </message>
    <message>
        <source>it is too large for a badge template</source>
        <translation>het is te groot voor een badgesjabloon</translation>
    </message>
    <message>
        <source>it reaches beyond the badge</source>
        <translation>het steekt buiten de badge uit</translation>
    </message>
    <message>
        <source>it says that it has other sizes</source>
        <translation>hij meldt andere maten</translation>
    </message>
    <message>
        <source>it should be an object in braces</source>
        <translation>hier hoort een object tussen accolades</translation>
    </message>
    <message>
        <source>it was made by a newer version of this program; install that one</source>
        <translation>het is met een nieuwere versie van dit programma gemaakt; installeer die</translation>
    </message>
    <message>
        <source>its groups lie too deep in one another</source>
        <translation>de groepen liggen te diep in elkaar</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lijst</translation>
    </message>
    <message>
        <source>looks different from the one before</source>
        <translation>ziet er anders uit dan de vorige</translation>
    </message>
    <message>
        <source>minutes before the start</source>
        <translation>minuten vóór het begin</translation>
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
        <source>not after {highest}</source>
        <translation>niet na {highest}</translation>
    </message>
    <message>
        <source>not before {lowest}</source>
        <translation>niet voor {lowest}</translation>
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
        <source>over 32 MB</source>
        <translation>meer dan 32 MB</translation>
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
        <source>printed again with many others</source>
        <translation>met vele andere opnieuw afgedrukt</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessie</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>the badges on the sheet lie over one another</source>
        <translation>de badges op het vel liggen over elkaar</translation>
    </message>
    <message>
        <source>the badges reach beyond the sheet</source>
        <translation>de badges steken buiten het vel uit</translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation>de capaciteit</translation>
    </message>
    <message>
        <source>the colour “ink” is missing</source>
        <translation>de kleur “ink” ontbreekt</translation>
    </message>
    <message>
        <source>the element</source>
        <translation>het element</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>het bestand</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>het bestand is geen UTF-8</translation>
    </message>
    <message>
        <source>the hours</source>
        <translation>de uren</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>de naam</translation>
    </message>
    <message>
        <source>the name of the event</source>
        <translation>de naam van het evenement</translation>
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
        <source>the template</source>
        <translation>het sjabloon</translation>
    </message>
    <message>
        <source>there is no host in it</source>
        <translation>de naam van de server ontbreekt</translation>
    </message>
    <message>
        <source>there is no picture “{file}” beside the template</source>
        <translation>er is geen afbeelding “{file}” bij het sjabloon</translation>
    </message>
    <message>
        <source>there is no template.json in it</source>
        <translation>er zit geen template.json in</translation>
    </message>
    <message>
        <source>there is nothing in it that can be painted; turn its text into paths</source>
        <translation>er staat niets in dat getekend kan worden; zet de tekst om in paden</translation>
    </message>
    <message>
        <source>together they have {found} KB, where at most {most} KB will do</source>
        <translation>samen hebben ze {found} KB, hoogstens {most} KB kan</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>waar of onwaar (true, false)</translation>
    </message>
    <message>
        <source>two elements have one id</source>
        <translation>twee elementen hebben dezelfde id</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja of nee</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
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
        <source>{count} million pixels</source>
        <translation>{count} miljoen pixels</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} rijen</translation>
    </message>
    <message>
        <source>{lowest} to {highest} characters</source>
        <translation>{lowest} tot {highest} tekens</translation>
    </message>
    <message>
        <source>{template}, colours</source>
        <translation>{template}, kleuren</translation>
    </message>
    <message>
        <source>{template}, element {number}</source>
        <translation>{template}, element {number}</translation>
    </message>
    <message>
        <source>{template}, guide lines</source>
        <translation>{template}, hulplijnen</translation>
    </message>
    <message>
        <source>{template}, sheet</source>
        <translation>{template}, vel</translation>
    </message>
    <message>
        <source>{where} ({kind})</source>
        <translation>{where} ({kind})</translation>
    </message>
    <message>
        <source>{where}, paragraph {number}</source>
        <translation>{where}, alinea {number}</translation>
    </message>
    <message>
        <source>“id” should be letters, digits and hyphens</source>
        <translation>“id” bestaat uit letters, cijfers en koppeltekens</translation>
    </message>
    <message>
        <source>“media” should be the label&apos;s width and height in mm</source>
        <translation>“media” moet de breedte en hoogte van het etiket in mm zijn</translation>
    </message>
    <message>
        <source>“name” should be small letters, digits and hyphens</source>
        <translation>“name” bestaat uit kleine letters, cijfers en koppeltekens</translation>
    </message>
    <message>
        <source>“turn” should be 0, 90, 180 or 270</source>
        <translation>“turn” moet 0, 90, 180 of 270 zijn</translation>
    </message>
    <message>
        <source>“{colour}” is no colour such as #1b3a8a</source>
        <translation>“{colour}” is geen kleur zoals #1b3a8a</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>“{key}” ontbreekt</translation>
    </message>
    <message>
        <source>“{key}” is not known here</source>
        <translation>“{key}” is hier niet bekend</translation>
    </message>
    <message>
        <source>“{key}” should be a colour such as #1b3a8a</source>
        <translation>“{key}” moet een kleur zoals #1b3a8a zijn</translation>
    </message>
    <message>
        <source>“{key}” should be a colour such as #1b3a8a or one of the template&apos;s</source>
        <translation>“{key}” moet een kleur zoals #1b3a8a zijn, of een van het sjabloon</translation>
    </message>
    <message>
        <source>“{key}” should be a list of at most {most} numbers between 0 and {high}</source>
        <translation>“{key}” moet een lijst zijn van hoogstens {most} getallen tussen 0 en {high}</translation>
    </message>
    <message>
        <source>“{key}” should be a list with something in it</source>
        <translation>“{key}” moet een lijst zijn die niet leeg is</translation>
    </message>
    <message>
        <source>“{key}” should be a number</source>
        <translation>“{key}” moet een getal zijn</translation>
    </message>
    <message>
        <source>“{key}” should be a whole number</source>
        <translation>“{key}” moet een geheel getal zijn</translation>
    </message>
    <message>
        <source>“{key}” should be one of {choices}</source>
        <translation>“{key}” moet een van deze zijn: {choices}</translation>
    </message>
    <message>
        <source>“{key}” should be text</source>
        <translation>“{key}” moet tekst zijn</translation>
    </message>
    <message>
        <source>“{key}” should be true or false</source>
        <translation>“{key}” moet “true” of “false” zijn</translation>
    </message>
    <message>
        <source>“{key}” should be two numbers of millimetres</source>
        <translation>“{key}” moet twee getallen in millimeters zijn</translation>
    </message>
    <message>
        <source>“{key}” should lie between {low} and {high}</source>
        <translation>“{key}” moet tussen {low} en {high} liggen</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a colour</source>
        <translation>“{name}” kan geen naam van een kleur zijn</translation>
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
        <source>“{name}” is there already</source>
        <translation>“{name}” is er al</translation>
    </message>
    <message>
        <source>“{name}” should be a number from {low} to {high}</source>
        <translation>“{name}” moet een getal van {low} tot {high} zijn</translation>
    </message>
    <message>
        <source>“{name}” should be one of {allowed}</source>
        <translation>“{name}” moet een van {allowed} zijn</translation>
    </message>
    <message>
        <source>“{part}” does not belong into it</source>
        <translation>“{part}” hoort er niet in</translation>
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
        <source>A web page came back in place of an answer from {host}. Does this network want somebody to log in, or is the address not quite right?</source>
        <translation>In plaats van een antwoord van {host} kwam een webpagina terug. Vraagt dit netwerk om in te loggen, of klopt het adres niet helemaal?</translation>
    </message>
    <message>
        <source>Another program is writing to this event file. Wait a moment and try again.</source>
        <translation>Een ander programma schrijft in dit evenementbestand. Wacht even en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Badge {issue} of this person is out already. Print again with a reason (--reason); the earlier badge then stops working.</source>
        <translation>Badge {issue} van deze persoon is er al. Druk met een reden opnieuw af (--reason); de vorige badge werkt dan niet meer.</translation>
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
        <source>Meanwhile this door is for something else. Scan the badge again.</source>
        <translation>Deze deur dient intussen voor iets anders. Scan de badge opnieuw.</translation>
    </message>
    <message>
        <source>No badge template fits on the paper of this printer: {paper}. Make one, or give the size of the paper that lies in it.</source>
        <translation>Geen badgesjabloon past op het papier van deze printer: {paper}. Maak er een, of geef de maat van het papier dat erin ligt.</translation>
    </message>
    <message>
        <source>No ticket system is connected to this event.</source>
        <translation>Met dit evenement is geen ticketsysteem verbonden.</translation>
    </message>
    <message>
        <source>Nothing is on in “{room}” any more: choose what this door is for.</source>
        <translation>In “{room}” is niets meer bezig: kies waarvoor deze deur dient.</translation>
    </message>
    <message>
        <source>Record {seq} of station {station} is damaged. Run “verify” to see what else is, and go on with the newest backup that holds.</source>
        <translation>Record {seq} van werkplek {station} is beschadigd. Voer “verify” uit om te zien wat nog meer, en ga verder met de nieuwste back-up die klopt.</translation>
    </message>
    <message>
        <source>Say why they are let in all the same; nothing was recorded.</source>
        <translation>Zeg waarom er toch binnengelaten wordt; er is niets vastgelegd.</translation>
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
        <source>The answer of {host} broke off or made no sense.</source>
        <translation>Het antwoord van {host} brak af of was onbegrijpelijk.</translation>
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
        <source>The keyring of this computer did not open. Unlock it and try again.</source>
        <translation>De sleutelbos van deze computer ging niet open. Ontgrendel hem en probeer opnieuw.</translation>
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
        <source>The picture {file} cannot be used: {why}.</source>
        <translation>De afbeelding {file} is onbruikbaar: {why}.</translation>
    </message>
    <message>
        <source>The printer {printer} still holds this badge and may still print it. Mend what it waits for, or first take the badge back among those that wait.</source>
        <translation>De printer {printer} houdt deze badge nog vast en drukt hem misschien nog af. Verhelp waar hij op wacht, of neem de badge eerst terug bij de badges die wachten.</translation>
    </message>
    <message>
        <source>The printer “{printer}” prints the template “{name}”, so it was not removed. Give the printer another template first.</source>
        <translation>De printer “{printer}” drukt het sjabloon “{name}” af, dat daarom niet verwijderd is. Geef de printer eerst een ander sjabloon.</translation>
    </message>
    <message>
        <source>The programme needs a column with a ticket code or an e-mail, and one with the session. It has: {columns}</source>
        <translation>Het programma heeft een kolom nodig met de ticketcode of het e-mailadres, en een met de sessie. Het bevat: {columns}</translation>
    </message>
    <message>
        <source>The programme needs a column with the title and one with the start of each session. It has: {columns}</source>
        <translation>Het programma heeft een kolom nodig met de titel en een met het begin van elke sessie. Het bevat: {columns}</translation>
    </message>
    <message>
        <source>The records of station {station} do not fit together from number {seq} on, so they were not taken over. Keep both files and ask whoever looks after the event.</source>
        <translation>De records van werkplek {station} sluiten vanaf nummer {seq} niet aan; ze zijn niet overgenomen. Bewaar beide bestanden en vraag wie het evenement beheert.</translation>
    </message>
    <message>
        <source>The rule cannot be used: {why}.</source>
        <translation>De regel is onbruikbaar: {why}.</translation>
    </message>
    <message>
        <source>The secret kept in {path} cannot be read: {why}.</source>
        <translation>Het geheim in {path} kan niet gelezen worden: {why}.</translation>
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
        <source>There is no category “{category}”: this event has no categories.</source>
        <translation>Er is geen categorie “{category}”: dit evenement heeft geen categorieën.</translation>
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
        <source>There is no kind of code “{format}”. There are: {formats}</source>
        <translation>Er is geen codesoort “{format}”. Er zijn: {formats}</translation>
    </message>
    <message>
        <source>There is no printer “{name}” in this event. Choose another one, or add it.</source>
        <translation>Er is geen printer “{name}” in dit evenement. Kies een andere, of voeg hem toe.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in {path}. It has: {sheets}</source>
        <translation>Er is geen werkblad “{sheet}” in {path}. Er zijn: {sheets}</translation>
    </message>
    <message>
        <source>There is no {what} “{name}” in this event: it was removed, or is written otherwise.</source>
        <translation>Er is geen {what} “{name}” in dit evenement: verwijderd, of anders geschreven.</translation>
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
        <source>This computer has no key for {source}. Connect it with a new code from there.</source>
        <translation>Deze computer heeft geen sleutel voor {source}. Verbind hem met een nieuwe code van daar.</translation>
    </message>
    <message>
        <source>This event file is open in another window or program, so it was not replaced. Close it there and restore the backup again.</source>
        <translation>Dit evenementbestand is open in een ander venster of programma en is dus niet vervangen. Sluit het daar en zet de back-up opnieuw terug.</translation>
    </message>
    <message>
        <source>This is no code that connects a desk: {why}.</source>
        <translation>Dit is geen code die een balie koppelt: {why}.</translation>
    </message>
    <message>
        <source>This is no ticket code that could be withdrawn or blocked. Badges stop working when a newer one is printed.</source>
        <translation>Dit is geen ticketcode die ingetrokken of geblokkeerd kan worden. Badges werken niet meer als er een nieuwere is afgedrukt.</translation>
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
        <source>This session cannot be kept so: {why}.</source>
        <translation>Deze sessie kan zo niet worden opgeslagen: {why}.</translation>
    </message>
    <message>
        <source>This window was still writing to the event file, so it was not replaced. Wait a moment and restore the backup again.</source>
        <translation>Dit venster schreef nog in het evenementbestand, dat dus niet vervangen is. Wacht even en zet de back-up opnieuw terug.</translation>
    </message>
    <message>
        <source>What the keyring holds to sign tickets of this event is no key. Remove it there, and a new one is made; tickets signed before still hold.</source>
        <translation>Wat de sleutelbos bevat om tickets van dit evenement te ondertekenen, is geen sleutel. Verwijder het daar, dan wordt een nieuwe gemaakt; eerder ondertekende tickets blijven gelden.</translation>
    </message>
    <message>
        <source>Which event of “{organiser}”? {events}</source>
        <translation>Welk evenement van “{organiser}”? {events}</translation>
    </message>
    <message>
        <source>Which event? Give its number or name, as it stands in its address there.</source>
        <translation>Welk evenement? Geef het nummer of de naam zoals het daar in het adres staat.</translation>
    </message>
    <message>
        <source>Which ticket system? {names}</source>
        <translation>Welk ticketsysteem? {names}</translation>
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
        <source>{host} cannot be reached. Is this computer on the network?</source>
        <translation>{host} is onbereikbaar. Zit deze computer op het netwerk?</translation>
    </message>
    <message>
        <source>{host} could not be read: {why}</source>
        <translation>{host} kon niet gelezen worden: {why}</translation>
    </message>
    <message>
        <source>{host} could not prove who it is, so nothing was sent. Check the address and the clock of this computer; a network&apos;s log-in page can be the cause too.</source>
        <translation>{host} kon niet bewijzen wie het is; er is dus niets verstuurd. Controleer het adres en de klok van deze computer; ook de inlogpagina van een netwerk kan de oorzaak zijn.</translation>
    </message>
    <message>
        <source>{host} did not accept the code of this desk: {words} Ask for a new one.</source>
        <translation>{host} aanvaardde de code van deze balie niet: {words} Vraag een nieuwe.</translation>
    </message>
    <message>
        <source>{host} did not accept this: {words}</source>
        <translation>{host} aanvaardde dit niet: {words}</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation>{host} antwoordde niet binnen {seconds} seconden.</translation>
    </message>
    <message>
        <source>{host} does not let this desk do that: ask the organiser for access to this event, with the rights of a check-in desk. ({words})</source>
        <translation>{host} staat dit deze balie niet toe: vraag de organisator om toegang tot dit evenement, met de rechten van een registratiebalie. ({words})</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (answer {status}).</source>
        <translation>{host} heeft zelf een fout (antwoord {status}).</translation>
    </message>
    <message>
        <source>{host} has no such thing any more. ({words})</source>
        <translation>{host} heeft dit niet meer. ({words})</translation>
    </message>
    <message>
        <source>{host} is busy and asks to wait a moment.</source>
        <translation>{host} is bezig en vraagt even te wachten.</translation>
    </message>
    <message>
        <source>{host} no longer knows this desk. Connect it again with a new code. ({words})</source>
        <translation>{host} kent deze balie niet meer. Koppel opnieuw met een nieuwe code. ({words})</translation>
    </message>
    <message>
        <source>{host} sent us on to another address, which was not followed: {target}</source>
        <translation>{host} verwees door naar een ander adres, dat niet gevolgd is: {target}</translation>
    </message>
    <message>
        <source>{name} has no admitted scan to take back. “history” shows the id of everything else.</source>
        <translation>{name} heeft geen toegelaten scan om terug te draaien. “history” toont het id van al het andere.</translation>
    </message>
    <message>
        <source>{path} cannot be kept as an answer: {why}. Choose another picture or PDF.</source>
        <translation>{path} kan niet als antwoord worden bewaard: {why}. Kies een andere afbeelding of PDF.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Is it still there?</source>
        <translation>{path} kan niet worden geopend. Is het er nog?</translation>
    </message>
    <message>
        <source>{path} cannot be read as a badge template: {why}.</source>
        <translation>{path} kan niet als badgesjabloon gelezen worden: {why}.</translation>
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
        <source>{path} is damaged or not complete. Ask for the ticket to be sent again.</source>
        <translation>{path} is beschadigd of onvolledig. Laat het ticket opnieuw sturen.</translation>
    </message>
    <message>
        <source>{path} is locked with a password. Have it opened, and read a screenshot of the ticket.</source>
        <translation>{path} is beveiligd met een wachtwoord. Laat het openen en lees een schermafbeelding van het ticket.</translation>
    </message>
    <message>
        <source>{path} is no picture or PDF that can be read. Save it as PNG, JPEG or PDF and try again.</source>
        <translation>{path} is geen leesbare afbeelding of pdf. Sla het op als PNG, JPEG of pdf en probeer opnieuw.</translation>
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
        <source>{path} is too large for a ticket: at most {most} are read. Send a screenshot.</source>
        <translation>{path} is te groot voor een ticket: hoogstens {most} wordt gelezen. Laat een schermafbeelding sturen.</translation>
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
        <source>{source} is being synchronised by another window of this computer already.</source>
        <translation>{source} wordt al gesynchroniseerd door een ander venster van deze computer.</translation>
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
        <source>“{name}” comes with the program and cannot be removed. There is nothing to undo.</source>
        <translation>“{name}” komt met het programma mee en kan niet worden verwijderd. Er is niets om terug te draaien.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a ticket system: {why}. Give https://HOST</source>
        <translation>“{url}” is geen adres van een ticketsysteem: {why}. Geef https://HOST</translation>
    </message>
    <message>
        <source>“{value}” will not do for {field}: {wanted}.</source>
        <translation>“{value}” kan niet voor {field}: {wanted}.</translation>
    </message>
</context>
<context>
    <name>explaining</name>
    <message>
        <source>A contact card.</source>
        <translation>Een visitekaartje.</translation>
    </message>
    <message>
        <source>A plain ticket code.</source>
        <translation>Een gewone ticketcode.</translation>
    </message>
    <message>
        <source>A scan would take its holder in from the ticket.</source>
        <translation>Een scan zou de houder vanuit het ticket opnemen.</translation>
    </message>
    <message>
        <source>A signed ticket of pretix.</source>
        <translation>Een ondertekend ticket van pretix.</translation>
    </message>
    <message>
        <source>A signed ticket of this program.</source>
        <translation>Een ondertekend ticket van dit programma.</translation>
    </message>
    <message>
        <source>A ticket of Indico.</source>
        <translation>Een ticket van Indico.</translation>
    </message>
    <message>
        <source>A ticket of alf.io.</source>
        <translation>Een ticket van alf.io.</translation>
    </message>
    <message>
        <source>Its signature is genuine.</source>
        <translation>De handtekening is echt.</translation>
    </message>
    <message>
        <source>Its signature is not genuine.</source>
        <translation>De handtekening is niet echt.</translation>
    </message>
    <message>
        <source>The code is blocked.</source>
        <translation>De code is geblokkeerd.</translation>
    </message>
    <message>
        <source>The code of a badge.</source>
        <translation>De code van een badge.</translation>
    </message>
    <message>
        <source>The list has this as a ticket code.</source>
        <translation>De lijst heeft dit als ticketcode.</translation>
    </message>
    <message>
        <source>There is no key here to check its signature with.</source>
        <translation>Hier is geen sleutel om de handtekening te controleren.</translation>
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
        <source>Closes</source>
        <translation>Sluit</translation>
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
        <source>Name</source>
        <translation>Naam</translation>
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
        <source>Time zone</source>
        <translation>Tijdzone</translation>
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
    <name>foreign</name>
    <message>
        <source>The background is not in the file. Add it by hand as a picture.</source>
        <translation>De achtergrond zit niet in het bestand. Voeg hem zelf toe als afbeelding.</translation>
    </message>
    <message>
        <source>The file does not say how large the badge is; {width} × {height} mm was taken.</source>
        <translation>Het bestand zegt niet hoe groot de badge is; {width} × {height} mm is genomen.</translation>
    </message>
    <message>
        <source>The picture of “{what}” is not in the file. Add it by hand.</source>
        <translation>De afbeelding van “{what}” zit niet in het bestand. Voeg ze zelf toe.</translation>
    </message>
    <message>
        <source>“{what}” became the code of the badge; other contents of codes are not printed.</source>
        <translation>“{what}” werd de code van de badge; andere inhoud van codes wordt niet afgedrukt.</translation>
    </message>
    <message>
        <source>“{what}” became “{field}”, which may differ.</source>
        <translation>“{what}” werd “{field}”; dat kan verschillen.</translation>
    </message>
    <message>
        <source>“{what}” has nothing like it here; it was left out.</source>
        <translation>Voor “{what}” bestaat hier niets gelijks; het is weggelaten.</translation>
    </message>
    <message>
        <source>“{what}” is turned; look whether it stands where it should.</source>
        <translation>“{what}” is gedraaid; kijk of het staat waar het moet.</translation>
    </message>
    <message>
        <source>“{what}” reached beyond the badge and was moved onto it.</source>
        <translation>“{what}” stak buiten de badge uit en is erop geplaatst.</translation>
    </message>
    <message>
        <source>“{what}” shows the column “{column}” of the list, if it has one of that name.</source>
        <translation>“{what}” toont de kolom “{column}” van de lijst, als die er zo een heeft.</translation>
    </message>
    <message>
        <source>“{what}”: {style} is not kept.</source>
        <translation>“{what}”: {style} wordt niet bewaard.</translation>
    </message>
    <message>
        <source>“{what}”: “{key}” is not a number and was not kept.</source>
        <translation>“{what}”: “{key}” is geen getal en is niet bewaard.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>A check-in at another device was taken back</source>
        <translation>Een registratie op een ander toestel werd teruggedraaid</translation>
    </message>
    <message>
        <source>Added at the desk</source>
        <translation>Aan de balie toegevoegd</translation>
    </message>
    <message>
        <source>At other devices: {where}</source>
        <translation>Op andere toestellen: {where}</translation>
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
        <source>Badge {issue} for printer {printer}: {text}</source>
        <translation>Badge {issue} voor printer {printer}: {text}</translation>
    </message>
    <message>
        <source>Badge {issue} queued</source>
        <translation>Badge {issue} in de wachtrij</translation>
    </message>
    <message>
        <source>Badge {issue} queued: {reason}</source>
        <translation>Badge {issue} in de wachtrij: {reason}</translation>
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
        <source>File kept: {name}</source>
        <translation>Bestand bewaard: {name}</translation>
    </message>
    <message>
        <source>Known by their ticket</source>
        <translation>Bekend via het ticket</translation>
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
        <source>It comes from {issuer}.</source>
        <translation>Het komt van {issuer}.</translation>
    </message>
    <message>
        <source>The code was empty.</source>
        <translation>De code was leeg.</translation>
    </message>
    <message>
        <source>This connects a desk with pretix: scan it on the page Sources.</source>
        <translation>Dit verbindt een balie met pretix: scan het op de pagina Bronnen.</translation>
    </message>
    <message>
        <source>This has the form of a ticket of alf.io.</source>
        <translation>Dit heeft de vorm van een ticket van alf.io.</translation>
    </message>
    <message>
        <source>This has the form of a ticket signed here.</source>
        <translation>Dit heeft de vorm van een hier ondertekend ticket.</translation>
    </message>
    <message>
        <source>This has the form of a ticket that pretix signed.</source>
        <translation>Dit heeft de vorm van een door pretix ondertekend ticket.</translation>
    </message>
    <message>
        <source>This holds bytes that are no text.</source>
        <translation>Dit bevat bytes die geen tekst zijn.</translation>
    </message>
    <message>
        <source>This holds signs that no ticket has.</source>
        <translation>Dit bevat tekens die geen enkel ticket heeft.</translation>
    </message>
    <message>
        <source>This is a boarding pass, not a ticket.</source>
        <translation>Dit is een instapkaart, geen ticket.</translation>
    </message>
    <message>
        <source>This is a business card, not a ticket.</source>
        <translation>Dit is een visitekaartje, geen ticket.</translation>
    </message>
    <message>
        <source>This is a calendar entry, not a ticket.</source>
        <translation>Dit is een agenda-item, geen ticket.</translation>
    </message>
    <message>
        <source>This is a health certificate, not a ticket.</source>
        <translation>Dit is een gezondheidscertificaat, geen ticket.</translation>
    </message>
    <message>
        <source>This is a payment, not a ticket.</source>
        <translation>Dit is een betaling, geen ticket.</translation>
    </message>
    <message>
        <source>This is a place on the map, not a ticket.</source>
        <translation>Dit is een plaats op de kaart, geen ticket.</translation>
    </message>
    <message>
        <source>This is a telephone number, not a ticket.</source>
        <translation>Dit is een telefoonnummer, geen ticket.</translation>
    </message>
    <message>
        <source>This is a ticket of Indico.</source>
        <translation>Dit is een ticket van Indico.</translation>
    </message>
    <message>
        <source>This is a web address, not a ticket.</source>
        <translation>Dit is een webadres, geen ticket.</translation>
    </message>
    <message>
        <source>This is an e-mail to be written, not a ticket.</source>
        <translation>Dit is een te schrijven e-mail, geen ticket.</translation>
    </message>
    <message>
        <source>This is far too long for a ticket.</source>
        <translation>Dit is veel te lang voor een ticket.</translation>
    </message>
    <message>
        <source>This is somebody&apos;s key to log in, not a ticket.</source>
        <translation>Dit is iemands sleutel om in te loggen, geen ticket.</translation>
    </message>
    <message>
        <source>This is the address of a printer: add it on the page Printers.</source>
        <translation>Dit is het adres van een printer: voeg het toe op de pagina Printers.</translation>
    </message>
    <message>
        <source>This is the key of a wireless network, not a ticket.</source>
        <translation>Dit is de sleutel van een draadloos netwerk, geen ticket.</translation>
    </message>
    <message>
        <source>This looks like a badge, but nobody here has it.</source>
        <translation>Dit lijkt een badge, maar niemand hier heeft hem.</translation>
    </message>
    <message>
        <source>This sets up another program; keep it to yourself.</source>
        <translation>Dit stelt een ander programma in; houd het voor uzelf.</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>Capitals of the name are {mm} mm high. At arm&apos;s length, 7 mm are read.</source>
        <translation>Hoofdletters van de naam zijn {mm} mm hoog. Op armlengte is 7 mm leesbaar.</translation>
    </message>
    <message>
        <source>Contrast of {found} : 1 between text and background; 4.5 : 1 is read with ease.</source>
        <translation>Contrast van {found} : 1 tussen tekst en achtergrond; 4,5 : 1 leest vlot.</translation>
    </message>
    <message>
        <source>Contrast of {found} : 1 with the colour of {category}; 4.5 : 1 is read with ease.</source>
        <translation>Contrast van {found} : 1 met de kleur van {category}; 4,5 : 1 leest vlot.</translation>
    </message>
    <message>
        <source>It reaches {mm} mm into the edge where {printer} cannot print.</source>
        <translation>Het reikt {mm} mm in de rand waar {printer} niet kan afdrukken.</translation>
    </message>
    <message>
        <source>It reaches {mm} mm into the margin of the page.</source>
        <translation>Het reikt {mm} mm in de marge van de pagina.</translation>
    </message>
    <message>
        <source>It stands on the back, but there is none.</source>
        <translation>Het staat op de achterkant, maar die is er niet.</translation>
    </message>
    <message>
        <source>No font has “{chars}”.</source>
        <translation>Geen enkel lettertype heeft “{chars}”.</translation>
    </message>
    <message>
        <source>No name stands on the front of the badge.</source>
        <translation>Er staat geen naam op de voorkant van de badge.</translation>
    </message>
    <message>
        <source>Nobody has a field “{field}”.</source>
        <translation>Niemand heeft een veld “{field}”.</translation>
    </message>
    <message>
        <source>Nobody has a field “{field}”. Is “{other}” meant?</source>
        <translation>Niemand heeft een veld “{field}”. Is “{other}” bedoeld?</translation>
    </message>
    <message>
        <source>Parts of this picture do not print as they are meant: {parts}.</source>
        <translation>Delen van deze afbeelding worden niet afgedrukt zoals bedoeld: {parts}.</translation>
    </message>
    <message>
        <source>Something lies in the white edge of the code, which then may not be read.</source>
        <translation>Er ligt iets in de witte rand van de code, die dan misschien niet gelezen wordt.</translation>
    </message>
    <message>
        <source>The squares of the code are {mm} mm wide. From 0.5 mm on every camera reads it: make it at least {size} mm wide.</source>
        <translation>De vierkantjes van de code zijn {mm} mm breed. Vanaf 0,5 mm leest elke camera ze: maak de code minstens {size} mm breed.</translation>
    </message>
    <message>
        <source>There is no code on the badge, so it cannot be scanned at a door.</source>
        <translation>Er staat geen code op de badge; hij kan dus aan geen deur gescand worden.</translation>
    </message>
    <message>
        <source>There is nothing on the badge.</source>
        <translation>Er staat niets op de badge.</translation>
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
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Deur</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Zuil</translation>
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
        <translation>Printers</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
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
        <source>The file is in the badge folder, but its disk did not say that it keeps it. After a power cut look whether it is there.</source>
        <translation>Het bestand staat in de badgemap, maar de schijf bevestigde niet dat het bewaard blijft. Kijk na een stroomstoring of het er nog is.</translation>
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
        <source>The printer it waited for is no longer used here, so it comes from this one.</source>
        <translation>De printer waarop hij wachtte, wordt hier niet meer gebruikt; hij komt uit deze.</translation>
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
    <message>
        <source>a PDF file</source>
        <translation>een pdf-bestand</translation>
    </message>
    <message>
        <source>a folder of PDF files</source>
        <translation>een map met pdf-bestanden</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <source>it cannot be read</source>
        <translation>ze is onleesbaar</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>ze eindigt voordat ze begint</translation>
    </message>
    <message>
        <source>it has a day, but no time</source>
        <translation>ze heeft een dag, maar geen tijd</translation>
    </message>
    <message>
        <source>it has no end</source>
        <translation>ze heeft geen einde</translation>
    </message>
    <message>
        <source>it has no start</source>
        <translation>ze heeft geen begin</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>ze heeft geen titel</translation>
    </message>
    <message>
        <source>it lasts longer than {days} days</source>
        <translation>ze duurt langer dan {days} dagen</translation>
    </message>
    <message>
        <source>it repeats by a rule; give each time as its own entry</source>
        <translation>ze herhaalt zich volgens een regel; geef elke keer apart op</translation>
    </message>
    <message>
        <source>it stands there twice, first in line {line}</source>
        <translation>ze staat er tweemaal, eerst in rij {line}</translation>
    </message>
    <message>
        <source>there is no {text} on that night: the clocks skip it</source>
        <translation>{text} bestaat die nacht niet: de klok slaat het over</translation>
    </message>
    <message>
        <source>“{text}” does not say who may enter</source>
        <translation>“{text}” zegt niet wie binnen mag</translation>
    </message>
    <message>
        <source>“{text}” is not a number of places</source>
        <translation>“{text}” is geen aantal plaatsen</translation>
    </message>
    <message>
        <source>“{text}” is not a time</source>
        <translation>“{text}” is geen tijdstip</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>No camera found. Plug one in; it starts by itself.</source>
        <translation>Geen camera gevonden. Sluit er een aan; ze start vanzelf.</translation>
    </message>
    <message>
        <source>The camera does not start. Close other programs that use it, then start it.</source>
        <translation>De camera start niet. Sluit andere programma’s die ze gebruiken en start ze dan.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Unplug it and plug it in again.</source>
        <translation>De camera geeft geen beeld. Koppel ze los en sluit ze weer aan.</translation>
    </message>
    <message>
        <source>The camera part of this program is not installed. Install checkin-desk[camera].</source>
        <translation>Het cameradeel van dit programma is niet geïnstalleerd. Installeer checkin-desk[camera].</translation>
    </message>
    <message>
        <source>The computer does not let this program use the camera. Allow it in the computer&apos;s privacy settings, then start it again.</source>
        <translation>De computer laat dit programma de camera niet gebruiken. Sta het toe in de privacy-instellingen van de computer en start ze opnieuw.</translation>
    </message>
    <message>
        <source>The serial part of this program is not installed. Install checkin-desk[camera].</source>
        <translation>Het seriële deel van dit programma is niet geïnstalleerd. Installeer checkin-desk[camera].</translation>
    </message>
    <message>
        <source>This camera is not plugged in. Plug it in, or choose another one.</source>
        <translation>Deze camera is niet aangesloten. Sluit ze aan, of kies een andere.</translation>
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
        <source>Ask whether they went out unscanned, or whose badge it is.</source>
        <translation>Vraag of de persoon zonder scan naar buiten ging, of van wie de badge is.</translation>
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
        <source>Closed since {since}</source>
        <translation>Gesloten sinds {since}</translation>
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
        <source>Let them in.</source>
        <translation>Laat binnen.</translation>
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
        <source>Not before {since}</source>
        <translation>Niet vóór {since}</translation>
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
        <source>Only registered people come in here: help lane.</source>
        <translation>Alleen wie ingeschreven is, mag hier binnen: helpdesk.</translation>
    </message>
    <message>
        <source>Opens at {since}</source>
        <translation>Opent om {since}</translation>
    </message>
    <message>
        <source>Read the note, then let them in.</source>
        <translation>Lees de nota en laat dan binnen.</translation>
    </message>
    <message>
        <source>Registered people first, until {since}</source>
        <translation>Eerst ingeschrevenen, tot {since}</translation>
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
        <source>Scan their badge instead; without one, send them to the registration desk.</source>
        <translation>Scan in plaats daarvan de badge; wie er geen heeft, gaat naar de registratiebalie.</translation>
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
        <source>Sent to the help desk</source>
        <translation>Naar de helpdesk gestuurd</translation>
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
        <source>The session is cancelled</source>
        <translation>De sessie is geannuleerd</translation>
    </message>
    <message>
        <source>The ticket is for {date}</source>
        <translation>Het ticket is voor {date}</translation>
    </message>
    <message>
        <source>Their stay in {rooms} is closed.</source>
        <translation>Het verblijf in {rooms} is afgesloten.</translation>
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
        <source>This is a test ticket.</source>
        <translation>Dit is een testticket.</translation>
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
        <source>Welcome, as a companion</source>
        <translation>Welkom, als begeleider</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>Welke van deze?</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Ask for the name and correct it</source>
        <translation>Vraag de naam en wijzig hem</translation>
    </message>
    <message>
        <source>Data corrected: {since}</source>
        <translation>Gegevens gewijzigd: {since}</translation>
    </message>
    <message>
        <source>Not on the list yet</source>
        <translation>Nog niet op de lijst</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Needed: {parts}.</source>
        <translation>Nodig: {parts}.</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>de opening van de deuren</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>na {time}</translation>
    </message>
    <message>
        <source>after {time}, or up to {minutes} min earlier</source>
        <translation>na {time}, of tot {minutes} min eerder</translation>
    </message>
    <message>
        <source>all of these:</source>
        <translation>al deze:</translation>
    </message>
    <message>
        <source>at least one of these:</source>
        <translation>minstens één van deze:</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>minstens {number}</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>hoogstens {number}</translation>
    </message>
    <message>
        <source>before {time}</source>
        <translation>vóór {time}</translation>
    </message>
    <message>
        <source>before {time}, or up to {minutes} min later</source>
        <translation>vóór {time}, of tot {minutes} min later</translation>
    </message>
    <message>
        <source>day of the week (Monday is 1): {how}</source>
        <translation>dag van de week (maandag is 1): {how}</translation>
    </message>
    <message>
        <source>days with an entry before {time}: {how}</source>
        <translation>dagen met binnenkomst vóór {time}: {how}</translation>
    </message>
    <message>
        <source>days with an entry since {time}: {how}</source>
        <translation>dagen met binnenkomst sinds {time}: {how}</translation>
    </message>
    <message>
        <source>days with an entry: {how}</source>
        <translation>dagen met binnenkomst: {how}</translation>
    </message>
    <message>
        <source>entries before {time}: {how}</source>
        <translation>keer binnen vóór {time}: {how}</translation>
    </message>
    <message>
        <source>entries since {time}: {how}</source>
        <translation>keer binnen sinds {time}: {how}</translation>
    </message>
    <message>
        <source>entries so far: {how}</source>
        <translation>keer binnen tot nu toe: {how}</translation>
    </message>
    <message>
        <source>entries today: {how}</source>
        <translation>keer binnen vandaag: {how}</translation>
    </message>
    <message>
        <source>everybody, at any time</source>
        <translation>iedereen, op elk moment</translation>
    </message>
    <message>
        <source>exactly {number}</source>
        <translation>precies {number}</translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation>minder dan {number}</translation>
    </message>
    <message>
        <source>minutes since the first entry: {how}</source>
        <translation>minuten sinds de eerste binnenkomst: {how}</translation>
    </message>
    <message>
        <source>minutes since the last entry: {how}</source>
        <translation>minuten sinds de laatste binnenkomst: {how}</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>meer dan {number}</translation>
    </message>
    <message>
        <source>not {number}</source>
        <translation>niet {number}</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>niet: {part}</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>het einde</translation>
    </message>
    <message>
        <source>the gate is one of {names}</source>
        <translation>de poort is een van {names}</translation>
    </message>
    <message>
        <source>the gate is {names}</source>
        <translation>de poort is {names}</translation>
    </message>
    <message>
        <source>the kind of ticket is one of {names}</source>
        <translation>het soort ticket is een van {names}</translation>
    </message>
    <message>
        <source>the kind of ticket is {names}</source>
        <translation>het soort ticket is {names}</translation>
    </message>
    <message>
        <source>the rule cannot be worked out</source>
        <translation>de regel kan niet worden berekend</translation>
    </message>
    <message>
        <source>the rule is not JSON</source>
        <translation>de regel is geen JSON</translation>
    </message>
    <message>
        <source>the rule is too large</source>
        <translation>de regel is te groot</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>het begin</translation>
    </message>
    <message>
        <source>the ticket is one of {names}</source>
        <translation>het ticket is een van {names}</translation>
    </message>
    <message>
        <source>the ticket is {names}</source>
        <translation>het ticket is {names}</translation>
    </message>
    <message>
        <source>there is no operator “{name}”</source>
        <translation>er is geen operator “{name}”</translation>
    </message>
    <message>
        <source>there is no variable “{name}”</source>
        <translation>er is geen variabele “{name}”</translation>
    </message>
    <message>
        <source>they are inside</source>
        <translation>de persoon is binnen</translation>
    </message>
    <message>
        <source>they are not inside</source>
        <translation>de persoon is niet binnen</translation>
    </message>
    <message>
        <source>this can never be worked out: {part}</source>
        <translation>dit kan nooit worden berekend: {part}</translation>
    </message>
    <message>
        <source>this holds: {part}</source>
        <translation>dit geldt: {part}</translation>
    </message>
    <message>
        <source>this is not a rule: {part}</source>
        <translation>dit is geen regel: {part}</translation>
    </message>
    <message>
        <source>this is not a time: {part}</source>
        <translation>dit is geen tijdstip: {part}</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>This computer has no keyring, so the secret lies in a file that only your account can read.</source>
        <translation>Deze computer heeft geen sleutelbos; het geheim staat daarom in een bestand dat alleen uw account kan lezen.</translation>
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
        <translation>Een andere computer moet dit verzenden; ‘Wat wacht nu proberen’ verzendt het vanaf hier.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>The order for this walk-in stays at the source. Cancel it there.</source>
        <translation>De bestelling voor deze persoon blijft bij de bron. Annuleer haar daar.</translation>
    </message>
    <message>
        <source>The source does not know this person; it stays here.</source>
        <translation>De bron kent deze persoon niet; het blijft hier.</translation>
    </message>
    <message>
        <source>There was nothing to take back.</source>
        <translation>Er was niets om terug te draaien.</translation>
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
<context>
    <name>tickets</name>
    <message>
        <source>The ticket code is too long for a QR code.</source>
        <translation>De ticketcode is te lang voor een QR-code.</translation>
    </message>
    <message>
        <source>There is no ticket code to put on it.</source>
        <translation>Er is geen ticketcode om erop te zetten.</translation>
    </message>
</context>
<context>
    <name>tryout</name>
    <message>
        <source>rare script: {scripts}</source>
        <translation>zeldzaam schrift: {scripts}</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} tekens</translation>
    </message>
    <message>
        <source>{field} at {percent} % of its size</source>
        <translation>{field} op {percent} % van de grootte</translation>
    </message>
    <message>
        <source>{field} on {count} lines</source>
        <translation>{field} op {count} regels</translation>
    </message>
</context>
</TS>
