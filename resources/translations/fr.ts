<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnnotateExport</name>
    <message>
        <source>Save the annotated video</source>
        <translation>Enregistrer la vidéo annotée</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>Vidéo MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Écriture de {name}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Annotated video</source>
        <translation>Vidéo annotée</translation>
    </message>
    <message>
        <source>Progress of the annotated video</source>
        <translation>Progression de la vidéo annotée</translation>
    </message>
    <message>
        <source>The annotated video was cancelled; nothing was saved.</source>
        <translation>La création de la vidéo annotée a été annulée&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Saved as {path}, as far as the damaged original can be read.</source>
        <translation>Enregistré sous {path}, dans la mesure où l’original endommagé peut être lu.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Each person is judged alone: what is found on one is no evidence about the other.</source>
        <translation>Chaque personne est jugée seule&#xa0;: ce qui est trouvé sur l’une n’est pas un indice sur l’autre.</translation>
    </message>
    <message>
        <source>Each clip is judged alone: that one is marked makes the other neither genuine nor manipulated.</source>
        <translation>Chaque vidéo est jugée seule&#xa0;: que l’une soit signalée ne rend l’autre ni authentique ni manipulée.</translation>
    </message>
    <message>
        <source>Both are the same file, byte for byte.</source>
        <translation>Les deux sont le même fichier, octet pour octet.</translation>
    </message>
    <message>
        <source>Left is {left}, right is {right}: scaling and coding anew can blur traces or leave some.</source>
        <translation>À gauche {left}, à droite {right}&#xa0;: redimensionner ou réencoder peut effacer des traces ou en laisser.</translation>
    </message>
    <message>
        <source>Two different models judged them, so that their findings cannot be measured against each other.</source>
        <translation>Deux modèles différents les ont jugées&#xa0;: leurs résultats ne peuvent donc pas être comparés.</translation>
    </message>
    <message>
        <source>One was looked at more thoroughly than the other.</source>
        <translation>L’une a été examinée plus à fond que l’autre.</translation>
    </message>
    <message>
        <source>Both get the same finding: {finding}.</source>
        <translation>Les deux ont le même résultat&#xa0;: {finding}.</translation>
    </message>
    <message>
        <source>The findings differ. {left}: {one}. {right}: {other}.</source>
        <translation>Les résultats diffèrent. {left}&#xa0;: {one}. {right}&#xa0;: {other}.</translation>
    </message>
    <message>
        <source>Their probabilities do not overlap: {left} {one}, {right} {other}.</source>
        <translation>Leurs probabilités ne se recoupent pas&#xa0;: {left} {one}, {right} {other}.</translation>
    </message>
    <message>
        <source>Their probabilities overlap, so that a difference between them may be chance: {left} {one}, {right} {other}.</source>
        <translation>Leurs probabilités se recoupent&#xa0;: une différence peut donc être due au hasard ({left} {one}, {right} {other}).</translation>
    </message>
    <message>
        <source>{side} is in material too poor to be relied on: {flags}.</source>
        <translation>{side}&#xa0;: images de trop mauvaise qualité pour s’y fier ({flags}).</translation>
    </message>
    <message>
        <source>{large} has larger faces to go by: about {most} pixels wide, {small} about {least}.</source>
        <translation>{large}&#xa0;: visages plus grands, d’environ {most} pixels de large&#x202f;; {small}&#xa0;: d’environ {least}.</translation>
    </message>
    <message>
        <source>{many} rests on {most}, {few} on {least}.</source>
        <translation>{many}&#xa0;: fondé sur {most}&#x202f;; {few}&#xa0;: sur {least}.</translation>
    </message>
</context>
<context>
    <name>CompareControl</name>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparer avec…</translation>
    </message>
    <message>
        <source>Compare t&amp;wo people</source>
        <translation>Comparer &amp;deux personnes</translation>
    </message>
    <message>
        <source>Videos ({names});;All files (*)</source>
        <translation>Vidéos ({names});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Compare with a video</source>
        <translation>Comparer avec une vidéo</translation>
    </message>
    <message>
        <source>Judge both videos yourself first, or switch “Your eyes first” off.</source>
        <translation>Jugez d’abord vous-même les deux vidéos, ou désactivez «&#xa0;Vos yeux d’abord&#xa0;».</translation>
    </message>
    <message>
        <source>The video is no longer there. What was found in it still is.</source>
        <translation>La vidéo n’est plus là. Ce qui y a été trouvé l’est encore.</translation>
    </message>
