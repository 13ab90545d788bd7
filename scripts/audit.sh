#!/bin/sh
# Looks for known vulnerabilities of everything that is locked for users, with pip-audit in an environment of its own.
#   audit.sh PIP_AUDIT     its path. Where no database of vulnerabilities can be reached, says so and ends well.
set -eu

log=$(mktemp)
trap 'rm -f "$log"' EXIT
# OSV, since an index's own answers may come from a mirror that knows of no vulnerabilities.
if "$1" --requirement requirements/runtime.lock --require-hashes --disable-pip --vulnerability-service osv \
    --progress-spinner off >"$log" 2>&1; then
    cat "$log"
elif grep -q 'ConnectionError\|ConnectTimeout\|ServiceError' "$log"; then
    echo 'No database of vulnerabilities can be reached from here: nothing was audited.'
else
    cat "$log"
    exit 1
fi
