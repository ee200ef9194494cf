#!/usr/bin/env bash
# Starts a Kafka broker and a store as processes of their own, then the four services as one process each, on loopback.
# With MUSTER_BOOTSTRAP_SERVERS or MUSTER_MONGODB_URI the services use that Kafka or MongoDB, and none is started here.
# Needs a build first: ./mvnw -DskipTests package. Ctrl-C stops everything that it started. See infra/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."

data=${MUSTER_DATA:-data/separate}
broker=${MUSTER_BROKER_PORT:-19092}
controller=${MUSTER_CONTROLLER_PORT:-19093}
store=${MUSTER_STORE_PORT:-27117}
reporting=${MUSTER_REPORTING_PORT:-8081}
tracker=${MUSTER_TRACKER_PORT:-8082}
notifier=${MUSTER_NOTIFIER_PORT:-8083}
console=${MUSTER_CONSOLE_PORT:-8080}
heap=${MUSTER_HEAP:-256m}
patience=${MUSTER_PATIENCE:-180}
pids=()
names=()

. infra/java.sh

jar_of() { # room
    local jar
    for jar in services/"$1"/target/"$1"-*-exec.jar; do
        [ -f "$jar" ] || refuse "There is no build of $1 yet." "Run ./mvnw -DskipTests package first."
        printf '%s\n' "$jar"
        return
    done
}

open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

must_be_free() { # port, setting
    if open "$1"; then refuse "Port $1 is taken by another process." "Stop that process, or set $2 to a free port."; fi
}

start() { # name, command...
    local name=$1
    shift
    "$@" >>"$data/log/$name.log" 2>&1 &
    pids+=($!)
    names+=("$name")
}

process() { # name, jar, arguments of the service...
    local name=$1 jar=$2
    shift 2
    start "$name" "${jvm[@]}" -jar "$jar" "$@"
}

main_of() { # main class, arguments...: any main class of the embedded room's jar
    local main=$1 quiet=()
    shift
    [[ $main != kafka.* ]] || quiet=(-Dlogback.configurationFile="$data/logback.xml")
    printf '%s\0' "${jvm[@]}" "${quiet[@]}" \
        -Dloader.main="$main" -cp "$embedded" \
        org.springframework.boot.loader.launch.PropertiesLauncher "$@"
}

ready() { # port: whether the service there says that it, its broker and its store are ready
    local status
    {
        exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
        printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
        read -r -t 5 status <&3 || return 1
        exec 3>&-
    } 2>/dev/null
    [[ $status == *" 200"* ]]
}

is_alive() { # name
    local i
    for i in "${!names[@]}"; do
        if [ "${names[i]}" = "$1" ]; then
            kill -0 "${pids[i]}" 2>/dev/null
            return
        fi
    done
}

wait_for() { # check, port, name
    local until=$((SECONDS + patience))
    until "$1" "$2"; do
        is_alive "$3" || refuse "The $3 did not start." "Its log says why: $data/log/$3.log"
        [ "$SECONDS" -lt "$until" ] || refuse "The $3 is not ready after $patience s." "Its log may say why: $data/log/$3.log"
        sleep 0.3
    done
    echo "The $3 is ready on port $2"
}