</context>
<context>
    <name>CompareSide</name>
    <message>
        <source>What is shown, {side}</source>
        <translation>Ce qui est affiché, {side}</translation>
    </message>
    <message>
        <source>Video picture, {side}</source>
        <translation>Image de la vidéo, {side}</translation>
    </message>
    <message>
        <source>Verdict, {side}</source>
        <translation>Verdict, {side}</translation>
    </message>
    <message>
        <source>Finding, {side}</source>
        <translation>Résultat, {side}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>Analyse en cours…</translation>
    </message>
    <message>
        <source>Analysing, {percent} %</source>
        <translation>Analyse en cours, {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Something unexpected happened inside the program: {error}</source>
        <translation>Quelque chose d’inattendu s’est produit dans le programme&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The analysis could not be done</source>
        <translation>L’analyse n’a pas pu être faite</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>Il n’y a pas d’image à montrer.</translation>
    </message>
    <message>
        <source>Probability of manipulation: {probability}</source>
        <translation>Probabilité de manipulation&#xa0;: {probability}</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Face of person {number}</source>
        <translation>Visage de la personne {number}</translation>
    </message>
    <message>
        <source>Not in this picture</source>
        <translation>Absent de cette image</translation>
    </message>
    <message>
        <source>{time} · here {finding}</source>
        <translation>{time} · ici {finding}</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare two people</source>
        <translation>Comparer deux personnes</translation>
    </message>
    <message>
        <source>Compare two clips</source>
        <translation>Comparer deux vidéos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Play or pause both (Space)</source>
        <translation>Lecture ou pause des deux (Espace)</translation>
    </message>
    <message>
        <source>Previous frame (,)</source>
        <translation>Image précédente (,)</translation>
    </message>
    <message>
        <source>Next frame (.)</source>
        <translation>Image suivante (.)</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Playing speed ([ slower, ] faster)</source>
        <translation>Vitesse de lecture ([ plus lente, ] plus rapide)</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Liées</translation>
    </message>
    <message>
        <source>Both play and seek together (U). Unlink, move one of them, and link again to set them in step.</source>
        <translation>Les deux sont lues et déplacées ensemble (U). Pour les caler, déliez-les, déplacez-en une et liez-les de nouveau.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How far the right clip is ahead of the left one, in seconds</source>
        <translation>Avance de la vidéo de droite sur celle de gauche, en secondes</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound: left</source>
        <translation>Son&#xa0;: gauche</translation>
    </message>
    <message>
        <source>Sound: right</source>
        <translation>Son&#xa0;: droite</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Aucun son</translation>
    </message>
    <message>
        <source>right ahead by</source>
        <translation>droite en avance de</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The differences are told when both have been analysed.</source>
        <translation>Les différences s’affichent quand les deux ont été analysées.</translation>
    </message>
    <message>
        <source>Both sides show the same person.</source>
        <translation>Les deux côtés montrent la même personne.</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Non liées</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Lecture ou pause (Espace)</translation>
    </message>
    <message>
        <source>Previous frame (,)</source>
        <translation>Image précédente (,)</translation>
    </message>
    <message>
        <source>Next frame (.)</source>
        <translation>Image suivante (.)</translation>
    </message>
    <message>
        <source>Playing speed ([ slower, ] faster)</source>
        <translation>Vitesse de lecture ([ plus lente, ] plus rapide)</translation>
    </message>
    <message>
        <source>Loop (R); mark its begin with I and its end with O</source>
        <translation>Boucle (R)&#x202f;; marquez son début avec I et sa fin avec O</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Couper le son (M)</translation>
    </message>
    <message>
        <source>Time and frame</source>
        <translation>Temps et image</translation>
    </message>
    <message>
        <source>Time, length, and number of the frame. The first frame is 0; numbers are counted from the time and the file&apos;s average frame rate.</source>
        <translation>Temps, durée et numéro de l’image. La première image porte le numéro 0&#x202f;; les numéros sont calculés d’après le temps et la cadence moyenne du fichier.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>{time} · frame {number}</source>
        <translation>{time} · image {number}</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to add to the queue</source>
        <translation>Déposez ici pour ajouter à la file</translation>
    </message>
    <message>
        <source>Drop to analyse this video</source>
        <translation>Déposez ici pour analyser cette vidéo</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a video here to look for signs of face manipulation.</source>
        <translation>Déposez ici une vidéo pour y chercher des signes de manipulation du visage.</translation>
    </message>
    <message>
        <source>Several videos or a folder go into a queue. Nothing leaves this computer.</source>
        <translation>Plusieurs vidéos ou un dossier vont dans une file. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Open a video…</source>
        <translation>Ouvrir une vidéo…</translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation>Essayer avec l’exemple</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Strong evidence of face manipulation</source>
        <translation>Indices forts de manipulation du visage</translation>
    </message>
    <message>
        <source>Moderate evidence of face manipulation</source>
        <translation>Indices modérés de manipulation du visage</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Non concluant</translation>
    </message>
    <message>
        <source>No evidence of face manipulation found</source>
        <translation>Aucun indice de manipulation du visage trouvé</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>strong evidence of face manipulation</source>
        <translation>indices forts de manipulation du visage</translation>
    </message>
    <message>
        <source>moderate evidence of face manipulation</source>
        <translation>indices modérés de manipulation du visage</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>non concluant</translation>
    </message>
    <message>
        <source>no evidence of face manipulation found</source>
        <translation>aucun indice de manipulation du visage trouvé</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>So far: {finding}.</source>
        <translation>Jusqu’ici&#xa0;: {finding}.</translation>
    </message>
    <message>
        <source>small faces</source>
        <translation>petits visages</translation>
    </message>
    <message>
        <source>seen only briefly</source>
        <translation>vu seulement brièvement</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>flou</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>surexposé</translation>
    </message>
    <message>
        <source>strongly compressed</source>
        <translation>fortement compressé</translation>
    </message>
    <message>
        <source>findings change over time</source>
        <translation>les résultats changent au fil du temps</translation>
    </message>
    <message>
        <source>unlike what the model learnt from</source>
        <translation>différent des données d’apprentissage du modèle</translation>
    </message>
    <message>
        <source>This is a likelihood, not a proof. The program looks for swapped or re-rendered faces; it does not judge sound, context or scenes without faces. Finding no evidence does not mean that nothing was edited.</source>
        <translation>C’est une probabilité, pas une preuve. Le programme cherche des visages échangés ou recréés&#x202f;; il ne juge ni le son, ni le contexte, ni les scènes sans visage. Ne trouver aucun indice ne signifie pas que rien n’a été retouché.</translation>
    </message>
    <message>
        <source>The traces of face manipulation are strong.</source>
        <translation>Les traces de manipulation du visage sont fortes.</translation>
    </message>
    <message>
        <source>There are moderate traces of face manipulation.</source>
        <translation>Il y a des traces modérées de manipulation du visage.</translation>
    </message>
    <message>
        <source>The signs point both ways: there are neither clear traces of manipulation nor a clear absence.</source>
        <translation>Les signes vont dans les deux sens&#xa0;: il n’y a ni traces nettes de manipulation, ni absence nette.</translation>
    </message>
    <message>
        <source>No evidence of face manipulation was found.</source>
        <translation>Aucun indice de manipulation du visage n’a été trouvé.</translation>
    </message>
    <message>
        <source>The faces are too small to judge: {found} pixels wide at the median, {least} are needed.</source>
        <translation>Les visages sont trop petits pour être jugés&#xa0;: {found} pixels de large en médiane, il en faut {least}.</translation>
    </message>
    <message>
        <source>Seen too briefly to judge: {faces} scored, {least} are needed.</source>
        <translation>Vu trop brièvement pour juger&#xa0;: {faces} avec score, il en faut {least}.</translation>
    </message>
    <message>
        <source>No evidence of face manipulation was found in {faces} of {people}. This does not mean that the video is real.</source>
        <translation>Aucun indice de manipulation du visage n’a été trouvé dans {faces} de {people}. Cela ne signifie pas que la vidéo est authentique.</translation>
    </message>
    <message>
        <source>Person {person} ({faces}, {start} to {end}): {finding}</source>
        <translation>Personne {person} ({faces}, de {start} à {end})&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>This is evidence, not proof.</source>
        <translation>Ce sont des indices, pas une preuve.</translation>
    </message>
    <message>
        <source>Further people in material too poor to judge: {count}.</source>
        <translation>Autres personnes dont les images sont de trop mauvaise qualité pour juger&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Further people seen too briefly or too small to judge: {count}.</source>
        <translation>Autres personnes vues trop brièvement ou trop petites pour juger&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The faces are too blurred to judge: sharpness {found}, at least {least} is needed.</source>
        <translation>Les visages sont trop flous pour être jugés&#xa0;: netteté {found}, il faut au moins {least}.</translation>
    </message>
    <message>
        <source>The faces are too dark to judge: mean brightness {found} of 255, at least {least} is needed.</source>
        <translation>Les visages sont trop sombres pour être jugés&#xa0;: luminosité moyenne {found} sur 255, il faut au moins {least}.</translation>
    </message>
    <message>
        <source>The faces are too overexposed to judge: {found} of 100 pixels are burnt out, {most} at most may be.</source>
        <translation>Les visages sont trop surexposés pour être jugés&#xa0;: {found} pixels sur 100 sont brûlés, {most} au plus sont admis.</translation>
    </message>
    <message>
        <source>The video is too strongly compressed to judge: the steps at block borders are {found} times those inside blocks, {most} at most is accepted.</source>
        <translation>La vidéo est trop compressée pour être jugée&#xa0;: les sauts aux bords des blocs valent {found} fois ceux de l’intérieur, {most} au plus est admis.</translation>
    </message>
    <message>
        <source>The findings change too much over time to judge the whole: agreement between moments {found} of 1, at least {least} is needed. Look at the marked moments.</source>
        <translation>Les résultats changent trop au fil du temps pour juger l’ensemble&#xa0;: concordance entre moments {found} sur 1, il faut au moins {least}. Regardez les moments marqués.</translation>
    </message>
    <message>
        <source>The faces are too unlike those that the model learnt from to judge: distance {found}, {most} at most is accepted.</source>
        <translation>Les visages sont trop différents de ceux de l’apprentissage du modèle pour être jugés&#xa0;: distance {found}, {most} au plus est admis.</translation>
    </message>
    <message>
        <source>There was not enough memory. Close other programs and try again.</source>
        <translation>La mémoire était insuffisante. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The analysis stopped because of a fault in the program ({error}). Please report it.</source>
        <translation>L’analyse s’est arrêtée à cause d’une erreur du programme ({error}). Merci de la signaler.</translation>
    </message>
    <message>
        <source>{name} was changed or replaced while it was being analysed, so that there is no finding about it. Wait until it is complete, then analyse it again.</source>
        <translation>{name} a été modifié ou remplacé pendant son analyse, il n’y a donc pas de résultat à son sujet. Attendez qu’il soit complet, puis analysez-le de nouveau.</translation>
    </message>
    <message>
        <source>Something unexpected happened inside the program: {error}. Your video is unchanged.</source>
        <translation>Quelque chose d’inattendu s’est produit dans le programme&#xa0;: {error}. Votre vidéo est inchangée.</translation>
    </message>
    <message>
        <source>No face was found in the {frames} looked at, so there is nothing to judge. This says nothing about whether the video was edited.</source>
        <translation>Aucun visage n’a été trouvé dans ce qui a été examiné ({frames}), il n’y a donc rien à juger. Cela ne dit rien sur une éventuelle retouche de la vidéo.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short: it could be read up to {end}.</source>
        <translation>Le fichier est endommagé ou tronqué&#xa0;: il a pu être lu jusqu’à {end}.</translation>
    </message>
    <message>
        <source>The findings cover that part only.</source>
        <translation>Les résultats ne couvrent que cette partie.</translation>
    </message>
    <message>
        <source>The analysis was cancelled; the findings cover the first {end}.</source>
        <translation>L’analyse a été annulée&#x202f;; les résultats vont jusqu’à {end}.</translation>
    </message>
    <message>
        <source>The analysis was cancelled; the findings cover nothing yet.</source>
        <translation>L’analyse a été annulée&#x202f;; il n’y a pas encore de résultats.</translation>
    </message>
    <message>
        <source>{name} has changed since it was analysed. Analyse it again.</source>
        <translation>{name} a changé depuis son analyse. Analysez-le de nouveau.</translation>
    </message>
    <message>
        <source>The face is too small there, or too far outside the picture, to be scored.</source>
        <translation>Le visage y est trop petit, ou trop hors de l’image, pour recevoir un score.</translation>
    </message>
    <message>
        <source>There is no picture at {seconds} s of {name}. Choose an earlier time.</source>
        <translation>Il n’y a pas d’image à {seconds}&#xa0;s de {name}. Choisissez un moment antérieur.</translation>
    </message>
    <message>
        <source>The face of person {person} is not found again in the picture at {seconds} s. Choose another moment.</source>
        <translation>Le visage de la personne {person} n’est pas retrouvé dans l’image à {seconds}&#xa0;s. Choisissez un autre moment.</translation>
    </message>
    <message>
        <source>Eyes and mouth cannot be told apart in this picture. Choose another moment.</source>
        <translation>Les yeux et la bouche ne se distinguent pas dans cette image. Choisissez un autre moment.</translation>
    </message>
    <message>
        <source>There is no verdict to check. Analyse the video to its end first.</source>
        <translation>Il n’y a pas de verdict à tester. Analysez d’abord la vidéo jusqu’au bout.</translation>
    </message>
    <message>
        <source>The stretch by itself cannot be judged. {reason}</source>
        <translation>Le passage seul ne peut pas être jugé. {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written anew: {error}</source>
        <translation>{name} ne peut pas être réencodé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Cancelled before it was judged.</source>
        <translation>Annulé avant d’être jugé.</translation>
    </message>
    <message>
        <source>{path} looks like a network address. This program stays offline: save the video and open the file.</source>
        <translation>{path} ressemble à une adresse réseau. Ce programme reste hors ligne&#xa0;: enregistrez la vidéo et ouvrez le fichier.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name, or whether it was moved.</source>
        <translation>Il n’y a pas de fichier {path}. Vérifiez le nom, ou s’il a été déplacé.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a video file in it.</source>
        <translation>{name} est un dossier. Choisissez-y un fichier vidéo.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file. Copy the video to a file and open that.</source>
        <translation>{name} n’est pas un fichier ordinaire. Copiez la vidéo dans un fichier et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes). Download or copy it again.</source>
        <translation>{name} est vide (0 octet). Téléchargez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} holds sound but no picture. This program looks at faces in video.</source>
        <translation>{name} contient du son mais pas d’image. Ce programme examine des visages en vidéo.</translation>
    </message>
    <message>
        <source>{name} holds no video. This program looks at faces in video.</source>
        <translation>{name} ne contient pas de vidéo. Ce programme examine des visages en vidéo.</translation>
    </message>
    <message>
        <source>{name} is a still picture. This program looks at faces in video.</source>
        <translation>{name} est une image fixe. Ce programme examine des visages en vidéo.</translation>
    </message>
    <message>
        <source>{name} is coded in a way that cannot be decoded here. Convert it to H.264.</source>
        <translation>{name} est codé d’une manière qui ne peut pas être décodée ici. Convertissez-le en H.264.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete: its index cannot be read. Download or copy it again.</source>
        <translation>{name} est endommagé ou incomplet&#xa0;: son index ne peut pas être lu. Téléchargez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is not a video that this program knows. It reads MP4, MOV, MKV, WebM, AVI and similar files.</source>
        <translation>{name} n’est pas une vidéo que ce programme connaît. Il lit les fichiers MP4, MOV, MKV, WebM, AVI et similaires.</translation>
    </message>
    <message>
        <source>You have no permission to read {name}. Change its permissions or copy it to a folder of yours.</source>
        <translation>Vous n’avez pas l’autorisation de lire {name}. Modifiez ses autorisations ou copiez-le dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>{name} has frames too large for this machine&apos;s memory.</source>
        <translation>{name} a des images trop grandes pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Not one frame of {name} can be decoded. It may be damaged; get it again.</source>
        <translation>Pas une image de {name} ne peut être décodée. Il est peut-être endommagé&#x202f;; procurez-vous-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>{path} cannot be reached: {error}. Check the name, and whether its disk is there.</source>
        <translation>{path} est inaccessible&#xa0;: {error}. Vérifiez le nom et que son disque est bien présent.</translation>
    </message>
    <message>
        <source>Where the face was at this moment is not known any more. Analyse the video again.</source>
        <translation>On ne sait plus où était le visage à ce moment. Analysez de nouveau la vidéo.</translation>
    </message>
    <message>
        <source>{path} cannot be the name of a file. Choose the file anew.</source>
        <translation>{path} ne peut pas être le nom d’un fichier. Choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}. Check whether the file was moved and its disk is well, and try again.</source>
        <translation>{name} ne peut pas être lu&#xa0;: {error}. Vérifiez si le fichier a été déplacé et si son disque fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {error}. Check whether the file was moved and its disk is well, and try again.</source>
        <translation>{name} ne peut pas être ouvert&#xa0;: {error}. Vérifiez si le fichier a été déplacé et si son disque fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>{name} says that it is {width} x {height} pixels, more than this program decodes. Convert it to a smaller size.</source>
        <translation>{name} annonce {width} x {height} pixels, plus que ce que ce programme décode. Convertissez-le dans une taille plus petite.</translation>
    </message>
    <message>
        <source>{name} could not be read to its end: {error}. Check whether the file was moved and its disk is well, and try again.</source>
        <translation>{name} n’a pas pu être lu jusqu’au bout&#xa0;: {error}. Vérifiez si le fichier a été déplacé et si son disque fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>{name} is shown at {width} x {height} pixels, too large to analyse here. Convert it to a smaller size.</source>
        <translation>{name} s’affiche en {width} x {height} pixels, trop grand pour être analysé ici. Convertissez-le dans une taille plus petite.</translation>
    </message>
    <message>
        <source>{name} has a packed header, which is not read. Convert it to MP4.</source>
        <translation>{name} a un en-tête compressé, qui n’est pas lu. Convertissez-le en MP4.</translation>
    </message>
    <message>
        <source>{name} is damaged: it claims to hold more pictures than any video. Get it again.</source>
        <translation>{name} est endommagé&#xa0;: il prétend contenir plus d’images qu’aucune vidéo. Procurez-vous-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>The colours of a picture cannot be converted. The file may be damaged.</source>
        <translation>Les couleurs d’une image ne peuvent pas être converties. Le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>its file {name} is too large</source>
        <translation>son fichier {name} est trop volumineux</translation>
    </message>
    <message>
        <source>its file {name} is no text in UTF-8</source>
        <translation>son fichier {name} n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>{name} holds a text that must not be shown</source>
        <translation>{name} contient un texte qui ne doit pas être affiché</translation>
    </message>
    <message>
        <source>it is of another version of NumPy&apos;s format</source>
        <translation>il est d’une autre version du format de NumPy</translation>
    </message>
    <message>
        <source>its header cannot be understood</source>
        <translation>son en-tête est incompréhensible</translation>
    </message>
    <message>
        <source>it is cut short, or longer than its header says</source>
        <translation>il est tronqué, ou plus long que ne le dit son en-tête</translation>
    </message>
    <message>
        <source>Install Deepfake Desktop again, or choose another bundle with --model.</source>
        <translation>Réinstallez Deepfake Desktop, ou choisissez un autre modèle avec --model.</translation>
    </message>
    <message>
        <source>The model bundle {name} cannot be used: {path}: {error}. {remedy}</source>
        <translation>Le modèle {name} ne peut pas être utilisé&#xa0;: {path}&#xa0;: {error}. {remedy}</translation>
    </message>
    <message>
        <source>The model bundle {name} cannot be read: {error}. {remedy}</source>
        <translation>Le modèle {name} ne peut pas être lu&#xa0;: {error}. {remedy}</translation>
    </message>
    <message>
        <source>There is no model bundle {name} in {path} (bundles there: {known}). {remedy}</source>
        <translation>Il n’y a pas de modèle {name} dans {path} (modèles présents&#xa0;: {known}). {remedy}</translation>
    </message>
    <message>
        <source>The model file {path} does not fit its model.json. {remedy}</source>
        <translation>Le fichier de modèle {path} ne correspond pas à son model.json. {remedy}</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {error}. {remedy}</source>
        <translation>Le fichier de modèle {path} ne peut pas être lu&#xa0;: {error}. {remedy}</translation>
    </message>
    <message>
        <source>The model file {path} cannot be run: {error}. {remedy}</source>
        <translation>Le fichier de modèle {path} ne peut pas être exécuté&#xa0;: {error}. {remedy}</translation>
    </message>
    <message>
        <source>The {what} {path} is missing. Install the program again.</source>
        <translation>Le {what} {path} est introuvable. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The {what} {path} has been altered or damaged. Install the program again.</source>
        <translation>Le {what} {path} a été modifié ou endommagé. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The face comparer {path} cannot be run: {error}. Install the program again.</source>
        <translation>Le comparateur de visages {path} ne peut pas être exécuté&#xa0;: {error}. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>face finder</source>
        <translation>détecteur de visages</translation>
    </message>
    <message>
        <source>face comparer</source>
        <translation>comparateur de visages</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>the file is not valid JSON</source>
        <translation>le fichier n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>its format is {found}, and this program reads {format}</source>
        <translation>son format est {found}, et ce programme lit {format}</translation>
    </message>
    <message>
        <source>it was trained on {geometry} crops, and this program cuts {own}</source>
        <translation>il a été entraîné sur des recadrages {geometry}, et ce programme recadre en {own}</translation>
    </message>
    <message>
        <source>an ensemble has 2 to {most} members, and it names {count}</source>
        <translation>un ensemble a de 2 à {most} membres, et il en nomme {count}</translation>
    </message>
    <message>
        <source>its members differ in input size, window or stride</source>
        <translation>ses membres diffèrent par la taille d’entrée, la fenêtre ou le pas</translation>
    </message>
    <message>
        <source>{name} is not a plain bundle name</source>
        <translation>{name} n’est pas un simple nom de modèle</translation>
    </message>
    <message>
        <source>its member {name} is not the one it was calibrated with (another SHA-256)</source>
        <translation>son membre {name} n’est pas celui de sa calibration (autre SHA-256)</translation>
    </message>
    <message>
        <source>{name} is not a plain file name</source>
        <translation>{name} n’est pas un simple nom de fichier</translation>
    </message>
    <message>
        <source>its file {name} is missing</source>
        <translation>son fichier {name} est absent</translation>
    </message>
    <message>
        <source>its file {name} was altered (its size or SHA-256 is not the recorded one)</source>
        <translation>son fichier {name} a été modifié (sa taille ou son SHA-256 n’est pas celui enregistré)</translation>
    </message>
    <message>
        <source>{name} is not a JSON object</source>
        <translation>{name} n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>{name} is not a short text</source>
        <translation>{name} n’est pas un texte court</translation>
    </message>
    <message>
        <source>{name} is not a whole number from {least} to {most}</source>
        <translation>{name} n’est pas un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>{name} is not a number</source>
        <translation>{name} n’est pas un nombre</translation>
    </message>
    <message>
        <source>{name} is not between {least} and {most}</source>
        <translation>{name} n’est pas entre {least} et {most}</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} est absent</translation>
    </message>
    <message>
        <source>test clips of people, studios and partly generators that training never saw</source>
        <translation>vidéos de test de personnes, de studios et en partie de générateurs que l’entraînement n’a jamais vus</translation>
    </message>
    <message>
        <source>This analysis is not in the history. {reason}</source>
        <translation>Cette analyse n’est pas dans l’historique. {reason}</translation>
    </message>
    <message>
        <source>The history was damaged: {saved} of it could be saved. The damaged file is kept as {path}.</source>
        <translation>L’historique était endommagé. Récupéré&#xa0;: {saved}. Le fichier endommagé est conservé sous {path}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>There is no history yet, so there is nothing to back up.</source>
        <translation>Il n’y a pas encore d’historique, donc rien à sauvegarder.</translation>
    </message>
    <message>
        <source>There is no home folder to keep a history in.</source>
        <translation>Il n’y a pas de dossier personnel où tenir un historique.</translation>
    </message>
    <message>
        <source>There is no entry {number} in the history.</source>
        <translation>Il n’y a pas d’entrée {number} dans l’historique.</translation>
    </message>
    <message>
        <source>The history is not used, since {path} belongs to somebody else.</source>
        <translation>L’historique n’est pas utilisé, car {path} appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>The history cannot be switched on: {error}.</source>
        <translation>L’historique ne peut pas être activé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The history cannot be switched off: {error}.</source>
        <translation>L’historique ne peut pas être désactivé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>A damaged history cannot be deleted: {error}. Delete it yourself.</source>
        <translation>Un historique endommagé ne peut pas être supprimé&#xa0;: {error}. Supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {error}. Choose another name.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {error}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This entry of the history is damaged ({error}). Delete it.</source>
        <translation>Cette entrée de l’historique est endommagée ({error}). Supprimez-la.</translation>
    </message>
    <message>
        <source>The history {path} cannot be used: {error}.</source>
        <translation>L’historique {path} ne peut pas être utilisé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The history {path} holds something strange: {error}.</source>
        <translation>L’historique {path} contient quelque chose d’étrange&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The folder of the history cannot be made: {error}.</source>
        <translation>Le dossier de l’historique ne peut pas être créé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The history was made by a newer version of this program. Use that one.</source>
        <translation>L’historique a été créé par une version plus récente de ce programme. Utilisez celle-ci.</translation>
    </message>
    <message>
        <source>A PDF cannot be made here ({error}). Install the packages again with make setup, or choose a web page.</source>
        <translation>Un PDF ne peut pas être créé ici ({error}). Réinstallez les paquets avec make setup, ou choisissez une page web.</translation>
    </message>
    <message>
        <source>The name of who makes the report must be one line of {most} letters at most.</source>
        <translation>Le nom de l’auteur du rapport doit tenir en une ligne de {most} caractères au plus.</translation>
    </message>
    <message>
        <source>This result is about a file that could not be read, so there are no pictures to draw.</source>
        <translation>Ce résultat concerne un fichier qui n’a pas pu être lu, il n’y a donc pas d’images à inclure.</translation>
    </message>
    <message>
        <source>{name} is not the file that this result is about: its SHA-256 is {found}, and that of the analysed file is {wanted}. Give the file that was analysed.</source>
        <translation>{name} n’est pas le fichier de ce résultat&#xa0;: son SHA-256 est {found}, et celui du fichier analysé est {wanted}. Donnez le fichier qui a été analysé.</translation>
    </message>
    <message>
        <source>A picture of the report could not be coded. Make the report without pictures.</source>
        <translation>Une image du rapport n’a pas pu être encodée. Créez le rapport sans images.</translation>
    </message>
    <message>
        <source>No pictures can be drawn: {reason}</source>
        <translation>Aucune image ne peut être incluse&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the name of a file.</source>
        <translation>{path} est un dossier. Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>{path} is what the report is drawn from and is not overwritten. Choose another name.</source>
        <translation>Le rapport est tiré de {path}, qui n’est pas écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {error}. Choose another folder, or make room there.</source>
        <translation>{path} n’a pas pu être enregistré&#xa0;: {error}. Choisissez un autre dossier, ou faites-y de la place.</translation>
    </message>
    <message>
        <source>{name} is not the file that was analysed, or it has changed. Analyse it again.</source>
        <translation>{name} n’est pas le fichier qui a été analysé, ou il a changé. Analysez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} has to end in {suffix}: that is the kind of file that is written.</source>
        <translation>{name} doit se terminer par {suffix}&#xa0;: c’est le type de fichier écrit.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Make it first, or choose another one.</source>
        <translation>Il n’y a pas de dossier {path}. Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file.</source>
        <translation>{path} est un dossier. Donnez un nom de fichier.</translation>
    </message>
    <message>
        <source>The original is never overwritten. Choose another name for the annotated video.</source>
        <translation>L’original n’est jamais écrasé. Choisissez un autre nom pour la vidéo annotée.</translation>
    </message>
    <message>
        <source>The annotated video could not be written to {path}: {error}. Choose another folder, or make room on the disk.</source>
        <translation>La vidéo annotée n’a pas pu être écrite dans {path}&#xa0;: {error}. Choisissez un autre dossier, ou faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>This video is too large for an annotated copy in H.264.</source>
        <translation>Cette vidéo est trop grande pour une copie annotée en H.264.</translation>
    </message>
    <message>
        <source>This build of FFmpeg (PyAV) cannot encode H.264.</source>
        <translation>Cette version de FFmpeg (PyAV) ne peut pas encoder en H.264.</translation>
    </message>
    <message>
        <source>Where the file says it comes from</source>
        <translation>D’où le fichier dit provenir</translation>
    </message>
    <message>
        <source>These are statements of the file about itself. They are no part of the verdict, which rests on the faces alone: whoever makes a file can leave out, copy or invent most of them.</source>
        <translation>Ce sont des déclarations du fichier sur lui-même. Elles ne font pas partie du verdict, qui repose sur les seuls visages&#xa0;: l’auteur d’un fichier peut omettre, copier ou inventer la plupart d’entre elles.</translation>
    </message>
    <message>
        <source>Content Credentials: intact, signer on the trust list</source>
        <translation>Content Credentials&#xa0;: intactes, signataire sur la liste de confiance</translation>
    </message>
    <message>
        <source>Content Credentials: intact, signer not on the trust list</source>
        <translation>Content Credentials&#xa0;: intactes, signataire absent de la liste de confiance</translation>
    </message>
    <message>
        <source>Content Credentials: present, but they do not hold</source>
        <translation>Content Credentials&#xa0;: présentes, mais non valides</translation>
    </message>
    <message>
        <source>Content Credentials: kept elsewhere, not read</source>
        <translation>Content Credentials&#xa0;: conservées ailleurs, non lues</translation>
    </message>
    <message>
        <source>Content Credentials: none</source>
        <translation>Content Credentials&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Content Credentials: not looked for in this kind of file</source>
        <translation>Content Credentials&#xa0;: non recherchées dans ce type de fichier</translation>
    </message>
    <message>
        <source>Content Credentials: could not be looked for</source>
        <translation>Content Credentials&#xa0;: la recherche n’a pas pu se faire</translation>
    </message>
    <message>
        <source>The file is as it was when this signer signed it, and a certificate authority on the trust list vouches for who the signer is. Whether the picture shows what happened is another question: signers also sign edited and generated videos, and say so at best.</source>
        <translation>Le fichier est tel que ce signataire l’a signé, et une autorité de certification de la liste de confiance garantit son identité. Savoir si l’image montre ce qui s’est passé est une autre question&#xa0;: les signataires signent aussi des vidéos retouchées ou générées et, dans le meilleur des cas, le précisent.</translation>
    </message>
    <message>
        <source>The file is as it was when it was signed, but no authority on the trust list vouches for the signer: anybody can make such a signature in any name.</source>
        <translation>Le fichier est tel qu’il a été signé, mais aucune autorité de la liste de confiance ne garantit le signataire&#xa0;: n’importe qui peut produire une telle signature sous n’importe quel nom.</translation>
    </message>
    <message>
        <source>The file names an address on the internet for its credentials. This program stays offline, so they were not fetched and say nothing here.</source>
        <translation>Le fichier indique une adresse internet pour ses Content Credentials. Ce programme reste hors ligne&#xa0;: elles n’ont donc pas été récupérées et ne disent rien ici.</translation>
    </message>
    <message>
        <source>That says nothing: most videos have none, and most sites and editors drop them.</source>
        <translation>Cela ne dit rien&#xa0;: la plupart des vidéos n’en ont pas, et la plupart des sites et logiciels de montage les suppriment.</translation>
    </message>
    <message>
        <source>They are read in MP4, MOV, M4V and AVI only. That says nothing about the video.</source>
        <translation>Elles ne sont lues que dans les fichiers MP4, MOV, M4V et AVI. Cela ne dit rien de la vidéo.</translation>
    </message>
    <message>
        <source>{why}. That says nothing about the video.</source>
        <translation>{why}. Cela ne dit rien de la vidéo.</translation>
    </message>
    <message>
        <source>That says nothing about the video.</source>
        <translation>Cela ne dit rien de la vidéo.</translation>
    </message>
    <message>
        <source>{why}. So they say nothing reliable about this file. That can come of manipulation, and just as well of a program that edited, converted or repaired the file and knew nothing of credentials.</source>
        <translation>{why}. Elles ne disent donc rien de fiable sur ce fichier. Cela peut venir d’une manipulation, tout autant que d’un programme qui a retouché, converti ou réparé le fichier sans connaître les Content Credentials.</translation>
    </message>
    <message>
        <source>picture, sound or index were changed after the signing</source>
        <translation>l’image, le son ou l’index ont été modifiés après la signature</translation>
    </message>
    <message>
        <source>the file was changed after the signing</source>
        <translation>le fichier a été modifié après la signature</translation>
    </message>
    <message>
        <source>a statement in the credentials was changed after the signing</source>
        <translation>une déclaration des Content Credentials a été modifiée après la signature</translation>
    </message>
    <message>
        <source>a statement that was signed is missing</source>
        <translation>il manque une déclaration qui a été signée</translation>
    </message>
    <message>
        <source>the signature does not belong to these credentials</source>
        <translation>la signature n’appartient pas à ces Content Credentials</translation>
    </message>
    <message>
        <source>there is no signature</source>
        <translation>il n’y a pas de signature</translation>
    </message>
    <message>
        <source>it was signed when the certificate was not valid</source>
        <translation>la signature date d’un moment où le certificat n’était pas valable</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate has expired, and no trusted time of signing is known</source>
        <translation>le certificat du signataire a expiré, et aucune date de signature fiable n’est connue</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate was revoked</source>
        <translation>le certificat du signataire a été révoqué</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate is not fit for signing credentials</source>
        <translation>le certificat du signataire ne convient pas pour signer des Content Credentials</translation>
    </message>
    <message>
        <source>the time of signing cannot be relied on</source>
        <translation>la date de signature n’est pas fiable</translation>
    </message>
    <message>
        <source>something is wrong with a file that this one was made from</source>
        <translation>il y a un problème avec un fichier dont celui-ci est issu</translation>
    </message>
    <message>
        <source>they cannot be read ({error})</source>
        <translation>elles ne peuvent pas être lues ({error})</translation>
    </message>
    <message>
        <source>they break the rules of C2PA</source>
        <translation>elles enfreignent les règles de C2PA</translation>
    </message>
    <message>
        <source>the reader ended unexpectedly (code {code})</source>
        <translation>le lecteur s’est arrêté de façon inattendue (code {code})</translation>
    </message>
    <message>
        <source>the reader gave no answer</source>
        <translation>le lecteur n’a pas répondu</translation>
    </message>
    <message>
        <source>the reading was cancelled</source>
        <translation>la lecture a été annulée</translation>
    </message>
    <message>
        <source>the reader did not come to an end within {seconds} seconds</source>
        <translation>le lecteur n’a pas terminé en {seconds} secondes</translation>
    </message>
    <message>
        <source>the reader could not be started ({error})</source>
        <translation>le lecteur n’a pas pu être lancé ({error})</translation>
    </message>
    <message>
        <source>c2pa-python is not usable: {error}</source>
        <translation>c2pa-python est inutilisable&#xa0;: {error}</translation>
    </message>
    <message>
        <source>made by a generative model</source>
        <translation>créé par un modèle génératif</translation>
    </message>
    <message>
        <source>partly made by a generative model</source>
        <translation>créé en partie par un modèle génératif</translation>
    </message>
    <message>
        <source>made by a program</source>
        <translation>créé par un programme</translation>
    </message>
    <message>
        <source>put together with synthetic parts</source>
        <translation>assemblé avec des parties synthétiques</translation>
    </message>
    <message>
        <source>put together from captures</source>
        <translation>assemblé à partir de prises de vue</translation>
    </message>
    <message>
        <source>put together from several pieces</source>
        <translation>assemblé à partir de plusieurs éléments</translation>
    </message>
    <message>
        <source>captured by a camera</source>
        <translation>filmé par une caméra</translation>
    </message>
    <message>
        <source>captured by a camera and computed from several exposures</source>
        <translation>filmé par une caméra et calculé à partir de plusieurs expositions</translation>
    </message>
    <message>
        <source>recorded from a screen</source>
        <translation>enregistré depuis un écran</translation>
    </message>
    <message>
        <source>recorded in a virtual scene</source>
        <translation>enregistré dans une scène virtuelle</translation>
    </message>
    <message>
        <source>enhanced by a program</source>
        <translation>amélioré par un programme</translation>
    </message>
    <message>
        <source>edited by a person</source>
        <translation>retouché par une personne</translation>
    </message>
    <message>
        <source>slightly edited by a person</source>
        <translation>légèrement retouché par une personne</translation>
    </message>
    <message>
        <source>drawn or animated by a person</source>
        <translation>dessiné ou animé par une personne</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Claims to be signed by</source>
        <translation>Se dit signé par</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Créé avec</translation>
    </message>
    <message>
        <source>Its history says</source>
        <translation>Son historique dit</translation>
    </message>
    <message>
        <source>Steps named</source>
        <translation>Étapes indiquées</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Créé à partir de</translation>
    </message>
    <message>
        <source>C2PA Trust List of {date}</source>
        <translation>liste de confiance C2PA du {date}</translation>
    </message>
    <message>
        <source>no list was shipped</source>
        <translation>aucune liste n’est fournie</translation>
    </message>
    <message>
        <source>{list}; {certificates} of your own</source>
        <translation>{list}&#x202f;; ajoutés par vous&#xa0;: {certificates}</translation>
    </message>
    <message>
        <source>MP4 or QuickTime</source>
        <translation>MP4 ou QuickTime</translation>
    </message>
    <message>
        <source>Matroska or WebM</source>
        <translation>Matroska ou WebM</translation>
    </message>
    <message>
        <source>MPEG transport stream</source>
        <translation>flux de transport MPEG</translation>
    </message>
    <message>
        <source>Flash Video</source>
        <translation>Flash Video</translation>
    </message>
    <message>
        <source>{container}, brand {brand}</source>
        <translation>{container}, marque {brand}</translation>
    </message>
    <message>
        <source>QuickTime&apos;s own brand: iPhones and Macs write it, and so do editors that export MOV.</source>
        <translation>La marque propre à QuickTime&#xa0;: les iPhone et les Mac l’écrivent, de même que les logiciels de montage qui exportent en MOV.</translation>
    </message>
    <message>
        <source>The general brand, which FFmpeg writes by default. Cameras and phones mostly name another one.</source>
        <translation>La marque générale, que FFmpeg écrit par défaut. Les caméras et les téléphones en indiquent le plus souvent une autre.</translation>
    </message>
    <message>
        <source>A brand that Android phones and many cameras write, and many editors as well.</source>
        <translation>Une marque que les téléphones Android et de nombreuses caméras écrivent, ainsi que de nombreux logiciels de montage.</translation>
    </message>
    <message>
        <source>The kind of file. It can be changed at any time without a change of the picture.</source>
        <translation>Le type de fichier. Il peut être changé à tout moment sans modifier l’image.</translation>
    </message>
    <message>
        <source>names no writing program</source>
        <translation>ne nomme aucun programme d’écriture</translation>
    </message>
    <message>
        <source>Many cameras name none, and it is easily removed.</source>
        <translation>De nombreuses caméras n’en nomment aucun, et cela se retire facilement.</translation>
    </message>
    <message>
        <source>written by {writer}</source>
        <translation>écrit par {writer}</translation>
    </message>
    <message>
        <source>FFmpeg wrote this file. Most sites, messengers, converters and many editors use it, and so do programs that make fakes. It shows that the file is not as a camera wrote it, and not that the picture was changed.</source>
        <translation>FFmpeg a écrit ce fichier. La plupart des sites, messageries et convertisseurs et de nombreux logiciels de montage l’utilisent, tout comme les programmes qui font des faux. Cela montre que le fichier n’est pas tel qu’une caméra l’a écrit, et non que l’image a été modifiée.</translation>
    </message>
    <message>
        <source>HandBrake converts videos. The file is a copy that was encoded anew, not what a camera wrote.</source>
        <translation>HandBrake convertit des vidéos. Le fichier est une copie réencodée, pas ce qu’une caméra a écrit.</translation>
    </message>
    <message>
        <source>An editing program wrote this file. What was edited in it, a cut or a face, it does not say.</source>
        <translation>Un logiciel de montage a écrit ce fichier. Il ne dit pas ce qui y a été retouché, une coupe ou un visage.</translation>
    </message>
    <message>
        <source>A service of Google wrote this file, which encodes anew whatever is uploaded.</source>
        <translation>Un service de Google a écrit ce fichier&#x202f;; il réencode tout ce qui est envoyé.</translation>
    </message>
    <message>
        <source>A program that records screens or streams may have written this file.</source>
        <translation>Un programme qui enregistre des écrans ou des flux a peut-être écrit ce fichier.</translation>
    </message>
    <message>
        <source>That is a name of a service that generates videos.</source>
        <translation>C’est le nom d’un service qui génère des vidéos.</translation>
    </message>
    <message>
        <source>That is the name a program gave itself here. It says little about what was done to the picture.</source>
        <translation>C’est le nom qu’un programme s’est donné ici. Il en dit peu sur ce qui a été fait à l’image.</translation>
    </message>
    <message>
        <source>encoded by {encoders}</source>
        <translation>encodé par {encoders}</translation>
    </message>
    <message>
        <source>Software encoded the picture or sound; cameras and phones encode in hardware, which leaves no such mark. So this is most likely a copy that was encoded anew. That weakens traces of manipulation, and is none.</source>
        <translation>Un logiciel a encodé l’image ou le son&#x202f;; les caméras et les téléphones encodent par le matériel, qui ne laisse pas cette marque. Il s’agit donc très probablement d’une copie réencodée. Cela affaiblit les traces de manipulation, sans en être une.</translation>
    </message>
    <message>
        <source>does not say when it was made</source>
        <translation>ne dit pas quand il a été créé</translation>
    </message>
    <message>
        <source>Cameras and phones write the time; many programs and most sites drop it.</source>
        <translation>Les caméras et les téléphones écrivent la date&#x202f;; de nombreux programmes et la plupart des sites la suppriment.</translation>
    </message>
    <message>
        <source>made on {time}, in the future</source>
        <translation>créé le {time}, dans le futur</translation>
    </message>
    <message>
        <source>A clock was wrong, or the time is invented.</source>
        <translation>Une horloge était déréglée, ou la date est inventée.</translation>
    </message>
    <message>
        <source>made on {time}</source>
        <translation>créé le {time}</translation>
    </message>
    <message>
        <source>That is no true time: a clock was never set.</source>
        <translation>Ce n’est pas une vraie date&#xa0;: une horloge n’a jamais été réglée.</translation>
    </message>
    <message>
        <source>As a clock or a program said, which anybody can set. A copy often has the time of the copying.</source>
        <translation>Selon une horloge ou un programme, que n’importe qui peut régler. Une copie porte souvent la date de la copie.</translation>
    </message>
    <message>
        <source>changed on {time} UTC</source>
        <translation>modifié le {time} UTC</translation>
    </message>
    <message>
        <source>The file was written anew later than it was made, by an editor or only to change its tags.</source>
        <translation>Le fichier a été réécrit après sa création, par un logiciel de montage ou seulement pour changer ses étiquettes.</translation>
    </message>
    <message>
        <source>names a device: {device}</source>
        <translation>nomme un appareil&#xa0;: {device}</translation>
    </message>
    <message>
        <source>Phones and cameras name themselves; converters sometimes keep that. It can be invented.</source>
        <translation>Les téléphones et les caméras se nomment&#x202f;; les convertisseurs le conservent parfois. Cela peut être inventé.</translation>
    </message>
    <message>
        <source>from Android {version}</source>
        <translation>d’Android {version}</translation>
    </message>
    <message>
        <source>Android&apos;s camera writes its version; converters sometimes keep it. It can be invented.</source>
        <translation>L’appareil photo d’Android écrit sa version&#x202f;; les convertisseurs la conservent parfois. Elle peut être inventée.</translation>
    </message>
    <message>
        <source>names no camera</source>
        <translation>ne nomme aucune caméra</translation>
    </message>
    <message>
        <source>Phones usually name themselves. Where nothing is named, the file mostly went through a program or a site.</source>
        <translation>Les téléphones se nomment d’habitude. Si rien n’est nommé, le fichier est le plus souvent passé par un programme ou un site.</translation>
    </message>
    <message>
        <source>names the place where it was recorded</source>
        <translation>indique le lieu de l’enregistrement</translation>
    </message>
    <message>
        <source>Phones write where they are. Mind it before you pass the file on. The place can be invented.</source>
        <translation>Les téléphones écrivent où ils sont. Pensez-y avant de transmettre le fichier. Le lieu peut être inventé.</translation>
    </message>
    <message>
        <source>streams called {names}</source>
        <translation>flux nommés {names}</translation>
    </message>
    <message>
        <source>Writers put their own names there, and copies often keep them: it can tell of an earlier station.</source>
        <translation>Les programmes y mettent leur propre nom, et les copies le gardent souvent&#xa0;: cela peut révéler une étape antérieure.</translation>
    </message>
    <message>
        <source>holds {count} video streams</source>
        <translation>contient {count} flux vidéo</translation>
    </message>
    <message>
        <source>Only the first is analysed and played. Some cameras record two pictures at once.</source>
        <translation>Seul le premier est analysé et lu. Certaines caméras enregistrent deux images à la fois.</translation>
    </message>
    <message>
        <source>written in fragments</source>
        <translation>écrit en fragments</translation>
    </message>
    <message>
        <source>Browsers, recorders and streaming services write files so. Phone cameras usually do not.</source>
        <translation>Les navigateurs, les enregistreurs et les services de streaming écrivent ainsi. Les caméras de téléphone, d’habitude, non.</translation>
    </message>
    <message>
        <source>played in {count} parts</source>
        <translation>lu en {count} parties</translation>
    </message>
    <message>
        <source>An edit list says which parts of the stored picture are shown. It was edited without encoding it anew.</source>
        <translation>Une liste de montage dit quelles parties de l’image stockée sont montrées. Il a été monté sans réencodage.</translation>
    </message>
    <message>
        <source>starts {seconds} s after its first stored picture</source>
        <translation>commence {seconds}&#xa0;s après sa première image stockée</translation>
    </message>
    <message>
        <source>An edit list hides the beginning: the video was trimmed without encoding it anew, as phones do.</source>
        <translation>Une liste de montage cache le début&#xa0;: la vidéo a été raccourcie sans réencodage, comme le font les téléphones.</translation>
    </message>
    <message>
        <source>labelled as generated: {label}</source>
        <translation>étiqueté comme généré&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Some countries demand such a label of services. It is easily removed, and easily added.</source>
        <translation>Certains pays exigent cette étiquette des services. Elle se retire facilement, et s’ajoute facilement.</translation>
    </message>
    <message>
        <source>Reading {name} crashed the decoder ({code}). The program itself is unharmed and goes on with other files. The file may be damaged, or made to attack programs that open it: be careful with it, and try another copy of the video.</source>
        <translation>La lecture de {name} a provoqué un plantage du décodeur ({code}). Le programme lui-même est indemne et continue avec d’autres fichiers. Le fichier est peut-être endommagé, ou fait pour attaquer les programmes qui l’ouvrent&#xa0;: maniez-le avec prudence, et essayez une autre copie de la vidéo.</translation>
    </message>
    <message>
        <source>The process that read {name} said something strange and was ended ({error}). The program itself is unharmed and goes on with other files. The file may be damaged, or made to attack programs that open it: be careful with it, and try another copy of the video.</source>
        <translation>Le processus qui lisait {name} a renvoyé quelque chose d’anormal et a été arrêté ({error}). Le programme lui-même est indemne et continue avec d’autres fichiers. Le fichier est peut-être endommagé, ou fait pour attaquer les programmes qui l’ouvrent&#xa0;: maniez-le avec prudence, et essayez une autre copie de la vidéo.</translation>
    </message>
    <message>
        <source>Reading {name} hung: nothing went on for {seconds} seconds, so it was ended. The program itself is unharmed and goes on with other files. If the file lies on a network or a slow disk, copy it to this computer and open it there. Else it may be damaged, or made to stop programs that open it.</source>
        <translation>La lecture de {name} s’est bloquée&#xa0;: rien n’a avancé pendant {seconds} secondes, elle a donc été arrêtée. Le programme lui-même est indemne et continue avec d’autres fichiers. Si le fichier est sur un réseau ou un disque lent, copiez-le sur cet ordinateur et ouvrez-le là. Sinon, il est peut-être endommagé, ou fait pour bloquer les programmes qui l’ouvrent.</translation>
    </message>
    <message>
        <source>The work on {name} was cancelled, but the decoder did not stop and was ended. What was found until then is lost; nothing else is harmed.</source>
        <translation>Le travail sur {name} a été annulé, mais le décodeur ne s’est pas arrêté et a été interrompu. Ce qui avait été trouvé est perdu&#x202f;; rien d’autre n’est touché.</translation>
    </message>
    <message>
        <source>Reading {name} took more than {size} of memory, so it was ended. The program itself is unharmed and goes on with other files. Make the video smaller, or close other programs and try again. A small file that needs so much may be made to fill memory.</source>
        <translation>La lecture de {name} a pris plus de {size} de mémoire, elle a donc été arrêtée. Le programme lui-même est indemne et continue avec d’autres fichiers. Réduisez la vidéo, ou fermez d’autres programmes et réessayez. Un petit fichier qui en demande autant est peut-être fait pour remplir la mémoire.</translation>
    </message>
    <message>
        <source>A fault in the program stopped it ({error}). Please report it.</source>
        <translation>Une erreur du programme l’a arrêté ({error}). Merci de la signaler.</translation>
    </message>
    <message>
        <source>The process that reads videos could not be started: {error}. Close other programs and try again.</source>
        <translation>Le processus qui lit les vidéos n’a pas pu être lancé&#xa0;: {error}. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>Le programme se ferme.</translation>
    </message>
