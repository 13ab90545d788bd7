"""One transport for two players: together, apart by an offset, waiting for each other, and unlinked."""

from __future__ import annotations

import pytest

from deepfake_desktop.gui.compare_link import CompareLink, Mirror


class FakePlayer:
    """Moves only when it is told to."""

    def __init__(self, duration_s: float = 10.0) -> None:
        self.at_s, self.length_s, self.playing, self.speed, self.seeks = 0.0, duration_s, False, 1.0, 0

    def play(self) -> None:
        self.playing = True

    def pause(self) -> None:
        self.playing = False

    def seek(self, seconds: float) -> None:
        self.at_s = seconds
        self.seeks += 1

    def is_playing(self) -> bool:
        return self.playing

    def position_s(self) -> float:
        return self.at_s

    def duration_s(self) -> float:
        return self.length_s

    def set_speed(self, speed: float) -> None:
        self.speed = speed


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def players() -> tuple[FakePlayer, FakePlayer]:
    return FakePlayer(), FakePlayer()


@pytest.fixture
def link(qapp, players, clock) -> CompareLink:
    return CompareLink(*players, now=clock)


def test_both_play_pause_and_change_their_speed(link: CompareLink, players) -> None:
    link.toggle()
    assert all(player.playing for player in players)
    link.set_speed(0.5)
    assert [player.speed for player in players] == [0.5, 0.5]
    link.toggle()
    assert not any(player.playing for player in players)


def test_one_goes_where_the_other_goes_apart_by_the_offset(link: CompareLink, players) -> None:
    left, right = players
    link.set_offset(1.5)
    assert right.at_s == 1.5
    link.seek(0, 4.0)
    assert (left.at_s, right.at_s) == (4.0, 5.5)
    link.seek(1, 3.0)
    assert (left.at_s, right.at_s) == (1.5, 3.0)
    link.skip(5.0)
    assert (left.at_s, right.at_s) == (6.5, 8.0)
    link.seek(0, 9.0)
    assert right.at_s == pytest.approx(9.95)  # 10.5 would lie beyond its end


def test_linking_again_keeps_what_is_shown_side_by_side(link: CompareLink, players) -> None:
    left, right = players
    told: list[bool] = []
    link.changed.connect(lambda: told.append(link.linked))
    link.set_linked(False)
    link.seek(1, 6.0)
    assert left.at_s == 0.0
    link.seek(0, 2.0)
    link.set_linked(True)
    assert link.offset_s == 4.0
    link.seek(0, 3.0)
    assert right.at_s == 7.0
    assert told == [False, True]


def test_drift_is_mended_but_not_all_the_time(link: CompareLink, players, clock: Clock) -> None:
    left, right = players
    link.play()
    left.at_s, right.at_s = 1.0, 1.05
    link.follow(0, 1.0)
    assert right.seeks == 0  # nobody sees that
    right.at_s = 1.4
    link.follow(0, 1.0)
    assert right.at_s == 1.0
    right.at_s = 1.8
    link.follow(0, 1.1)
    assert right.at_s == 1.8  # the seek before has to settle first
    clock.now += 2
    link.follow(0, 1.2)
    assert right.at_s == 1.2
    link.follow(1, 9.0)
    assert left.at_s == 1.0  # the left one leads


def test_who_begins_later_waits(link: CompareLink, players) -> None:
    left, right = players
    link.set_offset(-2.0)
    link.play()
    assert left.playing and not right.playing
    left.at_s = 1.0
    link.follow(0, 1.0)
    assert not right.playing
    left.at_s = 2.1
    link.follow(0, 2.1)
    assert right.playing and right.at_s == pytest.approx(0.1)


def test_the_longer_one_goes_on_alone_and_both_begin_again(qapp, clock: Clock) -> None:
    short, long = FakePlayer(4.0), FakePlayer(10.0)
    link = CompareLink(short, long, now=clock)
    link.play()
    short.at_s, long.at_s, short.playing = 4.0, 4.0, False
    link.ended(0)
    link.follow(1, 5.0)
    assert long.playing and not short.playing
    long.at_s, long.playing = 10.0, False
    link.ended(1)
    assert not link.is_playing()
    link.toggle()
    assert (short.at_s, long.at_s) == (0.0, 0.0)
    assert short.playing and long.playing


def test_a_step_of_one_is_followed_by_the_other(link: CompareLink, players) -> None:
    left, right = players
    link.set_offset(1.0)
    link.drive(0)
    left.at_s = 0.04
    link.follow_frame(0, 0.04)
    assert right.at_s == pytest.approx(1.04)
    link.follow_frame(1, 5.0)  # the other's own picture moves nobody
    assert left.at_s == 0.04


def test_unlinked_each_is_by_itself(link: CompareLink, players) -> None:
    left, right = players
    link.set_linked(False)
    link.seek(0, 5.0)
    link.play()
    link.follow(0, 9.0)
    assert right.at_s == 0.0
    link.skip(1.0)
    assert (left.at_s, right.at_s) == (6.0, 1.0)


def test_a_mirror_does_nothing_by_itself(qapp, clock: Clock) -> None:
    player = FakePlayer()
    link = CompareLink(player, Mirror(player), now=clock)
    link.play()
    link.seek(0, 3.0)
    assert player.at_s == 3.0 and player.seeks == 1
    link.follow(0, 3.0)
    assert player.seeks == 1
