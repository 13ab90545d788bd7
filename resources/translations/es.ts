<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnnotateExport</name>
    <message>
        <source>Save the annotated video</source>
        <translation>Guardar el vídeo anotado</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>Vídeo MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Escribiendo {name}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Annotated video</source>
        <translation>Vídeo anotado</translation>
    </message>
    <message>
        <source>Progress of the annotated video</source>
        <translation>Progreso del vídeo anotado</translation>
    </message>
    <message>
        <source>The annotated video was cancelled; nothing was saved.</source>
        <translation>Se canceló el vídeo anotado; no se guardó nada.</translation>
    </message>
    <message>
        <source>Saved as {path}, as far as the damaged original can be read.</source>
        <translation>Guardado como {path}, hasta donde se puede leer el original dañado.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Each person is judged alone: what is found on one is no evidence about the other.</source>
        <translation>Cada persona se juzga por separado: lo que se encuentra en una no es indicio sobre la otra.</translation>
    </message>
    <message>
        <source>Each clip is judged alone: that one is marked makes the other neither genuine nor manipulated.</source>
        <translation>Cada vídeo se juzga por separado: que uno esté señalado no hace al otro ni auténtico ni manipulado.</translation>
    </message>
    <message>
        <source>Both are the same file, byte for byte.</source>
        <translation>Ambos son el mismo archivo, byte por byte.</translation>
    </message>
    <message>
        <source>Left is {left}, right is {right}: scaling and coding anew can blur traces or leave some.</source>
        <translation>Izquierda: {left}; derecha: {right}. Cambiar el tamaño o recodificar puede borrar rastros o dejarlos.</translation>
    </message>
    <message>
        <source>Two different models judged them, so that their findings cannot be measured against each other.</source>
        <translation>Los juzgaron dos modelos distintos, así que sus resultados no se pueden comparar entre sí.</translation>
    </message>
    <message>
        <source>One was looked at more thoroughly than the other.</source>
        <translation>Uno se examinó más a fondo que el otro.</translation>
    </message>
    <message>
        <source>Both get the same finding: {finding}.</source>
        <translation>Ambos tienen el mismo resultado: {finding}.</translation>
    </message>
    <message>
        <source>The findings differ. {left}: {one}. {right}: {other}.</source>
        <translation>Los resultados difieren. {left}: {one}. {right}: {other}.</translation>
    </message>
    <message>
        <source>Their probabilities do not overlap: {left} {one}, {right} {other}.</source>
        <translation>Sus probabilidades no se solapan: {left} {one}, {right} {other}.</translation>
    </message>
    <message>
        <source>Their probabilities overlap, so that a difference between them may be chance: {left} {one}, {right} {other}.</source>
        <translation>Sus probabilidades se solapan, así que una diferencia entre ellas puede ser casual: {left} {one}, {right} {other}.</translation>
    </message>
    <message>
        <source>{side} is in material too poor to be relied on: {flags}.</source>
        <translation>{side}: material demasiado deficiente para fiarse de él ({flags}).</translation>
    </message>
    <message>
        <source>{large} has larger faces to go by: about {most} pixels wide, {small} about {least}.</source>
        <translation>{large}: rostros más grandes, de unos {most} píxeles de ancho; {small}: de unos {least}.</translation>
    </message>
    <message>
        <source>{many} rests on {most}, {few} on {least}.</source>
        <translation>{many}: se basa en {most}; {few}: en {least}.</translation>
    </message>
</context>
<context>
    <name>CompareControl</name>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparar con…</translation>
    </message>
    <message>
        <source>Compare t&amp;wo people</source>
        <translation>Comparar &amp;dos personas</translation>
    </message>
    <message>
        <source>Videos ({names});;All files (*)</source>
        <translation>Vídeos ({names});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Compare with a video</source>
        <translation>Comparar con un vídeo</translation>
    </message>
    <message>
        <source>Judge both videos yourself first, or switch “Your eyes first” off.</source>
        <translation>Juzgue primero usted ambos vídeos, o desactive «Primero sus ojos».</translation>
    </message>
    <message>
        <source>The video is no longer there. What was found in it still is.</source>
        <translation>El vídeo ya no está. Lo que se encontró en él sigue aquí.</translation>
    </message>
