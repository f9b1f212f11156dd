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
    <name>AccessInput</name>
    <message>
        <source> min before the start</source>
        <translation> min avant le début</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Sur invitation</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Ouvert à tous</translation>
    </message>
    <message>
        <source>Open to categories</source>
        <translation>Ouvert à des catégories</translation>
    </message>
    <message>
        <source>Opens to all, minutes before the start</source>
        <translation>S’ouvre à tous, minutes avant le début</translation>
    </message>
    <message>
        <source>Registered first, then open</source>
        <translation>Inscrits d’abord, puis ouvert</translation>
    </message>
    <message>
        <source>Registered only</source>
        <translation>Inscrits seulement</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Qui peut entrer</translation>
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
    <name>AskPage</name>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas valider</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>an empty badge</source>
        <translation>un badge vide</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title}, copie</translation>
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
    <name>BeginPanel</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A restart of the program ends the kiosk too. Keep the laptop&apos;s keyboard and power button out of reach.</source>
        <translation>Un redémarrage du programme arrête aussi la borne. Gardez le clavier et le bouton d’alimentation du portable hors de portée.</translation>
    </message>
    <message>
        <source>Attendees check themselves in at: {checkpoint}. The kiosk takes the whole screen; only the PIN ends it. What it may not decide goes to the help desk.</source>
        <translation>Les participants s’enregistrent eux-mêmes à&#xa0;: {checkpoint}. La borne occupe tout l’écran&#xa0;; seul le code PIN l’arrête. Ce qu’elle ne peut pas décider va au guichet d’aide.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Forgets a person after</source>
        <translation>Oublie une personne après</translation>
    </message>
    <message>
        <source>Help desk, as people find it</source>
        <translation>Guichet d’aide, comment le trouver</translation>
    </message>
    <message>
        <source>No printer is chosen in the settings: no badge is printed here.</source>
        <translation>Aucune imprimante n’est choisie dans les réglages&#xa0;: aucun badge n’est imprimé ici.</translation>
    </message>
    <message>
        <source>PIN, at least four digits</source>
        <translation>Code PIN, au moins quatre chiffres</translation>
    </message>
    <message>
        <source>Say where people are sent who need help.</source>
        <translation>Indiquez où envoyer les personnes qui ont besoin d’aide.</translation>
    </message>
    <message>
        <source>Self-service kiosk</source>
        <translation>Borne en libre-service</translation>
    </message>
    <message>
        <source>The PIN has {least} to {most} digits.</source>
        <translation>Le code PIN a de {least} à {most} chiffres.</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>Le code PIN encore une fois</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Les deux codes PIN diffèrent.</translation>
    </message>
</context>
<context>
    <name>BoxForm</name>
    <message>
        <source>Border</source>
        <translation>Bordure</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Rempli de</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Rounded corners</source>
        <translation>Coins arrondis</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>Thickness of the border</source>
        <translation>Épaisseur de la bordure</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Check a keyboard scanner</source>
        <translation>Contrôler un scanner clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Code to scan</source>
        <translation>Code à scanner</translation>
    </message>
    <message>
        <source>Nothing is changed by it. The desk says what the scanner does.</source>
        <translation>Cela ne change rien. L’accueil dit ce que fait le scanner.</translation>
    </message>
    <message>
        <source>Scan this code with the scanner.</source>
        <translation>Scannez ce code avec le scanner.</translation>
    </message>
    <message>
        <source>Something to change:</source>
        <translation>À changer&#xa0;:</translation>
    </message>
    <message>
        <source>This scanner is fine.</source>
        <translation>Ce scanner est en ordre.</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Hold a code here</source>
        <translation>Présentez un code ici</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused. The camera is off.</source>
        <translation>En pause. La caméra est éteinte.</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <source>Read. Take it away.</source>
        <translation>Lu. Retirez-le.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>La caméra démarre…</translation>
    </message>
    <message>
        <source>The same code again</source>
        <translation>Encore le même code</translation>
    </message>
    <message>
        <source>Two codes: show one</source>
        <translation>Deux codes&#xa0;: montrez-en un</translation>
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
        <translation>Demandez le nom, corrigez-le, puis imprimez le badge.</translation>
    </message>
    <message>
        <source>Badge {issue}: {where}</source>
        <translation>Badge {issue}&#xa0;: {where}</translation>
    </message>
    <message>
        <source>In since {since}</source>
        <translation>Sur place depuis {since}</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
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
    <name>Check</name>
    <message numerus="yes">
        <source>Check: %n to look at</source>
        <translation>
            <numerusform>Contrôle&#xa0;: %n à regarder</numerusform>
            <numerusform>Contrôle&#xa0;: %n à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>On this badge: {problem}</source>
        <translation>Sur ce badge&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>✔ Check: all is well</source>
        <translation>✔ Contrôle&#xa0;: tout est en ordre</translation>
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
        <source>Import again</source>
        <translation>Importer de nouveau</translation>
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
        <source>Is it {name}?</source>
        <translation>Est-ce {name}&#xa0;?</translation>
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
    <name>CodeForm</name>
    <message>
        <source>From the left</source>
        <translation>Depuis la gauche</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Depuis le haut</translation>
    </message>
    <message>
        <source>One module</source>
        <translation>Un module</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>With the white around it. Modules of 0.5 mm and more are read by all.</source>
        <translation>Avec le blanc autour. Des modules de 0,5 mm et plus sont lus par tous.</translation>
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
    <name>Commands</name>
    <message>
        <source>30 worst badges…</source>
        <translation>30 pires badges…</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Aligner en bas</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Aligner en haut</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Aligner à gauche</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Aligner à droite</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Centre across</source>
        <translation>Centrer horizontalement</translation>
    </message>
    <message>
        <source>Centre up and down</source>
        <translation>Centrer verticalement</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Discard changes…</source>
        <translation>Abandonner les changements…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>Écarts égaux horizontalement</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation>Écarts égaux verticalement</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus en arrière</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Plus en avant</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Larger view</source>
        <translation>Agrandir la vue</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>New from…</source>
        <translation>Nouveau d’après…</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Partie suivante de la page</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Valider sous…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Size, sides and colours</source>
        <translation>Taille, faces et couleurs</translation>
    </message>
    <message>
        <source>Smaller view</source>
        <translation>Réduire la vue</translation>
    </message>
    <message>
        <source>Test print…</source>
        <translation>Impression d’essai…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>À l’arrière-plan</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Au premier plan</translation>
    </message>
    <message>
        <source>Turn back by 90°</source>
        <translation>Tourner de 90° en sens inverse</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>Tourner de 90°</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source> min tolerance</source>
        <translation> min de tolérance</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add at least one name: as it stands, it holds for nobody.</source>
        <translation>Ajoutez au moins un nom&#xa0;: telle quelle, elle ne vaut pour personne.</translation>
    </message>
    <message>
        <source>Add this name</source>
        <translation>Ajouter ce nom</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Inside or not</source>
        <translation>Présent ou non</translation>
    </message>
    <message>
        <source>Minutes around</source>
        <translation>Minutes autour</translation>
    </message>
    <message>
        <source>Name to add</source>
        <translation>Nom à ajouter</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>This must not hold</source>
        <translation>Ceci ne doit pas être vrai</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Quelle heure</translation>
    </message>
    <message>
        <source>exactly then</source>
        <translation>exactement à ce moment</translation>
    </message>
    <message>
        <source>not</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>they are inside</source>
        <translation>la personne est présente</translation>
    </message>
    <message>
        <source>they are not inside</source>
        <translation>la personne n’est pas présente</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message numerus="yes">
        <source>%n cannot be printed</source>
        <translation>
            <numerusform>%n ne peut pas être imprimé</numerusform>
            <numerusform>%n ne peuvent pas être imprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them can be printed</source>
        <translation>Tous peuvent être imprimés</translation>
    </message>
    <message>
        <source>Badges, the hardest first</source>
        <translation>Badges, les plus difficiles d’abord</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Créer le PDF…</translation>
    </message>
    <message>
        <source>Save the badges</source>
        <translation>Créer le PDF des badges</translation>
    </message>
    <message>
        <source>The 30 worst badges of “{title}”</source>
        <translation>Les 30 pires badges de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>There is nobody on the list yet.</source>
        <translation>Il n’y a encore personne sur la liste.</translation>
    </message>
    <message>
        <source>worst badges.pdf</source>
        <translation>pires badges.pdf</translation>
    </message>
    <message>
        <source>{done} of {total} people</source>
        <translation>{done} personnes sur {total}</translation>
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
    <name>DesignerController</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Country’s name</source>
        <translation>Nom du pays</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this badge?</source>
        <translation>Supprimer ce badge&#xa0;?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Abandonner les changements&#xa0;?</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Event’s subtitle</source>
        <translation>Sous-titre de l’événement</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Hardest: {name}</source>
        <translation>Le plus difficile&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Longest: {name}</source>
        <translation>Le plus long&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Nouveau badge</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the badge</source>
        <translation>Renommer le badge</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Save the badge as…</source>
        <translation>Valider le badge sous…</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Valider les changements&#xa0;?</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Shortest: {name}</source>
        <translation>Le plus court&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The event keeps it, for every desk. What came with the program stays.</source>
        <translation>L’événement le garde, pour chaque poste. Ce qui est venu avec le programme reste.</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Code du billet</translation>
    </message>
    <message>
        <source>What you changed last time and did not save is here again.</source>
        <translation>Vos derniers changements non validés sont de nouveau là.</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title}, copie</translation>
    </message>
    <message>
        <source>“{title}” becomes what it was when it was saved.</source>
        <translation>«&#xa0;{title}&#xa0;» redevient ce qu’il était à sa dernière validation.</translation>
    </message>
    <message>
        <source>“{title}” is taken off the event, at every desk.</source>
        <translation>«&#xa0;{title}&#xa0;» est retiré de l’événement, à chaque poste.</translation>
    </message>
    <message>
        <source>“{title}” was changed.</source>
        <translation>«&#xa0;{title}&#xa0;» a été modifié.</translation>
    </message>
    <message>
        <source>● not saved</source>
        <translation>● non validé</translation>
    </message>
    <message>
        <source>✔ saved</source>
        <translation>✔ validé</translation>
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
        <translation>Agrandir ou réduire</translation>
    </message>
    <message>
        <source>Move; Shift: further</source>
        <translation>Déplacer&#xa0;; Maj&#xa0;: plus loin</translation>
    </message>
    <message>
        <source>Next element</source>
        <translation>Élément suivant</translation>
    </message>
    <message>
        <source>To its properties</source>
        <translation>Vers ses propriétés</translation>
    </message>
</context>
<context>
    <name>DesignerView</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation>
            <numerusform>%n élément sélectionné</numerusform>
            <numerusform>%n éléments sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move them, with Shift further; “Arrange” lines them up and spaces them.</source>
        <translation>Les flèches les déplacent, plus loin avec Maj&#xa0;; «&#xa0;Disposer&#xa0;» les aligne et les espace.</translation>
    </message>
    <message>
        <source>Badge “{title}”, nothing selected</source>
        <translation>Badge «&#xa0;{title}&#xa0;», rien de sélectionné</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>Le badge</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Back; clear the field; clear the card</source>
        <translation>Retour&#xa0;; vider le champ&#xa0;; effacer la fiche</translation>
    </message>
    <message>
        <source>Camera off, and on again</source>
        <translation>Éteindre et rallumer la caméra</translation>
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
        <source>not on the list yet</source>
        <translation>pas encore sur la liste</translation>
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
    <name>DoorPage</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A room: nobody is in two at once</source>
        <translation>Une salle&#xa0;: personne n’est dans deux à la fois</translation>
    </message>
    <message>
        <source>A stay without a scanned exit</source>
        <translation>Une présence sans sortie scannée</translation>
    </message>
    <message>
        <source>An entrance: exits are always fine</source>
        <translation>Une entrée&#xa0;: sortir est toujours permis</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Categories admitted; none ticked: all</source>
        <translation>Catégories admises&#xa0;; rien de coché&#xa0;: toutes</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Ferme à</translation>
    </message>
    <message>
        <source>Come back after an exit</source>
        <translation>Revenir après une sortie</translation>
    </message>
    <message>
        <source>Come in again only after an exit</source>
        <translation>Ne rentrer qu’après une sortie</translation>
    </message>
    <message>
        <source>Companions on one ticket</source>
        <translation>Accompagnants sur un billet</translation>
    </message>
    <message>
        <source>Doors open before the start</source>
        <translation>Ouverture des portes avant le début</translation>
    </message>
    <message>
        <source>Gate, for rules</source>
        <translation>Portail, pour les règles</translation>
    </message>
    <message>
        <source>It closes before it opens.</source>
        <translation>La fermeture précède l’ouverture.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New checkpoint</source>
        <translation>Nouveau point de contrôle</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Only people registered for the session</source>
        <translation>Seulement les personnes inscrites à la session</translation>
    </message>
    <message>
        <source>Only while the session has its door open</source>
        <translation>Seulement tant que la porte de la session est ouverte</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Ouvre à</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Règle&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Règle…</translation>
    </message>
    <message>
        <source>Several entries</source>
        <translation>Plusieurs entrées</translation>
    </message>
    <message>
        <source>The clocks skip this hour on that night.</source>
        <translation>Cette nuit-là, les horloges sautent cette heure.</translation>
    </message>
    <message>
        <source>This list comes from {source}: what is set there comes again.</source>
        <translation>Cette liste vient de {source}&#xa0;: ce qui y est réglé revient.</translation>
    </message>
    <message>
        <source>What counts here</source>
        <translation>Ce qui compte ici</translation>
    </message>
    <message>
        <source>ended with the session</source>
        <translation>prend fin avec la session</translation>
    </message>
    <message>
        <source>is unknown, and counts no minutes</source>
        <translation>est inconnue et ne compte aucune minute</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>that of the session</source>
        <translation>celle de la session</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Heads counted</source>
        <translation>Compter les présents</translation>
    </message>
    <message>
        <source>In, out, or both</source>
        <translation>Entrée, sortie, ou les deux</translation>
    </message>
    <message>
        <source>Let in with a reason</source>
        <translation>Laisser entrer avec un motif</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more without a badge</source>
        <translation>Un de plus sans badge</translation>
    </message>
    <message>
        <source>Which door this is</source>
        <translation>Choisir la porte</translation>
    </message>
