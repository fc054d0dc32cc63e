package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.schedule.Shift;
import oncall.source.Diagnostics;
import oncall.source.Location;
import oncall.source.Severity;
import oncall.validate.RuleInfo;
import oncall.validate.RuleInfo.Example;
import oncall.validate.ScheduleRule;
import oncall.validate.ScheduledPlan;

/** Shifts, or days, that should have a secondary and have none. */
final class NoSecondary implements ScheduleRule {

    static final String ID = "no-secondary";

    private static final String MORE_PEOPLE = "take more people into the order, or write 'secondary: never'";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "A shift has no secondary although the rotation asks for one",
                "When the primary does not answer, nobody else is called.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                        rotation: {start: 2020-01-06}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                        rotation: {start: 2020-01-06, secondary: never}
                        """));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        Location place = Objects.requireNonNull(plan.team().rotation()).location();
        List<Engineer> order = plan.project().rotation().order();
        List<DateRange> missing = new ArrayList<>();
        List<DateRange> passedOn = new ArrayList<>();
        for (Shift shift : plan.schedule().shifts()) {
            if (shift.secondaryWanted() && shift.secondary() == null) {
                addOrExtend(shift.days(), missing);
            }
            for (Cover cover : shift.covers()) {
                if (cover.role() == Role.SECONDARY && cover.engineer() == null) {
                    addOrExtend(cover.days(), passedOn);
                }
            }
        }
        if (!missing.isEmpty() && order.size() == 1) {
            String alone = "there is no secondary: " + order.get(0).name() + " is alone in the order";
            findings.warning(place, ID, alone, MORE_PEOPLE);
        } else if (!missing.isEmpty()) {
            String nobody = ": nobody but the primary is free on all days of the shift";
            findings.warning(place, ID, "there is no secondary " + told(missing) + nobody, MORE_PEOPLE);
        }
        if (!passedOn.isEmpty()) {
            String nobody = ": the shift's secondary is primary then, and nobody else is free";
            findings.warning(place, ID, "there is no secondary " + told(passedOn) + nobody, MORE_PEOPLE);
        }
    }

    private static void addOrExtend(DateRange days, List<DateRange> ranges) {
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last).to().plusDays(1).equals(days.from())) {
            ranges.set(last, new DateRange(ranges.get(last).from(), days.to()));
        } else {
            ranges.add(days);
        }
    }

    private static String told(List<DateRange> ranges) {
        List<String> told = new ArrayList<>(ranges.size());
        for (DateRange days : ranges) {
            told.add(Words.days(days));
        }
        return Words.some(told);
    }
}
