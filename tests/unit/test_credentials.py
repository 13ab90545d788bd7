"""Content Credentials: signed, tampered, trusted or not, none, elsewhere; and no way to the network or to a crash."""

from __future__ import annotations

import json
import os
import platform
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import deepfake_desktop
from deepfake_desktop.files import resources_folder, sha256_of
from deepfake_desktop.provenance import credentials, credentials_child
from deepfake_desktop.provenance.credentials import credentials_of, read_credentials
from deepfake_desktop.provenance.credentials_child import offline_settings
from deepfake_desktop.provenance.report import CredentialState
from deepfake_desktop.provenance.trust_list import SNAPSHOT, TRUST_VARIABLE, TrustList, load_trust_list
from deepfake_desktop.provenance.words import credential_facts
from tests.fixtures.make_credentials import GENERATED, authority, signed_copy, with_changed_byte
from tests.fixtures.make_video import flipped_copy, no_face_video, truncated_copy, write_video

ROOT = Path(deepfake_desktop.__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("credentials")


@pytest.fixture(scope="module")
def plain(folder: Path) -> Path:
    return no_face_video(folder / "plain.mp4", seconds=0.5)


@pytest.fixture(scope="module")
def signed(folder: Path, plain: Path) -> Path:
    return signed_copy(plain, folder / "signed.mp4", authority())


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own certificates, still empty."""
    own = tmp_path / "own certificates"
    own.mkdir()
    monkeypatch.setenv(TRUST_VARIABLE, str(own))
    return own


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        yield server


def address_of(server: socket.socket) -> str:
    return f"http://127.0.0.1:{server.getsockname()[1]}/manifest.c2pa"


def test_a_signature_of_somebody_unknown(signed: Path) -> None:
    found, library = read_credentials(signed)
    assert found.state is CredentialState.UNKNOWN_SIGNER
    assert found.signer == "Test Signer (Test Organisation)"
    assert (found.made_with, found.sources, found.actions) == (
        "Test camera 1.0",
        ("digitalCapture",),
        ("c2pa.created",),
    )
    assert found.codes == ("signingCredential.untrusted",)
    assert "anybody can make such a signature" in found.reason
    assert ("Claims to be signed by", found.signer) in list(credential_facts(found))
    assert library.startswith("c2pa-python ")


@pytest.mark.parametrize("what", ["root", "signer"])
def test_a_certificate_of_ones_own_makes_the_signer_trusted(signed: Path, trusted: Path, what: str) -> None:
    (trusted / "friend.pem").write_text(f"Subject\tsomebody\n{getattr(authority(), what)}")
    found, _ = read_credentials(signed)
    assert found.state is CredentialState.TRUSTED
    assert "another question" in found.reason
    assert found.codes == ()
    assert ("Signed by", found.signer) in list(credential_facts(found))


def test_another_authority_trusts_nobody_here(signed: Path, trusted: Path) -> None:
    (trusted / "stranger.pem").write_text(authority("Another Root").root)
    assert read_credentials(signed)[0].state is CredentialState.UNKNOWN_SIGNER


def test_an_authority_of_times_vouches_for_no_signer(signed: Path) -> None:
    """c2pa-rs 0.91 takes it for one."""
    trust = TrustList(signers="", timestamps=authority().root, added="", added_count=0)
    with signed.open("rb") as stream:
        answer = credentials_child.read_credentials(stream, trust)
    assert (answer["state"], answer["trust_list"]) == ("Valid", "")
    assert credentials_of(answer).state is CredentialState.UNKNOWN_SIGNER


def test_an_authority_of_both_vouches_for_its_signers(signed: Path) -> None:
    trust = TrustList(signers=authority().root, timestamps=authority().root, added="", added_count=0)
    for _ in range(8):  # which list c2pa-rs 0.91 names is a matter of chance
        with signed.open("rb") as stream:
            answer = credentials_child.read_credentials(stream, trust)
        assert credentials_of(answer).state is CredentialState.TRUSTED


@pytest.mark.parametrize(
    ("after", "offset", "why"),
    [
        (b"mdat", 2000, "changed after the signing"),
        (b"Test ", 0, "signature does not belong"),
        (b"jumb\x00\x00", 0, "cannot be read"),
    ],
)
def test_a_tampered_file(signed: Path, tmp_path: Path, trusted: Path, after: bytes, offset: int, why: str) -> None:
    (trusted / "friend.pem").write_text(authority().root)
    found, _ = read_credentials(with_changed_byte(signed, tmp_path / "tampered.mp4", after, offset))
    assert found.state is CredentialState.BROKEN
    assert why in found.reason
    assert "just as well of a program that edited" in found.reason


def test_a_signed_file_cut_short(signed: Path, tmp_path: Path) -> None:
    found, _ = read_credentials(truncated_copy(signed, tmp_path / "cut.mp4", 0.7))
    assert found.state in (CredentialState.BROKEN, CredentialState.FAILED)


def test_none(plain: Path) -> None:
    found, library = read_credentials(plain)
    assert (found.state, found.codes, found.signer) == (CredentialState.NONE, (), "")
    assert "says nothing" in found.reason
    assert library


def test_damage_is_not_taken_for_broken_credentials(plain: Path, tmp_path: Path) -> None:
    for damaged in (truncated_copy(plain, tmp_path / "cut.mp4", 0.6), flipped_copy(plain, tmp_path / "flipped.mp4")):
        assert read_credentials(damaged)[0].state is not CredentialState.BROKEN


def test_a_container_without_a_place_for_them(tmp_path: Path, plain: Path) -> None:
    from tests.fixtures.make_video import marked_frame

    video = write_video(tmp_path / "clip.mkv", [marked_frame()] * 3, 10)
    assert read_credentials(video)[0].state is CredentialState.UNSUPPORTED


def test_what_a_generative_model_signed_is_told_of_its_history(plain: Path, tmp_path: Path) -> None:
    """Also where it is only a part of what the file was made from."""
    generated = signed_copy(plain, tmp_path / "generated.mp4", authority(), source_type=GENERATED)
    made = signed_copy(plain, tmp_path / "made.mp4", authority(), ingredient=generated)
    found, _ = read_credentials(made)
    assert found.ingredients == 1
    assert set(found.sources) == {"digitalCapture", "trainedAlgorithmicMedia"}
    assert "made by a generative model" in dict(credential_facts(found))["Its history says"]


def test_credentials_that_lie_elsewhere_are_not_fetched(plain: Path, tmp_path: Path, listener: socket.socket) -> None:
    remote = signed_copy(plain, tmp_path / "remote.mp4", authority(), remote_url=address_of(listener))
    assert read_credentials(remote)[0].state is CredentialState.REMOTE
    with pytest.raises(TimeoutError):
        listener.accept()


def test_the_listener_would_have_heard_of_it(plain: Path, tmp_path: Path, listener: socket.socket) -> None:
    """Guards the test above: with the library's own settings, the address is asked."""
    import c2pa

    remote = signed_copy(plain, tmp_path / "remote.mp4", authority(), remote_url=address_of(listener))
    with remote.open("rb") as stream, pytest.raises(c2pa.C2paError):
        listener.settimeout(20)
        c2pa.Reader(None, stream, context=c2pa.Context.from_dict({"verify": {"remote_manifest_fetch": False}}))
    forbidden = {**offline_settings(load_trust_list())}
    forbidden["verify"] = {**forbidden["verify"], "remote_manifest_fetch": True}
    with remote.open("rb") as stream, pytest.raises(c2pa.C2paError, match="not permitted"):
        c2pa.Reader(None, stream, context=c2pa.Context.from_dict(forbidden))  # the list of hosts alone forbids it
    with remote.open("rb") as stream, pytest.raises(c2pa.C2paError):
        asked = subprocess.Popen([sys.executable, "-c", ACCEPT], stdin=subprocess.DEVNULL, pass_fds=[listener.fileno()],
                                 env={**os.environ, "LISTENER": str(listener.fileno())})  # fmt: skip
        c2pa.Reader(None, stream, context=c2pa.Context.from_dict({}))
    assert asked.wait(30) == 0


# Takes one connection and hangs up, so that the library's request fails at once.
# With a time of its own: the socket that both hold does not wait by itself once either has set one.
ACCEPT = """
import os, socket
one = socket.socket(fileno=int(os.environ["LISTENER"]))
one.settimeout(30)
one.accept()[0].close()
"""

# A filter in the kernel, below any library: socket(2) ends the process. Offsets as in linux/seccomp.h.
NO_SOCKETS = """
import ctypes, struct, sys
number = {"x86_64": 41, "aarch64": 198}[sys.argv[1]]
steps = [(0x20, 0, 0, 0), (0x15, 0, 1, number), (0x06, 0, 0, 0x80000000), (0x06, 0, 0, 0x7FFF0000)]
code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
class Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("code", ctypes.c_void_p)]
program = Program(len(steps), ctypes.cast(code, ctypes.c_void_p))
libc = ctypes.CDLL(None, use_errno=True)
assert libc.prctl(38, 1, 0, 0, 0) == 0
if libc.prctl(22, 2, ctypes.byref(program)) != 0:
    sys.exit(77)
"""


def without_sockets(code: str, stdin: Path) -> subprocess.CompletedProcess[bytes]:
    """Run Python code in a process that dies of its first socket; skips where the kernel has no such filter."""
    with stdin.open("rb") as stream:
        done = subprocess.run(
            [sys.executable, "-c", NO_SOCKETS + code, platform.machine()],
            stdin=stream, capture_output=True, cwd=ROOT, timeout=120, check=False,
        )  # fmt: skip
    if done.returncode == 77:
        pytest.skip("this kernel refuses seccomp filters")
    return done


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or platform.machine() not in ("x86_64", "aarch64"),
    reason="the filter of system calls is Linux's",
)
def test_the_reader_opens_no_socket_at_all(plain: Path, signed: Path, tmp_path: Path) -> None:
    remote = signed_copy(plain, tmp_path / "remote.mp4", authority(), remote_url="http://127.0.0.1:9/manifest.c2pa")
    reading = "from deepfake_desktop.provenance.credentials_child import main; sys.exit(main())"
    for video, outcome in ((signed, "read"), (remote, "remote"), (plain, "none")):
        done = without_sockets(reading, video)
        assert (done.returncode, json.loads(done.stdout)["outcome"]) == (0, outcome)
    assert without_sockets("import socket; socket.socket()", plain).returncode < 0  # the trap closes


