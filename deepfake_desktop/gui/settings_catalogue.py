"""Every setting of the window, page by page, for the settings dialog."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.settings import DEFAULT_SAMPLING, SAMPLES_PER_SECOND, Settings
from deepfake_desktop.gui import counts, words
from deepfake_desktop.gui.language import SYSTEM, languages, restart_note
from deepfake_desktop.gui.setting import Deed, Page, Setting
from deepfake_desktop.gui.settings import BOX_TEXTS, TEXT_SCALES

if TYPE_CHECKING:
    from deepfake_desktop.gui.main_window import MainWindow
    from deepfake_desktop.gui.settings_control import SettingsControl


class SettingsCatalogue(QObject):
    """Builds the pages. What a menu offers too is written through the menu, so that both do the same."""

    def __init__(self, window: MainWindow, control: SettingsControl) -> None:
        super().__init__(control)
        self._window, self._control, self._preferences = window, control, window.preferences

    def pages(self) -> list[Page]:
        return [self._appearance(), self._analysis(), self._picture(), self._privacy(), self._queue()]

    # --- pages

    def _appearance(self) -> Page:
        kept, menus = self._preferences, self._window.menus
        theme = Setting(
            "theme",
            self.tr("Theme"),
            self.tr("Light or dark colours, or whatever your desktop is set to, also when that changes."),
            lambda: kept.theme,
            menus.theme_chosen.emit,
            "system",
            menus.theme_names,
        )
        size = Setting(
            "text_scale",
            self.tr("Text size"),
            self.tr("Makes all text of the program larger, beyond the size that your desktop asks for."),
            lambda: str(kept.text_scale),
            self._control.scale_text,
            "100",
            lambda: {one: self.tr("{percent} %").format(percent=one) for one in TEXT_SCALES},
        )
        language = Setting(
            "language",
            self.tr("Language"),
            restart_note(),
            lambda: kept.language,
            lambda value: setattr(kept, "language", str(value)),
            SYSTEM,
            lambda: {SYSTEM: self.tr("As the desktop")} | languages(),
        )
        return Page("appearance", self.tr("Appearance"), [theme, size, language])

    def _analysis(self) -> Page:
        kept, menus = self._preferences, self._window.menus
        sampling = Setting(
            "sampling",
            self.tr("Sampling"),
            self.tr(
                "How many pictures of each second are looked at. More find what lasts only a moment and take longer. "
                "An open video is analysed again."
            ),
            lambda: kept.sampling,
            lambda value: menus.choose_sampling(str(value)),
            DEFAULT_SAMPLING,
            lambda: {name: menus.sampling_name(name, rate) for name, rate in SAMPLES_PER_SECOND.items()},
        )
        model = Setting(
            "model",
            self.tr("Model"),
            self.tr("Which of the installed models judges. An open video is analysed again."),
            lambda: kept.model or "",
            menus.model_chosen.emit,
            "",
            self._models,
        )
        hardware = Setting(
            "hardware",
            self.tr("Decoding"),
            self.tr(
                "Who unpacks the pictures of a video. A graphics device is used only where it shows what the "
                "processor shows. It holds from the next analysis on."
            ),
            lambda: kept.hardware,
            lambda value: setattr(kept, "hardware", value),
            "off",
            lambda: {"off": self.tr("Processor"), "auto": self.tr("Graphics device, where there is one")},
        )
        eyes_first = Setting(
            "eyes_first",
            self.tr("Your eyes first"),
            self.tr("Asks what you think of a video before it shows what the program found."),
            lambda: kept.eyes_first,
            lambda value: self._window.eyes.switch.setChecked(bool(value)),
            False,
        )
        return Page("analysis", self.tr("Analysis"), [sampling, model, hardware, eyes_first])

    def _picture(self) -> Page:
        kept, menus = self._preferences, self._window.menus
        boxes = Setting(
            "show_boxes",
            self.tr("Boxes around faces"),
            self.tr("Draws a box around each face that was found, in the colour of the person."),
            lambda: kept.show_boxes,
            lambda value: menus.boxes.setChecked(bool(value)),
            True,
        )
        texts = {"words": self.tr("In words"), "number": self.tr("As a number"), "off": self.tr("Not at all")}
        box_text = Setting(
            "box_text",
            self.tr("Score on the boxes"),
            self.tr("How the score of the moment stands on a face's box. It is a raw score and no probability."),
            lambda: kept.box_text,
            menus.box_text_chosen.emit,
            BOX_TEXTS[0],
            lambda: {one: texts[one] for one in BOX_TEXTS},
        )
        face = Setting(
            "face_strip",
            self.tr("Magnified face"),
            self.tr("Shows the chosen person's face large beside the picture, in step with it."),
            lambda: kept.face_strip,
            lambda value: self._window.face.switch.setChecked(bool(value)),
            True,
        )
        return Page("picture", self.tr("Picture"), [boxes, box_text, face])

    def _privacy(self) -> Page:
        kept, menus, history = self._preferences, self._window.menus, self._window.history
        private = Setting(
            "private",
            self.tr("Private session"),
            self.tr("Keeps nothing of the videos that you open: no result, no name. It ends with the program."),
            lambda: kept.private,
            lambda value: menus.history.private.setChecked(bool(value)),
            False,
        )
        keep = Setting(
            "keep_history",
            self.tr("Keep a history"),
            self.tr("Adds every analysis to the history on this computer. What is in it stays when you switch it off."),
            history.history.is_on,
            lambda value: menus.history.keep.setChecked(bool(value)),
            True,
        )
        past = Deed(
            "history",
            self.tr("Earlier analyses"),
            self.tr("Shows the history, where you can open and delete what is in it."),
            self.tr("Show the history"),
            history.show_dialog,
        )
        remember = Setting(
            "remember_results",
            self.tr("Remember results"),
            self.tr("Shows at once what was found in a file that was analysed before with the same settings."),
            lambda: kept.remember_results,
            lambda value: menus.remember.setChecked(bool(value)),
            True,
        )
        forget = Deed(
            "forget",
            self.tr("Remembered results"),
            self.tr("They are a cache that never grows beyond 100 MB; what is forgotten is analysed anew."),
            self.tr("Forget them"),
            menus.forget.trigger,
            self._remembered,
            lambda: RecallStore().amount().entries > 0,
        )
        recent = Deed(
            "recent",
            self.tr("Recent files"),
            self.tr("The names in the menu under Open recent."),
            self.tr("Clear the list"),
            kept.clear_recent,
            lambda: "" if kept.recent else self.tr("The list is empty."),
            lambda: bool(kept.recent),
            self.tr("The list of recent files is empty."),
            kept.bring_back_recent,
        )
        erase = Deed(
            "erase",
            self.tr("Erase everything"),
            self.tr(
                "Removes all that the program keeps on this computer, these settings too, and closes it. It asks first."
            ),
            self.tr("Erase…"),
            self._window.erasing.ask,
        )
        return Page("privacy", self.tr("Privacy"), [private, keep, past, remember, forget, recent, erase])

    def _queue(self) -> Page:
        kept = self._preferences
        goes_on = Setting(
            "queue_goes_on",
            self.tr("Go on with the queue at the start"),
            self.tr("What was waiting when the program was closed goes on by itself; otherwise it waits for a word."),
            lambda: kept.queue_goes_on,
            lambda value: setattr(kept, "queue_goes_on", value),
            False,
        )
        return Page("queue", self.tr("Queue"), [goes_on])

    # --- their options

    def _models(self) -> Mapping[str, str]:
        # Imported here: it brings OpenCV, which the window need not wait for when it opens.
        from deepfake_desktop.detector.bundle import list_bundles

        automatic = self.tr("Automatic, by the sampling ({bundle})")
        bundle = Settings(sampling=self._preferences.sampling).bundle
        found = {"": automatic.format(bundle=bundle)} | {name: name for name in list_bundles()}
        chosen = self._preferences.model or ""
        return found if chosen in found else found | {chosen: self.tr("{name} (not installed)").format(name=chosen)}

    def _remembered(self) -> str:
        amount = RecallStore().amount()
        if not amount.entries:
            return self.tr("There are none now.")
        text = self.tr("Now: {results} ({size}).")
        return text.format(results=counts.remembered_results(amount.entries), size=words.size_words(amount.size_bytes))
