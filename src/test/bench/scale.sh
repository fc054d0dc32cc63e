#!/usr/bin/env bash
# Time and memory of `oncall validate` as the plan grows, beside a JavaScript program that only parses its files.
#
#   src/test/bench/scale.sh [--runs N] [--program FILE]
#
# Plans of 1,250 to 10,000 pipelines (0.9 to 8 MB) with a tenth as many engineers, right and with five findings for each
# pipeline. Needs bash, Node.js, npm (for js-yaml) and GNU time. Of N runs, 5 unless given, the fastest counts: it has the
# least of everyone else's work in it. Processor time is that of all threads.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/../../.."

runs=5 program=target/oncall
while [ $# -gt 0 ]; do
    case $1 in
    --runs) runs=$2 && shift 2 ;;
    --program) program=$2 && shift 2 ;;
    *) sed -n '2,8s/^# \{0,1\}//p' "$0" && exit 2 ;;
    esac
done
[ -x "$program" ] || { echo "$program is not there: mvn -DskipTests package makes it" >&2 && exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work/js" js-yaml@4.1.0 >/dev/null

# Prints wall time, processor time (s) and memory (MB) of the fastest run of a command.
measure() {
    for ((run = 0; run < runs; run++)); do
        status=0
        /usr/bin/time -q -f '%e %U %S %M' -o "$work/time" "$@" >/dev/null 2>&1 </dev/null || status=$?
        [ "$status" -le 1 ] || { echo "ended in status $status: $*" >&2 && exit 2; }
        cat "$work/time"
    done | sort -n | awk 'NR == 1 { wall = $1 } { c = $2 + $3; if (!cpu || c < cpu) cpu = c; if ($4 > peak) peak = $4 }
        END { printf "%.2f %.2f %.0f\n", wall, cpu, peak / 1024 }'
}

printf '%-34s %7s %7s %9s %7s %9s %9s\n' '' MB wall processor memory 'x js wall' 'x js proc.'
for findings in 0 5; do
    for pipelines in 1250 2500 5000 10000; do
        plan=$work/$pipelines-$findings
        node src/test/bench/plan.js "$plan" "$pipelines" $((pipelines / 10)) $((pipelines * findings))
        size=$(cat "$plan"/*.yaml "$plan"/pipelines/*.yaml | wc -c)
        js=$(NODE_PATH=$work/js/node_modules measure node src/test/bench/parse.js "$plan")
        ours=$(measure "$program" -C "$plan" validate)
        awk -v p="$pipelines" -v f=$((pipelines * findings)) -v s="$size" -v js="$js" -v o="$ours" 'BEGIN {
            split(js, j, " "); split(o, v, " ")
            printf "%-34s %7.1f %7.2f %9.2f %7d %9.2f %9.2f\n", "validate " p " pipelines, " f " findings", s / 1e6,
                v[1], v[2], v[3], v[1] / j[1], v[2] / j[2]
            printf "%-34s %7s %7.2f %9.2f %7d\n", "js-yaml", "", j[1], j[2], j[3] }'
    done
done
