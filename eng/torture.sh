#!/usr/bin/env bash
# Treats the service as badly as it will ever be treated, and ends with 1 when it does not hold. A seed repeats what was done.
#   eng/torture.sh lost [KILLS] [--azurite] [--instances N] [--seed N]    killed at random under load, 100 times when no number is named: is everything acknowledged there, once?
#   eng/torture.sh documents [COUNT] [FOLDER] [--seed N]                  malformed files, 1,000 when no number is named, and all files of a folder: is each answered in time?
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
dotnet build "$root/tests/CertVerify.Torture" -c Release -v quiet -nologo >&2
exec dotnet "$root/tests/CertVerify.Torture/bin/Release/net10.0/CertVerify.Torture.dll" "$@"