</context>
<context>
    <name>DoorView</name>
    <message>
        <source>+1 without a badge</source>
        <translation>+1 sans badge</translation>
    </message>
    <message>
        <source>Heads were counted</source>
        <translation>Les présents ont été comptés</translation>
    </message>
    <message>
        <source>Heads…</source>
        <translation>Compter…</translation>
    </message>
    <message>
        <source>In / out</source>
        <translation>Entrée / sortie</translation>
    </message>
    <message>
        <source>Let in with a reason</source>
        <translation>Laisser entrer avec un motif</translation>
    </message>
    <message>
        <source>Let in…</source>
        <translation>Laisser entrer…</translation>
    </message>
    <message>
        <source>One more came in without a badge</source>
        <translation>Une personne de plus est entrée sans badge</translation>
    </message>
    <message>
        <source>One went out without a badge</source>
        <translation>Une personne est sortie sans badge</translation>
    </message>
    <message>
        <source>The last scans here</source>
        <translation>Les derniers scans ici</translation>
    </message>
    <message>
        <source>What a scan means: in, out, or both</source>
        <translation>Ce que signifie un scan&#xa0;: entrée, sortie, ou les deux</translation>
    </message>
    <message>
        <source>What this door is for</source>
        <translation>À quoi sert cette porte</translation>
    </message>
    <message>
        <source>Which door…</source>
        <translation>Quelle porte…</translation>
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
        <translation>Une question est ouverte&#xa0;: envoyez la personne à l’accueil, qui la pose.</translation>
    </message>
    <message>
        <source>As the programme says: in, then out at the end</source>
        <translation>Comme le dit le programme&#xa0;: entrée, puis sortie à la fin</translation>
    </message>
    <message>
        <source>Doors open: {moment}.</source>
        <translation>Ouverture des portes&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>F7 chooses what this door is for.</source>
        <translation>F7 choisit à quoi sert cette porte.</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Au revoir</translation>
    </message>
    <message>
        <source>Hold the badge under the reader.</source>
        <translation>Présentez le badge au lecteur.</translation>
    </message>
    <message>
        <source>In and out: a second scan is an exit</source>
        <translation>Entrée et sortie&#xa0;: un deuxième scan est une sortie</translation>
    </message>
    <message>
        <source>In only</source>
        <translation>Entrée seulement</translation>
    </message>
    <message>
        <source>Left {room} by coming here.</source>
        <translation>A quitté {room} en venant ici.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>Nothing here today</source>
        <translation>Rien ici aujourd’hui</translation>
    </message>
    <message>
        <source>Out only</source>
        <translation>Sortie seulement</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>The programme has nothing more in this room.</source>
        <translation>Le programme n’a plus rien dans cette salle.</translation>
    </message>
    <message>
        <source>The session is over: badges are scanned out.</source>
        <translation>La séance est finie&#xa0;: les badges sont scannés à la sortie.</translation>
    </message>
    <message>
        <source>Too many in: {rooms}</source>
        <translation>Trop de présents&#xa0;: {rooms}</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>filling up</source>
        <translation>se remplit</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>présents</translation>
    </message>
    <message>
        <source>inside of {capacity}</source>
        <translation>présents sur {capacity}</translation>
    </message>
    <message>
        <source>let in with a reason</source>
        <translation>entrée accordée avec un motif</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>presque complet</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>personne de connu</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>défait</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>{count} de trop</translation>
    </message>
    <message>
        <source>{room} ({inside} of {capacity})</source>
        <translation>{room} ({inside} sur {capacity})</translation>
    </message>
    <message>
        <source>{way}, fixed</source>
        <translation>{way}, fixe</translation>
    </message>
    <message>
        <source>⇅ IN / OUT</source>
        <translation>⇅ ENTRÉE / SORTIE</translation>
    </message>
    <message>
        <source>▲ OUT</source>
        <translation>▲ SORTIE</translation>
    </message>
    <message>
        <source>▼ IN</source>
        <translation>▼ ENTRÉE</translation>
    </message>
</context>
<context>
    <name>DoorsController</name>
    <message>
        <source>The rule holds from now on.</source>
        <translation>La règle vaut dès maintenant.</translation>
    </message>
    <message>
        <source>The settings of {checkpoint} hold from now on.</source>
        <translation>Les réglages de {checkpoint} valent dès maintenant.</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>New checkpoint…</source>
        <translation>Nouveau point de contrôle…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Settings and rule…</source>
        <translation>Réglages et règle…</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Where a scan counts: the desk, an entrance, the door of each session.</source>
        <translation>Où un scan compte&#xa0;: l’accueil, une entrée, la porte de chaque session.</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>une salle</translation>
    </message>
    <message>
        <source>an entrance</source>
        <translation>une entrée</translation>
    </message>
    <message>
        <source>has a rule</source>
        <translation>a une règle</translation>
    </message>
</context>
<context>
    <name>DraftButton</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on: {what}</source>
        <translation>Continuer&#xa0;: {what}</translation>
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
    <name>Editor</name>
    <message>
        <source>black or white on it</source>
        <translation>noir ou blanc dessus</translation>
    </message>
    <message>
        <source>colour of the category</source>
        <translation>couleur de la catégorie</translation>
    </message>
</context>
<context>
    <name>ElementForm</name>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Depuis la gauche</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Depuis le haut</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Recto et verso</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Shown only if filled in</source>
        <translation>Affiché seulement si rempli</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
</context>
<context>
    <name>ElementList</name>
    <message>
        <source>Elements, the uppermost first</source>
        <translation>Éléments, celui du dessus d’abord</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Add the first session…</source>
        <translation>Ajouter la première session…</translation>
    </message>
    <message>
        <source>Take it over from a list, a calendar, or the schedule of pretalx or frab, or write it here. Each session gets a door of its own, and the door screen of a room then knows by itself what is on.</source>
        <translation>Reprenez-le d’une liste, d’un calendrier ou du planning de pretalx ou de frab, ou écrivez-le ici. Chaque session reçoit sa propre porte&#xa0;; l’écran de porte d’une salle sait alors de lui-même ce qui s’y passe.</translation>
    </message>
    <message>
        <source>Take over a programme…</source>
        <translation>Reprendre un programme…</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>Il n’y a pas encore de programme</translation>
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
    <name>Exchange</name>
    <message>
        <source>Badge designs (*.badge)</source>
        <translation>Modèles de badge (*.badge)</translation>
    </message>
    <message>
        <source>Badge designs, also of Indico and pretix (*.badge *.json *.zip)</source>
        <translation>Modèles de badge, aussi d’Indico et de pretix (*.badge *.json *.zip)</translation>
    </message>
    <message>
        <source>Export the badge</source>
        <translation>Exporter le badge</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exporté dans {file}</translation>
    </message>
    <message>
        <source>Import a badge</source>
        <translation>Importer un badge</translation>
    </message>
    <message>
        <source>Imported. Save it to keep it in the event.</source>
        <translation>Importé. Validez-le pour le garder dans l’événement.</translation>
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
        <source>Sessions: in, out, how long, how full</source>
        <translation>Sessions&#xa0;: entrées, sorties, durées, remplissage</translation>
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
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Drop or paste a picture or PDF</source>
        <translation>Déposez ou collez une image ou un PDF</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photographier</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
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
    <name>FindingsList</name>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>100 %, real size</source>
        <translation>100&#xa0;%, taille réelle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajusté</translation>
    </message>
    <message>
        <source>Fit, {percent}</source>
        <translation>Ajusté, {percent}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Size of the view</source>
        <translation>Taille de la vue</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Toutes doivent être vraies</translation>
    </message>
    <message>
        <source>All or one</source>
        <translation>Toutes ou une</translation>
    </message>
    <message>
        <source>No condition yet: everybody may enter, at any time.</source>
        <translation>Pas encore de condition&#xa0;: tout le monde peut entrer, à tout moment.</translation>
    </message>
    <message>
        <source>Nothing in this group yet.</source>
        <translation>Encore rien dans ce groupe.</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>L’une d’elles doit être vraie</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Retirer le groupe</translation>
    </message>
    <message>
        <source>This group must not hold</source>
        <translation>Ce groupe ne doit pas être vrai</translation>
    </message>
    <message>
        <source>not</source>
        <translation>pas</translation>
    </message>
</context>
<context>
    <name>HeadsPanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Count heads. The difference is noted as people without a badge.</source>
        <translation>Comptez les présents. La différence est notée comme personnes sans badge.</translation>
    </message>
    <message>
        <source>How many are inside?</source>
        <translation>Combien de présents&#xa0;?</translation>
    </message>
    <message>
        <source>So many are inside</source>
        <translation>Ce sont les présents</translation>
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
    <name>ImageForm</name>
    <message>
        <source>Other picture…</source>
        <translation>Autre image…</translation>
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
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not map:</source>
        <translation>
            <numerusform>%n sans équivalent&#xa0;:</numerusform>
            <numerusform>%n sans équivalent&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) set up</source>
        <translation>
            <numerusform>%n porte préparée</numerusform>
            <numerusform>%n portes préparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connue</numerusform>
            <numerusform>%n déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new registration(s)</source>
        <translation>
            <numerusform>%n nouvelle inscription</numerusform>
            <numerusform>%n nouvelles inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of nobody known</source>
        <translation>
            <numerusform>%n ligne sans personne connue</numerusform>
            <numerusform>%n lignes sans personne connue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written</source>
        <translation>
            <numerusform>%n session écrite</numerusform>
            <numerusform>%n sessions écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many registered</source>
        <translation>
            <numerusform>%n inscrit de trop</numerusform>
            <numerusform>%n inscrits de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>A row for each person and session, with a code or an e-mail; or a column for each session that says yes or no. CSV, Excel or OpenDocument.</source>
        <translation>Une ligne par personne et session, avec un code ou un e-mail&#xa0;; ou une colonne par session, qui dit oui ou non. CSV, Excel ou OpenDocument.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, iCalendar, or the schedule JSON of pretalx and frab. Nothing is written before you have seen what would change.</source>
        <translation>CSV, Excel, OpenDocument, iCalendar, ou le planning JSON de pretalx et de frab. Rien n’est écrit avant que vous ayez vu ce qui changerait.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel the %n session(s) not in the file</source>
        <translation>
            <numerusform>Annuler %n session absente du fichier</numerusform>
            <numerusform>Annuler les %n sessions absentes du fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Element {number}: {words}</source>
        <translation>Élément {number}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Everything was taken over</source>
        <translation>Tout a été repris</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer avec</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>How large the badge is; the file does not say it.</source>
        <translation>La taille du badge&#xa0;; le fichier ne la dit pas.</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>Importer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>It is not kept before you save it.</source>
        <translation>Il n’est pas gardé tant que vous ne le validez pas.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Listes (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Programmes (*.csv *.tsv *.txt *.xlsx *.ods *.ics *.json)</source>
        <translation>Programmes (*.csv *.tsv *.txt *.xlsx *.ods *.ics *.json)</translation>
    </message>
    <message>
        <source>Registrations from a file</source>
        <translation>Inscriptions d’un fichier</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Stopped: choose the same file again to go on.</source>
        <translation>Arrêté&#xa0;: choisissez à nouveau le même fichier pour continuer.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take over a programme</source>
        <translation>Reprendre un programme</translation>
    </message>
    <message>
        <source>Take the file&apos;s word for what was changed by hand and in the file</source>
        <translation>Prendre la valeur du fichier pour ce qui a été changé à la main et dans le fichier</translation>
    </message>
    <message>
        <source>The letters of this file are a guess: written in</source>
        <translation>Encodage de ce fichier incertain&#xa0;: supposé</translation>
    </message>
    <message>
        <source>There is no session in this file.</source>
        <translation>Il n’y a pas de session dans ce fichier.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What could not be taken over</source>
        <translation>Ce qui n’a pas pu être repris</translation>
    </message>
    <message>
        <source>What the file would do</source>
        <translation>Ce que ferait le fichier</translation>
    </message>
    <message>
        <source>What {file} would do</source>
        <translation>Ce que ferait {file}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who or which</source>
        <translation>Qui ou laquelle</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>en même temps</translation>
    </message>
    <message>
        <source>at the same time: {other}</source>
        <translation>en même temps&#xa0;: {other}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>no such session</source>
        <translation>session inconnue</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>personne de connu</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>au-delà de la capacité</translation>
    </message>
    <message>
        <source>was {when}, {room}</source>
        <translation>était {when}, {room}</translation>
    </message>
    <message>
        <source>{fields}: the file says {when}, {room}</source>
        <translation>{fields}&#xa0;: le fichier dit {when}, {room}</translation>
    </message>
    <message>
        <source>{fields}: what was changed by hand stays</source>
        <translation>{fields}&#xa0;: ce qui a été changé à la main reste</translation>
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
    <name>KioskController</name>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le code PIN.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN too often. Wait %n second(s).</source>
        <translation>
            <numerusform>Code PIN faux trop souvent. Attendez %n seconde.</numerusform>
            <numerusform>Code PIN faux trop souvent. Attendez %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskScreen</name>
    <message>
        <source>Begin the kiosk</source>
        <translation>Commencer la borne</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Staff PIN, while it runs</source>
        <translation>Code PIN de l’équipe, pendant la borne</translation>
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
    <name>LineForm</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>End, from the left</source>
        <translation>Fin, depuis la gauche</translation>
    </message>
    <message>
        <source>End, from the top</source>
        <translation>Fin, depuis le haut</translation>
    </message>
    <message>
        <source>Start, from the left</source>
        <translation>Début, depuis la gauche</translation>
    </message>
    <message>
        <source>Start, from the top</source>
        <translation>Début, depuis le haut</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
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
        <source>Registered for two sessions at the same time</source>
        <translation>Inscrit à deux séances en même temps</translation>
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
        <source>Somebody with this code or e-mail was erased on {day}</source>
        <translation>Une personne avec ce code ou cet e-mail a été effacée le {day}</translation>
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
    <name>OtherRow</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>This part has no form here; it stays as it is.</source>
        <translation>Cette partie n’a pas de formulaire ici&#xa0;; elle reste telle quelle.</translation>
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
    <name>PageForm</name>
    <message>
        <source>Black only</source>
        <translation>Noir seulement</translation>
    </message>
    <message>
        <source>Colour “{name}”, {colour}</source>
        <translation>Couleur «&#xa0;{name}&#xa0;», {colour}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Cut marks</source>
        <translation>Traits de coupe</translation>
    </message>
    <message>
        <source>Drawn for</source>
        <translation>Dessiné pour</translation>
    </message>
    <message>
        <source>First at</source>
        <translation>Premier à</translation>
    </message>
    <message>
        <source>First badge, from the left</source>
        <translation>Premier badge, depuis la gauche</translation>
    </message>
    <message>
        <source>First badge, from the top</source>
        <translation>Premier badge, depuis le haut</translation>
    </message>
    <message>
        <source>Folded at the top</source>
        <translation>Plié en haut</translation>
    </message>
    <message>
        <source>Folded like a book</source>
        <translation>Plié comme un livre</translation>
    </message>
    <message>
        <source>Front and back of the paper</source>
        <translation>Recto et verso du papier</translation>
    </message>
    <message>
        <source>Front only</source>
        <translation>Recto seulement</translation>
    </message>
    <message>
        <source>Guide lines at X</source>
        <translation>Repères en X</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Height of the sheet</source>
        <translation>Hauteur de la feuille</translation>
    </message>
    <message>
        <source>Kept white at the edge</source>
        <translation>Laissé blanc au bord</translation>
    </message>
    <message>
        <source>Level guide lines, mm from the top</source>
        <translation>Repères horizontaux, en mm depuis le haut</translation>
    </message>
    <message>
        <source>Margin left and right</source>
        <translation>Marge à gauche et à droite</translation>
    </message>
    <message>
        <source>Margin top and bottom</source>
        <translation>Marge en haut et en bas</translation>
    </message>
    <message>
        <source>Next after</source>
        <translation>Suivant après</translation>
    </message>
    <message>
        <source>On {sheet}</source>
        <translation>Sur {sheet}</translation>
    </message>
    <message>
        <source>One badge a page</source>
        <translation>Un badge par page</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Autres catégories</translation>
    </message>
    <message>
        <source>Other sheet</source>
        <translation>Autre feuille</translation>
    </message>
    <message>
        <source>Other size</source>
        <translation>Autre taille</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rangées</translation>
    </message>
    <message>
        <source>Scale what is on it</source>
        <translation>Mettre le contenu à l’échelle</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of one side</source>
        <translation>Taille d’une face</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To the next across</source>
        <translation>Jusqu’au suivant, horizontalement</translation>
    </message>
    <message>
        <source>To the next down</source>
        <translation>Jusqu’au suivant, verticalement</translation>
    </message>
    <message>
        <source>Upright guide lines, mm from the left</source>
        <translation>Repères verticaux, en mm depuis la gauche</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width of the sheet</source>
        <translation>Largeur de la feuille</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>at Y</source>
        <translation>en Y</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{dpi} dots an inch</source>
        <translation>{dpi} points par pouce</translation>
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
        <source>Picture</source>
        <translation>Image</translation>
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
    <name>ParagraphForm</name>
    <message numerus="yes">
        <source>%n line(s) at most</source>
        <translation>
            <numerusform>%n ligne au plus</numerusform>
            <numerusform>%n lignes au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Entre eux</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Fitted by</source>
        <translation>Ajusté par</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>How it is made to fit</source>
        <translation>Comment le faire tenir</translation>
    </message>
    <message>
        <source>If empty, then</source>
        <translation>Si vide, alors</translation>
    </message>
    <message>
        <source>If empty, then…</source>
        <translation>Si vide, alors…</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Taille maximale</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Interlettrage</translation>
    </message>
    <message>
        <source>Letters apart</source>
        <translation>Interlettrage</translation>
    </message>
    <message>
        <source>Line only if empty</source>
        <translation>Ligne seulement si vide</translation>
    </message>
    <message>
        <source>Line only if filled in</source>
        <translation>Ligne seulement si rempli</translation>
    </message>
    <message>
        <source>Of several texts</source>
        <translation>De plusieurs textes</translation>
    </message>
    <message>
        <source>Of these texts</source>
        <translation>De ces textes</translation>
    </message>
    <message>
        <source>Only if empty</source>
        <translation>Seulement si vide</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation>Seulement si rempli</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Taille minimale</translation>
    </message>
    <message>
        <source>Space above</source>
        <translation>Espace au-dessus</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>all that are not empty</source>
        <translation>tous ceux qui ne sont pas vides</translation>
    </message>
    <message>
        <source>insert a field</source>
        <translation>insérer un champ</translation>
    </message>
    <message>
        <source>one line, shrunk</source>
        <translation>une ligne, réduite</translation>
    </message>
    <message>
        <source>the first that is not empty</source>
        <translation>le premier qui n’est pas vide</translation>
    </message>
</context>
<context>
    <name>PeopleController</name>
    <message numerus="yes">
        <source>%n more than it has places for.</source>
        <translation>
            <numerusform>%n de plus que de places.</numerusform>
            <numerusform>%n de plus que de places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) cancelled.</source>
        <translation>
            <numerusform>%n inscription annulée.</numerusform>
            <numerusform>%n inscriptions annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the same time: {others}.</source>
        <translation>Au même moment&#xa0;: {others}.</translation>
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
        <source>Registered for {session}.</source>
        <translation>Inscription à {session} notée.</translation>
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
        <source>Taken out of the session.</source>
        <translation>Retiré de la session.</translation>
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
    <name>PersonBox</name>
    <message>
        <source>Shown with the badge of</source>
        <translation>Affiché avec le badge de</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
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
    <name>PersonPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The badge is shown as it prints for this person.</source>
        <translation>Le badge est affiché tel qu’il sera imprimé pour cette personne.</translation>
    </message>
    <message>
        <source>Whose badge?</source>
        <translation>Le badge de qui&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n chiffre tapé</numerusform>
            <numerusform>%n chiffres tapés</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>Arrêter la borne</translation>
    </message>
    <message>
        <source>PIN of the staff</source>
        <translation>Code PIN de l’équipe</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Code PIN de l’équipe</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>No printer is known yet. Choose one in the settings.</source>
        <translation>Aucune imprimante connue. Choisissez-en une dans les réglages.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Impression d’essai</translation>
    </message>
    <message>
        <source>The badge as it is on the canvas, saved or not. It is nobody’s: its code opens no door.</source>
        <translation>Le badge tel qu’il est à l’écran, validé ou non. Il n’est à personne&#xa0;: son code n’ouvre aucune porte.</translation>
    </message>
