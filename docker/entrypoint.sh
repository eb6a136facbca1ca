#!/bin/sh
# <api|worker|cli> [words…]: becomes that command. A secret may come as a file: NAME_FILE holds the path of NAME.
set -eu
for name in DATABASE_URL LAGESBILD_OWNER_DATABASE_URL REDIS_URL; do
  eval "path=\${${name}_FILE:-}"
  if [ -n "$path" ]; then
    export "$name=$(cat "$path")"
    # The settings refuse names they do not know.
    unset "${name}_FILE"
  fi
done
command=${1:-api}
[ $# -eq 0 ] || shift
case "$command" in
  api | worker | cli) exec node "dist/apps/$command/main.js" "$@" ;;
  *) echo "no such command: $command (api, worker or cli)" >&2 && exit 2 ;;
esac
