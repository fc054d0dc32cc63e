package oncall.validate.rule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import oncall.model.Cause;
import oncall.model.DateRange;
import oncall.model.Role;
import oncall.plan.PublishedScheduleSpec.ChangeSpec;
import oncall.plan.PublishedScheduleSpec.CoverSpec;
import oncall.plan.PublishedScheduleSpec.ShiftSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** Published shifts that this program cannot have written: the file was half saved, or edited by hand. */
public final class EditedSchedule extends PlanRule {

    private static final int LONGEST_SHIFT = 28;

    @Override
    protected RuleInfo describe() {
        return RuleInfo.stoppingError(
                        "edited-schedule",
                        "Published shifts do not fit together: schedule.yaml was half saved, or edited by hand")
                .because("People know other shifts, and days may have two primaries, or none.")
                .given("schedule.yaml", ExamplePlan.PUBLISHED)
                .given("team.yaml", "rotation: {start: 2026-01-05, secondary: never}")
                .example(
                        "schedule.yaml",
                        "  - {start: 2026-11-30, end: 2026-12-06, starts_at: 2026-11-30T09:00:00Z,"
                                + " ends_at: 2026-12-07T09:00:00Z}",
                        "  - {start: 2026-11-30, end: 2026-12-06, starts_at: 2026-11-30T09:00:00Z,"
                                + " ends_at: 2026-12-07T09:00:00Z, primary: alice}");
    }

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        ShiftSpec before = null;
        for (ShiftSpec shift : plan.plan().publication().shifts()) {
            Inconsistency found = before == null ? null : betweenDays(before, shift);
            if (found == null && shift.whole()) {
                found = inTimes(shift, before);
                found = found == null ? inPeople(shift) : found;
            }
            if (found != null) {
                findings.error(
                        found.place,
                        this,
                        found.problem,
                        "restore the file from git, since only this program writes it");
            }
            before = shift;
        }
    }

    private static @Nullable Inconsistency betweenDays(ShiftSpec before, ShiftSpec shift) {
        return shift.start() == null
                        || before.end() == null
                        || shift.start().value().equals(before.end().value().plusDays(1))
                ? null
                : new Inconsistency(
                        shift.start().location(),
                        "this shift begins on " + shift.start().value() + ", and the one before it ends on "
                                + before.end().value());
    }

    private static @Nullable Inconsistency inTimes(ShiftSpec shift, @Nullable ShiftSpec before) {
        DateRange days = days(shift);
        Located<OffsetDateTime> startsAt = Objects.requireNonNull(shift.startsAt());
        Located<OffsetDateTime> endsAt = Objects.requireNonNull(shift.endsAt());
        if (days.days() > LONGEST_SHIFT) {
            return new Inconsistency(
                    Objects.requireNonNull(shift.end()).location(),
                    "this published shift has " + days.days() + " days, and the most is " + LONGEST_SHIFT);
        }
        if (!startsAt.value().toLocalDate().equals(days.from())) {
            return new Inconsistency(
                    startsAt.location(),
                    "this shift begins on " + days.from() + " according to 'start', and on "
                            + startsAt.value().toLocalDate() + " according to 'starts_at'");
        }
        LocalDate end = days.to().plusDays(1);
        if (!endsAt.value().toLocalDate().equals(end)) {
            return new Inconsistency(
                    endsAt.location(),
                    "the last day of this shift is " + days.to() + ", so it ends on " + end + ", and not on "
                            + endsAt.value().toLocalDate());
        }
        if (before != null
                && before.endsAt() != null
                && before.endsAt().value().toLocalDate().equals(days.from())
                && !before.endsAt().value().isEqual(startsAt.value())) {
            return new Inconsistency(
                    startsAt.location(),
                    "this shift begins at " + startsAt.value() + ", and the one before it ends at "
                            + before.endsAt().value());
        }
        return null;
    }

    private static @Nullable Inconsistency inPeople(ShiftSpec shift) {
        DateRange days = days(shift);
        Located<String> primary = shift.primary();
        Located<String> secondary = shift.secondary();
        if (primary == null && !isUncovered(shift)) {
            return new Inconsistency(
                    Objects.requireNonNull(shift.start()).location(), "this published shift has no 'primary'");
        }
        if (primary != null && secondary != null && primary.value().equals(secondary.value())) {
            return new Inconsistency(
                    secondary.location(),
                    Quote.of(secondary.value()) + " is both the primary and the secondary of this shift");
        }
        for (CoverSpec cover : shift.covers()) {
            DateRange range = Objects.requireNonNull(cover.days().range());
            if (!days.contains(range.from()) || !days.contains(range.to())) {
                return new Inconsistency(
                        cover.days().location(),
                        "this cover, " + Phrases.days(range) + ", is not within its shift, " + Phrases.days(days));
            }
            boolean isNobody = Objects.requireNonNull(cover.kind()).value() == Cause.UNCOVERED;
            if (cover.engineer() == null && role(cover) == Role.PRIMARY && !isNobody) {
                return new Inconsistency(cover.days().location(), "this cover has no 'engineer'");
            }
            Inconsistency found = inReplaced(cover, role(cover) == Role.PRIMARY ? primary : secondary);
            if (found != null) {
                return found;
            }
        }
        for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
            Inconsistency found = onDay(day, shift);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A cover is for the one who has the shift; an override may also be for someone who covered already. */
    private static @Nullable Inconsistency inReplaced(CoverSpec cover, @Nullable Located<String> holder) {
        Located<String> replaced = cover.insteadOf();
        if (replaced == null) {
            return new Inconsistency(cover.days().location(), "this cover has no 'instead_of'");
        }
        String quoted = Quote.of(replaced.value());
        if (cover.engineer() != null && cover.engineer().value().equals(replaced.value())) {
            return new Inconsistency(
                    replaced.location(), "in this cover 'engineer' and 'instead_of' are both " + quoted);
        }
        boolean isOverride = Objects.requireNonNull(cover.kind()).value() == Cause.OVERRIDE;
        return isOverride || holder == null || holder.value().equals(replaced.value())
                ? null
                : new Inconsistency(
                        replaced.location(),
                        "this cover replaces " + quoted + ", and the "
                                + role(cover).id() + " of this shift is " + Quote.of(holder.value()));
    }

    /** Whether the shift was published as nobody's, as the file says. */
    private static boolean isUncovered(ShiftSpec shift) {
        for (ChangeSpec change : shift.changes()) {
            if (change.kind() != null && change.kind().value() == Cause.UNCOVERED) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Inconsistency onDay(LocalDate day, ShiftSpec shift) {
        String primary = shift.primary() == null ? null : shift.primary().value();
        String secondary = shift.secondary() == null ? null : shift.secondary().value();
        Location primaryCover = null;
        Location secondaryCover = null;
        for (CoverSpec cover : shift.covers()) {
            if (Objects.requireNonNull(cover.days().range()).contains(day)) {
                Role role = role(cover);
                if ((role == Role.PRIMARY ? primaryCover : secondaryCover) != null) {
                    return new Inconsistency(
                            cover.days().location(), "another cover already says who is " + role.id() + " on " + day);
                }
                String engineer =
                        cover.engineer() == null ? null : cover.engineer().value();
                if (role == Role.PRIMARY) {
                    primary = engineer;
                    primaryCover = cover.days().location();
                } else {
                    secondary = engineer;
                    secondaryCover = cover.days().location();
                }
            }
        }
        Location place = primaryCover == null ? secondaryCover : primaryCover;
        return place == null || primary == null || !primary.equals(secondary)
                ? null
                : new Inconsistency(
                        place, "this cover makes " + Quote.of(primary) + " both primary and secondary on " + day);
    }

    private static Role role(CoverSpec cover) {
        return Objects.requireNonNull(cover.role()).value();
    }

    private static DateRange days(ShiftSpec shift) {
        return new DateRange(
                Objects.requireNonNull(shift.start()).value(),
                Objects.requireNonNull(shift.end()).value());
    }

    /** What does not fit together in a published shift, and where. */
    private record Inconsistency(Location place, String problem) {}
}
