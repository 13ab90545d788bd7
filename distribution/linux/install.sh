#!/bin/sh
# Installs Deepfake Desktop from the folder that this script lies in; no other program is needed.
#   ./install.sh                    for you alone, below ~/.local
#   sudo ./install.sh               for everybody, below /usr/local
#   ./install.sh --prefix FOLDER    elsewhere
#   ./install.sh --uninstall        removes what it installed (with the same --prefix); your settings and results stay
# Installing over an older version replaces it and keeps your settings.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if [ "$(id -u)" -eq 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi
uninstall=no
while [ $# -gt 0 ]; do
    case "$1" in
        --prefix) [ $# -ge 2 ] || { echo "install.sh: --prefix wants a folder" >&2; exit 2; }; prefix=$2; shift 2 ;;
        --uninstall) uninstall=yes; shift ;;
        -h | --help) sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) echo "install.sh: unknown option $1 (--help lists them)" >&2; exit 2 ;;
    esac
done
case "$prefix" in
    /*) ;;
    *) prefix=$PWD/$prefix ;;
esac
program=$prefix/lib/deepfake-desktop
list=$program/installed-files.txt

remove() {
    [ -f "$list" ] || return 0
    while IFS= read -r name; do
        rm -f "$prefix/$name"
        # Folders that are empty now go, too; rmdir refuses any other.
        folder=$(dirname "$name")
        while [ "$folder" != . ] && rmdir "$prefix/$folder" 2>/dev/null; do folder=$(dirname "$folder"); done
    done <"$list"
    rm -rf "$program"
    rmdir "$prefix/lib" 2>/dev/null || :
}

refresh() { # menus and icons, where the desktop keeps an index of them
    ! command -v update-desktop-database >/dev/null || update-desktop-database -q "$prefix/share/applications" || :
    ! command -v gtk-update-icon-cache >/dev/null || gtk-update-icon-cache -q -t -f "$prefix/share/icons/hicolor" || :
}

if [ "$uninstall" = yes ]; then
    [ -f "$list" ] || { echo "Deepfake Desktop is not installed below $prefix." >&2; exit 1; }
    remove
    rmdir "$prefix" 2>/dev/null || : # only if nothing else is in it
    echo "Deepfake Desktop was removed. Settings and remembered results of each user were kept."
    exit 0
fi

remove
mkdir -p "$prefix/lib"
cp -R "$here/program" "$program"
(cd "$here" && find share -type f) | while IFS= read -r name; do
    mkdir -p "$prefix/$(dirname "$name")"
    cp "$here/$name" "$prefix/$name"
    echo "$name"
done >"$list"
mkdir -p "$prefix/bin"
ln -sf ../lib/deepfake-desktop/deepfake-desktop "$prefix/bin/deepfake-desktop"
echo bin/deepfake-desktop >>"$list"
refresh
echo "Deepfake Desktop is installed: $prefix/bin/deepfake-desktop"
case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) echo "That folder is not in your PATH; start it from the menu, or with the whole name." ;;
esac
