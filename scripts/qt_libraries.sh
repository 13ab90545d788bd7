#!/bin/sh
# The system libraries that Qt's window and player need, which no Python package brings.
#   qt_libraries.sh check PYTHON     imports Qt with that Python; where a library is missing, installs the packages
#                                    (root on Debian or Ubuntu) or prints the command that does
#   qt_libraries.sh install [MORE]   installs them, and the packages named MORE (root on Debian or Ubuntu)
set -eu

packages="libegl1 libgl1 libpulse0 libx11-xcb1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1
libxcb-image0 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libdbus-1-3 libfontconfig1"

install_packages() {
    apt-get update -qq
    # shellcheck disable=SC2086  # a list of words on purpose
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $packages "$@" >/dev/null
}

import_qt() {
    "$1" -c 'import PySide6.QtWidgets, PySide6.QtMultimedia' 2>&1
}

check() {
    if import_qt "$1" >/dev/null; then
        return 0
    fi
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing the system libraries that Qt needs ..."
        install_packages
        import_qt "$1"
        return
    fi
    {
        echo "Qt cannot start, because a system library is missing:"
        import_qt "$1" | tail -n 1 || true
        if command -v apt-get >/dev/null 2>&1; then
            # shellcheck disable=SC2086
            echo "Install it with:" sudo apt-get install $packages
        else
            # shellcheck disable=SC2086
            echo "Install with your system's package manager what Debian calls:" $packages
        fi
        echo "Then run the same make command again."
    } >&2
    return 1
}

case "${1:-}" in
    check) check "$2" ;;
    install) shift && install_packages "$@" ;;
    *) echo "usage: qt_libraries.sh check PYTHON | install [PACKAGE...]" >&2; exit 2 ;;
esac