</context>
<context>
    <name>CompareSide</name>
    <message>
        <source>What is shown, {side}</source>
        <translation>Lo que se muestra, {side}</translation>
    </message>
    <message>
        <source>Video picture, {side}</source>
        <translation>Imagen de vídeo, {side}</translation>
    </message>
    <message>
        <source>Verdict, {side}</source>
        <translation>Veredicto, {side}</translation>
    </message>
    <message>
        <source>Finding, {side}</source>
        <translation>Resultado, {side}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En espera…</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>Analysing, {percent} %</source>
        <translation>Analizando, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Something unexpected happened inside the program: {error}</source>
        <translation>Ocurrió algo inesperado dentro del programa: {error}</translation>
    </message>
    <message>
        <source>The analysis could not be done</source>
        <translation>No se pudo hacer el análisis</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>No hay imagen que mostrar.</translation>
    </message>
    <message>
        <source>Probability of manipulation: {probability}</source>
        <translation>Probabilidad de manipulación: {probability}</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Face of person {number}</source>
        <translation>Rostro de la persona {number}</translation>
    </message>
    <message>
        <source>Not in this picture</source>
        <translation>No está en esta imagen</translation>
    </message>
    <message>
        <source>{time} · here {finding}</source>
        <translation>{time} · aquí {finding}</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare two people</source>
        <translation>Comparar dos personas</translation>
    </message>
    <message>
        <source>Compare two clips</source>
        <translation>Comparar dos vídeos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Play or pause both (Space)</source>
        <translation>Reproducir o pausar ambos (Espacio)</translation>
    </message>
    <message>
        <source>Previous frame (,)</source>
        <translation>Fotograma anterior (,)</translation>
    </message>
    <message>
        <source>Next frame (.)</source>
        <translation>Fotograma siguiente (.)</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Playing speed ([ slower, ] faster)</source>
        <translation>Velocidad de reproducción ([ más lenta, ] más rápida)</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Enlazados</translation>
    </message>
    <message>
        <source>Both play and seek together (U). Unlink, move one of them, and link again to set them in step.</source>
        <translation>Ambos se reproducen y se desplazan juntos (U). Para ajustarlos, quite el enlace, mueva uno y vuelva a enlazarlos.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How far the right clip is ahead of the left one, in seconds</source>
        <translation>Cuánto va el vídeo derecho por delante del izquierdo, en segundos</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound: left</source>
        <translation>Sonido: izquierda</translation>
    </message>
    <message>
        <source>Sound: right</source>
        <translation>Sonido: derecha</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>right ahead by</source>
        <translation>derecho adelantado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The differences are told when both have been analysed.</source>
        <translation>Las diferencias se indican cuando ambos se han analizado.</translation>
    </message>
    <message>
        <source>Both sides show the same person.</source>
        <translation>Ambos lados muestran a la misma persona.</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Sin enlazar</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Reproducir o pausar (Espacio)</translation>
    </message>
    <message>
        <source>Previous frame (,)</source>
        <translation>Fotograma anterior (,)</translation>
    </message>
    <message>
        <source>Next frame (.)</source>
        <translation>Fotograma siguiente (.)</translation>
    </message>
    <message>
        <source>Playing speed ([ slower, ] faster)</source>
        <translation>Velocidad de reproducción ([ más lenta, ] más rápida)</translation>
    </message>
    <message>
        <source>Loop (R); mark its begin with I and its end with O</source>
        <translation>Bucle (R); marque su inicio con I y su final con O</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Silenciar (M)</translation>
    </message>
    <message>
        <source>Time and frame</source>
        <translation>Tiempo y fotograma</translation>
    </message>
    <message>
        <source>Time, length, and number of the frame. The first frame is 0; numbers are counted from the time and the file&apos;s average frame rate.</source>
        <translation>Tiempo, duración y número del fotograma. El primer fotograma es el 0; los números se calculan a partir del tiempo y de la frecuencia media de fotogramas del archivo.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>{time} · frame {number}</source>
        <translation>{time} · fotograma {number}</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to add to the queue</source>
        <translation>Suelte aquí para añadir a la cola</translation>
    </message>
    <message>
        <source>Drop to analyse this video</source>
        <translation>Suelte aquí para analizar este vídeo</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a video here to look for signs of face manipulation.</source>
        <translation>Suelte aquí un vídeo para buscar señales de manipulación facial.</translation>
    </message>
    <message>
        <source>Several videos or a folder go into a queue. Nothing leaves this computer.</source>
        <translation>Varios vídeos o una carpeta pasan a una cola. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Open a video…</source>
        <translation>Abrir un vídeo…</translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation>Probar con el ejemplo</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Strong evidence of face manipulation</source>
        <translation>Indicios fuertes de manipulación facial</translation>
    </message>
    <message>
        <source>Moderate evidence of face manipulation</source>
        <translation>Indicios moderados de manipulación facial</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>No concluyente</translation>
    </message>
    <message>
        <source>No evidence of face manipulation found</source>
        <translation>No se encontraron indicios de manipulación facial</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>strong evidence of face manipulation</source>
        <translation>indicios fuertes de manipulación facial</translation>
    </message>
    <message>
        <source>moderate evidence of face manipulation</source>
        <translation>indicios moderados de manipulación facial</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>no concluyente</translation>
    </message>
    <message>
        <source>no evidence of face manipulation found</source>
        <translation>no se encontraron indicios de manipulación facial</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>So far: {finding}.</source>
        <translation>Hasta ahora: {finding}.</translation>
    </message>
    <message>
        <source>small faces</source>
        <translation>rostros pequeños</translation>
    </message>
    <message>
        <source>seen only briefly</source>
        <translation>visto solo brevemente</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>borroso</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>sobreexpuesto</translation>
    </message>
    <message>
        <source>strongly compressed</source>
        <translation>muy comprimido</translation>
    </message>
    <message>
        <source>findings change over time</source>
        <translation>los resultados cambian con el tiempo</translation>
    </message>
    <message>
        <source>unlike what the model learnt from</source>
        <translation>distinto de los datos con los que aprendió el modelo</translation>
    </message>
    <message>
        <source>This is a likelihood, not a proof. The program looks for swapped or re-rendered faces; it does not judge sound, context or scenes without faces. Finding no evidence does not mean that nothing was edited.</source>
        <translation>Esto es una probabilidad, no una prueba. El programa busca rostros cambiados o generados de nuevo; no juzga el sonido, el contexto ni las escenas sin rostros. No encontrar indicios no significa que no se haya editado nada.</translation>
    </message>
    <message>
        <source>The traces of face manipulation are strong.</source>
        <translation>Los rastros de manipulación facial son fuertes.</translation>
    </message>
    <message>
        <source>There are moderate traces of face manipulation.</source>
        <translation>Hay rastros moderados de manipulación facial.</translation>
    </message>
    <message>
        <source>The signs point both ways: there are neither clear traces of manipulation nor a clear absence.</source>
        <translation>Las señales apuntan en ambos sentidos: no hay ni rastros claros de manipulación ni una ausencia clara.</translation>
    </message>
    <message>
        <source>No evidence of face manipulation was found.</source>
        <translation>No se encontraron indicios de manipulación facial.</translation>
    </message>
    <message>
        <source>The faces are too small to judge: {found} pixels wide at the median, {least} are needed.</source>
        <translation>Los rostros son demasiado pequeños para juzgarlos: {found} píxeles de ancho de mediana, se necesitan {least}.</translation>
    </message>
    <message>
        <source>Seen too briefly to judge: {faces} scored, {least} are needed.</source>
        <translation>Visto demasiado poco para juzgar: {faces} con puntuación; se necesitan {least}.</translation>
    </message>
    <message>
        <source>No evidence of face manipulation was found in {faces} of {people}. This does not mean that the video is real.</source>
        <translation>No se encontraron indicios de manipulación facial en {faces} de {people}. Esto no significa que el vídeo sea auténtico.</translation>
    </message>
    <message>
        <source>Person {person} ({faces}, {start} to {end}): {finding}</source>
        <translation>Persona {person} ({faces}, de {start} a {end}): {finding}</translation>
    </message>
    <message>
        <source>This is evidence, not proof.</source>
        <translation>Esto son indicios, no una prueba.</translation>
    </message>
    <message>
        <source>Further people in material too poor to judge: {count}.</source>
        <translation>Otras personas en material demasiado deficiente para juzgar: {count}.</translation>
    </message>
    <message>
        <source>Further people seen too briefly or too small to judge: {count}.</source>
        <translation>Otras personas vistas demasiado poco o demasiado pequeñas para juzgar: {count}.</translation>
    </message>
    <message>
        <source>The faces are too blurred to judge: sharpness {found}, at least {least} is needed.</source>
        <translation>Los rostros están demasiado borrosos para juzgarlos: nitidez {found}, se necesita al menos {least}.</translation>
    </message>
    <message>
        <source>The faces are too dark to judge: mean brightness {found} of 255, at least {least} is needed.</source>
        <translation>Los rostros están demasiado oscuros para juzgarlos: brillo medio {found} de 255, se necesita al menos {least}.</translation>
    </message>
    <message>
        <source>The faces are too overexposed to judge: {found} of 100 pixels are burnt out, {most} at most may be.</source>
        <translation>Los rostros están demasiado sobreexpuestos para juzgarlos: {found} de cada 100 píxeles están quemados, se admiten como máximo {most}.</translation>
    </message>
    <message>
        <source>The video is too strongly compressed to judge: the steps at block borders are {found} times those inside blocks, {most} at most is accepted.</source>
        <translation>El vídeo está demasiado comprimido para juzgarlo: los saltos en los bordes de bloque son {found} veces los del interior, se acepta como máximo {most}.</translation>
    </message>
    <message>
        <source>The findings change too much over time to judge the whole: agreement between moments {found} of 1, at least {least} is needed. Look at the marked moments.</source>
        <translation>Los resultados cambian demasiado con el tiempo para juzgar el conjunto: concordancia entre momentos {found} de 1, se necesita al menos {least}. Mire los momentos marcados.</translation>
    </message>
    <message>
        <source>The faces are too unlike those that the model learnt from to judge: distance {found}, {most} at most is accepted.</source>
        <translation>Los rostros son demasiado distintos de aquellos con los que aprendió el modelo para juzgarlos: distancia {found}, se acepta como máximo {most}.</translation>
    </message>
    <message>
        <source>There was not enough memory. Close other programs and try again.</source>
        <translation>No había memoria suficiente. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The analysis stopped because of a fault in the program ({error}). Please report it.</source>
        <translation>El análisis se detuvo por un fallo del programa ({error}). Comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>{name} was changed or replaced while it was being analysed, so that there is no finding about it. Wait until it is complete, then analyse it again.</source>
        <translation>{name} se modificó o se sustituyó mientras se analizaba, así que no hay resultado sobre él. Espere a que esté completo y analícelo de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected happened inside the program: {error}. Your video is unchanged.</source>
        <translation>Ocurrió algo inesperado dentro del programa: {error}. Su vídeo no ha cambiado.</translation>
    </message>
    <message>
        <source>No face was found in the {frames} looked at, so there is nothing to judge. This says nothing about whether the video was edited.</source>
        <translation>No se encontró ningún rostro en lo examinado ({frames}), así que no hay nada que juzgar. Esto no dice nada sobre si el vídeo fue editado.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short: it could be read up to {end}.</source>
        <translation>El archivo está dañado o cortado: se pudo leer hasta {end}.</translation>
    </message>
    <message>
        <source>The findings cover that part only.</source>
        <translation>Los resultados abarcan solo esa parte.</translation>
    </message>
    <message>
        <source>The analysis was cancelled; the findings cover the first {end}.</source>
        <translation>El análisis se canceló; los resultados abarcan hasta {end}.</translation>
    </message>
    <message>
        <source>The analysis was cancelled; the findings cover nothing yet.</source>
        <translation>El análisis se canceló; aún no hay resultados.</translation>
    </message>
    <message>
        <source>{name} has changed since it was analysed. Analyse it again.</source>
        <translation>{name} ha cambiado desde que se analizó. Analícelo de nuevo.</translation>
    </message>
    <message>
        <source>The face is too small there, or too far outside the picture, to be scored.</source>
        <translation>El rostro es ahí demasiado pequeño, o está demasiado fuera de la imagen, para puntuarlo.</translation>
    </message>
    <message>
        <source>There is no picture at {seconds} s of {name}. Choose an earlier time.</source>
        <translation>No hay imagen en el segundo {seconds} de {name}. Elija un momento anterior.</translation>
    </message>
    <message>
        <source>The face of person {person} is not found again in the picture at {seconds} s. Choose another moment.</source>
        <translation>El rostro de la persona {person} no se encuentra de nuevo en la imagen del segundo {seconds}. Elija otro momento.</translation>
    </message>
    <message>
        <source>Eyes and mouth cannot be told apart in this picture. Choose another moment.</source>
        <translation>En esta imagen no se distinguen los ojos y la boca. Elija otro momento.</translation>
    </message>
    <message>
        <source>There is no verdict to check. Analyse the video to its end first.</source>
        <translation>No hay veredicto que comprobar. Analice primero el vídeo hasta el final.</translation>
    </message>
    <message>
        <source>The stretch by itself cannot be judged. {reason}</source>
        <translation>El tramo por sí solo no se puede juzgar. {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written anew: {error}</source>
        <translation>{name} no se puede recodificar: {error}</translation>
    </message>
    <message>
        <source>Cancelled before it was judged.</source>
        <translation>Cancelado antes de juzgarlo.</translation>
    </message>
    <message>
        <source>{path} looks like a network address. This program stays offline: save the video and open the file.</source>
        <translation>{path} parece una dirección de red. Este programa funciona sin conexión: guarde el vídeo y abra el archivo.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name, or whether it was moved.</source>
        <translation>No hay ningún archivo {path}. Compruebe el nombre o si se movió.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a video file in it.</source>
        <translation>{name} es una carpeta. Elija un archivo de vídeo en ella.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file. Copy the video to a file and open that.</source>
        <translation>{name} no es un archivo normal. Copie el vídeo a un archivo y ábralo.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes). Download or copy it again.</source>
        <translation>{name} está vacío (0 bytes). Descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>{name} holds sound but no picture. This program looks at faces in video.</source>
        <translation>{name} contiene sonido pero no imagen. Este programa examina rostros en vídeo.</translation>
    </message>
    <message>
        <source>{name} holds no video. This program looks at faces in video.</source>
        <translation>{name} no contiene vídeo. Este programa examina rostros en vídeo.</translation>
    </message>
    <message>
        <source>{name} is a still picture. This program looks at faces in video.</source>
        <translation>{name} es una imagen fija. Este programa examina rostros en vídeo.</translation>
    </message>
    <message>
        <source>{name} is coded in a way that cannot be decoded here. Convert it to H.264.</source>
        <translation>{name} está codificado de un modo que aquí no se puede decodificar. Conviértalo a H.264.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete: its index cannot be read. Download or copy it again.</source>
        <translation>{name} está dañado o incompleto: no se puede leer su índice. Descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is not a video that this program knows. It reads MP4, MOV, MKV, WebM, AVI and similar files.</source>
        <translation>{name} no es un vídeo que este programa conozca. Lee MP4, MOV, MKV, WebM, AVI y archivos similares.</translation>
    </message>
    <message>
        <source>You have no permission to read {name}. Change its permissions or copy it to a folder of yours.</source>
        <translation>No tiene permiso para leer {name}. Cambie sus permisos o cópielo a una carpeta suya.</translation>
    </message>
    <message>
        <source>{name} has frames too large for this machine&apos;s memory.</source>
        <translation>{name} tiene fotogramas demasiado grandes para la memoria de este equipo.</translation>
    </message>
    <message>
        <source>Not one frame of {name} can be decoded. It may be damaged; get it again.</source>
        <translation>No se puede decodificar ni un fotograma de {name}. Puede estar dañado; consígalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be reached: {error}. Check the name, and whether its disk is there.</source>
        <translation>No se puede acceder a {path}: {error}. Compruebe el nombre y que su disco esté conectado.</translation>
    </message>
    <message>
        <source>Where the face was at this moment is not known any more. Analyse the video again.</source>
        <translation>Ya no se sabe dónde estaba el rostro en este momento. Analice el vídeo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be the name of a file. Choose the file anew.</source>
        <translation>{path} no puede ser el nombre de un archivo. Elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}. Check whether the file was moved and its disk is well, and try again.</source>
        <translation>No se puede leer {name}: {error}. Compruebe si el archivo se ha movido y si su disco funciona, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {error}. Check whether the file was moved and its disk is well, and try again.</source>
        <translation>No se puede abrir {name}: {error}. Compruebe si el archivo se ha movido y si su disco funciona, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} says that it is {width} x {height} pixels, more than this program decodes. Convert it to a smaller size.</source>
        <translation>{name} dice tener {width} x {height} píxeles, más de lo que decodifica este programa. Conviértalo a un tamaño menor.</translation>
    </message>
    <message>
        <source>{name} could not be read to its end: {error}. Check whether the file was moved and its disk is well, and try again.</source>
        <translation>No se pudo leer {name} hasta el final: {error}. Compruebe si el archivo se ha movido y si su disco funciona, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is shown at {width} x {height} pixels, too large to analyse here. Convert it to a smaller size.</source>
        <translation>{name} se muestra con {width} x {height} píxeles, demasiado grande para analizarlo aquí. Conviértalo a un tamaño menor.</translation>
    </message>
    <message>
        <source>{name} has a packed header, which is not read. Convert it to MP4.</source>
        <translation>{name} tiene una cabecera comprimida, que no se lee. Conviértalo a MP4.</translation>
    </message>
    <message>
        <source>{name} is damaged: it claims to hold more pictures than any video. Get it again.</source>
        <translation>{name} está dañado: afirma contener más imágenes que cualquier vídeo. Consígalo de nuevo.</translation>
    </message>
    <message>
        <source>The colours of a picture cannot be converted. The file may be damaged.</source>
        <translation>No se pueden convertir los colores de una imagen. El archivo puede estar dañado.</translation>
    </message>
    <message>
        <source>its file {name} is too large</source>
        <translation>su archivo {name} es demasiado grande</translation>
    </message>
    <message>
        <source>its file {name} is no text in UTF-8</source>
        <translation>su archivo {name} no es texto en UTF-8</translation>
    </message>
    <message>
        <source>{name} holds a text that must not be shown</source>
        <translation>{name} contiene un texto que no debe mostrarse</translation>
    </message>
    <message>
        <source>it is of another version of NumPy&apos;s format</source>
        <translation>es de otra versión del formato de NumPy</translation>
    </message>
    <message>
        <source>its header cannot be understood</source>
        <translation>no se entiende su cabecera</translation>
    </message>
    <message>
        <source>it is cut short, or longer than its header says</source>
        <translation>está incompleto o es más largo de lo que dice su cabecera</translation>
    </message>
    <message>
        <source>Install Deepfake Desktop again, or choose another bundle with --model.</source>
        <translation>Instale Deepfake Desktop de nuevo o elija otro paquete con --model.</translation>
    </message>
    <message>
        <source>The model bundle {name} cannot be used: {path}: {error}. {remedy}</source>
        <translation>El paquete de modelo {name} no se puede usar: {path}: {error}. {remedy}</translation>
    </message>
    <message>
        <source>The model bundle {name} cannot be read: {error}. {remedy}</source>
        <translation>El paquete de modelo {name} no se puede leer: {error}. {remedy}</translation>
    </message>
    <message>
        <source>There is no model bundle {name} in {path} (bundles there: {known}). {remedy}</source>
        <translation>No hay ningún paquete de modelo {name} en {path} (paquetes que hay: {known}). {remedy}</translation>
    </message>
    <message>
        <source>The model file {path} does not fit its model.json. {remedy}</source>
        <translation>El archivo de modelo {path} no corresponde a su model.json. {remedy}</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {error}. {remedy}</source>
        <translation>El archivo de modelo {path} no se puede leer: {error}. {remedy}</translation>
    </message>
    <message>
        <source>The model file {path} cannot be run: {error}. {remedy}</source>
        <translation>El archivo de modelo {path} no se puede ejecutar: {error}. {remedy}</translation>
    </message>
    <message>
        <source>The {what} {path} is missing. Install the program again.</source>
        <translation>Falta el {what} {path}. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The {what} {path} has been altered or damaged. Install the program again.</source>
        <translation>El {what} {path} fue alterado o está dañado. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The face comparer {path} cannot be run: {error}. Install the program again.</source>
        <translation>El comparador de rostros {path} no se puede ejecutar: {error}. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>face finder</source>
        <translation>detector de rostros</translation>
    </message>
    <message>
        <source>face comparer</source>
        <translation>comparador de rostros</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>the file is not valid JSON</source>
        <translation>el archivo no es JSON válido</translation>
    </message>
    <message>
        <source>its format is {found}, and this program reads {format}</source>
        <translation>su formato es {found}, y este programa lee {format}</translation>
    </message>
    <message>
        <source>it was trained on {geometry} crops, and this program cuts {own}</source>
        <translation>se entrenó con recortes {geometry}, y este programa recorta {own}</translation>
    </message>
    <message>
        <source>an ensemble has 2 to {most} members, and it names {count}</source>
        <translation>un conjunto tiene de 2 a {most} miembros, y este nombra {count}</translation>
    </message>
    <message>
        <source>its members differ in input size, window or stride</source>
        <translation>sus miembros difieren en tamaño de entrada, ventana o paso</translation>
    </message>
    <message>
        <source>{name} is not a plain bundle name</source>
        <translation>{name} no es un simple nombre de paquete</translation>
    </message>
    <message>
        <source>its member {name} is not the one it was calibrated with (another SHA-256)</source>
        <translation>su miembro {name} no es aquel con el que se calibró (otro SHA-256)</translation>
    </message>
    <message>
        <source>{name} is not a plain file name</source>
        <translation>{name} no es un simple nombre de archivo</translation>
    </message>
    <message>
        <source>its file {name} is missing</source>
        <translation>falta su archivo {name}</translation>
    </message>
    <message>
        <source>its file {name} was altered (its size or SHA-256 is not the recorded one)</source>
        <translation>su archivo {name} fue alterado (su tamaño o SHA-256 no es el registrado)</translation>
    </message>
    <message>
        <source>{name} is not a JSON object</source>
        <translation>{name} no es un objeto JSON</translation>
    </message>
    <message>
        <source>{name} is not a short text</source>
        <translation>{name} no es un texto corto</translation>
    </message>
    <message>
        <source>{name} is not a whole number from {least} to {most}</source>
        <translation>{name} no es un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>{name} is not a number</source>
        <translation>{name} no es un número</translation>
    </message>
    <message>
        <source>{name} is not between {least} and {most}</source>
        <translation>{name} no está entre {least} y {most}</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>test clips of people, studios and partly generators that training never saw</source>
        <translation>vídeos de prueba de personas, estudios y en parte generadores que el entrenamiento nunca vio</translation>
    </message>
    <message>
        <source>This analysis is not in the history. {reason}</source>
        <translation>Este análisis no está en el historial. {reason}</translation>
    </message>
    <message>
        <source>The history was damaged: {saved} of it could be saved. The damaged file is kept as {path}.</source>
        <translation>El historial estaba dañado. Recuperado: {saved}. El archivo dañado se conserva como {path}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>There is no history yet, so there is nothing to back up.</source>
        <translation>Aún no hay historial, así que no hay nada de lo que hacer una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no home folder to keep a history in.</source>
        <translation>No hay carpeta personal donde guardar un historial.</translation>
    </message>
    <message>
        <source>There is no entry {number} in the history.</source>
        <translation>No hay entrada {number} en el historial.</translation>
    </message>
    <message>
        <source>The history is not used, since {path} belongs to somebody else.</source>
        <translation>El historial no se usa, ya que {path} pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>The history cannot be switched on: {error}.</source>
        <translation>El historial no se puede activar: {error}.</translation>
    </message>
    <message>
        <source>The history cannot be switched off: {error}.</source>
        <translation>El historial no se puede desactivar: {error}.</translation>
    </message>
    <message>
        <source>A damaged history cannot be deleted: {error}. Delete it yourself.</source>
        <translation>Un historial dañado no se puede eliminar: {error}. Elimínelo manualmente.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {error}. Choose another name.</source>
        <translation>No se puede escribir {path}: {error}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This entry of the history is damaged ({error}). Delete it.</source>
        <translation>Esta entrada del historial está dañada ({error}). Elimínela.</translation>
    </message>
    <message>
        <source>The history {path} cannot be used: {error}.</source>
        <translation>El historial {path} no se puede usar: {error}.</translation>
    </message>
    <message>
        <source>The history {path} holds something strange: {error}.</source>
        <translation>El historial {path} contiene algo extraño: {error}.</translation>
    </message>
    <message>
        <source>The folder of the history cannot be made: {error}.</source>
        <translation>No se puede crear la carpeta del historial: {error}.</translation>
    </message>
    <message>
        <source>The history was made by a newer version of this program. Use that one.</source>
        <translation>El historial se hizo con una versión más reciente de este programa. Use esa.</translation>
    </message>
    <message>
        <source>A PDF cannot be made here ({error}). Install the packages again with make setup, or choose a web page.</source>
        <translation>Aquí no se puede crear un PDF ({error}). Instale los paquetes de nuevo con make setup o elija una página web.</translation>
    </message>
    <message>
        <source>The name of who makes the report must be one line of {most} letters at most.</source>
        <translation>El nombre de quien elabora el informe debe ser una línea de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>This result is about a file that could not be read, so there are no pictures to draw.</source>
        <translation>Este resultado es sobre un archivo que no se pudo leer, así que no hay imágenes que incluir.</translation>
    </message>
    <message>
        <source>{name} is not the file that this result is about: its SHA-256 is {found}, and that of the analysed file is {wanted}. Give the file that was analysed.</source>
        <translation>{name} no es el archivo de este resultado: su SHA-256 es {found}, y el del archivo analizado es {wanted}. Indique el archivo que se analizó.</translation>
    </message>
    <message>
        <source>A picture of the report could not be coded. Make the report without pictures.</source>
        <translation>No se pudo codificar una imagen del informe. Elabore el informe sin imágenes.</translation>
    </message>
    <message>
        <source>No pictures can be drawn: {reason}</source>
        <translation>No se puede incluir ninguna imagen: {reason}</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the name of a file.</source>
        <translation>{path} es una carpeta. Elija el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{path} is what the report is drawn from and is not overwritten. Choose another name.</source>
        <translation>El informe se elabora a partir de {path}, que no se sobrescribe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {error}. Choose another folder, or make room there.</source>
        <translation>No se pudo guardar {path}: {error}. Elija otra carpeta o haga sitio en ella.</translation>
    </message>
    <message>
        <source>{name} is not the file that was analysed, or it has changed. Analyse it again.</source>
        <translation>{name} no es el archivo que se analizó, o ha cambiado. Analícelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has to end in {suffix}: that is the kind of file that is written.</source>
        <translation>{name} debe terminar en {suffix}: ese es el tipo de archivo que se escribe.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Make it first, or choose another one.</source>
        <translation>No hay ninguna carpeta {path}. Créela primero o elija otra.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file.</source>
        <translation>{path} es una carpeta. Indique el nombre de un archivo.</translation>
    </message>
    <message>
        <source>The original is never overwritten. Choose another name for the annotated video.</source>
        <translation>El original nunca se sobrescribe. Elija otro nombre para el vídeo anotado.</translation>
    </message>
    <message>
        <source>The annotated video could not be written to {path}: {error}. Choose another folder, or make room on the disk.</source>
        <translation>No se pudo escribir el vídeo anotado en {path}: {error}. Elija otra carpeta o haga sitio en el disco.</translation>
    </message>
    <message>
        <source>This video is too large for an annotated copy in H.264.</source>
        <translation>Este vídeo es demasiado grande para una copia anotada en H.264.</translation>
    </message>
    <message>
        <source>This build of FFmpeg (PyAV) cannot encode H.264.</source>
        <translation>Esta compilación de FFmpeg (PyAV) no puede codificar H.264.</translation>
    </message>
    <message>
        <source>Where the file says it comes from</source>
        <translation>De dónde dice venir el archivo</translation>
    </message>
    <message>
        <source>These are statements of the file about itself. They are no part of the verdict, which rests on the faces alone: whoever makes a file can leave out, copy or invent most of them.</source>
        <translation>Son afirmaciones del archivo sobre sí mismo. No forman parte del veredicto, que se basa solo en los rostros: quien crea un archivo puede omitir, copiar o inventar la mayoría de ellas.</translation>
    </message>
    <message>
        <source>Content Credentials: intact, signer on the trust list</source>
        <translation>Credenciales de contenido: intactas, firmante en la lista de confianza</translation>
    </message>
    <message>
        <source>Content Credentials: intact, signer not on the trust list</source>
        <translation>Credenciales de contenido: intactas, firmante fuera de la lista de confianza</translation>
    </message>
    <message>
        <source>Content Credentials: present, but they do not hold</source>
        <translation>Credenciales de contenido: presentes, pero no válidas</translation>
    </message>
    <message>
        <source>Content Credentials: kept elsewhere, not read</source>
        <translation>Credenciales de contenido: guardadas en otro lugar, sin leer</translation>
    </message>
    <message>
        <source>Content Credentials: none</source>
        <translation>Credenciales de contenido: ninguna</translation>
    </message>
    <message>
        <source>Content Credentials: not looked for in this kind of file</source>
        <translation>Credenciales de contenido: no se buscan en este tipo de archivo</translation>
    </message>
    <message>
        <source>Content Credentials: could not be looked for</source>
        <translation>Credenciales de contenido: no se pudieron buscar</translation>
    </message>
    <message>
        <source>The file is as it was when this signer signed it, and a certificate authority on the trust list vouches for who the signer is. Whether the picture shows what happened is another question: signers also sign edited and generated videos, and say so at best.</source>
        <translation>El archivo está como cuando este firmante lo firmó, y una autoridad de certificación de la lista de confianza avala quién es. Si la imagen muestra lo que ocurrió es otra cuestión: los firmantes también firman vídeos editados y generados, y en el mejor de los casos lo indican.</translation>
    </message>
    <message>
        <source>The file is as it was when it was signed, but no authority on the trust list vouches for the signer: anybody can make such a signature in any name.</source>
        <translation>El archivo está como cuando se firmó, pero ninguna autoridad de la lista de confianza avala al firmante: cualquiera puede hacer una firma así con cualquier nombre.</translation>
    </message>
    <message>
        <source>The file names an address on the internet for its credentials. This program stays offline, so they were not fetched and say nothing here.</source>
        <translation>El archivo indica una dirección de internet para sus credenciales. Este programa funciona sin conexión, así que no se descargaron y aquí no dicen nada.</translation>
    </message>
    <message>
        <source>That says nothing: most videos have none, and most sites and editors drop them.</source>
        <translation>Eso no dice nada: la mayoría de los vídeos no las tienen, y la mayoría de los sitios y programas de edición las eliminan.</translation>
    </message>
    <message>
        <source>They are read in MP4, MOV, M4V and AVI only. That says nothing about the video.</source>
        <translation>Solo se leen en MP4, MOV, M4V y AVI. Eso no dice nada sobre el vídeo.</translation>
    </message>
    <message>
        <source>{why}. That says nothing about the video.</source>
        <translation>{why}. Eso no dice nada sobre el vídeo.</translation>
    </message>
    <message>
        <source>That says nothing about the video.</source>
        <translation>Eso no dice nada sobre el vídeo.</translation>
    </message>
    <message>
        <source>{why}. So they say nothing reliable about this file. That can come of manipulation, and just as well of a program that edited, converted or repaired the file and knew nothing of credentials.</source>
        <translation>{why}. Así que no dicen nada fiable sobre este archivo. Puede deberse a una manipulación, pero también a un programa que editó, convirtió o reparó el archivo sin saber nada de credenciales.</translation>
    </message>
    <message>
        <source>picture, sound or index were changed after the signing</source>
        <translation>la imagen, el sonido o el índice se cambiaron después de la firma</translation>
    </message>
    <message>
        <source>the file was changed after the signing</source>
        <translation>el archivo se cambió después de la firma</translation>
    </message>
    <message>
        <source>a statement in the credentials was changed after the signing</source>
        <translation>una afirmación de las credenciales se cambió después de la firma</translation>
    </message>
    <message>
        <source>a statement that was signed is missing</source>
        <translation>falta una afirmación que se firmó</translation>
    </message>
    <message>
        <source>the signature does not belong to these credentials</source>
        <translation>la firma no corresponde a estas credenciales</translation>
    </message>
    <message>
        <source>there is no signature</source>
        <translation>no hay firma</translation>
    </message>
    <message>
        <source>it was signed when the certificate was not valid</source>
        <translation>se firmó cuando el certificado no era válido</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate has expired, and no trusted time of signing is known</source>
        <translation>el certificado del firmante ha caducado y no se conoce una fecha de firma fiable</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate was revoked</source>
        <translation>el certificado del firmante fue revocado</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate is not fit for signing credentials</source>
        <translation>el certificado del firmante no es apto para firmar credenciales</translation>
    </message>
    <message>
        <source>the time of signing cannot be relied on</source>
        <translation>la fecha de la firma no es fiable</translation>
    </message>
    <message>
        <source>something is wrong with a file that this one was made from</source>
        <translation>hay algo mal en un archivo a partir del cual se hizo este</translation>
    </message>
    <message>
        <source>they cannot be read ({error})</source>
        <translation>no se pueden leer ({error})</translation>
    </message>
    <message>
        <source>they break the rules of C2PA</source>
        <translation>incumplen las reglas de C2PA</translation>
    </message>
    <message>
        <source>the reader ended unexpectedly (code {code})</source>
        <translation>el lector terminó de forma inesperada (código {code})</translation>
    </message>
    <message>
        <source>the reader gave no answer</source>
        <translation>el lector no dio respuesta</translation>
    </message>
    <message>
        <source>the reading was cancelled</source>
        <translation>la lectura se canceló</translation>
    </message>
    <message>
        <source>the reader did not come to an end within {seconds} seconds</source>
        <translation>el lector no terminó en {seconds} segundos</translation>
    </message>
    <message>
        <source>the reader could not be started ({error})</source>
        <translation>no se pudo iniciar el lector ({error})</translation>
    </message>
    <message>
        <source>c2pa-python is not usable: {error}</source>
        <translation>c2pa-python no se puede usar: {error}</translation>
    </message>
    <message>
        <source>made by a generative model</source>
        <translation>creado por un modelo generativo</translation>
    </message>
    <message>
        <source>partly made by a generative model</source>
        <translation>creado en parte por un modelo generativo</translation>
    </message>
    <message>
        <source>made by a program</source>
        <translation>creado por un programa</translation>
    </message>
    <message>
        <source>put together with synthetic parts</source>
        <translation>compuesto con partes sintéticas</translation>
    </message>
    <message>
        <source>put together from captures</source>
        <translation>compuesto a partir de capturas</translation>
    </message>
    <message>
        <source>put together from several pieces</source>
        <translation>compuesto a partir de varias piezas</translation>
    </message>
    <message>
        <source>captured by a camera</source>
        <translation>captado por una cámara</translation>
    </message>
    <message>
        <source>captured by a camera and computed from several exposures</source>
        <translation>captado por una cámara y calculado a partir de varias exposiciones</translation>
    </message>
    <message>
        <source>recorded from a screen</source>
        <translation>grabado de una pantalla</translation>
    </message>
    <message>
        <source>recorded in a virtual scene</source>
        <translation>grabado en una escena virtual</translation>
    </message>
    <message>
        <source>enhanced by a program</source>
        <translation>mejorado por un programa</translation>
    </message>
    <message>
        <source>edited by a person</source>
        <translation>editado por una persona</translation>
    </message>
    <message>
        <source>slightly edited by a person</source>
        <translation>ligeramente editado por una persona</translation>
    </message>
    <message>
        <source>drawn or animated by a person</source>
        <translation>dibujado o animado por una persona</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Claims to be signed by</source>
        <translation>Dice estar firmado por</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Its history says</source>
        <translation>Su historial dice</translation>
    </message>
    <message>
        <source>Steps named</source>
        <translation>Pasos indicados</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Creado a partir de</translation>
    </message>
    <message>
        <source>C2PA Trust List of {date}</source>
        <translation>Lista de confianza C2PA del {date}</translation>
    </message>
    <message>
        <source>no list was shipped</source>
        <translation>no se incluyó ninguna lista</translation>
    </message>
    <message>
        <source>{list}; {certificates} of your own</source>
        <translation>{list}; añadidos por usted: {certificates}</translation>
    </message>
    <message>
        <source>MP4 or QuickTime</source>
        <translation>MP4 o QuickTime</translation>
    </message>
    <message>
        <source>Matroska or WebM</source>
        <translation>Matroska o WebM</translation>
    </message>
    <message>
        <source>MPEG transport stream</source>
        <translation>flujo de transporte MPEG</translation>
    </message>
    <message>
        <source>Flash Video</source>
        <translation>Flash Video</translation>
    </message>
    <message>
        <source>{container}, brand {brand}</source>
        <translation>{container}, marca {brand}</translation>
    </message>
    <message>
        <source>QuickTime&apos;s own brand: iPhones and Macs write it, and so do editors that export MOV.</source>
        <translation>La marca propia de QuickTime: la escriben los iPhone y los Mac, y también los programas de edición que exportan MOV.</translation>
    </message>
    <message>
        <source>The general brand, which FFmpeg writes by default. Cameras and phones mostly name another one.</source>
        <translation>La marca general, que FFmpeg escribe por defecto. Las cámaras y los teléfonos suelen indicar otra.</translation>
    </message>
    <message>
        <source>A brand that Android phones and many cameras write, and many editors as well.</source>
        <translation>Una marca que escriben los teléfonos Android y muchas cámaras, y también muchos programas de edición.</translation>
    </message>
    <message>
        <source>The kind of file. It can be changed at any time without a change of the picture.</source>
        <translation>El tipo de archivo. Puede cambiarse en cualquier momento sin que cambie la imagen.</translation>
    </message>
    <message>
        <source>names no writing program</source>
        <translation>no indica qué programa lo escribió</translation>
    </message>
    <message>
        <source>Many cameras name none, and it is easily removed.</source>
        <translation>Muchas cámaras no indican ninguno, y es fácil de quitar.</translation>
    </message>
    <message>
        <source>written by {writer}</source>
        <translation>escrito por {writer}</translation>
    </message>
    <message>
        <source>FFmpeg wrote this file. Most sites, messengers, converters and many editors use it, and so do programs that make fakes. It shows that the file is not as a camera wrote it, and not that the picture was changed.</source>
        <translation>FFmpeg escribió este archivo. Lo usan la mayoría de los sitios, servicios de mensajería y conversores y muchos programas de edición, y también los programas que hacen falsificaciones. Muestra que el archivo no está como lo escribió una cámara, no que se cambiara la imagen.</translation>
    </message>
    <message>
        <source>HandBrake converts videos. The file is a copy that was encoded anew, not what a camera wrote.</source>
        <translation>HandBrake convierte vídeos. El archivo es una copia codificada de nuevo, no lo que escribió una cámara.</translation>
    </message>
    <message>
        <source>An editing program wrote this file. What was edited in it, a cut or a face, it does not say.</source>
        <translation>Un programa de edición escribió este archivo. No dice qué se editó, un corte o un rostro.</translation>
    </message>
    <message>
        <source>A service of Google wrote this file, which encodes anew whatever is uploaded.</source>
        <translation>Un servicio de Google escribió este archivo; codifica de nuevo todo lo que se sube.</translation>
    </message>
    <message>
        <source>A program that records screens or streams may have written this file.</source>
        <translation>Puede haberlo escrito un programa que graba pantallas o transmisiones.</translation>
    </message>
    <message>
        <source>That is a name of a service that generates videos.</source>
        <translation>Ese es el nombre de un servicio que genera vídeos.</translation>
    </message>
    <message>
        <source>That is the name a program gave itself here. It says little about what was done to the picture.</source>
        <translation>Ese es el nombre que un programa se dio aquí. Dice poco sobre lo que se hizo con la imagen.</translation>
    </message>
    <message>
        <source>encoded by {encoders}</source>
        <translation>codificado por {encoders}</translation>
    </message>
    <message>
        <source>Software encoded the picture or sound; cameras and phones encode in hardware, which leaves no such mark. So this is most likely a copy that was encoded anew. That weakens traces of manipulation, and is none.</source>
        <translation>Un software codificó la imagen o el sonido; las cámaras y los teléfonos codifican por hardware, lo que no deja esa marca. Así que lo más probable es que sea una copia codificada de nuevo. Eso debilita los rastros de manipulación, pero no es uno de ellos.</translation>
    </message>
    <message>
        <source>does not say when it was made</source>
        <translation>no dice cuándo se creó</translation>
    </message>
    <message>
        <source>Cameras and phones write the time; many programs and most sites drop it.</source>
        <translation>Las cámaras y los teléfonos escriben la fecha; muchos programas y la mayoría de los sitios la eliminan.</translation>
    </message>
    <message>
        <source>made on {time}, in the future</source>
        <translation>creado el {time}, en el futuro</translation>
    </message>
    <message>
        <source>A clock was wrong, or the time is invented.</source>
        <translation>Un reloj estaba mal ajustado o la fecha es inventada.</translation>
    </message>
    <message>
        <source>made on {time}</source>
        <translation>creado el {time}</translation>
    </message>
    <message>
        <source>That is no true time: a clock was never set.</source>
        <translation>No es una fecha verdadera: un reloj nunca se puso en hora.</translation>
    </message>
    <message>
        <source>As a clock or a program said, which anybody can set. A copy often has the time of the copying.</source>
        <translation>Según un reloj o un programa, que cualquiera puede ajustar. Una copia suele llevar la fecha de la copia.</translation>
    </message>
    <message>
        <source>changed on {time} UTC</source>
        <translation>modificado el {time} UTC</translation>
    </message>
    <message>
        <source>The file was written anew later than it was made, by an editor or only to change its tags.</source>
        <translation>El archivo se escribió de nuevo después de crearse, por un programa de edición o solo para cambiar sus etiquetas.</translation>
    </message>
    <message>
        <source>names a device: {device}</source>
        <translation>indica un dispositivo: {device}</translation>
    </message>
    <message>
        <source>Phones and cameras name themselves; converters sometimes keep that. It can be invented.</source>
        <translation>Los teléfonos y las cámaras se nombran a sí mismos; los conversores a veces lo conservan. Puede ser inventado.</translation>
    </message>
    <message>
        <source>from Android {version}</source>
        <translation>de Android {version}</translation>
    </message>
    <message>
        <source>Android&apos;s camera writes its version; converters sometimes keep it. It can be invented.</source>
        <translation>La cámara de Android escribe su versión; los conversores a veces la conservan. Puede ser inventada.</translation>
    </message>
    <message>
        <source>names no camera</source>
        <translation>no indica ninguna cámara</translation>
    </message>
    <message>
        <source>Phones usually name themselves. Where nothing is named, the file mostly went through a program or a site.</source>
        <translation>Los teléfonos suelen nombrarse a sí mismos. Si no se indica nada, el archivo suele haber pasado por un programa o un sitio.</translation>
    </message>
    <message>
        <source>names the place where it was recorded</source>
        <translation>indica el lugar donde se grabó</translation>
    </message>
    <message>
        <source>Phones write where they are. Mind it before you pass the file on. The place can be invented.</source>
        <translation>Los teléfonos escriben dónde están. Téngalo en cuenta antes de compartir el archivo. El lugar puede ser inventado.</translation>
    </message>
    <message>
        <source>streams called {names}</source>
        <translation>flujos llamados {names}</translation>
    </message>
    <message>
        <source>Writers put their own names there, and copies often keep them: it can tell of an earlier station.</source>
        <translation>Los programas ponen ahí sus propios nombres, y las copias suelen conservarlos: puede revelar un paso anterior.</translation>
    </message>
    <message>
        <source>holds {count} video streams</source>
        <translation>contiene {count} flujos de vídeo</translation>
    </message>
    <message>
        <source>Only the first is analysed and played. Some cameras record two pictures at once.</source>
        <translation>Solo se analiza y reproduce el primero. Algunas cámaras graban dos imágenes a la vez.</translation>
    </message>
    <message>
        <source>written in fragments</source>
        <translation>escrito en fragmentos</translation>
    </message>
    <message>
        <source>Browsers, recorders and streaming services write files so. Phone cameras usually do not.</source>
        <translation>Así escriben los navegadores, las grabadoras y los servicios de streaming. Las cámaras de teléfono no suelen hacerlo.</translation>
    </message>
    <message>
        <source>played in {count} parts</source>
        <translation>se reproduce en {count} partes</translation>
    </message>
    <message>
        <source>An edit list says which parts of the stored picture are shown. It was edited without encoding it anew.</source>
        <translation>Una lista de edición dice qué partes de la imagen guardada se muestran. Se editó sin codificarlo de nuevo.</translation>
    </message>
    <message>
        <source>starts {seconds} s after its first stored picture</source>
        <translation>empieza {seconds}&#xa0;s después de su primera imagen guardada</translation>
    </message>
    <message>
        <source>An edit list hides the beginning: the video was trimmed without encoding it anew, as phones do.</source>
        <translation>Una lista de edición oculta el comienzo: el vídeo se recortó sin codificarlo de nuevo, como hacen los teléfonos.</translation>
    </message>
    <message>
        <source>labelled as generated: {label}</source>
        <translation>etiquetado como generado: {label}</translation>
    </message>
    <message>
        <source>Some countries demand such a label of services. It is easily removed, and easily added.</source>
        <translation>Algunos países exigen esa etiqueta a los servicios. Es fácil de quitar y fácil de añadir.</translation>
    </message>
    <message>
        <source>Reading {name} crashed the decoder ({code}). The program itself is unharmed and goes on with other files. The file may be damaged, or made to attack programs that open it: be careful with it, and try another copy of the video.</source>
        <translation>La lectura de {name} hizo fallar el decodificador ({code}). El programa en sí está intacto y continúa con otros archivos. El archivo puede estar dañado o hecho para atacar a los programas que lo abren: tenga cuidado con él y pruebe otra copia del vídeo.</translation>
    </message>
    <message>
        <source>The process that read {name} said something strange and was ended ({error}). The program itself is unharmed and goes on with other files. The file may be damaged, or made to attack programs that open it: be careful with it, and try another copy of the video.</source>
        <translation>El proceso que leía {name} dijo algo extraño y se terminó ({error}). El programa en sí está intacto y continúa con otros archivos. El archivo puede estar dañado o hecho para atacar a los programas que lo abren: tenga cuidado con él y pruebe otra copia del vídeo.</translation>
    </message>
    <message>
        <source>Reading {name} hung: nothing went on for {seconds} seconds, so it was ended. The program itself is unharmed and goes on with other files. If the file lies on a network or a slow disk, copy it to this computer and open it there. Else it may be damaged, or made to stop programs that open it.</source>
        <translation>La lectura de {name} se bloqueó: no avanzó durante {seconds} segundos, así que se terminó. El programa en sí está intacto y continúa con otros archivos. Si el archivo está en una red o un disco lento, cópielo a este ordenador y ábralo ahí. Si no, puede estar dañado o hecho para detener a los programas que lo abren.</translation>
    </message>
    <message>
        <source>The work on {name} was cancelled, but the decoder did not stop and was ended. What was found until then is lost; nothing else is harmed.</source>
        <translation>El trabajo con {name} se canceló, pero el decodificador no se detuvo y se terminó. Lo encontrado hasta entonces se perdió; nada más resultó dañado.</translation>
    </message>
    <message>
        <source>Reading {name} took more than {size} of memory, so it was ended. The program itself is unharmed and goes on with other files. Make the video smaller, or close other programs and try again. A small file that needs so much may be made to fill memory.</source>
        <translation>La lectura de {name} ocupó más de {size} de memoria, así que se terminó. El programa en sí está intacto y continúa con otros archivos. Reduzca el vídeo o cierre otros programas e inténtelo de nuevo. Un archivo pequeño que necesita tanto puede estar hecho para llenar la memoria.</translation>
    </message>
    <message>
        <source>A fault in the program stopped it ({error}). Please report it.</source>
        <translation>Un fallo del programa lo detuvo ({error}). Comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>The process that reads videos could not be started: {error}. Close other programs and try again.</source>
        <translation>No se pudo iniciar el proceso que lee los vídeos: {error}. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