</context>
<context>
    <name>EraseControl</name>
    <message>
        <source>&amp;Erase everything…</source>
        <translation>Tout e&amp;ffacer…</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Remove everything that this program keeps on this computer?</source>
        <translation>Supprimer tout ce que ce programme conserve sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Remembered results, the history, the queue, the log, your settings and the list of recent files ({files} files, {amount}) are removed for good, and the program closes. Videos, and results or reports that you saved, stay. The desktop&apos;s own list of recent files may still name them.</source>
        <translation>Les résultats mémorisés, l’historique, la file d’attente, le journal, vos paramètres et la liste des fichiers récents ({files} fichiers, {amount}) sont supprimés définitivement, et le programme se ferme. Les vidéos, et les résultats ou rapports que vous avez enregistrés, sont conservés. La liste de fichiers récents du bureau peut encore les nommer.</translation>
    </message>
    <message>
        <source>Erase and close</source>
        <translation>Effacer et fermer</translation>
    </message>
    <message>
        <source>Some files could not be removed. Remove them yourself:</source>
        <translation>Certains fichiers n’ont pas pu être supprimés. Supprimez-les vous-même&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Everyday</name>
    <message>
        <source>Open from the clip&amp;board</source>
        <translation>Ouvrir depuis le presse-papier&amp;s</translation>
    </message>
    <message>
        <source>&amp;Log and diagnostics…</source>
        <translation>&amp;Journal et diagnostic…</translation>
    </message>
    <message>
        <source>Look for a &amp;newer version…</source>
        <translation>Chercher une version plus &amp;récente…</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened. Save the video first, then open it.</source>
        <translation>Seuls les fichiers de cet ordinateur peuvent être ouverts. Enregistrez d’abord la vidéo, puis ouvrez-la.</translation>
    </message>
    <message>
        <source>There is no file {path}. Copy the whole path of a video, or the file itself.</source>
        <translation>Il n’y a pas de fichier {path}. Copiez le chemin complet d’une vidéo, ou le fichier lui-même.</translation>
    </message>
    <message>
        <source>The clipboard holds no path of a video. Copy a file or its path first.</source>
        <translation>Le presse-papiers ne contient pas de chemin de vidéo. Copiez d’abord un fichier ou son chemin.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>not scored</source>
        <translation>sans score</translation>
    </message>
    <message>
        <source>{finding} (score {score})</source>
        <translation>{finding} (score {score})</translation>
    </message>
    <message>
        <source>here {finding}</source>
        <translation>ici {finding}</translation>
    </message>
    <message>
        <source>score {score}, {finding}</source>
        <translation>score {score}, {finding}</translation>
    </message>
