# shellcheck shell=bash
# Sourced by the other scripts: builds the service, runs it on a port of loopback, waits until it is ready, and ends it on exit.
# Everything started here is ended by its own process id.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
app="$root/artifacts/certverify"
service_pid=""
service_log=""
throwaway=""

build_service() {
  echo "Building (Release) ..."
  dotnet publish "$root/src/CertVerify.Functions" -c Release -o "$app" -v quiet -nologo
}

# A folder that is gone when the script ends.
throwaway_folder() {
  [ -n "$throwaway" ] || throwaway=$(mktemp -d)
  echo "$throwaway"
}

is_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
  local port
  for port in $(shuf -i 20000-32000 -n 50); do
    is_open "$port" || { echo "$port"; return; }
  done
  echo "no free port was found" >&2
  return 1
}

# The status line of GET /health.
health_of() {
  { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
  printf 'GET /health HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$1" >&3
  local line=""
  read -r -t 5 line <&3 || true
  exec 3<&- 3>&-
  [[ $line == HTTP/1.1\ 200* ]]
}

# start_service PORT DATA-FOLDER: settings of the caller's environment are passed on.
start_service() {
  local port=$1 data=$2
  if is_open "$port"; then
    echo "Port $port of 127.0.0.1 is in use. End what listens there, or choose another: CertVerify__Port=8071 $0" >&2
    return 1
  fi
  service_log=$(mktemp)
  CertVerify__Port="$port" CertVerify__DataFolder="$data" "$app/certverify" serve >"$service_log" 2>&1 &
  service_pid=$!
  for _ in $(seq 150); do
    health_of "$port" && return 0
    kill -0 "$service_pid" 2>/dev/null || break
    sleep 0.2
  done
  echo "The service did not become ready. Its log:" >&2
  tail -40 "$service_log" >&2
  return 1
}

stop_service() {
  [ -z "$service_pid" ] || { kill "$service_pid" 2>/dev/null && wait "$service_pid" 2>/dev/null; } || true
  [ -z "$service_log" ] || rm -f "$service_log"
  [ -z "$throwaway" ] || rm -rf "$throwaway"
}
trap stop_service EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
