#!/usr/bin/env bash
# What a document costs through the service, beside what the bare tools cost on the same files in the same run.
#   eng/bench.sh [FOLDER]     samples/ when no folder is named
set -euo pipefail
# shellcheck source=eng/service.sh
. "$(dirname "$0")/service.sh"

folder=$(realpath "${1:-$root/samples}")
dotnet build "$root/tests/CertVerify.Benchmarks" -c Release -v quiet -nologo
build_service
port=$(free_port)
throwaway=$(mktemp -d)
start_service "$port" "$throwaway"
dotnet "$root/tests/CertVerify.Benchmarks/bin/Release/net10.0/CertVerify.Benchmarks.dll" "http://127.0.0.1:$port" "$folder"