</context>
<context>
    <name>PrintersController</name>
    <message numerus="yes">
        <source>%n badge(s) went to its pool.</source>
        <translation>
            <numerusform>%n badge est passé à son groupe.</numerusform>
            <numerusform>%n badges sont passés à son groupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) on the new roll.</source>
        <translation>
            <numerusform>%n étiquette sur le nouveau rouleau.</numerusform>
            <numerusform>%n étiquettes sur le nouveau rouleau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking {name}…</source>
        <translation>Interrogation de {name}…</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Recherche d’imprimantes…</translation>
    </message>
    <message>
        <source>No printer found. Is it switched on and in the same network?</source>
        <translation>Aucune imprimante trouvée. Est-elle allumée et sur le même réseau&#xa0;?</translation>
    </message>
    <message>
        <source>Printing a test page on {name}…</source>
        <translation>Impression d’une page d’essai sur {name}…</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} est prête.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} est retirée.</translation>
    </message>
    <message>
        <source>{name} is there and prints “{template}”.</source>
        <translation>{name} est là et imprime «&#xa0;{template}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} took the test page: compare ruler, edges and code.</source>
        <translation>{name} a pris la page d’essai&#xa0;: comparez règle, bords et code.</translation>
    </message>
</context>
<context>
    <name>PrintersScreen</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Look for printers</source>
        <translation>Chercher des imprimantes</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
</context>
<context>
    <name>PrintersView</name>
    <message numerus="yes">
        <source>%n found: choose one</source>
        <translation>
            <numerusform>%n trouvée&#xa0;: choisissez-la</numerusform>
            <numerusform>%n trouvées&#xa0;: choisissez-en une</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look for</source>
        <translation>
            <numerusform>%n à chercher</numerusform>
            <numerusform>%n à chercher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a printer, or change one</source>
        <translation>Ajouter ou modifier une imprimante</translation>
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
        <translation>Chaque poste les connaît par leur nom. Choisissez celle du poste dans les réglages.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvées</translation>
    </message>
    <message>
        <source>How is it?</source>
        <translation>Comment va-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels on a roll</source>
        <translation>Étiquettes par rouleau</translation>
    </message>
    <message>
        <source>Look for printers</source>
        <translation>Chercher des imprimantes</translation>
    </message>
    <message>
        <source>Look for printers, or type an address: zpl://host:9100?dpi=203&amp;media=96x134, escpos://host:9100?width=576, brother://host?label=62, ipp://host/path, cups://QUEUE, folder:PATH.</source>
        <translation>Cherchez des imprimantes ou saisissez une adresse&#xa0;: zpl://host:9100?dpi=203&amp;media=96x134, escpos://host:9100?width=576, brother://host?label=62, ipp://host/path, cups://QUEUE, folder:PATH.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New roll put in</source>
        <translation>Nouveau rouleau mis</translation>
    </message>
    <message>
        <source>Only for categories</source>
        <translation>Seulement pour les catégories</translation>
    </message>
    <message>
        <source>Only for desks</source>
        <translation>Seulement pour les postes</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimer une page d’essai</translation>
    </message>
    <message>
        <source>Printers of this event</source>
        <translation>Imprimantes de cet événement</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>all; several with commas between</source>
        <translation>toutes&#xa0;; plusieurs séparées par des virgules</translation>
    </message>
    <message>
        <source>few labels left</source>
        <translation>il reste peu d’étiquettes</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogée</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non comptées</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>the one that fits its paper best</source>
        <translation>celui qui convient le mieux à son papier</translation>
    </message>
    <message>
        <source>{labels}, until about {time}</source>
        <translation>{labels}, jusque vers {time}</translation>
    </message>
</context>
<context>
    <name>ProgrammeController</name>
    <message numerus="yes">
        <source>%n inside: tell them.</source>
        <translation>
            <numerusform>%n présent&#xa0;: prévenez-le.</numerusform>
            <numerusform>%n présents&#xa0;: prévenez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) written.</source>
        <translation>
            <numerusform>%n inscription écrite.</numerusform>
            <numerusform>%n inscriptions écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the same room: {sessions}</source>
        <translation>Dans la même salle&#xa0;: {sessions}</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Stopped, as asked. Nothing was written.</source>
        <translation>Arrêté à votre demande. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>{done} of {total} written</source>
        <translation>{done} sur {total} écrits</translation>
    </message>
    <message>
        <source>“{title}” is added; its door is set up.</source>
        <translation>«&#xa0;{title}&#xa0;» est ajoutée&#xa0;; sa porte est prête.</translation>
    </message>
    <message>
        <source>“{title}” is cancelled.</source>
        <translation>«&#xa0;{title}&#xa0;» est annulée.</translation>
    </message>
    <message>
        <source>“{title}” is kept: {when}.</source>
        <translation>«&#xa0;{title}&#xa0;» est validée&#xa0;: {when}.</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Change the session marked</source>
        <translation>Modifier la session marquée</translation>
    </message>
    <message>
        <source>Confirm what a page asks</source>
        <translation>Confirmer ce que demande une page</translation>
    </message>
    <message>
        <source>In a rule: add a condition; with G a group</source>
        <translation>Dans une règle&#xa0;: ajouter une condition&#xa0;; avec G un groupe</translation>
    </message>
    <message>
        <source>In a rule: remove what has the focus</source>
        <translation>Dans une règle&#xa0;: retirer ce qui a le focus</translation>
    </message>
    <message>
        <source>Make it five minutes longer</source>
        <translation>L’allonger de cinq minutes</translation>
    </message>
    <message>
        <source>Move it five minutes; Alt right into the next room</source>
        <translation>La déplacer de cinq minutes&#xa0;; Alt et droite&#xa0;: salle suivante</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Settings and rules of the checkpoints</source>
        <translation>Réglages et règles des points de contrôle</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Défaire le dernier changement</translation>
    </message>
    <message>
        <source>Take over a programme from a file</source>
        <translation>Reprendre un programme d’un fichier</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Le jour suivant</translation>
    </message>
    <message>
        <source>To the next session; right and left to other rooms</source>
        <translation>À la session suivante&#xa0;; droite et gauche&#xa0;: autres salles</translation>
    </message>
</context>
<context>
    <name>ProgrammeView</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Checkpoints…</source>
        <translation>Points de contrôle…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Pas encore d’heure</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Registrations…</source>
        <translation>Inscriptions…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Two in one room</source>
        <translation>Deux dans une salle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over capacity registered</source>
        <translation>
            <numerusform>%n inscrit au-delà de la capacité</numerusform>
            <numerusform>%n inscrits au-delà de la capacité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n inscrit</numerusform>
            <numerusform>%n inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many inside</source>
        <translation>
            <numerusform>%n présent de trop</numerusform>
            <numerusform>%n présents de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Sur invitation</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>For {categories}</source>
        <translation>Pour {categories}</translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <translation>Rencontres d’affaires</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Pas encore de salle</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Ouvert à tous</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Parallel session</source>
        <translation>Session parallèle</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>Registered first</source>
        <translation>Inscrits d’abord</translation>
    </message>
    <message>
        <source>Registered first, open from {time}</source>
        <translation>Inscrits d’abord, ouvert dès {time}</translation>
    </message>
    <message>
        <source>Registered only</source>
        <translation>Inscrits seulement</translation>
    </message>
    <message>
        <source>Side event</source>
        <translation>Événement parallèle</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Moment convivial</translation>
    </message>
    <message>
        <source>access</source>
        <translation>accès</translation>
    </message>
    <message>
        <source>both changed</source>
        <translation>changé des deux côtés</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>pas encore d’heure</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>absente du fichier</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>same room and time</source>
        <translation>même salle, même heure</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>raccourcie</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>intervenants</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>{inside} of {capacity} inside</source>
        <translation>{inside} présents sur {capacity}</translation>
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
        <source>The camera shows no picture. Start it, or choose a file.</source>
        <translation>La caméra ne montre aucune image. Démarrez-la ou choisissez un fichier.</translation>
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
        <source>a time, like 14:30</source>
        <translation>une heure, comme 14:30</translation>
    </message>
    <message>
        <source>like +32 2 123 45 67</source>
        <translation>comme +32 2 123 45 67</translation>
    </message>
    <message>
        <source>like 2024-05-06 14:30</source>
        <translation>comme 2024-05-06 14:30</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>two letters, like BE</source>
        <translation>deux lettres, comme BE</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{name} ({size} KB)</source>
        <translation>{name} ({size} Ko)</translation>
    </message>
    <message>
        <source>“{question}” needs another answer: {wanted}.</source>
        <translation>«&#xa0;{question}&#xa0;» demande une autre réponse&#xa0;: {wanted}.</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>The serial scanner</source>
        <translation>Le scanner série</translation>
    </message>
    <message>
        <source>{name} cannot be opened. Close other programs that use it; it is tried again.</source>
        <translation>Impossible d’ouvrir {name}. Fermez les autres programmes qui l’utilisent&#xa0;; un nouvel essai suit.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name}&#xa0;: prêt.</translation>
    </message>
    <message>
        <source>{name} was unplugged. It goes on when it is plugged in again.</source>
        <translation>{name} a été débranché. Il reprend dès qu’il est rebranché.</translation>
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
    <name>Registering</name>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Take out of this session</source>
        <translation>Retirer de cette session</translation>
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
    <name>RulePage</name>
    <message>
        <source>Keep the rule</source>
        <translation>Valider la règle</translation>
    </message>
    <message>
        <source>May enter, if</source>
        <translation>Peut entrer, si</translation>
    </message>
    <message>
        <source>Rule of {checkpoint}</source>
        <translation>Règle de {checkpoint}</translation>
    </message>
    <message>
        <source>The rule as it stands</source>
        <translation>La règle telle qu’elle est</translation>
    </message>
    <message>
        <source>This rule has no form here. It stays as it is, unless you write another.</source>
        <translation>Cette règle n’a pas de formulaire ici. Elle reste telle quelle, sauf si vous en écrivez une autre.</translation>
    </message>
    <message>
        <source>Write another rule in its place</source>
        <translation>Écrire une autre règle à sa place</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Days with an entry</source>
        <translation>Jours avec une entrée</translation>
    </message>
    <message>
        <source>Days with an entry before</source>
        <translation>Jours avec une entrée avant</translation>
    </message>
    <message>
        <source>Days with an entry since</source>
        <translation>Jours avec une entrée depuis</translation>
    </message>
    <message>
        <source>Entries before</source>
        <translation>Entrées avant</translation>
    </message>
    <message>
        <source>Entries since</source>
        <translation>Entrées depuis</translation>
    </message>
    <message>
        <source>Entries so far</source>
        <translation>Entrées jusqu’ici</translation>
    </message>
    <message>
        <source>Entries today</source>
        <translation>Entrées aujourd’hui</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Inside or not</source>
        <translation>Présent ou non</translation>
    </message>
    <message>
        <source>Kind of ticket</source>
        <translation>Type de billet</translation>
    </message>
    <message>
        <source>Minutes since the first entry</source>
        <translation>Minutes depuis la première entrée</translation>
    </message>
    <message>
        <source>Minutes since the last entry</source>
        <translation>Minutes depuis la dernière entrée</translation>
    </message>
    <message>
        <source>Ticket or category</source>
        <translation>Billet ou catégorie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>l’ouverture des portes</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>est après</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>est avant</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>not</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>the day and time</source>
        <translation>le jour et l’heure</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>l’heure du jour</translation>
    </message>