</context>
<context>
    <name>Eyes</name>
    <message>
        <source>&amp;Manipulated</source>
        <translation>&amp;Manipulée</translation>
    </message>
    <message>
        <source>&amp;Not manipulated</source>
        <translation>&amp;Non manipulée</translation>
    </message>
    <message>
        <source>&amp;I cannot tell</source>
        <translation>&amp;Impossible à dire</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>simple supposition</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>certitude assez forte</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>certitude très forte</translation>
    </message>
    <message>
        <source>You: manipulated</source>
        <translation>Vous&#xa0;: manipulée</translation>
    </message>
    <message>
        <source>You: not manipulated</source>
        <translation>Vous&#xa0;: non manipulée</translation>
    </message>
    <message>
        <source>You: cannot tell</source>
        <translation>Vous&#xa0;: impossible à dire</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>Votre note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>The tool: still analysing.</source>
        <translation>L’outil&#xa0;: analyse en cours.</translation>
    </message>
    <message>
        <source>The tool: {finding}.</source>
        <translation>L’outil&#xa0;: {finding}.</translation>
    </message>
    <message>
        <source>One of you could not decide. Look at the moments, and ask where the video comes from.</source>
        <translation>L’un des deux n’a pas pu trancher. Regardez les moments, et demandez d’où vient la vidéo.</translation>
    </message>
    <message>
        <source>You and the tool lean the same way. Two that agree can still both be wrong.</source>
        <translation>Vous et l’outil penchez du même côté. Deux avis concordants peuvent être faux tous les deux.</translation>
    </message>
    <message>
        <source>You and the tool do not agree. Neither is proof: look at the moments again, and at your own reasons.</source>
        <translation>Vous et l’outil n’êtes pas d’accord. Aucun des deux n’est une preuve&#xa0;: revoyez les moments, et vos propres raisons.</translation>
    </message>
</context>
<context>
    <name>EyesCard</name>
    <message>
        <source>State of the analysis</source>
        <translation>État de l’analyse</translation>
    </message>
    <message>
        <source>Your eyes first</source>
        <translation>Vos yeux d’abord</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Quel est votre degré de certitude&#x202f;?</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Certitude&#x202f;?</translation>
    </message>
    <message>
        <source>What you saw, if you like</source>
        <translation>Ce que vous avez vu (facultatif)</translation>
    </message>
    <message>
        <source>Note about what you saw</source>
        <translation>Note sur ce que vous avez vu</translation>
    </message>
    <message>
        <source>Show what the tool found</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>Passer cette fois</translation>
    </message>
    <message>
        <source>Watch the video and the faces. Do you think a face was manipulated? The tool&apos;s finding waits.</source>
        <translation>Regardez la vidéo et les visages. Pensez-vous qu’un visage a été manipulé&#x202f;? Le résultat de l’outil s’affichera ensuite.</translation>
    </message>
    <message>
        <source>You and the tool</source>
        <translation>Vous et l’outil</translation>
    </message>
</context>
<context>
    <name>EyesFirst</name>
    <message>
        <source>Your &amp;eyes first</source>
        <translation>&amp;Vos yeux d’abord</translation>
    </message>
    <message>
        <source>Judge a video yourself before the tool&apos;s finding is shown</source>
        <translation>Jugez vous-même une vidéo avant de voir le résultat de l’outil</translation>
    </message>
    <message>
        <source>The analysis is running.</source>
        <translation>L’analyse est en cours.</translation>
    </message>
    <message>
        <source>The analysis is done. Take your time.</source>
        <translation>L’analyse est terminée. Prenez votre temps.</translation>
    </message>
    <message>
        <source>The analysis is running, {percent} %.</source>
        <translation>L’analyse est en cours, {percent}&#x202f;%.</translation>
    </message>
