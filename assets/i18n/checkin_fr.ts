<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Check-in desk</source>
        <translation>Accueil congrès</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Licences des composants</translation>
    </message>
    <message>
        <source>The registration desk of a conference: scan, verdict, badge, attendance log. It works without a network. Free software under the MIT licence.</source>
        <translation>L’accueil d’une conférence&#xa0;: scan, résultat, badge, journal des présences. Fonctionne sans réseau. Logiciel libre sous licence MIT.</translation>
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
        <translation>Il n’est jamais sorti de l’imprimante</translation>
    </message>
    <message>
        <source>It was printed badly</source>
        <translation>Il est mal imprimé</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print again: {name}</source>
        <translation>Réimprimer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The badge is damaged</source>
        <translation>Le badge est abîmé</translation>
    </message>
    <message>
        <source>The badge was lost</source>
        <translation>Le badge est perdu</translation>
    </message>
    <message>
        <source>The name or the organisation was corrected</source>
        <translation>Le nom ou l’organisation a été corrigé</translation>
    </message>
    <message>
        <source>This will be badge {next}. As soon as it is printed, badge {last} stops working at every door.</source>
        <translation>Ce sera le badge {next}. Dès qu’il est imprimé, le badge {last} n’est plus valable à aucune porte.</translation>
    </message>
    <message>
        <source>This will be the first badge that is known to have come out.</source>
        <translation>Ce sera le premier badge dont la sortie est certaine.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Event files (*.checkin)</source>
        <translation>Fichiers d’événement (*.checkin)</translation>
    </message>
    <message>
        <source>Making the sample event…</source>
        <translation>Création de l’événement d’exemple…</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Ouvrir un fichier d’événement</translation>
    </message>
</context>
<context>
    <name>ArrivalsChart</name>
    <message>
        <source>Checked in over time</source>
        <translation>Enregistrements au fil du temps</translation>
    </message>
    <message>
        <source>Most came from {time} on: {count} in {minutes} minutes.</source>
        <translation>L’affluence la plus forte, à partir de {time}&#xa0;: {count} en {minutes} minutes.</translation>
    </message>
    <message>
        <source>Nobody is checked in yet.</source>
        <translation>Personne n’est encore enregistré.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A copy is made every few minutes; the last ten are kept beside the file.</source>
        <translation>Une copie est faite toutes les quelques minutes&#xa0;; les dix dernières restent à côté du fichier.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>et %n plus ancienne</numerusform>
            <numerusform>et %n plus anciennes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>It is there</source>
        <translation>Il est là</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Pas encore de badge</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>The badge appears here</source>
        <translation>Le badge apparaît ici</translation>
    </message>
    <message>
        <source>The badge, as it will print</source>
        <translation>Le badge tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>The badge, as it will print · {size}</source>
        <translation>Le badge tel qu’il sera imprimé · {size}</translation>
    </message>
</context>
<context>
    <name>BadgeWatch</name>
    <message>
        <source>Badge {issue} of {name}: nobody knows whether it came out. Look into the tray: is it there?</source>
        <translation>Badge {issue} de {name}&#xa0;: personne ne sait s’il est sorti. Regardez dans le bac&#xa0;: y est-il&#xa0;?</translation>
    </message>
    <message>
        <source>{problem} Correct the name on the badge (F2).</source>
        <translation>{problem} Corrigez le nom sur le badge (F2).</translation>
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
            <numerusform>%n garde son code.</numerusform>
            <numerusform>%n gardent leur code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a badge; the names check lists why:</source>
        <translation>
            <numerusform>%n sans badge&#xa0;; le contrôle des noms dit pourquoi&#xa0;:</numerusform>
            <numerusform>%n sans badge&#xa0;; le contrôle des noms dit pourquoi&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Everybody who is not cancelled</source>
        <translation>Toutes les personnes non annulées</translation>
    </message>
    <message>
        <source>First free place on the first sheet</source>
        <translation>Première place libre de la première feuille</translation>
    </message>
    <message>
        <source>Into one PDF</source>
        <translation>Dans un seul PDF</translation>
    </message>
    <message>
        <source>Laying out badges…</source>
        <translation>Mise en page des badges…</translation>
    </message>
    <message>
        <source>No badge had to be printed; no file was written.</source>
        <translation>Aucun badge à imprimer&#xa0;; aucun fichier écrit.</translation>
    </message>
    <message>
        <source>One category</source>
        <translation>Une catégorie</translation>
    </message>
    <message>
        <source>Only those without a badge, or whose badge would look different now</source>
        <translation>Seulement les personnes sans badge, ou dont le badge serait différent à présent</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>Imprimer des badges</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>Créer le PDF…</translation>
    </message>
    <message>
        <source>Save the badges</source>
        <translation>Créer le PDF des badges</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>La personne sélectionnée</numerusform>
            <numerusform>Les %n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>To this desk&apos;s printer, one by one</source>
        <translation>Sur l’imprimante de ce poste, un par un</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Vers où&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever has a badge that would look the same keeps its code; a new one makes the badge before it stop working.</source>
        <translation>Un badge inchangé garde son code&#xa0;; un nouveau badge invalide le précédent.</translation>
    </message>
    <message>
        <source>Whose badges?</source>
        <translation>Quels badges&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>badges.pdf</source>
        <translation>badges.pdf</translation>
    </message>
    <message>
        <source>{badges} in {file}.</source>
        <translation>{badges} dans {file}.</translation>
    </message>
    <message>
        <source>{badges} on the way to the printer.</source>
        <translation>{badges} en route vers l’imprimante.</translation>
    </message>
    <message>
        <source>{done} of {total} badges</source>
        <translation>{done} badges sur {total}</translation>
    </message>
