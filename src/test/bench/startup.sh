#!/usr/bin/env bash
# How long a run of oncall takes beside a Java program that does nothing, in wall and processor time.
#
#   src/test/bench/startup.sh [--runs N] [--jdk DIR]... [--program FILE] [DIRECTORY]
#
# DIRECTORY holds the files that `validate` and `schedule` read; the first of examples/* unless given. Needs bash and
# a JDK. The commands take turns, so that other work on the machine affects all of them. Look at the minimum first: it
# has least of that work in it. Ratios are to the empty main of the same Java with default flags.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/../../.."

runs=41 jdks=() program=target/oncall example=
while [ $# -gt 0 ]; do
    case $1 in
    --runs) runs=$2 && shift 2 ;;
    --jdk) jdks+=("$2") && shift 2 ;;
    --program) program=$2 && shift 2 ;;
    -*) sed -n '2,8s/^# \{0,1\}//p' "$0" && exit 2 ;;
    *) example=$1 && shift ;;
    esac
done
if [ -z "$example" ]; then
    for example in examples/*/; do break; done
fi
if [ ${#jdks[@]} -eq 0 ]; then
    java=$(readlink -f "$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java")")
    jdks=("${java%/bin/java}")
fi
[ -x "$program" ] || { echo "$program is not there: mvn -DskipTests package makes it" >&2 && exit 2; }

pipeline=$(sed -n 's/^ *- {\{0,1\}id: \([a-z0-9-]*\).*/\1/p' "$example"/pipelines.yaml | head -n 1)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo 'class Empty { public static void main(String[] args) {} }' >"$work/Empty.java"
TIMEFORMAT='%R %U %S'

# Runs one command and adds its times to the file of that name.
measure() {
    local file=$1 status=0
    shift
    { time "$@" >/dev/null 2>&1 </dev/null; } 2>>"$file" || status=$?
    # An example with findings ends in 1, and is timed all the same; 2 and above mean that nothing was measured.
    [ "$status" -le 1 ] || { echo "ended in status $status: $*" >&2 && exit 2; }
}

for jdk in "${jdks[@]}"; do
    export JAVA_HOME=$jdk
    java=$jdk/bin/java
    version=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$jdk/release")
    archive=$(dirname "$program")/oncall-$version.jsa
    if [ ! -f "$archive" ] || [ "$program" -nt "$archive" ]; then
        "$program" --make-archive >/dev/null
    fi
    if [ -x "$jdk/bin/javac" ] && [ ! -f "$work/Empty.class" ]; then
        "$jdk/bin/javac" --release 17 -d "$work" "$work/Empty.java"
    fi
    # The flags that the launcher gives: those before -cp that are not about the archive, printed by a script in the place of Java.
    mkdir -p "$work/flags/bin"
    printf '#!/bin/sh\nfor a; do case $a in -cp) exit ;; esac; printf "%%s\\n" "$a"; done\n' >"$work/flags/bin/java"
    chmod +x "$work/flags/bin/java"
    printf 'JAVA_VERSION="%s"\n' "$version" >"$work/flags/release"
    mapfile -t flags < <(JAVA_HOME=$work/flags "$program" | grep -v SharedArchiveFile)

    # The program with a runtime of its own, if target/dist has one of this JDK.
    packed=(target/dist/*/oncall-"$version".jsa)

    rm -f "$work"/*.times
    for ((run = 0; run <= runs; run++)); do
        measure "$work/1.times" "$java" -cp "$work" Empty
        measure "$work/2.times" "$java" "${flags[@]}" -cp "$work" Empty
        measure "$work/3.times" "$program" --version
        measure "$work/4.times" "$program" -C "$example" validate
        measure "$work/5.times" "$program" -C "$example" schedule --weeks 12
        measure "$work/6.times" "$program" -C "$example" who
        measure "$work/7.times" "$program" -C "$example" runbook "$pipeline"
        measure "$work/8.times" "$program" -C "$example" plan
        if [ -f "${packed[0]}" ]; then
            measure "$work/9.times" "${packed[0]%/*}/oncall" -C "$example" schedule --weeks 12
        fi
        if [ "$run" -eq 0 ]; then rm "$work"/*.times; fi # the first round only warms the disk cache
    done

    printf '\nJava %s, %s runs each, %s, in ms\n' "$version" "$runs" "$example"
    printf '%-28s %17s %17s %17s %12s\n' '' 'wall' 'processor' 'x empty main' 'x schedule'
    printf '%-28s %8s %8s %8s %8s %8s %8s %12s\n' '' median min median min wall proc. proc.
    names=('' 'empty main' 'empty main, same flags' 'oncall --version' 'oncall validate' 'oncall schedule --weeks 12'
        'oncall who' 'oncall runbook' 'oncall plan' 'schedule, its own runtime')
    schedule=$(awk '{ print ($2 + $3) * 1000 }' "$work/5.times" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }')
    for i in 1 2 3 4 5 6 7 8 9; do
        [ -f "$work/$i.times" ] || continue
        wall=$(awk '{ print $1 * 1000 }' "$work/$i.times" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)], v[1] }')
        processor=$(awk '{ print ($2 + $3) * 1000 }' "$work/$i.times" | sort -n |
            awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)], v[1] }')
        if [ "$i" -eq 1 ]; then base_wall=${wall% *} base_processor=${processor% *}; fi
        awk -v name="${names[i]}" -v w="$wall" -v p="$processor" -v bw="$base_wall" -v bp="$base_processor" -v s="$schedule" 'BEGIN {
            split(w, wall, " "); split(p, processor, " ")
            printf "%-28s %8.0f %8.0f %8.0f %8.0f %8.2f %8.2f %12.2f\n", name, wall[1], wall[2], processor[1],
                processor[2], wall[1] / bw, processor[1] / bp, processor[1] / s }'
    done
done
