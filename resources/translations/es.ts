<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnnotateExport</name>
    <message>
        <source>Save the annotated video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the annotated video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotated video was cancelled; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}, as far as the damaged original can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Play or pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous frame (,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next frame (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing speed ([ slower, ] faster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop (R); mark its begin with I and its end with O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, length, and number of the frame. The first frame is 0; numbers are counted from the time and the file&apos;s average frame rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} · frame {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to add to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to analyse this video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a video here to look for signs of face manipulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several videos or a folder go into a queue. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a video…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Strong evidence of face manipulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate evidence of face manipulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence of face manipulation found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong evidence of face manipulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate evidence of face manipulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evidence of face manipulation found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far: {finding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen only briefly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongly compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings change over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlike what the model learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a likelihood, not a proof. The program looks for swapped or re-rendered faces; it does not judge sound, context or scenes without faces. Finding no evidence does not mean that nothing was edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traces of face manipulation are strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are moderate traces of face manipulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signs point both ways: there are neither clear traces of manipulation nor a clear absence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence of face manipulation was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces are too small to judge: {found} pixels wide at the median, {least} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen too briefly to judge: {faces} scored, {least} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence of face manipulation was found in {faces} of {people}. This does not mean that the video is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {person} ({faces}, {start} to {end}): {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is evidence, not proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further people in material too poor to judge: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further people seen too briefly or too small to judge: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces are too blurred to judge: sharpness {found}, at least {least} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces are too dark to judge: mean brightness {found} of 255, at least {least} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces are too overexposed to judge: {found} of 100 pixels are burnt out, {most} at most may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video is too strongly compressed to judge: the steps at block borders are {found} times those inside blocks, {most} at most is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The findings change too much over time to judge the whole: agreement between moments {found} of 1, at least {least} is needed. Look at the marked moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces are too unlike those that the model learnt from to judge: distance {found}, {most} at most is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis stopped because of a fault in the program ({error}). Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened inside the program: {error}. Your video is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found in the {frames} looked at, so there is nothing to judge. This says nothing about whether the video was edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or cut short: it could be read up to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The findings cover that part only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis was cancelled; the findings cover the first {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis was cancelled; the findings cover nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has changed since it was analysed. Analyse it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is too small there, or too far outside the picture, to be scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture at {seconds} s of {name}. Choose an earlier time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face of person {person} is not found again in the picture at {seconds} s. Choose another moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyes and mouth cannot be told apart in this picture. Choose another moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verdict to check. Analyse the video to its end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stretch by itself cannot be judged. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written anew: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it was judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} looks like a network address. This program stays offline: save the video and open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name, or whether it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be reached: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a video file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an ordinary file. Copy the video to a file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes). Download or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds sound but no picture. This program looks at faces in video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no video. This program looks at faces in video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a still picture. This program looks at faces in video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is coded in a way that cannot be decoded here. Convert it to H.264.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says that it is {width} x {height} pixels, more than this program decodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete: its index cannot be read. Download or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a video that this program knows. It reads MP4, MOV, MKV, WebM, AVI and similar files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read {name}. Change its permissions or copy it to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read to its end: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is shown at {width} x {height} pixels, too large to analyse here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has frames too large for this machine&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one frame of {name} can be decoded. It may be damaged; get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one frame of {name} can be decoded. It may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Deepfake Desktop again, or choose another bundle with --model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model bundle {name} cannot be used: {path}: {error}. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model bundle {name} cannot be read: {error}. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model bundle {name} in {path} (bundles there: {known}). {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {path} does not fit its model.json. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {error}. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {path} cannot be run: {error}. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} {path} is missing. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} {path} has been altered or damaged. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face comparer {path} cannot be run: {error}. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face finder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face comparer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its format is {found}, and this program reads {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was trained on {geometry} crops, and this program cuts {own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ensemble has 2 to {most} members, and it names {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its members differ in input size, window or stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a plain bundle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its member {name} is not the one it was calibrated with (another SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a plain file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file {name} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file {name} was altered (its size or SHA-256 is not the recorded one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a short text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a whole number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not between {least} and {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test clips of people, studios and partly generators that training never saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This analysis is not in the history. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was damaged: {saved} of it could be saved. The damaged file is kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no history yet, so there is nothing to back up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no home folder to keep a history in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry {number} in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is not used, since {path} belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be switched on: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be switched off: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged history cannot be deleted: {error}. Delete it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {error}. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry of the history is damaged ({error}). Delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history {path} cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history {path} holds something strange: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the history cannot be made: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was made by a newer version of this program. Use that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF cannot be made here ({error}). Install the packages again with make setup, or choose a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of who makes the report must be one line of {most} letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result is about a file that could not be read, so there are no pictures to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not the file that this result is about: its SHA-256 is {found}, and that of the analysed file is {wanted}. Give the file that was analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the report could not be coded. Make the report without pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures can be drawn: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is what the report is drawn from and is not overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be saved: {error}. Choose another folder, or make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not the file that was analysed, or it has changed. Analyse it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has to end in {suffix}: that is the kind of file that is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}. Make it first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is never overwritten. Choose another name for the annotated video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotated video could not be written to {path}: {error}. Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video is too large for an annotated copy in H.264.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of FFmpeg (PyAV) cannot encode H.264.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file says it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are statements of the file about itself. They are no part of the verdict, which rests on the faces alone: whoever makes a file can leave out, copy or invent most of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content Credentials: intact, signer on the trust list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content Credentials: intact, signer not on the trust list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content Credentials: present, but they do not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content Credentials: kept elsewhere, not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content Credentials: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content Credentials: not looked for in this kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content Credentials: could not be looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is as it was when this signer signed it, and a certificate authority on the trust list vouches for who the signer is. Whether the picture shows what happened is another question: signers also sign edited and generated videos, and say so at best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is as it was when it was signed, but no authority on the trust list vouches for the signer: anybody can make such a signature in any name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names an address on the internet for its credentials. This program stays offline, so they were not fetched and say nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That says nothing: most videos have none, and most sites and editors drop them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are read in MP4, MOV, M4V and AVI only. That says nothing about the video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. That says nothing about the video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That says nothing about the video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. So they say nothing reliable about this file. That can come of manipulation, and just as well of a program that edited, converted or repaired the file and knew nothing of credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture, sound or index were changed after the signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was changed after the signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a statement in the credentials was changed after the signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a statement that was signed is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature does not belong to these credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was signed when the certificate was not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signer&apos;s certificate has expired, and no trusted time of signing is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signer&apos;s certificate was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signer&apos;s certificate is not fit for signing credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of signing cannot be relied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is wrong with a file that this one was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they cannot be read ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they break the rules of C2PA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reader ended unexpectedly (code {code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reader gave no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reading was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reader did not come to an end within {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reader could not be started ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c2pa-python is not usable: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by a generative model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly made by a generative model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put together with synthetic parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put together from captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put together from several pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captured by a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captured by a camera and computed from several exposures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded from a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded in a virtual scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enhanced by a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slightly edited by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn or animated by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims to be signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its history says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C2PA Trust List of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list was shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}; {certificates} of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 or QuickTime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matroska or WebM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPEG transport stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{container}, brand {brand}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickTime&apos;s own brand: iPhones and Macs write it, and so do editors that export MOV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The general brand, which FFmpeg writes by default. Cameras and phones mostly name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brand that Android phones and many cameras write, and many editors as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of file. It can be changed at any time without a change of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no writing program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many cameras name none, and it is easily removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by {writer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FFmpeg wrote this file. Most sites, messengers, converters and many editors use it, and so do programs that make fakes. It shows that the file is not as a camera wrote it, and not that the picture was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HandBrake converts videos. The file is a copy that was encoded anew, not what a camera wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An editing program wrote this file. What was edited in it, a cut or a face, it does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service of Google wrote this file, which encodes anew whatever is uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that records screens or streams may have written this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a name of a service that generates videos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the name a program gave itself here. It says little about what was done to the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoded by {encoders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software encoded the picture or sound; cameras and phones encode in hardware, which leaves no such mark. So this is most likely a copy that was encoded anew. That weakens traces of manipulation, and is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say when it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras and phones write the time; many programs and most sites drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made on {time}, in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clock was wrong, or the time is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made on {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no true time: a clock was never set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a clock or a program said, which anybody can set. A copy often has the time of the copying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed on {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written anew later than it was made, by an editor or only to change its tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a device: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones and cameras name themselves; converters sometimes keep that. It can be invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from Android {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android&apos;s camera writes its version; converters sometimes keep it. It can be invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones usually name themselves. Where nothing is named, the file mostly went through a program or a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the place where it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones write where they are. Mind it before you pass the file on. The place can be invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streams called {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writers put their own names there, and copies often keep them: it can tell of an earlier station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {count} video streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first is analysed and played. Some cameras record two pictures at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written in fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers, recorders and streaming services write files so. Phone cameras usually do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>played in {count} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edit list says which parts of the stored picture are shown. It was edited without encoding it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts {seconds} s after its first stored picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edit list hides the beginning: the video was trimmed without encoding it anew, as phones do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled as generated: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some countries demand such a label of services. It is easily removed, and easily added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Everyday</name>
    <message>
        <source>Open from the clip&amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log and diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a &amp;newer version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files on this computer can be opened. Save the video first, then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}. Copy the whole path of a video, or the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no path of a video. Copy a file or its path first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureReporter</name>
    <message>
        <source>Something went wrong in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your videos are unchanged. You can go on; if something looks odd, start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message>
        <source>Scores over time, one lane per person; also the seek bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First look at {moments} with a face, provisional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scores yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}. Highest score {score}, {word}, person {person} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {number}: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor material, not to be relied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut to another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First look: {score}, provisional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What does this mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by {name}, version {version}, SHA-256 {sha256}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Deepfake Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepfake Desktop {version}, built on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepfake Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds evidence of face manipulation in videos on this computer. Nothing is uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. Uses Qt {version} under the LGPL 3, OpenCV, FFmpeg and LiteRT.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryControl</name>
    <message>
        <source>Analyses are added to the history from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more analyses are added to the history. What is in it stays until you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept of this analysis and of those that follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the history: this is what was found on {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read then, so there is no picture to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file at {path} is another one now, so it is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video is no longer at {path}. What was found in it is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name, or the start of a SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {analyses} that fit. Search for older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}. The history is switched off: nothing is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {entries} from the history, {results}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the history, so that traces may be left in its files. Close it and delete something again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged files of earlier may still hold it. Delete them yourself: {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the analysis of {name} for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {analyses} for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the whole history for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is remembered of the same files goes, too. This cannot be undone. The videos themselves stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Private session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nothing of the videos that are opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep a history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Earlier analyses, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>&amp;Why this moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogViewer</name>
    <message>
        <source>Log and diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what is copied: no names of files, people or computers. Nothing is sent anywhere. The log file on your disk, readable by you alone, does name the files that were opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it where you report what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Videos ({names});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files on this computer can be opened. Save the video first, then drop the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are remembered from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are no longer remembered. What is remembered already stays until you forget it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{results} ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some could not be removed. Delete this folder yourself: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be saved: {error}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save result as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a&amp;nnotated video…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five seconds &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five seconds &amp;forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel	Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget remembered results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick ({rate} frames a second)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard ({rate} frames a second)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough ({rate} frames a second)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show face &amp;boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Score on face boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What does this mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this &amp;verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Deepfake Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic, by the sampling ({bundle})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>strong traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are listed when the analysis has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to list: no face was scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the traces are clearest, the clearest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No moment reaches the limit of moderate evidence. These come nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest scores, the highest first. They are not measured against a limit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {person}, {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{traces}; poor material: {flags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {count} are listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentsPanel</name>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which regions of the face the score of this moment depends on (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}: {finding}. Enter or click goes there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>Look for a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepfake Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs from its source, so there is no day of a build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program never connects to a network, so it does not look for newer versions and cannot tell you of one. Look at the page you got it from and compare the version there with the one above; what changed stands in the file CHANGELOG.md. From a checkout, git pull and make setup bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generators of fakes change quickly, so a newer version may find what this one has never seen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Open another video…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look more thoroughly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the most suspicious moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>This file cannot be played here. The analysis goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Private session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private session: nothing of the videos you open is kept, neither results nor names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End private session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvenanceCard</name>
    <message>
        <source>What the file says of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted: {trust_list}. Read by {library}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing file {number} of {total}, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>State of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueControl</name>
    <message>
        <source>The queue of last time could not be read. It is kept as {path}; a new queue begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos ({names});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add videos to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the videos of a folder to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for videos: {files} found so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No video was found in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} in the queue already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} left out: a queue holds {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was not brought to its end: there may be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that could not be opened: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program could be started to show the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {files} from the queue; on the disk nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue of this window is not kept when it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} waiting from last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits while the opened video is analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{progress}; pauses after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, {files} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;videos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the &amp;current file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in its folde&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from &amp;the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause after this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back from the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words in the name, folder, state or verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by state or verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of the queue matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is empty. Drop several videos or a folder on the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Queue of videos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionPicture</name>
    <message>
        <source>The face with its regions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is drawn from the result alone: the finding with its reason and error rates, the people, the moments, quality, model and settings with their hashes, limits, and how to check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Made by (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pictures of frames and faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick it where faces must not be handed on; the report says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, two reports of the same result are the same to the last letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, needs nothing else (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline for a spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>A report is being saved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in the program stopped it ({kind}). Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>On the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, or drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer or less closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag with the middle button, or Shift + wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One second back or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of the video on or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, or click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the full screen, or stop the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideJob</name>
    <message>
        <source>Something unexpected happened inside the program: {error}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stability</name>
    <message>
        <source>compressed as messengers do (H.264, CRF 28)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed strongly (H.264, CRF 35)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half as wide and high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half as wide and high, compressed strongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stretch as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled before any change was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict survived {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict survived none of {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict survived {survived} of {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video is long or large, so {start} to {end}, around its most suspicious moment, was checked, and compared with the verdict of that stretch by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict that survives is not thereby right, and one that changes is not thereby wrong: it rests on traces that such changes blur. Where it changes, look for the earliest copy of the video. Where the probability hardly moves with it, the verdict lies near the limit between two bands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StabilityDialog</name>
    <message>
        <source>Stability check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the verdict survive what messengers and networks do to a video?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts after each change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripLegend</name>
    <message>
        <source>Legend: bars rise and turn from blue to orange with the score; hatched means not scored, dotted means no face, striped means poor material, a line under a lane marks a moment; outlined bars are of the first look; dashed lines across the lanes are cuts to another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the first frames…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this analysis (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse this video anew and remember the new result ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the verdict survive what messengers do to a video? (Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened inside the program: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your video is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis could not be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoSurface</name>
    <message>
        <source>Video picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchMenu</name>
    <message>
        <source>&amp;Next suspicious moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious suspicious moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ext frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play back&amp;wards, again for faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lay, again for faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark where the loop &amp;begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark where the loop en&amp;ds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the loop&apos;s mar&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom to the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;closer at the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;less closely at the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;whole timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>the eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the brows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cheeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edge of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of this picture is low by itself ({score}), so there is little to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single region explains it: none lowers the score clearly more than covering as much of the picture anywhere does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covering {region} lowers the score most: from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covering {region} lowers it to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays at {before}; as much covered elsewhere: {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowers it from {before} to {after}; as much covered elsewhere: {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raises it from {before} to {after}; as much covered elsewhere: {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows what the network&apos;s score depends on in this one picture, not what is wrong with the face. A region that lowers the score need not be manipulated, and what covers it is an alteration of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is turned far to the side, so the regions lie only roughly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covering one region of the face after the other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {person} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions, the one that lowers the score most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the face was at this moment is not known. Analyse the video again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched: stands out. Choose a region to see where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a region to see where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>strong evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evidence found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to analyse in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict sharpens as more of the video is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still reading the video: this may change.</source>
        <translation type="unfinished"></translation>
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
moments of this video been looked at; how often the model is wrong is told by the test clips. The &lt;b&gt;score&lt;/b&gt; in the
strip is the network&apos;s raw output for one moment and one person: useful to find the moments worth looking at, not to be
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <comment>score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <comment>score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <comment>score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reliable here ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very low</source>
        <comment>probability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <comment>probability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <comment>probability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <comment>probability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very high</source>
        <comment>probability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} ({number}, {interval})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of manipulation: {probability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure: {genuine} of {genuine_clips} genuine and {manipulated} of {manipulated_clips} manipulated test clips got this mark ({measured_on}; {date}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First look, at {moments}: no face yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First look, at {moments}: too few faces yet to tell anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First look, at {moments}: {finding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finding}, probability {probability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one key frame every {seconds} s, since the video is long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one frame every {seconds} s, since the video is long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} samples a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{faces} in {sampled} of {frames} ({spacing})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{faces} too small to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{frames} could not be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for faces: {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Based on {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled from {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of the material: {flags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}, {faces} scored, about {width} pixels wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is no picture to show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln face(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Moments, the one with the most evidence first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Writer</name>
    <message>
        <source>The annotated video could not be written because of a fault in the program: {error}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