def reader_that(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.setattr(credentials, "command", lambda: [sys.executable, "-c", code])


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("import os; os.abort()", "ended unexpectedly"),
        ("import time; time.sleep(60)", "did not come to an end"),
        ("print('not JSON')", "gave no answer"),
        ("print('[' * 100000)", "gave no answer"),
        ("print('{}')", "gave no answer"),
        ("print('x' * 10_000_000)", "gave no answer"),
    ],
)
def test_a_reader_that_fails_costs_nothing(plain: Path, monkeypatch: pytest.MonkeyPatch, code: str, words: str) -> None:
    monkeypatch.setattr(credentials, "LEAST_TIME_S", 2.0)
    reader_that(monkeypatch, code)
    found, _ = read_credentials(plain)
    assert found.state is CredentialState.FAILED
    assert words in found.reason


def test_reading_can_be_cancelled(plain: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reader_that(monkeypatch, "import time; time.sleep(60)")
    assert "cancelled" in read_credentials(plain, lambda: True)[0].reason


def test_a_missing_file_is_no_error(tmp_path: Path) -> None:
    assert read_credentials(tmp_path / "missing.mp4")[0].state is CredentialState.FAILED


def test_the_reader_loads_nothing_from_the_folder_of_the_user(
    signed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """c2pa-python looks for its library in the current folder first, Python for modules."""
    for name in ("json.py", "c2pa.py"):
        (tmp_path / name).write_text("raise SystemExit(3)")
    (tmp_path / "libc2pa_c.so").write_bytes(b"not a library")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("C2PA_LIBRARY_NAME", "libc2pa_c.so")
    assert read_credentials(signed)[0].state is CredentialState.UNKNOWN_SIGNER


@pytest.mark.parametrize(
    "answer",
    [
        {"outcome": "read", "state": "Trusted", "codes": "x", "sources": {"a": 1}, "actions": [None, 3, "\x1b[31mred"]},
        {"outcome": "read", "state": "Trusted", "signer": "a\u202eb\n" * 999, "ingredients": -3},
        {"outcome": "read", "state": "Trusted", "signer": ["x"], "ingredients": True, "codes": ["y" * 9999] * 99},
        {"outcome": ["read"]},
        {"outcome": "broken", "error": "\x07" * 50},
    ],
)
def test_no_answer_can_put_strange_texts_into_the_report(answer: dict[str, object]) -> None:
    found = credentials_of(answer)
    texts = [found.reason, found.signer, found.made_with, *found.codes, *found.actions, *found.sources]
    assert all(text.isprintable() and len(text) <= 600 for text in texts)
    assert len(found.codes) <= 16 and found.ingredients >= 0


def test_failures_of_any_code_are_never_trusted() -> None:
    answer = {"outcome": "read", "state": "Trusted", "codes": ["something.new"], "trust_list": "shipped"}
    assert credentials_of(answer).state is CredentialState.BROKEN


def test_the_shipped_lists_are_certificates_that_vouch_for_each_other() -> None:
    from cryptography import x509

    trust = load_trust_list()
    assert (trust.added, trust.added_count) == ("", 0)
    for pem, least in ((trust.signers, 20), (trust.timestamps, 10)):
        found = x509.load_pem_x509_certificates(pem.encode())
        assert len(found) >= least
        by_subject = {one.subject.public_bytes(): one for one in found}
        for one in found:
            if issuer := by_subject.get(one.issuer.public_bytes()):
                one.verify_directly_issued_by(issuer)
            assert one.extensions.get_extension_for_class(x509.BasicConstraints).value.ca


def test_the_shipped_lists_are_those_whose_origin_is_told() -> None:
    folder = resources_folder() / "trust"
    told = (folder / "README.md").read_text(encoding="utf-8")
    assert f"Snapshot of\n{SNAPSHOT}" in told
    assert all(f"`{path.name}`" in told and sha256_of(path) in told for path in folder.glob("*.pem"))
    assert len(list(folder.glob("*.pem"))) == 2


def test_broken_certificates_of_ones_own_are_left_out(signed: Path, trusted: Path) -> None:
    (trusted / "a.pem").write_bytes(b"\xff\xfe junk")
    (trusted / "b.pem").write_text("-----BEGIN CERTIFICATE-----\nAAA\n-----END CERTIFICATE-----\n")
    (trusted / "c.txt").write_text(authority("Another Root").root)
    (trusted / "d.pem").mkdir()
    assert load_trust_list().added_count == 0
    (trusted / "e.pem").write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")  # no certificate
    (trusted / "f.crt").write_text(authority().root)
    assert load_trust_list().words().endswith("2 certificates of your own")
    assert read_credentials(signed)[0].state is CredentialState.TRUSTED
