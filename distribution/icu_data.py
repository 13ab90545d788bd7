"""A smaller ICU data library: what sorts text and names time zones, without the 27 MB that Qt here never reads.

Qt uses ICU for collation, for upper and lower case, for names of time zones and for old character sets; everything else
of a locale it brings itself. The data of ICU are one constant, a table of contents with items behind it (ICU's
``udata`` "CmnD" format: header, 32-bit count, pairs of offsets of name and data, names, data).
"""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path

_MAGIC = b"\xda\x27"
_MAGIC_OFFSET, _HEADER_SIZE_OFFSET = 2, 0
_FORMAT = b"CmnD"
_ALIGNMENT = 16

# By item name without the package's own. Left out: old character sets, translated names of languages, countries,
# currencies and units, word breaking, transliteration; the order of Japanese and Korean words, 0.4 MB: names
# of files are sorted by character there.
WANTED = re.compile(
    r"coll/(?!(?:ja|ko)[._]).*"  # sorting
    r"|(?:cnvalias|ucase|uprops|pnames|ulayout|uemoji)\.icu"
    r"|.*\.nrm"  # normalisation, on which sorting rests
    r"|(?:root|pool|res_index|supplementalData|likelySubtags|keyTypeData|numberingSystems|icuver)\.res"
    r"|(?:zoneinfo64|timezoneTypes|metaZones|windowsZones)\.res"
)


def build_smaller(library: Path, out: Path, soname: str) -> None:
    """Write a shared library like ``library`` with the wanted items only.

    Raises ValueError where ``library`` holds no ICU data, CalledProcessError where the compiler fails.
    """
    header, items = read_items(library.read_bytes())
    package = next(iter(items)).split("/", 1)[0]  # such as icudt73l
    kept = {name: data for name, data in items.items() if WANTED.fullmatch(name.split("/", 1)[1])}
    packed = out.with_suffix(".dat")
    packed.write_bytes(pack_items(header, kept))
    symbol = package.rstrip("lb") + "_dat"
    source = out.with_suffix(".S")
    source.write_text(
        f".section .rodata\n.balign {_ALIGNMENT}\n.globl {symbol}\n.type {symbol}, %object\n"
        f'{symbol}:\n.incbin "{packed}"\n'
        f'.size {symbol}, . - {symbol}\n.section .note.GNU-stack,"",%progbits\n',
        encoding="ascii",
    )
    command = ["cc", "-shared", "-nostdlib", "-s", f"-Wl,-soname,{soname}", "-Wl,--build-id=none"]
    subprocess.run([*command, "-o", str(out), str(source)], check=True)


def read_items(raw: bytes) -> tuple[bytes, dict[str, bytes]]:
    """The header and the items, in their order, of the data that a file's bytes hold."""
    at = raw.find(_FORMAT) - 12
    if at < 0 or raw[at + _MAGIC_OFFSET : at + _MAGIC_OFFSET + 2] != _MAGIC:
        raise ValueError("no ICU data in this library")
    (header_size,) = struct.unpack_from("<H", raw, at + _HEADER_SIZE_OFFSET)
    table = at + header_size
    (count,) = struct.unpack_from("<I", raw, table)
    offsets = [struct.unpack_from("<II", raw, table + 4 + 8 * index) for index in range(count)]
    names = [raw[table + name : raw.index(b"\0", table + name)].decode("ascii") for name, _ in offsets]
    starts = [table + data for _, data in offsets]
    # The last item ends where the constant does, which no field tells; it is cut at the next run of the section.
    ends = [*starts[1:], len(raw)]
    items = {name: raw[start:end] for name, start, end in zip(names, starts, ends, strict=True)}
    last = names[-1]
    if WANTED.fullmatch(last.split("/", 1)[1]):
        raise ValueError(f"the last item, {last}, is wanted, and its length is not known")
    return raw[at:table], items


def pack_items(header: bytes, items: dict[str, bytes]) -> bytes:
    """The opposite of ``read_items``: names sorted as ICU's binary search needs them, data on multiples of 16."""
    names = sorted(items)
    place = 4 + 8 * len(names)  # offsets count from the table's beginning
    name_offsets = []
    for name in names:
        name_offsets.append(place)
        place += len(name) + 1
    data_offsets, body = [], bytearray(b"".join(name.encode("ascii") + b"\0" for name in names))
    lead = 4 + 8 * len(names)
    for name in names:
        body += b"\0" * (-(len(header) + lead + len(body)) % _ALIGNMENT)
        data_offsets.append(lead + len(body))
        body += items[name]
    pairs = b"".join(struct.pack("<II", *pair) for pair in zip(name_offsets, data_offsets, strict=True))
    return header + struct.pack("<I", len(names)) + pairs + bytes(body)
