#!/usr/bin/env bash
# Time and memory of `oncall validate` as the plan grows, beside a JavaScript program that only parses its files.
#
#   src/test/bench/scale.sh [--runs N] [--program FILE]
#
# Plans of 1,250 to 10,000 pipelines (0.9 to 8 MB) with a tenth as many engineers, right and with five findings for each
# pipeline, in files of 1,250 pipelines and in 60 files. Of a file, 1,000 findings are listed. Needs bash, Node.js, npm (for js-yaml) and GNU time.
# shellcheck source=src/test/bench/measure.sh
. "$(dirname "$0")/measure.sh"

printf '%-34s %7s %7s %9s %7s %9s %9s\n' '' MB wall processor memory 'x js wall' 'x js proc.'
for findings in 0 5; do
    for pipelines in 1250 2500 5000 10000 60-files; do
        plan=$work/$pipelines-$findings title="$pipelines pipelines"
        [ "$pipelines" != 60-files ] || { pipelines=10000 title="10000 in 60 files"; }
        node src/test/bench/plan.js "$plan" "$pipelines" $((pipelines / 10)) $((pipelines * findings)) \
            "$([ -z "${title##*files}" ] && echo 167 || echo 1250)"
        size=$(cat "$plan"/*.yaml "$plan"/pipelines/*.yaml | wc -c)
        js=$(measure node src/test/bench/parse.js "$plan")
        ours=$(measure "$program" -C "$plan" validate)
        awk -v t="$title" -v f=$((pipelines * findings)) -v s="$size" -v js="$js" -v o="$ours" 'BEGIN {
            split(js, j, " "); split(o, v, " ")
            printf "%-34s %7.1f %7.2f %9.2f %7d %9.2f %9.2f\n", "validate " t ", " f " findings", s / 1e6,
                v[1], v[2], v[3], v[1] / j[1], v[2] / j[2]
            printf "%-34s %7s %7.2f %9.2f %7d\n", "js-yaml", "", j[1], j[2], j[3] }'
    done
done
