package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Remedy;
import oncall.model.Role;
import oncall.model.Rotation;
import oncall.plan.RotationSpec;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Location;

/** Shifts, or days, that should have a secondary and have none. */
public final class NoSecondary extends ScheduleRule {

    @Override
    protected RuleInfo describe() {
        return RuleInfo.warning("no-secondary", "A shift has no secondary although the rotation asks for one")
                .because("When the primary does not answer, nobody else is called.")
                .given("pipelines.yaml", "    primary_owner: alice")
                .given("team.yaml", "  - {id: bob, name: Bob, email: bob@example.com, time_off: [{date: 2026-12-09}]}")
                .example(
                        "team.yaml",
                        "  - {id: charlie, name: Charlie, email: charlie@example.com, time_off: [{date: 2026-12-09}]}",
                        "  - {id: charlie, name: Charlie, email: charlie@example.com, time_off: [{date: 2026-12-16}]}");
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        List<DateRange> missing = new ArrayList<>();
        List<DateRange> passedOn = new ArrayList<>();
        List<Shift> published = new ArrayList<>();
        boolean othersHave = false;
        List<Engineer> order = scheduled.plan().rotation().order();
        for (Shift shift : scheduled.schedule().shifts()) {
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
        report(missing, passedOn, scheduled, findings);
        // If no published shift has a secondary, they were published before the rotation asked for one.
        for (Shift shift : othersHave ? published : List.<Shift>of()) {
            findings.warning(
                    PublishedPlaces.of(shift.days(), scheduled.index().plan().publication()),
                    this,
                    "this published shift has no 'secondary', while others have one",
                    "restore the file from git if it had one, or ignore this, since published shifts stay as they are");
        }
    }

    private void report(
            List<DateRange> missing, List<DateRange> passedOn, ScheduledPlan scheduled, Diagnostics findings) {
        RotationSpec rotation = scheduled.rotation();
        Location place = rotation.secondary() == null
                ? rotation.location()
                : rotation.secondary().location();
        List<Engineer> order = scheduled.plan().rotation().order();
        String always = hint(scheduled.plan().rotation());
        String hint = "let one of the others work then, " + always;
        if (!missing.isEmpty() && order.size() == 1) {
            String alone = "there is no secondary: " + order.get(0).name() + " is alone in the order";
            findings.warning(place, this, alone, always);
        } else if (!missing.isEmpty()) {
            String nobody = ": nobody but the primary is free on all days of the shift";
            findings.warning(place, this, "there is no secondary " + listed(missing) + nobody, hint);
        }
        if (!passedOn.isEmpty()) {
            String nobody = ": the shift's secondary is primary then, and nobody else is free";
            findings.warning(place, this, "there is no secondary " + listed(passedOn) + nobody, hint);
        }
    }

    /** Whether somebody is primary on some day. Days on which nobody is have a finding of their own. */
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

    /** Giving up the secondary means giving up the remedies that need one, or the next finding asks for it again. */
    private static String hint(Rotation rotation) {
        List<String> needing = new ArrayList<>();
        if (rotation.onTimeOff().contains(Remedy.SECONDARY_COVERS)) {
            needing.add("'on_time_off'");
        }
        if (rotation.onHoliday().contains(Remedy.SECONDARY_COVERS)) {
            needing.add("'on_holiday'");
        }
        return "add people to 'order', or write 'secondary: never'"
                + (needing.isEmpty() ? "" : " and remove 'secondary-covers' from " + Phrases.all(needing));
    }

    private static void addOrExtend(DateRange days, List<DateRange> ranges) {
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last).to().plusDays(1).equals(days.from())) {
            ranges.set(last, new DateRange(ranges.get(last).from(), days.to()));
        } else {
            ranges.add(days);
        }
    }

    private static String listed(List<DateRange> ranges) {
        List<String> listed = new ArrayList<>(ranges.size());
        for (DateRange days : ranges) {
            listed.add(Phrases.days(days));
        }
        return Phrases.some(listed);
    }
}
