#!/usr/bin/env bash
# Alters certificates that pass in one decisive thing at a time and asks again: none of them may pass. Ends with 1 when one does.
#   eng/adversarial.sh [FOLDER] [--each N] [--seed N] [--every N] [--parallel N] [--unproven]
# Invented certificates, N of each layout (100), and those of a corpus folder with a text layer when one is named; without --each N, with a folder, too.
# Every certificate is altered in the register and in the question in all ways; in the file in one way of --every N (8), taking turns. --every 1 tries all on all.
# Interrupted, it finishes the certificates that it has begun and tells what was found.
# With --unproven it lists those that do not pass untouched, so that they prove nothing, and why.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
dotnet build "$root/tests/CertVerify.Adversarial" -c Release -v quiet -nologo >&2
exec dotnet "$root/tests/CertVerify.Adversarial/bin/Release/net10.0/CertVerify.Adversarial.dll" "$@"
