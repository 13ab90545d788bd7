"""What the engine says, as templates for translation; ``engine_words`` finds the template of a finished sentence.

The engine knows no Qt, and its record is English, so a result from the cache or the history has sentences and no keys
to them. Whoever changes such a sentence changes it here as well: tests/gui/test_engine_texts.py compares
this list with what the engine's modules can say.
"""

from __future__ import annotations

from deepfake_desktop.gui.marked import QT_TRANSLATE_NOOP

TEMPLATES: tuple[str, ...] = (
    # Bands, flags and the verdict's reasons (analysis/words.py, verdict.py, gate.py)
    QT_TRANSLATE_NOOP("Engine", "Strong evidence of face manipulation"),
    QT_TRANSLATE_NOOP("Engine", "Moderate evidence of face manipulation"),
    QT_TRANSLATE_NOOP("Engine", "Inconclusive"),
    QT_TRANSLATE_NOOP("Engine", "No evidence of face manipulation found"),
    QT_TRANSLATE_NOOP("Engine", "Not assessed"),
    QT_TRANSLATE_NOOP("Engine", "strong evidence of face manipulation"),
    QT_TRANSLATE_NOOP("Engine", "moderate evidence of face manipulation"),
    QT_TRANSLATE_NOOP("Engine", "inconclusive"),
    QT_TRANSLATE_NOOP("Engine", "no evidence of face manipulation found"),
    QT_TRANSLATE_NOOP("Engine", "not assessed"),
    QT_TRANSLATE_NOOP("Engine", "So far: {finding}."),
    QT_TRANSLATE_NOOP("Engine", "small faces"),
    QT_TRANSLATE_NOOP("Engine", "seen only briefly"),
    QT_TRANSLATE_NOOP("Engine", "blurred"),
    QT_TRANSLATE_NOOP("Engine", "dark"),
    QT_TRANSLATE_NOOP("Engine", "overexposed"),
    QT_TRANSLATE_NOOP("Engine", "strongly compressed"),
    QT_TRANSLATE_NOOP("Engine", "findings change over time"),
    QT_TRANSLATE_NOOP("Engine", "unlike what the model learnt from"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is a likelihood, not a proof. The program looks for swapped or re-rendered faces; it does not "
        "judge sound, context or scenes without faces. Finding no evidence does not mean that nothing was "
        "edited.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The traces of face manipulation are strong."),
    QT_TRANSLATE_NOOP("Engine", "There are moderate traces of face manipulation."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The signs point both ways: there are neither clear traces of manipulation nor a clear absence.",
    ),
    QT_TRANSLATE_NOOP("Engine", "No evidence of face manipulation was found."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The faces are too small to judge: {found} pixels wide at the median, {least} are needed.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Seen too briefly to judge: {faces} scored, {least} are needed."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "No evidence of face manipulation was found in {faces} of {people}. This does not mean that the video is real.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Person {person} ({faces}, {start} to {end}): {finding}"),
    QT_TRANSLATE_NOOP("Engine", "This is evidence, not proof."),
    QT_TRANSLATE_NOOP("Engine", "Further people in material too poor to judge: {count}."),
    QT_TRANSLATE_NOOP("Engine", "Further people seen too briefly or too small to judge: {count}."),
    QT_TRANSLATE_NOOP("Engine", "The faces are too blurred to judge: sharpness {found}, at least {least} is needed."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The faces are too dark to judge: mean brightness {found} of 255, at least {least} is needed.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The faces are too overexposed to judge: {found} of 100 pixels are burnt out, {most} at most may be.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The video is too strongly compressed to judge: the steps at block borders are {found} times those "
        "inside blocks, {most} at most is accepted.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The findings change too much over time to judge the whole: agreement between moments {found} of 1, "
        "at least {least} is needed. Look at the marked moments.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The faces are too unlike those that the model learnt from to judge: distance {found}, {most} at most"
        " is accepted.",
    ),
    # What happened (analysis/pipeline.py, stability.py, explain.py; video/)
    QT_TRANSLATE_NOOP("Engine", "Where the face was at this moment is not known any more. Analyse the video again."),
    QT_TRANSLATE_NOOP("Engine", "There was not enough memory. Close other programs and try again."),
    QT_TRANSLATE_NOOP("Engine", "The analysis stopped because of a fault in the program ({error}). Please report it."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{name} was changed or replaced while it was being analysed, so that there is no finding about it. Wait "
        "until it is complete, then analyse it again.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Something unexpected happened inside the program: {error}. Your video is unchanged."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "No face was found in the {frames} looked at, so there is nothing to judge. This says nothing about "
        "whether the video was edited.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The file is damaged or cut short: it could be read up to {end}."),
    QT_TRANSLATE_NOOP("Engine", "The findings cover that part only."),
    QT_TRANSLATE_NOOP("Engine", "The analysis was cancelled; the findings cover the first {end}."),
    QT_TRANSLATE_NOOP("Engine", "The analysis was cancelled; the findings cover nothing yet."),
    QT_TRANSLATE_NOOP("Engine", "{name} has changed since it was analysed. Analyse it again."),
    QT_TRANSLATE_NOOP("Engine", "The face is too small there, or too far outside the picture, to be scored."),
    QT_TRANSLATE_NOOP("Engine", "There is no picture at {seconds} s of {name}. Choose an earlier time."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The face of person {person} is not found again in the picture at {seconds} s. Choose another moment.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Eyes and mouth cannot be told apart in this picture. Choose another moment."),
    QT_TRANSLATE_NOOP("Engine", "There is no verdict to check. Analyse the video to its end first."),
    QT_TRANSLATE_NOOP("Engine", "The stretch by itself cannot be judged. {reason}"),
    QT_TRANSLATE_NOOP("Engine", "{name} cannot be written anew: {error}"),
    QT_TRANSLATE_NOOP("Engine", "Cancelled before it was judged."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{path} looks like a network address. This program stays offline: save the video and open the file.",
    ),
    QT_TRANSLATE_NOOP("Engine", "There is no file {path}. Check the name, or whether it was moved."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{path} cannot be reached: {error}. Check the name, and whether its disk is there.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{path} cannot be the name of a file. Choose the file anew.",
    ),
    QT_TRANSLATE_NOOP("Engine", "{name} is a folder. Choose a video file in it."),
    QT_TRANSLATE_NOOP("Engine", "{name} is not an ordinary file. Copy the video to a file and open that."),
    QT_TRANSLATE_NOOP("Engine", "{name} is empty (0 bytes). Download or copy it again."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{name} cannot be read: {error}. Check whether the file was moved and its disk is well, and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{name} cannot be opened: {error}. Check whether the file was moved and its disk is well, and try again.",
    ),
    QT_TRANSLATE_NOOP("Engine", "{name} holds sound but no picture. This program looks at faces in video."),
    QT_TRANSLATE_NOOP("Engine", "{name} holds no video. This program looks at faces in video."),
    QT_TRANSLATE_NOOP("Engine", "{name} is a still picture. This program looks at faces in video."),
    QT_TRANSLATE_NOOP("Engine", "{name} is coded in a way that cannot be decoded here. Convert it to H.264."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{name} says that it is {width} x {height} pixels, more than this program decodes. "
        "Convert it to a smaller size.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{name} is damaged or incomplete: its index cannot be read. Download or copy it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{name} is not a video that this program knows. It reads MP4, MOV, MKV, WebM, AVI and similar files.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "You have no permission to read {name}. Change its permissions or copy it to a folder of yours.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{name} could not be read to its end: {error}. "
        "Check whether the file was moved and its disk is well, and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{name} is shown at {width} x {height} pixels, too large to analyse here. Convert it to a smaller size.",
    ),
    QT_TRANSLATE_NOOP("Engine", "{name} has frames too large for this machine's memory."),
    QT_TRANSLATE_NOOP("Engine", "Not one frame of {name} can be decoded. It may be damaged; get it again."),
    QT_TRANSLATE_NOOP("Engine", "{name} has a packed header, which is not read. Convert it to MP4."),
    QT_TRANSLATE_NOOP("Engine", "{name} is damaged: it claims to hold more pictures than any video. Get it again."),
    QT_TRANSLATE_NOOP("Engine", "The colours of a picture cannot be converted. The file may be damaged."),
    # Models (detector/, faces/, files.py)
    QT_TRANSLATE_NOOP("Engine", "its file {name} is too large"),
    QT_TRANSLATE_NOOP("Engine", "its file {name} is no text in UTF-8"),
    QT_TRANSLATE_NOOP("Engine", "{name} holds a text that must not be shown"),
    QT_TRANSLATE_NOOP("Engine", "it is of another version of NumPy's format"),
    QT_TRANSLATE_NOOP("Engine", "its header cannot be understood"),
    QT_TRANSLATE_NOOP("Engine", "it is cut short, or longer than its header says"),
    QT_TRANSLATE_NOOP("Engine", "Install Deepfake Desktop again, or choose another bundle with --model."),
    QT_TRANSLATE_NOOP("Engine", "The model bundle {name} cannot be used: {path}: {error}. {remedy}"),
    QT_TRANSLATE_NOOP("Engine", "The model bundle {name} cannot be read: {error}. {remedy}"),
    QT_TRANSLATE_NOOP("Engine", "There is no model bundle {name} in {path} (bundles there: {known}). {remedy}"),
    QT_TRANSLATE_NOOP("Engine", "The model file {path} does not fit its model.json. {remedy}"),
    QT_TRANSLATE_NOOP("Engine", "The model file {path} cannot be read: {error}. {remedy}"),
    QT_TRANSLATE_NOOP("Engine", "The model file {path} cannot be run: {error}. {remedy}"),
    QT_TRANSLATE_NOOP("Engine", "The {what} {path} is missing. Install the program again."),
    QT_TRANSLATE_NOOP("Engine", "The {what} {path} has been altered or damaged. Install the program again."),
    QT_TRANSLATE_NOOP("Engine", "The face comparer {path} cannot be run: {error}. Install the program again."),
    QT_TRANSLATE_NOOP("Engine", "face finder"),
    QT_TRANSLATE_NOOP("Engine", "face comparer"),
    QT_TRANSLATE_NOOP("Engine", "none"),
    QT_TRANSLATE_NOOP("Engine", "the file is too large"),
    QT_TRANSLATE_NOOP("Engine", "the file is not valid JSON"),
    QT_TRANSLATE_NOOP("Engine", "its format is {found}, and this program reads {format}"),
    QT_TRANSLATE_NOOP("Engine", "it was trained on {geometry} crops, and this program cuts {own}"),
    QT_TRANSLATE_NOOP("Engine", "an ensemble has 2 to {most} members, and it names {count}"),
    QT_TRANSLATE_NOOP("Engine", "its members differ in input size, window or stride"),
    QT_TRANSLATE_NOOP("Engine", "{name} is not a plain bundle name"),
    QT_TRANSLATE_NOOP("Engine", "its member {name} is not the one it was calibrated with (another SHA-256)"),
    QT_TRANSLATE_NOOP("Engine", "{name} is not a plain file name"),
    QT_TRANSLATE_NOOP("Engine", "its file {name} is missing"),
    QT_TRANSLATE_NOOP("Engine", "its file {name} was altered (its size or SHA-256 is not the recorded one)"),
    QT_TRANSLATE_NOOP("Engine", "{name} is not a JSON object"),
    QT_TRANSLATE_NOOP("Engine", "{name} is not a short text"),
    QT_TRANSLATE_NOOP("Engine", "{name} is not a whole number from {least} to {most}"),
    QT_TRANSLATE_NOOP("Engine", "{name} is not a number"),
    QT_TRANSLATE_NOOP("Engine", "{name} is not between {least} and {most}"),
    QT_TRANSLATE_NOOP("Engine", "{name} is missing"),
    QT_TRANSLATE_NOOP("Engine", "test clips of people, studios and partly generators that training never saw"),
    # The history (history/)
    QT_TRANSLATE_NOOP("Engine", "This analysis is not in the history. {reason}"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The history was damaged: {saved} of it could be saved. The damaged file is kept as {path}.",
    ),
    QT_TRANSLATE_NOOP("Engine", "nothing"),
    QT_TRANSLATE_NOOP("Engine", "There is no history yet, so there is nothing to back up."),
    QT_TRANSLATE_NOOP("Engine", "There is no home folder to keep a history in."),
    QT_TRANSLATE_NOOP("Engine", "There is no entry {number} in the history."),
    QT_TRANSLATE_NOOP("Engine", "The history is not used, since {path} belongs to somebody else."),
    QT_TRANSLATE_NOOP("Engine", "The history cannot be switched on: {error}."),
    QT_TRANSLATE_NOOP("Engine", "The history cannot be switched off: {error}."),
    QT_TRANSLATE_NOOP("Engine", "A damaged history cannot be deleted: {error}. Delete it yourself."),
    QT_TRANSLATE_NOOP("Engine", "{path} cannot be written: {error}. Choose another name."),
    QT_TRANSLATE_NOOP("Engine", "This entry of the history is damaged ({error}). Delete it."),
    QT_TRANSLATE_NOOP("Engine", "The history {path} cannot be used: {error}."),
    QT_TRANSLATE_NOOP("Engine", "The history {path} holds something strange: {error}."),
    QT_TRANSLATE_NOOP("Engine", "The folder of the history cannot be made: {error}."),
    QT_TRANSLATE_NOOP("Engine", "The history was made by a newer version of this program. Use that one."),
    # Reports and annotated videos (report/, annotate/)
    QT_TRANSLATE_NOOP(
        "Engine",
        "A PDF cannot be made here ({error}). Install the packages again with make setup, or choose a web page.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The name of who makes the report must be one line of {most} letters at most."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This result is about a file that could not be read, so there are no pictures to draw.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{name} is not the file that this result is about: its SHA-256 is {found}, and that of the analysed "
        "file is {wanted}. Give the file that was analysed.",
    ),
    QT_TRANSLATE_NOOP("Engine", "A picture of the report could not be coded. Make the report without pictures."),
    QT_TRANSLATE_NOOP("Engine", "No pictures can be drawn: {reason}"),
    QT_TRANSLATE_NOOP("Engine", "{path} is a folder. Choose the name of a file."),
    QT_TRANSLATE_NOOP("Engine", "{path} is what the report is drawn from and is not overwritten. Choose another name."),
    QT_TRANSLATE_NOOP("Engine", "{path} could not be saved: {error}. Choose another folder, or make room there."),
    QT_TRANSLATE_NOOP("Engine", "{name} is not the file that was analysed, or it has changed. Analyse it again."),
    QT_TRANSLATE_NOOP("Engine", "{name} has to end in {suffix}: that is the kind of file that is written."),
    QT_TRANSLATE_NOOP("Engine", "There is no folder {path}. Make it first, or choose another one."),
    QT_TRANSLATE_NOOP("Engine", "{path} is a folder. Give the name of a file."),
    QT_TRANSLATE_NOOP("Engine", "The original is never overwritten. Choose another name for the annotated video."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The annotated video could not be written to {path}: {error}. Choose another folder, or make room on the disk.",
    ),
    QT_TRANSLATE_NOOP("Engine", "This video is too large for an annotated copy in H.264."),
    QT_TRANSLATE_NOOP("Engine", "This build of FFmpeg (PyAV) cannot encode H.264."),
    # Where the file says it comes from (provenance/)
    QT_TRANSLATE_NOOP("Engine", "Where the file says it comes from"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "These are statements of the file about itself. They are no part of the verdict, which rests on the "
        "faces alone: whoever makes a file can leave out, copy or invent most of them.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Content Credentials: intact, signer on the trust list"),
    QT_TRANSLATE_NOOP("Engine", "Content Credentials: intact, signer not on the trust list"),
    QT_TRANSLATE_NOOP("Engine", "Content Credentials: present, but they do not hold"),
    QT_TRANSLATE_NOOP("Engine", "Content Credentials: kept elsewhere, not read"),
    QT_TRANSLATE_NOOP("Engine", "Content Credentials: none"),
    QT_TRANSLATE_NOOP("Engine", "Content Credentials: not looked for in this kind of file"),
    QT_TRANSLATE_NOOP("Engine", "Content Credentials: could not be looked for"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The file is as it was when this signer signed it, and a certificate authority on the trust list "
        "vouches for who the signer is. Whether the picture shows what happened is another question: signers "
        "also sign edited and generated videos, and say so at best.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The file is as it was when it was signed, but no authority on the trust list vouches for the signer:"
        " anybody can make such a signature in any name.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The file names an address on the internet for its credentials. This program stays offline, so they "
        "were not fetched and say nothing here.",
    ),
    QT_TRANSLATE_NOOP("Engine", "That says nothing: most videos have none, and most sites and editors drop them."),
    QT_TRANSLATE_NOOP("Engine", "They are read in MP4, MOV, M4V and AVI only. That says nothing about the video."),
    QT_TRANSLATE_NOOP("Engine", "{why}. That says nothing about the video."),
    QT_TRANSLATE_NOOP("Engine", "That says nothing about the video."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{why}. So they say nothing reliable about this file. That can come of manipulation, and just as well"
        " of a program that edited, converted or repaired the file and knew nothing of credentials.",
    ),
    QT_TRANSLATE_NOOP("Engine", "picture, sound or index were changed after the signing"),
    QT_TRANSLATE_NOOP("Engine", "the file was changed after the signing"),
    QT_TRANSLATE_NOOP("Engine", "a statement in the credentials was changed after the signing"),
    QT_TRANSLATE_NOOP("Engine", "a statement that was signed is missing"),
    QT_TRANSLATE_NOOP("Engine", "the signature does not belong to these credentials"),
    QT_TRANSLATE_NOOP("Engine", "there is no signature"),
    QT_TRANSLATE_NOOP("Engine", "it was signed when the certificate was not valid"),
    QT_TRANSLATE_NOOP("Engine", "the signer's certificate has expired, and no trusted time of signing is known"),
    QT_TRANSLATE_NOOP("Engine", "the signer's certificate was revoked"),
    QT_TRANSLATE_NOOP("Engine", "the signer's certificate is not fit for signing credentials"),
    QT_TRANSLATE_NOOP("Engine", "the time of signing cannot be relied on"),
    QT_TRANSLATE_NOOP("Engine", "something is wrong with a file that this one was made from"),
    QT_TRANSLATE_NOOP("Engine", "they cannot be read ({error})"),
    QT_TRANSLATE_NOOP("Engine", "they break the rules of C2PA"),
    QT_TRANSLATE_NOOP("Engine", "the reader ended unexpectedly (code {code})"),
    QT_TRANSLATE_NOOP("Engine", "the reader gave no answer"),
    QT_TRANSLATE_NOOP("Engine", "the reading was cancelled"),
    QT_TRANSLATE_NOOP("Engine", "the reader did not come to an end within {seconds} seconds"),
    QT_TRANSLATE_NOOP("Engine", "the reader could not be started ({error})"),
    QT_TRANSLATE_NOOP("Engine", "c2pa-python is not usable: {error}"),
    QT_TRANSLATE_NOOP("Engine", "made by a generative model"),
    QT_TRANSLATE_NOOP("Engine", "partly made by a generative model"),
    QT_TRANSLATE_NOOP("Engine", "made by a program"),
    QT_TRANSLATE_NOOP("Engine", "put together with synthetic parts"),
    QT_TRANSLATE_NOOP("Engine", "put together from captures"),
    QT_TRANSLATE_NOOP("Engine", "put together from several pieces"),
    QT_TRANSLATE_NOOP("Engine", "captured by a camera"),
    QT_TRANSLATE_NOOP("Engine", "captured by a camera and computed from several exposures"),
    QT_TRANSLATE_NOOP("Engine", "recorded from a screen"),
    QT_TRANSLATE_NOOP("Engine", "recorded in a virtual scene"),
    QT_TRANSLATE_NOOP("Engine", "enhanced by a program"),
    QT_TRANSLATE_NOOP("Engine", "edited by a person"),
    QT_TRANSLATE_NOOP("Engine", "slightly edited by a person"),
    QT_TRANSLATE_NOOP("Engine", "drawn or animated by a person"),
    QT_TRANSLATE_NOOP("Engine", "Signed by"),
    QT_TRANSLATE_NOOP("Engine", "Claims to be signed by"),
    QT_TRANSLATE_NOOP("Engine", "Signed at"),
    QT_TRANSLATE_NOOP("Engine", "Made with"),
    QT_TRANSLATE_NOOP("Engine", "Its history says"),
    QT_TRANSLATE_NOOP("Engine", "Steps named"),
    QT_TRANSLATE_NOOP("Engine", "Made from"),
    QT_TRANSLATE_NOOP("Engine", "C2PA Trust List of {date}"),
    QT_TRANSLATE_NOOP("Engine", "no list was shipped"),
    QT_TRANSLATE_NOOP("Engine", "{list}; {certificates} of your own"),
    QT_TRANSLATE_NOOP("Engine", "MP4 or QuickTime"),
    QT_TRANSLATE_NOOP("Engine", "Matroska or WebM"),
    QT_TRANSLATE_NOOP("Engine", "MPEG transport stream"),
    QT_TRANSLATE_NOOP("Engine", "Flash Video"),
    QT_TRANSLATE_NOOP("Engine", "{container}, brand {brand}"),
    QT_TRANSLATE_NOOP("Engine", "QuickTime's own brand: iPhones and Macs write it, and so do editors that export MOV."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The general brand, which FFmpeg writes by default. Cameras and phones mostly name another one.",
    ),
    QT_TRANSLATE_NOOP("Engine", "A brand that Android phones and many cameras write, and many editors as well."),
    QT_TRANSLATE_NOOP("Engine", "The kind of file. It can be changed at any time without a change of the picture."),
    QT_TRANSLATE_NOOP("Engine", "names no writing program"),
    QT_TRANSLATE_NOOP("Engine", "Many cameras name none, and it is easily removed."),
    QT_TRANSLATE_NOOP("Engine", "written by {writer}"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "FFmpeg wrote this file. Most sites, messengers, converters and many editors use it, and so do "
        "programs that make fakes. It shows that the file is not as a camera wrote it, and not that the "
        "picture was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "HandBrake converts videos. The file is a copy that was encoded anew, not what a camera wrote.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "An editing program wrote this file. What was edited in it, a cut or a face, it does not say.",
    ),
    QT_TRANSLATE_NOOP("Engine", "A service of Google wrote this file, which encodes anew whatever is uploaded."),
    QT_TRANSLATE_NOOP("Engine", "A program that records screens or streams may have written this file."),
    QT_TRANSLATE_NOOP("Engine", "That is a name of a service that generates videos."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "That is the name a program gave itself here. It says little about what was done to the picture.",
    ),
    QT_TRANSLATE_NOOP("Engine", "encoded by {encoders}"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Software encoded the picture or sound; cameras and phones encode in hardware, which leaves no such "
        "mark. So this is most likely a copy that was encoded anew. That weakens traces of manipulation, and "
        "is none.",
    ),
    QT_TRANSLATE_NOOP("Engine", "does not say when it was made"),
    QT_TRANSLATE_NOOP("Engine", "Cameras and phones write the time; many programs and most sites drop it."),
    QT_TRANSLATE_NOOP("Engine", "made on {time}, in the future"),
    QT_TRANSLATE_NOOP("Engine", "A clock was wrong, or the time is invented."),
    QT_TRANSLATE_NOOP("Engine", "made on {time}"),
    QT_TRANSLATE_NOOP("Engine", "That is no true time: a clock was never set."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "As a clock or a program said, which anybody can set. A copy often has the time of the copying.",
    ),
    QT_TRANSLATE_NOOP("Engine", "changed on {time} UTC"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The file was written anew later than it was made, by an editor or only to change its tags.",
    ),
    QT_TRANSLATE_NOOP("Engine", "names a device: {device}"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Phones and cameras name themselves; converters sometimes keep that. It can be invented.",
    ),
    QT_TRANSLATE_NOOP("Engine", "from Android {version}"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Android's camera writes its version; converters sometimes keep it. It can be invented.",
    ),
    QT_TRANSLATE_NOOP("Engine", "names no camera"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Phones usually name themselves. Where nothing is named, the file mostly went through a program or a site.",
    ),
    QT_TRANSLATE_NOOP("Engine", "names the place where it was recorded"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Phones write where they are. Mind it before you pass the file on. The place can be invented.",
    ),
    QT_TRANSLATE_NOOP("Engine", "streams called {names}"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Writers put their own names there, and copies often keep them: it can tell of an earlier station.",
    ),
    QT_TRANSLATE_NOOP("Engine", "holds {count} video streams"),
    QT_TRANSLATE_NOOP("Engine", "Only the first is analysed and played. Some cameras record two pictures at once."),
    QT_TRANSLATE_NOOP("Engine", "written in fragments"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Browsers, recorders and streaming services write files so. Phone cameras usually do not.",
    ),
    QT_TRANSLATE_NOOP("Engine", "played in {count} parts"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "An edit list says which parts of the stored picture are shown. It was edited without encoding it anew.",
    ),
    QT_TRANSLATE_NOOP("Engine", "starts {seconds} s after its first stored picture"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "An edit list hides the beginning: the video was trimmed without encoding it anew, as phones do.",
    ),
    QT_TRANSLATE_NOOP("Engine", "labelled as generated: {label}"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Some countries demand such a label of services. It is easily removed, and easily added.",
    ),
    # What befalls the process that reads videos (supervision/failures.py)
    QT_TRANSLATE_NOOP(
        "Engine",
        "Reading {name} crashed the decoder ({code}). The program itself is unharmed and goes on with other files."
        " The file may be damaged, or made to attack programs that open it: be careful with it, and try another "
        "copy of the video.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The process that read {name} said something strange and was ended ({error}). The program itself is "
        "unharmed and goes on with other files. The file may be damaged, or made to attack programs that open it: "
        "be careful with it, and try another copy of the video.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Reading {name} hung: nothing went on for {seconds} seconds, so it was ended. The program itself is "
        "unharmed and goes on with other files. If the file lies on a network or a slow disk, copy it to this "
        "computer and open it there. Else it may be damaged, or made to stop programs that open it.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The work on {name} was cancelled, but the decoder did not stop and was ended. What was found until then "
        "is lost; nothing else is harmed.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Reading {name} took more than {size} of memory, so it was ended. The program itself is unharmed and goes "
        "on with other files. Make the video smaller, or close other programs and try again. A small file that "
        "needs so much may be made to fill memory.",
    ),
    QT_TRANSLATE_NOOP("Engine", "A fault in the program stopped it ({error}). Please report it."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The process that reads videos could not be started: {error}. Close other programs and try again.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The program is being closed."),
)
