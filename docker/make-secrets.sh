#!/usr/bin/env bash
# Makes the secrets of compose.yaml in docker/secrets, once; what is there is kept. There is no default password.
set -eu
umask 077
folder=$(cd "$(dirname "$0")" && pwd)/secrets
mkdir -p "$folder"

password() { [ -s "$folder/$1" ] || head -c 24 /dev/urandom | base64 | tr -d '\n+/=' >"$folder/$1"; }
address() { [ -s "$folder/$1" ] || printf '%s' "$2" >"$folder/$1"; }

for name in owner_password application_password redis_password; do password "$name"; done
address database_url "postgres://lagesbild_app:$(cat "$folder/application_password")@postgres:5432/lagesbild"
address owner_database_url "postgres://lagesbild_owner:$(cat "$folder/owner_password")@postgres:5432/lagesbild"
address redis_url "redis://:$(cat "$folder/redis_password")@redis:6379"

# Compose hands a file over with the rights it has, and the containers run as users of their own: the files are
# readable, the folder they stand in is not.
chmod 700 "$folder"
chmod 644 "$folder"/*
echo "secrets are in $folder: keep them out of version control and of backups of the database"