</context>
<context>
    <name>ScannersDialog</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Camera and pictures read QR codes. Also read, at some cost in speed:</source>
        <translation>La caméra et les images lisent les codes QR. Lire aussi, un peu moins vite&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check a keyboard scanner…</source>
        <translation>Contrôler un scanner clavier…</translation>
    </message>
    <message>
        <source>Its picture stands on the desk. It is off while it is not to be seen.</source>
        <translation>Son image est à l’accueil. Elle est éteinte quand on ne la voit pas.</translation>
    </message>
    <message>
        <source>Keyboard scanner {number}</source>
        <translation>Scanner clavier {number}</translation>
    </message>
    <message>
        <source>Keyboard scanners</source>
        <translation>Scanners clavier</translation>
    </message>
    <message>
        <source>Name of: {what}</source>
        <translation>Nom de&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Name, such as Left lane</source>
        <translation>Nom, comme «&#xa0;Couloir gauche&#xa0;»</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None is plugged in.</source>
        <translation>Aucun n’est branché.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Scanners</translation>
    </message>
    <message>
        <source>Sends {key} first</source>
        <translation>Envoie d’abord {key}</translation>
    </message>
    <message>
        <source>Serial scanners (USB serial)</source>
        <translation>Scanners série (USB série)</translation>
    </message>
    <message>
        <source>Show it as in a mirror</source>
        <translation>Afficher comme dans un miroir</translation>
    </message>
    <message>
        <source>The first one there is</source>
        <translation>La première qui existe</translation>
    </message>
    <message>
        <source>The surest way: no keyboard layout, and nothing that is typed gets mixed in.</source>
        <translation>Le plus sûr&#xa0;: pas de disposition de clavier, et rien de ce qui est tapé ne s’y mêle.</translation>
    </message>
    <message>
        <source>They type what they read. Two of them are told apart by the key sent first.</source>
        <translation>Ils tapent ce qu’ils lisent. On en distingue deux par la touche envoyée d’abord.</translation>
    </message>
    <message>
        <source>Told by its speed</source>
        <translation>Reconnu à sa vitesse</translation>
    </message>
    <message>
        <source>Two keyboard scanners cannot be told apart. Choose another key for one.</source>
        <translation>Deux scanners clavier ne se distinguent pas. Choisissez une autre touche pour l’un.</translation>
    </message>
    <message>
        <source>{name} (not plugged in)</source>
        <translation>{name} (non branché)</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>No code was found in {name}. Search for the name instead.</source>
        <translation>Aucun code trouvé dans {name}. Cherchez plutôt le nom.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>There are several codes in {name}. Cut out one ticket.</source>
        <translation>Il y a plusieurs codes dans {name}. Découpez un seul billet.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’image</translation>
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
    <name>SessionPage</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n jour plus tard</numerusform>
            <numerusform>%n jours plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside now. They left it if it is moved away or cancelled.</source>
        <translation>
            <numerusform>%n présent. Compté comme sorti si elle est déplacée ou annulée.</numerusform>
            <numerusform>%n présents. Comptés comme sortis si elle est déplacée ou annulée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Choose at least one category.</source>
        <translation>Choisissez au moins une catégorie.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Door and rule…</source>
        <translation>Porte et règle…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Se termine le</translation>
    </message>
    <message>
        <source>Give the session a title.</source>
        <translation>Donnez un titre à la session.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Speakers, apart by semicolons</source>
        <translation>Intervenants, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Début et fin</translation>
    </message>
    <message>
        <source>There is no {time} on that night: the clocks skip it.</source>
        <translation>{time} n’existe pas cette nuit-là&#xa0;: les horloges la sautent.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Qui peut entrer</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>le même jour</translation>
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
        <source>Screen for the attendee</source>
        <translation>Écran pour le participant</translation>
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
        <source>Sound and screen</source>
        <translation>Son et écran</translation>
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
    <message>
        <source>{pool}: whichever is free</source>
        <translation>{pool}&#xa0;: celle qui est libre</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>A scan means</source>
        <translation>Un scan signifie</translation>
    </message>
    <message>
        <source>As the programme says</source>
        <translation>Comme le dit le programme</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a room, or one session.</source>
        <translation>Choisissez une salle, ou une session.</translation>
    </message>
    <message>
        <source>Choose the room once: the programme says which session is on, and when people come out.</source>
        <translation>Choisissez la salle une fois&#xa0;: le programme dit quelle session a lieu et quand on en sort.</translation>
    </message>
    <message>
        <source>No room of the programme</source>
        <translation>Aucune salle du programme</translation>
    </message>
    <message>
        <source>Open this door</source>
        <translation>Ouvrir cette porte</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>What is this door for?</source>
        <translation>À quoi sert cette porte&#xa0;?</translation>
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
    <name>SigningCard</name>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n liste</numerusform>
            <numerusform>%n listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>A list for each day</source>
        <translation>Une liste par jour</translation>
    </message>
    <message>
        <source>A list for each session</source>
        <translation>Une liste par session</translation>
    </message>
    <message>
        <source>For each day or session; local and international participants stand apart.</source>
        <translation>Par jour ou par session&#xa0;; participants locaux et internationaux à part.</translation>
    </message>
    <message>
        <source>Funding programme</source>
        <translation>Programme de financement</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Pays d’origine</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Langue des feuilles</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Lists to sign</source>
        <translation>Listes à signer</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>Logos: {names}</source>
        <translation>Logos&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Logos…</source>
        <translation>Logos…</translation>
    </message>
    <message>
        <source>Makes no difference</source>
        <translation>Sans distinction</translation>
    </message>
    <message>
        <source>No logos</source>
        <translation>Sans logos</translation>
    </message>
    <message>
        <source>No logos yet.</source>
        <translation>Pas encore de logos.</translation>
    </message>
    <message>
        <source>Only who is on no sheet yet (supplement)</source>
        <translation>Seulement qui n’est encore sur aucune feuille (supplément)</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>Numéro du projet</translation>
    </message>
    <message>
        <source>Save the lists</source>
        <translation>Créer les listes</translation>
    </message>
    <message>
        <source>Save the lists…</source>
        <translation>Créer les listes…</translation>
    </message>
    <message>
        <source>Sentence at the foot</source>
        <translation>Phrase au bas de la page</translation>
    </message>
    <message>
        <source>There is nobody who is not on a sheet yet.</source>
        <translation>Tout le monde est déjà sur une feuille.</translation>
    </message>
    <message>
        <source>{lists} with {people} in {file}.</source>
        <translation>{lists} avec {people} dans {file}.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>A column of its own</source>
        <translation>Une colonne à elle</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
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
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of the series</source>
        <translation>Date de la série</translation>
    </message>
    <message>
        <source>Desk that prints badges</source>
        <translation>Guichet qui imprime des badges</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
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
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Inscriptions sur place</translation>
    </message>
    <message>
        <source>{name}, together with</source>
        <translation>{name}, avec</translation>
    </message>
</context>
<context>
    <name>SourcesController</name>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n ligne écrite.</numerusform>
            <numerusform>%n lignes écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) did not map; look at them there.</source>
        <translation>
            <numerusform>%n élément n’a pas pu être repris&#xa0;; à vérifier là-bas.</numerusform>
            <numerusform>%n éléments n’ont pas pu être repris&#xa0;; à vérifier là-bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Among the badges now: {names}.</source>
        <translation>Désormais parmi les badges&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Demande au serveur…</translation>
    </message>
    <message>
        <source>Connected: {name}. The list is being taken.</source>
        <translation>Connecté&#xa0;: {name}. La liste arrive.</translation>
    </message>
    <message>
        <source>Disconnected, but its key could not be given back:</source>
        <translation>Déconnecté, mais la clé n’a pas pu être rendue&#xa0;:</translation>
    </message>
    <message>
        <source>Disconnected; its people and all that happened stay.</source>
        <translation>Déconnecté&#xa0;; ses personnes et tout ce qui s’est passé restent.</translation>
    </message>
    <message>
        <source>It has several dates: choose one above, or keep them all.</source>
        <translation>Il y a plusieurs dates&#xa0;: en choisir une ci-dessus ou les garder toutes.</translation>
    </message>
    <message>
        <source>Noted. People follow with the next list.</source>
        <translation>Noté. Les personnes suivent avec la prochaine liste.</translation>
    </message>
    <message>
        <source>Save what was not accepted</source>
        <translation>Exporter ce qui n’a pas été accepté</translation>
    </message>
    <message>
        <source>The list is being taken.</source>
        <translation>La liste arrive.</translation>
    </message>
    <message>
        <source>There is no new badge design.</source>
        <translation>Il n’y a aucun nouveau modèle de badge.</translation>
    </message>
    <message>
        <source>This computer has a new key; the old one is void.</source>
        <translation>Cet ordinateur a une nouvelle clé&#xa0;; l’ancienne n’est plus valable.</translation>
    </message>
    <message>
        <source>This computer has no keyring: the key lies in a file that only your account can read.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: la clé est dans un fichier que seul votre compte peut lire.</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Take the list now</source>
        <translation>Prendre la liste maintenant</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n non acceptée</numerusform>
            <numerusform>%n non acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent: it waits until this is connected again.</source>
        <translation>
            <numerusform>%n envoi en attente&#xa0;: il partira à la prochaine connexion.</numerusform>
            <numerusform>%n envois en attente&#xa0;: ils partiront à la prochaine connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n à envoyer</numerusform>
            <numerusform>%n à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De nouveau</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Check-in lists become checkpoints, products categories or sessions, questions columns. Choose a line to change it.</source>
        <translation>Les listes d’enregistrement deviennent des points de contrôle, les produits des catégories ou des sessions, les questions des colonnes. Choisissez une ligne pour la modifier.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
    <message>
        <source>Choose the event, then connect again.</source>
        <translation>Choisissez l’événement, puis connectez de nouveau.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect a ticket system</source>
        <translation>Connecter une billetterie</translation>
    </message>
    <message>
        <source>Disconnect it</source>
        <translation>La déconnecter</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Event there, if several</source>
        <translation>Événement là-bas, s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>First</source>
        <translation>D’abord</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Indico: its address, a personal token of the scope registrants, and the number of the event, such as 1234, or 1234/56 for one form.</source>
        <translation>Indico&#xa0;: son adresse, un jeton personnel de portée registrants et le numéro de l’événement, comme 1234, ou 1234/56 pour un seul formulaire.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Sa réponse</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Admis deux fois</translation>
    </message>
    <message numerus="yes">
        <source>List %n min old</source>
        <translation>
            <numerusform>Liste d’il y a %n min</numerusform>
            <numerusform>Liste d’il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Not accepted, or not yet</source>
        <translation>Non accepté, ou pas encore</translation>
    </message>
    <message>
        <source>Nothing is lost: each line is kept, with the ticket system’s own words.</source>
        <translation>Rien n’est perdu&#xa0;: chaque ligne est gardée, avec la réponse de la billetterie.</translation>
    </message>
    <message>
        <source>One-time code or token</source>
        <translation>Code à usage unique ou jeton</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Scan its code first, or type its address.</source>
        <translation>Scannez d’abord son code, ou tapez son adresse.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Take its badge designs</source>
        <translation>Reprendre ses modèles de badge</translation>
    </message>
    <message>
        <source>Take the list now</source>
        <translation>Prendre la liste maintenant</translation>
    </message>
    <message>
        <source>The code was read. Now connect.</source>
        <translation>Le code a été lu. Connectez maintenant.</translation>
    </message>
    <message>
        <source>The list comes from there, and what happens here goes there. Every decision is made at this desk, with or without a network.</source>
        <translation>La liste vient de là, et ce qui se passe ici y va. Chaque décision est prise à ce poste, avec ou sans réseau.</translation>
    </message>
    <message>
        <source>The list was never taken whole</source>
        <translation>La liste n’a jamais été prise en entier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>Ticket system</source>
        <translation>Billetterie</translation>
    </message>
    <message>
        <source>Ticket systems</source>
        <translation>Billetteries</translation>
    </message>
    <message>
        <source>Trade the key of this computer for a new one</source>
        <translation>Échanger la clé de cet ordinateur contre une nouvelle</translation>
    </message>
    <message>
        <source>Try what waits at once</source>
        <translation>Réessayer tout de suite ce qui attend</translation>
    </message>
    <message>
        <source>Two places let the same ticket in before they heard of each other.</source>
        <translation>Deux endroits ont admis le même billet avant de le savoir l’un de l’autre.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What becomes of it here</source>
        <translation>Ce que cela devient ici</translation>
    </message>
    <message>
        <source>What becomes what</source>
        <translation>Ce qui devient quoi</translation>
    </message>
    <message>
        <source>What its code says</source>
        <translation>Ce que dit son code</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Laquelle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>par vous</translation>
    </message>
    <message>
        <source>eventyay: a device, or an API token, with full device access. Scan its code, or type address and code.</source>
        <translation>eventyay&#xa0;: un appareil ou un jeton d’API avec tous les droits. Scannez son code, ou tapez l’adresse et le code.</translation>
    </message>
    <message>
        <source>pretix: Devices → Connect a device, profile pretixSCAN. Hold the code it shows before a scanner or the camera, or type address and one-time code.</source>
        <translation>pretix&#xa0;: Appareils → Connecter un appareil, profil pretixSCAN. Présentez le code affiché à un lecteur ou à la caméra, ou saisissez l’adresse et le code à usage unique.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n badge(s) still wait for {before}: {key}.</source>
        <translation>
            <numerusform>%n badge attend encore {before}&#xa0;: {key}.</numerusform>
            <numerusform>%n badges attendent encore {before}&#xa0;: {key}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) that waited for {before} come from {now} now.</source>
        <translation>
            <numerusform>%n badge qui attendait {before} sort maintenant de {now}.</numerusform>
            <numerusform>%n badges qui attendaient {before} sortent maintenant de {now}.</numerusform>
        </translation>
    </message>
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
    <message>
        <source>{left} until about {time}</source>
        <translation>{left}, jusque vers {time}</translation>
    </message>
    <message>
        <source>{name} ready</source>
        <translation>{name}&#xa0;: prête</translation>
    </message>
    <message numerus="yes">
        <source>{name} ready, %n label(s)</source>
        <translation>
            <numerusform>{name}&#xa0;: prête, %n étiquette</numerusform>
            <numerusform>{name}&#xa0;: prête, %n étiquettes</numerusform>
        </translation>
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
        <source>A new event whose list comes from pretix, eventyay or Indico.</source>
        <translation>Un nouvel événement dont la liste vient de pretix, eventyay ou Indico.</translation>
    </message>
    <message>
        <source>Connect a ticket system</source>
        <translation>Connecter une billetterie</translation>
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
    <name>Syncing</name>
    <message numerus="yes">
        <source>%n let in twice: see Sources</source>
        <translation>
            <numerusform>%n admis deux fois&#xa0;: voir Sources</numerusform>
            <numerusform>%n admis deux fois&#xa0;: voir Sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n à envoyer</numerusform>
            <numerusform>%n à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>In step with the ticket system</source>
        <translation>Synchronisé avec la billetterie</translation>
    </message>
    <message>
        <source>Taking the list: {done} of {total}</source>
        <translation>Liste en cours&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>The list was never taken whole</source>
        <translation>La liste n’a jamais été prise en entier</translation>
    </message>
    <message numerus="yes">
        <source>Ticket system: list %n min old</source>
        <translation>
            <numerusform>Billetterie&#xa0;: liste d’il y a %n min</numerusform>
            <numerusform>Billetterie&#xa0;: liste d’il y a %n min</numerusform>
        </translation>
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
    <name>TextForm</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Alignment across</source>
        <translation>Alignement horizontal</translation>
    </message>
    <message>
        <source>Alignment up and down</source>
        <translation>Alignement vertical</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>Ligne vers le bas</translation>
    </message>
    <message>
        <source>Line of the text</source>
        <translation>Ligne du texte</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>Ligne vers le haut</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Timetable</source>
        <translation>Horaire</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Badge template</source>
        <translation>Modèle de badge</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
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
        <translation>Valider</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>{title} (as delivered)</source>
        <translation>{title} (d’origine)</translation>
    </message>
