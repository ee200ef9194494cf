#!/usr/bin/env bash
# Unpacks the one process into a new directory, with a cache of what a start loads, so that each start takes a third.
#   infra/quick-start.sh services/standalone/target/standalone-<version>-exec.jar <directory> [options of the JVM]
# Makes the cache by starting the demonstration once. See docs/operations.md. Wants a JDK 25, and curl for the pages.
set -euo pipefail

. "$(dirname "$0")/java.sh"

[ $# -ge 2 ] || refuse "Which jar, and where to?" "infra/quick-start.sh <jar> <directory> [options of the JVM]"
jar=$1
directory=$2
shift 2
[ -f "$jar" ] || refuse "There is no $jar." "Run ./mvnw -DskipTests package first."
# the JVM takes a cache for good when sizes and times of the jars agree, and those of two builds may
[ ! -e "$directory" ] || refuse "$directory is there already." "Give each version a new directory."
find_java
"$java" -Djarmode=tools -jar "$jar" extract --destination "$directory" --application-filename muster.jar

scratch=$(mktemp -d)
muster=
leave() {
    [ -z "$muster" ] || kill "$muster" 2>/dev/null || true
    wait
    rm -rf "$scratch"
}
trap leave EXIT
trap 'exit 1' INT TERM
"$java" "$@" -XX:AOTCacheOutput="$directory/muster.aot" -jar "$directory/muster.jar" \
    --server.address=127.0.0.1 --server.port=0 --muster.data="$scratch/data" >"$scratch/log" 2>&1 &
muster=$!
until grep -q 'Muster is ready' "$scratch/log"; do
    kill -0 "$muster" 2>/dev/null || refuse "Muster did not start:" "$(cat "$scratch/log")"
    sleep 0.2
done

visit() { curl -sf -b "$scratch/cookies" -c "$scratch/cookies" "$url$1" "${@:2}"; }
if command -v curl >/dev/null; then
    url=$(sed -n 's/.*Muster is ready: \(http[^ ]*\).*/\1/p' "$scratch/log")
    token=$(visit /sign-in | sed -n 's/.*name="_csrf"[^>]*value="\([^"]*\)".*/\1/p' | head -n 1)
    visit /sign-in --data-urlencode "_csrf=$token" -d 'account=administrator&password=' -o "$scratch/page"
    for page in / /countries/SDN /countries/SDN/report '/countries/SDN/report?structure=OMT' /inbox /notifications /mailbox /people /organisation; do
        visit "$page" -o "$scratch/page"
    done
fi
kill "$muster"
wait "$muster" || true # writes the cache as it ends
muster=
[ -f "$directory/muster.aot" ] || refuse "No cache was made:" "$(tail -n 20 "$scratch/log")"
echo "$java -XX:AOTCache=$directory/muster.aot -jar $directory/muster.jar"
