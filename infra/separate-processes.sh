#!/usr/bin/env bash
# Starts a broker and a store as processes of their own, then the services as one process each, all on loopback.
# Needs a build first: ./mvnw package. Ctrl-C stops everything that it started.
set -euo pipefail
cd "$(dirname "$0")/.."

java=java
for home in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
    if [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q '"25'; then java="$home/bin/java"; break; fi
done
jar=$(ls services/standalone/target/standalone-*-exec.jar 2>/dev/null | head -n 1)
[ -n "$jar" ] || { echo "No build found: run ./mvnw package first"; exit 1; }

data=${MUSTER_DATA:-data-separate}
broker=${MUSTER_BROKER_PORT:-19092}
store=${MUSTER_STORE_PORT:-27117}
export MUSTER_ACCESS_KEY=${MUSTER_ACCESS_KEY:-$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')}
pids=()
trap 'kill "${pids[@]}" 2>/dev/null; wait' EXIT

run() { # main class, arguments: the jar holds every room, the launcher picks one
    local main=$1
    shift
    "$java" -Xmx256m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
        -cp "$jar" -Dloader.main="$main" org.springframework.boot.loader.launch.PropertiesLauncher "$@" &
    pids+=($!)
}
until_open() { # port
    local tries=0
    until (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; do
        tries=$((tries + 1))
        [ "$tries" -lt 120 ] || { echo "Nothing answers on port $1"; exit 1; }
        sleep 0.5
    done
}

run org.muster.embedded.EmbeddedMain --muster.data="$data" \
    --muster.embedded.broker-port="$broker" --muster.embedded.store-port="$store"
until_open "$broker"
until_open "$store"

clients=(--spring.kafka.bootstrap-servers=127.0.0.1:"$broker" --spring.mongodb.uri=mongodb://127.0.0.1:"$store")
run org.muster.reporting.ReportingApplication "${clients[@]}"
until_open 8081
run org.muster.tracker.TrackerApplication "${clients[@]}"
until_open 8082
run org.muster.notifier.NotifierApplication "${clients[@]}"
until_open 8083
echo "reporting 8081, tracker 8082, notifier 8083; tokens are signed with MUSTER_ACCESS_KEY"
wait
