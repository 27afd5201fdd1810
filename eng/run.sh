#!/usr/bin/env bash
# From nothing to a running service: installs, builds, starts on 127.0.0.1:7071, verifies a sample certificate, and serves on until Ctrl-C.
#   eng/run.sh           data is kept in ./data
#   eng/run.sh --once    ends after the sample: 0 when the verdict is the expected one; leaves nothing behind
set -euo pipefail
# shellcheck source=eng/service.sh
. "$(dirname "$0")/service.sh"

once=""
case "${1:-}" in
  "") ;;
  --once) once=yes ;;
  *) echo "usage: eng/run.sh [--once]" >&2; exit 2 ;;
esac

"$root/eng/setup.sh"
build_service

data="$root/data"
if [ -n "$once" ]; then
  throwaway=$(mktemp -d)
  data=$throwaway
fi
port=${CertVerify__Port:-7071}
url="http://127.0.0.1:$port"
export CertVerify__SampleData=true   # the fictional bodies of samples/ count here, and only here
start_service "$port" "$data"
echo "CertVerify is ready at $url"

curl -fsS -o /dev/null -H 'Content-Type: text/csv' --data-binary "@$root/samples/register.csv" \
  "$url/api/v1/registry/imports?asOf=$(date -u +%F)"
printf '\nVerifying samples/certificate.pdf (every organisation in it is fictional):\n\n'
verdict=$(CertVerify__DataFolder="$data" "$app/certverify" verify "$root/samples/certificate.pdf")
printf '%s\n' "$verdict"

if [ -n "$once" ]; then
  [[ $verdict == PASSED* ]] || { echo "The sample was expected to be PASSED." >&2; exit 1; }
  exit 0
fi
printf '\nServing at %s until Ctrl-C. Ask it about a certificate of yours:\n  curl -F file=@certificate.pdf %s/api/v1/verifications\n' "$url" "$url"
wait "$service_pid"
