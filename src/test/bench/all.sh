#!/usr/bin/env bash
# Every figure of the performance page in one run: the start, large plans beside js-yaml, growth, and the rotation with JMH.
#
#   src/test/bench/all.sh [--runs N] [--program FILE]
#
# Needs what startup.sh, scale.sh and growth.sh need, and Maven.
set -euo pipefail
cd "$(dirname "$0")"
printf '%s processors, %s\n' "$(nproc)" "$(java -version 2>&1 | sed -n 2p)"
./startup.sh "$@"
echo && ./scale.sh "$@"
echo && ./growth.sh "$@"
# -q would also hide the figures
echo && mvn -B -f ../../bench/pom.xml test | sed -n '/\[java\] Benchmark .*Mode/,$s/.*\[java\] //p'
