# The rest is `oncall --make-archive`. It writes the archive of loaded classes beside the program. A warm-up finds which
# classes: a schedule, who is on call, a runbook, validations with and without an error, and help.
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
swaps: [{shift: 2026-01-26, from: dan, to: ann, reason: Concert}]
YAML
cat >"$work/good/holidays.yaml" <<'YAML'
holidays:
  - {date: 2026-12-25, name: Christmas Day}
  - {date: "01-06", name: Epiphany}
  - {from: 2026-02-16, to: 2026-02-17, name: Carnival}
calendars:
  fr: [{date: 2026-07-14, name: Fête nationale}]
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
cp "$work/good/team.yaml" "$work/bad"
echo 'pipelines: [{id: growth, name: Growth, primary_owner: anne, colour: red}]' >"$work/bad/pipelines.yaml"

# For `diff` a revision without the override, if there is git. Within a hook, git's variables name another repository.
(
    unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_OBJECT_DIRECTORY
    cd "$work/good" && git init -q && git add . &&
        git -c user.name=oncall -c user.email=oncall -c commit.gpgsign=false -c core.hooksPath=/dev/null commit -q -m Plan
) >/dev/null 2>&1 || :
echo 'overrides: [{from: 2026-01-13, to: 2026-01-14, engineer: dan, instead_of: ben, reason: Dentist}]' >>"$work/good/team.yaml"

# On one processor no second thread loads classes beside the first, so that each warm-up lists the same.
number=0
warm_up() {
    number=$((number + 1))
    "$java" $flags -XX:ActiveProcessorCount=1 -XX:DumpLoadedClassList="$work/classes.$number" -cp "$jar" oncall.Oncall \
        -C "$work/$1" $2 >/dev/null 2>&1 </dev/null || : &
}
warm_up bad validate
warm_up good 'schedule --weeks 12'
warm_up good validate
warm_up good 'runbook profit'
warm_up good --help
warm_up good 'schedule --help'
warm_up good --version
warm_up good 'who --pipeline profit'
warm_up good plan
warm_up good owners
warm_up good fairness
warm_up good diff
warm_up good 'schedule --format html'
warm_up good 'schedule --format ics'
warm_up good handoff
warm_up good 'swap 2026-03-09 --with ben --today 2026-02-20 --dry-run'
warm_up good 'away ann 2026-03-10 --today 2026-02-20 --dry-run'
# Jackson's classes: without them JSON takes 380 ms instead of 215 on JDK 17. With -XX:+AOTClassLinking every run loads
# all classes of the archive, so there they would cost each run 11 ms, and those of the other commands here 2 ms.
case $dump_flags in
*AOTClassLinking*) ;;
*)
    warm_up good 'schedule --format json'
    warm_up good 'publish --check'
    warm_up good 'completion bash'
    ;;
esac
wait
set +f
# Lines with "source:" name classes of other loaders; ids start again in every list. "@cp" has what is resolved in a class,
# in one warm-up or another: one line for each makes the same list every time, but for classes that threads race for. Three
# classes are loaded only where a thread waits. In reverse, "@cp" comes after the classes, or a quarter of the lambdas is
# missing.
{
    sed -e '/source:/d' -e 's/ id: [0-9]*$//' -e '/^@cp java\/util\/concurrent\//d' \
        -e '/^@cp .*\/\(String\|ReferencedKeyMap\|Unsafe\|ProcessImpl\) /d' "$work"/classes.* 2>/dev/null
    printf 'java/util/concurrent/locks/AbstractQueuedSynchronizer$%s\n' Node ExclusiveNode ConditionNode
} | awk '$1 != "@cp" { print; next } { for (i = 3; i <= NF; i++) print $1, $2, $i }' | sort -ru >"$work/classes"
# Moved into place, so that nobody reads half an archive.
"$java" $flags $dump_flags -Xshare:dump -XX:SharedClassListFile="$work/classes" \
    -XX:SharedArchiveFile="$new" -cp "$jar" >/dev/null 2>&1 && [ -s "$new" ] && mv -f "$new" "$archive" ||
    fail "this Java cannot write the archive $archive"
printf '%s\n' "$archive"
exit 0