</context>
<context>
    <name>EraseControl</name>
    <message>
        <source>&amp;Erase everything…</source>
        <translation>&amp;Borrar todo…</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Remove everything that this program keeps on this computer?</source>
        <translation>¿Eliminar todo lo que este programa guarda en este ordenador?</translation>
    </message>
    <message>
        <source>Remembered results, the history, the queue, the log, your settings and the list of recent files ({files} files, {amount}) are removed for good, and the program closes. Videos, and results or reports that you saved, stay. The desktop&apos;s own list of recent files may still name them.</source>
        <translation>Los resultados recordados, el historial, la cola, el registro, sus ajustes y la lista de archivos recientes ({files} archivos, {amount}) se eliminan definitivamente y el programa se cierra. Los vídeos, y los resultados o informes que usted haya guardado, se conservan. La lista de archivos recientes del propio escritorio puede seguir nombrándolos.</translation>
    </message>
    <message>
        <source>Erase and close</source>
        <translation>Borrar y cerrar</translation>
    </message>
    <message>
        <source>Some files could not be removed. Remove them yourself:</source>
        <translation>Algunos archivos no se pudieron eliminar. Elimínelos manualmente:</translation>
    </message>
</context>
<context>
    <name>Everyday</name>
    <message>
        <source>Open from the clip&amp;board</source>
        <translation>Abrir desde el &amp;portapapeles</translation>
    </message>
    <message>
        <source>&amp;Log and diagnostics…</source>
        <translation>&amp;Registro y diagnóstico…</translation>
    </message>
    <message>
        <source>Look for a &amp;newer version…</source>
        <translation>Buscar una &amp;versión más reciente…</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened. Save the video first, then open it.</source>
        <translation>Solo se pueden abrir archivos de este ordenador. Guarde primero el vídeo y ábralo después.</translation>
    </message>
    <message>
        <source>There is no file {path}. Copy the whole path of a video, or the file itself.</source>
        <translation>No hay ningún archivo {path}. Copie la ruta completa de un vídeo o el archivo mismo.</translation>
    </message>
    <message>
        <source>The clipboard holds no path of a video. Copy a file or its path first.</source>
        <translation>El portapapeles no contiene la ruta de un vídeo. Copie primero un archivo o su ruta.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>not scored</source>
        <translation>sin puntuar</translation>
    </message>
    <message>
        <source>{finding} (score {score})</source>
        <translation>{finding} (puntuación {score})</translation>
    </message>
    <message>
        <source>here {finding}</source>
        <translation>aquí {finding}</translation>
    </message>
    <message>
        <source>score {score}, {finding}</source>
        <translation>puntuación {score}, {finding}</translation>
    </message>