</context>
<context>
    <name>TryCard</name>
    <message>
        <source>At which moment</source>
        <translation>À quel moment</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>It would hold from {since}.</source>
        <translation>Elle serait remplie à partir de {since}.</translation>
    </message>
    <message>
        <source>It would not hold later either, as things stand.</source>
        <translation>Elle ne serait pas remplie plus tard non plus, en l’état.</translation>
    </message>
    <message>
        <source>Name, organisation or code…</source>
        <translation>Nom, organisation ou code…</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Personne de trouvé.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The clocks skip this hour.</source>
        <translation>Les horloges sautent cette heure.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try it at this moment</source>
        <translation>Essayer à ce moment</translation>
    </message>
    <message>
        <source>Try the rule on whom</source>
        <translation>Personne pour l’essai de la règle</translation>
    </message>
    <message>
        <source>✔ {name} may enter.</source>
        <translation>✔ {name} peut entrer.</translation>
    </message>
    <message>
        <source>✖ {name} may not enter. Needed:</source>
        <translation>✖ {name} ne peut pas entrer. Il faut&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>Saved in {file}</source>
        <translation>Créé&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The 30 worst badges of “{title}”</source>
        <translation>Les 30 pires badges de «&#xa0;{title}&#xa0;»</translation>
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
    <name>WaitingPanel</name>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Badges that wait</source>
        <translation>Badges en attente</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose one or more (Ctrl A: all). What a printer holds it must give back first.</source>
        <translation>Choisissez-en un ou plusieurs (Ctrl A&#xa0;: tous). Ce qu’une imprimante retient, elle doit d’abord le rendre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No badge waits</source>
        <translation>Aucun badge n’attend</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Printer to send them to</source>
        <translation>Imprimante où les envoyer</translation>
    </message>
    <message>
        <source>Send there</source>
        <translation>Y envoyer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>WaitingWork</name>
    <message numerus="yes">
        <source>%n badge(s) are called off as soon as their printer gives them back.</source>
        <translation>
            <numerusform>%n badge sera retiré dès que son imprimante le rend.</numerusform>
            <numerusform>%n badges seront retirés dès que leur imprimante les rend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) called off.</source>
        <translation>
            <numerusform>%n badge retiré.</numerusform>
            <numerusform>%n badges retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) go there as soon as their printer gives them back.</source>
        <translation>
            <numerusform>%n badge ira là dès que son imprimante le rend.</numerusform>
            <numerusform>%n badges iront là dès que leur imprimante les rend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) sent to {printer}.</source>
        <translation>
            <numerusform>%n badge envoyé à {printer}.</numerusform>
            <numerusform>%n badges envoyés à {printer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) were on their way already.</source>
        <translation>
            <numerusform>%n badge était déjà en route.</numerusform>
            <numerusform>%n badges étaient déjà en route.</numerusform>
        </translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>redemandé</translation>
    </message>
    <message>
        <source>{printer} (at {desk})</source>
        <translation>{printer} (à {desk})</translation>
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
    <name>WhyPanel</name>
    <message>
        <source>An organiser said yes</source>
        <translation>Un organisateur a dit oui</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a reason first, or write one.</source>
        <translation>Choisissez d’abord un motif, ou écrivez-en un.</translation>
    </message>
    <message>
        <source>It stays in the history, beside the verdict.</source>
        <translation>Il reste dans l’historique, avec le résultat.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Let in {name}? The verdict was “{refused}”.</source>
        <translation>Laisser entrer {name}&#xa0;? Le résultat était «&#xa0;{refused}&#xa0;».</translation>
    </message>
    <message>
        <source>Or in your own words…</source>
        <translation>Ou avec vos propres mots…</translation>
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
        <source>The reason in your own words</source>
        <translation>Le motif avec vos propres mots</translation>
    </message>
    <message>
        <source>There is still room</source>
        <translation>Il y a encore de la place</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Badges that wait</source>
        <translation>Badges en attente</translation>
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
        <source>Scanners…</source>
        <translation>Scanners…</translation>
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
    <name>admissions</name>
    <message>
        <source>{name} was let in twice at “{checkpoint}”: {first_at} by {first}, {second_at} by {second}.</source>
        <translation>Deux entrées de {name} à «&#xa0;{checkpoint}&#xa0;»&#xa0;: {first_at} par {first}, {second_at} par {second}.</translation>
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
    <name>calibration</name>
    <message>
        <source>All letters come in one case, so many tickets would not be found. Switch “case conversion” off in the scanner.</source>
        <translation>Toutes les lettres arrivent dans la même casse&#xa0;: bien des billets ne seraient pas trouvés. Désactivez la conversion de casse («&#xa0;case conversion&#xa0;») du scanner.</translation>
    </message>
    <message>
        <source>Capitals and small letters are swapped: Caps Lock is on. Press it once, then scan again.</source>
        <translation>Majuscules et minuscules sont inversées&#xa0;: Verr. Maj est activé. Appuyez une fois dessus, puis scannez de nouveau.</translation>
    </message>
    <message>
        <source>It ends a scan with Enter: the fastest way.</source>
        <translation>Il termine un scan par Entrée&#xa0;: le plus rapide.</translation>
    </message>
    <message>
        <source>It ends a scan with Tab, which is as good as Enter.</source>
        <translation>Il termine un scan par Tab, aussi bien qu’Entrée.</translation>
    </message>
    <message>
        <source>It is fast enough: at most {gap} ms between keys.</source>
        <translation>Il est assez rapide&#xa0;: au plus {gap} ms entre deux touches.</translation>
    </message>
    <message>
        <source>It is set to a US keyboard, this computer to another. The desk understands it by the places of the keys: leave it as it is.</source>
        <translation>Il est réglé sur un clavier US, cet ordinateur sur un autre. L’accueil le comprend par la place des touches&#xa0;: ne changez rien.</translation>
    </message>
    <message>
        <source>It is set to a keyboard that is neither this computer&apos;s nor US. Set it to “US keyboard”, or better to “USB serial”.</source>
        <translation>Il est réglé sur un clavier qui n’est ni celui de cet ordinateur ni US. Réglez-le sur «&#xa0;US keyboard&#xa0;», ou mieux sur «&#xa0;USB serial&#xa0;».</translation>
    </message>
    <message>
        <source>It is set to the keyboard of this computer. Every character is right.</source>
        <translation>Il est réglé sur le clavier de cet ordinateur. Chaque caractère est juste.</translation>
    </message>
    <message>
        <source>It sends nothing after a scan. That works; with Enter after it the desk answers sooner.</source>
        <translation>Il n’envoie rien après un scan. Cela marche&#xa0;; avec Entrée à la fin, l’accueil répond plus vite.</translation>
    </message>
    <message>
        <source>It sends {key} first. Choose that in the list of keyboard scanners.</source>
        <translation>Il envoie d’abord {key}. Choisissez cela dans la liste des scanners clavier.</translation>
    </message>
    <message>
        <source>It types with Alt and numbers. Set it to “US keyboard”, or better to “USB serial”.</source>
        <translation>Il tape avec Alt et des nombres. Réglez-le sur «&#xa0;US keyboard&#xa0;», ou mieux sur «&#xa0;USB serial&#xa0;».</translation>
    </message>
    <message>
        <source>It waits up to {gap} ms between characters, as a person does. Set “delay between characters” to 0, or let it send a key such as F13 first.</source>
        <translation>Il attend jusqu’à {gap} ms entre les caractères, comme une personne. Mettez le délai entre caractères («&#xa0;delay between characters&#xa0;») à 0, ou faites-lui envoyer d’abord une touche comme F13.</translation>
    </message>
    <message>
        <source>It writes “{text}” after the code. Switch “suffix” off, but for Enter.</source>
        <translation>Il écrit «&#xa0;{text}&#xa0;» après le code. Désactivez le suffixe («&#xa0;suffix&#xa0;»), sauf Entrée.</translation>
    </message>
    <message>
        <source>It writes “{text}” before the code. Switch “prefix” or “AIM identifier” off.</source>
        <translation>Il écrit «&#xa0;{text}&#xa0;» avant le code. Désactivez le préfixe («&#xa0;prefix&#xa0;») ou l’identifiant AIM («&#xa0;AIM identifier&#xa0;»).</translation>
    </message>
    <message>
        <source>That was not the code on the screen. Scan it once more.</source>
        <translation>Ce n’était pas le code à l’écran. Scannez-le encore une fois.</translation>
    </message>
    <message>
        <source>{count} characters were lost. Set “delay between characters” in the scanner to 5 ms.</source>
        <translation>{count} caractères ont été perdus. Mettez le délai entre caractères («&#xa0;delay between characters&#xa0;») du scanner à 5 ms.</translation>
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
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>On the accent</source>
        <translation>Sur l’accent</translation>
    </message>
    <message>
        <source>On the accent, soft</source>
        <translation>Sur l’accent, doux</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>at {x}, {y} mm, {w} by {h} mm</source>
        <translation>à {x}, {y} mm, {w} sur {h} mm</translation>
    </message>
    <message>
        <source>see the check</source>
        <translation>voir le contrôle</translation>
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
        <source>It is no schedule of pretalx or frab.</source>
        <translation>Ce n’est pas un planning de pretalx ou de frab.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>It is not a spreadsheet as any program writes one.</source>
        <translation>Aucun programme n’écrit un tableur ainsi.</translation>
    </message>
    <message>
        <source>It is not a whole iCalendar file.</source>
        <translation>Ce n’est pas un fichier iCalendar complet.</translation>
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
        <source>a folded badge has its back already, without “two_sided”</source>
        <translation>un badge plié a déjà un verso, sans «&#xa0;two_sided&#xa0;»</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a name should be small letters, digits and hyphens</source>
        <translation>un nom se compose de minuscules, de chiffres et de tirets</translation>
    </message>
    <message>
        <source>a name that no other checkpoint has</source>
        <translation>un nom qu’aucun autre point de contrôle ne porte</translation>
    </message>
    <message>
        <source>a name that no printer has</source>
        <translation>un nom qu’aucune imprimante ne porte</translation>
    </message>
    <message>
        <source>a number from 0 to {most}</source>
        <translation>un nombre de 0 à {most}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>a picture is a PNG, JPEG or SVG file</source>
        <translation>une image est un fichier PNG, JPEG ou SVG</translation>
    </message>
    <message>
        <source>a roll {width} mm wide</source>
        <translation>un rouleau de {width} mm de large</translation>
    </message>
    <message>
        <source>a sheet has 1 to {most} badges in a row or column</source>
        <translation>une feuille porte de 1 à {most} badges par rangée ou colonne</translation>
    </message>
    <message>
        <source>a sheet has sides of {low} to {high} mm</source>
        <translation>une feuille a des côtés de {low} à {high} mm</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a text should be words and names of fields in braces</source>
        <translation>un texte se compose de mots et de noms de champs entre accolades</translation>
    </message>
    <message>
        <source>a time after it opens</source>
        <translation>une heure après l’ouverture</translation>
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
        <source>a time zone such as Europe/Brussels</source>
        <translation>un fuseau horaire comme Europe/Brussels</translation>
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
        <source>at least {lowest}</source>
        <translation>au moins {lowest}</translation>
    </message>
    <message>
        <source>at least {lowest} characters</source>
        <translation>au moins {lowest} caractères</translation>
    </message>
    <message>
        <source>at most {highest}</source>
        <translation>au plus {highest}</translation>
    </message>
    <message>
        <source>at most {highest} characters</source>
        <translation>au plus {highest} caractères</translation>
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
        <source>checkpoint</source>
        <translation>point de contrôle</translation>
    </message>
    <message>
        <source>companions</source>
        <translation>les accompagnants</translation>
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
        <source>from {lowest} to {highest}</source>
        <translation>de {lowest} à {highest}</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>impossible de l’ouvrir</translation>
    </message>
    <message>
        <source>it cannot be opened, or is no longer there</source>
        <translation>impossible de l’ouvrir, ou il n’est plus là</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>elle est illisible</translation>
    </message>
    <message>
        <source>it does not say how large it is (width and height, or viewBox)</source>
        <translation>il ne dit pas sa taille (width et height, ou viewBox)</translation>
    </message>
    <message>
        <source>it does not say what a hand-over code says</source>
        <translation>il ne dit pas ce que dit un code de connexion</translation>
    </message>
    <message>
        <source>it has entities of its own; save it anew as plain SVG</source>
        <translation>il a ses propres entités&#xa0;; exportez-le de nouveau en SVG simple</translation>
    </message>
    <message>
        <source>it has more than {count} million pixels</source>
        <translation>il a plus de {count} millions de pixels</translation>
    </message>
    <message>
        <source>it has more than {most} MB</source>
        <translation>il dépasse {most} Mo</translation>
    </message>
    <message>
        <source>it has points that lie outside of any picture</source>
        <translation>il a des points hors de toute image</translation>
    </message>
    <message>
        <source>it has {found} KB, where at most {most} KB will do</source>
        <translation>il a {found} Ko, alors que {most} Ko au plus conviennent</translation>
    </message>
    <message>
        <source>it has {width} × {height} dots, which is too many</source>
        <translation>il a {width} × {height} points, c’est trop</translation>
    </message>
    <message>
        <source>it holds no badge design of {system}</source>
        <translation>il ne contient pas de modèle de badge de {system}</translation>
    </message>
    <message>
        <source>it is a folder, or the event file itself</source>
        <translation>c’est un dossier, ou le fichier d’événement lui-même</translation>
    </message>
    <message>
        <source>it is called “{name}” inside</source>
        <translation>à l’intérieur, il s’appelle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>it is damaged or is no SVG</source>
        <translation>il est endommagé ou n’est pas un SVG</translation>
    </message>
    <message>
        <source>it is damaged or is no page of a badge</source>
        <translation>il est endommagé ou n’est pas une page de badge</translation>
    </message>
    <message>
        <source>it is damaged or is no {format}</source>
        <translation>il est endommagé ou n’est pas du {format}</translation>
    </message>
    <message>
        <source>it is damaged or not complete</source>
        <translation>il est endommagé ou incomplet</translation>
    </message>
    <message>
        <source>it is damaged, or locked with a password</source>
        <translation>il est endommagé ou protégé par un mot de passe</translation>
    </message>
    <message>
        <source>it is damaged, or no file of this program</source>
        <translation>il est endommagé, ou n’est pas un fichier de ce programme</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG or SVG</source>
        <translation>ce n’est ni PNG, ni JPEG, ni SVG</translation>
    </message>
    <message>
        <source>it is no SVG</source>
        <translation>ce n’est pas un SVG</translation>
    </message>
    <message>
        <source>it is no picture or PDF</source>
        <translation>ce n’est ni une image ni un PDF</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>it is not encrypted</source>
        <translation>elle n’est pas chiffrée</translation>
    </message>
    <message>
        <source>it is of a newer kind than this program knows</source>
        <translation>il est d’un type trop récent pour ce programme</translation>
    </message>
    <message>
        <source>it is too detailed for a badge; simplify it, or save it as PNG</source>
        <translation>trop de détails pour un badge&#xa0;; simplifiez-le, ou exportez-le en PNG</translation>
    </message>
    <message>
        <source>it is too detailed; make a simpler one</source>
        <translation>trop de détails&#xa0;; faites-en un plus simple</translation>
    </message>
    <message>
        <source>it is too large for a badge template</source>
        <translation>il est trop grand pour un modèle de badge</translation>
    </message>
    <message>
        <source>it reaches beyond the badge</source>
        <translation>cela dépasse du badge</translation>
    </message>
    <message>
        <source>it says that it has other sizes</source>
        <translation>elle annonce d’autres tailles</translation>
    </message>
    <message>
        <source>it should be an object in braces</source>
        <translation>il faut un objet entre accolades</translation>
    </message>
    <message>
        <source>it was made by a newer version of this program; install that one</source>
        <translation>il vient d’une version plus récente de ce programme&#xa0;; installez-la</translation>
    </message>
    <message>
        <source>its groups lie too deep in one another</source>
        <translation>ses groupes sont trop imbriqués</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>looks different from the one before</source>
        <translation>diffère du précédent</translation>
    </message>
    <message>
        <source>minutes before the start</source>
        <translation>les minutes avant le début</translation>
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
        <source>not after {highest}</source>
        <translation>pas après le {highest}</translation>
    </message>
    <message>
        <source>not before {lowest}</source>
        <translation>pas avant le {lowest}</translation>
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
        <source>over 32 MB</source>
        <translation>plus de 32 Mo</translation>
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
        <source>printed again with many others</source>
        <translation>réimprimé avec beaucoup d’autres</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>the badges on the sheet lie over one another</source>
        <translation>les badges se chevauchent sur la feuille</translation>
    </message>
    <message>
        <source>the badges reach beyond the sheet</source>
        <translation>les badges dépassent de la feuille</translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation>la capacité</translation>
    </message>
    <message>
        <source>the colour “ink” is missing</source>
        <translation>la couleur «&#xa0;ink&#xa0;» manque</translation>
    </message>
    <message>
        <source>the element</source>
        <translation>l’élément</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>le fichier n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the hours</source>
        <translation>les heures</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the name of the event</source>
        <translation>le nom de l’événement</translation>
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
        <source>the template</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>there is no host in it</source>
        <translation>il y manque le nom du serveur</translation>
    </message>
    <message>
        <source>there is no picture “{file}” beside the template</source>
        <translation>l’image «&#xa0;{file}&#xa0;» n’accompagne pas le modèle</translation>
    </message>
    <message>
        <source>there is no template.json in it</source>
        <translation>il n’y a pas de template.json dedans</translation>
    </message>
    <message>
        <source>there is nothing in it that can be painted; turn its text into paths</source>
        <translation>rien dedans ne peut être peint&#xa0;; changez son texte en tracés</translation>
    </message>
    <message>
        <source>together they have {found} KB, where at most {most} KB will do</source>
        <translation>ensemble&#xa0;: {found} Ko, alors que {most} Ko au plus conviennent</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux (true, false)</translation>
    </message>
    <message>
        <source>two elements have one id</source>
        <translation>deux éléments ont le même identifiant</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} Mo</translation>
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
        <source>{count} million pixels</source>
        <translation>{count} millions de pixels</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>{lowest} to {highest} characters</source>
        <translation>de {lowest} à {highest} caractères</translation>
    </message>
    <message>
        <source>{template}, colours</source>
        <translation>{template}, couleurs</translation>
    </message>
    <message>
        <source>{template}, element {number}</source>
        <translation>{template}, élément {number}</translation>
    </message>
    <message>
        <source>{template}, guide lines</source>
        <translation>{template}, repères</translation>
    </message>
    <message>
        <source>{template}, sheet</source>
        <translation>{template}, feuille</translation>
    </message>
    <message>
        <source>{where} ({kind})</source>
        <translation>{where} ({kind})</translation>
    </message>
    <message>
        <source>{where}, paragraph {number}</source>
        <translation>{where}, paragraphe {number}</translation>
    </message>
    <message>
        <source>“id” should be letters, digits and hyphens</source>
        <translation>«&#xa0;id&#xa0;» se compose de lettres, de chiffres et de tirets</translation>
    </message>
    <message>
        <source>“media” should be the label&apos;s width and height in mm</source>
        <translation>«&#xa0;media&#xa0;» doit donner la largeur et la hauteur de l’étiquette en mm</translation>
    </message>
    <message>
        <source>“name” should be small letters, digits and hyphens</source>
        <translation>«&#xa0;name&#xa0;» se compose de minuscules, de chiffres et de tirets</translation>
    </message>
    <message>
        <source>“turn” should be 0, 90, 180 or 270</source>
        <translation>«&#xa0;turn&#xa0;» doit être 0, 90, 180 ou 270</translation>
    </message>
    <message>
        <source>“{colour}” is no colour such as #1b3a8a</source>
        <translation>«&#xa0;{colour}&#xa0;» n’est pas une couleur comme #1b3a8a</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>«&#xa0;{key}&#xa0;» manque</translation>
    </message>
    <message>
        <source>“{key}” is not known here</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas connu ici</translation>
    </message>
    <message>
        <source>“{key}” should be a colour such as #1b3a8a</source>
        <translation>«&#xa0;{key}&#xa0;» doit être une couleur comme #1b3a8a</translation>
    </message>
    <message>
        <source>“{key}” should be a colour such as #1b3a8a or one of the template&apos;s</source>
        <translation>«&#xa0;{key}&#xa0;» doit être une couleur comme #1b3a8a ou une couleur du modèle</translation>
    </message>
    <message>
        <source>“{key}” should be a list of at most {most} numbers between 0 and {high}</source>
        <translation>«&#xa0;{key}&#xa0;» doit être une liste d’au plus {most} nombres entre 0 et {high}</translation>
    </message>
    <message>
        <source>“{key}” should be a list with something in it</source>
        <translation>«&#xa0;{key}&#xa0;» doit être une liste qui n’est pas vide</translation>
    </message>
    <message>
        <source>“{key}” should be a number</source>
        <translation>«&#xa0;{key}&#xa0;» doit être un nombre</translation>
    </message>
    <message>
        <source>“{key}” should be a whole number</source>
        <translation>«&#xa0;{key}&#xa0;» doit être un nombre entier</translation>
    </message>
    <message>
        <source>“{key}” should be one of {choices}</source>
        <translation>«&#xa0;{key}&#xa0;» doit être l’un de&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>“{key}” should be text</source>
        <translation>«&#xa0;{key}&#xa0;» doit être un texte</translation>
    </message>
    <message>
        <source>“{key}” should be true or false</source>
        <translation>«&#xa0;{key}&#xa0;» doit être «&#xa0;true&#xa0;» ou «&#xa0;false&#xa0;»</translation>
    </message>
    <message>
        <source>“{key}” should be two numbers of millimetres</source>
        <translation>«&#xa0;{key}&#xa0;» doit être deux nombres de millimètres</translation>
    </message>
    <message>
        <source>“{key}” should lie between {low} and {high}</source>
        <translation>«&#xa0;{key}&#xa0;» doit être compris entre {low} et {high}</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a colour</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être le nom d’une couleur</translation>
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
        <source>“{name}” is there already</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà</translation>
    </message>
    <message>
        <source>“{name}” should be a number from {low} to {high}</source>
        <translation>«&#xa0;{name}&#xa0;» doit être un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>“{name}” should be one of {allowed}</source>
        <translation>«&#xa0;{name}&#xa0;» doit être l’un de {allowed}</translation>
    </message>
    <message>
        <source>“{part}” does not belong into it</source>
        <translation>«&#xa0;{part}&#xa0;» n’a pas sa place dedans</translation>
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
        <source>A web page came back in place of an answer from {host}. Does this network want somebody to log in, or is the address not quite right?</source>
        <translation>Une page web est arrivée au lieu d’une réponse de {host}. Ce réseau demande-t-il une connexion, ou l’adresse n’est-elle pas tout à fait juste&#xa0;?</translation>
    </message>
    <message>
        <source>Another program is writing to this event file. Wait a moment and try again.</source>
        <translation>Un autre programme écrit dans ce fichier d’événement. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>Badge {issue} of this person is out already. Print again with a reason (--reason); the earlier badge then stops working.</source>
        <translation>Le badge {issue} de cette personne est déjà sorti. Réimprimez avec un motif (--reason)&#xa0;; l’ancien badge cesse alors de fonctionner.</translation>
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
        <source>Meanwhile this door is for something else. Scan the badge again.</source>
        <translation>Entre-temps, cette porte sert à autre chose. Scannez le badge à nouveau.</translation>
    </message>
    <message>
        <source>No badge template fits on the paper of this printer: {paper}. Make one, or give the size of the paper that lies in it.</source>
        <translation>Aucun modèle de badge ne tient sur le papier de cette imprimante&#xa0;: {paper}. Créez-en un, ou indiquez la taille du papier chargé.</translation>
    </message>
    <message>
        <source>No ticket system is connected to this event.</source>
        <translation>Aucune billetterie n’est connectée à cet événement.</translation>
    </message>
    <message>
        <source>Nothing is on in “{room}” any more: choose what this door is for.</source>
        <translation>Plus rien n’a lieu dans «&#xa0;{room}&#xa0;»&#xa0;: choisissez à quoi sert cette porte.</translation>
    </message>
    <message>
        <source>Record {seq} of station {station} is damaged. Run “verify” to see what else is, and go on with the newest backup that holds.</source>
        <translation>La ligne {seq} du journal du poste {station} est endommagée. Lancez «&#xa0;verify&#xa0;» pour voir ce qui l’est encore, et continuez avec la sauvegarde la plus récente qui tient.</translation>
    </message>
    <message>
        <source>Say why they are let in all the same; nothing was recorded.</source>
        <translation>Dites pourquoi la personne entre quand même&#xa0;; rien n’a été noté.</translation>
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
        <source>The answer of {host} broke off or made no sense.</source>
        <translation>La réponse de {host} s’est interrompue ou n’avait pas de sens.</translation>
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
        <source>The keyring of this computer did not open. Unlock it and try again.</source>
        <translation>Le trousseau de cet ordinateur ne s’est pas ouvert. Déverrouillez-le et réessayez.</translation>
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
        <source>The picture {file} cannot be used: {why}.</source>
        <translation>Le fichier image {file} est inutilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The printer {printer} still holds this badge and may still print it. Mend what it waits for, or first take the badge back among those that wait.</source>
        <translation>L’imprimante {printer} retient encore ce badge et peut encore l’imprimer. Réglez ce qu’elle attend, ou reprenez d’abord le badge parmi ceux qui attendent.</translation>
    </message>
    <message>
        <source>The printer “{printer}” prints the template “{name}”, so it was not removed. Give the printer another template first.</source>
        <translation>L’imprimante «&#xa0;{printer}&#xa0;» imprime le modèle «&#xa0;{name}&#xa0;», qui n’a donc pas été retiré. Donnez d’abord un autre modèle à l’imprimante.</translation>
    </message>
    <message>
        <source>The programme needs a column with a ticket code or an e-mail, and one with the session. It has: {columns}</source>
        <translation>Le programme a besoin d’une colonne avec le code du billet ou l’e-mail, et d’une avec la session. Il contient&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>The programme needs a column with the title and one with the start of each session. It has: {columns}</source>
        <translation>Le programme a besoin d’une colonne avec le titre et d’une avec le début de chaque session. Il contient&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>The records of station {station} do not fit together from number {seq} on, so they were not taken over. Keep both files and ask whoever looks after the event.</source>
        <translation>Le journal du poste {station} ne concorde plus à partir du numéro {seq}&#xa0;; il n’a pas été repris. Gardez les deux fichiers et demandez à la personne responsable de l’événement.</translation>
    </message>
    <message>
        <source>The rule cannot be used: {why}.</source>
        <translation>La règle est inutilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The secret kept in {path} cannot be read: {why}.</source>
        <translation>Le secret gardé dans {path} est illisible&#xa0;: {why}.</translation>
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
        <source>There is no category “{category}”: this event has no categories.</source>
        <translation>Il n’y a pas de catégorie «&#xa0;{category}&#xa0;»&#xa0;: cet événement n’en a aucune.</translation>
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
        <source>There is no kind of code “{format}”. There are: {formats}</source>
        <translation>Il n’y a pas de type de code «&#xa0;{format}&#xa0;». Il y a&#xa0;: {formats}</translation>
    </message>
    <message>
        <source>There is no printer “{name}” in this event. Choose another one, or add it.</source>
        <translation>Cet événement n’a pas d’imprimante «&#xa0;{name}&#xa0;». Choisissez-en une autre, ou ajoutez-la.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in {path}. It has: {sheets}</source>
        <translation>Il n’y a pas de feuille «&#xa0;{sheet}&#xa0;» dans {path}. Feuilles&#xa0;: {sheets}</translation>
    </message>
    <message>
        <source>There is no {what} “{name}” in this event: it was removed, or is written otherwise.</source>
        <translation>Introuvable dans cet événement&#xa0;: {what} «&#xa0;{name}&#xa0;». C’est retiré, ou écrit autrement.</translation>
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
        <source>This computer has no key for {source}. Connect it with a new code from there.</source>
        <translation>Cet ordinateur n’a pas de clé pour {source}. Connectez-le avec un nouveau code de la billetterie.</translation>
    </message>
    <message>
        <source>This event file is open in another window or program, so it was not replaced. Close it there and restore the backup again.</source>
        <translation>Ce fichier d’événement est ouvert dans une autre fenêtre ou un autre programme&#xa0;; il n’a pas été remplacé. Fermez-le là et restaurez de nouveau la sauvegarde.</translation>
    </message>
    <message>
        <source>This is no code that connects a desk: {why}.</source>
        <translation>Ce n’est pas un code qui connecte un poste&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This is no ticket code that could be withdrawn or blocked. Badges stop working when a newer one is printed.</source>
        <translation>Ce n’est pas un code de billet que l’on puisse révoquer ou bloquer. Un badge n’est plus valable dès qu’un plus récent est imprimé.</translation>
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
        <source>This session cannot be kept so: {why}.</source>
        <translation>Cette session ne peut pas être validée ainsi&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This window was still writing to the event file, so it was not replaced. Wait a moment and restore the backup again.</source>
        <translation>Cette fenêtre écrivait encore dans le fichier d’événement&#xa0;; il n’a pas été remplacé. Attendez un instant et restaurez de nouveau la sauvegarde.</translation>
    </message>
    <message>
        <source>What the keyring holds to sign tickets of this event is no key. Remove it there, and a new one is made; tickets signed before still hold.</source>
        <translation>Ce que le trousseau contient pour signer les billets de cet événement n’est pas une clé. Retirez-le de là et une nouvelle sera créée&#xa0;; les billets signés auparavant restent valables.</translation>
    </message>
    <message>
        <source>Which event of “{organiser}”? {events}</source>
        <translation>Quel événement de «&#xa0;{organiser}&#xa0;»&#xa0;? {events}</translation>
    </message>
    <message>
        <source>Which event? Give its number or name, as it stands in its address there.</source>
        <translation>Quel événement&#xa0;? Donnez son numéro ou son nom, tel qu’il figure dans son adresse là-bas.</translation>
    </message>
    <message>
        <source>Which ticket system? {names}</source>
        <translation>Quelle billetterie&#xa0;? {names}</translation>
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
        <source>{host} cannot be reached. Is this computer on the network?</source>
        <translation>Impossible de joindre {host}. Cet ordinateur est-il sur le réseau&#xa0;?</translation>
    </message>
    <message>
        <source>{host} could not be read: {why}</source>
        <translation>Impossible de lire {host}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{host} could not prove who it is, so nothing was sent. Check the address and the clock of this computer; a network&apos;s log-in page can be the cause too.</source>
        <translation>{host} n’a pas pu prouver son identité&#xa0;: rien n’a été envoyé. Vérifiez l’adresse et l’horloge de cet ordinateur&#xa0;; la page de connexion d’un réseau peut aussi en être la cause.</translation>
    </message>
    <message>
        <source>{host} did not accept the code of this desk: {words} Ask for a new one.</source>
        <translation>{host} n’a pas accepté le code de ce poste&#xa0;: {words} Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>{host} did not accept this: {words}</source>
        <translation>{host} n’a pas accepté ceci&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation>{host} n’a pas répondu en {seconds} secondes.</translation>
    </message>
    <message>
        <source>{host} does not let this desk do that: ask the organiser for access to this event, with the rights of a check-in desk. ({words})</source>
        <translation>{host} ne permet pas cela à ce poste&#xa0;: demandez à l’organisateur l’accès à cet événement, avec les droits d’un poste d’accueil. ({words})</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (answer {status}).</source>
        <translation>{host} a une erreur de son côté (réponse {status}).</translation>
    </message>
    <message>
        <source>{host} has no such thing any more. ({words})</source>
        <translation>{host} n’a plus cela. ({words})</translation>
    </message>
    <message>
        <source>{host} is busy and asks to wait a moment.</source>
        <translation>{host} est occupé et demande d’attendre un instant.</translation>
    </message>
    <message>
        <source>{host} no longer knows this desk. Connect it again with a new code. ({words})</source>
        <translation>{host} ne connaît plus ce poste. Connectez-le de nouveau avec un nouveau code. ({words})</translation>
    </message>
    <message>
        <source>{host} sent us on to another address, which was not followed: {target}</source>
        <translation>{host} nous a renvoyés vers une autre adresse, qui n’a pas été suivie&#xa0;: {target}</translation>
    </message>
    <message>
        <source>{name} has no admitted scan to take back. “history” shows the id of everything else.</source>
        <translation>{name} n’a pas de scan admis à défaire. «&#xa0;history&#xa0;» montre l’identifiant de tout le reste.</translation>
    </message>
    <message>
        <source>{path} cannot be kept as an answer: {why}. Choose another picture or PDF.</source>
        <translation>{path} ne peut pas servir de réponse&#xa0;: {why}. Choisissez une autre image ou un autre PDF.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Is it still there?</source>
        <translation>Impossible d’ouvrir {path}. Est-il encore là&#xa0;?</translation>
    </message>
    <message>
        <source>{path} cannot be read as a badge template: {why}.</source>
        <translation>{path} est illisible comme modèle de badge&#xa0;: {why}.</translation>
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
        <source>{path} is damaged or not complete. Ask for the ticket to be sent again.</source>
        <translation>{path} est endommagé ou incomplet. Demandez que le billet soit renvoyé.</translation>
    </message>
    <message>
        <source>{path} is locked with a password. Have it opened, and read a screenshot of the ticket.</source>
        <translation>{path} est protégé par un mot de passe. Faites-le ouvrir, et lisez une capture d’écran du billet.</translation>
    </message>
    <message>
        <source>{path} is no picture or PDF that can be read. Save it as PNG, JPEG or PDF and try again.</source>
        <translation>{path} n’est ni une image ni un PDF lisible. Exportez-le en PNG, JPEG ou PDF et réessayez.</translation>
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
        <source>{path} is too large for a ticket: at most {most} are read. Send a screenshot.</source>
        <translation>{path} est trop grand pour un billet&#xa0;: au plus {most} sont lus. Envoyez une capture d’écran.</translation>
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
        <source>{source} is being synchronised by another window of this computer already.</source>
        <translation>{source} est déjà en cours de synchronisation dans une autre fenêtre de cet ordinateur.</translation>
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
        <source>“{name}” comes with the program and cannot be removed. There is nothing to undo.</source>
        <translation>«&#xa0;{name}&#xa0;» vient avec le programme et ne peut pas être retiré. Il n’y a rien à défaire.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a ticket system: {why}. Give https://HOST</source>
        <translation>«&#xa0;{url}&#xa0;» n’est pas l’adresse d’une billetterie&#xa0;: {why}. Donnez https://HOST</translation>
    </message>
    <message>
        <source>“{value}” will not do for {field}: {wanted}.</source>
        <translation>«&#xa0;{value}&#xa0;» ne convient pas pour {field}&#xa0;: {wanted}.</translation>
    </message>
</context>
<context>
    <name>explaining</name>
    <message>
        <source>A contact card.</source>
        <translation>Une carte de visite.</translation>
    </message>
    <message>
        <source>A plain ticket code.</source>
        <translation>Un simple code de billet.</translation>
    </message>
    <message>
        <source>A scan would take its holder in from the ticket.</source>
        <translation>Un scan inscrirait son porteur d’après le billet.</translation>
    </message>
    <message>
        <source>A signed ticket of pretix.</source>
        <translation>Un billet signé de pretix.</translation>
    </message>
    <message>
        <source>A signed ticket of this program.</source>
        <translation>Un billet signé de ce programme.</translation>
    </message>
    <message>
        <source>A ticket of Indico.</source>
        <translation>Un billet d’Indico.</translation>
    </message>
    <message>
        <source>A ticket of alf.io.</source>
        <translation>Un billet d’alf.io.</translation>
    </message>
    <message>
        <source>Its signature is genuine.</source>
        <translation>Sa signature est authentique.</translation>
    </message>
    <message>
        <source>Its signature is not genuine.</source>
        <translation>Sa signature n’est pas authentique.</translation>
    </message>
    <message>
        <source>The code is blocked.</source>
        <translation>Le code est bloqué.</translation>
    </message>
    <message>
        <source>The code of a badge.</source>
        <translation>Le code d’un badge.</translation>
    </message>
    <message>
        <source>The list has this as a ticket code.</source>
        <translation>La liste l’a comme code de billet.</translation>
    </message>
    <message>
        <source>There is no key here to check its signature with.</source>
        <translation>Il n’y a pas ici de clé pour vérifier sa signature.</translation>
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
        <source>Closes</source>
        <translation>Ferme à</translation>
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
        <source>Name</source>
        <translation>Nom</translation>
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
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
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
    <name>foreign</name>
    <message>
        <source>The background is not in the file. Add it by hand as a picture.</source>
        <translation>L’arrière-plan n’est pas dans le fichier. Ajoutez-le à la main comme image.</translation>
    </message>
    <message>
        <source>The file does not say how large the badge is; {width} × {height} mm was taken.</source>
        <translation>Le fichier ne dit pas la taille du badge&#xa0;; {width} × {height} mm ont été pris.</translation>
    </message>
    <message>
        <source>The picture of “{what}” is not in the file. Add it by hand.</source>
        <translation>L’image de «&#xa0;{what}&#xa0;» n’est pas dans le fichier. Ajoutez-la à la main.</translation>
    </message>
    <message>
        <source>“{what}” became the code of the badge; other contents of codes are not printed.</source>
        <translation>«&#xa0;{what}&#xa0;» est devenu le code du badge&#xa0;; d’autres contenus de codes ne sont pas imprimés.</translation>
    </message>
    <message>
        <source>“{what}” became “{field}”, which may differ.</source>
        <translation>«&#xa0;{what}&#xa0;» est devenu «&#xa0;{field}&#xa0;», qui peut différer.</translation>
    </message>
    <message>
        <source>“{what}” has nothing like it here; it was left out.</source>
        <translation>«&#xa0;{what}&#xa0;» n’a pas d’équivalent ici&#xa0;; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>“{what}” is turned; look whether it stands where it should.</source>
        <translation>«&#xa0;{what}&#xa0;» est tourné&#xa0;; vérifiez s’il est bien placé.</translation>
    </message>
    <message>
        <source>“{what}” reached beyond the badge and was moved onto it.</source>
        <translation>«&#xa0;{what}&#xa0;» dépassait du badge et a été ramené dessus.</translation>
    </message>
    <message>
        <source>“{what}” shows the column “{column}” of the list, if it has one of that name.</source>
        <translation>«&#xa0;{what}&#xa0;» montre la colonne «&#xa0;{column}&#xa0;» de la liste, si elle en a une de ce nom.</translation>
    </message>
    <message>
        <source>“{what}”: {style} is not kept.</source>
        <translation>«&#xa0;{what}&#xa0;»&#xa0;: {style} n’est pas gardé.</translation>
    </message>
    <message>
        <source>“{what}”: “{key}” is not a number and was not kept.</source>
        <translation>«&#xa0;{what}&#xa0;»&#xa0;: «&#xa0;{key}&#xa0;» n’est pas un nombre et n’a pas été gardé.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>A check-in at another device was taken back</source>
        <translation>Un enregistrement sur un autre appareil a été annulé</translation>
    </message>
    <message>
        <source>Added at the desk</source>
        <translation>Ajouté à l’accueil</translation>
    </message>
    <message>
        <source>At other devices: {where}</source>
        <translation>Sur d’autres appareils&#xa0;: {where}</translation>
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
        <source>Badge {issue} for printer {printer}: {text}</source>
        <translation>Badge {issue} pour l’imprimante {printer}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Badge {issue} queued</source>
        <translation>Badge {issue} mis en file</translation>
    </message>
    <message>
        <source>Badge {issue} queued: {reason}</source>
        <translation>Badge {issue} mis en file&#xa0;: {reason}</translation>
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
        <source>File kept: {name}</source>
        <translation>Fichier conservé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Known by their ticket</source>
        <translation>Connu par son billet</translation>
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
        <source>It comes from {issuer}.</source>
        <translation>Il vient de {issuer}.</translation>
    </message>
    <message>
        <source>The code was empty.</source>
        <translation>Le code était vide.</translation>
    </message>
    <message>
        <source>This connects a desk with pretix: scan it on the page Sources.</source>
        <translation>Ceci relie un poste à pretix&#xa0;: scannez-le sur la page Sources.</translation>
    </message>
    <message>
        <source>This has the form of a ticket of alf.io.</source>
        <translation>Ceci a la forme d’un billet d’alf.io.</translation>
    </message>
    <message>
        <source>This has the form of a ticket signed here.</source>
        <translation>Ceci a la forme d’un billet signé ici.</translation>
    </message>
    <message>
        <source>This has the form of a ticket that pretix signed.</source>
        <translation>Ceci a la forme d’un billet signé par pretix.</translation>
    </message>
    <message>
        <source>This holds bytes that are no text.</source>
        <translation>Ceci contient des octets qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>This holds signs that no ticket has.</source>
        <translation>Ceci contient des signes qu’aucun billet n’a.</translation>
    </message>
    <message>
        <source>This is a boarding pass, not a ticket.</source>
        <translation>C’est une carte d’embarquement, pas un billet.</translation>
    </message>
    <message>
        <source>This is a business card, not a ticket.</source>
        <translation>C’est une carte de visite, pas un billet.</translation>
    </message>
    <message>
        <source>This is a calendar entry, not a ticket.</source>
        <translation>C’est une entrée d’agenda, pas un billet.</translation>
    </message>
    <message>
        <source>This is a health certificate, not a ticket.</source>
        <translation>C’est un certificat de santé, pas un billet.</translation>
    </message>
    <message>
        <source>This is a payment, not a ticket.</source>
        <translation>C’est un paiement, pas un billet.</translation>
    </message>
    <message>
        <source>This is a place on the map, not a ticket.</source>
        <translation>C’est un lieu sur la carte, pas un billet.</translation>
    </message>
    <message>
        <source>This is a telephone number, not a ticket.</source>
        <translation>C’est un numéro de téléphone, pas un billet.</translation>
    </message>
    <message>
        <source>This is a ticket of Indico.</source>
        <translation>C’est un billet d’Indico.</translation>
    </message>
    <message>
        <source>This is a web address, not a ticket.</source>
        <translation>C’est une adresse web, pas un billet.</translation>
    </message>
    <message>
        <source>This is an e-mail to be written, not a ticket.</source>
        <translation>C’est un e-mail à écrire, pas un billet.</translation>
    </message>
    <message>
        <source>This is far too long for a ticket.</source>
        <translation>C’est beaucoup trop long pour un billet.</translation>
    </message>
    <message>
        <source>This is somebody&apos;s key to log in, not a ticket.</source>
        <translation>C’est une clé de connexion personnelle, pas un billet.</translation>
    </message>
    <message>
        <source>This is the address of a printer: add it on the page Printers.</source>
        <translation>C’est l’adresse d’une imprimante&#xa0;: ajoutez-la à la page Imprimantes.</translation>
    </message>
    <message>
        <source>This is the key of a wireless network, not a ticket.</source>
        <translation>C’est la clé d’un réseau sans fil, pas un billet.</translation>
    </message>
    <message>
        <source>This looks like a badge, but nobody here has it.</source>
        <translation>Cela ressemble à un badge, mais personne ici ne l’a.</translation>
    </message>
    <message>
        <source>This sets up another program; keep it to yourself.</source>
        <translation>Ceci configure un autre programme&#xa0;; gardez-le pour vous.</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>Capitals of the name are {mm} mm high. At arm&apos;s length, 7 mm are read.</source>
        <translation>Les majuscules du nom ont {mm} mm de haut. À bout de bras, on lit 7 mm.</translation>
    </message>
    <message>
        <source>Contrast of {found} : 1 between text and background; 4.5 : 1 is read with ease.</source>
        <translation>Contraste de {found}&#xa0;: 1 entre texte et fond&#xa0;; 4,5&#xa0;: 1 se lit facilement.</translation>
    </message>
    <message>
        <source>Contrast of {found} : 1 with the colour of {category}; 4.5 : 1 is read with ease.</source>
        <translation>Contraste de {found}&#xa0;: 1 avec la couleur de {category}&#xa0;; 4,5&#xa0;: 1 se lit facilement.</translation>
    </message>
    <message>
        <source>It reaches {mm} mm into the edge where {printer} cannot print.</source>
        <translation>Ceci dépasse de {mm} mm dans le bord que {printer} ne peut pas imprimer.</translation>
    </message>
    <message>
        <source>It reaches {mm} mm into the margin of the page.</source>
        <translation>Ceci dépasse de {mm} mm dans la marge de la page.</translation>
    </message>
    <message>
        <source>It stands on the back, but there is none.</source>
        <translation>Ceci est au verso, mais il n’y en a pas.</translation>
    </message>
    <message>
        <source>No font has “{chars}”.</source>
        <translation>Aucune police n’a «&#xa0;{chars}&#xa0;».</translation>
    </message>
    <message>
        <source>No name stands on the front of the badge.</source>
        <translation>Aucun nom au recto du badge.</translation>
    </message>
    <message>
        <source>Nobody has a field “{field}”.</source>
        <translation>Personne n’a de champ «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody has a field “{field}”. Is “{other}” meant?</source>
        <translation>Personne n’a de champ «&#xa0;{field}&#xa0;». Est-ce «&#xa0;{other}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Parts of this picture do not print as they are meant: {parts}.</source>
        <translation>Des parties de cette image ne s’impriment pas comme prévu&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Something lies in the white edge of the code, which then may not be read.</source>
        <translation>Quelque chose est dans le bord blanc du code, qui risque d’être illisible.</translation>
    </message>
    <message>
        <source>The squares of the code are {mm} mm wide. From 0.5 mm on every camera reads it: make it at least {size} mm wide.</source>
        <translation>Les carrés du code ont {mm} mm de large. À partir de 0,5 mm, chaque caméra le lit&#xa0;: donnez-lui au moins {size} mm de large.</translation>
    </message>
    <message>
        <source>There is no code on the badge, so it cannot be scanned at a door.</source>
        <translation>Il n’y a pas de code sur le badge&#xa0;: impossible de le scanner à une porte.</translation>
    </message>
    <message>
        <source>There is nothing on the badge.</source>
        <translation>Il n’y a rien sur le badge.</translation>
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
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
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
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
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
        <source>The file is in the badge folder, but its disk did not say that it keeps it. After a power cut look whether it is there.</source>
        <translation>Le fichier est dans le dossier des badges, mais son disque n’a pas confirmé qu’il le garde. Après une panne de courant, vérifiez qu’il y est.</translation>
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
        <source>The printer it waited for is no longer used here, so it comes from this one.</source>
        <translation>L’imprimante prévue n’est plus utilisée ici&#xa0;; le badge sort de celle-ci.</translation>
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
    <message>
        <source>a PDF file</source>
        <translation>un fichier PDF</translation>
    </message>
    <message>
        <source>a folder of PDF files</source>
        <translation>un dossier de fichiers PDF</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <source>it cannot be read</source>
        <translation>c’est illisible</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>elle finit avant de commencer</translation>
    </message>
    <message>
        <source>it has a day, but no time</source>
        <translation>elle a un jour, mais pas d’heure</translation>
    </message>
    <message>
        <source>it has no end</source>
        <translation>elle n’a pas de fin</translation>
    </message>
    <message>
        <source>it has no start</source>
        <translation>elle n’a pas de début</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>elle n’a pas de titre</translation>
    </message>
    <message>
        <source>it lasts longer than {days} days</source>
        <translation>elle dure plus de {days} jours</translation>
    </message>
    <message>
        <source>it repeats by a rule; give each time as its own entry</source>
        <translation>elle se répète selon une règle&#xa0;; donnez chaque fois comme entrée à part</translation>
    </message>
    <message>
        <source>it stands there twice, first in line {line}</source>
        <translation>elle y est deux fois, d’abord à la ligne {line}</translation>
    </message>
    <message>
        <source>there is no {text} on that night: the clocks skip it</source>
        <translation>{text} n’existe pas cette nuit-là&#xa0;: les horloges la sautent</translation>
    </message>
    <message>
        <source>“{text}” does not say who may enter</source>
        <translation>«&#xa0;{text}&#xa0;» ne dit pas qui peut entrer</translation>
    </message>
    <message>
        <source>“{text}” is not a number of places</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre de places</translation>
    </message>
    <message>
        <source>“{text}” is not a time</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>No camera found. Plug one in; it starts by itself.</source>
        <translation>Aucune caméra trouvée. Branchez-en une&#xa0;; elle démarre toute seule.</translation>
    </message>
    <message>
        <source>The camera does not start. Close other programs that use it, then start it.</source>
        <translation>La caméra ne démarre pas. Fermez les autres programmes qui l’utilisent, puis démarrez-la.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Unplug it and plug it in again.</source>
        <translation>La caméra ne donne pas d’image. Débranchez-la et rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera part of this program is not installed. Install checkin-desk[camera].</source>
        <translation>La partie caméra de ce programme n’est pas installée. Installez checkin-desk[camera].</translation>
    </message>
    <message>
        <source>The computer does not let this program use the camera. Allow it in the computer&apos;s privacy settings, then start it again.</source>
        <translation>L’ordinateur ne laisse pas ce programme utiliser la caméra. Autorisez-le dans les réglages de confidentialité de l’ordinateur, puis redémarrez-la.</translation>
    </message>
    <message>
        <source>The serial part of this program is not installed. Install checkin-desk[camera].</source>
        <translation>La partie série de ce programme n’est pas installée. Installez checkin-desk[camera].</translation>
    </message>
    <message>
        <source>This camera is not plugged in. Plug it in, or choose another one.</source>
        <translation>Cette caméra n’est pas branchée. Branchez-la, ou choisissez-en une autre.</translation>
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
        <source>Ask whether they went out unscanned, or whose badge it is.</source>
        <translation>Demandez si la personne est sortie sans scan, ou à qui est ce badge.</translation>
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
        <source>Closed since {since}</source>
        <translation>Fermé depuis {since}</translation>
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
        <source>Let them in.</source>
        <translation>Laissez entrer.</translation>
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
        <source>Not before {since}</source>
        <translation>Pas avant {since}</translation>
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
        <source>Only registered people come in here: help lane.</source>
        <translation>Seuls les inscrits entrent ici&#xa0;: guichet d’aide.</translation>
    </message>
    <message>
        <source>Opens at {since}</source>
        <translation>Ouvre à {since}</translation>
    </message>
    <message>
        <source>Read the note, then let them in.</source>
        <translation>Lisez la note, puis laissez entrer.</translation>
    </message>
    <message>
        <source>Registered people first, until {since}</source>
        <translation>Inscrits d’abord, jusqu’à {since}</translation>
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
        <source>Scan their badge instead; without one, send them to the registration desk.</source>
        <translation>Scannez plutôt le badge&#xa0;; sans badge, envoyez la personne à l’accueil.</translation>
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
        <source>Sent to the help desk</source>
        <translation>Envoyé au guichet d’aide</translation>
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
        <source>The session is cancelled</source>
        <translation>La session est annulée</translation>
    </message>
    <message>
        <source>The ticket is for {date}</source>
        <translation>Le billet est pour {date}</translation>
    </message>
    <message>
        <source>Their stay in {rooms} is closed.</source>
        <translation>Sa présence à {rooms} est close.</translation>
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
        <source>This is a test ticket.</source>
        <translation>C’est un billet d’essai.</translation>
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
        <source>Welcome, as a companion</source>
        <translation>Bienvenue, accompagnant</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>Quelle personne&#xa0;?</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Ask for the name and correct it</source>
        <translation>Demandez le nom et corrigez-le</translation>
    </message>
    <message>
        <source>Data corrected: {since}</source>
        <translation>Données corrigées&#xa0;: {since}</translation>
    </message>
    <message>
        <source>Not on the list yet</source>
        <translation>Pas encore sur la liste</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Needed: {parts}.</source>
        <translation>Il faut&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>l’ouverture des portes</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>après {time}</translation>
    </message>
    <message>
        <source>after {time}, or up to {minutes} min earlier</source>
        <translation>après {time}, ou jusqu’à {minutes} min plus tôt</translation>
    </message>
    <message>
        <source>all of these:</source>
        <translation>toutes ces conditions&#xa0;:</translation>
    </message>
    <message>
        <source>at least one of these:</source>
        <translation>au moins l’une de ces conditions&#xa0;:</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>au moins {number}</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>au plus {number}</translation>
    </message>
    <message>
        <source>before {time}</source>
        <translation>avant {time}</translation>
    </message>
    <message>
        <source>before {time}, or up to {minutes} min later</source>
        <translation>avant {time}, ou jusqu’à {minutes} min plus tard</translation>
    </message>
    <message>
        <source>day of the week (Monday is 1): {how}</source>
        <translation>jour de la semaine (lundi est 1)&#xa0;: {how}</translation>
    </message>
    <message>
        <source>days with an entry before {time}: {how}</source>
        <translation>jours avec une entrée avant {time}&#xa0;: {how}</translation>
    </message>
    <message>
        <source>days with an entry since {time}: {how}</source>
        <translation>jours avec une entrée depuis {time}&#xa0;: {how}</translation>
    </message>
    <message>
        <source>days with an entry: {how}</source>
        <translation>jours avec une entrée&#xa0;: {how}</translation>
    </message>
    <message>
        <source>entries before {time}: {how}</source>
        <translation>entrées avant {time}&#xa0;: {how}</translation>
    </message>
    <message>
        <source>entries since {time}: {how}</source>
        <translation>entrées depuis {time}&#xa0;: {how}</translation>
    </message>
    <message>
        <source>entries so far: {how}</source>
        <translation>entrées jusqu’ici&#xa0;: {how}</translation>
    </message>
    <message>
        <source>entries today: {how}</source>
        <translation>entrées aujourd’hui&#xa0;: {how}</translation>
    </message>
    <message>
        <source>everybody, at any time</source>
        <translation>tout le monde, à tout moment</translation>
    </message>
    <message>
        <source>exactly {number}</source>
        <translation>exactement {number}</translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation>moins de {number}</translation>
    </message>
    <message>
        <source>minutes since the first entry: {how}</source>
        <translation>minutes depuis la première entrée&#xa0;: {how}</translation>
    </message>
    <message>
        <source>minutes since the last entry: {how}</source>
        <translation>minutes depuis la dernière entrée&#xa0;: {how}</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>plus de {number}</translation>
    </message>
    <message>
        <source>not {number}</source>
        <translation>pas {number}</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>pas&#xa0;: {part}</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>the gate is one of {names}</source>
        <translation>le portail est l’un de {names}</translation>
    </message>
    <message>
        <source>the gate is {names}</source>
        <translation>le portail est {names}</translation>
    </message>
    <message>
        <source>the kind of ticket is one of {names}</source>
        <translation>le type de billet est l’un de {names}</translation>
    </message>
    <message>
        <source>the kind of ticket is {names}</source>
        <translation>le type de billet est {names}</translation>
    </message>
    <message>
        <source>the rule cannot be worked out</source>
        <translation>la règle ne peut pas être évaluée</translation>
    </message>
    <message>
        <source>the rule is not JSON</source>
        <translation>la règle n’est pas du JSON</translation>
    </message>
    <message>
        <source>the rule is too large</source>
        <translation>la règle est trop grande</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>the ticket is one of {names}</source>
        <translation>le billet est l’un de {names}</translation>
    </message>
    <message>
        <source>the ticket is {names}</source>
        <translation>le billet est {names}</translation>
    </message>
    <message>
        <source>there is no operator “{name}”</source>
        <translation>il n’y a pas d’opérateur «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no variable “{name}”</source>
        <translation>il n’y a pas de variable «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>they are inside</source>
        <translation>la personne est présente</translation>
    </message>
    <message>
        <source>they are not inside</source>
        <translation>la personne n’est pas présente</translation>
    </message>
    <message>
        <source>this can never be worked out: {part}</source>
        <translation>ceci ne peut jamais être évalué&#xa0;: {part}</translation>
    </message>
    <message>
        <source>this holds: {part}</source>
        <translation>ceci est vrai&#xa0;: {part}</translation>
    </message>
    <message>
        <source>this is not a rule: {part}</source>
        <translation>ce n’est pas une règle&#xa0;: {part}</translation>
    </message>
    <message>
        <source>this is not a time: {part}</source>
        <translation>ce n’est pas une heure&#xa0;: {part}</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>This computer has no keyring, so the secret lies in a file that only your account can read.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: le secret est dans un fichier que seul votre compte peut lire.</translation>
    </message>
</context>
<context>
    <name>signs</name>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}&#xa0;: {said}</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Another computer has this to send; “Try what waits at once” sends it from here.</source>
        <translation>C’est à un autre ordinateur de l’envoyer&#xa0;; «&#xa0;Réessayer tout de suite ce qui attend&#xa0;» l’envoie d’ici.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande attention</translation>
    </message>
    <message>
        <source>The order for this walk-in stays at the source. Cancel it there.</source>
        <translation>La commande de cette personne reste dans la source. Annulez-la là-bas.</translation>
    </message>
    <message>
        <source>The source does not know this person; it stays here.</source>
        <translation>La source ne connaît pas cette personne&#xa0;; elle reste ici.</translation>
    </message>
    <message>
        <source>There was nothing to take back.</source>
        <translation>Il n’y avait rien à défaire.</translation>
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
<context>
    <name>tickets</name>
    <message>
        <source>The ticket code is too long for a QR code.</source>
        <translation>Le code du billet est trop long pour un code QR.</translation>
    </message>
    <message>
        <source>There is no ticket code to put on it.</source>
        <translation>Il n’y a pas de code de billet à y mettre.</translation>
    </message>
</context>
<context>
    <name>tryout</name>
    <message>
        <source>rare script: {scripts}</source>
        <translation>écriture rare&#xa0;: {scripts}</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caractères</translation>
    </message>
    <message>
        <source>{field} at {percent} % of its size</source>
        <translation>{field} à {percent}&#xa0;% de sa taille</translation>
    </message>
    <message>
        <source>{field} on {count} lines</source>
        <translation>{field} sur {count} lignes</translation>
    </message>
</context>
</TS>
