package oncall.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Cause;
import oncall.model.DateRange;
import oncall.model.Role;
import oncall.plan.PublishedRotationSpec.ShiftSpec;
import oncall.plan.PublishedScheduleSpec.PersonSpec;
import oncall.text.Located;
import oncall.text.Quote;
import org.jspecify.annotations.Nullable;

/** Whether published shifts fit together, as this program writes them. */
public final class FittingShifts {

    /** More days than any shift has: the longest is 26 weeks or six months. */
    private static final int LONGEST_SHIFT = 280;

    /** The most dates of a shift in which only some days of the week count. */
    private static final int LONGEST_WITH_DAYS = 1_500;

    private FittingShifts() {}

    /**
     * The files without the published shifts of each rotation from the first one on that does not fit, if that begins on
     * a day or later.
     *
     * @param keepsReadable whether to keep those after it that have no errors themselves, so that days may be missing; one
     *     whose last day is wrong has the days of its hand-offs
     */
    public static PlanSpec of(PlanSpec plan, LocalDate from, boolean keepsReadable) {
        List<PublishedRotationSpec> rotations = new ArrayList<>();
        for (PublishedRotationSpec rotation : plan.publication().rotations()) {
            List<ShiftSpec> shifts = rotation.shifts();
            int fit = 0;
            while (fit < shifts.size() && problem(shifts.get(fit), fit == 0 ? null : shifts.get(fit - 1)) == null) {
                fit++;
            }
            Located<LocalDate> unfit =
                    fit == shifts.size() ? null : shifts.get(fit).get(ShiftSpec.START);
            boolean isLater = unfit != null && !unfit.value().isBefore(from);
            List<ShiftSpec> rest = new ArrayList<>(shifts.subList(0, isLater ? fit : shifts.size()));
            List<TakenBackSpec> takenBack = new ArrayList<>(rotation.takenBack());
            for (ShiftSpec written : shifts.subList(rest.size(), shifts.size())) {
                boolean isFit = problem(written, null) == null || !isPlain(written);
                ShiftSpec shift = isFit ? written : withDaysOfTimes(written);
                if (keepsReadable && isReadable(shift, rest.isEmpty() ? null : rest.get(rest.size() - 1))) {
                    rest.add(shift);
                } else {
                    addDuty(shift, Role.PRIMARY, plan.publication().people(), takenBack);
                    addDuty(shift, Role.SECONDARY, plan.publication().people(), takenBack);
                }
            }
            rotations.add(new PublishedRotationSpec(rotation.id(), rest, takenBack, rotation.location()));
        }
        PublishedScheduleSpec rest =
                new PublishedScheduleSpec(plan.publication().people(), rotations);
        return new PlanSpec(plan.team(), plan.holidays(), plan.pipelineFiles(), rest, plan.comments(), plan.files());
    }

    /** Adds the duty of a shift that is left out, as far as it can be read, so that its number of changes goes on. */
    private static void addDuty(ShiftSpec shift, Role role, List<PersonSpec> people, List<TakenBackSpec> takenBack) {
        Located<String> engineer = role == Role.PRIMARY ? shift.get(ShiftSpec.PRIMARY) : shift.get(ShiftSpec.SECONDARY);
        for (PersonSpec person : people) {
            boolean isTheirs = engineer != null && engineer.value().equals(person.orNull(PersonSpec.ID));
            if (isTheirs
                    && engineer != null
                    && shift.get(ShiftSpec.START) != null
                    && shift.get(ShiftSpec.STARTS_AT) != null
                    && shift.get(ShiftSpec.ENDS_AT) != null) {
                Located<Integer> none = new Located<>(0, engineer.location());
                takenBack.add(new TakenBackSpec(
                        shift.get(ShiftSpec.START),
                        new Located<>(role, engineer.location()),
                        shift.get(ShiftSpec.STARTS_AT),
                        shift.get(ShiftSpec.ENDS_AT),
                        engineer,
                        shift.get(ShiftSpec.REVISION) == null ? none : shift.get(ShiftSpec.REVISION)));
            }
        }
    }

    /** The shift with the last day that its hand-offs say. */
    public static ShiftSpec withDaysOfTimes(ShiftSpec shift) {
        Located<OffsetDateTime> endsAt = shift.get(ShiftSpec.ENDS_AT);
        if (endsAt == null) {
            return shift;
        }
        LocalDate last = endsAt.value().toLocalDate().minusDays(1);
        return new ShiftSpec(
                shift.written().with(ShiftSpec.END, new Located<>(last, endsAt.location())), shift.whole());
    }

    private static boolean isReadable(ShiftSpec shift, @Nullable ShiftSpec before) {
        Located<LocalDate> start = shift.get(ShiftSpec.START);
        Located<LocalDate> last = before == null ? null : before.get(ShiftSpec.END);
        return start != null
                && shift.whole()
                && problem(shift, null) == null
                && (last == null || start.value().isAfter(last.value()));
    }

