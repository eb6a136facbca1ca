#!/usr/bin/env bash
# The steps that make the image, in one place: the Dockerfile calls them one by one, and without an argument they run
# in a clean folder on this machine, ending with the pruned tree started and answering. CI runs that; it builds no image.
#   docker/build-steps.sh [install|build|prune|check]
set -eu

readonly start_seconds=120

# `npm install` and not `npm ci`: the lock file may lack other platforms' optional packages (a registry need not
# hold them), and `npm ci` refuses such a lock. Every version is exact in package.json and the lock is followed;
# --no-save keeps it as it is.
install() { npm install --no-save --no-audit --no-fund; }

# With the list of what it is made of and the licence texts, so that the image brings them.
build() { npm run build && npm run sbom; }

prune() { npm prune --omit=dev --no-save --no-audit --no-fund; }

# check: starts api, worker and embedded database from the tree as it stands, and wants a 200 from the api.
check() {
  local port data pid answer=none
  port=$(node -e "const s=require('node:net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})")
  data=$(mktemp -d)
  chmod 755 "$data"
  set -m
  PORT=$port LAGESBILD_DEMO=0 LAGESBILD_DATA_DIR=$data node dist/apps/cli/main.js start >"$data/log" 2>&1 &
  pid=$!
  set +m
  for _ in $(seq $((start_seconds * 2))); do
    answer=$(node -e "fetch('http://127.0.0.1:$port/api/v1/health/live').then(a=>console.log(a.status),()=>console.log('none'))")
    [ "$answer" != 200 ] && kill -0 "$pid" 2>/dev/null || break
    sleep 0.5
  done
  kill -INT -- "-$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true
  [ "$answer" = 200 ] || tail -n 30 "$data/log"
  rm -rf "$data"
  echo "the pruned tree answers $answer on /api/v1/health/live"
  [ "$answer" = 200 ]
}

# What `COPY . .` would bring: the files git knows or would add, never what stands in .gitignore.
everything() {
  local top room
  top=$(cd "$(dirname "$0")/.." && pwd)
  room=$(mktemp -d)
  chmod 755 "$room"
  # shellcheck disable=SC2064
  trap "rm -rf '$room'" EXIT
  (cd "$top" && git -c safe.directory='*' ls-files --cached --others --exclude-standard -z) |
    (cd "$top" && while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done |
      tar --null --create --files-from=- --file=-) | tar --extract --directory="$room"
  cd "$room"
  local one
  for one in install build prune check; do
    echo "── $one"
    "$one"
  done
}

case "${1:-everything}" in
  install | build | prune | check | everything) "${1:-everything}" ;;
  *) sed -n '2,4p' "$0" && exit 2 ;;
esac
