#!/usr/bin/env bash
# Changes the code of Core in thousands of small ways, one at a time, and asks its tests each time: a change that none of them notices is a gap in the tests.
#   eng/mutations.sh [FOLDER ...]     folders of src/CertVerify.Core; Verdicts Normalising Matching Checks when none are named. Hours on two cores.
# It ends with 1 when less than 85 % of a folder's changes are noticed. Every folder's report is artifacts/mutations/FOLDER/reports/mutation-report.json, and what survived is printed.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
[ $# -gt 0 ] || set -- Verdicts Normalising Matching Checks

cd "$root"
dotnet tool restore >/dev/null
cd tests/CertVerify.Core.Tests
outcome=0
for folder in "$@"; do
  dotnet stryker --project CertVerify.Core.csproj --configuration Release --mutate "$folder/**/*.cs" \
    --reporter json --reporter cleartext --output "$root/artifacts/mutations/$folder" --threshold-low 85 --threshold-high 85 --break-at 85 || outcome=1
done
exit $outcome