</context>
<context>
    <name>Eyes</name>
    <message>
        <source>&amp;Manipulated</source>
        <translation>&amp;Manipulado</translation>
    </message>
    <message>
        <source>&amp;Not manipulated</source>
        <translation>&amp;No manipulado</translation>
    </message>
    <message>
        <source>&amp;I cannot tell</source>
        <translation>No sabría dec&amp;ir</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>una suposición</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>con bastante seguridad</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>con mucha seguridad</translation>
    </message>
    <message>
        <source>You: manipulated</source>
        <translation>Usted: manipulado</translation>
    </message>
    <message>
        <source>You: not manipulated</source>
        <translation>Usted: no manipulado</translation>
    </message>
    <message>
        <source>You: cannot tell</source>
        <translation>Usted: no sabría decir</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>Su nota: {note}</translation>
    </message>
    <message>
        <source>The tool: still analysing.</source>
        <translation>La herramienta: aún analizando.</translation>
    </message>
    <message>
        <source>The tool: {finding}.</source>
        <translation>La herramienta: {finding}.</translation>
    </message>
    <message>
        <source>One of you could not decide. Look at the moments, and ask where the video comes from.</source>
        <translation>Uno de los dos no pudo decidir. Mire los momentos y pregunte de dónde viene el vídeo.</translation>
    </message>
    <message>
        <source>You and the tool lean the same way. Two that agree can still both be wrong.</source>
        <translation>Usted y la herramienta se inclinan por lo mismo. Dos que coinciden pueden equivocarse los dos.</translation>
    </message>
    <message>
        <source>You and the tool do not agree. Neither is proof: look at the moments again, and at your own reasons.</source>
        <translation>Usted y la herramienta no coinciden. Ninguno de los dos es una prueba: vuelva a mirar los momentos y sus propias razones.</translation>
    </message>
</context>
<context>
    <name>EyesCard</name>
    <message>
        <source>State of the analysis</source>
        <translation>Estado del análisis</translation>
    </message>
    <message>
        <source>Your eyes first</source>
        <translation>Primero sus ojos</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>¿Con cuánta seguridad lo dice?</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>¿Seguridad?</translation>
    </message>
    <message>
        <source>What you saw, if you like</source>
        <translation>Lo que vio (opcional)</translation>
    </message>
    <message>
        <source>Note about what you saw</source>
        <translation>Nota sobre lo que vio</translation>
    </message>
    <message>
        <source>Show what the tool found</source>
        <translation>Mostrar el resultado</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>Omitir esta vez</translation>
    </message>
    <message>
        <source>Watch the video and the faces. Do you think a face was manipulated? The tool&apos;s finding waits.</source>
        <translation>Mire el vídeo y los rostros. ¿Cree que se manipuló algún rostro? El resultado de la herramienta se muestra después.</translation>
    </message>
    <message>
        <source>You and the tool</source>
        <translation>Usted y la herramienta</translation>
    </message>