</context>
<context>
    <name>FaceControl</name>
    <message>
        <source>&amp;Magnified face</source>
        <translation>Visage agra&amp;ndi</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>P&amp;ersonne</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <translation>Personne &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous person</source>
        <translation>Personne &amp;précédente</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Personne {number}</translation>
    </message>
    <message>
        <source>Where the faces are is not kept in the history. Analyse again to see them large.</source>
        <translation>L’historique ne garde pas où sont les visages. Analysez de nouveau pour les voir en grand.</translation>
    </message>
    <message>
        <source>The face is shown here, large, once one is found.</source>
        <translation>Le visage s’affiche ici, en grand, dès qu’il est trouvé.</translation>
    </message>
</context>
<context>
    <name>FaceStrip</name>
    <message>
        <source>The part of the picture that the network is shown, in step with playback</source>
        <translation>La partie de l’image montrée au réseau, synchronisée avec la lecture</translation>
    </message>
    <message>
        <source>Previous person (Shift+P)</source>
        <translation>Personne précédente (Maj+P)</translation>
    </message>
    <message>
        <source>Next person (Shift+N)</source>
        <translation>Personne suivante (Maj+N)</translation>
    </message>
    <message>
        <source>Evidence in this face</source>
        <translation>Indices dans ce visage</translation>
    </message>
    <message>
        <source>Not in this picture</source>
        <translation>Absent de cette image</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Personne {number}</translation>
    </message>
</context>
<context>
    <name>FaceView</name>
    <message>
        <source>Magnified face</source>
        <translation>Visage agrandi</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Personne {number}</translation>
    </message>
</context>
<context>
    <name>FailureReporter</name>
    <message>
        <source>Something went wrong in the window.</source>
        <translation>Une erreur s’est produite dans la fenêtre.</translation>
    </message>
    <message>
        <source>Your videos are unchanged. You can go on; if something looks odd, start the program again.</source>
        <translation>Vos vidéos sont inchangées. Vous pouvez continuer&#x202f;; si quelque chose paraît étrange, redémarrez le programme.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>The guide cannot be read: {error}. Install the program again.</source>
        <translation>Le guide ne peut pas être lu&#xa0;: {error}. Réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>The guide is written in English.</source>
        <translation>Le guide est rédigé en anglais.</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not found in the guide.</source>
        <translation>Introuvable dans le guide.</translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message>
        <source>Scores over time, one lane per person; also the seek bar</source>
        <translation>Scores au fil du temps, une piste par personne&#x202f;; sert aussi de barre de position</translation>
    </message>
    <message>
        <source>What the tool found is hidden until you have judged.</source>
        <translation>Ce que l’outil a trouvé est caché jusqu’à votre jugement.</translation>
    </message>
    <message>
        <source>First look at {moments} with a face, provisional.</source>
        <translation>Premier aperçu ({moments} avec un visage), provisoire.</translation>
    </message>
    <message>
        <source>No scores yet.</source>
        <translation>Pas encore de scores.</translation>
    </message>
    <message>
        <source>{people}. Highest score {score}, {word}, person {person} at {time}.</source>
        <translation>{people}. Score le plus élevé {score}, {word}, personne {person} à {time}.</translation>
    </message>
    <message>
        <source>Cuts: {count}.</source>
        <translation>Coupes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Whole clip</source>
        <translation>Toute la vidéo</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>sans score</translation>
    </message>
    <message>
        <source>Person {number}: {finding}</source>
        <translation>Personne {number}&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>Poor material, not to be relied on</source>
        <translation>Images de mauvaise qualité, non fiable</translation>
    </message>
    <message>
        <source>Cut to another picture</source>
        <translation>Coupe vers une autre image</translation>
    </message>
    <message>
        <source>First look: {score}, provisional</source>
        <translation>Premier aperçu&#xa0;: {score}, provisoire</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What does this mean?</source>
        <translation>Que signifie ceci&#x202f;?</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About this verdict</source>
        <translation>À propos de ce verdict</translation>
    </message>
    <message>
        <source>Judged by {name}, version {version}, SHA-256 {sha256}.</source>
        <translation>Jugé par {name}, version {version}, SHA-256 {sha256}.</translation>
    </message>
    <message>
        <source>The model card is written in English.</source>
        <translation>La fiche du modèle est rédigée en anglais.</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>About Deepfake Desktop</source>
        <translation>À propos de Deepfake Desktop</translation>
    </message>
    <message>
        <source>Deepfake Desktop {version}, built on {date}</source>
        <translation>Deepfake Desktop {version}, compilé le {date}</translation>
    </message>
    <message>
        <source>Deepfake Desktop {version}</source>
        <translation>Deepfake Desktop {version}</translation>
    </message>
    <message>
        <source>Finds evidence of face manipulation in videos on this computer. Nothing is uploaded.</source>
        <translation>Recherche des indices de manipulation du visage dans les vidéos de cet ordinateur. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. Uses Qt {version} under the LGPL 3, OpenCV, FFmpeg and LiteRT.</source>
        <translation>Sous licence Apache 2.0. Utilise Qt {version} sous LGPL 3, OpenCV, FFmpeg et LiteRT.</translation>
    </message>
