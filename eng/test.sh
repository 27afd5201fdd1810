#!/usr/bin/env bash
# Sets up what the tests need and runs them all. Its last line is "N passed, N failed, N skipped".
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
results="$root/artifacts/test-results"

"$root/eng/setup.sh"
"$root/eng/setup.sh" --tests
rm -rf "$results"
echo "Building (Release) ..."
dotnet build "$root/CertVerify.sln" -c Release -v quiet -nologo

outcome=0
# One project at a time: some tests measure time.
dotnet test "$root/CertVerify.sln" -c Release --no-build -m:1 --nologo -v quiet \
  --logger trx --logger "console;verbosity=minimal" --results-directory "$results" </dev/null || outcome=$?

# Each result file has one line of counters; what was not executed was skipped.
read -r passed failed skipped < <(cat "$results"/*.trx 2>/dev/null | awk '
  match($0, /<Counters [^>]*>/) {
    split(substr($0, RSTART, RLENGTH), part, "\"")
    for (i = 1; i < length(part); i += 2) { name = part[i]; gsub(/[^A-Za-z]|Counters/, "", name); sum[name] += part[i + 1] }
  }
  END { print sum["passed"] + 0, sum["executed"] - sum["passed"], sum["total"] - sum["executed"] }')

if [ "$outcome" -eq 0 ] && { [ "$failed" -gt 0 ] || [ "$passed" -eq 0 ]; }; then outcome=1; fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$outcome"
