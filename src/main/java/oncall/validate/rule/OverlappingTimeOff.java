package oncall.validate.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import oncall.model.DateRange;
import oncall.plan.EngineerSpec;
import oncall.plan.PlanSpec;
import oncall.plan.TimeOffSpec;
import oncall.text.Diagnostics;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** Days off that one person has twice. */
public final class OverlappingTimeOff implements PlanRule {

    static final String ID = "overlapping-time-off";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "Two entries of one engineer's time off share days",
                "One of the two is often a date mistyped, or an entry that should have been changed and was added.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - id: alice
                            name: Alice
                            slack: "@alice"
                            time_off:
                              - {from: 2026-12-14, to: 2026-12-23}
                              - {from: 2026-12-21, to: 2026-12-27}
                          - {id: bob, name: Bob, slack: "@bob"}
                          - {id: charlie, name: Charlie, slack: "@charlie"}
                        rotation: {start: 2026-01-05}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - id: alice
                            name: Alice
                            slack: "@alice"
                            time_off:
                              - {from: 2026-12-14, to: 2026-12-27}
                          - {id: bob, name: Bob, slack: "@bob"}
                          - {id: charlie, name: Charlie, slack: "@charlie"}
                        rotation: {start: 2026-01-05}
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        for (Map.Entry<String, EngineerSpec> entry : new EngineersById(plan.team()).all()) {
            if (entry.getValue().timeOff().size() > 1) {
                check(EngineersById.name(entry.getKey(), entry.getValue()), entry.getValue(), findings);
            }
        }
    }

    private static void check(String name, EngineerSpec engineer, Diagnostics findings) {
        List<Entry> entries = new ArrayList<>();
        for (TimeOffSpec away : engineer.timeOff()) {
            DateRange range = away.days().range();
            if (range != null) {
                entries.add(new Entry(range, away));
            }
        }
        entries.sort(Entry.BY_DATE);
        Entry longest = null;
        for (Entry entry : entries) {
            if (longest != null && longest.days.overlaps(entry.days)) {
                boolean isSame = longest.days.equals(entry.days);
                Entry later = later(longest, entry);
                Entry earlier = later == entry ? longest : entry;
                findings.warning(
                        later.written.days().location(),
                        ID,
                        isSame
                                ? name + " has this time off, " + Words.days(entry.days) + ", twice"
                                : name + "'s time off " + Words.days(later.days) + " overlaps that "
                                        + Words.days(earlier.days),
                        isSame
                                ? "remove one; the other is on line "
                                        + earlier.written.days().location().line()
                                : "correct the dates, or make one entry of the two; the other is on line "
                                        + earlier.written.days().location().line());
            }
            longest = longest == null || entry.days.to().isAfter(longest.days.to()) ? entry : longest;
        }
    }

    /** The one that stands further down in the file. */
    private static Entry later(Entry one, Entry other) {
        return one.written.days().location().compareTo(other.written.days().location()) > 0 ? one : other;
    }

    /** One entry that could be read. */
    private static final class Entry {

        private static final Comparator<Entry> BY_DATE = new Comparator<>() {
            @Override
            public int compare(Entry one, Entry other) {
                int byFirst = one.days.from().compareTo(other.days.from());
                return byFirst != 0 ? byFirst : one.days.to().compareTo(other.days.to());
            }
        };

        private final DateRange days;
        private final TimeOffSpec written;

        private Entry(DateRange days, TimeOffSpec written) {
            this.days = days;
            this.written = written;
        }
    }
}
