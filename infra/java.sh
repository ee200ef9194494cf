# What the scripts beside it share; they source it: how they refuse, and where the JDK 25 is.

refuse() { # what is wrong, what to do
    printf '%s\n%s\n' "$1" "$2" >&2
    exit 1
}

find_java() {
    local home
    for home in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25*; do
        if [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q '"25'; then
            java="$home/bin/java"
            return
        fi
    done
    refuse "There is no Java 25 here." "Install a JDK 25, or set JAVA25_HOME to one."
}