</context>
<context>
    <name>EyesFirst</name>
    <message>
        <source>Your &amp;eyes first</source>
        <translation>&amp;Primero sus ojos</translation>
    </message>
    <message>
        <source>Judge a video yourself before the tool&apos;s finding is shown</source>
        <translation>Juzgue usted un vídeo antes de ver el resultado de la herramienta</translation>
    </message>
    <message>
        <source>The analysis is running.</source>
        <translation>El análisis está en curso.</translation>
    </message>
    <message>
        <source>The analysis is done. Take your time.</source>
        <translation>El análisis ha terminado. Tómese su tiempo.</translation>
    </message>
    <message>
        <source>The analysis is running, {percent} %.</source>
        <translation>El análisis está en curso, {percent}&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>FaceControl</name>
    <message>
        <source>&amp;Magnified face</source>
        <translation>Rostro a&amp;mpliado</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>P&amp;ersona</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <translation>Persona &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous person</source>
        <translation>Persona &amp;anterior</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Persona {number}</translation>
    </message>
    <message>
        <source>Where the faces are is not kept in the history. Analyse again to see them large.</source>
        <translation>El historial no guarda dónde están los rostros. Analice de nuevo para verlos ampliados.</translation>
    </message>
    <message>
        <source>The face is shown here, large, once one is found.</source>
        <translation>El rostro se muestra aquí, ampliado, cuando se encuentra uno.</translation>
    </message>
</context>
<context>
    <name>FaceStrip</name>
    <message>
        <source>The part of the picture that the network is shown, in step with playback</source>
        <translation>La parte de la imagen que se muestra a la red, sincronizada con la reproducción</translation>
    </message>
    <message>
        <source>Previous person (Shift+P)</source>
        <translation>Persona anterior (Mayús+P)</translation>
    </message>
    <message>
        <source>Next person (Shift+N)</source>
        <translation>Persona siguiente (Mayús+N)</translation>
    </message>
    <message>
        <source>Evidence in this face</source>
        <translation>Indicios en este rostro</translation>
    </message>
    <message>
        <source>Not in this picture</source>
        <translation>No está en esta imagen</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Persona {number}</translation>
    </message>
</context>
<context>
    <name>FaceView</name>
    <message>
        <source>Magnified face</source>
        <translation>Rostro ampliado</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Persona {number}</translation>
    </message>
</context>
<context>
    <name>FailureReporter</name>
    <message>
        <source>Something went wrong in the window.</source>
        <translation>Algo falló en la ventana.</translation>
    </message>
    <message>
        <source>Your videos are unchanged. You can go on; if something looks odd, start the program again.</source>
        <translation>Sus vídeos no han cambiado. Puede continuar; si algo parece extraño, reinicie el programa.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía de uso</translation>
    </message>
    <message>
        <source>The guide cannot be read: {error}. Install the program again.</source>
        <translation>No se puede leer la guía: {error}. Vuelva a instalar el programa.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The guide is written in English.</source>
        <translation>La guía está escrita en inglés.</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not found in the guide.</source>
        <translation>No se ha encontrado en la guía.</translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message>
        <source>Scores over time, one lane per person; also the seek bar</source>
        <translation>Puntuaciones a lo largo del tiempo, un carril por persona; también es la barra de posición</translation>
    </message>
    <message>
        <source>What the tool found is hidden until you have judged.</source>
        <translation>Lo que encontró la herramienta está oculto hasta que usted juzgue.</translation>
    </message>
    <message>
        <source>First look at {moments} with a face, provisional.</source>
        <translation>Primer vistazo ({moments} con un rostro), provisional.</translation>
    </message>
    <message>
        <source>No scores yet.</source>
        <translation>Aún no hay puntuaciones.</translation>
    </message>
    <message>
        <source>{people}. Highest score {score}, {word}, person {person} at {time}.</source>
        <translation>{people}. Puntuación máxima {score}, {word}, persona {person} en {time}.</translation>
    </message>
    <message>
        <source>Cuts: {count}.</source>
        <translation>Cortes: {count}.</translation>
    </message>
    <message>
        <source>Whole clip</source>
        <translation>Todo el vídeo</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostros</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>sin puntuar</translation>
    </message>
    <message>
        <source>Person {number}: {finding}</source>
        <translation>Persona {number}: {finding}</translation>
    </message>
    <message>
        <source>Poor material, not to be relied on</source>
        <translation>Material deficiente, no es fiable</translation>
    </message>
    <message>
        <source>Cut to another picture</source>
        <translation>Corte a otra imagen</translation>
    </message>
    <message>
        <source>First look: {score}, provisional</source>
        <translation>Primer vistazo: {score}, provisional</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About this verdict</source>
        <translation>Acerca de este veredicto</translation>
    </message>
    <message>
        <source>Judged by {name}, version {version}, SHA-256 {sha256}.</source>
        <translation>Juzgado por {name}, versión {version}, SHA-256 {sha256}.</translation>
    </message>
    <message>
        <source>The model card is written in English.</source>
        <translation>La ficha del modelo está escrita en inglés.</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>About Deepfake Desktop</source>
        <translation>Acerca de Deepfake Desktop</translation>
    </message>
    <message>
        <source>Deepfake Desktop {version}, built on {date}</source>
        <translation>Deepfake Desktop {version}, compilado el {date}</translation>
    </message>
    <message>
        <source>Deepfake Desktop {version}</source>
        <translation>Deepfake Desktop {version}</translation>
    </message>
    <message>
        <source>Finds evidence of face manipulation in videos on this computer. Nothing is uploaded.</source>
        <translation>Busca indicios de manipulación facial en vídeos de este ordenador. No se sube nada.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. Uses Qt {version} under the LGPL 3, OpenCV, FFmpeg and LiteRT.</source>
        <translation>Con licencia Apache 2.0. Usa Qt {version} con licencia LGPL 3, OpenCV, FFmpeg y LiteRT.</translation>
    </message>
</context>
<context>
    <name>HistoryControl</name>
    <message>
        <source>Analyses are added to the history from now on.</source>
        <translation>A partir de ahora los análisis se añaden al historial.</translation>
    </message>
    <message>
        <source>No more analyses are added to the history. What is in it stays until you delete it.</source>
        <translation>Ya no se añaden análisis al historial. Lo que contiene permanece hasta que usted lo elimine.</translation>
    </message>
    <message>
        <source>Nothing is kept of this analysis and of those that follow.</source>
        <translation>No se conserva nada de este análisis ni de los siguientes.</translation>
    </message>
    <message>
        <source>The private session has ended.</source>
        <translation>La sesión privada ha terminado.</translation>
    </message>
    <message>
        <source>From the history: this is what was found on {moment}.</source>
        <translation>Del historial: esto es lo que se encontró el {moment}.</translation>
    </message>
    <message>
        <source>This file could not be read then, so there is no picture to show.</source>
        <translation>Este archivo no se pudo leer entonces, así que no hay imagen que mostrar.</translation>
    </message>
    <message>
        <source>The file at {path} is another one now, so it is not shown.</source>
        <translation>El archivo en {path} es ahora otro, así que no se muestra.</translation>
    </message>
    <message>
        <source>The video is no longer at {path}. What was found in it is still here.</source>
        <translation>El vídeo ya no está en {path}. Lo que se encontró en él sigue aquí.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Part of a name, or the start of a SHA-256</source>
        <translation>Parte de un nombre o comienzo de un SHA-256</translation>
    </message>
    <message>
        <source>Search by name or SHA-256</source>
        <translation>Buscar por nombre o SHA-256</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar los dos</translation>
    </message>
    <message>
        <source>Choose two rows to see them side by side</source>
        <translation>Elija dos filas para verlas en paralelo</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>The newest {analyses} that fit. Search for older ones.</source>
        <translation>Los {analyses} más recientes que coinciden. Busque los anteriores.</translation>
    </message>
    <message>
        <source>{amount}. The history is switched off: nothing is added.</source>
        <translation>{amount}. El historial está desactivado: no se añade nada.</translation>
    </message>
    <message>
        <source>Deleted: {entries} from the history, {results}.</source>
        <translation>Eliminado: {entries} del historial, {results}.</translation>
    </message>
    <message>
        <source>Another program is using the history, so that traces may be left in its files. Close it and delete something again.</source>
        <translation>Otro programa está usando el historial, así que pueden quedar rastros en sus archivos. Ciérrelo y vuelva a eliminar algo.</translation>
    </message>
    <message>
        <source>Damaged files of earlier may still hold it. Delete them yourself: {places}</source>
        <translation>Archivos dañados anteriores aún pueden contenerlo. Elimínelos manualmente: {places}</translation>
    </message>
    <message>
        <source>Delete the analysis of {name} for good?</source>
        <translation>¿Eliminar definitivamente el análisis de {name}?</translation>
    </message>
    <message>
        <source>Delete {analyses} for good?</source>
        <translation>¿Eliminar definitivamente {analyses}?</translation>
    </message>
    <message>
        <source>Delete the whole history for good?</source>
        <translation>¿Eliminar definitivamente todo el historial?</translation>
    </message>
    <message>
        <source>What is remembered of the same files goes, too. This cannot be undone. The videos themselves stay.</source>
        <translation>También se elimina lo recordado de los mismos archivos. No se puede deshacer. Los vídeos en sí se conservan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Private session</source>
        <translation>Sesión pri&amp;vada</translation>
    </message>
    <message>
        <source>Keep nothing of the videos that are opened</source>
        <translation>No conservar nada de los vídeos que se abren</translation>
    </message>
    <message>
        <source>Keep a &amp;history</source>
        <translation>Guardar un &amp;historial</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Analysed</source>
        <translation>Analizado el</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Earlier analyses, the newest first</source>
        <translation>Análisis anteriores, el más reciente primero</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>&amp;Why this moment?</source>
        <translation>¿Por &amp;qué este momento?</translation>
    </message>
    <message>
        <source>Stability chec&amp;k</source>
        <translation>Prueba de &amp;estabilidad</translation>
    </message>
    <message>
        <source>The video of this result is not here, and this looks at its pictures.</source>
        <translation>El vídeo de este resultado no está aquí, y esta función examina sus imágenes.</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>The window is in this language from the next start of the program.</source>
        <translation>La ventana estará en este idioma a partir del próximo inicio del programa.</translation>
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
        <translation>; </translation>
    </message>
</context>
<context>
    <name>LogViewer</name>
    <message>
        <source>Log and diagnostics</source>
        <translation>Registro y diagnóstico</translation>
    </message>
    <message>
        <source>This is what is copied: no names of files, people or computers. Nothing is sent anywhere. The log file on your disk, readable by you alone, does name the files that were opened.</source>
        <translation>Esto es lo que se copia: sin nombres de archivos, personas ni ordenadores. No se envía nada a ninguna parte. El archivo de registro de su disco, que solo usted puede leer, sí nombra los archivos abiertos.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>Abrir la carpeta del registro</translation>
    </message>
    <message>
        <source>Copied. Paste it where you report what happened.</source>
        <translation>Copiado. Péguelo donde informe de lo ocurrido.</translation>
    </message>
    <message>
        <source>The folder could not be opened: {path}</source>
        <translation>No se pudo abrir la carpeta: {path}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Videos ({names});;All files (*)</source>
        <translation>Vídeos ({names});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Abrir un vídeo</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened. Save the video first, then drop the file.</source>
        <translation>Solo se pueden abrir archivos de este ordenador. Guarde primero el vídeo y suelte después el archivo.</translation>
    </message>
    <message>
        <source>Results are remembered from now on.</source>
        <translation>A partir de ahora se recuerdan los resultados.</translation>
    </message>
    <message>
        <source>Results are no longer remembered. What is remembered already stays until you forget it.</source>
        <translation>Ya no se recuerdan los resultados. Lo ya recordado permanece hasta que usted elija olvidarlo.</translation>
    </message>
    <message>
        <source>{results} ({size})</source>
        <translation>{results} ({size})</translation>
    </message>
    <message>
        <source>Forgot {amount}.</source>
        <translation>Olvidado: {amount}.</translation>
    </message>
    <message>
        <source>Some could not be removed. Delete this folder yourself: {folder}</source>
        <translation>Algunos no se pudieron eliminar. Elimine manualmente esta carpeta: {folder}</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>The result could not be saved: {error}. Choose another folder.</source>
        <translation>No se pudo guardar el resultado: {error}. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nálisis</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save result as JSON…</source>
        <translation>&amp;Guardar el resultado como JSON…</translation>
    </message>
    <message>
        <source>Save a&amp;nnotated video…</source>
        <translation>Guardar el vídeo a&amp;notado…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>Save repor&amp;t…</source>
        <translation>Guardar el &amp;informe…</translation>
    </message>
    <message>
        <source>Five seconds ba&amp;ck</source>
        <translation>Retro&amp;ceder cinco segundos</translation>
    </message>
    <message>
        <source>Five seconds &amp;forward</source>
        <translation>&amp;Avanzar cinco segundos</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Sile&amp;nciar</translation>
    </message>
    <message>
        <source>Analyse &amp;again</source>
        <translation>&amp;Analizar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Cancel	Esc</source>
        <translation>&amp;Cancelar	Esc</translation>
    </message>
    <message>
        <source>&amp;Sampling</source>
        <translation>&amp;Muestreo</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>M&amp;odelo</translation>
    </message>
    <message>
        <source>&amp;Remember results</source>
        <translation>&amp;Recordar los resultados</translation>
    </message>
    <message>
        <source>&amp;Forget remembered results</source>
        <translation>O&amp;lvidar los resultados recordados</translation>
    </message>
    <message>
        <source>Quick ({rate} frames a second)</source>
        <translation>Rápido ({rate} fotogramas por segundo)</translation>
    </message>
    <message>
        <source>Standard ({rate} frames a second)</source>
        <translation>Estándar ({rate} fotogramas por segundo)</translation>
    </message>
    <message>
        <source>Thorough ({rate} frames a second)</source>
        <translation>Minucioso ({rate} fotogramas por segundo)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Show face &amp;boxes</source>
        <translation>Mostrar los recuadros de los &amp;rostros</translation>
    </message>
    <message>
        <source>&amp;Score on face boxes</source>
        <translation>&amp;Puntuación en los recuadros</translation>
    </message>
    <message>
        <source>Score in words</source>
        <translation>Puntuación en palabras</translation>
    </message>
    <message>
        <source>Score as a number</source>
        <translation>Puntuación como número</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;What does this mean?</source>
        <translation>¿&amp;Qué significa esto?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>About this &amp;verdict</source>
        <translation>Acerca de este v&amp;eredicto</translation>
    </message>
    <message>
        <source>&amp;About Deepfake Desktop</source>
        <translation>&amp;Acerca de Deepfake Desktop</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>No hay ningún modelo instalado</translation>
    </message>
    <message>
        <source>Automatic, by the sampling ({bundle})</source>
        <translation>Automático, según el muestreo ({bundle})</translation>
    </message>
    <message>
        <source>Undo clearing this list</source>
        <translation>Deshacer el vaciado de esta lista</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>below the limit</source>
        <translation>por debajo del límite</translation>
    </message>
    <message>
        <source>They are listed when the analysis has ended.</source>
        <translation>Se muestran cuando termina el análisis.</translation>
    </message>
    <message>
        <source>There is nothing to list: no face was scored.</source>
        <translation>No hay nada que mostrar: no se puntuó ningún rostro.</translation>
    </message>
    <message>
        <source>strong evidence</source>
        <translation>indicios fuertes</translation>
    </message>
    <message>
        <source>moderate evidence</source>
        <translation>indicios moderados</translation>
    </message>
    <message>
        <source>Where the evidence is strongest, the strongest first.</source>
        <translation>Donde los indicios son más fuertes, primero los más fuertes.</translation>
    </message>
    <message>
        <source>No moment reaches the limit of moderate evidence. These come nearest.</source>
        <translation>Ningún momento alcanza el límite de indicios moderados. Estos son los más cercanos.</translation>
    </message>
    <message>
        <source>The highest scores, the highest first. They are not measured against a limit here.</source>
        <translation>Las puntuaciones más altas, primero la más alta. Aquí no se comparan con un límite.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>Person {person}, {span}</source>
        <translation>Persona {person}, {span}</translation>
    </message>
    <message>
        <source>inconclusive, poor material: {flags}</source>
        <translation>no concluyente, material deficiente: {flags}</translation>
    </message>
    <message>
        <source>Only the first {count} are listed.</source>
        <translation>Solo se muestran los {count} primeros.</translation>
    </message>
