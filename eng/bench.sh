#!/usr/bin/env bash
# What things cost here, beside what the usual tools cost on the same data in the same run.
#   eng/bench.sh [FOLDER]         documents through the service, beside the bare tools; samples/ when no folder is named, of a large folder a spread sample
#   eng/bench.sh numbers [SECONDS] verification by number, compiled as it is deployed, beside an endpoint that only answers and SQLite's own commits; 10 seconds each when none are named
#   eng/bench.sh reverify [N ...] certificates under watch verified again from an imported register, with so many stored; 1,000 and 100,000 when none are named
#   eng/bench.sh batch [ROWS]     a list of numbers that an imported register holds, from request to last result, and a single verification beside it; 1,000 when no number is named
#   eng/bench.sh store [N]        verifications written to the embedded store with their receipts, so many; 20,000 when no number is named
#   eng/bench.sh memory [N]       what the service holds while it verifies so many numbers; 100,000 when no number is named
#   eng/bench.sh day [DAYS] [FOLDER]    a small tenant's days without a pause, with the documents of the folder, and what the service holds after each; 3 and samples/ when not named
#   eng/bench.sh start [TIMES]    from process start to the first number verified, beside an empty app published the same way; 10 starts when no number is named
#   eng/bench.sh search [ROWS] [QUESTIONS]    holders found by misspelt names, beside PostgreSQL's pg_trgm; of 1,474,118 records 2,000 when no numbers are named
set -euo pipefail
# shellcheck source=eng/service.sh
. "$(dirname "$0")/service.sh"

benchmarks() { dotnet "$root/tests/CertVerify.Benchmarks/bin/Release/net10.0/CertVerify.Benchmarks.dll" "$@"; }

# A server of PostgreSQL in the folder, on a socket there, as a user that PostgreSQL accepts; ended by the caller with stop_postgres.
start_postgres() {
  local bin; bin=$(dirname "$(find /usr/lib/postgresql -name initdb | sort -V | tail -1)")
  as_user=(); [ "$(id -u)" != 0 ] || as_user=(setpriv --reuid=postgres --regid=postgres --clear-groups)
  pg_ctl=("${as_user[@]}" "$bin/pg_ctl" -D "$1/pg" -s -w)
  mkdir "$1/pg"
  [ "$(id -u)" != 0 ] || { chmod 711 "$1"; chown postgres "$1/pg"; }
  "${as_user[@]}" "$bin/initdb" -D "$1/pg" -A trust -U bench -E UTF8 --locale=C.UTF-8 >/dev/null
  "${pg_ctl[@]}" -o "-c listen_addresses='' -k $1/pg -c shared_buffers=1GB -c maintenance_work_mem=512MB -c fsync=off -c jit=off" -l "$1/pg/log" start
}
stop_postgres() { "${pg_ctl[@]}" -m immediate stop || true; }

# Compiled as the Dockerfile compiles the service, from a copy: naming a runtime changes lock files.
publish_for_speed() {
  dotnet publish "$1" -c Release -r linux-x64 --self-contained -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=true -v quiet -nologo -o "$2"
}
publish_service() {
  mkdir -p "$1/source"
  tar -C "$root" --exclude=bin --exclude=obj --exclude=node_modules -cf - src samples host.json global.json Directory.Build.props Directory.Packages.props | tar -C "$1/source" -xf -
  publish_for_speed "$1/source/src/CertVerify.Functions" "$1/service"
}
publish_empty_app() {
  mkdir -p "$1/source/empty"
  cat >"$1/source/empty/empty.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk.Web" />
PROJECT
  cat >"$1/source/empty/Program.cs" <<'PROGRAM'
var app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/", () => "answered");
app.Run();
PROGRAM
  publish_for_speed "$1/source/empty" "$1/empty"
}

dotnet build "$root/tests/CertVerify.Benchmarks" -c Release -v quiet -nologo
throwaway=$(mktemp -d)
if [ "${1:-}" = search ]; then
  start_postgres "$throwaway"
  trap 'stop_postgres; stop_service' EXIT
  benchmarks search "${2:-1474118}" "${3:-2000}" "$throwaway" "host=$throwaway/pg user=bench dbname=postgres"
  exit
fi

if [ "${1:-}" = numbers ]; then
  publish_service "$throwaway"
  benchmarks numbers "$throwaway/service/certverify" "${2:-10}" "$throwaway/data"
  exit
fi

if [ "${1:-}" = reverify ]; then
  shift
  [ $# -gt 0 ] || set -- 1000 100000
  for stored in "$@"; do
    benchmarks reverify "$stored" "$throwaway/$stored"
    rm -rf "${throwaway:?}/$stored"
  done
  exit
fi

if [ "${1:-}" = batch ]; then
  benchmarks batch "${2:-1000}" "$throwaway/batch"
  exit
fi

if [ "${1:-}" = store ]; then
  benchmarks store "${2:-20000}" "$throwaway/store"
  exit
fi

if [ "${1:-}" = memory ]; then
  benchmarks memory "${2:-100000}" "$throwaway/memory"
  exit
fi

if [ "${1:-}" = start ]; then
  publish_service "$throwaway"
  publish_empty_app "$throwaway"
  benchmarks start "$throwaway/service/certverify" "$throwaway/empty/empty" "$throwaway/data" "${2:-10}"
  exit
fi

if [ "${1:-}" = day ]; then
  build_service
  port=$(free_port)
  CertVerify__SampleData=true start_service "$port" "$throwaway"
  benchmarks day "http://127.0.0.1:$port" "$service_pid" "$(realpath "${3:-$root/samples}")" "${2:-3}"
  exit
fi

folder=$(realpath "${1:-$root/samples}")
build_service
port=$(free_port)
start_service "$port" "$throwaway"
benchmarks "http://127.0.0.1:$port" "$folder"
