#!/usr/bin/env bash
# Processor time and memory of commands at four sizes, each twice the one before.
#
#   src/test/bench/growth.sh [--runs N] [--program FILE]
#
# Plans of 5,000 to 40,000 pipelines with up to 1,000 engineers; 38 to 300 engineers, each with a calendar of their own,
# over ten years; 625 to 5,000 engineers with daily shifts since 2000; and 10 to 80 teams in one run. The last column is the
# power of the size with which the processor time grows from the first size to the last: 1.00 is in proportion. Needs bash,
# Node.js, npm and GNU time.
# shellcheck source=src/test/bench/measure.sh
. "$(dirname "$0")/measure.sh"

# grow NAME COMMAND...: measures the command in the four plans, whose directory takes the place of PLAN in its arguments.
grow() {
    name=$1 figures=
    shift
    for plan in "$work"/plan/*; do
        figures="$figures $(measure "${@//PLAN/$plan}")"
    done
    awk -v name="$name" -v figures="$figures" 'BEGIN {
        split(figures, f, " ")
        printf "%-26s %8.2f %8.2f %8.2f %8.2f s %6d MB %7.2f\n", name, f[2], f[5], f[8], f[11], f[12],
            log(f[11] / f[2]) / log(8) }'
}

# plans SCRIPT SIZE...: makes the plans of the four sizes, in order.
plans() {
    rm -rf "$work/plan"
    for i in 1 2 3 4; do
        "$1" "$work/plan/$i" $(($2 * 2 ** i / 16))
    done
}

pipelines() { node src/test/bench/plan.js "$1" "$2" $(($2 < 10000 ? $2 / 10 : 1000)) 0; }
own() { node src/test/bench/rotation.js "$1" "$2" 2026-01-05 10 1w own; }
daily() { node src/test/bench/rotation.js "$1" "$2" 2000-01-03 27 1d; }
teams() {
    mkdir -p "$1" && for ((team = 0; team < $2; team++)); do cp -r examples/next-swaps "$1/$team"; done
}

printf '%-26s %8s %8s %8s %8s %18s\n' '' 1/8 1/4 1/2 whole growth
plans pipelines 40000
grow '40,000 js-yaml' node src/test/bench/parse.js PLAN
grow '40,000 validate' "$program" -C PLAN validate
grow '40,000 schedule' "$program" -C PLAN schedule
grow '40,000 owners' "$program" -C PLAN owners
grow '40,000 runbook --all' bash -c "rm -rf PLAN/out && $program -C PLAN runbook --all --out PLAN/out"
grow '40,000 runbook --all, same' "$program" -C PLAN runbook --all --out PLAN/out
plans pipelines 10000
grow '10,000 plan, html' "$program" -C PLAN plan --format html
plans own 300
grow '300 own calendars' "$program" -C PLAN schedule --from 2026-01-05 --weeks 520
plans daily 5000
grow '5,000 daily since 2000' "$program" -C PLAN schedule
plans teams 80
grow '80 teams validate' bash -c "$program \$(printf ' -C %s' PLAN/*) validate"
