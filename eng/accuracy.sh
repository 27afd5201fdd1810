#!/usr/bin/env bash
# Reads every document of a corpus folder through the real service and prints how much of it was right.
#   eng/accuracy.sh DIR [--url URL] [--json FILE] [--errors] [--only PART-OF-NAME] [--parallel N] [--by-company] [--record] [--pages FOLDER [--own]]
# Without --url it builds and starts a service of its own, with a data folder that is thrown away.
# With --by-company it says how the figures move when each company's certificates are left out.
# With --record it also reads the samples of the tests, and writes docs/accuracy.json, which the tests hold later changes against.
# With --pages it asks no service but reads the pages that were dumped earlier, in seconds:
#   dotnet run -c Release --project tests/CertVerify.PageDump -- DIR/certificates FOLDER/certificates   (and notcerts alike)
# Calibration, from measurements made with --pages FOLDER --own --json FILE:
#   eng/accuracy.sh calibrate FILE... [--write src/CertVerify.Core/Claims/Confidence/calibration.csv]
set -euo pipefail
# shellcheck source=eng/service.sh
. "$(dirname "$0")/service.sh"

[ $# -gt 0 ] || { sed -n '3s/^#   /usage: /p' "$0" >&2; exit 2; }
dotnet build "$root/tests/CertVerify.Accuracy" -c Release -v quiet -nologo >&2
arguments=()
for argument in "$@"; do
  arguments+=("$argument")
  [ "$argument" != --record ] || arguments+=("$root/docs/accuracy.json")
done
url=()
if [[ $1 != calibrate && " $* " != *" --url "* && " $* " != *" --pages "* ]]; then
  build_service >&2
  port=$(free_port)
  throwaway=$(mktemp -d)
  start_service "$port" "$throwaway"
  url=(--url "http://127.0.0.1:$port")
fi
dotnet "$root/tests/CertVerify.Accuracy/bin/Release/net10.0/CertVerify.Accuracy.dll" "${arguments[@]}" "${url[@]}"
