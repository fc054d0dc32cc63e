# shellcheck shell=bash
# What the scripts beside it share; sourced, with the options of its caller. Of N runs the fastest counts: it has the least of
# everyone else's work in it. Processor time is that of all threads.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/../../.."

runs=5 program=target/oncall
while [ $# -gt 0 ]; do
    case $1 in
    --runs) runs=$2 && shift 2 ;;
    --program) program=$2 && shift 2 ;;
    *) sed -n '/^#!/d; /^# shellcheck/d; /^#/!q; s/^# \{0,1\}//p' "$0" && exit 2 ;;
    esac
done
[ -x "$program" ] || { echo "$program is not there: mvn -DskipTests package makes it" >&2 && exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work/js" js-yaml@4.1.0 >/dev/null
export NODE_PATH=$work/js/node_modules

# Prints wall time, processor time (s) and memory (MB) of a command; a run that does not end in status 0 or 1 is an error.
measure() {
    for ((run = 0; run < runs; run++)); do
        status=0
        /usr/bin/time -q -f '%e %U %S %M' -o "$work/time" "$@" >/dev/null 2>&1 </dev/null || status=$?
        [ "$status" -le 1 ] || { echo "ended in status $status: $*" >&2 && exit 2; }
        cat "$work/time"
    done | sort -n | awk 'NR == 1 { wall = $1 } { c = $2 + $3; if (!cpu || c < cpu) cpu = c; if ($4 > peak) peak = $4 }
        END { printf "%.2f %.2f %.0f\n", wall, cpu, peak / 1024 }'
}
