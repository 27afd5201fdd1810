#!/usr/bin/env bash
# Installs what CertVerify needs beside the .NET SDK; a quick no-op when all is there.
#   eng/setup.sh           what the service runs
#   eng/setup.sh --tests   also what the tests and benchmarks use
#   eng/setup.sh --list    names the Debian packages of the service and installs nothing; the Dockerfile asks for it
set -euo pipefail

packages=(
  curl              # talks to the service in the scripts
  poppler-utils     # text, pictures and facts out of a PDF
  poppler-data      # Chinese and Japanese text that a PDF does not spell out
  qpdf              # what in a PDF may show another person something else
  zbar-tools        # QR and bar codes
  bubblewrap        # the sandbox they run in
  util-linux        # prlimit: bounded time and memory
  imagemagick       # repairs of scans and photos
  weasyprint        # results as PDF, with letters for all their languages:
  fonts-dejavu-core fonts-wqy-microhei
  tesseract-ocr     # words out of a picture, with the packs the reader asks for:
  tesseract-ocr-osd tesseract-ocr-eng tesseract-ocr-script-latn tesseract-ocr-script-cyrl tesseract-ocr-ell
  tesseract-ocr-chi-sim tesseract-ocr-chi-tra tesseract-ocr-jpn tesseract-ocr-kor
  tesseract-ocr-ara tesseract-ocr-vie tesseract-ocr-heb tesseract-ocr-hin tesseract-ocr-tha
)

# The second reader's program and packages; node must be where the sandbox sees it.
[ -x /usr/bin/node ] || packages+=(nodejs)
command -v npm >/dev/null || packages+=(npm)

case "${1:-}" in
  "") tests=no ;;
  --list) printf '%s\n' "${packages[@]}"; exit ;;
  --tests) tests=yes; packages+=(chromium fonts-liberation librsvg2-bin qrencode) ;;   # a browser, pictures of text, and fictional certificates
  *) echo "usage: eng/setup.sh [--tests | --list]" >&2; exit 2 ;;
esac

fail() { echo "setup: $1" >&2; exit 1; }

command -v dotnet >/dev/null || fail "the .NET 10 SDK is missing; install it and run this again."
command -v dpkg-query >/dev/null || fail "this is not a Debian-like system; install by hand: ${packages[*]}"

root="$(cd "$(dirname "$0")/.." && pwd)"

# What a folder's lock file names, without running any package's own scripts; false when it cannot be had.
install_packages() {
  cmp -s "$1/package-lock.json" "$1/node_modules/.installed" && return
  echo "setup: installing $2"
  npm ci --prefix "$1" --ignore-scripts --silent || return 1
  rm -rf "$1"/node_modules/onnxruntime-node/bin/*/{darwin,win32}   # the runtimes for other systems
  cp "$1/package-lock.json" "$1/node_modules/.installed"
}

install_from_npm() {
  install_packages "$root/src/CertVerify.Adapters/SecondReader" "the second reader" ||
    echo "setup: the second reader could not be installed; pictures will be read by Tesseract alone." >&2
  [ "$tests" = yes ] || return 0
  install_packages "$root/eng/azurite" "the emulator of Azure Storage" ||
    fail "the emulator of Azure Storage could not be installed (npm ci --prefix eng/azurite)."
  install_packages "$root/clients/typescript" "the TypeScript client's tools" ||
    fail "the TypeScript client's tools could not be installed (npm ci --prefix clients/typescript)."
}

missing=$(comm -23 <(printf '%s\n' "${packages[@]}" | sort) \
  <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${packages[@]}" 2>/dev/null | sed -n 's/^installed //p' | sort))
[ -n "$missing" ] || { install_from_npm; echo "setup: everything is installed."; exit 0; }

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || fail "these packages are missing and you are neither root nor have sudo: ${missing//$'\n'/ }"
  as_root=(sudo)
fi

echo "setup: installing ${missing//$'\n'/ }"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@" >"$log" 2>&1; }
apt update || { tail -5 "$log" >&2; fail "the package lists could not be fetched (apt-get update)."; }
# shellcheck disable=SC2086 # one word a package
apt install -y --no-install-recommends $missing || { tail -5 "$log" >&2; fail "the packages could not be installed."; }
install_from_npm
echo "setup: done."
