#!/bin/sh
# Runs once, when the database is made: the application's role, which owns nothing. `cli migrate` gives it its rights.
set -eu
psql --no-psqlrc --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set=password="$(cat /run/secrets/application_password)" <<'SQL'
CREATE ROLE lagesbild_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'password';
SQL
