"""What a process that reads hostile files can no longer ask the system for: a network, programs, other processes.

A seccomp filter (Linux 3.17 and newer, x86_64 and aarch64): the kernel answers such calls with EPERM, in every thread
and in whatever is started from here, and nothing can take the filter off again. Files are not its subject. Elsewhere
there is none, and ``confine`` says so. After linux/seccomp.h, linux/filter.h and the kernel's documentation, "Seccomp
BPF".
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import re
import struct
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_PR_SET_NO_NEW_PRIVS = 38  # linux/prctl.h
_SET_MODE_FILTER, _ALL_THREADS = 1, 1  # linux/seccomp.h: SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | errno.EPERM  # SECCOMP_RET_ALLOW, SECCOMP_RET_ERRNO
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06  # linux/bpf_common.h
_AT_NUMBER, _AT_MACHINE, _AT_FIRST_ARGUMENT = 0, 4, 16  # struct seccomp_data, little-endian
_X32 = 0x40000000  # the numbers of a second interface of x86_64, which would go round the others

# The families do not matter: a socket of the machine itself (a session bus, a screen) leads to programs that do more.
_NETWORK = ("socket", "connect", "bind", "listen", "accept", "accept4")
_PROGRAMS = ("execve", "execveat")
_OTHER_PROCESSES = (
    "ptrace", "process_vm_readv", "process_vm_writev", "pidfd_getfd",
    "pidfd_send_signal", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "tkill",
)  # fmt: skip
_TO_ITSELF_ONLY = ("kill", "tgkill")  # a crash raises its signal by these
# io_uring opens sockets without the calls above; the others are of no use here and a large part of the kernel.
_WAYS_ROUND = (
    "io_uring_setup", "io_uring_enter", "io_uring_register",
    "unshare", "setns", "bpf", "userfaultfd", "perf_event_open", "add_key", "request_key", "keyctl",
)  # fmt: skip

_SAME_EVERYWHERE = {  # since Linux 5.1
    "pidfd_send_signal": 424, "pidfd_getfd": 438,
    "io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427,
}  # fmt: skip


@dataclass(frozen=True)
class Machine:
    """How a kind of processor numbers the calls of Linux."""

    audit: int  # AUDIT_ARCH_* of linux/audit.h
    seccomp: int
    numbers: dict[str, int]


MACHINES = {
    "x86_64": Machine(
        0xC000003E,
        317,
        {
            "socket": 41, "connect": 42, "accept": 43, "bind": 49, "listen": 50, "accept4": 288,
            "execve": 59, "execveat": 322,
            "kill": 62, "tkill": 200, "tgkill": 234, "rt_sigqueueinfo": 129, "rt_tgsigqueueinfo": 297,
            "ptrace": 101, "process_vm_readv": 310, "process_vm_writev": 311,
            "unshare": 272, "setns": 308, "bpf": 321, "userfaultfd": 323, "perf_event_open": 298,
            "add_key": 248, "request_key": 249, "keyctl": 250,
            **_SAME_EVERYWHERE,
        },
    ),
    "aarch64": Machine(
        0xC00000B7,
        277,
        {
            "socket": 198, "connect": 203, "accept": 202, "bind": 200, "listen": 201, "accept4": 242,
            "execve": 221, "execveat": 281,
            "kill": 129, "tkill": 130, "tgkill": 131, "rt_sigqueueinfo": 138, "rt_tgsigqueueinfo": 240,
            "ptrace": 117, "process_vm_readv": 270, "process_vm_writev": 271,
            "unshare": 97, "setns": 268, "bpf": 280, "userfaultfd": 282, "perf_event_open": 241,
            "add_key": 217, "request_key": 218, "keyctl": 219,
            **_SAME_EVERYWHERE,
        },
    ),
}  # fmt: skip


def confine(has_children: bool = False) -> str:
    """Have the kernel refuse all that from now on, for good. Returns why it does not; "" where it does.

    has_children: may start programs, which are then as confined, and end them. Raises nothing.
    """
    machine = MACHINES.get(platform.machine())
    if sys.platform != "linux" or machine is None or struct.calcsize("P") != 8:
        return "there is no filter for this system"
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
            return os.strerror(ctypes.get_errno())
        done = _install(libc, machine, filter_of(machine, os.getpid(), has_children))
    except (OSError, AttributeError) as error:
        return str(error)
    return "" if done == 0 else os.strerror(ctypes.get_errno()) if done < 0 else f"thread {done} has another filter"


def is_confined(pid: int) -> bool | None:
    """Whether the kernel filters the calls of a process; None where this system does not tell."""
    try:
        found = re.search(r"^Seccomp:\s*(\d)", Path(f"/proc/{pid}/status").read_text(), re.MULTILINE)
    except OSError:
        return None
    return found[1] == "2" if found else None


def filter_of(machine: Machine, own_pid: int, has_children: bool) -> bytes:
    """The filter as a program of the kernel's (struct sock_filter, eight bytes each)."""
    names = (*_NETWORK, *_WAYS_ROUND, *_OTHER_PROCESSES, *(() if has_children else _PROGRAMS))
    to_itself = () if has_children else _TO_ITSELF_ONLY
    # After the tests: allow; look: load the process id, which allows if it is the own one; refuse.
    look = len(names) + len(to_itself) + 1
    refuse = look + 2
    tests = [(machine.numbers[name], refuse) for name in names] + [(machine.numbers[name], look) for name in to_itself]
    steps = [
        (_LOAD, 0, 0, _AT_MACHINE),
        (_IF_EQUAL, 0, refuse + 2, machine.audit),
        (_LOAD, 0, 0, _AT_NUMBER),
        (_IF_AT_LEAST, refuse, 0, _X32),
        *((_IF_EQUAL, leads_to - at - 1, 0, number) for at, (number, leads_to) in enumerate(tests)),
        (_RETURN, 0, 0, _ALLOW),
        (_LOAD, 0, 0, _AT_FIRST_ARGUMENT),
        (_IF_EQUAL, 1, 0, own_pid),
        (_RETURN, 0, 0, _REFUSE),
        (_RETURN, 0, 0, _ALLOW),
    ]
    return _packed(steps)


def _packed(steps: Iterable[tuple[int, int, int, int]]) -> bytes:
    return b"".join(struct.pack("=HBBI", *step) for step in steps)


class _Program(ctypes.Structure):
    """struct sock_fprog"""

    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


def _install(libc: ctypes.CDLL, machine: Machine, steps: bytes) -> int:
    """What seccomp(2) returns: 0 where every thread has the filter."""
    held = ctypes.create_string_buffer(steps, len(steps))
    program = _Program(len(steps) // 8, ctypes.cast(held, ctypes.c_void_p))
    numbers = (ctypes.c_long(one) for one in (machine.seccomp, _SET_MODE_FILTER, _ALL_THREADS))
    libc.syscall.restype = ctypes.c_long
    return int(libc.syscall(*numbers, ctypes.byref(program)))
