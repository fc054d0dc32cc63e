#!/bin/sh
# oncall @version@: this script with the program's jar after its last line, so that there is one file to install and run.
# It finds Java 17 or newer, adds the flags that make a short run start fast, and becomes that Java. Commands that
# start a process cost about 1 ms each, so the usual path has none but one for each link.
set -euf

fail() {
    printf 'oncall: %s\n' "$1" >&2
    exit 2
}

# Options for every Java on the machine are not for this program, and Java reports each on standard error.
# ONCALL_JAVA_OPTIONS is there for those who need one.
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS

# The same in every locale: file names with accents can be opened, and the system's error messages are in one language.
export LC_ALL=C.UTF-8

# The program: this file itself and not a link to it, since the archive is beside it.
program=$0
case $program in */*) ;; *) program=./$program ;; esac
if [ -h "$program" ]; then program=$(readlink -f -- "$program" 2>/dev/null) || program=$0; fi

# A runtime beside the program was made for it.
java=${program%/*}/runtime/bin/java
jar=$program
if [ -x "$java" ]; then
    # Before version 19 an archive fits only a program of the name that it was made for, and these are unpacked anywhere.
    if [ -e /proc/self/ns ]; then jar=/proc/self/fd/9; fi
else
    java=${JAVA_HOME-}/bin/java
    if [ -z "${JAVA_HOME-}" ] || ! [ -f "$java" ] || ! [ -x "$java" ]; then
        java=$(command -v java) || fail "no Java found; install Java 17 or newer, or set JAVA_HOME"
    fi
fi

# The version of that Java, from the file in its directory if there is one, since asking it takes a whole start.
home=$java
if [ -h "$home" ]; then home=$(readlink -f -- "$java" 2>/dev/null) || home=$java; fi
home=${home%/bin/java}
version=
if [ -f "$home/release" ] && [ -r "$home/release" ]; then
    while read -r line; do
        case $line in JAVA_VERSION=*) version=${line#*=} && break ;; esac
    done <"$home/release"
else
    version=$("$java" -version 2>&1) || :
    version=${version#*version }
fi
version=${version#\"}
version=${version%%[!A-Za-z0-9._+-]*}
major=${version%%[!0-9]*}
[ "${major:-0}" -ge 17 ] || fail "Java 17 or newer is required; $java is ${version:-of no known version}"

# Nothing on standard output that the program did not write, and no warnings: about an archive that does not fit, or
# about a file .hotspot_compiler in the current directory.
flags="-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -Doncall.version=@version@"
flags="$flags -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:-PrintWarnings"
# For speed. The figures say what `schedule --weeks 12` takes longer without a line, in ms of processor time on JDK 17 and
# 25; src/test/bench/startup.sh measures the whole.
flags="$flags -XX:TieredStopAtLevel=1"         # 45, 43: the quick compiler only
flags="$flags -XX:Tier0InvokeNotifyFreqLog=10" # 9, 6: and only for what runs often; an idle second processor loses 4, 2
flags="$flags -XX:ArchiveRelocationMode=0"     # 4, 5: the archive at the address that it was made for
flags="$flags -XX:-UsePerfData"                # 1, 1: no file of statistics in /tmp, which also takes 6, 1 of wall time
if [ "$major" -ge 24 ]; then
    flags="$flags -XX:+UseSerialGC"            # -, 4
    dump_flags=-XX:+AOTClassLinking            # -, 17
else
    # Up to 23 only G1 maps the objects in the archive, which Serial takes 6 ms to make. A bounded heap, and no haste to
    # enlarge it, keep it from taking twice the memory. With 32 MB there is no collection in a short run: 3, -.
    flags="$flags -XX:+UseG1GC -Xmx512m -XX:GCTimeRatio=2 -Xms32m"
    dump_flags=
fi
flags="$flags ${ONCALL_JAVA_OPTIONS-}"

# Java would take a colon as the end of a path.
case $program in *:*) jar=/proc/self/fd/9 ;; esac
if [ "$jar" != "$program" ]; then exec 9<"$program"; fi
# The archive of loaded classes: 90, 125. One older than the program would be refused, and Java's own with it.
archive=${program%/*}/oncall-$version.jsa
if [ "${1-}" != --make-archive ]; then
    set -- -cp "$jar" oncall.Oncall "$@"
    case $archive in
    *:*) ;;
    *)
        # shellcheck disable=SC3013 # all shells have -nt
        if [ -f "$archive" ] && [ -r "$archive" ] && ! [ "$program" -nt "$archive" ]; then
            set -- -XX:SharedArchiveFile="$archive" -Doncall.archive=true "$@"
        fi
        ;;
    esac
    if [ -t 2 ]; then set -- -Doncall.stderr.tty=true "$@"; fi
    if [ -t 1 ]; then
        columns=${COLUMNS-}
        case $columns in
        '' | *[!0-9]*)
            { columns=$(stty size 2>/dev/null <&3) || columns=; } 3>&1
            columns=${columns#* }
            ;;
        esac
        set -- -Doncall.stdout.tty=true "$@"
        if [ "${columns:-0}" -gt 0 ]; then set -- -Doncall.columns="$columns" "$@"; fi
    fi
    exec "$java" $flags "$@"
fi