stop() { # in the reverse order of the start, so that nobody misses whom it asks
    trap '' INT TERM
    local i
    for ((i = ${#pids[@]} - 1; i >= 0; i--)); do
        kill "${pids[i]}" 2>/dev/null || continue
        wait "${pids[i]}" 2>/dev/null || true
    done
    [ ${#pids[@]} -eq 0 ] || echo "Everything is stopped; the data stays in $data"
}
trap stop EXIT
trap 'exit 0' INT TERM

find_java
jvm=("$java" -Xmx"$heap" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
for room in embedded reporting tracker notifier console; do jar_of "$room" >/dev/null; done
embedded=$(jar_of embedded)
if [ -z "${MUSTER_BOOTSTRAP_SERVERS:-}" ]; then
    must_be_free "$broker" MUSTER_BROKER_PORT
    must_be_free "$controller" MUSTER_CONTROLLER_PORT
fi
[ -n "${MUSTER_MONGODB_URI:-}" ] || must_be_free "$store" MUSTER_STORE_PORT
must_be_free "$reporting" MUSTER_REPORTING_PORT
must_be_free "$tracker" MUSTER_TRACKER_PORT
must_be_free "$notifier" MUSTER_NOTIFIER_PORT
must_be_free "$console" MUSTER_CONSOLE_PORT
mkdir -p "$data/log" 2>/dev/null || refuse "The directory $data cannot be written to." "Set MUSTER_DATA to one that can."
data=$(cd "$data" && pwd)

# all services share one secret; it is kept, so that tokens hold after a restart
if [ -z "${MUSTER_ACCESS_KEY:-}" ]; then
    [ -s "$data/access.key" ] || (umask 077 && od -An -N24 -tx1 /dev/urandom | tr -d ' \n' >"$data/access.key")
    MUSTER_ACCESS_KEY=$(cat "$data/access.key")
fi
export MUSTER_ACCESS_KEY

cat >"$data/logback.xml" <<XML
<configuration>
  <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
    <encoder><pattern>%d %-5level %logger{0} %msg%n</pattern></encoder>
  </appender>
  <root level="WARN"><appender-ref ref="out"/></root>
</configuration>
XML

start_broker() {
    cat >"$data/broker.properties" <<PROPERTIES
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:$controller
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://127.0.0.1:$broker,CONTROLLER://127.0.0.1:$controller
advertised.listeners=PLAINTEXT://127.0.0.1:$broker
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
log.dirs=$data/broker
auto.create.topics.enable=false
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
broker.session.timeout.ms=2000
broker.heartbeat.interval.ms=500
log.cleaner.dedupe.buffer.size=8388608
PROPERTIES
    if [ ! -f "$data/broker/meta.properties" ]; then
        cluster=$(od -An -N11 -tx1 /dev/urandom | tr -d ' \n')
        mapfile -d '' -t command < <(main_of kafka.tools.StorageTool format -t "$cluster" -c "$data/broker.properties")
        "${command[@]}" >>"$data/log/broker.log" 2>&1 || refuse "The broker's directory cannot be made." "The log says why: $data/log/broker.log"
    fi
    mapfile -d '' -t command < <(main_of kafka.Kafka "$data/broker.properties")
    start broker "${command[@]}"
}

start_store() {
    mapfile -d '' -t command < <(main_of org.muster.embedded.StoreMain --muster.data="$data" --muster.embedded.store-port="$store")
    start store "${command[@]}"
}

[ -n "${MUSTER_MONGODB_URI:-}" ] || start_store
[ -n "${MUSTER_BOOTSTRAP_SERVERS:-}" ] || start_broker
[ -n "${MUSTER_MONGODB_URI:-}" ] || wait_for open "$store" store
[ -n "${MUSTER_BOOTSTRAP_SERVERS:-}" ] || wait_for open "$broker" broker

shared=(
    --spring.kafka.bootstrap-servers="${MUSTER_BOOTSTRAP_SERVERS:-127.0.0.1:$broker}"
    --spring.mongodb.uri="${MUSTER_MONGODB_URI:-mongodb://127.0.0.1:$store}"
    --server.address=127.0.0.1
)
asks=(--muster.access.revocations-url=http://localhost:"$console")
process reporting "$(jar_of reporting)" "${shared[@]}" "${asks[@]}" --server.port="$reporting" \
    --muster.reporting.tracker-url=http://localhost:"$tracker"
process tracker "$(jar_of tracker)" "${shared[@]}" "${asks[@]}" --server.port="$tracker"
process notifier "$(jar_of notifier)" "${shared[@]}" "${asks[@]}" --server.port="$notifier" \
    --muster.notifier.public-url=http://localhost:"$console" \
    --muster.notifier.calendar.url=http://localhost:"$notifier" \
    --muster.notifier.tracker-url=http://localhost:"$tracker"
process console "$(jar_of console)" "${shared[@]}" --server.port="$console" \
    --muster.console.reporting-url=http://localhost:"$reporting" \
    --muster.console.tracker-url=http://localhost:"$tracker" \
    --muster.console.notifier-url=http://localhost:"$notifier"
wait_for ready "$reporting" reporting
wait_for ready "$tracker" tracker
wait_for ready "$notifier" notifier
wait_for ready "$console" console

grep -h -o 'First start: .*' "$data/log/console.log" | tail -n 1 || true
echo "Logs are in $data/log; Ctrl-C stops everything"
echo "Muster is ready: http://localhost:$console"
if wait -n -p ended "${pids[@]}"; then code=0; else code=$?; fi
for i in "${!pids[@]}"; do
    if [ "${pids[i]}" = "$ended" ]; then refuse "The ${names[i]} ended by itself with $code." "Its log says why: $data/log/${names[i]}.log"; fi
done
