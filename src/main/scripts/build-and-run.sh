#!/bin/sh
# Runs oncall from its own checkout, and builds it there first if that was not done before. This needs Maven and a JDK.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
if [ ! -x "$root/target/oncall" ]; then
    mvn -q --batch-mode -f "$root/pom.xml" -Dmaven.test.skip -Dlint.skip package >&2 || {
        echo "oncall: building the program failed; it needs Maven, and JDK 17 or newer" >&2
        exit 2
    }
fi
exec "$root/target/oncall" "$@"
