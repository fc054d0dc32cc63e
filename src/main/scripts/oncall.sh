#!/bin/sh
# oncall @version@: this script with the program's jar after its last line, so one file to install and run.
# It finds a Java from 17 on, adds the flags that make a short run start fast, and becomes that Java. Commands
# that start a process cost about 1 ms each, so the usual path has none, or one to resolve each link.
set -euf

fail() {
    printf 'oncall: %s\n' "$1" >&2
    exit 2
}

# Writes the archive of loaded classes, from which Java starts several times faster, beside the program.
# A warm-up tells which classes: a schedule, validations with and without an error, and help.
make_archive() {
    [ ! -d "$archive" ] || fail "$archive is a directory"
    umask 022
    work=$(mktemp -d) || fail "cannot make a temporary directory"
    new=$archive.$$
    trap 'rm -rf "$work" "$new"' EXIT
    trap 'exit 130' HUP INT TERM
    mkdir "$work/good" "$work/bad"
    cat >"$work/good/team.yaml" <<'YAML'
team: Warm-up        # a comment
timezone: Europe/Berlin
engineers:
  - {id: ann, name: Ann Example, email: ann@example.com, slack: "@ann", timezone: America/New_York}
  - id: ben
    name: Ben Example
    phone: "+1 555 0100"
    load: 0.5
    time_off:
      - {from: 2026-02-02, to: 2026-02-06, reason: Vacation}
      - {date: 2026-03-03}
  - {id: cat, name: Çat Example, email: cat@example.com, calendar: fr, joins: 2026-02-01}
  - {id: dan, name: Dan Example, email: dan@example.com, leaves: 2027-12-31}
rotation:
  start: 2026-01-05
  shift: 1w
  handoff: {time: "09:00", meeting: {day: friday, time: "15:00", length: 30m}}
  order: [ann, ben, cat, dan]
  on_time_off: [swap-with-next, redistribute]
  on_holiday: [swap-with-next, secondary-covers]
  notice: 14d
swaps:
  - {shift: 2026-01-26, from: dan, to: ann, reason: Concert}
overrides:
  - {from: 2026-01-13, to: 2026-01-14, engineer: dan, instead_of: ben, reason: Dentist}
YAML
    cat >"$work/good/holidays.yaml" <<'YAML'
holidays:
  - {date: 2026-12-25, name: Christmas Day}
  - {date: "01-06", name: Epiphany}
  - {from: 2026-02-16, to: 2026-02-17, name: Carnival}
calendars:
  fr:
    - {date: 2026-07-14, name: Fête nationale}
YAML
    cat >"$work/good/pipelines.yaml" <<'YAML'
tiers:
  investor: {resolve_within: 4h, runbook: required, review_every: 90d}
failure_modes:
  - {title: Warehouse full, detection: Storage alert}
pipelines:
  - id: profit
    name: Profit
    area: Finance
    tier: investor
    primary_owner: ann
    secondary_owner: ben
    purpose: >
      Says what each product earned,
      month by month.
    inputs: [Ledger, "Cost tables"]
    outputs: [Monthly CSV]
    sla: {resolve_within: 4h, delivered_by: "06:00"}
    monitoring:
      dashboards: [{name: Profit health, url: "https://dash.example.com/profit"}]
      alerts: [{name: Late close, threshold: no new partition for 6 h, severity: critical, action: Page}]
    checks: [Every month is complete]
    failure_modes:
      - title: Source data late
        cause: The extract waits
        impact: Stale figures
        detection: Freshness check fails
        troubleshooting: [Look at the log, Ask the owner]
    restart: [Pause the schedule, Run the job for that day]
    recovery: [Backfill]
    escalation: [{who: dan, after: 2h}]
    depends_on: [growth]
    reviewed: 2026-01-01
  - {id: growth, name: Growth, primary_owner: cat, secondary_owner: dan}
YAML
    cp "$work/good/team.yaml" "$work/good/holidays.yaml" "$work/bad"
    cat >"$work/bad/pipelines.yaml" <<'YAML'
pipelines:
  - id: growth
    name: Growth
    primary_owner: anne
    secondary_owner: dan
    colour: red
YAML
    warm_up 1 -C "$work/good" schedule --weeks 12
    warm_up 2 -C "$work/good" validate
    warm_up 3 -C "$work/bad" validate
    warm_up 4 --help
    warm_up 5 schedule --help
    warm_up 6 --version
    wait
    # Of a list's lines those with "source:" name classes of other loaders; ids count anew in every list.
    sed -e '/source:/d' -e 's/ id: [0-9]*$//' "$work/1" "$work/2" "$work/3" \
        "$work/4" "$work/5" "$work/6" >"$work/classes" 2>/dev/null || :
    # Moved into place, so that nobody reads half an archive.
    "$java" $flags $dump_flags -Xshare:dump -XX:SharedClassListFile="$work/classes" \
        -XX:SharedArchiveFile="$new" -cp "$program" >/dev/null 2>&1 && [ -s "$new" ] && mv -f "$new" "$archive" ||
        fail "this Java cannot write the archive $archive"
    printf '%s\n' "$archive"
    exit 0
}

