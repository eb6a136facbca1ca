#!/usr/bin/env bash
# The README's two commands as a newcomer meets them: a clean clone of HEAD in an empty folder.
#   .ci/fresh-clone.sh [start|test|both] [--as <user>]      (--as needs root)
# Prints how long each step took and the tests' own line. Exit status 0 only when all of it worked.
set -u

readonly first_start_seconds=300
# The goal is 4 s from a built tree; what is refused is the floor, the best of three, since the machine may be busy.
readonly built_start_milliseconds=10000 built_start_tries=3
readonly stop_seconds=30

what=${1:-both}
[[ $what =~ ^(start|test|both)$ ]] || { sed -n '2,4p' "$0"; exit 2; }
user=
[ "${2:-}" != --as ] || user=${3:?--as needs a user}
top=$(cd "$(dirname "$0")/.." && pwd)
room=$(mktemp -d)
chmod 755 "$room"
project=$room/project
npm_start=

# Numbers of the processes that stand or work inside the clone.
inside() {
  local process
  for process in /proc/[0-9]*; do
    case "$(readlink "$process/cwd" 2>/dev/null) $(tr '\0' ' ' <"$process/cmdline" 2>/dev/null)" in
      *"$room"*) [ "${process#/proc/}" = $$ ] || [ "${process#/proc/}" = "$BASHPID" ] || echo "${process#/proc/}" ;;
    esac
  done 2>/dev/null
}

finish() {
  local pid
  [ -z "$npm_start" ] || kill -KILL -- "-$npm_start" 2>/dev/null
  for pid in $(inside); do kill -KILL "$pid" 2>/dev/null; done
  rm -rf "$room"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

line() { printf '%-16s %8s  %s\n' "$1" "$2" "${3:-}"; }
now_ms() { date +%s%3N; }
seconds_since() { awk -v ms="$(($(now_ms) - $1))" 'BEGIN { printf "%.1f s", ms / 1000 }'; }

# Becomes the command, inside the clone, as the wanted user with a home and a temporary folder of its own.
in_clone() {
  cd "$project" || exit 2
  export HOME=$room/home TMPDIR=$room/temporary npm_config_cache=$room/home/.npm
  [ -n "$user" ] || exec "$@"
  exec setpriv --reuid "$user" --regid "$(id -gn "$user")" --clear-groups -- "$@"
}

clone() {
  mkdir "$room/home" "$room/temporary"
  git -c safe.directory='*' clone --quiet --no-hardlinks "$top" "$project" || exit 1
  [ -z "$user" ] || chown -R "$user:" "$project" "$room/home" "$room/temporary"
}

install() {
  local at
  at=$(now_ms)
  (in_clone npm install) >"$room/install.log" 2>&1 || { tail -n 30 "$room/install.log"; exit 1; }
  line install "$(seconds_since "$at")" "$(du -sh "$project/node_modules" | cut -f1)"
}

ready() { node -e "fetch('http://127.0.0.1:$1/api/v1/health/ready').then(a=>process.exit(a.ok?0:1),()=>process.exit(1))"; }

# start <seconds allowed>: npm start in a process group of its own, until it is ready. Sets took_ms.
start() {
  local at deadline
  at=$(now_ms)
  deadline=$((at + $1 * 1000))
  # Job control gives the group, and leaves SIGINT as a terminal would.
  set -m
  (in_clone env "PORT=$port" npm start) >"$room/start.log" 2>&1 &
  npm_start=$!
  set +m
  until ready "$port"; do
    kill -0 "$npm_start" 2>/dev/null || { echo 'npm start ended by itself:'; tail -n 30 "$room/start.log"; return 1; }
    [ "$(now_ms)" -lt "$deadline" ] || { echo "not ready after $1 s:"; tail -n 30 "$room/start.log"; return 1; }
    sleep 0.1
  done
  took_ms=$(($(now_ms) - at))
}

# Ctrl-C as a terminal sends it: to the whole group. Nothing of the clone may be left.
stop() {
  local at left deadline=$((SECONDS + stop_seconds))
  at=$(now_ms)
  kill -INT -- "-$npm_start" 2>/dev/null
  while left=$(inside | wc -l) && [ "$left" -gt 0 ] && [ "$SECONDS" -lt "$deadline" ]; do sleep 0.2; done
  line stop "$(seconds_since "$at")" "processes left: $left"
  [ "$left" -eq 0 ] || return 1
  wait "$npm_start" 2>/dev/null
  npm_start=
}

try_start() {
  local best=
  port=$(node -e "const s=require('node:net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})")
  start "$first_start_seconds" || return 1
  line 'first start' "$took_ms ms" "ready on port $port"
  stop || return 1
  for _ in $(seq "$built_start_tries"); do
    start "$first_start_seconds" || return 1
    line 'start again' "$took_ms ms" 'goal 4000 ms'
    stop || return 1
    [ -n "$best" ] && [ "$best" -le "$took_ms" ] || best=$took_ms
  done
  [ "$best" -gt "$built_start_milliseconds" ] || return 0
  echo "a built tree took $best ms to be ready; $built_start_milliseconds ms are allowed"
  return 1
}

try_test() {
  local at rc=0
  at=$(now_ms)
  (in_clone npm test) >"$room/test.log" 2>&1 || rc=1
  line test "$(seconds_since "$at")"
  [ "$rc" -eq 0 ] || tail -n 60 "$room/test.log"
  grep -aqE '^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped' "$room/test.log" || { echo 'no summary line'; return 1; }
  # The line itself, once, for whoever adds up the runs.
  [ "$rc" -ne 0 ] || grep -aE '^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped' "$room/test.log" | tail -n 1
  return "$rc"
}

verdict=0
clone
install
[ "$what" = test ] || try_start || verdict=1
[ "$what" = start ] || try_test || verdict=1
exit $verdict