</context>
<context>
    <name>MomentsPanel</name>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Which regions of the face the score of this moment depends on (W)</source>
        <translation>De qué zonas del rostro depende la puntuación de este momento (W)</translation>
    </message>
    <message>
        <source>{moment}: {finding}. Enter or click goes there.</source>
        <translation>{moment}: {finding}. Pulse Intro o haga clic para ir allí.</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>Look for a newer version</source>
        <translation>Buscar una versión más reciente</translation>
    </message>
    <message>
        <source>Deepfake Desktop {version}</source>
        <translation>Deepfake Desktop {version}</translation>
    </message>
    <message>
        <source>It runs from its source, so there is no day of a build.</source>
        <translation>Se ejecuta desde su código fuente, así que no hay fecha de compilación.</translation>
    </message>
    <message>
        <source>Built on {date}.</source>
        <translation>Compilado el {date}.</translation>
    </message>
    <message>
        <source>The program never connects to a network, so it does not look for newer versions and cannot tell you of one. Look at the page you got it from and compare the version there with the one above; what changed stands in the file CHANGELOG.md. From a checkout, git pull and make setup bring it up to date.</source>
        <translation>El programa nunca se conecta a una red, así que no busca versiones más recientes ni puede avisarle de ellas. Mire la página de donde lo obtuvo y compare la versión que hay allí con la de arriba; lo que cambió figura en el archivo CHANGELOG.md. Desde una copia del repositorio, git pull y make setup lo actualizan.</translation>
    </message>
    <message>
        <source>Generators of fakes change quickly, so a newer version may find what this one has never seen.</source>
        <translation>Los generadores de falsificaciones cambian deprisa, así que una versión más reciente puede encontrar lo que esta nunca ha visto.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Open another video…</source>
        <translation>Abrir otro vídeo…</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Look more thoroughly</source>
        <translation>Examinar con más detalle</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
    <message>
        <source>Show the most suspicious moment</source>
        <translation>Mostrar el momento más sospechoso</translation>
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
        <translation>Este archivo no se puede reproducir aquí. El análisis continúa.</translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Private session</source>
        <translation>Sesión privada</translation>
    </message>
    <message>
        <source>Private session: nothing of the videos you open is kept, neither results nor names.</source>
        <translation>Sesión privada: no se conserva nada de los vídeos que abre, ni resultados ni nombres.</translation>
    </message>
    <message>
        <source>End private session</source>
        <translation>Terminar la sesión</translation>
    </message>
</context>
<context>
    <name>ProvenanceCard</name>
    <message>
        <source>What the file says of itself</source>
        <translation>Lo que el archivo dice de sí mismo</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Trusted: {trust_list}. Read by {library}.</source>
        <translation>De confianza: {trust_list}. Leído con {library}.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Hidden: your eyes first</source>
        <translation>Oculto: primero sus ojos</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>analysing</source>
        <translation>analizando</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>{state}, {percent} %</source>
        <translation>{state}, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Analysing file {number} of {total}, {percent} %</source>
        <translation>Analizando el archivo {number} de {total}, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{files} done</source>
        <translation>Terminado: {files}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>fallidos: {count}</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>cancelados: {count}</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>State of the queue</source>
        <translation>Estado de la cola</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
</context>
<context>
    <name>QueueControl</name>
    <message>
        <source>The queue of last time could not be read. It is kept as {path}; a new queue begins.</source>
        <translation>No se pudo leer la cola de la última vez. Se conserva como {path}; empieza una cola nueva.</translation>
    </message>
    <message>
        <source>Videos ({names});;All files (*)</source>
        <translation>Vídeos ({names});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add videos to the queue</source>
        <translation>Añadir vídeos a la cola</translation>
    </message>
    <message>
        <source>Add the videos of a folder to the queue</source>
        <translation>Añadir a la cola los vídeos de una carpeta</translation>
    </message>
    <message>
        <source>Looking for videos: {files} found so far…</source>
        <translation>Buscando vídeos: {files} hasta ahora…</translation>
    </message>
    <message>
        <source>No video was found in {folder}.</source>
        <translation>No se encontró ningún vídeo en {folder}.</translation>
    </message>
    <message>
        <source>Added {files}.</source>
        <translation>Añadidos: {files}.</translation>
    </message>
    <message>
        <source>{files} in the queue already.</source>
        <translation>Ya en la cola: {files}.</translation>
    </message>
    <message>
        <source>{files} left out: a queue holds {most} at most.</source>
        <translation>Sin añadir: {files}; una cola admite como máximo {most}.</translation>
    </message>
    <message>
        <source>The search was not brought to its end: there may be more.</source>
        <translation>La búsqueda no llegó a su fin: puede haber más.</translation>
    </message>
    <message>
        <source>Folders that could not be opened: {count}.</source>
        <translation>Carpetas que no se pudieron abrir: {count}.</translation>
    </message>
    <message>
        <source>No program could be started to show the folder {folder}.</source>
        <translation>No se pudo iniciar ningún programa para mostrar la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Removed {files} from the queue; on the disk nothing changed.</source>
        <translation>Quitado de la cola: {files}; en el disco no cambió nada.</translation>
    </message>
    <message>
        <source>Brought back {files}.</source>
        <translation>Recuperado: {files}.</translation>
    </message>
    <message>
        <source>Queue: {state}</source>
        <translation>Cola: {state}</translation>
    </message>
    <message>
        <source>The queue of this window is not kept when it is closed</source>
        <translation>La cola de esta ventana no se conserva al cerrarla</translation>
    </message>
    <message>
        <source>{files} waiting from last time</source>
        <translation>En espera desde la última vez: {files}</translation>
    </message>
    <message>
        <source>Waits while the opened video is analysed</source>
        <translation>Espera mientras se analiza el vídeo abierto</translation>
    </message>
    <message>
        <source>{progress}; pauses after it</source>
        <translation>{progress}; luego se pausa</translation>
    </message>
    <message>
        <source>Paused, {files} waiting</source>
        <translation>En pausa, en espera: {files}</translation>
    </message>
    <message>
        <source>{files} waiting</source>
        <translation>En espera: {files}</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;Show the queue</source>
        <translation>&amp;Mostrar la cola</translation>
    </message>
    <message>
        <source>Add &amp;videos…</source>
        <translation>Añadir &amp;vídeos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Añadir ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>Cancel the &amp;current file</source>
        <translation>Cancelar el archivo a&amp;ctual</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>Cancelar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Analyse a&amp;gain</source>
        <translation>Anali&amp;zar de nuevo</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Co&amp;mpare the two</source>
        <translation>Comparar &amp;los dos</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Show in its folde&amp;r</source>
        <translation>Mostrar en su carp&amp;eta</translation>
    </message>
    <message>
        <source>Remove from &amp;the queue</source>
        <translation>&amp;Quitar de la cola</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>Quitar &amp;terminados</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>&amp;Deshacer la retirada</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Cont&amp;inuar</translation>
    </message>
    <message>
        <source>&amp;Pause after this file</source>
        <translation>&amp;Pausar tras este archivo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>&amp;Back from the queue</source>
        <translation>Oc&amp;ultar la cola</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>State of the queue</source>
        <translation>Estado de la cola</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Progreso de la cola</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Filter by words in the name, folder, state or verdict</source>
        <translation>Filtrar por palabras del nombre, la carpeta, el estado o el veredicto</translation>
    </message>
    <message>
        <source>Filter by state or verdict</source>
        <translation>Filtrar por estado o veredicto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>No file of the queue matches the filter.</source>
        <translation>Ningún archivo de la cola coincide con el filtro.</translation>
    </message>
    <message>
        <source>The queue is empty. Drop several videos or a folder on the window.</source>
        <translation>La cola está vacía. Suelte varios vídeos o una carpeta en la ventana.</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Queue of videos</source>
        <translation>Cola de vídeos</translation>
    </message>
</context>
<context>
    <name>RegionPicture</name>
    <message>
        <source>The face with its regions</source>
        <translation>El rostro con sus zonas</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Save report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report is drawn from the result alone: the finding with its reason and error rates, the people, the moments, quality, model and settings with their hashes, limits, and how to check it.</source>
        <translation>El informe se elabora solo a partir del resultado: el veredicto con su motivo y sus tasas de error, las personas, los momentos, la calidad, el modelo y los ajustes con sus hashes, los límites y cómo comprobarlo.</translation>
    </message>
    <message>
        <source>It is written in English.</source>
        <translation>Está escrito en inglés.</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>no se nombra a nadie</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Elaborado por</translation>
    </message>
    <message>
        <source>&amp;Made by (optional)</source>
        <translation>&amp;Elaborado por (opcional)</translation>
    </message>
    <message>
        <source>&amp;Pictures of frames and faces</source>
        <translation>&amp;Imágenes de fotogramas y rostros</translation>
    </message>
    <message>
        <source>Untick it where faces must not be handed on; the report says so.</source>
        <translation>Desmárquelo cuando los rostros no deban difundirse; el informe lo indica.</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>&amp;Fecha y hora</translation>
    </message>
    <message>
        <source>Without it, two reports of the same result are the same to the last letter.</source>
        <translation>Sin ella, dos informes del mismo resultado son idénticos hasta la última letra.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Web page, needs nothing else (*.html)</source>
        <translation>Página web autónoma (*.html)</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation>PDF para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Timeline for a spreadsheet (*.csv)</source>
        <translation>Línea de tiempo para una hoja de cálculo (*.csv)</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>A report is being saved already.</source>
        <translation>Ya se está guardando un informe.</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Guardando el informe…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>No se pudo guardar el informe.</translation>
    </message>
    <message>
        <source>A fault in the program stopped it ({kind}). Please report it.</source>
        <translation>Un fallo del programa lo detuvo ({kind}). Comuníquelo, por favor.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset {setting} to its default</source>
        <translation>Restablecer «{setting}» a su valor predeterminado</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <translation>Volver al valor predeterminado: {value}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>SettingsCatalogue</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark colours, or whatever your desktop is set to, also when that changes.</source>
        <translation>Colores claros u oscuros, o los que tenga su escritorio, también cuando cambien.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Makes all text of the program larger, beyond the size that your desktop asks for.</source>
        <translation>Aumenta el tamaño de todo el texto del programa, más allá del que pide su escritorio.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>How many pictures of each second are looked at. More find what lasts only a moment and take longer. An open video is analysed again.</source>
        <translation>Cuántas imágenes de cada segundo se examinan. Con más se encuentra lo que dura solo un instante, pero se tarda más. Un vídeo abierto se analiza de nuevo.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Which of the installed models judges. An open video is analysed again.</source>
        <translation>Cuál de los modelos instalados juzga. Un vídeo abierto se analiza de nuevo.</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Decodificación</translation>
    </message>
    <message>
        <source>Who unpacks the pictures of a video. A graphics device is used only where it shows what the processor shows. It holds from the next analysis on.</source>
        <translation>Qué decodifica las imágenes de un vídeo. Un procesador gráfico se usa solo donde muestra lo mismo que el procesador. Vale a partir del próximo análisis.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Graphics device, where there is one</source>
        <translation>Procesador gráfico, si lo hay</translation>
    </message>
    <message>
        <source>Your eyes first</source>
        <translation>Primero sus ojos</translation>
    </message>
    <message>
        <source>Asks what you think of a video before it shows what the program found.</source>
        <translation>Pregunta qué opina usted de un vídeo antes de mostrar lo que encontró el programa.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Boxes around faces</source>
        <translation>Recuadros alrededor de los rostros</translation>
    </message>
    <message>
        <source>Draws a box around each face that was found, in the colour of the person.</source>
        <translation>Dibuja un recuadro alrededor de cada rostro encontrado, con el color de la persona.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>As a number</source>
        <translation>Como número</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>No mostrar</translation>
    </message>
    <message>
        <source>Score on the boxes</source>
        <translation>Puntuación en los recuadros</translation>
    </message>
    <message>
        <source>How the score of the moment stands on a face&apos;s box. It is a raw score and no probability.</source>
        <translation>Cómo figura la puntuación del momento en el recuadro de un rostro. Es una puntuación bruta y no una probabilidad.</translation>
    </message>
    <message>
        <source>Magnified face</source>
        <translation>Rostro ampliado</translation>
    </message>
    <message>
        <source>Shows the chosen person&apos;s face large beside the picture, in step with it.</source>
        <translation>Muestra en grande el rostro de la persona elegida junto a la imagen, en sincronía con ella.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>Sesión privada</translation>
    </message>
    <message>
        <source>Keeps nothing of the videos that you open: no result, no name. It ends with the program.</source>
        <translation>No conserva nada de los vídeos que abre: ni resultado ni nombre. Termina con el programa.</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Guardar un historial</translation>
    </message>
    <message>
        <source>Adds every analysis to the history on this computer. What is in it stays when you switch it off.</source>
        <translation>Añade cada análisis al historial de este ordenador. Lo que contiene permanece cuando lo desactiva.</translation>
    </message>
    <message>
        <source>Earlier analyses</source>
        <translation>Análisis anteriores</translation>
    </message>
    <message>
        <source>Shows the history, where you can open and delete what is in it.</source>
        <translation>Muestra el historial, donde puede abrir y eliminar lo que contiene.</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Mostrar el historial</translation>
    </message>
    <message>
        <source>Remember results</source>
        <translation>Recordar los resultados</translation>
    </message>
    <message>
        <source>Shows at once what was found in a file that was analysed before with the same settings.</source>
        <translation>Muestra al instante lo que se encontró en un archivo ya analizado con los mismos ajustes.</translation>
    </message>
    <message>
        <source>Remembered results</source>
        <translation>Resultados recordados</translation>
    </message>
    <message>
        <source>They are a cache that never grows beyond 100 MB; what is forgotten is analysed anew.</source>
        <translation>Son una caché que nunca supera los 100 MB; lo olvidado se analiza de nuevo.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlos</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>The names in the menu under Open recent.</source>
        <translation>Los nombres del menú «Abrir reciente».</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>The list of recent files is empty.</source>
        <translation>La lista de archivos recientes está vacía.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Removes all that the program keeps on this computer, these settings too, and closes it. It asks first.</source>
        <translation>Elimina todo lo que el programa guarda en este ordenador, también estos ajustes, y lo cierra. Antes pregunta.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Go on with the queue at the start</source>
        <translation>Continuar la cola al iniciar</translation>
    </message>
    <message>
        <source>What was waiting when the program was closed goes on by itself; otherwise it waits for a word.</source>
        <translation>Lo que estaba en espera al cerrar el programa continúa por sí solo; si no, espera su orden.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Automatic, by the sampling ({bundle})</source>
        <translation>Automático, según el muestreo ({bundle})</translation>
    </message>
    <message>
        <source>{name} (not installed)</source>
        <translation>{name} (no instalado)</translation>
    </message>
    <message>
        <source>There are none now.</source>
        <translation>Ahora no hay ninguno.</translation>
    </message>
    <message>
        <source>Now: {results} ({size}).</source>
        <translation>Ahora: {results} ({size}).</translation>
    </message>