    /** A problem in a published shift, with its place; null if everything fits. */
    public static @Nullable Located<String> problem(ShiftSpec shift, @Nullable ShiftSpec before) {
        LocalDate lastBefore = before == null ? null : before.orNull(ShiftSpec.END);
        Located<LocalDate> start = shift.get(ShiftSpec.START);
        boolean isBesidePlain = isPlain(shift) && isPlain(before);
        if (start != null
                && lastBefore != null
                && (isBesidePlain
                        ? !start.value().equals(lastBefore.plusDays(1))
                        : !start.value().isAfter(lastBefore))) {
            return new Located<>(
                    "this shift begins on " + start.value() + ", but the one before it ends on " + lastBefore,
                    start.location());
        }
        if (start == null || !shift.whole()) {
            return null;
        }
        Located<LocalDate> end = Objects.requireNonNull(shift.get(ShiftSpec.END));
        Located<OffsetDateTime> startsAt = Objects.requireNonNull(shift.get(ShiftSpec.STARTS_AT));
        OffsetDateTime endsAt = shift.value(ShiftSpec.ENDS_AT);
        if (!startsAt.value().toLocalDate().equals(start.value())
                || !endsAt.toLocalDate().equals(end.value().plusDays(1))
                        && (isPlain(shift) || !endsAt.toLocalDate().equals(end.value()))) {
            String times = startsAt.value() + " to " + endsAt;
            return new Located<>("the times of this shift, " + times + ", do not fit its days", startsAt.location());
        }
        OffsetDateTime endBefore = before == null ? null : before.orNull(ShiftSpec.ENDS_AT);
        if (endBefore != null
                && endBefore.toLocalDate().equals(start.value())
                && (isBesidePlain ? !endBefore.isEqual(startsAt.value()) : endBefore.isAfter(startsAt.value()))) {
            return new Located<>(
                    "this shift begins at " + startsAt.value() + ", but the one before it ends at " + endBefore,
                    startsAt.location());
        }
        DateRange days = new DateRange(start.value(), end.value());
        int longest = shift.get(ShiftSpec.DAYS) == null ? LONGEST_SHIFT : LONGEST_WITH_DAYS;
        if (days.days() > longest) {
            String problem = "this published shift has " + days.days() + " days, but the most is " + longest;
            return new Located<>(problem, end.location());
        }
        if (shift.get(ShiftSpec.PRIMARY) == null && !isUncovered(shift)) {
            return new Located<>("this published shift has no 'primary'", start.location());
        }
        Located<String> change = lastChangeProblem(shift);
        return change != null ? change : dutyProblem(shift, days);
    }

    /** A primary other than the one whom the last change names, with its place; null if that fits. */
    private static @Nullable Located<String> lastChangeProblem(ShiftSpec shift) {
        ChangeSpec last = null;
        for (ChangeSpec change : shift.list(ShiftSpec.CHANGES)) {
            last = change.value(ChangeSpec.ROLE) == Role.PRIMARY ? change : last;
        }
        Located<String> now = last == null ? null : last.get(ChangeSpec.NOW);
        Located<String> primary = shift.get(ShiftSpec.PRIMARY);
        if (now == null || primary == null || now.value().equals(primary.value())) {
            return null;
        }
        String problem = "the primary is " + Quote.of(primary.value()) + ", but " + Quote.of(now.value())
                + " after the last change of this shift";
        return new Located<>(problem, now.location());
    }

    /** Whether somebody is on call without a break in the shift, so that the next one begins when it ends. */
    private static boolean isPlain(@Nullable ShiftSpec shift) {
        return shift == null || shift.get(ShiftSpec.DAYS) == null && shift.get(ShiftSpec.HOURS) == null;
    }

    /** Whether the file says that the shift was published without a primary. */
    private static boolean isUncovered(ShiftSpec shift) {
        for (ChangeSpec change : shift.list(ShiftSpec.CHANGES)) {
            if (change.orNull(ChangeSpec.KIND) == Cause.UNCOVERED) {
                return true;
            }
        }
        return false;
    }

    /** A problem with who is on call on the days, with its place; null if there is none. */
    private static @Nullable Located<String> dutyProblem(ShiftSpec shift, DateRange days) {
        for (CoverSpec cover : shift.list(ShiftSpec.COVERS)) {
            DateRange range = Objects.requireNonNull(cover.days().range());
            if (!days.contains(range.from()) || !days.contains(range.to())) {
                return new Located<>(
                        "this cover, " + words(range) + ", is not within its shift, " + words(days),
                        cover.days().location());
            }
        }
        for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
            Map<Role, CoverSpec> covers = new EnumMap<>(Role.class);
            for (CoverSpec cover : shift.list(ShiftSpec.COVERS)) {
                boolean isThen = Objects.requireNonNull(cover.days().range()).contains(day);
                Role role = cover.value(CoverSpec.ROLE);
                if (isThen && covers.put(role, cover) != null) {
                    String problem = "another cover already says who is " + role.id() + " on " + day;
                    return new Located<>(problem, cover.days().location());
                }
            }
            CoverSpec primaryCover = covers.get(Role.PRIMARY);
            CoverSpec secondaryCover = covers.get(Role.SECONDARY);
            Located<String> primary =
                    primaryCover == null ? shift.get(ShiftSpec.PRIMARY) : primaryCover.get(CoverSpec.ENGINEER);
            Located<String> secondary =
                    secondaryCover == null ? shift.get(ShiftSpec.SECONDARY) : secondaryCover.get(CoverSpec.ENGINEER);
            if (primary != null && secondary != null && primary.value().equals(secondary.value())) {
                return new Located<>(
                        Quote.of(primary.value()) + " is both primary and secondary on " + day, secondary.location());
            }
        }
        return null;
    }

    private static String words(DateRange days) {
        return days.days() == 1 ? "on " + days.from() : "from " + days.from() + " to " + days.to();
    }
}
