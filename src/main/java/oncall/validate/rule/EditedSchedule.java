package oncall.validate.rule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import oncall.model.DateRange;
import oncall.plan.OverrideSpec;
import oncall.plan.PlanSpec;
import oncall.plan.PublicationSpec.ShiftSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** A published shift that the program would not have written so: saved by half, or edited by hand. */
public final class EditedSchedule implements PlanRule {

    static final String ID = "edited-schedule";

    private static final int LONGEST_SHIFT = 28;

    /** What helps wherever schedule.yaml is not as the program wrote it. */
    static final String MEND = "restore the file from git; it is written by the program, and not by hand";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                true,
                "A published shift does not fit together: schedule.yaml was saved by half, or edited by hand",
                "People were told of another shift than the one that stands there.",
                example(""),
                example("    primary: bob\n"));
    }

    private static Example example(String primary) {
        return new Example("schedule.yaml", """
                people: [{id: alice, name: Alice}, {id: bob, name: Bob}, {id: charlie, name: Charlie}]
                shifts:
                  - start: 2026-01-05
                    end: 2026-01-11
                    starts_at: 2026-01-05T09:00:00Z
                    ends_at: 2026-01-12T09:00:00Z
                    primary: alice
                    secondary: bob
                  - start: 2026-01-12
                    end: 2026-01-18
                    starts_at: 2026-01-12T09:00:00Z
                    ends_at: 2026-01-19T09:00:00Z
                """ + primary + "    secondary: charlie\n");
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        ShiftSpec before = null;
        for (ShiftSpec shift : plan.publication().shifts()) {
            Inconsistency inconsistency = shift.whole()
                    ? inconsistency(shift, before, plan.publication().overrides())
                    : null;
            if (inconsistency != null) {
                findings.error(inconsistency.place(), ID, inconsistency.problem(), MEND);
            }
            before = shift;
        }
    }

    /** The first that is wrong with a shift; the rest goes with it when the file is restored. */
    private static @Nullable Inconsistency inconsistency(
            ShiftSpec shift, @Nullable ShiftSpec before, List<OverrideSpec> counted) {
        Inconsistency inTimes = inTimes(shift, before);
        return inTimes != null ? inTimes : PublishedDuties.inconsistency(shift, counted);
    }

    private static @Nullable Inconsistency inTimes(ShiftSpec shift, @Nullable ShiftSpec before) {
        Located<LocalDate> start = Objects.requireNonNull(shift.start());
        Located<LocalDate> end = Objects.requireNonNull(shift.end());
        Located<OffsetDateTime> startsAt = Objects.requireNonNull(shift.startsAt());
        Located<OffsetDateTime> endsAt = Objects.requireNonNull(shift.endsAt());
        int days = new DateRange(start.value(), end.value()).days();
        if (days > LONGEST_SHIFT) {
            return new Inconsistency(
                    end.location(), "this published shift takes " + days + " days, and none takes more than 28");
        }
        if (!startsAt.value().toLocalDate().equals(start.value())) {
            return new Inconsistency(
                    startsAt.location(),
                    "this shift begins on " + start.value() + " by its 'start', and on "
                            + startsAt.value().toLocalDate() + " by 'starts_at'");
        }
        if (!endsOnItsDay(shift)) {
            return new Inconsistency(
                    endsAt.location(),
                    "the last day of this shift is " + end.value() + ", so it ends on "
                            + end.value().plusDays(1) + ", and not on "
                            + endsAt.value().toLocalDate());
        }
        if (before != null
                && before.whole()
                && before.endsAt() != null
                && endsOnItsDay(before)
                && follows(start.value(), before)
                && !before.endsAt().value().isEqual(startsAt.value())) {
            return new Inconsistency(
                    startsAt.location(),
                    "this shift begins at " + startsAt.value() + ", and the one before it ends at "
                            + before.endsAt().value());
        }
        return null;
    }

    private static boolean endsOnItsDay(ShiftSpec shift) {
        return shift.end() != null
                && shift.endsAt() != null
                && shift.endsAt()
                        .value()
                        .toLocalDate()
                        .equals(shift.end().value().plusDays(1));
    }

    /** Whether the days do; where they do not, that is told by itself. */
    private static boolean follows(LocalDate start, ShiftSpec before) {
        return before.end() != null && start.equals(before.end().value().plusDays(1));
    }
}