</context>
<context>
    <name>SettingsControl</name>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>A&amp;justes…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Search the settings by words</source>
        <translation>Buscar en los ajustes por palabras</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Resultado de la búsqueda</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Set every choice of this window to its default</source>
        <translation>Poner todas las opciones de esta ventana en su valor predeterminado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No setting has these words: {words}</source>
        <translation>Ningún ajuste contiene estas palabras: {words}</translation>
    </message>
    <message>
        <source>Every setting is at its default.</source>
        <translation>Todos los ajustes tienen su valor predeterminado.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Se ha restablecido el estado anterior.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>On the timeline</source>
        <translation>En la línea de tiempo</translation>
    </message>
    <message>
        <source>Go to a moment</source>
        <translation>Ir a un momento</translation>
    </message>
    <message>
        <source>Click, or drag</source>
        <translation>Clic o arrastrar</translation>
    </message>
    <message>
        <source>Look closer or less closely</source>
        <translation>Acercar o alejar</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + rueda</translation>
    </message>
    <message>
        <source>Move along</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Drag with the middle button, or Shift + wheel</source>
        <translation>Arrastrar con el botón central, o Mayús + rueda</translation>
    </message>
    <message>
        <source>One second back or on</source>
        <translation>Retroceder o avanzar un segundo</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>A tenth of the video on or back</source>
        <translation>Avanzar o retroceder una décima parte del vídeo</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>Al inicio o al final</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>In the list of moments</source>
        <translation>En la lista de momentos</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Enter, or click</source>
        <translation>Intro o clic</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>En una comparación</translation>
    </message>
    <message>
        <source>Play or pause both</source>
        <translation>Reproducir o pausar ambos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Previous or next frame</source>
        <translation>Fotograma anterior o siguiente</translation>
    </message>
    <message>
        <source>Comma, Period</source>
        <translation>Coma, Punto</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>Más lento o más rápido</translation>
    </message>
    <message>
        <source>Five seconds back or on</source>
        <translation>Retroceder o avanzar cinco segundos</translation>
    </message>
    <message>
        <source>Link or unlink the two</source>
        <translation>Enlazar o desenlazar los dos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>En la imagen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>Leave the full screen, or stop the analysis</source>
        <translation>Salir de la pantalla completa o detener el análisis</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>SideJob</name>
    <message>
        <source>Something unexpected happened inside the program: {error}</source>
        <translation>Ocurrió algo inesperado dentro del programa: {error}</translation>
    </message>
</context>
<context>
    <name>Stability</name>
    <message>
        <source>compressed as messengers do (H.264, CRF 28)</source>
        <translation>comprimido como en la mensajería (H.264, CRF 28)</translation>
    </message>
    <message>
        <source>compressed strongly (H.264, CRF 35)</source>
        <translation>muy comprimido (H.264, CRF 35)</translation>
    </message>
    <message>
        <source>half as wide and high</source>
        <translation>la mitad de ancho y de alto</translation>
    </message>
    <message>
        <source>half as wide and high, compressed strongly</source>
        <translation>la mitad de ancho y de alto, muy comprimido</translation>
    </message>
    <message>
        <source>10 frames a second</source>
        <translation>10 fotogramas por segundo</translation>
    </message>
    <message>
        <source>the stretch as it is</source>
        <translation>el tramo tal como está</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal como está</translation>
    </message>
    <message>
        <source>The check was cancelled before any change was tried.</source>
        <translation>La prueba se canceló antes de probar ningún cambio.</translation>
    </message>
    <message>
        <source>The verdict survived {changes}.</source>
        <translation>El veredicto resistió {changes}.</translation>
    </message>
    <message>
        <source>The verdict survived none of {changes}.</source>
        <translation>El veredicto no resistió ninguno, de {changes}.</translation>
    </message>
    <message>
        <source>The verdict survived {survived} of {changes}.</source>
        <translation>El veredicto resistió {survived} de {changes}.</translation>
    </message>
    <message>
        <source>The check was cancelled before it was done.</source>
        <translation>La prueba se canceló antes de terminar.</translation>
    </message>
    <message>
        <source>The video is long or large, so {start} to {end}, around its most suspicious moment, was checked, and compared with the verdict of that stretch by itself.</source>
        <translation>El vídeo es largo o grande, así que se comprobó de {start} a {end}, en torno a su momento más sospechoso, y se comparó con el veredicto de ese tramo por sí solo.</translation>
    </message>
    <message>
        <source>A verdict that survives is not thereby right, and one that changes is not thereby wrong: it rests on traces that such changes blur. Where it changes, look for the earliest copy of the video. Where the probability hardly moves with it, the verdict lies near the limit between two bands.</source>
        <translation>Un veredicto que resiste no es por ello correcto, y uno que cambia no es por ello erróneo: se basa en rastros que tales cambios difuminan. Si cambia, busque la copia más antigua del vídeo. Si la probabilidad apenas varía con ello, el veredicto está cerca del límite entre dos niveles.</translation>
    </message>
</context>
<context>
    <name>StabilityDialog</name>
    <message>
        <source>Stability check</source>
        <translation>Prueba de estabilidad</translation>
    </message>
    <message>
        <source>Does the verdict survive what messengers and networks do to a video?</source>
        <translation>¿Resiste el veredicto lo que la mensajería y las redes sociales hacen con un vídeo?</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Changed?</source>
        <translation>¿Cambió?</translation>
    </message>
    <message>
        <source>Verdicts after each change</source>
        <translation>Veredictos tras cada cambio</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>en curso…</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>StripLegend</name>
    <message>
        <source>Legend: bars rise and turn from blue to orange with the evidence in each face by itself; hatched means not scored, dotted means no face, striped means poor material, a line under a lane marks a moment; outlined bars are of the first look; dashed lines across the lanes are cuts to another picture</source>
        <translation>Leyenda: las barras crecen y pasan de azul a naranja con los indicios en cada rostro por sí solo; el rayado significa sin puntuar, el punteado sin rostro, las franjas material deficiente, una línea bajo un carril marca un momento; las barras con contorno son del primer vistazo; las líneas discontinuas a través de los carriles son cortes a otra imagen</translation>
    </message>
    <message>
        <source>Each face by itself, measured as the verdict is. The verdict follows all of a person&apos;s faces.</source>
        <translation>Cada rostro por sí solo, medido como el veredicto. El veredicto se basa en todos los rostros de una persona.</translation>
    </message>
    <message>
        <source>Low score</source>
        <translation>Puntuación baja</translation>
    </message>
    <message>
        <source>high score</source>
        <translation>puntuación alta</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sin indicios</translation>
    </message>
    <message>
        <source>strong evidence</source>
        <translation>indicios fuertes</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>sin puntuar</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>sin rostro</translation>
    </message>
    <message>
        <source>poor material</source>
        <translation>material deficiente</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>first look</source>
        <translation>primer vistazo</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>corte</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Looking at the first frames…</source>
        <translation>Examinando los primeros fotogramas…</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time.</source>
        <translation>El programa terminó de forma inesperada la última vez.</translation>
    </message>
    <message>
        <source>Your videos are unchanged. The history, remembered results, the queue and your settings are kept. What was being analysed just then is not: open that file again. If it happens again with the same file, copy the diagnostics, which name no file, and report it.</source>
        <translation>Sus vídeos no han cambiado. El historial, los resultados recordados, la cola y sus ajustes se conservan. Lo que se estaba analizando en ese momento, no: abra ese archivo de nuevo. Si vuelve a ocurrir con el mismo archivo, copie el diagnóstico, que no nombra ningún archivo, y comuníquelo.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Progreso del análisis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop this analysis (Esc)</source>
        <translation>Detener este análisis (Esc)</translation>
    </message>
    <message>
        <source>Analyse this video anew and remember the new result ({key})</source>
        <translation>Analizar este vídeo de nuevo y recordar el nuevo resultado ({key})</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
    <message>
        <source>Stability check</source>
        <translation>Prueba de estabilidad</translation>
    </message>
    <message>
        <source>Does the verdict survive what messengers do to a video? (Shift+S)</source>
        <translation>¿Resiste el veredicto lo que la mensajería hace con un vídeo? (Mayús+S)</translation>
    </message>
    <message>
        <source>About this verdict</source>
        <translation>Acerca de este veredicto</translation>
    </message>
    <message>
        <source>The model that judged, with all that was measured of it</source>
        <translation>El modelo que juzgó, con todo lo que se midió de él</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Model: {name}, version {version}</source>
        <translation>Modelo: {name}, versión {version}</translation>
    </message>
    <message>
        <source>Something unexpected happened inside the program: {error}</source>
        <translation>Ocurrió algo inesperado dentro del programa: {error}</translation>
    </message>
    <message>
        <source>Your video is unchanged.</source>
        <translation>Su vídeo no ha cambiado.</translation>
    </message>
    <message>
        <source>The analysis could not be done</source>
        <translation>No se pudo hacer el análisis</translation>
    </message>
</context>
<context>
    <name>VideoSurface</name>
    <message>
        <source>Video picture</source>
        <translation>Imagen de vídeo</translation>
    </message>
    <message>
        <source>no face marked</source>
        <translation>ningún rostro marcado</translation>
    </message>