</context>
<context>
    <name>HistoryControl</name>
    <message>
        <source>Analyses are added to the history from now on.</source>
        <translation>Désormais, les analyses sont ajoutées à l’historique.</translation>
    </message>
    <message>
        <source>No more analyses are added to the history. What is in it stays until you delete it.</source>
        <translation>Plus aucune analyse n’est ajoutée à l’historique. Ce qu’il contient y reste jusqu’à ce que vous le supprimiez.</translation>
    </message>
    <message>
        <source>Nothing is kept of this analysis and of those that follow.</source>
        <translation>Rien n’est conservé de cette analyse ni des suivantes.</translation>
    </message>
    <message>
        <source>The private session has ended.</source>
        <translation>La session privée est terminée.</translation>
    </message>
    <message>
        <source>From the history: this is what was found on {moment}.</source>
        <translation>Historique&#xa0;: voici ce qui a été trouvé le {moment}.</translation>
    </message>
    <message>
        <source>This file could not be read then, so there is no picture to show.</source>
        <translation>Ce fichier n’a pas pu être lu à ce moment-là&#xa0;: il n’y a donc pas d’image à montrer.</translation>
    </message>
    <message>
        <source>The file at {path} is another one now, so it is not shown.</source>
        <translation>Le fichier à l’emplacement {path} est maintenant un autre&#xa0;: il n’est donc pas affiché.</translation>
    </message>
    <message>
        <source>The video is no longer at {path}. What was found in it is still here.</source>
        <translation>La vidéo n’est plus à l’emplacement {path}. Ce qui y a été trouvé est toujours ici.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Part of a name, or the start of a SHA-256</source>
        <translation>Partie d’un nom, ou début d’un SHA-256</translation>
    </message>
    <message>
        <source>Search by name or SHA-256</source>
        <translation>Rechercher par nom ou SHA-256</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
    <message>
        <source>Choose two rows to see them side by side</source>
        <translation>Choisissez deux lignes pour les voir côte à côte</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>The newest {analyses} that fit. Search for older ones.</source>
        <translation>Les {analyses} les plus récentes qui correspondent. Faites une recherche pour les plus anciennes.</translation>
    </message>
    <message>
        <source>{amount}. The history is switched off: nothing is added.</source>
        <translation>{amount}. L’historique est désactivé&#xa0;: rien n’y est ajouté.</translation>
    </message>
    <message>
        <source>Deleted: {entries} from the history, {results}.</source>
        <translation>Supprimé&#xa0;: {entries} de l’historique, {results}.</translation>
    </message>
    <message>
        <source>Another program is using the history, so that traces may be left in its files. Close it and delete something again.</source>
        <translation>Un autre programme utilise l’historique&#xa0;: des traces peuvent donc rester dans ses fichiers. Fermez-le et supprimez de nouveau quelque chose.</translation>
    </message>
    <message>
        <source>Damaged files of earlier may still hold it. Delete them yourself: {places}</source>
        <translation>Des fichiers endommagés antérieurs peuvent encore le contenir. Supprimez-les vous-même&#xa0;: {places}</translation>
    </message>
    <message>
        <source>Delete the analysis of {name} for good?</source>
        <translation>Supprimer définitivement l’analyse de {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Delete {analyses} for good?</source>
        <translation>Supprimer définitivement {analyses}&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the whole history for good?</source>
        <translation>Supprimer définitivement tout l’historique&#x202f;?</translation>
    </message>
    <message>
        <source>What is remembered of the same files goes, too. This cannot be undone. The videos themselves stay.</source>
        <translation>Ce qui est mémorisé des mêmes fichiers est supprimé aussi. Cette action est irréversible. Les vidéos elles-mêmes sont conservées.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Private session</source>
        <translation>Session pri&amp;vée</translation>
    </message>
    <message>
        <source>Keep nothing of the videos that are opened</source>
        <translation>Ne rien conserver des vidéos ouvertes</translation>
    </message>
    <message>
        <source>Keep a &amp;history</source>
        <translation>Tenir un &amp;historique</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Analysed</source>
        <translation>Analysé le</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Earlier analyses, the newest first</source>
        <translation>Analyses antérieures, la plus récente d’abord</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>&amp;Why this moment?</source>
        <translation>Pour&amp;quoi ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>Stability chec&amp;k</source>
        <translation>Test de sta&amp;bilité</translation>
    </message>
    <message>
        <source>The video of this result is not here, and this looks at its pictures.</source>
        <translation>La vidéo de ce résultat n’est pas ici, or cette fonction examine ses images.</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>The window is in this language from the next start of the program.</source>
        <translation>La fenêtre sera dans cette langue au prochain démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
</context>
<context>
    <name>LogViewer</name>
    <message>
        <source>Log and diagnostics</source>
        <translation>Journal et diagnostic</translation>
    </message>
    <message>
        <source>This is what is copied: no names of files, people or computers. Nothing is sent anywhere. The log file on your disk, readable by you alone, does name the files that were opened.</source>
        <translation>Voici ce qui est copié&#xa0;: aucun nom de fichier, de personne ou d’ordinateur. Rien n’est envoyé. Le fichier journal sur votre disque, lisible par vous seul, nomme en revanche les fichiers ouverts.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copied. Paste it where you report what happened.</source>
        <translation>Copié. Collez-le là où vous signalez ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The folder could not be opened: {path}</source>
        <translation>Le dossier n’a pas pu être ouvert&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Videos ({names});;All files (*)</source>
        <translation>Vidéos ({names});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Ouvrir une vidéo</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened. Save the video first, then drop the file.</source>
        <translation>Seuls les fichiers de cet ordinateur peuvent être ouverts. Enregistrez d’abord la vidéo, puis déposez le fichier.</translation>
    </message>
    <message>
        <source>Results are remembered from now on.</source>
        <translation>Désormais, les résultats sont mémorisés.</translation>
    </message>
    <message>
        <source>Results are no longer remembered. What is remembered already stays until you forget it.</source>
        <translation>Les résultats ne sont plus mémorisés. Ce qui l’est déjà le reste jusqu’à ce que vous choisissiez de l’oublier.</translation>
    </message>
    <message>
        <source>{results} ({size})</source>
        <translation>{results} ({size})</translation>
    </message>
    <message>
        <source>Forgot {amount}.</source>
        <translation>Oublié&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>Some could not be removed. Delete this folder yourself: {folder}</source>
        <translation>Certains n’ont pas pu être supprimés. Supprimez vous-même ce dossier&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>The result could not be saved: {error}. Choose another folder.</source>
        <translation>Le résultat n’a pas pu être enregistré&#xa0;: {error}. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Save result as JSON…</source>
        <translation>&amp;Enregistrer le résultat en JSON…</translation>
    </message>
    <message>
        <source>Save a&amp;nnotated video…</source>
        <translation>Enregistrer la vidéo a&amp;nnotée…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Lecture ou pause</translation>
    </message>
    <message>
        <source>Save repor&amp;t…</source>
        <translation>Enregistrer le rappor&amp;t…</translation>
    </message>
    <message>
        <source>Five seconds ba&amp;ck</source>
        <translation>&amp;Reculer de cinq secondes</translation>
    </message>
    <message>
        <source>Five seconds &amp;forward</source>
        <translation>&amp;Avancer de cinq secondes</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Couper le son</translation>
    </message>
    <message>
        <source>Analyse &amp;again</source>
        <translation>Analyser de &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Cancel	Esc</source>
        <translation>&amp;Annuler	Échap</translation>
    </message>
    <message>
        <source>&amp;Sampling</source>
        <translation>Échantil&amp;lonnage</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Remember results</source>
        <translation>Mémoriser les &amp;résultats</translation>
    </message>
    <message>
        <source>&amp;Forget remembered results</source>
        <translation>&amp;Oublier les résultats mémorisés</translation>
    </message>
    <message>
        <source>Quick ({rate} frames a second)</source>
        <translation>Rapide ({rate} images par seconde)</translation>
    </message>
    <message>
        <source>Standard ({rate} frames a second)</source>
        <translation>Standard ({rate} images par seconde)</translation>
    </message>
    <message>
        <source>Thorough ({rate} frames a second)</source>
        <translation>Approfondi ({rate} images par seconde)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Show face &amp;boxes</source>
        <translation>Afficher les cadres des &amp;visages</translation>
    </message>
    <message>
        <source>&amp;Score on face boxes</source>
        <translation>&amp;Score sur les cadres</translation>
    </message>
    <message>
        <source>Score in words</source>
        <translation>Score en mots</translation>
    </message>
    <message>
        <source>Score as a number</source>
        <translation>Score en chiffres</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Pas de score</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;What does this mean?</source>
        <translation>&amp;Que signifie ceci&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>About this &amp;verdict</source>
        <translation>À propos de ce &amp;verdict</translation>
    </message>
    <message>
        <source>&amp;About Deepfake Desktop</source>
        <translation>À &amp;propos de Deepfake Desktop</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vider cette liste</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Aucun modèle n’est installé</translation>
    </message>
    <message>
        <source>Automatic, by the sampling ({bundle})</source>
        <translation>Automatique, selon l’échantillonnage ({bundle})</translation>
    </message>
    <message>
        <source>Undo clearing this list</source>
        <translation>Annuler le vidage de cette liste</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>below the limit</source>
        <translation>sous la limite</translation>
    </message>
    <message>
        <source>They are listed when the analysis has ended.</source>
        <translation>Ils s’affichent une fois l’analyse terminée.</translation>
    </message>
    <message>
        <source>There is nothing to list: no face was scored.</source>
        <translation>Il n’y a rien à afficher&#xa0;: aucun visage n’a reçu de score.</translation>
    </message>
    <message>
        <source>strong evidence</source>
        <translation>indices forts</translation>
    </message>
    <message>
        <source>moderate evidence</source>
        <translation>indices modérés</translation>
    </message>
    <message>
        <source>Where the evidence is strongest, the strongest first.</source>
        <translation>Là où les indices sont les plus forts, les plus forts d’abord.</translation>
    </message>
    <message>
        <source>No moment reaches the limit of moderate evidence. These come nearest.</source>
        <translation>Aucun moment n’atteint la limite des indices modérés. Ceux-ci s’en approchent le plus.</translation>
    </message>
    <message>
        <source>The highest scores, the highest first. They are not measured against a limit here.</source>
        <translation>Les scores les plus élevés, le plus élevé d’abord. Ils ne sont pas comparés ici à une limite.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>Person {person}, {span}</source>
        <translation>Personne {person}, {span}</translation>
    </message>
    <message>
        <source>inconclusive, poor material: {flags}</source>
        <translation>non concluant, images de mauvaise qualité&#xa0;: {flags}</translation>
    </message>
    <message>
        <source>Only the first {count} are listed.</source>
        <translation>Seuls les {count} premiers sont affichés.</translation>
    </message>
</context>
<context>
    <name>MomentsPanel</name>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Which regions of the face the score of this moment depends on (W)</source>
        <translation>De quelles régions du visage dépend le score de ce moment (W)</translation>
    </message>
    <message>
        <source>{moment}: {finding}. Enter or click goes there.</source>
        <translation>{moment}&#xa0;: {finding}. Appuyez sur Entrée ou cliquez pour y aller.</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>Look for a newer version</source>
        <translation>Chercher une version plus récente</translation>
    </message>
    <message>
        <source>Deepfake Desktop {version}</source>
        <translation>Deepfake Desktop {version}</translation>
    </message>
    <message>
        <source>It runs from its source, so there is no day of a build.</source>
        <translation>Il s’exécute depuis ses sources&#xa0;: il n’y a donc pas de date de compilation.</translation>
    </message>
    <message>
        <source>Built on {date}.</source>
        <translation>Compilé le {date}.</translation>
    </message>
    <message>
        <source>The program never connects to a network, so it does not look for newer versions and cannot tell you of one. Look at the page you got it from and compare the version there with the one above; what changed stands in the file CHANGELOG.md. From a checkout, git pull and make setup bring it up to date.</source>
        <translation>Le programme ne se connecte jamais à un réseau&#xa0;: il ne cherche donc pas de versions plus récentes et ne peut pas vous en signaler. Consultez la page d’où il vient et comparez sa version avec celle ci-dessus&#x202f;; ce qui a changé figure dans le fichier CHANGELOG.md. Depuis une copie du dépôt, git pull et make setup le mettent à jour.</translation>
    </message>
    <message>
        <source>Generators of fakes change quickly, so a newer version may find what this one has never seen.</source>
        <translation>Les générateurs de faux évoluent vite&#x202f;; une version plus récente peut donc trouver ce que celle-ci n’a jamais vu.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Open another video…</source>
        <translation>Ouvrir une autre vidéo…</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Analyser de nouveau</translation>
    </message>
    <message>
        <source>Look more thoroughly</source>
        <translation>Examiner plus en détail</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Que signifie ceci&#x202f;?</translation>
    </message>
    <message>
        <source>Show the most suspicious moment</source>
        <translation>Voir le moment le plus suspect</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>This file cannot be played here. The analysis goes on.</source>
        <translation>Ce fichier ne peut pas être lu ici. L’analyse continue.</translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Private session</source>
        <translation>Session privée</translation>
    </message>
    <message>
        <source>Private session: nothing of the videos you open is kept, neither results nor names.</source>
        <translation>Session privée&#xa0;: rien des vidéos que vous ouvrez n’est conservé, ni résultats ni noms.</translation>
    </message>
    <message>
        <source>End private session</source>
        <translation>Terminer la session</translation>
    </message>
</context>
<context>
    <name>ProvenanceCard</name>
    <message>
        <source>What the file says of itself</source>
        <translation>Ce que le fichier dit de lui-même</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Trusted: {trust_list}. Read by {library}.</source>
        <translation>De confiance&#xa0;: {trust_list}. Lu avec {library}.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Hidden: your eyes first</source>
        <translation>Caché&#xa0;: vos yeux d’abord</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>analysing</source>
        <translation>en cours d’analyse</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>{state}, {percent} %</source>
        <translation>{state}, {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Analysing file {number} of {total}, {percent} %</source>
        <translation>Analyse du fichier {number} sur {total}, {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{files} done</source>
        <translation>Terminé&#xa0;: {files}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>échecs&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>annulés&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>State of the queue</source>
        <translation>État de la file d’attente</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Afficher la file</translation>
    </message>
</context>
<context>
    <name>QueueControl</name>
    <message>
        <source>The queue of last time could not be read. It is kept as {path}; a new queue begins.</source>
        <translation>La file d’attente de la dernière fois n’a pas pu être lue. Elle est conservée sous {path}&#x202f;; une nouvelle file commence.</translation>
    </message>
    <message>
        <source>Videos ({names});;All files (*)</source>
        <translation>Vidéos ({names});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add videos to the queue</source>
        <translation>Ajouter des vidéos à la file</translation>
    </message>
    <message>
        <source>Add the videos of a folder to the queue</source>
        <translation>Ajouter à la file les vidéos d’un dossier</translation>
    </message>
    <message>
        <source>Looking for videos: {files} found so far…</source>
        <translation>Recherche de vidéos&#xa0;: {files} jusqu’ici…</translation>
    </message>
    <message>
        <source>No video was found in {folder}.</source>
        <translation>Aucune vidéo n’a été trouvée dans {folder}.</translation>
    </message>
    <message>
        <source>Added {files}.</source>
        <translation>Ajouté&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>{files} in the queue already.</source>
        <translation>Déjà dans la file&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>{files} left out: a queue holds {most} at most.</source>
        <translation>Non ajouté&#xa0;: {files}&#x202f;; une file en contient au plus {most}.</translation>
    </message>
    <message>
        <source>The search was not brought to its end: there may be more.</source>
        <translation>La recherche n’est pas allée à son terme&#xa0;: il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>Folders that could not be opened: {count}.</source>
        <translation>Dossiers qui n’ont pas pu être ouverts&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>No program could be started to show the folder {folder}.</source>
        <translation>Aucun programme n’a pu être lancé pour montrer le dossier {folder}.</translation>
    </message>
    <message>
        <source>Removed {files} from the queue; on the disk nothing changed.</source>
        <translation>Retiré de la file&#xa0;: {files}&#x202f;; rien n’a changé sur le disque.</translation>
    </message>
    <message>
        <source>Brought back {files}.</source>
        <translation>Rétabli&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Queue: {state}</source>
        <translation>File d’attente&#xa0;: {state}</translation>
    </message>
    <message>
        <source>The queue of this window is not kept when it is closed</source>
        <translation>La file d’attente de cette fenêtre n’est pas conservée à sa fermeture</translation>
    </message>
    <message>
        <source>{files} waiting from last time</source>
        <translation>En attente depuis la dernière fois&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Waits while the opened video is analysed</source>
        <translation>Attend pendant l’analyse de la vidéo ouverte</translation>
    </message>
    <message>
        <source>{progress}; pauses after it</source>
        <translation>{progress}&#x202f;; pause ensuite</translation>
    </message>
    <message>
        <source>Paused, {files} waiting</source>
        <translation>En pause, en attente&#xa0;: {files}</translation>
    </message>
    <message>
        <source>{files} waiting</source>
        <translation>En attente&#xa0;: {files}</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <source>&amp;Queue</source>
        <translation>Fil&amp;e</translation>
    </message>
    <message>
        <source>&amp;Show the queue</source>
        <translation>&amp;Afficher la file</translation>
    </message>
    <message>
        <source>Add &amp;videos…</source>
        <translation>Ajouter des &amp;vidéos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Cancel the &amp;current file</source>
        <translation>Annuler l’analyse en &amp;cours</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>&amp;Tout annuler</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Analyse a&amp;gain</source>
        <translation>Analyser de &amp;nouveau</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Co&amp;mpare the two</source>
        <translation>Comparer les deu&amp;x</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mont&amp;er</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>De&amp;scendre</translation>
    </message>
    <message>
        <source>Show in its folde&amp;r</source>
        <translation>Afficher dans son dossie&amp;r</translation>
    </message>
    <message>
        <source>Remove from &amp;the queue</source>
        <translation>Retirer de la &amp;file</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>Ôter les f&amp;inis</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>Annuler &amp;le retrait</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Pause after this file</source>
        <translation>&amp;Pause après ce fichier</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>&amp;Back from the queue</source>
        <translation>&amp;Masquer la file</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>State of the queue</source>
        <translation>État de la file d’attente</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Progression de la file d’attente</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by words in the name, folder, state or verdict</source>
        <translation>Filtrer par mots du nom, du dossier, de l’état ou du verdict</translation>
    </message>
    <message>
        <source>Filter by state or verdict</source>
        <translation>Filtrer par état ou verdict</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No file of the queue matches the filter.</source>
        <translation>Aucun fichier de la file ne correspond au filtre.</translation>
    </message>
    <message>
        <source>The queue is empty. Drop several videos or a folder on the window.</source>
        <translation>La file d’attente est vide. Déposez plusieurs vidéos ou un dossier sur la fenêtre.</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Queue of videos</source>
        <translation>File d’attente de vidéos</translation>
    </message>
</context>
<context>
    <name>RegionPicture</name>
    <message>
        <source>The face with its regions</source>
        <translation>Le visage et ses régions</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is drawn from the result alone: the finding with its reason and error rates, the people, the moments, quality, model and settings with their hashes, limits, and how to check it.</source>
        <translation>Le rapport est tiré du seul résultat&#xa0;: le verdict avec son motif et ses taux d’erreur, les personnes, les moments, la qualité, le modèle et les paramètres avec leurs empreintes, les limites, et la manière de le vérifier.</translation>
    </message>
    <message>
        <source>It is written in English.</source>
        <translation>Il est rédigé en anglais.</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>&amp;Made by (optional)</source>
        <translation>É&amp;tabli par (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Pictures of frames and faces</source>
        <translation>&amp;Images de la vidéo et des visages</translation>
    </message>
    <message>
        <source>Untick it where faces must not be handed on; the report says so.</source>
        <translation>Décochez-le si les visages ne doivent pas être transmis&#x202f;; le rapport le précise.</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>&amp;Date et heure</translation>
    </message>
    <message>
        <source>Without it, two reports of the same result are the same to the last letter.</source>
        <translation>Sans elles, deux rapports du même résultat sont identiques jusqu’au dernier caractère.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregi&amp;strer sous…</translation>
    </message>
    <message>
        <source>Web page, needs nothing else (*.html)</source>
        <translation>Page web, autonome (*.html)</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation>PDF à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Timeline for a spreadsheet (*.csv)</source>
        <translation>Chronologie pour un tableur (*.csv)</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>A report is being saved already.</source>
        <translation>Un rapport est déjà en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Enregistrement du rapport…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Le rapport n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>A fault in the program stopped it ({kind}). Please report it.</source>
        <translation>Une erreur du programme l’a arrêté ({kind}). Merci de la signaler.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset {setting} to its default</source>
        <translation>Rétablir la valeur par défaut de «&#xa0;{setting}&#xa0;»</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <translation>Revenir à la valeur par défaut&#xa0;: {value}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>SettingsCatalogue</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark colours, or whatever your desktop is set to, also when that changes.</source>
        <translation>Couleurs claires ou sombres, ou celles de votre bureau, même quand elles changent.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Makes all text of the program larger, beyond the size that your desktop asks for.</source>
        <translation>Agrandit tous les textes du programme, au-delà de la taille demandée par votre bureau.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>How many pictures of each second are looked at. More find what lasts only a moment and take longer. An open video is analysed again.</source>
        <translation>Combien d’images de chaque seconde sont examinées. En examiner plus permet de trouver ce qui ne dure qu’un instant, mais prend plus de temps. Une vidéo ouverte est analysée de nouveau.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Which of the installed models judges. An open video is analysed again.</source>
        <translation>Celui des modèles installés qui juge. Une vidéo ouverte est analysée de nouveau.</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>Who unpacks the pictures of a video. A graphics device is used only where it shows what the processor shows. It holds from the next analysis on.</source>
        <translation>Ce qui décode les images d’une vidéo. Un processeur graphique n’est utilisé que là où il montre la même chose que le processeur. Cela vaut dès la prochaine analyse.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Graphics device, where there is one</source>
        <translation>Processeur graphique, s’il y en a un</translation>
    </message>
    <message>
        <source>Your eyes first</source>
        <translation>Vos yeux d’abord</translation>
    </message>
    <message>
        <source>Asks what you think of a video before it shows what the program found.</source>
        <translation>Demande votre avis sur une vidéo avant de montrer ce que le programme a trouvé.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Boxes around faces</source>
        <translation>Cadres autour des visages</translation>
    </message>
    <message>
        <source>Draws a box around each face that was found, in the colour of the person.</source>
        <translation>Dessine un cadre autour de chaque visage trouvé, dans la couleur de la personne.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>As a number</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ne pas afficher</translation>
    </message>
    <message>
        <source>Score on the boxes</source>
        <translation>Score sur les cadres</translation>
    </message>
    <message>
        <source>How the score of the moment stands on a face&apos;s box. It is a raw score and no probability.</source>
        <translation>Comment le score du moment figure sur le cadre d’un visage. C’est un score brut et non une probabilité.</translation>
    </message>
    <message>
        <source>Magnified face</source>
        <translation>Visage agrandi</translation>
    </message>
    <message>
        <source>Shows the chosen person&apos;s face large beside the picture, in step with it.</source>
        <translation>Montre en grand le visage de la personne choisie à côté de l’image, en synchronisation avec elle.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>Session privée</translation>
    </message>
    <message>
        <source>Keeps nothing of the videos that you open: no result, no name. It ends with the program.</source>
        <translation>Ne conserve rien des vidéos que vous ouvrez&#xa0;: ni résultat, ni nom. Elle prend fin avec le programme.</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Tenir un historique</translation>
    </message>
    <message>
        <source>Adds every analysis to the history on this computer. What is in it stays when you switch it off.</source>
        <translation>Ajoute chaque analyse à l’historique de cet ordinateur. Ce qu’il contient y reste quand vous le désactivez.</translation>
    </message>
    <message>
        <source>Earlier analyses</source>
        <translation>Analyses antérieures</translation>
    </message>
    <message>
        <source>Shows the history, where you can open and delete what is in it.</source>
        <translation>Montre l’historique, où vous pouvez ouvrir et supprimer ce qu’il contient.</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Afficher l’historique</translation>
    </message>
    <message>
        <source>Remember results</source>
        <translation>Mémoriser les résultats</translation>
    </message>
    <message>
        <source>Shows at once what was found in a file that was analysed before with the same settings.</source>
        <translation>Montre aussitôt ce qui a été trouvé dans un fichier déjà analysé avec les mêmes paramètres.</translation>
    </message>
    <message>
        <source>Remembered results</source>
        <translation>Résultats mémorisés</translation>
    </message>
    <message>
        <source>They are a cache that never grows beyond 100 MB; what is forgotten is analysed anew.</source>
        <translation>C’est un cache qui ne dépasse jamais 100 Mo&#x202f;; ce qui est oublié est analysé de nouveau.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>The names in the menu under Open recent.</source>
        <translation>Les noms du menu «&#xa0;Ouvrir un fichier récent&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>The list of recent files is empty.</source>
        <translation>La liste des fichiers récents est vide.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Removes all that the program keeps on this computer, these settings too, and closes it. It asks first.</source>
        <translation>Supprime tout ce que le programme conserve sur cet ordinateur, ces paramètres aussi, et le ferme. Il demande d’abord.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Go on with the queue at the start</source>
        <translation>Reprendre la file d’attente au démarrage</translation>
    </message>
    <message>
        <source>What was waiting when the program was closed goes on by itself; otherwise it waits for a word.</source>
        <translation>Ce qui attendait à la fermeture du programme reprend de lui-même&#x202f;; sinon, cela attend votre ordre.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Automatic, by the sampling ({bundle})</source>
        <translation>Automatique, selon l’échantillonnage ({bundle})</translation>
    </message>
    <message>
        <source>{name} (not installed)</source>
        <translation>{name} (non installé)</translation>
    </message>
    <message>
        <source>There are none now.</source>
        <translation>Il n’y en a pas pour l’instant.</translation>
    </message>
    <message>
        <source>Now: {results} ({size}).</source>
        <translation>Actuellement&#xa0;: {results} ({size}).</translation>
    </message>
</context>
<context>
    <name>SettingsControl</name>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les paramètres</translation>
    </message>
    <message>
        <source>Search the settings by words</source>
        <translation>Chercher dans les paramètres par mots</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Résultat de la recherche</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Set every choice of this window to its default</source>
        <translation>Rétablir la valeur par défaut de tous les choix de cette fenêtre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No setting has these words: {words}</source>
        <translation>Aucun paramètre ne contient ces mots&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Every setting is at its default.</source>
        <translation>Tous les paramètres ont leur valeur par défaut.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>L’état précédent est rétabli.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>On the timeline</source>
        <translation>Sur la chronologie</translation>
    </message>
    <message>
        <source>Go to a moment</source>
        <translation>Aller à un moment</translation>
    </message>
    <message>
        <source>Click, or drag</source>
        <translation>Clic ou glisser</translation>
    </message>
    <message>
        <source>Look closer or less closely</source>
        <translation>Agrandir ou réduire</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + molette</translation>
    </message>
    <message>
        <source>Move along</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Drag with the middle button, or Shift + wheel</source>
        <translation>Glisser avec le bouton du milieu, ou Maj + molette</translation>
    </message>
    <message>
        <source>One second back or on</source>
        <translation>Reculer ou avancer d’une seconde</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>A tenth of the video on or back</source>
        <translation>Avancer ou reculer d’un dixième de la vidéo</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>Au début ou à la fin</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>In the list of moments</source>
        <translation>Dans la liste des moments</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Enter, or click</source>
        <translation>Entrée ou clic</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>Dans une comparaison</translation>
    </message>
    <message>
        <source>Play or pause both</source>
        <translation>Lecture ou pause des deux</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Previous or next frame</source>
        <translation>Image précédente ou suivante</translation>
    </message>
    <message>
        <source>Comma, Period</source>
        <translation>Virgule, Point</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>Plus lent ou plus rapide</translation>
    </message>
    <message>
        <source>Five seconds back or on</source>
        <translation>Reculer ou avancer de cinq secondes</translation>
    </message>
    <message>
        <source>Link or unlink the two</source>
        <translation>Lier ou délier les deux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Sur l’image</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Leave the full screen, or stop the analysis</source>
        <translation>Quitter le plein écran ou arrêter l’analyse</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>SideJob</name>
    <message>
        <source>Something unexpected happened inside the program: {error}</source>
        <translation>Quelque chose d’inattendu s’est produit dans le programme&#xa0;: {error}</translation>
    </message>
</context>
<context>
    <name>Stability</name>
    <message>
        <source>compressed as messengers do (H.264, CRF 28)</source>
        <translation>compressé comme par les messageries (H.264, CRF 28)</translation>
    </message>
    <message>
        <source>compressed strongly (H.264, CRF 35)</source>
        <translation>fortement compressé (H.264, CRF 35)</translation>
    </message>
    <message>
        <source>half as wide and high</source>
        <translation>largeur et hauteur divisées par deux</translation>
    </message>
    <message>
        <source>half as wide and high, compressed strongly</source>
        <translation>largeur et hauteur divisées par deux, fortement compressé</translation>
    </message>
    <message>
        <source>10 frames a second</source>
        <translation>10 images par seconde</translation>
    </message>
    <message>
        <source>the stretch as it is</source>
        <translation>le passage tel quel</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>The check was cancelled before any change was tried.</source>
        <translation>Le test a été annulé avant l’essai du moindre changement.</translation>
    </message>
    <message>
        <source>The verdict survived {changes}.</source>
        <translation>Le verdict a résisté à {changes}.</translation>
    </message>
    <message>
        <source>The verdict survived none of {changes}.</source>
        <translation>Le verdict n’a résisté à aucun, sur {changes}.</translation>
    </message>
    <message>
        <source>The verdict survived {survived} of {changes}.</source>
        <translation>Le verdict a résisté à {survived} sur {changes}.</translation>
    </message>
    <message>
        <source>The check was cancelled before it was done.</source>
        <translation>Le test a été annulé avant la fin.</translation>
    </message>
    <message>
        <source>The video is long or large, so {start} to {end}, around its most suspicious moment, was checked, and compared with the verdict of that stretch by itself.</source>
        <translation>La vidéo est longue ou grande&#x202f;; le test a donc porté sur {start} à {end}, autour de son moment le plus suspect, comparé au verdict de ce seul passage.</translation>
    </message>
    <message>
        <source>A verdict that survives is not thereby right, and one that changes is not thereby wrong: it rests on traces that such changes blur. Where it changes, look for the earliest copy of the video. Where the probability hardly moves with it, the verdict lies near the limit between two bands.</source>
        <translation>Un verdict qui résiste n’est pas pour autant juste, et un verdict qui change n’est pas pour autant faux&#xa0;: il repose sur des traces que de tels changements estompent. S’il change, cherchez la copie la plus ancienne de la vidéo. S’il change alors que la probabilité bouge à peine, le verdict se situe près de la limite entre deux niveaux.</translation>
    </message>
</context>
<context>
    <name>StabilityDialog</name>
    <message>
        <source>Stability check</source>
        <translation>Test de stabilité</translation>
    </message>
    <message>
        <source>Does the verdict survive what messengers and networks do to a video?</source>
        <translation>Le verdict résiste-t-il à ce que les messageries et les réseaux sociaux font subir à une vidéo&#x202f;?</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Changed?</source>
        <translation>Changé&#x202f;?</translation>
    </message>
    <message>
        <source>Verdicts after each change</source>
        <translation>Verdicts après chaque changement</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>StripLegend</name>
    <message>
        <source>Legend: bars rise and turn from blue to orange with the evidence in each face by itself; hatched means not scored, dotted means no face, striped means poor material, a line under a lane marks a moment; outlined bars are of the first look; dashed lines across the lanes are cuts to another picture</source>
        <translation>Légende&#xa0;: les barres montent et passent du bleu à l’orange avec les indices dans chaque visage pris seul&#x202f;; les hachures signifient sans score, les points pas de visage, les rayures images de mauvaise qualité, un trait sous une piste marque un moment&#x202f;; les barres évidées viennent du premier aperçu&#x202f;; les tirets en travers des pistes sont des coupes vers une autre image</translation>
    </message>
    <message>
        <source>Each face by itself, measured as the verdict is. The verdict follows all of a person&apos;s faces.</source>
        <translation>Chaque visage pris seul, mesuré comme le verdict. Le verdict repose sur tous les visages d’une personne.</translation>
    </message>
    <message>
        <source>Low score</source>
        <translation>Score faible</translation>
    </message>
    <message>
        <source>high score</source>
        <translation>score élevé</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Aucun indice</translation>
    </message>
    <message>
        <source>strong evidence</source>
        <translation>indices forts</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>sans score</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>pas de visage</translation>
    </message>
    <message>
        <source>poor material</source>
        <translation>mauvaise qualité</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>first look</source>
        <translation>premier aperçu</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>coupe</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Looking at the first frames…</source>
        <translation>Examen des premières images…</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time.</source>
        <translation>Le programme s’est arrêté de façon inattendue la dernière fois.</translation>
    </message>
    <message>
        <source>Your videos are unchanged. The history, remembered results, the queue and your settings are kept. What was being analysed just then is not: open that file again. If it happens again with the same file, copy the diagnostics, which name no file, and report it.</source>
        <translation>Vos vidéos sont inchangées. L’historique, les résultats mémorisés, la file d’attente et vos paramètres sont conservés. Ce qui était en cours d’analyse à ce moment ne l’est pas&#xa0;: ouvrez de nouveau ce fichier. Si cela se reproduit avec le même fichier, copiez le diagnostic, qui ne nomme aucun fichier, et signalez-le.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Progression de l’analyse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop this analysis (Esc)</source>
        <translation>Arrêter cette analyse (Échap)</translation>
    </message>
    <message>
        <source>Analyse this video anew and remember the new result ({key})</source>
        <translation>Analyser cette vidéo de nouveau et mémoriser le nouveau résultat ({key})</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Que signifie ceci&#x202f;?</translation>
    </message>
    <message>
        <source>Stability check</source>
        <translation>Test de stabilité</translation>
    </message>
    <message>
        <source>Does the verdict survive what messengers do to a video? (Shift+S)</source>
        <translation>Le verdict résiste-t-il à ce que les messageries font subir à une vidéo&#x202f;? (Maj+S)</translation>
    </message>
    <message>
        <source>About this verdict</source>
        <translation>À propos de ce verdict</translation>
    </message>
    <message>
        <source>The model that judged, with all that was measured of it</source>
        <translation>Le modèle qui a jugé, avec tout ce qui en a été mesuré</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>Analyse en cours…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Model: {name}, version {version}</source>
        <translation>Modèle&#xa0;: {name}, version {version}</translation>
    </message>
    <message>
        <source>Something unexpected happened inside the program: {error}</source>
        <translation>Quelque chose d’inattendu s’est produit dans le programme&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Your video is unchanged.</source>
        <translation>Votre vidéo est inchangée.</translation>
    </message>
    <message>
        <source>The analysis could not be done</source>
        <translation>L’analyse n’a pas pu être faite</translation>
    </message>
</context>
<context>
    <name>VideoSurface</name>
    <message>
        <source>Video picture</source>
        <translation>Image de la vidéo</translation>
    </message>
    <message>
        <source>no face marked</source>
        <translation>aucun visage marqué</translation>
    </message>
</context>
<context>
    <name>WatchMenu</name>
    <message>
        <source>Lo&amp;uder</source>
        <translation>Aug&amp;menter le volume</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>Dimi&amp;nuer le volume</translation>
    </message>
    <message>
        <source>&amp;Next suspicious moment</source>
        <translation>Moment suspect &amp;suivant</translation>
    </message>
    <message>
        <source>P&amp;revious suspicious moment</source>
        <translation>Moment suspect &amp;précédent</translation>
    </message>
    <message>
        <source>N&amp;ext frame</source>
        <translation>&amp;Image suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>Ima&amp;ge précédente</translation>
    </message>
    <message>
        <source>Play back&amp;wards, again for faster</source>
        <translation>L&amp;ecture arrière, répéter pour accélérer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>P&amp;lay, again for faster</source>
        <translation>Lect&amp;ure, répéter pour accélérer</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>Mark where the loop &amp;begins</source>
        <translation>Marquer le &amp;début de la boucle</translation>
    </message>
    <message>
        <source>Mark where the loop en&amp;ds</source>
        <translation>Marquer la &amp;fin de la boucle</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>B&amp;oucle</translation>
    </message>
    <message>
        <source>Remove the loop&apos;s mar&amp;ks</source>
        <translation>Retirer les mar&amp;ques de la boucle</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Plus &amp;lent</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Plus &amp;rapide</translation>
    </message>
    <message>
        <source>&amp;Zoom to the face</source>
        <translation>&amp;Zoom sur le visage</translation>
    </message>
    <message>
        <source>Look &amp;closer at the timeline</source>
        <translation>A&amp;grandir la chronologie</translation>
    </message>
    <message>
        <source>Look &amp;less closely at the timeline</source>
        <translation>&amp;Réduire la chronologie</translation>
    </message>
    <message>
        <source>Show the &amp;whole timeline</source>
        <translation>Afficher toute la &amp;chronologie</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welco&amp;me…</source>
        <translation>&amp;Bienvenue…</translation>
    </message>
    <message>
        <source>The sample is one photograph, twice: on the left as it was taken, on the right with an altered copy of the face put over it by a few lines of code. The strip below shows how both score over time.</source>
        <translation>L’exemple est une même photographie, deux fois&#xa0;: à gauche telle qu’elle a été prise, à droite avec une copie altérée du visage superposée par quelques lignes de code. La bande en dessous montre le score des deux au fil du temps.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Deepfake Desktop</source>
        <translation>Bienvenue dans Deepfake Desktop</translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation>Essayer avec l’exemple</translation>
    </message>
    <message>
        <source>Open a video…</source>
        <translation>Ouvrir une vidéo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WelcomeText</name>
    <message>
        <source>It looks for swapped or re-rendered faces, and shows when, on whose face, and how sure it is.</source>
        <translation>Il cherche des visages échangés ou recréés, et montre quand, sur quel visage, et avec quel degré de certitude.</translation>
    </message>
    <message>
        <source>It tells how often it is wrong, as measured on videos with a known answer.</source>
        <translation>Il dit combien de fois il se trompe, mesuré sur des vidéos dont la réponse est connue.</translation>
    </message>
    <message>
        <source>It works on this computer alone. Nothing is uploaded.</source>
        <translation>Il travaille sur ce seul ordinateur. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>It does not judge sound, context, or scenes without faces.</source>
        <translation>Il ne juge ni le son, ni le contexte, ni les scènes sans visage.</translation>
    </message>
    <message>
        <source>No evidence found does not mean that nothing was edited.</source>
        <translation>Ne trouver aucun indice ne signifie pas que rien n’a été retouché.</translation>
    </message>
    <message>
        <source>A probability is no proof. Never decide about a person on it alone.</source>
        <translation>Une probabilité n’est pas une preuve. Ne décidez jamais du sort d’une personne sur cette seule base.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>What it does not</source>
        <translation>Ce qu’il ne fait pas</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>the eyes</source>
        <translation>les yeux</translation>
    </message>
    <message>
        <source>the brows</source>
        <translation>les sourcils</translation>
    </message>
    <message>
        <source>the nose</source>
        <translation>le nez</translation>
    </message>
    <message>
        <source>the mouth</source>
        <translation>la bouche</translation>
    </message>
    <message>
        <source>the cheeks</source>
        <translation>les joues</translation>
    </message>
    <message>
        <source>the jaw</source>
        <translation>la mâchoire</translation>
    </message>
    <message>
        <source>the forehead</source>
        <translation>le front</translation>
    </message>
    <message>
        <source>the edge of the face</source>
        <translation>le bord du visage</translation>
    </message>
    <message>
        <source>The score of this picture is low by itself ({score}), so there is little to explain.</source>
        <translation>Le score de cette image est faible en lui-même ({score}), il y a donc peu à expliquer.</translation>
    </message>
    <message>
        <source>No single region explains it: none lowers the score clearly more than covering as much of the picture anywhere does.</source>
        <translation>Aucune région ne l’explique à elle seule&#xa0;: en masquer une n’abaisse jamais le score nettement plus que de masquer ailleurs une même étendue de l’image.</translation>
    </message>
    <message>
        <source>Covering {region} lowers the score most: from {before} to {after}.</source>
        <translation>Masquer {region} abaisse le plus le score&#xa0;: de {before} à {after}.</translation>
    </message>
    <message>
        <source>Covering {region} lowers it to {after}.</source>
        <translation>Masquer {region} l’abaisse à {after}.</translation>
    </message>
    <message>
        <source>stays at {before}; as much covered elsewhere: {usual}</source>
        <translation>reste à {before}&#x202f;; en masquant autant ailleurs&#xa0;: {usual}</translation>
    </message>
    <message>
        <source>lowers it from {before} to {after}; as much covered elsewhere: {usual}</source>
        <translation>l’abaisse de {before} à {after}&#x202f;; en masquant autant ailleurs&#xa0;: {usual}</translation>
    </message>
    <message>
        <source>raises it from {before} to {after}; as much covered elsewhere: {usual}</source>
        <translation>l’élève de {before} à {after}&#x202f;; en masquant autant ailleurs&#xa0;: {usual}</translation>
    </message>
    <message>
        <source>This shows what the network&apos;s score depends on in this one picture, not what is wrong with the face. A region that lowers the score need not be manipulated, and what covers it is an alteration of its own.</source>
        <translation>Cela montre de quoi dépend le score du réseau dans cette seule image, et non ce qui ne va pas dans le visage. Une région qui abaisse le score n’est pas forcément manipulée, et ce qui la masque est en soi une altération.</translation>
    </message>
    <message>
        <source>The face is turned far to the side, so the regions lie only roughly.</source>
        <translation>Le visage est très tourné de côté, les régions ne sont donc qu’approximatives.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this moment?</source>
        <translation>Pourquoi ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>Covering one region of the face after the other…</source>
        <translation>Masquage d’une région du visage après l’autre…</translation>
    </message>
    <message>
        <source>Person {person} at {time}</source>
        <translation>Personne {person} à {time}</translation>
    </message>
    <message>
        <source>Regions, the one that lowers the score most first</source>
        <translation>Régions, celle qui abaisse le plus le score d’abord</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>, stands out</source>
        <translation>, se démarque</translation>
    </message>
    <message>
        <source>Hatched: stands out. Choose a region to see where it lies.</source>
        <translation>Hachuré&#xa0;: se démarque. Choisissez une région pour voir où elle se trouve.</translation>
    </message>
    <message>
        <source>Choose a region to see where it lies.</source>
        <translation>Choisissez une région pour voir où elle se trouve.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>strong evidence</source>
        <translation>indices forts</translation>
    </message>
    <message>
        <source>moderate evidence</source>
        <translation>indices modérés</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>non concluant</translation>
    </message>
    <message>
        <source>no evidence found</source>
        <translation>aucun indice trouvé</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>Aucun visage trouvé</translation>
    </message>
    <message>
        <source>Analysis cancelled</source>
        <translation>Analyse annulée</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Ce fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Nothing to analyse in this file</source>
        <translation>Rien à analyser dans ce fichier</translation>
    </message>
    <message>
        <source>The analysis could not be done</source>
        <translation>L’analyse n’a pas pu être faite</translation>
    </message>
    <message>
        <source>The verdict sharpens as more of the video is seen.</source>
        <translation>Le verdict s’affine à mesure que la vidéo est examinée.</translation>
    </message>
    <message>
        <source>Still reading the video: this may change.</source>
        <translation>La vidéo est encore en cours de lecture&#xa0;: cela peut changer.</translation>
    </message>
    <message>
        <source>
&lt;h3&gt;What the verdict says&lt;/h3&gt;
&lt;p&gt;The program follows each face through the video and measures traces that face swapping and face re-rendering
leave behind. What it finds is put into one of four bands:&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Strong evidence&lt;/b&gt;: the traces are rarely seen in untouched videos of the kind the model was tested on.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Moderate evidence&lt;/b&gt;: the traces are there, but untouched videos show them now and then, too.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Inconclusive&lt;/b&gt;: too few, too small or too poor faces (blurred, dark, strongly compressed, unlike what the
model learnt from), or signs that point both ways. The reason is given.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;No evidence found&lt;/b&gt;: the measured traces are absent. This does &lt;i&gt;not&lt;/i&gt; certify the video.&lt;/li&gt;
&lt;/ul&gt;
&lt;h3&gt;Probability and score&lt;/h3&gt;
&lt;p&gt;The &lt;b&gt;probability&lt;/b&gt; is the model&apos;s estimate of manipulation, adjusted on videos with a known answer. It is a
likelihood, not the amount of manipulation. The numbers it lies between tell how far it could be elsewhere had other
moments of this video been looked at; how often the model is wrong is told by the test clips. The &lt;b&gt;strip&lt;/b&gt;, the
words on the face boxes and the large face tell the same of each face by itself: in which band it would fall, measured
with the same adjustment and limits as the verdict. The &lt;b&gt;score&lt;/b&gt; beside it is the network&apos;s raw output, not to be
read as a probability. The list of &lt;b&gt;moments&lt;/b&gt; names where scores reach the limit of moderate evidence or, if none
does, where they are highest. A single moment is no verdict: that follows all of a person&apos;s faces.&lt;/p&gt;
&lt;p&gt;Mind how rare manipulated videos are where yours comes from. If one clip in a hundred is manipulated, then even a
detector that catches 80 of 100 and wrongly marks 20 of 100 is right only about 4 times in 100 marks.&lt;/p&gt;
&lt;h3&gt;What it does not do&lt;/h3&gt;
&lt;p&gt;It does not judge sound, context, captions or scenes without faces. Strong compression, small faces and new ways of
making fakes can hide the traces; beauty filters and heavy editing can resemble them.&lt;/p&gt;
&lt;h3&gt;What to do next&lt;/h3&gt;
&lt;p&gt;Look at the marked moments yourself, find the earliest copy of the video, and ask where it comes from. Never decide
about a person on this verdict alone.&lt;/p&gt;
</source>
        <translation>
&lt;h3&gt;Ce que dit le verdict&lt;/h3&gt;
&lt;p&gt;Le programme suit chaque visage à travers la vidéo et mesure les traces que laissent l’échange et la recréation de
visages. Ce qu’il trouve est classé dans l’un de quatre niveaux&#xa0;:&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Indices forts&lt;/b&gt;&#xa0;: ces traces se voient rarement dans des vidéos intactes du type sur lequel le modèle a été
testé.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Indices modérés&lt;/b&gt;&#xa0;: les traces sont là, mais des vidéos intactes en montrent aussi de temps en temps.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Non concluant&lt;/b&gt;&#xa0;: des visages trop rares, trop petits ou de trop mauvaise qualité (flous, sombres, fortement
compressés, différents des données d’apprentissage du modèle), ou des signes qui vont dans les deux sens. Le motif est
donné.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Aucun indice trouvé&lt;/b&gt;&#xa0;: les traces mesurées sont absentes. Cela ne certifie &lt;i&gt;pas&lt;/i&gt; la vidéo.&lt;/li&gt;
&lt;/ul&gt;
&lt;h3&gt;Probabilité et score&lt;/h3&gt;
&lt;p&gt;La &lt;b&gt;probabilité&lt;/b&gt; est l’estimation de manipulation du modèle, ajustée sur des vidéos dont la réponse est connue.
Elle dit à quel point une manipulation est probable, pas quelle en est l’ampleur. Les nombres qui l’encadrent disent
jusqu’où elle pourrait varier si d’autres moments de cette vidéo avaient été examinés&#x202f;; les vidéos de test disent combien
de fois le modèle se trompe. La &lt;b&gt;bande&lt;/b&gt;, les mots sur les cadres des visages et le visage agrandi disent la même
chose de chaque visage pris seul&#xa0;: dans quel niveau il tomberait, avec le même ajustement et les mêmes limites que le
verdict. Le &lt;b&gt;score&lt;/b&gt; à côté est la sortie brute du réseau&#x202f;; il ne doit pas être lu comme une probabilité. La liste
des &lt;b&gt;moments&lt;/b&gt; nomme ceux où les scores atteignent la limite des indices modérés ou, si aucun ne l’atteint, ceux où
ils sont les plus élevés. Un seul moment n’est pas un verdict&#xa0;: celui-ci repose sur tous les visages d’une personne.&lt;/p&gt;
&lt;p&gt;Songez à la rareté des vidéos manipulées là d’où vient la vôtre. Si une vidéo sur cent est manipulée, même un
détecteur qui en trouve 80 sur 100 et en signale 20 sur 100 à tort n’a raison qu’environ 4 fois sur 100
signalements.&lt;/p&gt;
&lt;h3&gt;Ce qu’il ne fait pas&lt;/h3&gt;
&lt;p&gt;Il ne juge ni le son, ni le contexte, ni les légendes, ni les scènes sans visage. Une forte compression, de petits
visages et de nouvelles manières de faire des faux peuvent cacher les traces&#x202f;; les filtres de beauté et de lourdes
retouches peuvent leur ressembler.&lt;/p&gt;
&lt;h3&gt;Que faire ensuite&lt;/h3&gt;
&lt;p&gt;Regardez vous-même les moments marqués, cherchez la copie la plus ancienne de la vidéo et demandez d’où elle vient. Ne
décidez jamais du sort d’une personne sur ce seul verdict.&lt;/p&gt;
</translation>
    </message>
    <message>
        <source>low</source>
        <comment>score</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>score</comment>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <comment>score</comment>
        <translation>élevé</translation>
    </message>
    <message>
        <source>low score</source>
        <translation>score faible</translation>
    </message>
    <message>
        <source>medium score</source>
        <translation>score moyen</translation>
    </message>
    <message>
        <source>high score</source>
        <translation>score élevé</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Personne {number}</translation>
    </message>
    <message>
        <source>under {number}</source>
        <translation>moins de {number}</translation>
    </message>
    <message>
        <source>over {number}</source>
        <translation>plus de {number}</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>environ {number}</translation>
    </message>
    <message>
        <source>anything from 0 to 1</source>
        <translation>n’importe quelle valeur de 0 à 1</translation>
    </message>
    <message>
        <source>up to {number}</source>
        <translation>jusqu’à {number}</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>à partir de {number}</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
    </message>
    <message>
        <source>not reliable here ({number})</source>
        <translation>non fiable ici ({number})</translation>
    </message>
    <message>
        <source>very low</source>
        <comment>probability</comment>
        <translation>très faible</translation>
    </message>
    <message>
        <source>low</source>
        <comment>probability</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>probability</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <comment>probability</comment>
        <translation>élevée</translation>
    </message>
    <message>
        <source>very high</source>
        <comment>probability</comment>
        <translation>très élevée</translation>
    </message>
    <message>
        <source>{word} ({number})</source>
        <translation>{word} ({number})</translation>
    </message>
    <message>
        <source>{word} ({number}, {interval})</source>
        <translation>{word} ({number}, {interval})</translation>
    </message>
    <message>
        <source>Probability of manipulation: {probability}</source>
        <translation>Probabilité de manipulation&#xa0;: {probability}</translation>
    </message>
    <message>
        <source>How sure: {genuine} of {genuine_clips} genuine and {manipulated} of {manipulated_clips} manipulated test clips got this mark ({measured_on}; {date}).</source>
        <translation>Degré de certitude&#xa0;: {genuine} des {genuine_clips} vidéos de test authentiques et {manipulated} des {manipulated_clips} manipulées ont reçu cette mention ({measured_on}&#x202f;; {date}).</translation>
    </message>
    <message>
        <source>test clips</source>
        <translation>vidéos de test</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>First look, at {moments}: no face yet.</source>
        <translation>Premier aperçu ({moments})&#xa0;: pas encore de visage.</translation>
    </message>
    <message>
        <source>First look, at {moments}: too few faces yet to tell anything.</source>
        <translation>Premier aperçu ({moments})&#xa0;: encore trop peu de visages pour dire quoi que ce soit.</translation>
    </message>
    <message>
        <source>First look, at {moments}: {finding}.</source>
        <translation>Premier aperçu ({moments})&#xa0;: {finding}.</translation>
    </message>
    <message>
        <source>{finding}, probability {probability}</source>
        <translation>{finding}, probabilité {probability}</translation>
    </message>
    <message>
        <source>one key frame every {seconds} s, since the video is long</source>
        <translation>une image clé toutes les {seconds}&#xa0;s, car la vidéo est longue</translation>
    </message>
    <message>
        <source>one frame every {seconds} s, since the video is long</source>
        <translation>une image toutes les {seconds}&#xa0;s, car la vidéo est longue</translation>
    </message>
    <message>
        <source>{rate} samples a second</source>
        <translation>{rate} échantillons par seconde</translation>
    </message>
    <message>
        <source>{faces} in {sampled} of {frames} ({spacing})</source>
        <translation>{faces} dans {sampled} sur {frames} ({spacing})</translation>
    </message>
    <message>
        <source>{faces} too small to score</source>
        <translation>trop petits pour un score&#xa0;: {faces}</translation>
    </message>
    <message>
        <source>{frames} could not be decoded</source>
        <translation>impossibles à décoder&#xa0;: {frames}</translation>
    </message>
    <message>
        <source>Looked for faces: {facts}.</source>
        <translation>Recherche de visages&#xa0;: {facts}.</translation>
    </message>
    <message>
        <source>Based on {facts}.</source>
        <translation>Fondé sur {facts}.</translation>
    </message>
    <message>
        <source>Recalled from {moment}</source>
        <translation>Résultat mémorisé le {moment}</translation>
    </message>
    <message>
        <source>Quality of the material: {flags}</source>
        <translation>Qualité des images&#xa0;: {flags}</translation>
    </message>
    <message>
        <source>{start} to {end}, {faces} scored, about {width} pixels wide</source>
        <translation>De {start} à {end}, {faces} avec score, environ {width} pixels de large</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number}&#xa0;ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;Mo</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is no picture to show.</source>
        <translation>Il n’y a pas d’image à montrer.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln face(s)</source>
        <translation>
            <numerusform>%Ln visage</numerusform>
            <numerusform>%Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s)</source>
        <translation>
            <numerusform>%Ln moment</numerusform>
            <numerusform>%Ln moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>encore environ %Ln seconde</numerusform>
            <numerusform>encore environ %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>encore environ %Ln minute</numerusform>
            <numerusform>encore environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>encore environ %Ln heure</numerusform>
            <numerusform>encore environ %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyses</source>
        <translation>
            <numerusform>%Ln analyse</numerusform>
            <numerusform>%Ln analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered result(s)</source>
        <translation>
            <numerusform>%Ln résultat mémorisé</numerusform>
            <numerusform>%Ln résultats mémorisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln change(s)</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>l’ensemble des %Ln changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificat</numerusform>
            <numerusform>%Ln certificats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>%Ln autre fichier</numerusform>
            <numerusform>%Ln autres fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PersonCard</name>
    <message>
        <source>Person {number}, chosen</source>
        <translation>Personne {number}, choisie</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Personne {number}</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Moments, the one with the most evidence first</source>
        <translation>Moments, celui qui a le plus d’indices d’abord</translation>
    </message>
</context>
<context>
    <name>_Writer</name>
    <message>
        <source>The annotated video could not be written because of a fault in the program: {error}</source>
        <translation>La vidéo annotée n’a pas pu être écrite à cause d’une erreur du programme&#xa0;: {error}</translation>
    </message>
</context>
</TS>