</context>
<context>
    <name>CardMaker</name>
    <message>
        <source>Badge {issue}: {where}</source>
        <translation>Badge {issue}&#xa0;: {where}</translation>
    </message>
    <message>
        <source>In since {since}</source>
        <translation>Sur place depuis {since}</translation>
    </message>
    <message>
        <source>No printer is chosen, so no badge was printed.</source>
        <translation>Aucune imprimante choisie, donc aucun badge imprimé.</translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>Read the note first; the next key prints the badge.</source>
        <translation>Lisez d’abord la note&#xa0;; la touche suivante imprime le badge.</translation>
    </message>
    <message>
        <source>The badge is being printed: hand it over.</source>
        <translation>Le badge s’imprime&#xa0;: remettez-le.</translation>
    </message>
    <message>
        <source>Their badge is there already: {where}.</source>
        <translation>Son badge existe déjà&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>This badge is theirs: the hand-over is noted.</source>
        <translation>C’est bien son badge&#xa0;: la remise est notée.</translation>
    </message>
    <message>
        <source>Two desks printed badge {issue}; both work. Let an organiser know.</source>
        <translation>Deux postes ont imprimé le badge {issue}&#xa0;; les deux sont valables. Prévenez un organisateur.</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>handed over {moment}</source>
        <translation>remis {moment}</translation>
    </message>
    <message>
        <source>in since {since}</source>
        <translation>sur place depuis {since}</translation>
    </message>
    <message>
        <source>not on the latest list</source>
        <translation>absent de la dernière liste</translation>
    </message>
    <message>
        <source>printed {moment}</source>
        <translation>imprimé {moment}</translation>
    </message>
    <message>
        <source>waits: note not read</source>
        <translation>attend&#xa0;: note non lue</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>inscription sur place</translation>
    </message>
    <message>
        <source>{word}, taken back</source>
        <translation>{word}, défait</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n ligne lue</numerusform>
            <numerusform>%n lignes lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read. Nothing is written yet.</source>
        <translation>
            <numerusform>%n ligne lue. Rien n’est encore écrit.</numerusform>
            <numerusform>%n lignes lues. Rien n’est encore écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n mise de côté</numerusform>
            <numerusform>%n mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to import</source>
        <translation>
            <numerusform>%n à importer</numerusform>
            <numerusform>%n à importer</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the unknown sessions to the programme</source>
        <translation>Ajouter les sessions inconnues au programme</translation>
    </message>
    <message>
        <source>Additions only: nobody is missing</source>
        <translation>Seulement des ajouts&#xa0;: personne ne manque</translation>
    </message>
    <message>
        <source>All: the desk&apos;s</source>
        <translation>Tout&#xa0;: l’accueil</translation>
    </message>
    <message>
        <source>All: the list&apos;s</source>
        <translation>Tout&#xa0;: la liste</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Is this the whole list?</source>
        <translation>Est-ce la liste complète&#xa0;?</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Garder celle de l’accueil</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s values where it is still open</source>
        <translation>Garder les valeurs de l’accueil là où c’est encore ouvert</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Leave those still open aside</source>
        <translation>Mettre de côté celles encore ouvertes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Save the rows set aside</source>
        <translation>Exporter les lignes mises de côté</translation>
    </message>
    <message>
        <source>Save the rows set aside…</source>
        <translation>Exporter les lignes mises de côté…</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>Take the list&apos;s</source>
        <translation>Prendre celle de la liste</translation>
    </message>
    <message>
        <source>The whole list: who is not on it is marked as missing</source>
        <translation>La liste complète&#xa0;: qui n’y figure pas est marqué absent de la liste</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>What {file} would do</source>
        <translation>Ce que ferait {file}</translation>
    </message>
    <message>
        <source>What “{word}” means</source>
        <translation>Ce que signifie «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>Yes, import it all the same</source>
        <translation>Oui, importer quand même</translation>
    </message>
    <message>
        <source>Yes, mark them as missing</source>
        <translation>Oui, les marquer comme manquants</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>conflits</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation>est {name}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquants</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>the desk&apos;s</source>
        <translation>celle de l’accueil</translation>
    </message>
    <message>
        <source>the list&apos;s</source>
        <translation>celle de la liste</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangés</translation>
    </message>
    <message>
        <source>unknown words</source>
        <translation>mots inconnus</translation>
    </message>
    <message>
        <source>{file} set aside.csv</source>
        <translation>{file} mises de côté.csv</translation>
    </message>
    <message>
        <source>{read}: {good}, {aside}. Nothing is written yet.</source>
        <translation>{read}&#xa0;: {good}, {aside}. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>{rows} saved in {file}.</source>
        <translation>{rows} dans {file}.</translation>
    </message>
    <message>
        <source>“{word}” means:</source>
        <translation>«&#xa0;{word}&#xa0;» signifie&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n question(s) open</source>
        <translation>
            <numerusform>▲ %n question ouverte</numerusform>
            <numerusform>▲ %n questions ouvertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Go on with {file}</source>
        <translation>Continuer {file}</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Import a list of attendees</source>
        <translation>Importer une liste de participants</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Listes (*.csv *.tsv *.txt *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would happen.</source>
        <translation>Rien n’est écrit avant que vous ayez vu ce qui se passerait.</translation>
    </message>
    <message>
        <source>Take back {file}</source>
        <translation>Défaire {file}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>The import of {file}, begun {when}, stopped half-way. Choose the same file again to go on, or take back what it wrote.</source>
        <translation>L’importation de {file}, commencée {when}, s’est arrêtée en chemin. Choisissez le même fichier pour continuer, ou défaites ce qu’elle a écrit.</translation>
    </message>
</context>
<context>
    <name>ChoosePanel</name>
    <message>
        <source>Ask for the organisation or the e-mail address, then choose by its number.</source>
        <translation>Demandez l’organisation ou l’adresse e-mail, puis choisissez par le numéro.</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>C’est cette personne</translation>
    </message>
    <message>
        <source>Which {name}?</source>
        <translation>Quelle personne&#xa0;: {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column of the list</source>
        <translation>Colonne de la liste</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>{holds} – or is it “{guess}”?</source>
        <translation>{holds} – ou est-ce «&#xa0;{guess}&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Add who goes to which session…</source>
        <translation>Ajouter qui va à quelle session…</translation>
    </message>
    <message>
        <source>Check the list</source>
        <translation>Contrôler la liste</translation>
    </message>
    <message>
        <source>Choose a list of who goes to which session</source>
        <translation>Choisir une liste de qui va à quelle session</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Letters are written in</source>
        <translation>Encodage des lettres</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Listes (*.csv *.tsv *.txt *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Recognised columns are filled in; Enter on a row changes it. What you say is remembered for the next list.</source>
        <translation>Les colonnes reconnues sont remplies&#xa0;; Entrée sur une ligne la modifie. Vos choix sont retenus pour la prochaine liste.</translation>
    </message>
    <message>
        <source>Sessions come from {file}.</source>
        <translation>Les sessions viennent de {file}.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Take the suggestions</source>
        <translation>Prendre les suggestions</translation>
    </message>
    <message>
        <source>What do the columns of {file} hold?</source>
        <translation>Que contiennent les colonnes de {file}&#xa0;?</translation>
    </message>
    <message>
        <source>▲ Say which column holds the names.</source>
        <translation>▲ Indiquez quelle colonne contient les noms.</translation>
    </message>
</context>
<context>
    <name>CorrectPage</name>
    <message>
        <source>Correct: {name}</source>
        <translation>Corriger&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Your corrections lie over the list; a later list does not undo them.</source>
        <translation>Vos corrections priment sur la liste&#xa0;; une liste ultérieure ne les défait pas.</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct: {name}</source>
        <translation>Corriger&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Your corrections lie over the list; a later list does not undo them.</source>
        <translation>Vos corrections priment sur la liste&#xa0;; une liste ultérieure ne les défait pas.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A report could not be saved: is the disk full?</source>
        <translation>Impossible d’écrire un rapport&#xa0;: le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>A report without any personal data was saved:</source>
        <translation>Un rapport sans aucune donnée personnelle a été écrit&#xa0;:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Un problème inattendu est survenu</translation>
    </message>
    <message>
        <source>The last step may not have been done; look before you go on. What was recorded before is safe.</source>
        <translation>La dernière étape n’a peut-être pas été faite&#xa0;; vérifiez avant de continuer. Ce qui était noté auparavant est sauf.</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Back; clear the field; clear the card</source>
        <translation>Retour&#xa0;; vider le champ&#xa0;; effacer la fiche</translation>
    </message>
    <message>
        <source>Check in &amp; print the person chosen</source>
        <translation>Enregistrer la personne choisie et imprimer</translation>
    </message>
    <message>
        <source>Choose among the people found</source>
        <translation>Choisir parmi les personnes trouvées</translation>
    </message>
    <message>
        <source>Choose, or answer the question</source>
        <translation>Choisir, ou répondre à la question</translation>
    </message>
    <message>
        <source>Confirm what a panel asks</source>
        <translation>Confirmer ce que demande un volet</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Go on with what a scan interrupted</source>
        <translation>Continuer ce qu’un scan a interrompu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>It is not: print it again</source>
        <translation>Il n’y est pas&#xa0;: réimprimer</translation>
    </message>
    <message>
        <source>Let in with a reason</source>
        <translation>Laisser entrer avec un motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Print the badge, or print it again</source>
        <translation>Imprimer ou réimprimer le badge</translation>
    </message>
    <message>
        <source>The badge is in the tray</source>
        <translation>Le badge est dans le bac</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>F1 keys</source>
        <translation>F1 touches</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on: {what}</source>
        <translation>Continuer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Scan a ticket or a badge, or type any part of a name.</source>
        <translation>Scannez un billet ou un badge, ou tapez une partie du nom.</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Scanner ou chercher</translation>
    </message>
    <message>
        <source>Scan, or type a name, organisation or code…</source>
        <translation>Scannez, ou tapez un nom, une organisation, un code…</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people selected.</source>
        <translation>
            <numerusform>%n personne sélectionnée.</numerusform>
            <numerusform>%n personnes sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is known</source>
        <translation>Tout ce qu’on sait</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
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
        <translation>Annuler l’inscription…</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see what is known of them.</source>
        <translation>Choisissez une personne dans la liste pour voir ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Garder celle de l’accueil</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Part the two entries again</source>
        <translation>Séparer de nouveau les deux fiches</translation>
    </message>
    <message>
        <source>Register again</source>
        <translation>Réinscrire</translation>
    </message>
    <message>
        <source>Registered for</source>
        <translation>Inscrit à</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Take the list&apos;s</source>
        <translation>Prendre celle de la liste</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Code du billet</translation>
    </message>
    <message>
        <source>Undo the replacement</source>
        <translation>Défaire le remplacement</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>in {when}</source>
        <translation>entrée {when}</translation>
    </message>
    <message>
        <source>not on the latest list</source>
        <translation>absent de la dernière liste</translation>
    </message>
    <message>
        <source>out {when}</source>
        <translation>sortie {when}</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>inscription sur place</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{field}: the desk says “{desk}”, the list now says “{listed}”.</source>
        <translation>{field}&#xa0;: l’accueil dit «&#xa0;{desk}&#xa0;», la liste dit maintenant «&#xa0;{listed}&#xa0;».</translation>
    </message>
    <message>
        <source>{value} (corrected; the list says “{listed}”)</source>
        <translation>{value} (corrigé&#xa0;; la liste dit «&#xa0;{listed}&#xa0;»)</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (défait)</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed both here and there</source>
        <translation>
            <numerusform>%n champ modifié des deux côtés</numerusform>
            <numerusform>%n champs modifiés des deux côtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left aside in doubt</source>
        <translation>
            <numerusform>%n douteux laissé de côté</numerusform>
            <numerusform>%n douteux laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on this list, still admissible</source>
        <translation>
            <numerusform>%n absent de cette liste, toujours admis</numerusform>
            <numerusform>%n absents de cette liste, toujours admis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside; mend and import them as additions</source>
        <translation>
            <numerusform>%n mis de côté&#xa0;; à corriger et importer comme ajout</numerusform>
            <numerusform>%n mis de côté&#xa0;; à corriger et importer comme ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the names</source>
        <translation>Contrôler les noms</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Importer une autre liste</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Importation de {file}</translation>
    </message>
    <message>
        <source>Save the rows set aside…</source>
        <translation>Exporter les lignes mises de côté…</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Afficher les personnes</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>▲ Stopped: {done} of {total} written.</source>
        <translation>▲ Arrêté&#xa0;: {done} sur {total} écrits.</translation>
    </message>
    <message numerus="yes">
        <source>✔ Done: %n written.</source>
        <translation>
            <numerusform>✔ Terminé&#xa0;: %n écrit.</numerusform>
            <numerusform>✔ Terminé&#xa0;: %n écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Everything was known already; nothing had to be written.</source>
        <translation>✔ Tout était déjà connu&#xa0;; il n’y avait rien à écrire.</translation>
    </message>
    <message>
        <source>✔ {rows} saved in {file}.</source>
        <translation>✔ {rows} dans {file}.</translation>
    </message>
</context>
<context>
    <name>DropCard</name>
    <message>
        <source>CSV, TSV, Excel (XLSX) or OpenDocument (ODS), as pretix and others export it</source>
        <translation>CSV, TSV, Excel (XLSX) ou OpenDocument (ODS), comme les exportent pretix et d’autres</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Déposez une liste ici</translation>
    </message>
</context>
<context>
    <name>EncodingPage</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Names that read differently</source>
        <translation>Noms lus différemment</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Choose the column in which the names look as they should.</source>
        <translation>Le fichier ne dit pas comment ses lettres sont encodées. Choisissez la colonne où les noms sont comme il faut.</translation>
    </message>
    <message>
        <source>Which names are right?</source>
        <translation>Quels noms sont justes&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase everything about {name}?</source>
        <translation>Effacer tout sur {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Every fact about this person is emptied, here and at every desk that receives it. All backups of this event are deleted, since they would bring the person back. The list cannot bring the person back either. It cannot be undone.</source>
        <translation>Tout ce qui concerne cette personne est vidé, ici et à chaque poste qui le reçoit. Toutes les sauvegardes de cet événement sont supprimées, car elles ramèneraient la personne. La liste ne peut pas la ramener non plus. C’est irréversible.</translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation>Motif, pour le journal</translation>
    </message>
    <message>
        <source>Type “{word}” to confirm</source>
        <translation>Tapez «&#xa0;{word}&#xa0;» pour confirmer</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Attendance: who came, when, where</source>
        <translation>Présences&#xa0;: qui est venu, quand, où</translation>
    </message>
    <message>
        <source>Attendees: the list with all fields</source>
        <translation>Participants&#xa0;: la liste avec tous les champs</translation>
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
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Journal: everything, refusals too</source>
        <translation>Journal&#xa0;: tout, y compris les refus</translation>
    </message>
    <message>
        <source>Mark as UTF-8 (BOM), for older Excel</source>
        <translation>Marquer comme UTF-8 (BOM), pour un ancien Excel</translation>
    </message>
    <message>
        <source>No-shows: who did not come</source>
        <translation>Absents&#xa0;: qui n’est pas venu</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Créer un rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Créer le rapport</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Créer…</translation>
    </message>
    <message>
        <source>Times are in the event&apos;s zone and in UTC; nothing can become a formula.</source>
        <translation>Heures dans le fuseau de l’événement et en UTC&#xa0;; rien ne peut devenir une formule.</translation>
    </message>
    <message>
        <source>{rows} in {file}.</source>
        <translation>{rows} dans {file}.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History: {name}</source>
        <translation>Historique&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Newest first. Nothing is ever removed from it.</source>
        <translation>Le plus récent d’abord. Rien n’en est jamais retiré.</translation>
    </message>
    <message>
        <source>Undo this…</source>
        <translation>Défaire ceci…</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Stopped, as asked. Nothing was written.</source>
        <translation>Arrêté à votre demande. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Taken back: what that import wrote no longer counts.</source>
        <translation>Défait&#xa0;: ce que cette importation a écrit ne compte plus.</translation>
    </message>
    <message>
        <source>{done} of {total} written</source>
        <translation>{done} sur {total} écrits</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Change what the column marked holds</source>
        <translation>Changer ce que contient la colonne marquée</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose the encoding, or the person meant, by its number</source>
        <translation>Choisir l’encodage, ou la personne, par son numéro</translation>
    </message>
    <message>
        <source>Go on to the next step; import</source>
        <translation>Étape suivante&#xa0;; importer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s value</source>
        <translation>Garder la valeur de l’accueil</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Une étape en arrière</translation>
    </message>
    <message>
        <source>Save the rows set aside</source>
        <translation>Exporter les lignes mises de côté</translation>
    </message>
    <message>
        <source>Take the list&apos;s value</source>
        <translation>Prendre la valeur de la liste</translation>
    </message>
    <message>
        <source>The row is somebody new</source>
        <translation>La ligne est quelqu’un de nouveau</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>LastScans</name>
    <message>
        <source>Answer</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>LetInPanel</name>
    <message>
        <source>An organiser said yes</source>
        <translation>Un organisateur a dit oui</translation>
    </message>
    <message>
        <source>Let in &amp; print</source>
        <translation>Laisser entrer et imprimer</translation>
    </message>
    <message>
        <source>Let in: {name}</source>
        <translation>Laisser entrer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Paid at the desk</source>
        <translation>Payé à l’accueil</translation>
    </message>
    <message>
        <source>Speaker or escort, needed inside now</source>
        <translation>Intervenant ou accompagnateur, attendu à l’intérieur</translation>
    </message>
    <message>
        <source>The list is wrong</source>
        <translation>La liste est fausse</translation>
    </message>
    <message>
        <source>The verdict was “{refused}”. It stays in the history, beside your reason.</source>
        <translation>Le résultat était «&#xa0;{refused}&#xa0;». Il reste dans l’historique, avec votre motif.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not a country that is known; kept as it stands</source>
        <translation>Pays inconnu&#xa0;; gardé tel quel</translation>
    </message>
    <message>
        <source>Not a session of the programme</source>
        <translation>Pas une session du programme</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Set aside because</source>
        <translation>Motif de la mise de côté</translation>
    </message>
    <message>
        <source>The desk says</source>
        <translation>L’accueil dit</translation>
    </message>
    <message>
        <source>The list now says</source>
        <translation>La liste dit maintenant</translation>
    </message>
    <message>
        <source>The list says</source>
        <translation>La liste dit</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>La ligne</translation>
    </message>
    <message>
        <source>Ticket codes</source>
        <translation>Codes des billets</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>Qu’est-ce que c’est</translation>
    </message>
    <message>
        <source>back on the list</source>
        <translation>de retour sur la liste</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>MendCard</name>
    <message>
        <source>Compare and merge…</source>
        <translation>Comparer et réunir…</translation>
    </message>
    <message>
        <source>It is fine as it is</source>
        <translation>C’est bien ainsi</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Garder celle de l’accueil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Take the list&apos;s</source>
        <translation>Prendre celle de la liste</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Prendre la suggestion</translation>
    </message>
    <message>
        <source>Take “{suggestion}”</source>
        <translation>Prendre «&#xa0;{suggestion}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Are these one person?</source>
        <translation>Est-ce une seule personne&#xa0;?</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Choose whose fields stay. Tickets, sessions, badges and history of both go on together; the history can part them again.</source>
        <translation>Choisissez quels champs restent. Billets, sessions, badges et historique des deux sont réunis&#xa0;; l’historique peut les séparer de nouveau.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>C’est une seule personne</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>Ticket codes</source>
        <translation>Codes des billets</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{name} stays</source>
        <translation>{name} reste</translation>
    </message>
</context>
<context>
    <name>NamesController</name>
    <message>
        <source>Checking names…</source>
        <translation>Contrôle des noms…</translation>
    </message>
    <message>
        <source>Stopped, as asked.</source>
        <translation>Arrêté à votre demande.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>merged; the history can part them</source>
        <translation>réuni&#xa0;; l’historique peut séparer</translation>
    </message>
    <message>
        <source>now {name}</source>
        <translation>maintenant {name}</translation>
    </message>
    <message>
        <source>{done} of {total} badges tried</source>
        <translation>{done} badges essayés sur {total}</translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Contrôler de nouveau</translation>
    </message>
    <message>
        <source>Compare and merge</source>
        <translation>Comparer et réunir</translation>
    </message>
    <message>
        <source>Into the field of the finding; compare two people</source>
        <translation>Dans le champ du constat&#xa0;; comparer deux personnes</translation>
    </message>
    <message>
        <source>It is fine as it is</source>
        <translation>C’est bien ainsi</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s value</source>
        <translation>Garder la valeur de l’accueil</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names check</source>
        <translation>Contrôle des noms</translation>
    </message>
    <message>
        <source>Save what was typed; confirm a merge</source>
        <translation>Valider la saisie&#xa0;; confirmer une réunion</translation>
    </message>
    <message>
        <source>Take the list&apos;s value</source>
        <translation>Prendre la valeur de la liste</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Prendre la suggestion</translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message numerus="yes">
        <source>%n people looked at</source>
        <translation>
            <numerusform>%n personne contrôlée</numerusform>
            <numerusform>%n personnes contrôlées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said to be fine</source>
        <translation>
            <numerusform>%n en ordre</numerusform>
            <numerusform>%n en ordre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Contrôler de nouveau</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>Tout ({count})</translation>
    </message>
    <message>
        <source>Findings, the worst first</source>
        <translation>Constats, les plus graves d’abord</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Afficher seulement</translation>
    </message>
    <message>
        <source>Show what was fine</source>
        <translation>Montrer ce qui est en ordre</translation>
    </message>
    <message>
        <source>The list was changed since the check: check again (F5).</source>
        <translation>La liste a changé depuis le contrôle&#xa0;: contrôlez de nouveau (F5).</translation>
    </message>
    <message numerus="yes">
        <source>✔ %n people looked at: every name is fine.</source>
        <translation>
            <numerusform>✔ %n personne contrôlée&#xa0;: le nom est en ordre.</numerusform>
            <numerusform>✔ %n personnes contrôlées&#xa0;: tous les noms sont en ordre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>6–8 May 2024 · Square, Brussels</source>
        <translation>6–8 mai 2024 · Square, Bruxelles</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Un nouvel événement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a time zone from the list: Europe/Brussels.</source>
        <translation>Choisissez un fuseau horaire dans la liste&#xa0;: Europe/Brussels.</translation>
    </message>
    <message>
        <source>Dates and place</source>
        <translation>Dates et lieu</translation>
    </message>
    <message>
        <source>European Cluster Conference 2024</source>
        <translation>European Cluster Conference 2024</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>Créer l’événement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>What is the event called?</source>
        <translation>Comment s’appelle l’événement&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Every desk sees it in the history. It is not printed and not shown to them.</source>
        <translation>Chaque poste la voit dans l’historique. Elle n’est ni imprimée ni montrée à la personne.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note: {name}</source>
        <translation>Note&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>What the next person at a desk should know…</source>
        <translation>Ce que la prochaine personne à l’accueil doit savoir…</translation>
    </message>
</context>
<context>
    <name>OverviewCard</name>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>By checkpoint</source>
        <translation>Par point de contrôle</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Checked in over time</source>
        <translation>Enregistrements au fil du temps</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>À l’intérieur</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>badges nobody knows of</source>
        <translation>badges à vérifier</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>enregistrés</translation>
    </message>
    <message>
        <source>conflicts to decide</source>
        <translation>conflits à décider</translation>
    </message>
    <message>
        <source>not on the latest list</source>
        <translation>absent de la dernière liste</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>sur la liste</translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation>inscriptions sur place</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PanelWork</name>
    <message>
        <source>Corrected.</source>
        <translation>Corrigé.</translation>
    </message>
    <message>
        <source>Corrected. The badge still says what it said: print it again.</source>
        <translation>Corrigé. Le badge n’a pas changé&#xa0;: réimprimez-le.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noté.</translation>
    </message>
    <message>
        <source>Taken back. The badge still says what it said: print it again.</source>
        <translation>Défait. Le badge n’a pas changé&#xa0;: réimprimez-le.</translation>
    </message>
    <message>
        <source>Taken back. The history keeps both.</source>
        <translation>Défait. L’historique garde les deux.</translation>
    </message>
    <message>
        <source>The badge is being printed: hand it over.</source>
        <translation>Le badge s’imprime&#xa0;: remettez-le.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à défaire.</translation>
    </message>
</context>
<context>
    <name>PeopleController</name>
    <message numerus="yes">
        <source>%n registration(s) cancelled.</source>
        <translation>
            <numerusform>%n inscription annulée.</numerusform>
            <numerusform>%n inscriptions annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything about this person was erased.</source>
        <translation>Tout ce qui concerne cette personne a été effacé.</translation>
    </message>
    <message>
        <source>Merged. The history of the person can part them again.</source>
        <translation>Réuni. L’historique de la personne peut les séparer de nouveau.</translation>
    </message>
    <message>
        <source>Replaced. Print the new badge before they come in.</source>
        <translation>Remplacé. Imprimez le nouveau badge avant l’entrée.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Défait.</translation>
    </message>
    <message>
        <source>The conflict is decided.</source>
        <translation>Le conflit est décidé.</translation>
    </message>
    <message>
        <source>{name} is registered again.</source>
        <translation>{name} est de nouveau inscrit.</translation>
    </message>
    <message>
        <source>{name} was corrected.</source>
        <translation>{name}&#xa0;: corrigé.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>absent de la liste</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>inscription sur place</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Badges of those selected, or of everybody</source>
        <translation>Badges de la sélection, ou de tous</translation>
    </message>
    <message>
        <source>Confirm what a page asks</source>
        <translation>Confirmer ce que demande une page</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>De la recherche à la liste</translation>
    </message>
    <message>
        <source>Merge the two selected</source>
        <translation>Réunir les deux sélectionnées</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Sélectionner plusieurs</translation>
    </message>
    <message>
        <source>To the details of the person marked</source>
        <translation>Aux détails de la personne marquée</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Any registration</source>
        <translation>Toutes les inscriptions</translation>
    </message>
    <message>
        <source>Badges…</source>
        <translation>Badges…</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Par {column}</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n</source>
        <translation>
            <numerusform>Annuler %n inscription</numerusform>
            <numerusform>Annuler %n inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n registration(s)? Every desk will refuse their tickets.</source>
        <translation>
            <numerusform>Annuler %n inscription&#xa0;? Chaque poste refusera son billet.</numerusform>
            <numerusform>Annuler %n inscriptions&#xa0;? Chaque poste refusera leurs billets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel registrations…</source>
        <translation>Annuler des inscriptions…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Merge two…</source>
        <translation>Réunir deux…</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Pas enregistrés</translation>
    </message>
    <message>
        <source>Not on the latest list</source>
        <translation>Absents de la dernière liste</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Search name, organisation, code, e-mail…</source>
        <translation>Nom, organisation, code, e-mail…</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Afficher seulement</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Inscriptions sur place</translation>
    </message>
    <message>
        <source>With a conflict</source>
        <translation>Avec un conflit</translation>
    </message>
    <message>
        <source>With an attention note</source>
        <translation>Avec un point d’attention</translation>
    </message>
    <message>
        <source>Without a badge</source>
        <translation>Sans badge</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n people</source>
        <translation>
            <numerusform>{shown} sur %n personne</numerusform>
            <numerusform>{shown} sur %n personnes</numerusform>
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
        <translation>si différent du nom complet</translation>
    </message>
    <message>
        <source>like 2024-05-06T08:00+02:00</source>
        <translation>comme 2024-05-06T08:00+02:00</translation>
    </message>
    <message>
        <source>like 2024-05-08T18:00+02:00</source>
        <translation>comme 2024-05-08T18:00+02:00</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>shown in amber at every desk</source>
        <translation>affiché en orange à chaque poste</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Answers marked * are needed before the check-in.</source>
        <translation>Les réponses marquées * sont nécessaires avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>À demander à {name}</translation>
    </message>
    <message>
        <source>Check in &amp; print</source>
        <translation>Enregistrer et imprimer</translation>
    </message>
    <message>
        <source>a date, like 2024-05-06</source>
        <translation>une date, comme 2024-05-06</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Choose a reason first, or write one.</source>
        <translation>Choisissez d’abord un motif, ou écrivez-en un.</translation>
    </message>
    <message>
        <source>Or in your own words…</source>
        <translation>Ou avec vos propres mots…</translation>
    </message>
    <message>
        <source>The reason in your own words</source>
        <translation>Le motif avec vos propres mots</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ReplacePage</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Ticket and sessions stay with the registration. Badges printed so far stop working; the history keeps both people.</source>
        <translation>Le billet et les sessions restent liés à l’inscription. Les badges déjà imprimés ne sont plus valables&#xa0;; l’historique garde les deux personnes.</translation>
    </message>
    <message>
        <source>Who comes instead of {name}?</source>
        <translation>Qui vient à la place de {name}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ReportsController</name>
    <message>
        <source>Backed up.</source>
        <translation>Sauvegardé.</translation>
    </message>
    <message>
        <source>Copying the file…</source>
        <translation>Copie du fichier…</translation>
    </message>
    <message>
        <source>Proving the records…</source>
        <translation>Vérification du journal…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>{done} of {total} people</source>
        <translation>{done} personnes sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} lignes sur {total}</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Save the report chosen</source>
        <translation>Créer le rapport choisi</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>There is no backup of this file.</source>
        <translation>Il n’y a pas de sauvegarde de ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” becomes what it was at the time you choose. The file as it is now is kept beside it, and what other desks hold comes back from them. Close other windows of this event first.</source>
        <translation>«&#xa0;{name}&#xa0;» redevient ce qu’il était au moment choisi. Le fichier actuel est conservé à côté, et ce que d’autres postes détiennent en revient. Fermez d’abord les autres fenêtres de cet événement.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in &amp; print</source>
        <translation>Enregistrer et imprimer</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nobody found for “{query}”. Try fewer letters, or add a walk-in.</source>
        <translation>Personne pour «&#xa0;{query}&#xa0;». Essayez moins de lettres, ou inscrivez sur place.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message numerus="yes">
        <source>The first %n; more letters find fewer</source>
        <translation>
            <numerusform>La première&#xa0;; plus de lettres, moins de résultats</numerusform>
            <numerusform>Les %n premières&#xa0;; plus de lettres, moins de résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>▲ Nobody is chosen yet: the arrow keys choose, then press Enter.</source>
        <translation>▲ Personne n’est choisi&#xa0;: les flèches choisissent, puis Entrée.</translation>
    </message>
    <message>
        <source>▲ There is nobody to check in: F3 adds a walk-in.</source>
        <translation>▲ Il n’y a personne à enregistrer&#xa0;: F3 inscrit sur place.</translation>
    </message>
</context>
<context>
    <name>ScansTable</name>
    <message>
        <source>Last scans</source>
        <translation>Derniers scans</translation>
    </message>
    <message>
        <source>The last scans appear here.</source>
        <translation>Les derniers scans apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>A folder of PDF files</source>
        <translation>Un dossier de fichiers PDF</translation>
    </message>
    <message>
        <source>As the event says</source>
        <translation>Comme le dit l’événement</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Folder for badges</source>
        <translation>Dossier des badges</translation>
    </message>
    <message>
        <source>Hear look</source>
        <translation>Écouter «&#xa0;attention&#xa0;»</translation>
    </message>
    <message>
        <source>Hear no</source>
        <translation>Écouter «&#xa0;non&#xa0;»</translation>
    </message>
    <message>
        <source>Hear yes</source>
        <translation>Écouter «&#xa0;oui&#xa0;»</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None: badges wait</source>
        <translation>Aucune&#xa0;: les badges attendent</translation>
    </message>
    <message>
        <source>Play a tone after each scan</source>
        <translation>Émettre un son après chaque scan</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Screen for the attendee</source>
        <translation>Écran pour le participant</translation>
    </message>
    <message>
        <source>Sends {key} first</source>
        <translation>Envoie d’abord {key}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound, screen, scanner</source>
        <translation>Son, écran, scanner</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Told by its speed</source>
        <translation>Reconnu à sa vitesse</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (non connecté)</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (introuvable)</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n badge(s) to look for</source>
        <translation>
            <numerusform>%n badge à vérifier</numerusform>
            <numerusform>%n badges à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) waiting</source>
        <translation>
            <numerusform>%n badge en attente</numerusform>
            <numerusform>%n badges en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed here and on the list</source>
        <translation>
            <numerusform>%n champ modifié ici et sur la liste</numerusform>
            <numerusform>%n champs modifiés ici et sur la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges go to a folder</source>
        <translation>Badges vers un dossier</translation>
    </message>
    <message numerus="yes">
        <source>List %n day(s) old</source>
        <translation>
            <numerusform>Liste d’il y a %n jour</numerusform>
            <numerusform>Liste d’il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n hour(s) old</source>
        <translation>
            <numerusform>Liste d’il y a %n h</numerusform>
            <numerusform>Liste d’il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n min old</source>
        <translation>
            <numerusform>Liste d’il y a %n min</numerusform>
            <numerusform>Liste d’il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>List just in</source>
        <translation>Liste à l’instant</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Pas encore de liste</translation>
    </message>
    <message>
        <source>No printer chosen</source>
        <translation>Aucune imprimante choisie</translation>
    </message>
    <message>
        <source>Printer {name}</source>
        <translation>Imprimante {name}</translation>
    </message>
    <message>
        <source>{came} of {expected} in</source>
        <translation>{came} sur {expected} arrivés</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>689 invented people and a programme: try everything, break nothing.</source>
        <translation>689 personnes inventées et un programme&#xa0;: essayez tout, sans risque.</translation>
    </message>
    <message>
        <source>A file that ends in .checkin, from here or from another desk.</source>
        <translation>Un fichier qui se termine par .checkin, d’ici ou d’un autre poste.</translation>
    </message>
    <message>
        <source>A new event from an attendee list: Excel, CSV or OpenDocument.</source>
        <translation>Un nouvel événement à partir d’une liste de participants&#xa0;: Excel, CSV ou OpenDocument.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Par quoi voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Ouvrir un fichier d’événement</translation>
    </message>
    <message>
        <source>Open the sample event</source>
        <translation>Ouvrir l’événement d’exemple</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Derniers ouverts</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Checked in here, of those expected: everybody on the list who is not cancelled</source>
        <translation>Enregistrés ici, sur ceux qui sont attendus&#xa0;: toute la liste sauf les annulations</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>cette étape</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
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
        <translation>Scanné par erreur</translation>
    </message>
    <message>
        <source>They left again without coming in</source>
        <translation>Reparti sans entrer</translation>
    </message>
    <message>
        <source>This will be taken back: {what}. Both stay in the history.</source>
        <translation>Ceci sera défait&#xa0;: {what}. Les deux restent dans l’historique.</translation>
    </message>
    <message>
        <source>Typed wrongly</source>
        <translation>Faute de frappe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Défaire&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Mauvaise personne</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Check in &amp; print</source>
        <translation>Enregistrer et imprimer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Let in with a reason…</source>
        <translation>Laisser entrer…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Réimprimer…</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimer le badge</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found:</source>
        <translation>
            <numerusform>%n problème trouvé&#xa0;:</numerusform>
            <numerusform>%n problèmes trouvés&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ligne du journal</numerusform>
            <numerusform>%n lignes du journal</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: {records} about {people}.</source>
        <translation>Tout est en ordre&#xa0;: {records} sur {people}.</translation>
    </message>
    <message>
        <source>Proves that no record was changed or lost, and that every figure follows from the records.</source>
        <translation>Prouve que rien au journal n’a été modifié ni perdu, et que chaque chiffre en découle.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Verify the event file</source>
        <translation>Vérifier le fichier d’événement</translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>Check in &amp; print</source>
        <translation>Enregistrer et imprimer</translation>
    </message>
    <message>
        <source>Enter goes to the next field. Only a name is needed.</source>
        <translation>Entrée passe au champ suivant. Seul un nom est nécessaire.</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>C’est cette personne</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>▲ Already on the list: {who}</source>
        <translation>▲ Déjà sur la liste&#xa0;: {who}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Check-in desk</source>
        <translation>Accueil congrès</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Open an event file…</source>
        <translation>Ouvrir un fichier d’événement…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page de début</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>_AskCancel</name>
    <message>
        <source>Cancel it</source>
        <translation>Annuler l’inscription</translation>
    </message>
    <message>
        <source>Cancel the registration of {name}? Every desk will refuse their ticket.</source>
        <translation>Annuler l’inscription de {name}&#xa0;? Chaque poste refusera son billet.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
</context>
<context>
    <name>badge</name>
    <message>
        <source>{field} is too long for the badge.</source>
        <translation>{field}&#xa0;: trop long pour le badge.</translation>
    </message>
    <message>
        <source>“{char}” ({code}) in {field} is in none of the fonts.</source>
        <translation>«&#xa0;{char}&#xa0;» ({code}) dans {field} n’existe dans aucune police.</translation>
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
        <translation>1 à {most} caractères</translation>
    </message>
    <message>
        <source>1 to {most} characters without a colon</source>
        <translation>1 à {most} caractères sans deux-points</translation>
    </message>
    <message>
        <source>400 times its packed size</source>
        <translation>400 fois sa taille compressée</translation>
    </message>
    <message>
        <source>Excel holds at most {most} rows; use CSV</source>
        <translation>Excel contient {most} lignes au plus&#xa0;; prenez CSV</translation>
    </message>
    <message>
        <source>It is an archive, but no spreadsheet. Save it as .xlsx.</source>
        <translation>C’est une archive, pas un tableur. Exportez-le en .xlsx.</translation>
    </message>
    <message>
        <source>It is an old Excel file, or protected by a password. Save it as .xlsx without one.</source>
        <translation>C’est un ancien fichier Excel, ou il est protégé par un mot de passe. Exportez-le en .xlsx sans mot de passe.</translation>
    </message>
    <message>
        <source>It is neither a text file nor a spreadsheet.</source>
        <translation>Ce n’est ni un fichier texte ni un tableur.</translation>
    </message>
    <message>
        <source>It is not a spreadsheet as any program writes one.</source>
        <translation>Aucun programme n’écrit un tableur ainsi.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save it without one.</source>
        <translation>Il est protégé par un mot de passe. Exportez-le sans.</translation>
    </message>
    <message>
        <source>Known are {known}.</source>
        <translation>Sont connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Leave it out to have it found.</source>
        <translation>Laissez-le de côté pour qu’il soit trouvé.</translation>
    </message>
    <message>
        <source>The file is damaged. Save it again, or as a CSV file.</source>
        <translation>Le fichier est endommagé. Exportez-le de nouveau, ou en CSV.</translation>
    </message>
    <message>
        <source>The file is damaged. Save it again.</source>
        <translation>Le fichier est endommagé. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objet JSON</translation>
    </message>
    <message>
        <source>a JSON text that can be read</source>
        <translation>un texte JSON lisible</translation>
    </message>
    <message>
        <source>a USB printer is named by two numbers of four digits</source>
        <translation>une imprimante USB se désigne par deux nombres de quatre chiffres</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a name that no printer has</source>
        <translation>un nom qu’aucune imprimante ne porte</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>a roll {width} mm wide</source>
        <translation>un rouleau de {width} mm de large</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a time such as {example}</source>
        <translation>une date et heure, comme {example}</translation>
    </message>
    <message>
        <source>a time with its offset, such as +02:00</source>
        <translation>une heure avec son décalage, comme +02:00</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a {name} prints no pictures</source>
        <translation>{name}&#xa0;: n’imprime pas d’images</translation>
    </message>
    <message>
        <source>at most {most} characters</source>
        <translation>{most} caractères au plus</translation>
    </message>
    <message>
        <source>attendee</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>badge template</source>
        <translation>modèle de badge</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>elle est illisible</translation>
    </message>
    <message>
        <source>it is a folder, or the event file itself</source>
        <translation>c’est un dossier, ou le fichier d’événement lui-même</translation>
    </message>
    <message>
        <source>it says that it has other sizes</source>
        <translation>elle annonce d’autres tailles</translation>
    </message>
    <message>
        <source>no label has that size</source>
        <translation>aucune étiquette n’a cette taille</translation>
    </message>
    <message>
        <source>no profile is called “{name}”; was one of these meant: {near}</source>
        <translation>aucun profil ne s’appelle «&#xa0;{name}&#xa0;»&#xa0;; peut-être l’un de ceux-ci&#xa0;: {near}</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>l’un de {words}</translation>
    </message>
    <message>
        <source>over 256 MB</source>
        <translation>plus de 256 Mo</translation>
    </message>
    <message>
        <source>over {count} rows</source>
        <translation>plus de {count} lignes</translation>
    </message>
    <message>
        <source>print job</source>
        <translation>impression</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>imprimante</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>the name or number of the printer on the network is missing</source>
        <translation>il manque le nom ou le numéro de l’imprimante sur le réseau</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>il manque le port</translation>
    </message>
    <message>
        <source>the port should be a number up to 65535</source>
        <translation>le port doit être un nombre jusqu’à 65535</translation>
    </message>
    <message>
        <source>the profile “{name}” leaves open how many dots “width” has</source>
        <translation>le profil «&#xa0;{name}&#xa0;» ne dit pas combien de points a «&#xa0;width&#xa0;»</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux (true, false)</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>{count} bytes unpacked</source>
        <translation>{count} octets décompressés</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} cellules</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} colonnes</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>“media” should be the label&apos;s width and height in mm</source>
        <translation>«&#xa0;media&#xa0;» doit donner la largeur et la hauteur de l’étiquette en mm</translation>
    </message>
    <message>
        <source>“{name}” is not known here</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas connu ici</translation>
    </message>
    <message>
        <source>“{name}” is said twice</source>
        <translation>«&#xa0;{name}&#xa0;» est dit deux fois</translation>
    </message>
    <message>
        <source>“{name}” should be a number from {low} to {high}</source>
        <translation>«&#xa0;{name}&#xa0;» doit être un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>“{name}” should be one of {allowed}</source>
        <translation>«&#xa0;{name}&#xa0;» doit être l’un de {allowed}</translation>
    </message>
