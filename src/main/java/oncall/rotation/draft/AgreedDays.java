package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DayOverride;
import oncall.model.Plan;
import oncall.model.PublishedShift;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/** The agreed overrides. They are applied last, but policies do not touch the days that they give away. */
public final class AgreedDays {

    private final List<Agreed> all = new ArrayList<>();
    private final PerShift<List<Agreed>> byShift = new ByShift();

    /**
     * An override.
     *
     * @param index its index among the plan's overrides, from 0
     * @param override the override in the plan
     * @param insteadOf who is replaced, or null for the person who has the role
     * @param role the role; null for the one that {@code insteadOf} has
     */
    public record Agreed(
            int index,
            DayOverride override,
            Member engineer,
            @Nullable Member insteadOf,
            @Nullable Role role) {

        /** Whether it can give somebody the role. */
        public boolean isFor(Role wanted) {
            return role == null || role == wanted;
        }

        /**
         * Whether it applies to the day with this index, and no published shift already includes it. An override of
         * the one who has the shift applies again when that changes hands.
         */
        public boolean isOf(DraftShift shift, int day) {
            LocalDate date = shift.days().day(day);
            PublishedShift published = shift.published();
            return override.days().contains(date)
                    && (published == null
                            || insteadOf == null && shift.isSwapped()
                            || !published.counts(override, date));
        }
    }

    AgreedDays(Plan plan, Team team) {
        for (int i = 0; i < plan.overrides().size(); i++) {
            DayOverride override = plan.overrides().get(i);
            Member engineer = team.of(override.engineer());
            Member insteadOf = team.ofNullable(override.insteadOf());
            if (engineer != insteadOf) {
                Role role = override.role() == null && insteadOf == null ? Role.PRIMARY : override.role();
                all.add(new Agreed(i, override, engineer, insteadOf, role));
            }
        }
    }

    /** The overrides for days of the shift, as listed. */
    public List<Agreed> in(DraftShift shift) {
        return all.isEmpty() ? all : byShift.in(shift.days());
    }

    private final class ByShift extends PerShift<List<Agreed>> {
        @Override
        List<Agreed> compute(ShiftDays shift) {
            List<Agreed> found = new ArrayList<>(0);
            for (Agreed each : all) {
                if (each.override.days().overlaps(shift.range())) {
                    found.add(each);
                }
            }
            return found;
        }
    }

    /** Whether an override gives the primary's duty on the day with this index to somebody else, who is free then. */
    public boolean giveAway(DraftShift shift, int day) {
        for (Agreed each : in(shift)) {
            boolean replaces =
                    each.isFor(Role.PRIMARY) && (each.insteadOf == null || each.insteadOf == shift.primary());
            if (replaces
                    && each.engineer != shift.primary()
                    && each.isOf(shift, day)
                    && !each.engineer.isAway(shift.days(), day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an override replaces the shift's holder by name. */
    boolean nameHolder(DraftShift shift) {
        for (Agreed each : in(shift)) {
            if (each.insteadOf != null && each.insteadOf == shift.primary()) {
                return true;
            }
        }
        return false;
    }
}
