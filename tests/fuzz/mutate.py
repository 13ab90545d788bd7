"""Breaking inputs: bytes, boxes of MP4, JSON, lines of text. Everything is drawn from one ``random.Random``."""

from __future__ import annotations

import html
import json
import random
import struct
from collections.abc import Callable, Sequence
from typing import Any

LARGEST_INPUT = 400_000  # bytes; more only makes each run slower

_NUMBERS = (0, 1, 2, 7, 8, 16, 127, 128, 255, 256, 1000, 32767, 32768, 65535, 65536, 2**24, 2**31 - 1, 2**31, 2**32 - 1)
_WIDE = (*_NUMBERS, 2**32, 2**53, 2**63 - 1, 2**63, 2**64 - 1)
_ODD_NUMBERS = (-1, 0, 0.5, 1e18, 1e19, -1e300, float("inf"), float("-inf"), float("nan"), 10**30, 10**400, -(10**400))
_ODD_TEXTS = (
    "",
    " ",
    "\0",
    "\n",
    "../../../../etc/passwd",
    "/dev/zero",
    "file:///etc/passwd",
    "http://192.0.2.1/x",
    "\u202e\u200bא",
    "\ud800",
    "\x1b[2J",
    "<script>alert(1)</script>",
    "</pre></script>",
    "=cmd|'/c'!A1",
    "%s%n{0}{x.__class__}",
    "9" * 5000,
    "a" * 100_000,
    "NaN",
    "Infinity",
    "2026-13-45T99:99:99+99:99",
    "0001-01-01T00:00:00+23:59",
    "9999-12-31T23:59:59-23:59",
)
_TOKENS = (
    b"\0",
    b'"',
    b'""',
    b"'",
    b",",
    b";",
    b"\r",
    b"\n",
    b"\r\n\r\n",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"@Variant(\0\0\0\x7f\0\0\0\x10)",
    b"@ByteArray(\\xff",
    b"@Invalid()",
    b"@Rect(1 2 3 4)",
    b"@Size(-1 99999999999)",
    b"[General]",
    b"[%",
    b"\\x",
    b"=",
    b"<!--",
    b"<![CDATA[",
    b"<pre id=",
    b"</pre>",
    b"&#x110000;",
    b"&" * 50,
    b"<" * 50,
    b"[" * 3000,
    b'{"a":' * 3000,
    b"1e999",
    b"-0",
    b"A" * 70_000,
)

Mutation = Callable[[random.Random, bytes, Sequence[bytes]], bytes]


