<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>BackupsCard</name>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>and %n older</numerusform>
            <numerusform>and %n older</numerusform>
        </translation>
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
            <numerusform>%n keeps the code it had.</numerusform>
            <numerusform>%n keep the code they had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a badge; the names check lists why:</source>
        <translation>
            <numerusform>%n without a badge; the names check lists why:</numerusform>
            <numerusform>%n without a badge; the names check lists why:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>The one selected</numerusform>
            <numerusform>The %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardMaker</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>Check: %n to look at</source>
        <translation>
            <numerusform>Check: %n to look at</numerusform>
            <numerusform>Check: %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read. Nothing is written yet.</source>
        <translation>
            <numerusform>%n row read. Nothing is written yet.</numerusform>
            <numerusform>%n rows read. Nothing is written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to import</source>
        <translation>
            <numerusform>%n to import</numerusform>
            <numerusform>%n to import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n question(s) open</source>
        <translation>
            <numerusform>▲ %n question open</numerusform>
            <numerusform>▲ %n questions open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message numerus="yes">
        <source>%n cannot be printed</source>
        <translation>
            <numerusform>%n cannot be printed</numerusform>
            <numerusform>%n cannot be printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignerView</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation>
            <numerusform>%n element selected</numerusform>
            <numerusform>%n elements selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people selected.</source>
        <translation>
            <numerusform>%n person selected.</numerusform>
            <numerusform>%n people selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed both here and there</source>
        <translation>
            <numerusform>%n field changed both here and there</numerusform>
            <numerusform>%n fields changed both here and there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left aside in doubt</source>
        <translation>
            <numerusform>%n left aside in doubt</numerusform>
            <numerusform>%n left aside in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on this list, still admissible</source>
        <translation>
            <numerusform>%n not on this list, still admissible</numerusform>
            <numerusform>%n not on this list, still admissible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside; mend and import them as additions</source>
        <translation>
            <numerusform>%n set aside; mend it and import it as an addition</numerusform>
            <numerusform>%n set aside; mend and import them as additions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✔ Done: %n written.</source>
        <translation>
            <numerusform>✔ Done: %n written.</numerusform>
            <numerusform>✔ Done: %n written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not map:</source>
        <translation>
            <numerusform>%n did not map:</numerusform>
            <numerusform>%n did not map:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) set up</source>
        <translation>
            <numerusform>%n door set up</numerusform>
            <numerusform>%n doors set up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new registration(s)</source>
        <translation>
            <numerusform>%n new registration</numerusform>
            <numerusform>%n new registrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of nobody known</source>
        <translation>
            <numerusform>%n row of nobody known</numerusform>
            <numerusform>%n rows of nobody known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written</source>
        <translation>
            <numerusform>%n session written</numerusform>
            <numerusform>%n sessions written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many registered</source>
        <translation>
            <numerusform>%n too many registered</numerusform>
            <numerusform>%n too many registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the %n session(s) not in the file</source>
        <translation>
            <numerusform>Cancel the %n session not in the file</numerusform>
            <numerusform>Cancel the %n sessions not in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskController</name>
    <message numerus="yes">
        <source>Wrong PIN too often. Wait %n second(s).</source>
        <translation>
            <numerusform>Wrong PIN too often. Wait %n second.</numerusform>
            <numerusform>Wrong PIN too often. Wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message numerus="yes">
        <source>%n people looked at</source>
        <translation>
            <numerusform>%n person looked at</numerusform>
            <numerusform>%n people looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said to be fine</source>
        <translation>
            <numerusform>%n said to be fine</numerusform>
            <numerusform>%n said to be fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✔ %n people looked at: every name is fine.</source>
        <translation>
            <numerusform>✔ %n person looked at: every name is fine.</numerusform>
            <numerusform>✔ %n people looked at: every name is fine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParagraphForm</name>
    <message numerus="yes">
        <source>%n line(s) at most</source>
        <translation>
            <numerusform>%n line at most</numerusform>
            <numerusform>%n lines at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleController</name>
    <message numerus="yes">
        <source>%n more than it has places for.</source>
        <translation>
            <numerusform>%n more than it has places for.</numerusform>
            <numerusform>%n more than it has places for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) cancelled.</source>
        <translation>
            <numerusform>%n registration cancelled.</numerusform>
            <numerusform>%n registrations cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n</source>
        <translation>
            <numerusform>Cancel %n</numerusform>
            <numerusform>Cancel %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n registration(s)? Every desk will refuse their tickets.</source>
        <translation>
            <numerusform>Cancel %n registration? Every desk will refuse the ticket.</numerusform>
            <numerusform>Cancel %n registrations? Every desk will refuse their tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n people</source>
        <translation>
            <numerusform>{shown} of %n person</numerusform>
            <numerusform>{shown} of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintersController</name>
    <message numerus="yes">
        <source>%n badge(s) went to its pool.</source>
        <translation>
            <numerusform>%n badge went to its pool.</numerusform>
            <numerusform>%n badges went to its pool.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) on the new roll.</source>
        <translation>
            <numerusform>%n label on the new roll.</numerusform>
            <numerusform>%n labels on the new roll.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintersView</name>
    <message numerus="yes">
        <source>%n found: choose one</source>
        <translation>
            <numerusform>%n found: choose one</numerusform>
            <numerusform>%n found: choose one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look for</source>
        <translation>
            <numerusform>%n to look for</numerusform>
            <numerusform>%n to look for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeController</name>
    <message numerus="yes">
        <source>%n inside: tell them.</source>
        <translation>
            <numerusform>%n inside: tell them.</numerusform>
            <numerusform>%n inside: tell them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) written.</source>
        <translation>
            <numerusform>%n registration written.</numerusform>
            <numerusform>%n registrations written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n inside</numerusform>
            <numerusform>%n inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over capacity registered</source>
        <translation>
            <numerusform>%n over capacity registered</numerusform>
            <numerusform>%n over capacity registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many inside</source>
        <translation>
            <numerusform>%n too many inside</numerusform>
            <numerusform>%n too many inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n; more letters find fewer</source>
        <translation>
            <numerusform>The first; more letters find fewer</numerusform>
            <numerusform>The first %n; more letters find fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside now. They left it if it is moved away or cancelled.</source>
        <translation>
            <numerusform>%n inside now. They left it if it is moved away or cancelled.</numerusform>
            <numerusform>%n inside now. They left it if it is moved away or cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesController</name>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n line written.</numerusform>
            <numerusform>%n lines written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) did not map; look at them there.</source>
        <translation>
            <numerusform>%n thing did not map; look at it there.</numerusform>
            <numerusform>%n things did not map; look at them there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n not accepted</numerusform>
            <numerusform>%n not accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent: it waits until this is connected again.</source>
        <translation>
            <numerusform>%n not sent: it waits until this is connected again.</numerusform>
            <numerusform>%n not sent: they wait until this is connected again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n min old</source>
        <translation>
            <numerusform>List %n min old</numerusform>
            <numerusform>List %n min old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n badge(s) still wait for {before}: {key}.</source>
        <translation>
            <numerusform>%n badge still waits for {before}: {key}.</numerusform>
            <numerusform>%n badges still wait for {before}: {key}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) that waited for {before} come from {now} now.</source>
        <translation>
            <numerusform>%n badge that waited for {before} comes from {now} now.</numerusform>
            <numerusform>%n badges that waited for {before} come from {now} now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to look for</source>
        <translation>
            <numerusform>%n badge to look for</numerusform>
            <numerusform>%n badges to look for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) waiting</source>
        <translation>
            <numerusform>%n badge waiting</numerusform>
            <numerusform>%n badges waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed here and on the list</source>
        <translation>
            <numerusform>%n field changed here and on the list</numerusform>
            <numerusform>%n fields changed here and on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n day(s) old</source>
        <translation>
            <numerusform>List %n day old</numerusform>
            <numerusform>List %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n hour(s) old</source>
        <translation>
            <numerusform>List %n hour old</numerusform>
            <numerusform>List %n hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n min old</source>
        <translation>
            <numerusform>List %n min old</numerusform>
            <numerusform>List %n min old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} ready, %n label(s)</source>
        <translation>
            <numerusform>{name} ready, %n label</numerusform>
            <numerusform>{name} ready, %n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Syncing</name>
    <message numerus="yes">
        <source>%n let in twice: see Sources</source>
        <translation>
            <numerusform>%n let in twice: see Sources</numerusform>
            <numerusform>%n let in twice: see Sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticket system: list %n min old</source>
        <translation>
            <numerusform>Ticket system: list %n min old</numerusform>
            <numerusform>Ticket system: list %n min old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found:</source>
        <translation>
            <numerusform>%n problem found:</numerusform>
            <numerusform>%n problems found:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingWork</name>
    <message numerus="yes">
        <source>%n badge(s) are called off as soon as their printer gives them back.</source>
        <translation>
            <numerusform>%n badge is called off as soon as its printer gives it back.</numerusform>
            <numerusform>%n badges are called off as soon as their printers give them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) called off.</source>
        <translation>
            <numerusform>%n badge called off.</numerusform>
            <numerusform>%n badges called off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) go there as soon as their printer gives them back.</source>
        <translation>
            <numerusform>%n badge goes there as soon as its printer gives it back.</numerusform>
            <numerusform>%n badges go there as soon as their printers give them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) sent to {printer}.</source>
        <translation>
            <numerusform>%n badge sent to {printer}.</numerusform>
            <numerusform>%n badges sent to {printer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) were on their way already.</source>
        <translation>
            <numerusform>%n badge was on its way already.</numerusform>
            <numerusform>%n badges were on their way already.</numerusform>
        </translation>
    </message>
</context>
</TS>