</context>
<context>
    <name>directions</name>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
</context>
<context>
    <name>encodings</name>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Europe de l’Ouest</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A column cannot be read as “{field}”. It can be one of: {fields}</source>
        <translation>Une colonne ne peut pas être lue comme «&#xa0;{field}&#xa0;». Possibles&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Another program is writing to this event file. Wait a moment and try again.</source>
        <translation>Un autre programme écrit dans ce fichier d’événement. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>Choose two different people who are both on the list.</source>
        <translation>Choisissez deux personnes différentes qui sont toutes deux sur la liste.</translation>
    </message>
    <message>
        <source>Give at least a name; nobody was added.</source>
        <translation>Donnez au moins un nom&#xa0;; personne n’a été ajouté.</translation>
    </message>
    <message>
        <source>Leave at least a given name, a family name or a name on the badge.</source>
        <translation>Laissez au moins un prénom, un nom de famille ou un nom sur le badge.</translation>
    </message>
    <message>
        <source>No badge template fits on the paper of this printer: {paper}. Make one, or give the size of the paper that lies in it.</source>
        <translation>Aucun modèle de badge ne tient sur le papier de cette imprimante&#xa0;: {paper}. Créez-en un, ou indiquez la taille du papier chargé.</translation>
    </message>
    <message>
        <source>Record {seq} of station {station} is damaged. Run “verify” to see what else is, and go on with the newest backup that holds.</source>
        <translation>La ligne {seq} du journal du poste {station} est endommagée. Lancez «&#xa0;verify&#xa0;» pour voir ce qui l’est encore, et continuez avec la sauvegarde la plus récente qui tient.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Un problème est survenu.</translation>
    </message>
    <message>
        <source>Stopped, as asked. Nothing was written.</source>
        <translation>Arrêté à votre demande. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The badge template cannot be used: in {where}, {why}.</source>
        <translation>Le modèle de badge est inutilisable&#xa0;: dans {where}, {why}.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not recorded. Free some space and do it again.</source>
        <translation>Le disque est plein&#xa0;: ceci n’a pas été noté. Libérez de la place et recommencez.</translation>
    </message>
    <message>
        <source>The list has no column “{column}”. Its columns are: {columns}</source>
        <translation>La liste n’a pas de colonne «&#xa0;{column}&#xa0;». Ses colonnes sont&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>The list was not imported, since there are questions to answer first: {questions}</source>
        <translation>La liste n’a pas été importée, car il y a d’abord des questions&#xa0;: {questions}</translation>
    </message>
    <message>
        <source>The programme needs a column with a ticket code or an e-mail, and one with the session. It has: {columns}</source>
        <translation>Le programme a besoin d’une colonne avec le code du billet ou l’e-mail, et d’une avec la session. Il contient&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>The records of station {station} do not fit together from number {seq} on, so they were not taken over. Keep both files and ask whoever looks after the event.</source>
        <translation>Le journal du poste {station} ne concorde plus à partir du numéro {seq}&#xa0;; il n’a pas été repris. Gardez les deux fichiers et demandez à la personne responsable de l’événement.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path}. Allow writing there and try again.</source>
        <translation>Impossible d’écrire les réglages dans {path}. Autorisez l’écriture et réessayez.</translation>
    </message>
    <message>
        <source>The settings file is not right: “{key}” should be {wanted}. Mend it, or delete it to start afresh.</source>
        <translation>Le fichier de réglages est incorrect&#xa0;: «&#xa0;{key}&#xa0;» devrait être {wanted}. Corrigez-le, ou supprimez-le pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The template “{template}” does not fit on the paper of this printer: {paper}. Choose another template, or give the size of the paper that lies in it.</source>
        <translation>Le modèle «&#xa0;{template}&#xa0;» ne tient pas sur le papier de cette imprimante&#xa0;: {paper}. Choisissez un autre modèle, ou indiquez la taille du papier chargé.</translation>
    </message>
    <message>
        <source>The two files are of different events; nothing was taken over.</source>
        <translation>Les deux fichiers sont d’événements différents&#xa0;; rien n’a été repris.</translation>
    </message>
    <message>
        <source>There are no rows in {path}.</source>
        <translation>Il n’y a aucune ligne dans {path}.</translation>
    </message>
    <message>
        <source>There is already a file at {path}. Choose another name; nothing was changed.</source>
        <translation>Il y a déjà un fichier à l’emplacement {path}. Choisissez un autre nom&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>There is no category “{category}” in this event. There are: {categories}</source>
        <translation>Cet événement n’a pas de catégorie «&#xa0;{category}&#xa0;». Il y a&#xa0;: {categories}</translation>
    </message>
    <message>
        <source>There is no event file at {path}. Check the name, or make one with “init”.</source>
        <translation>Il n’y a pas de fichier d’événement à l’emplacement {path}. Vérifiez le nom, ou créez-en un avec «&#xa0;init&#xa0;».</translation>
    </message>
    <message>
        <source>There is no field “{field}”. There are: {fields}</source>
        <translation>Il n’y a pas de champ «&#xa0;{field}&#xa0;». Il y a&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in {path}. It has: {sheets}</source>
        <translation>Il n’y a pas de feuille «&#xa0;{sheet}&#xa0;» dans {path}. Feuilles&#xa0;: {sheets}</translation>
    </message>
    <message>
        <source>There is no {what} “{name}” in this event.</source>
        <translation>Cet événement n’a pas de {what} «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This badge cannot be printed: {why} Shorten or correct the badge name first.</source>
        <translation>Ce badge ne peut pas être imprimé&#xa0;: {why} Raccourcissez ou corrigez d’abord le nom sur le badge.</translation>
    </message>
    <message>
        <source>This cannot be undone: it was taken back already, or is not that kind of thing.</source>
        <translation>Impossible à défaire&#xa0;: c’est déjà défait, ou cela ne se défait pas.</translation>
    </message>
    <message>
        <source>This cannot be undone; nothing was done. Add --yes to do it.</source>
        <translation>Cela ne se défait pas&#xa0;; rien n’a été fait. Ajoutez --yes pour le faire.</translation>
    </message>
    <message>
        <source>This line was not scanned: {why}.</source>
        <translation>Cette ligne n’a pas été scannée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This person has had {issues} badges, and more cannot be told apart. Ask an organiser to add them as a walk-in.</source>
        <translation>Cette personne a déjà eu {issues} badges&#xa0;; on ne peut en distinguer davantage. Demandez à un organisateur de l’inscrire sur place.</translation>
    </message>
    <message>
        <source>This printer is there already, as “{name}”. Remove that one first.</source>
        <translation>Cette imprimante existe déjà, sous le nom «&#xa0;{name}&#xa0;». Retirez d’abord celle-là.</translation>
    </message>
    <message>
        <source>{count} badges wait for “{name}”, so it was not removed. Print them, or send them to another printer first.</source>
        <translation>{count} badges attendent «&#xa0;{name}&#xa0;», qui n’a donc pas été retirée. Imprimez-les d’abord, ou envoyez-les à une autre imprimante.</translation>
    </message>
    <message>
        <source>{count} people have this code; name one by their id.</source>
        <translation>{count} personnes ont ce code&#xa0;; désignez-en une par son identifiant.</translation>
    </message>
    <message>
        <source>{name} has no admitted scan to take back. “history” shows the id of everything else.</source>
        <translation>{name} n’a pas de scan admis à défaire. «&#xa0;history&#xa0;» montre l’identifiant de tout le reste.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written at the moment. Is the disk or stick still plugged in?</source>
        <translation>{path} ne peut être ni lu ni écrit pour le moment. Le disque ou la clé est-il encore branché&#xa0;?</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}</source>
        <translation>{path} ne peut pas être lu&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be written to. Copy it to a folder of your own, or allow writing, and open it again.</source>
        <translation>Impossible d’écrire dans {path}. Copiez-le dans un dossier à vous, ou autorisez l’écriture, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>Impossible d’écrire {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not an event file, and there is no backup of it.</source>
        <translation>{path} est endommagé ou n’est pas un fichier d’événement, et il n’en existe pas de sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not an event file. Restore the newest backup: {backups}</source>
        <translation>{path} est endommagé ou n’est pas un fichier d’événement. Restaurez la sauvegarde la plus récente&#xa0;: {backups}</translation>
    </message>
    <message>
        <source>{path} is not written in {encoding}. {hint}</source>
        <translation>{path} n’est pas écrit en {encoding}. {hint}</translation>
    </message>
    <message>
        <source>{path} is too large for a list of attendees: {found}, where at most {most} is read.</source>
        <translation>{path} est trop grand pour une liste de participants&#xa0;: {found}, au plus {most} sont lus.</translation>
    </message>
    <message>
        <source>{path} lies on a network drive or in a synchronised folder ({kind}), where event files get damaged. Copy it to a folder on this computer and open it there.</source>
        <translation>{path} se trouve sur un lecteur réseau ou dans un dossier synchronisé ({kind}), où les fichiers d’événement s’abîment. Copiez-le dans un dossier de cet ordinateur et ouvrez-le là.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Install that version to open it.</source>
        <translation>{path} vient d’une version plus récente de ce programme. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{url} is not a printer this computer can use. Give folder:FOLDER, cups://QUEUE, ipp://HOST/PATH, windows:NAME, escpos://HOST, zpl://HOST, brother://HOST, usb://VENDOR:PRODUCT or serial:PORT.</source>
        <translation>{url} n’est pas une imprimante utilisable par cet ordinateur. Indiquez folder:DOSSIER, cups://FILE, ipp://HÔTE/CHEMIN, windows:NOM, escpos://HÔTE, zpl://HÔTE, brother://HÔTE, usb://FABRICANT:PRODUIT ou serial:PORT.</translation>
    </message>
    <message>
        <source>{url} is not the address of a printer: {why}. It would look like {example}.</source>
        <translation>{url} n’est pas l’adresse d’une imprimante&#xa0;: {why}. Exemple&#xa0;: {example}.</translation>
    </message>
    <message>
        <source>“{value}” will not do for {field}: {wanted}.</source>
        <translation>«&#xa0;{value}&#xa0;» ne convient pas pour {field}&#xa0;: {wanted}.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Accompanies</source>
        <translation>Accompagne</translation>
    </message>
    <message>
        <source>Attention note</source>
        <translation>Point d’attention</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Nom sur le badge</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>All in capitals</source>
        <translation>Tout en majuscules</translation>
    </message>
    <message>
        <source>Desk and list differ</source>
        <translation>Accueil et liste diffèrent</translation>
    </message>
    <message>
        <source>Doubled space</source>
        <translation>Espace double</translation>
    </message>
    <message>
        <source>Garbled letters</source>
        <translation>Lettres altérées</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Caractères invisibles</translation>
    </message>
    <message>
        <source>Letter without a font</source>
        <translation>Lettre sans police</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>À ne pas confondre</translation>
    </message>
    <message>
        <source>Names exchanged?</source>
        <translation>Noms inversés&#xa0;?</translation>
    </message>
    <message>
        <source>No capital</source>
        <translation>Sans majuscule</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Pas de nom</translation>
    </message>
    <message>
        <source>No real name?</source>
        <translation>Pas un vrai nom&#xa0;?</translation>
    </message>
    <message>
        <source>One e-mail, several people</source>
        <translation>Un e-mail, plusieurs personnes</translation>
    </message>
    <message>
        <source>One person twice?</source>
        <translation>Une personne deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>Space at an end</source>
        <translation>Espace au bord</translation>
    </message>
    <message>
        <source>Will not fit</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>{code} in {field} is in none of the badge fonts: {value}</source>
        <translation>{code} dans {field} n’existe dans aucune police de badge&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{field}: the desk says “{desk}”, the list now says “{listed}”.</source>
        <translation>{field}&#xa0;: l’accueil dit «&#xa0;{desk}&#xa0;», la liste dit maintenant «&#xa0;{listed}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Added at the desk</source>
        <translation>Ajouté à l’accueil</translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation>Badge remis</translation>
    </message>
    <message>
        <source>Badge laid into tray {tray}, number {number}</source>
        <translation>Badge rangé dans le bac {tray}, numéro {number}</translation>
    </message>
    <message>
        <source>Badge once more for printer {printer}</source>
        <translation>Badge encore une fois pour l’imprimante {printer}</translation>
    </message>
    <message>
        <source>Badge queued once more</source>
        <translation>Badge remis en file</translation>
    </message>
    <message>
        <source>Badge sent to the printer</source>
        <translation>Badge envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Badge {issue} for printer {printer}</source>
        <translation>Badge {issue} pour l’imprimante {printer}</translation>
    </message>
    <message>
        <source>Badge {issue} queued</source>
        <translation>Badge {issue} mis en file</translation>
    </message>
    <message>
        <source>Badge {outcome}</source>
        <translation>Badge {outcome}</translation>
    </message>
    <message>
        <source>Came with the list “{source}”</source>
        <translation>Venu avec la liste «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <source>Corrected: {fields}</source>
        <translation>Corrigé&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Let in by hand ({word}) · {checkpoint}</source>
        <translation>Entrée accordée ({word}) · {checkpoint}</translation>
    </message>
    <message>
        <source>Merged with another entry</source>
        <translation>Réuni avec une autre fiche</translation>
    </message>
    <message>
        <source>No longer on the list “{source}”</source>
        <translation>N’est plus sur la liste «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Replaced by {name}</source>
        <translation>Remplacé par {name}</translation>
    </message>
    <message>
        <source>Sessions changed: {fields}</source>
        <translation>Sessions modifiées&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Défait</translation>
    </message>
    <message>
        <source>Taken back: {text}</source>
        <translation>Défait&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{word} · out of {checkpoint}</source>
        <translation>{word} · sortie de {checkpoint}</translation>
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
        <translation>Une cellule est trop longue pour être lue.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>Un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>Some letters are damaged: they do not belong to the encoding of the file.</source>
        <translation>Des lettres sont abîmées&#xa0;: elles n’appartiennent pas à l’encodage du fichier.</translation>
    </message>
    <message>
        <source>Some names can be read in several ways. Which one is right: {encodings}?</source>
        <translation>Certains noms peuvent être lus de plusieurs façons. Laquelle est juste&#xa0;: {encodings}&#xa0;?</translation>
    </message>
    <message>
        <source>The file is older than the list imported last. Import it all the same?</source>
        <translation>Le fichier est plus ancien que la dernière liste importée. L’importer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>The row has far more cells than a list has columns.</source>
        <translation>La ligne a bien plus de cellules qu’une liste n’a de colonnes.</translation>
    </message>
    <message>
        <source>The row has more cells than the list has columns; a cell may have come apart.</source>
        <translation>La ligne a plus de cellules que la liste n’a de colonnes&#xa0;; une cellule s’est peut-être scindée.</translation>
    </message>
    <message>
        <source>The row on line {line} has the same id “{value}”.</source>
        <translation>La ligne {line} a le même identifiant «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>The row on line {line} has the same ticket code.</source>
        <translation>La ligne {line} a le même code de billet.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Il n’y a pas de nom.</translation>
    </message>
    <message>
        <source>This person&apos;s data was erased on request; the list must not bring it back.</source>
        <translation>Les données de cette personne ont été effacées à sa demande&#xa0;; la liste ne doit pas les ramener.</translation>
    </message>
    <message>
        <source>Which column holds the names? None of them is known.</source>
        <translation>Quelle colonne contient les noms&#xa0;? Aucune n’est reconnue.</translation>
    </message>
    <message>
        <source>{count} of {known} people are not on this list. Is it the whole list? They stay admissible, marked, until somebody cancels them.</source>
        <translation>{count} personnes sur {known} ne sont pas sur cette liste. Est-ce la liste complète&#xa0;? Elles restent admises, marquées, jusqu’à ce que quelqu’un les annule.</translation>
    </message>
    <message>
        <source>{count} row(s) may be people who are known already, or others.</source>
        <translation>Ligne(s) qui sont peut-être des personnes déjà connues, ou d’autres&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{count} value(s) were changed both at the desk and in the list.</source>
        <translation>Valeur(s) modifiée(s) à la fois à l’accueil et dans la liste&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>“{column}” is longer than {most} characters.</source>
        <translation>«&#xa0;{column}&#xa0;» dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is neither yes nor no.</source>
        <translation>«&#xa0;{value}&#xa0;» dans «&#xa0;{column}&#xa0;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not a date.</source>
        <translation>«&#xa0;{value}&#xa0;» dans «&#xa0;{column}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not a known status.</source>
        <translation>«&#xa0;{value}&#xa0;» dans «&#xa0;{column}&#xa0;» n’est pas un statut connu.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>badge is being printed</source>
        <translation>badge en cours d’impression</translation>
    </message>
    <message>
        <source>badge is waiting</source>
        <translation>badge en attente</translation>
    </message>
    <message>
        <source>badge printed</source>
        <translation>badge imprimé</translation>
    </message>
    <message>
        <source>badge sent</source>
        <translation>badge envoyé</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>not sent, trying again</source>
        <translation>pas envoyé, nouvel essai</translation>
    </message>
    <message>
        <source>printed? please look</source>
        <translation>imprimé&#xa0;? vérifiez</translation>
    </message>
    <message>
        <source>printer is holding it</source>
        <translation>l’imprimante le retient</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>The code was empty.</source>
        <translation>Le code était vide.</translation>
    </message>
    <message>
        <source>This holds signs that no ticket has.</source>
        <translation>Ceci contient des signes qu’aucun billet n’a.</translation>
    </message>
    <message>
        <source>This is a business card, not a ticket.</source>
        <translation>C’est une carte de visite, pas un billet.</translation>
    </message>
    <message>
        <source>This is a web address, not a ticket.</source>
        <translation>C’est une adresse web, pas un billet.</translation>
    </message>
    <message>
        <source>This is far too long for a ticket.</source>
        <translation>C’est beaucoup trop long pour un billet.</translation>
    </message>
    <message>
        <source>This looks like a badge, but nobody here has it.</source>
        <translation>Cela ressemble à un badge, mais personne ici ne l’a.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Easily taken for one another; the desk will have to ask: {value}</source>
        <translation>Faciles à confondre&#xa0;; il faudra demander à l’accueil&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Given name and family name may be exchanged: {value}</source>
        <translation>Prénom et nom de famille peut-être inversés&#xa0;: {value}</translation>
    </message>
    <message>
        <source>There is no name to print.</source>
        <translation>Il n’y a pas de nom à imprimer.</translation>
    </message>
    <message>
        <source>This list writes {field} in capitals, for {count} people; the badges will too: {value}</source>
        <translation>Cette liste écrit {field} en majuscules, pour {count} personnes&#xa0;; les badges aussi&#xa0;: {value}</translation>
    </message>
    <message>
        <source>This may be one person, {count} times on the list: {value}</source>
        <translation>Peut-être une seule personne, {count} fois sur la liste&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{count} people have one e-mail address: {value}</source>
        <translation>{count} personnes ont la même adresse e-mail&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{field} begins or ends with a space: {value}</source>
        <translation>{field} commence ou finit par une espace&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{field} does not look like a name: {value}</source>
        <translation>{field} ne ressemble pas à un nom&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{field} has a doubled space: {value}</source>
        <translation>{field} avec une espace double&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{field} has no capital: {value}</source>
        <translation>{field} sans majuscule&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{field} holds invisible characters ({code}): {value}</source>
        <translation>{field} contient des caractères invisibles ({code})&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{field} is all in capitals: {value}</source>
        <translation>{field} tout en majuscules&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{field} is too long for the badge. Enter a shorter badge name: {value}</source>
        <translation>{field}&#xa0;: trop long pour le badge. Saisissez un nom de badge plus court&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{field} was garbled on its way: {value}</source>
        <translation>{field} a été altéré en chemin&#xa0;: {value}</translation>
    </message>
    <message>
        <source>“{char}” ({code}) in {field} is in none of the badge fonts: {value}</source>
        <translation>«&#xa0;{char}&#xa0;» ({code}) dans {field} n’existe dans aucune police de badge&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>printers</name>
    <message>
        <source>Called off at the desk.</source>
        <translation>Retiré à l’accueil.</translation>
    </message>
    <message>
        <source>Paper is jammed. The badge waits; look whether it came out after all.</source>
        <translation>Bourrage papier. Le badge attend&#xa0;; vérifiez s’il est sorti malgré tout.</translation>
    </message>
    <message>
        <source>Part of the badge lies where the printer cannot print. Choose another template. Nothing was printed.</source>
        <translation>Une partie du badge est hors de la zone imprimable. Choisissez un autre modèle. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Somebody else comes in this person&apos;s place.</source>
        <translation>Quelqu’un d’autre vient à la place de cette personne.</translation>
    </message>
    <message>
        <source>Somebody looked: the badge is there.</source>
        <translation>Quelqu’un a vérifié&#xa0;: le badge est là.</translation>
    </message>
    <message>
        <source>The badge folder cannot be written to. Nothing was written.</source>
        <translation>Impossible d’écrire dans le dossier des badges. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The connection broke while the badge was being sent. Look whether it came out.</source>
        <translation>La connexion a été coupée pendant l’envoi du badge. Vérifiez s’il est sorti.</translation>
    </message>
    <message>
        <source>The connection to the printer broke. Nothing was printed.</source>
        <translation>La connexion à l’imprimante a été coupée. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The disk of the badge folder is full. Nothing was written.</source>
        <translation>Le disque du dossier des badges est plein. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The file of this badge is not in the badge folder.</source>
        <translation>Le fichier de ce badge n’est pas dans le dossier des badges.</translation>
    </message>
    <message>
        <source>The job was taken out of the printer&apos;s queue. Look whether the badge came out.</source>
        <translation>L’impression a été retirée de la file. Vérifiez si le badge est sorti.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on? Nothing was printed.</source>
        <translation>L’imprimante ne répond pas. Est-elle allumée&#xa0;? Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer does not answer. The badge waits and will come once it is back.</source>
        <translation>L’imprimante ne répond pas. Le badge attend et sortira à son retour.</translation>
    </message>
    <message>
        <source>The printer does not answer; another desk may be using it. Nothing was printed.</source>
        <translation>L’imprimante ne répond pas&#xa0;; un autre poste l’utilise peut-être. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer does not come back from an earlier badge. Switch it off and on. Nothing was printed.</source>
        <translation>L’imprimante reste bloquée sur un badge précédent. Éteignez-la et rallumez-la. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer does not take this size or kind of page. Nothing was printed.</source>
        <translation>L’imprimante ne prend pas cette taille ou ce type de page. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer gave up on this badge. Look whether it came out.</source>
        <translation>L’imprimante a abandonné ce badge. Vérifiez s’il est sorti.</translation>
    </message>
    <message>
        <source>The printer has no paper of the badge&apos;s size. Choose another paper or template. Nothing was printed.</source>
        <translation>L’imprimante n’a pas de papier à la taille du badge. Choisissez un autre papier ou modèle. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer has not finished yet. The badge waits in its queue.</source>
        <translation>L’imprimante n’a pas encore terminé. Le badge attend dans sa file.</translation>
    </message>
    <message>
        <source>The printer is busy. Nothing was printed.</source>
        <translation>L’imprimante est occupée. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer is not known there any more. Choose it again. Nothing was printed.</source>
        <translation>L’imprimante n’y est plus connue. Choisissez-la de nouveau. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer is open. Nothing was printed.</source>
        <translation>L’imprimante est ouverte. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer is open. The badge waits and will come once it is closed.</source>
        <translation>L’imprimante est ouverte. Le badge attend et sortira une fois qu’elle sera fermée.</translation>
    </message>
    <message>
        <source>The printer is out of ink or toner. The badge waits and will come by itself.</source>
        <translation>L’imprimante n’a plus d’encre ou de toner. Le badge attend et sortira tout seul.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Nothing was printed.</source>
        <translation>L’imprimante n’a plus de papier. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer is out of paper. The badge waits and will come by itself.</source>
        <translation>L’imprimante n’a plus de papier. Le badge attend et sortira tout seul.</translation>
    </message>
    <message>
        <source>The printer is out of ribbon. Nothing was printed.</source>
        <translation>L’imprimante n’a plus de ruban. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer is out of ribbon. The badge waits and will come by itself.</source>
        <translation>L’imprimante n’a plus de ruban. Le badge attend et sortira tout seul.</translation>
    </message>
    <message>
        <source>The printer is paused. Nothing was printed.</source>
        <translation>L’imprimante est en pause. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer is paused. The badge waits and will come once it goes on.</source>
        <translation>L’imprimante est en pause. Le badge attend et sortira à la reprise.</translation>
    </message>
    <message>
        <source>The printer it waited for is not ready, so it comes from this one of its pool.</source>
        <translation>L’imprimante prévue n’est pas prête&#xa0;; le badge sort de celle-ci, de son groupe.</translation>
    </message>
    <message>
        <source>The printer no longer knows this badge. Look whether it came out.</source>
        <translation>L’imprimante ne connaît plus ce badge. Vérifiez s’il est sorti.</translation>
    </message>
    <message>
        <source>The printer refused the badge. Nothing was printed.</source>
        <translation>L’imprimante a refusé le badge. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer reports a fault and wants to be looked at. Nothing was printed.</source>
        <translation>L’imprimante signale une panne, à vérifier sur place. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer stopped answering while it printed. Look whether the badge came out.</source>
        <translation>L’imprimante a cessé de répondre pendant l’impression. Vérifiez si le badge est sorti.</translation>
    </message>
    <message>
        <source>The printer takes no jobs at the moment. Nothing was printed.</source>
        <translation>L’imprimante n’accepte rien pour le moment. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer wants somebody to look at it. The badge waits.</source>
        <translation>L’imprimante demande qu’on s’occupe d’elle. Le badge attend.</translation>
    </message>
    <message>
        <source>The program met a fault of its own while it sent the badge. Look whether it came out.</source>
        <translation>Le programme a rencontré une erreur pendant l’envoi du badge. Vérifiez s’il est sorti.</translation>
    </message>
    <message>
        <source>The program met a fault of its own with this badge. Nothing was printed.</source>
        <translation>Le programme a rencontré une erreur avec ce badge. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The program stopped while the badge was being sent. Look whether it came out.</source>
        <translation>Le programme s’est arrêté pendant l’envoi du badge. Vérifiez s’il est sorti.</translation>
    </message>
    <message>
        <source>This computer has no driver for printers on this kind of cable (libusb for USB). Nothing was printed.</source>
        <translation>Cet ordinateur n’a pas de pilote pour les imprimantes sur ce type de câble (libusb pour USB). Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>This person is no longer on the list.</source>
        <translation>Cette personne n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>What answers at this address is not a printer. Nothing was printed.</source>
        <translation>Ce qui répond à cette adresse n’est pas une imprimante. Rien n’a été imprimé.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>A newer badge was printed: ask for that one, keep this one.</source>
        <translation>Un badge plus récent existe&#xa0;: demandez-le, gardez celui-ci.</translation>
    </message>
    <message>
        <source>A question first</source>
        <translation>Une question d’abord</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Already in since {since}</source>
        <translation>Déjà là depuis {since}</translation>
    </message>
    <message>
        <source>Already in since {since}, {where}</source>
        <translation>Déjà là depuis {since}, {where}</translation>
    </message>
    <message>
        <source>Already out</source>
        <translation>Déjà sorti</translation>
    </message>
    <message>
        <source>Already out since {since}</source>
        <translation>Déjà sorti depuis {since}</translation>
    </message>
    <message>
        <source>Already out since {since}, {where}</source>
        <translation>Déjà sorti depuis {since}, {where}</translation>
    </message>
    <message>
        <source>An older badge</source>
        <translation>Ancien badge</translation>
    </message>
    <message>
        <source>Ask for the organisation, then choose the right person.</source>
        <translation>Demandez l’organisation, puis choisissez la bonne personne.</translation>
    </message>
    <message>
        <source>Ask for the ticket of this event, or look up the name.</source>
        <translation>Demandez le billet de cet événement, ou cherchez le nom.</translation>
    </message>
    <message>
        <source>Ask the question and enter the answer; then they are in.</source>
        <translation>Posez la question et saisissez la réponse&#xa0;; ensuite c’est bon.</translation>
    </message>
    <message>
        <source>Ask them to wait until registered people are in.</source>
        <translation>Faites attendre que les inscrits soient entrés.</translation>
    </message>
    <message>
        <source>Ask them to wait until somebody leaves.</source>
        <translation>Faites attendre que quelqu’un sorte.</translation>
    </message>
    <message>
        <source>Badge lost? Print again: the first one stops working.</source>
        <translation>Badge perdu&#xa0;? Réimprimez&#xa0;: le premier ne sera plus valable.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Checked in on {since}, badge handed over</source>
        <translation>Enregistré le {since}, badge remis</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Fermé maintenant</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Au revoir</translation>
    </message>
    <message>
        <source>Hand over the badge.</source>
        <translation>Remettez le badge.</translation>
    </message>
    <message>
        <source>Let in although: {word}.</source>
        <translation>Entrée accordée malgré&#xa0;: {word}.</translation>
    </message>
    <message>
        <source>Let in by hand</source>
        <translation>Entrée accordée</translation>
    </message>
    <message>
        <source>Look the person up by name and send them to the help lane.</source>
        <translation>Cherchez la personne par son nom et envoyez-la au guichet d’aide.</translation>
    </message>
    <message>
        <source>Look up the name; if it is not there, add a walk-in.</source>
        <translation>Cherchez le nom&#xa0;; s’il n’y est pas, inscrivez sur place.</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Plus valable</translation>
    </message>
    <message>
        <source>Not a genuine ticket</source>
        <translation>Faux billet</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Pas un billet</translation>
    </message>
    <message>
        <source>Not allowed now</source>
        <translation>Pas autorisé maintenant</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Pas encore approuvé</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Pas sur la liste</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Pas payé</translation>
    </message>
    <message>
        <source>Not registered for this</source>
        <translation>Pas inscrit ici</translation>
    </message>
    <message>
        <source>Not valid before {since}</source>
        <translation>Pas valable avant {since}</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Pas encore valable</translation>
    </message>
    <message>
        <source>Nothing to do here: the badge is theirs. Lost? Print it again.</source>
        <translation>Rien à faire&#xa0;: c’est son badge. Perdu&#xa0;? Réimprimez-le.</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Inscription annulée</translation>
    </message>
    <message>
        <source>Same scan</source>
        <translation>Même scan</translation>
    </message>
    <message>
        <source>Scan the code again, or type the name into the field.</source>
        <translation>Scannez de nouveau le code, ou tapez le nom dans le champ.</translation>
    </message>
    <message>
        <source>Send them to the help lane to have the place confirmed.</source>
        <translation>Envoyez la personne au guichet d’aide pour confirmer sa place.</translation>
    </message>
    <message>
        <source>Send them to the help lane; an organiser may let them in.</source>
        <translation>Envoyez la personne au guichet d’aide&#xa0;; un organisateur peut la laisser entrer.</translation>
    </message>
    <message>
        <source>Send them to the payment desk, then scan again.</source>
        <translation>Envoyez la personne à la caisse, puis scannez de nouveau.</translation>
    </message>
    <message>
        <source>Stay polite, keep the badge, and call an organiser.</source>
        <translation>Restez poli, gardez le badge et appelez un organisateur.</translation>
    </message>
    <message>
        <source>Tell them from when on the ticket holds.</source>
        <translation>Dites à partir de quand le billet est valable.</translation>
    </message>
    <message>
        <source>Tell them until when the ticket held; the help lane helps.</source>
        <translation>Dites jusqu’à quand le billet valait&#xa0;; voir le guichet d’aide.</translation>
    </message>
    <message>
        <source>Tell them when this place is open.</source>
        <translation>Dites quand ce lieu est ouvert.</translation>
    </message>
    <message>
        <source>The rules of this place say no: ask an organiser.</source>
        <translation>Les règles de ce lieu disent non&#xa0;: demandez à un organisateur.</translation>
    </message>
    <message>
        <source>There is no entry to close: they may have come in unscanned.</source>
        <translation>Aucune entrée à clore&#xa0;: peut-être entré sans scan.</translation>
    </message>
    <message>
        <source>They are out: let them pass.</source>
        <translation>La sortie est notée&#xa0;: laissez passer.</translation>
    </message>
    <message>
        <source>They were here before: let them in.</source>
        <translation>Déjà venu&#xa0;: laissez entrer.</translation>
    </message>
    <message>
        <source>This code no longer counts: look the person up by name.</source>
        <translation>Ce code ne compte plus&#xa0;: cherchez la personne par son nom.</translation>
    </message>
    <message>
        <source>This ticket does not include this place: help lane.</source>
        <translation>Ce billet ne comprend pas ce lieu&#xa0;: guichet d’aide.</translation>
    </message>
    <message>
        <source>Ticket for another event</source>
        <translation>Autre événement</translation>
    </message>
    <message>
        <source>Ticket withdrawn</source>
        <translation>Billet révoqué</translation>
    </message>
    <message>
        <source>Was valid until {since}</source>
        <translation>Était valable jusqu’à {since}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>Quelle personne&#xa0;?</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>sur liste d’attente</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>impayée</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Amount of money</source>
        <translation>Somme d’argent</translation>
    </message>
    <message>
        <source>Id in the source</source>
        <translation>Identifiant dans la source</translation>
    </message>
    <message>
        <source>Keep under its own name</source>
        <translation>Garder sous son propre nom</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Needs attention: yes or no</source>
        <translation>Demande attention&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>Paid: yes or no</source>
        <translation>Payé&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Several ticket codes</source>
        <translation>Plusieurs codes de billet</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Code du billet</translation>
    </message>
    <message>
        <source>Whole name, not split</source>
        <translation>Nom complet, non séparé</translation>
    </message>
    <message>
        <source>Yes or no: {session}</source>
        <translation>Oui ou non&#xa0;: {session}</translation>
    </message>
</context>
</TS>