warm_up() {
    list=$work/$1
    shift
    "$java" $flags -XX:DumpLoadedClassList="$list" -cp "$program" oncall.Oncall "$@" >/dev/null 2>&1 </dev/null || : &
}

# Options for every Java on the machine are not for this program, and Java reports each on standard error.
# ONCALL_JAVA_OPTIONS is there for those who need one.
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS

# The same in every locale: file names with accents can be opened, and the system's error messages are in one language.
export LC_ALL=C.UTF-8

# The program: this file itself, and not a link to it, since the archive lies beside it.
program=$0
case $program in */*) ;; *) program=./$program ;; esac
if [ -h "$program" ]; then program=$(readlink -f -- "$program" 2>/dev/null) || program=$0; fi

java=
if [ -n "${JAVA_HOME-}" ] && [ -f "$JAVA_HOME/bin/java" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
else
    IFS=:
    for dir in ${PATH-}; do
        if [ -f "${dir:-.}/java" ] && [ -x "${dir:-.}/java" ]; then
            java=${dir:-.}/java
            break
        fi
    done
    unset IFS
    [ -n "$java" ] || fail "no Java found: install Java 17 or newer, or set JAVA_HOME"
fi

# Its version: from the file beside it if there is one, since asking takes a whole start of Java.
version=
home=$java
if [ -h "$home" ]; then home=$(readlink -f -- "$java" 2>/dev/null) || home=$java; fi
home=${home%/*}
home=${home%/bin}
if [ -f "$home/release" ] && [ -r "$home/release" ]; then
    while read -r line; do
        case $line in
        JAVA_VERSION=*)
            version=${line#*=}
            break
            ;;
        esac
    done <"$home/release"
else
    version=$("$java" -version 2>&1) || :
    case $version in *' version "'*) version=${version#*' version "'} version=${version%%\"*} ;; *) version= ;; esac
fi
version=${version#\"}
version=${version%%[!A-Za-z0-9._+-]*}
major=${version%%[!0-9]*}
[ "${major:-0}" -ge 17 ] || fail "Java 17 or newer is needed, and $java is ${version:-of no known version}"

# Only the quick compiler, and only for what runs often enough to pay in a short run; no statistics file; a small heap to begin with; the archive mapped where it was made for;
# nothing on standard output that the program did not write there, and no warning about an archive that does not fit,
# nor about a file .hotspot_compiler lying in the current directory.
flags="-XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:Tier0InvokeNotifyFreqLog=10 -XX:-UsePerfData -Xms32m"
flags="$flags -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
flags="$flags -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:-PrintWarnings -Doncall.version=@version@"
dump_flags=
# Up to 23 only G1 maps the archived objects as they are, and takes many times the memory unless it is kept from it:
# a bounded heap, and no haste to enlarge it. From 24 on the serial collector starts faster.
if [ "$major" -ge 24 ]; then
    flags="$flags -XX:+UseSerialGC"
    dump_flags=-XX:+AOTClassLinking
else
    flags="$flags -XX:+UseG1GC -XX:MaxNewSize=32m -Xmx512m -XX:GCTimeRatio=2"
fi
flags="$flags ${ONCALL_JAVA_OPTIONS-}"

archive=${program%/*}/oncall-$version.jsa
case ${1-} in --make-archive) make_archive ;; esac

jar=$program
# Java would take a colon as the end of the path.
case $program in *:*) exec 9<"$program" && jar=/proc/self/fd/9 ;; esac
set -- -cp "$jar" oncall.Oncall "$@"
# An archive older than the program would be refused, and Java's own archive left aside with it.
if [ "$jar" = "$program" ] && [ -f "$archive" ] && [ -r "$archive" ] && ! [ "$program" -nt "$archive" ]; then
    set -- -XX:SharedArchiveFile="$archive" "$@"
fi
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
