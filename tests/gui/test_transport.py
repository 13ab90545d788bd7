"""Frame steps, J K L, speed and loop, against a player that only notes what it is asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal

from deepfake_desktop.gui.transport import SPEEDS, Transport


class Player(QObject):
    position_changed = Signal(float)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.playing, self.position, self.speed = False, 0.0, 1.0
        self.sought: list[float] = []

    def play(self) -> None:
        self.playing = True

    def pause(self) -> None:
        self.playing = False

    def toggle(self) -> None:
        self.playing = not self.playing

    def is_playing(self) -> bool:
        return self.playing

    def seek(self, seconds: float) -> None:
        self.sought.append(seconds)
        self.position = seconds

    def position_s(self) -> float:
        return self.position

    def duration_s(self) -> float:
        return 10.0

    def set_speed(self, speed: float) -> None:
        self.speed = speed

    def reach(self, seconds: float) -> None:
        self.position = seconds
        self.position_changed.emit(seconds)


class Surface(QObject):
    frame_arrived = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.span: tuple[float, float] | None = (1.0, 1.04)

    def frame_span(self) -> tuple[float, float] | None:
        return self.span

    def show(self, start: float, end: float) -> None:
        self.span = (start, end)
        self.frame_arrived.emit(start)


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def player(qapp) -> Player:
    return Player()


@pytest.fixture
def surface(qapp) -> Surface:
    return Surface()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def transport(player: Player, surface: Surface, clock: Clock) -> Transport:
    made = Transport(player, surface, now=clock)  # type: ignore[arg-type]
    made._back.setInterval(1_000_000)  # the tests turn it by hand
    return made


def test_a_step_lands_inside_the_neighbouring_frame(transport: Transport, player: Player, surface: Surface) -> None:
    player.playing = True
    transport.step(1)
    assert not player.playing
    assert 1.04 < player.sought[-1] < 1.05
    surface.show(1.04, 1.08)
    transport.step(-1)
    assert 1.03 < player.sought[-1] < 1.04


def test_steps_add_up_while_the_picture_is_still_to_come(transport: Transport, player: Player) -> None:
    for _ in range(3):
        transport.step(1)
    assert player.sought[-1] == pytest.approx(1.122, abs=0.01)
    transport.moved()
    transport.step(1)
    assert player.sought[-1] == pytest.approx(1.042, abs=0.01)


def test_frames_of_different_lengths_are_all_met(transport: Transport, player: Player, surface: Surface) -> None:
    surface.show(2.0, 2.5)
    transport.step(1)
    assert 2.5 < player.sought[-1] < 2.51
    surface.show(2.5, 2.52)
    transport.step(1)
    assert 2.52 < player.sought[-1] < 2.53


def test_there_is_no_frame_before_the_first_or_after_the_last(
    transport: Transport, player: Player, surface: Surface
) -> None:
    surface.show(0.0, 0.04)
    transport.step(-1)
    surface.show(9.96, 10.0)
    transport.step(1)
    surface.span = None
    transport.step(1)
    assert player.sought == []


def test_a_frame_without_an_end_counts_as_long_as_the_file_says(
    transport: Transport, player: Player, surface: Surface
) -> None:
    transport.frame_s = 0.1
    surface.show(1.0, 1.0)
    transport.step(1)
    assert 1.1 < player.sought[-1] < 1.11


def test_l_plays_and_again_is_faster_and_k_returns_to_the_chosen_speed(transport: Transport, player: Player) -> None:
    transport.set_speed(0.5)
    for speed in (0.5, 1.0, 2.0, 2.0):
        transport.shuttle_forward()
        assert player.playing
        assert player.speed == speed
    transport.shuttle_stop()
    assert not player.playing
    assert player.speed == transport.speed() == 0.5


def test_j_plays_backwards_in_time_and_again_is_faster(transport: Transport, player: Player, clock: Clock) -> None:
    player.position, player.playing = 5.0, True
    transport.shuttle_back()
    assert not player.playing
    assert transport.speed() == -1.0
    clock.now += 0.5
    transport._step_back()
    assert player.sought == [pytest.approx(4.5)]
    transport.shuttle_back()
    assert transport.speed() == -2.0
    clock.now += 1.0
    transport._step_back()
    assert player.sought[-1] == pytest.approx(2.5)
    transport.shuttle_forward()
    assert player.playing
    assert transport.speed() == 1.0


def test_backwards_waits_for_each_picture_but_not_for_ever(
    transport: Transport, player: Player, surface: Surface, clock: Clock
) -> None:
    player.position = 5.0
    transport.shuttle_back()
    for _ in range(3):
        clock.now += 0.1
        transport._step_back()
    assert len(player.sought) == 1
    surface.show(4.88, 4.92)
    transport._step_back()
    assert player.sought[-1] == pytest.approx(4.7)
    clock.now += 1.0
    transport._step_back()
    assert player.sought[-1] == pytest.approx(3.7)


def test_backwards_ends_at_the_start_and_when_the_user_goes_elsewhere(
    transport: Transport, player: Player, clock: Clock
) -> None:
    player.position = 0.2
    transport.shuttle_back()
    clock.now += 1.0
    transport._step_back()
    assert player.sought[-1] == 0.0
    assert not transport._back.isActive()
    transport.shuttle_back()
    transport.moved()
    assert not transport._back.isActive()
    transport.shuttle_back()
    transport.toggle()
    assert not transport._back.isActive()
    assert not player.playing


def test_speeds_stop_at_both_ends(transport: Transport, player: Player) -> None:
    for _ in range(9):
        transport.change_speed(1)
    assert player.speed == SPEEDS[-1] == 2.0
    for _ in range(9):
        transport.change_speed(-1)
    assert player.speed == SPEEDS[0] == 0.25


def test_a_marked_range_is_played_round_and_round(transport: Transport, player: Player) -> None:
    player.playing = True
    transport.mark_start(2.0)
    transport.mark_end(3.0)
    player.reach(2.9)
    assert player.sought == []
    player.reach(3.01)
    assert player.sought == [2.0]
    player.playing = False  # someone who stops beyond the end stays there
    player.reach(5.0)
    assert player.sought == [2.0]
    player.playing = True
    transport.set_loop(False)
    player.reach(3.5)
    assert player.sought == [2.0]


def test_marks_that_contradict_each_other_are_forgotten(transport: Transport) -> None:
    transport.mark_start(4.0)
    transport.mark_end(3.0)
    assert (transport.loop_start_s, transport.loop_end_s) == (None, 3.0)
    transport.mark_start(5.0)
    assert (transport.loop_start_s, transport.loop_end_s) == (5.0, None)
    transport.clear_marks()
    assert not transport.loop_on


def test_a_loop_without_an_end_starts_again_at_the_end_of_the_file(transport: Transport, player: Player) -> None:
    player.ended.emit()
    assert player.sought == []
    transport.set_loop(True)
    player.ended.emit()
    assert player.sought == [0.0]
    assert player.playing


def test_another_file_begins_with_everything_as_usual(transport: Transport, player: Player) -> None:
    transport.set_speed(0.5)
    transport.mark_start(2.0)
    transport.shuttle_back()
    transport.reset()
    assert (transport.speed(), player.speed, transport.loop_on, transport.loop_start_s) == (1.0, 1.0, False, None)
    assert not transport._back.isActive()
