#!/usr/bin/env bash
# Set-up for the words of the Makefile: system libraries, a virtual environment, the packages in it.
#
#   scripts/setup.sh               what a report needs
#   scripts/setup.sh dev           and what the checks need
#   scripts/setup.sh warehouse     and the databases that some tests start: PostgreSQL, Java with Spark (450 MB)
#   scripts/setup.sh conformance   and what the check of PDFs needs: a Java compiler, JAXB, veraPDF
#   scripts/setup.sh bench         and what is measured beside ours: Chromium (left out where it cannot be had), Typst
#
# Does only what is missing, and says what it does. Ends with 3 when something is missing that it may not install
# itself (make then ends with its own 2), after printing the exact line to type.
set -euo pipefail
unset CDPATH PYTHONPATH PYTHONHOME
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore LC_ALL=C
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

wanted="${1:-base}"
venv=.venv
unfinished="$venv/.unfinished"

say() { printf 'set-up: %s\n' "$*" >&2; }
fail() { say "$@"; exit 3; }

find_python() {
    local candidate
    for candidate in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
        [ -n "$candidate" ] || continue
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v -- "$candidate"
            return
        fi
    done
    return 1
}

has_font() {
    local style
    for style in Regular Bold; do
        [ -n "$(fc-list "$1:style=$style" file 2>/dev/null)" ] || return 1
    done
}

has_browser() {
    local name
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        command -v -- "$name" >/dev/null && return
    done
    return 1
}

# Chromium, where it may be installed; without it only its rows are missing.
install_browser() {
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        say "Chromium is not there and may not be installed: it is left out (Debian: sudo apt-get install chromium)"
        return
    fi
    say "installing Chromium with apt-get"
    export DEBIAN_FRONTEND=noninteractive
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null; } ||
        say "Chromium cannot be installed (see above): it is left out"
}

# Debian's names of what is missing, one a line.
missing_packages() {
    "$python" - <<'PYTHON'
import ctypes, sys
libraries = {
    "libpango-1.0-0": "libpango-1.0.so.0",
    "libpangoft2-1.0-0": "libpangoft2-1.0.so.0",
    "libharfbuzz-subset0": "libharfbuzz-subset.so.0",
}
for package, library in libraries.items():
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
try:
    import ensurepip, venv
except ImportError:
    print("python%d.%d-venv" % sys.version_info[:2])
PYTHON
    command -v fc-list >/dev/null || echo fontconfig
    { has_font 'Noto Sans CJK SC' && has_font 'Noto Sans CJK TC'; } || echo fonts-noto-cjk
    if [ "$wanted" = warehouse ]; then
        command -v java >/dev/null || echo default-jre-headless
        command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || echo postgresql
    fi
    if [ "$wanted" = conformance ]; then
        command -v javac >/dev/null || echo default-jdk-headless
        [ -e /usr/share/java/jaxb-runtime.jar ] || echo libjaxb-java
    fi
}

install_packages() {
    if ! command -v apt-get >/dev/null; then
        fail "these are missing, by their names in Debian: $*. Install them with this system's package manager."
    fi
    if [ "$(id -u)" -ne 0 ]; then
        say "system packages are missing. Type this line, then try again:"
        printf '\n    sudo apt-get install -y %s\n\n' "$*" >&2
        exit 3
    fi
    say "installing system packages with apt-get: $*"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq || fail "apt-get update failed (see above)"
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null || fail "apt-get install -y $* failed (see above)"
}

python="$(find_python)" ||
    fail "Python 3.11 or later is not there. Type: sudo apt-get install -y python3 python3-venv"

# The environment belongs to one Python and one folder; the packages in it to one pyproject.toml and this script.
made_with="$("$python" -c 'import sys; print(sys.version, sys.base_prefix)') in $PWD"
packages="$(cat pyproject.toml scripts/setup.sh | sha256sum)"
stamp="$made_with $packages"

is_done() { [ -x "$venv/bin/python" ] && [ "$(cat "$venv/.$1" 2>/dev/null)" = "$stamp" ]; }

if [ ! -e "$unfinished" ] && { is_done "$wanted" || { [ "$wanted" = base ] && { is_done dev || is_done conformance || is_done bench; }; }; }; then
    exit 0
fi

# The databases come on top of what the checks need, which stays as it is should they not be had.
if [ "$wanted" = warehouse ]; then bash scripts/setup.sh dev; fi

mapfile -t missing < <(missing_packages)
if [ "${#missing[@]}" -gt 0 ]; then
    install_packages "${missing[@]}"
    mapfile -t missing < <(missing_packages)
    [ "${#missing[@]}" -eq 0 ] || fail "still missing after the installation: ${missing[*]}"
fi

if [ -e "$venv" ] && { [ -e "$unfinished" ] || [ "$(cat "$venv/.made-with" 2>/dev/null)" != "$made_with" ]; }; then
    say "removing $venv, which is unfinished or of another Python or folder"
    rm -rf -- "$venv" || fail "$PWD/$venv cannot be removed: remove it as the user who made it"
fi
if [ ! -e "$venv" ]; then
    say "making $venv with $("$python" --version)"
    mkdir -- "$venv" || fail "$PWD cannot be written to"
    touch -- "$unfinished"
    "$python" -m venv -- "$venv" || fail "$python -m venv failed (see above)"
fi
if [ "$wanted" != warehouse ]; then
    touch -- "$unfinished" || fail "$PWD/$venv cannot be written to: run as the user who made it, or remove it"
fi

pip() { "$venv/bin/python" -m pip "$@" || fail "pip failed (see above); try again when the cause is mended"; }
case "$wanted" in
    dev)
        say "installing KamReport, its packages and the tools of the checks into $venv"
        pip install --quiet --upgrade 'pip>=25.1'
        pip install --quiet --editable . --group dev ;;
    warehouse)
        say "installing Spark into $venv"
        pip install --quiet --group warehouse ;;
    conformance)
        say "installing KamReport, its packages and veraPDF into $venv"
        pip install --quiet --upgrade 'pip>=25.1'
        pip install --quiet --editable . --group conformance ;;
    bench)
        has_browser || install_browser
        say "installing KamReport, its packages and what is measured beside it into $venv"
        pip install --quiet --upgrade 'pip>=25.1'
        pip install --quiet --editable . --group bench ;;
    *)
        say "installing KamReport and its packages into $venv"
        pip install --quiet --editable . ;;
esac

printf '%s\n' "$made_with" >"$venv/.made-with"
printf '%s\n' "$stamp" >"$venv/.$wanted"
rm -f -- "$unfinished"
say "done"