def mutate_bytes(dice: random.Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """One to eight of the usual changes of bytes. others: further inputs, from which pieces are taken."""
    content = bytearray(data or b"\0")
    for _ in range(1 << dice.randrange(4)):
        _BYTE_CHANGES[dice.randrange(len(_BYTE_CHANGES))](dice, content, others)
        if not content:
            content = bytearray(dice.randbytes(dice.randrange(1, 64)))
    return bytes(content[:LARGEST_INPUT])


def _flip(dice: random.Random, content: bytearray, others: Sequence[bytes]) -> None:
    content[_place(dice, content)] ^= 1 << dice.randrange(8)


def _set(dice: random.Random, content: bytearray, others: Sequence[bytes]) -> None:
    content[_place(dice, content)] = dice.choice((0, 0xFF, 0x7F, 0x80, dice.randrange(256)))


def _number(dice: random.Random, content: bytearray, others: Sequence[bytes]) -> None:
    size, letter = dice.choice(((2, "H"), (4, "I"), (8, "Q")))
    at = _place(dice, content)
    value = dice.choice(_WIDE) % (1 << (8 * size))
    content[at : at + size] = struct.pack(dice.choice("<>") + letter, value)


def _cut(dice: random.Random, content: bytearray, others: Sequence[bytes]) -> None:
    at = _place(dice, content)
    del content[at : at + dice.choice((1, 4, 16, 256, len(content)))]


def _repeat(dice: random.Random, content: bytearray, others: Sequence[bytes]) -> None:
    at = _place(dice, content)
    piece = bytes(content[at : at + dice.choice((1, 4, 16, 256, 4096))])
    content[at:at] = piece * dice.choice((1, 1, 2, 30))


def _insert(dice: random.Random, content: bytearray, others: Sequence[bytes]) -> None:
    at = _place(dice, content)
    content[at:at] = dice.choice(
        (dice.randbytes(dice.randrange(1, 40)), bytes(dice.choice((4, 64, 1024))), dice.choice(_TOKENS))
    )


def _splice(dice: random.Random, content: bytearray, others: Sequence[bytes]) -> None:
    if others:
        other = dice.choice(others)
        at, start = _place(dice, content), dice.randrange(len(other) + 1)
        length = dice.choice((8, 64, 1024, len(other)))
        content[at : at + length * dice.randrange(2)] = other[start : start + length]


def _scramble(dice: random.Random, content: bytearray, others: Sequence[bytes]) -> None:
    at = _place(dice, content)
    for place in range(at, min(at + dice.choice((16, 200, 2000)), len(content))):
        if dice.random() < 0.1:
            content[place] = dice.randrange(256)


_BYTE_CHANGES = (_flip, _flip, _set, _set, _number, _number, _cut, _repeat, _insert, _splice, _scramble)


def _place(dice: random.Random, content: bytearray) -> int:
    """A place in some bytes; half of the time near the beginning, where headers are."""
    size = len(content)
    return dice.randrange(min(size, 600)) if dice.random() < 0.5 else dice.randrange(size)


# --- boxes of MP4 and MOV (ISO/IEC 14496-12)

_CONTAINERS = {b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"udta", b"dinf", b"mvex", b"moof", b"traf"}


def find_boxes(data: bytes, at: int = 0, end: int | None = None, depth: int = 0) -> list[tuple[int, int, bytes]]:
    """Start, end and kind of every box, those inside containers too; nothing where there are none."""
    end = len(data) if end is None else end
    found = []
    while at + 8 <= end and len(found) < 500:
        size, kind = struct.unpack_from(">I4s", data, at)
        if size < 8 or at + size > end:
            break
        found.append((at, at + size, kind))
        if kind in _CONTAINERS and depth < 12:
            found += find_boxes(data, at + 8, at + size, depth + 1)
        at += size
    return found


def mutate_boxes(dice: random.Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Change, repeat, nest, move or remove boxes; their parents' sizes are mended half of the time."""
    boxes = find_boxes(data)
    if not boxes:
        return mutate_bytes(dice, data, others)
    start, end, kind = dice.choice(boxes)
    box = data[start:end]
    changed = _changed_box(dice, box, kind, [data[a:b] for a, b, _ in boxes])
    result = bytearray(data[:start] + changed + data[end:])
    if dice.random() < 0.5:
        for at, stop, _ in boxes:
            if at < start and stop >= end:  # a parent
                struct.pack_into(">I", result, at, (stop - at + len(changed) - len(box)) % 2**32)
    result = bytes(result[:LARGEST_INPUT])
    return mutate_bytes(dice, result, others) if dice.random() < 0.2 else result


def _changed_box(dice: random.Random, box: bytes, kind: bytes, all_boxes: Sequence[bytes]) -> bytes:
    way = dice.randrange(9)
    if way == 0:
        return b""
    if way == 1:
        return box * dice.choice((2, 3, 50))
    if way == 2:
        return struct.pack(">I", dice.choice(_NUMBERS)) + box[4:]
    if way == 3:
        return (
            box[:4]
            + dice.choice((b"free", b"moov", b"trak", b"elst", b"stts", b"\0\0\0\0", b"uuid", b"sidx"))
            + box[8:]
        )
    if way == 4:
        depth = dice.choice((1, 5, 200, 3000))
        return b"".join(struct.pack(">I4s", len(box) + 8 * n, kind) for n in range(depth, 0, -1)) + box
    if way == 5:
        return box + dice.choice(all_boxes)
    body = bytearray(box[8:])
    if not body:
        return box
    for _ in range(1 << dice.randrange(4)):
        at = dice.randrange(len(body)) if way == 6 else 4 * dice.randrange(max(len(body) // 4, 1))
        body[at : at + 4] = struct.pack(">I", dice.choice(_NUMBERS))[: len(body) - at]
    return struct.pack(">I", 8 + len(body)) + box[4:8] + bytes(body)


def mutate_video(dice: random.Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """For files that may be MP4 or anything else."""
    return (mutate_boxes if dice.random() < 0.5 else mutate_bytes)(dice, data, others)


# --- JSON


def mutate_json(dice: random.Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Change nodes of a JSON text so that it stays JSON; now and then break its bytes as well."""
    try:
        root = json.loads(data)
    except (ValueError, RecursionError):
        return mutate_bytes(dice, data, others)
    for _ in range(1 << dice.randrange(3)):
        root = _changed_node(dice, root)
    try:
        text = json.dumps(root, ensure_ascii=dice.random() < 0.9).encode("utf-8", "surrogatepass")
    except (ValueError, RecursionError):
        return data
    if dice.random() < 0.05:
        text = b"[" * 2000 + text + b"]" * dice.choice((0, 2000))
    return mutate_bytes(dice, text, others) if dice.random() < 0.1 else text[: 4 * LARGEST_INPUT]


def _changed_node(dice: random.Random, root: Any) -> Any:
    """The tree with one node changed, which is reached by walking down from the root."""
    parent, key, node = None, None, root
    while isinstance(node, dict | list) and node and dice.random() < 0.85:
        parent = node
        key = dice.choice(list(node)) if isinstance(node, dict) else dice.randrange(len(node))
        node = parent[key]
    made = _other_value(dice, node, root)
    if parent is None:
        return made
    way = dice.randrange(12)
    if way == 0:
        del parent[key]
    elif way == 1 and isinstance(parent, dict):
        parent[dice.choice((*_ODD_TEXTS, key + "_"))] = parent.pop(key)
    elif way == 2 and isinstance(parent, list):
        parent[key:key] = [node] * dice.choice((1, 2, 3000))
    elif way == 3 and isinstance(parent, dict):
        parent[dice.choice(_ODD_TEXTS)] = made
    else:
        parent[key] = made
    return root


def _other_value(dice: random.Random, node: Any, root: Any) -> Any:
    way = dice.randrange(10)
    if way < 3:
        return dice.choice(_ODD_NUMBERS)
    if way < 5:
        return dice.choice(_ODD_TEXTS)
    if way == 5:
        return dice.choice((None, True, False, [], {}, [None], {"": None}, [[]], [{}]))
    if way == 6 and isinstance(node, int | float) and not isinstance(node, bool):
        return dice.choice((-node, node + 1, node - 1, str(node), node * 1e9 if abs(node) < 1e90 else 0))
    if way == 7:
        nested: Any = node
        for _ in range(dice.choice((1, 3, 300))):
            nested = [nested] if dice.random() < 0.5 else {"a": nested}
        return nested
    if way == 8 and isinstance(root, dict) and root:
        return json.loads(json.dumps(root[dice.choice(list(root))]))  # what belongs elsewhere
    return [node] if dice.random() < 0.5 else dice.choice(_ODD_TEXTS)


# --- lines of text


def mutate_text(dice: random.Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Change lines, and put in what parsers of CSV, INI and HTML stumble over."""
    lines = data.split(b"\n")
    for _ in range(1 << dice.randrange(3)):
        at = dice.randrange(len(lines))
        way = dice.randrange(7)
        if way == 0 and len(lines) > 1:
            del lines[at]
        elif way == 1:
            lines[at:at] = [lines[at]] * dice.choice((1, 2, 500))
        elif way == 2:
            other = dice.randrange(len(lines))
            lines[at], lines[other] = lines[other], lines[at]
        elif way == 3:
            parts = lines[at].split(dice.choice((b",", b"=", b" ", b'"')))
            parts[dice.randrange(len(parts))] = dice.choice(_ODD_TEXTS).encode("utf-8", "surrogatepass")
            lines[at] = b",".join(parts) if b"," in lines[at] else b"=".join(parts)
        else:
            place = dice.randrange(len(lines[at]) + 1)
            lines[at] = lines[at][:place] + dice.choice(_TOKENS) + lines[at][place:]
    result = b"\n".join(lines)[: 4 * LARGEST_INPUT]
    return mutate_bytes(dice, result, others) if dice.random() < 0.2 else result


def mutate_page(dice: random.Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """A web page with a record in it: the page's text, or the record as JSON."""
    start, end = data.find(b"{"), data.rfind(b"}")
    if 0 <= start < end and dice.random() < 0.5:
        record = html.unescape(data[start : end + 1].decode("utf-8", "replace")).encode("utf-8", "surrogatepass")
        changed = html.escape(mutate_json(dice, record, others).decode("utf-8", "replace"))
        return data[:start] + changed.encode("utf-8") + data[end + 1 :]
    return mutate_text(dice, data, others)
