package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Remedy;
import oncall.model.Role;
import oncall.model.Rotation;
import oncall.plan.PublicationSpec;
import oncall.plan.RotationSpec;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** Shifts, or days, that should have a secondary and have none. */
public final class NoSecondary implements ScheduleRule {

    static final String ID = "no-secondary";

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
        List<Engineer> order = plan.project().rotation().order();
        List<DateRange> missing = new ArrayList<>();
        List<DateRange> passedOn = new ArrayList<>();
        List<Shift> published = new ArrayList<>();
        boolean othersHave = false;
        for (Shift shift : plan.schedule().shifts()) {
            othersHave |= shift.published() && shift.secondary() != null;
            if (shift.secondaryWanted() && shift.secondary() == null && hasPrimary(shift)) {
                if (shift.published() && hasSomeoneFree(shift, order)) {
                    published.add(shift);
                } else {
                    addOrExtend(shift.days(), missing);
                }
            }
            for (Cover cover : shift.covers()) {
                if (cover.role() == Role.SECONDARY && cover.engineer() == null) {
                    addOrExtend(cover.days(), passedOn);
                }
            }
        }
        RotationSpec rotation = Objects.requireNonNull(plan.team().rotation());
        Location place = rotation.secondary() == null
                ? rotation.location()
                : rotation.secondary().location();
        String always = mend(plan.project().rotation());
        String mend = "let one of the others be there, " + always;
        if (!missing.isEmpty() && order.size() == 1) {
            String alone = "there is no secondary: " + order.get(0).name() + " is alone in the order";
            findings.warning(place, ID, alone, always);
        } else if (!missing.isEmpty()) {
            String nobody = ": nobody but the primary is free on all days of the shift";
            findings.warning(place, ID, "there is no secondary " + told(missing) + nobody, mend);
        }
        if (!passedOn.isEmpty()) {
            String nobody = ": the shift's secondary is primary then, and nobody else is free";
            findings.warning(place, ID, "there is no secondary " + told(passedOn) + nobody, mend);
        }
        if (othersHave) {
            checkPublished(published, plan.files().publication(), findings);
        }
    }

    /** Where no published shift has a secondary, people were told so before the rotation asked for one. */
    private static void checkPublished(List<Shift> shifts, PublicationSpec publication, Diagnostics findings) {
        for (Shift shift : shifts) {
            findings.warning(
                    PublishedPlaces.of(shift.days(), publication),
                    ID,
                    "this published shift has no 'secondary', while others have",
                    "restore the file from git if one stood there; otherwise it stays so, as people were told");
        }
    }

    /** On some day at least; where nobody is on call at all, that is told by itself. */
    private static boolean hasPrimary(Shift shift) {
        for (LocalDate day = shift.days().from(); !day.isAfter(shift.days().to()); day = day.plusDays(1)) {
            if (shift.on(day, Role.PRIMARY) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSomeoneFree(Shift shift, List<Engineer> order) {
        for (Engineer engineer : order) {
            if (!engineer.is(shift.primary()) && engineer.isFree(shift.days())) {
                return true;
            }
        }
        return false;
    }

    /** Whoever gives up the secondary gives up the remedies that need one, or the next finding would ask for it again. */
    private static String mend(Rotation rotation) {
        List<String> needing = new ArrayList<>();
        if (rotation.onTimeOff().contains(Remedy.SECONDARY_COVERS)) {
            needing.add("'on_time_off'");
        }
        if (rotation.onHoliday().contains(Remedy.SECONDARY_COVERS)) {
            needing.add("'on_holiday'");
        }
        return "take more people into the order, or write 'secondary: never'"
                + (needing.isEmpty() ? "" : " and take 'secondary-covers' out of " + Words.all(needing));
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