</context>
<context>
    <name>WatchMenu</name>
    <message>
        <source>Lo&amp;uder</source>
        <translation>Subir el v&amp;olumen</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>Ba&amp;jar el volumen</translation>
    </message>
    <message>
        <source>&amp;Next suspicious moment</source>
        <translation>Momento sospechoso &amp;siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious suspicious moment</source>
        <translation>Momento sospechoso an&amp;terior</translation>
    </message>
    <message>
        <source>N&amp;ext frame</source>
        <translation>Fotograma s&amp;iguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>Fotogra&amp;ma anterior</translation>
    </message>
    <message>
        <source>Play back&amp;wards, again for faster</source>
        <translation>Reproducir &amp;hacia atrás, repetir para acelerar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>P&amp;lay, again for faster</source>
        <translation>Reproducir, repetir para ace&amp;lerar</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>Mark where the loop &amp;begins</source>
        <translation>Marcar el inicio del &amp;bucle</translation>
    </message>
    <message>
        <source>Mark where the loop en&amp;ds</source>
        <translation>Marcar el &amp;final del bucle</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>B&amp;ucle</translation>
    </message>
    <message>
        <source>Remove the loop&apos;s mar&amp;ks</source>
        <translation>&amp;Quitar las marcas del bucle</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Más &amp;lento</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Más &amp;rápido</translation>
    </message>
    <message>
        <source>&amp;Zoom to the face</source>
        <translation>&amp;Ampliar el rostro</translation>
    </message>
    <message>
        <source>Look &amp;closer at the timeline</source>
        <translation>Acercar la línea de t&amp;iempo</translation>
    </message>
    <message>
        <source>Look &amp;less closely at the timeline</source>
        <translation>A&amp;lejar la línea de tiempo</translation>
    </message>
    <message>
        <source>Show the &amp;whole timeline</source>
        <translation>M&amp;ostrar toda la línea de tiempo</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welco&amp;me…</source>
        <translation>Bienveni&amp;da…</translation>
    </message>
    <message>
        <source>The sample is one photograph, twice: on the left as it was taken, on the right with an altered copy of the face put over it by a few lines of code. The strip below shows how both score over time.</source>
        <translation>El ejemplo es una misma fotografía dos veces: a la izquierda tal como se tomó, a la derecha con una copia alterada del rostro superpuesta mediante unas líneas de código. La franja de abajo muestra la puntuación de ambas a lo largo del tiempo.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Deepfake Desktop</source>
        <translation>Le damos la bienvenida a Deepfake Desktop</translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation>Probar con el ejemplo</translation>
    </message>
    <message>
        <source>Open a video…</source>
        <translation>Abrir un vídeo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>WelcomeText</name>
    <message>
        <source>It looks for swapped or re-rendered faces, and shows when, on whose face, and how sure it is.</source>
        <translation>Busca rostros cambiados o generados de nuevo, y muestra cuándo, en qué rostro y con qué seguridad.</translation>
    </message>
    <message>
        <source>It tells how often it is wrong, as measured on videos with a known answer.</source>
        <translation>Dice con qué frecuencia se equivoca, medido en vídeos de respuesta conocida.</translation>
    </message>
    <message>
        <source>It works on this computer alone. Nothing is uploaded.</source>
        <translation>Funciona solo en este ordenador. No se sube nada.</translation>
    </message>
    <message>
        <source>It does not judge sound, context, or scenes without faces.</source>
        <translation>No juzga el sonido, el contexto ni las escenas sin rostros.</translation>
    </message>
    <message>
        <source>No evidence found does not mean that nothing was edited.</source>
        <translation>No encontrar indicios no significa que no se haya editado nada.</translation>
    </message>
    <message>
        <source>A probability is no proof. Never decide about a person on it alone.</source>
        <translation>Una probabilidad no es una prueba. Nunca decida sobre una persona basándose solo en ella.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What it does not</source>
        <translation>Qué no hace</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>the eyes</source>
        <translation>los ojos</translation>
    </message>
    <message>
        <source>the brows</source>
        <translation>las cejas</translation>
    </message>
    <message>
        <source>the nose</source>
        <translation>la nariz</translation>
    </message>
    <message>
        <source>the mouth</source>
        <translation>la boca</translation>
    </message>
    <message>
        <source>the cheeks</source>
        <translation>las mejillas</translation>
    </message>
    <message>
        <source>the jaw</source>
        <translation>la mandíbula</translation>
    </message>
    <message>
        <source>the forehead</source>
        <translation>la frente</translation>
    </message>
    <message>
        <source>the edge of the face</source>
        <translation>el borde del rostro</translation>
    </message>
    <message>
        <source>The score of this picture is low by itself ({score}), so there is little to explain.</source>
        <translation>La puntuación de esta imagen es baja de por sí ({score}), así que hay poco que explicar.</translation>
    </message>
    <message>
        <source>No single region explains it: none lowers the score clearly more than covering as much of the picture anywhere does.</source>
        <translation>Ninguna zona lo explica por sí sola: ninguna baja la puntuación claramente más que tapar otro tanto de la imagen en cualquier lugar.</translation>
    </message>
    <message>
        <source>Covering {region} lowers the score most: from {before} to {after}.</source>
        <translation>Lo que más baja la puntuación es tapar {region}: de {before} a {after}.</translation>
    </message>
    <message>
        <source>Covering {region} lowers it to {after}.</source>
        <translation>Tapar {region} la baja a {after}.</translation>
    </message>
    <message>
        <source>stays at {before}; as much covered elsewhere: {usual}</source>
        <translation>sigue en {before}; tapando otro tanto en otro lugar: {usual}</translation>
    </message>
    <message>
        <source>lowers it from {before} to {after}; as much covered elsewhere: {usual}</source>
        <translation>la baja de {before} a {after}; tapando otro tanto en otro lugar: {usual}</translation>
    </message>
    <message>
        <source>raises it from {before} to {after}; as much covered elsewhere: {usual}</source>
        <translation>la sube de {before} a {after}; tapando otro tanto en otro lugar: {usual}</translation>
    </message>
    <message>
        <source>This shows what the network&apos;s score depends on in this one picture, not what is wrong with the face. A region that lowers the score need not be manipulated, and what covers it is an alteration of its own.</source>
        <translation>Esto muestra de qué depende la puntuación de la red en esta única imagen, no qué le pasa al rostro. Una zona que baja la puntuación no tiene por qué estar manipulada, y lo que la tapa es en sí una alteración.</translation>
    </message>
    <message>
        <source>The face is turned far to the side, so the regions lie only roughly.</source>
        <translation>El rostro está muy girado hacia un lado, así que las zonas son solo aproximadas.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this moment?</source>
        <translation>¿Por qué este momento?</translation>
    </message>
    <message>
        <source>Covering one region of the face after the other…</source>
        <translation>Tapando una zona del rostro tras otra…</translation>
    </message>
    <message>
        <source>Person {person} at {time}</source>
        <translation>Persona {person} en {time}</translation>
    </message>
    <message>
        <source>Regions, the one that lowers the score most first</source>
        <translation>Zonas, primero la que más baja la puntuación</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>, stands out</source>
        <translation>, destaca</translation>
    </message>
    <message>
        <source>Hatched: stands out. Choose a region to see where it lies.</source>
        <translation>Rayado: destaca. Elija una zona para ver dónde está.</translation>
    </message>
    <message>
        <source>Choose a region to see where it lies.</source>
        <translation>Elija una zona para ver dónde está.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>strong evidence</source>
        <translation>indicios fuertes</translation>
    </message>
    <message>
        <source>moderate evidence</source>
        <translation>indicios moderados</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>no concluyente</translation>
    </message>
    <message>
        <source>no evidence found</source>
        <translation>no se encontraron indicios</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>No se encontró ningún rostro</translation>
    </message>
    <message>
        <source>Analysis cancelled</source>
        <translation>Análisis cancelado</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Este archivo no se puede leer</translation>
    </message>
    <message>
        <source>Nothing to analyse in this file</source>
        <translation>No hay nada que analizar en este archivo</translation>
    </message>
    <message>
        <source>The analysis could not be done</source>
        <translation>No se pudo hacer el análisis</translation>
    </message>
    <message>
        <source>The verdict sharpens as more of the video is seen.</source>
        <translation>El veredicto se afina a medida que se ve más del vídeo.</translation>
    </message>
    <message>
        <source>Still reading the video: this may change.</source>
        <translation>Aún se está leyendo el vídeo: esto puede cambiar.</translation>
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
&lt;h3&gt;Qué dice el veredicto&lt;/h3&gt;
&lt;p&gt;El programa sigue cada rostro a lo largo del vídeo y mide los rastros que dejan el cambio de rostro y su
regeneración. Lo que encuentra se clasifica en uno de cuatro niveles:&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Indicios fuertes&lt;/b&gt;: rara vez se ven estos rastros en vídeos sin tocar del tipo con que se probó el modelo.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Indicios moderados&lt;/b&gt;: los rastros están ahí, pero los vídeos sin tocar también los muestran de vez en cuando.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;No concluyente&lt;/b&gt;: rostros escasos, demasiado pequeños o deficientes (borrosos, oscuros, muy comprimidos,
distintos de los datos con los que aprendió el modelo), o señales que apuntan en ambos sentidos. Se indica el motivo.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;No se encontraron indicios&lt;/b&gt;: faltan los rastros medidos. Esto &lt;i&gt;no&lt;/i&gt; certifica el vídeo.&lt;/li&gt;
&lt;/ul&gt;
&lt;h3&gt;Probabilidad y puntuación&lt;/h3&gt;
&lt;p&gt;La &lt;b&gt;probabilidad&lt;/b&gt; es la estimación de manipulación que hace el modelo, ajustada con vídeos de respuesta conocida.
Indica cuán probable es la manipulación, no cuánta hay. Los números entre los que está dicen hasta dónde podría variar si se
hubieran mirado otros momentos de este vídeo; con qué frecuencia se equivoca el modelo lo dicen los vídeos de prueba. La
&lt;b&gt;franja&lt;/b&gt;, las palabras en los recuadros de los rostros y el rostro ampliado dicen lo mismo de cada rostro por sí
solo: en qué nivel caería, con el mismo ajuste y los mismos límites que el veredicto. La &lt;b&gt;puntuación&lt;/b&gt; que aparece al
lado es la salida bruta de la red y no debe leerse como una probabilidad. La lista de &lt;b&gt;momentos&lt;/b&gt; indica dónde las
puntuaciones alcanzan el límite de indicios moderados o, si ninguna lo alcanza, dónde son más altas. Un solo momento no
es un veredicto: este se basa en todos los rostros de una persona.&lt;/p&gt;
&lt;p&gt;Tenga en cuenta lo raros que son los vídeos manipulados allí de donde viene el suyo. Si uno de cada cien vídeos está
manipulado, incluso un detector que descubre 80 de 100 y marca por error 20 de 100 acierta solo unas 4 veces de cada 100
marcas.&lt;/p&gt;
&lt;h3&gt;Qué no hace&lt;/h3&gt;
&lt;p&gt;No juzga el sonido, el contexto, los textos que acompañan al vídeo ni las escenas sin rostros. La compresión fuerte,
los rostros pequeños y las nuevas formas de falsificar pueden ocultar los rastros; los filtros de belleza y una edición
intensa pueden parecerse a ellos.&lt;/p&gt;
&lt;h3&gt;Qué hacer después&lt;/h3&gt;
&lt;p&gt;Mire personalmente los momentos marcados, busque la copia más antigua del vídeo y pregunte de dónde viene. Nunca decida
sobre una persona basándose solo en este veredicto.&lt;/p&gt;
</translation>
    </message>
    <message>
        <source>low</source>
        <comment>score</comment>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>score</comment>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <comment>score</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>low score</source>
        <translation>puntuación baja</translation>
    </message>
    <message>
        <source>medium score</source>
        <translation>puntuación media</translation>
    </message>
    <message>
        <source>high score</source>
        <translation>puntuación alta</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Persona {number}</translation>
    </message>
    <message>
        <source>under {number}</source>
        <translation>menos de {number}</translation>
    </message>
    <message>
        <source>over {number}</source>
        <translation>más de {number}</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>alrededor de {number}</translation>
    </message>
    <message>
        <source>anything from 0 to 1</source>
        <translation>cualquier valor de 0 a 1</translation>
    </message>
    <message>
        <source>up to {number}</source>
        <translation>hasta {number}</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>desde {number}</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} y {high}</translation>
    </message>
    <message>
        <source>not reliable here ({number})</source>
        <translation>no fiable aquí ({number})</translation>
    </message>
    <message>
        <source>very low</source>
        <comment>probability</comment>
        <translation>muy baja</translation>
    </message>
    <message>
        <source>low</source>
        <comment>probability</comment>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>probability</comment>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <comment>probability</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>very high</source>
        <comment>probability</comment>
        <translation>muy alta</translation>
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
        <translation>Probabilidad de manipulación: {probability}</translation>
    </message>
    <message>
        <source>How sure: {genuine} of {genuine_clips} genuine and {manipulated} of {manipulated_clips} manipulated test clips got this mark ({measured_on}; {date}).</source>
        <translation>Grado de seguridad: {genuine} de {genuine_clips} vídeos de prueba auténticos y {manipulated} de {manipulated_clips} manipulados recibieron esta calificación ({measured_on}; {date}).</translation>
    </message>
    <message>
        <source>test clips</source>
        <translation>vídeos de prueba</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>First look, at {moments}: no face yet.</source>
        <translation>Primer vistazo ({moments}): aún ningún rostro.</translation>
    </message>
    <message>
        <source>First look, at {moments}: too few faces yet to tell anything.</source>
        <translation>Primer vistazo ({moments}): aún hay muy pocos rostros para decir algo.</translation>
    </message>
    <message>
        <source>First look, at {moments}: {finding}.</source>
        <translation>Primer vistazo ({moments}): {finding}.</translation>
    </message>
    <message>
        <source>{finding}, probability {probability}</source>
        <translation>{finding}, probabilidad {probability}</translation>
    </message>
    <message>
        <source>one key frame every {seconds} s, since the video is long</source>
        <translation>un fotograma clave cada {seconds}&#xa0;s, ya que el vídeo es largo</translation>
    </message>
    <message>
        <source>one frame every {seconds} s, since the video is long</source>
        <translation>un fotograma cada {seconds}&#xa0;s, ya que el vídeo es largo</translation>
    </message>
    <message>
        <source>{rate} samples a second</source>
        <translation>{rate} muestras por segundo</translation>
    </message>
    <message>
        <source>{faces} in {sampled} of {frames} ({spacing})</source>
        <translation>{faces} en {sampled} de {frames} ({spacing})</translation>
    </message>
    <message>
        <source>{faces} too small to score</source>
        <translation>demasiado pequeños para puntuar: {faces}</translation>
    </message>
    <message>
        <source>{frames} could not be decoded</source>
        <translation>no se pudieron decodificar: {frames}</translation>
    </message>
    <message>
        <source>Looked for faces: {facts}.</source>
        <translation>Búsqueda de rostros: {facts}.</translation>
    </message>
    <message>
        <source>Based on {facts}.</source>
        <translation>Basado en {facts}.</translation>
    </message>
    <message>
        <source>Recalled from {moment}</source>
        <translation>Resultado recordado del {moment}</translation>
    </message>
    <message>
        <source>Quality of the material: {flags}</source>
        <translation>Calidad del material: {flags}</translation>
    </message>
    <message>
        <source>{start} to {end}, {faces} scored, about {width} pixels wide</source>
        <translation>De {start} a {end}, {faces} con puntuación, unos {width} píxeles de ancho</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number}&#xa0;kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;MB</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is no picture to show.</source>
        <translation>No hay imagen que mostrar.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln face(s)</source>
        <translation>
            <numerusform>%Ln rostro</numerusform>
            <numerusform>%Ln rostros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln fotograma</numerusform>
            <numerusform>%Ln fotogramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s)</source>
        <translation>
            <numerusform>%Ln momento</numerusform>
            <numerusform>%Ln momentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>queda alrededor de %Ln segundo</numerusform>
            <numerusform>quedan unos %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda alrededor de %Ln minuto</numerusform>
            <numerusform>quedan unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>queda alrededor de %Ln hora</numerusform>
            <numerusform>quedan unas %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyses</source>
        <translation>
            <numerusform>%Ln análisis</numerusform>
            <numerusform>%Ln análisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered result(s)</source>
        <translation>
            <numerusform>%Ln resultado recordado</numerusform>
            <numerusform>%Ln resultados recordados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>los %Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificado</numerusform>
            <numerusform>%Ln certificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>%Ln archivo más</numerusform>
            <numerusform>otros %Ln archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PersonCard</name>
    <message>
        <source>Person {number}, chosen</source>
        <translation>Persona {number}, elegida</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Persona {number}</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Moments, the one with the most evidence first</source>
        <translation>Momentos, primero el que tiene más indicios</translation>
    </message>
</context>
<context>
    <name>_Writer</name>
    <message>
        <source>The annotated video could not be written because of a fault in the program: {error}</source>
        <translation>No se pudo escribir el vídeo anotado por un fallo del programa: {error}</translation>
    </message>
</context>
</TS>
