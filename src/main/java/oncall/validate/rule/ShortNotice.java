package oncall.validate.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import oncall.model.Cause;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.PublishedShift;
import oncall.model.Role;
import oncall.model.TimeSpan;
import oncall.plan.OverrideSpec;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * A change of a published shift within the notice period, by a swap, an override or time off, that is not published
 * yet.
 */
public final class ShortNotice extends Rule {

    private final RuleInfo rule = add(RuleInfo.warning(
                    "short-notice",
                    "A swap, an override or time off changes a published shift with less than the promised notice")
            .because("People rely on published shifts, and nobody knows about a change until it is in schedule.yaml.")
            .given("schedule.yaml", ExamplePlan.PUBLISHED)
            .given("team.yaml", "rotation: {start: 2026-11-16, notice: 4d, secondary: never}")
            .example(
                    "team.yaml",
                    "overrides: [{date: ?, engineer: charlie, instead_of: bob}]",
                    "2026-11-24",
                    "2026-11-25"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        TimeSpan notice = scheduled.plan().rotation().notice();
        Set<Location> reported = new HashSet<>();
        for (PublishedShift recorded : scheduled.plan().publication().shifts()) {
            Shift shift = scheduled.shift(recorded.days());
            for (long ahead = 0; notice != null && shift != null && ahead < notice.days(); ahead++) {
                LocalDate day = scheduled.today().plusDays(ahead);
                boolean isOnCall =
                        recorded.days().contains(day) && shift.times().contains(day);
                for (Role role : isOnCall ? Role.values() : new Role[0]) {
                    Change change = new Change(scheduled, shift, recorded, day, role);
                    Location place = change.isNew() ? change.place() : null;
                    if (place != null && reported.add(place)) {
                        String problem = change.words() + ", with " + ahead + (ahead == 1 ? " day" : " days")
                                + " of notice instead of " + notice.text();
                        String hint = "make sure that everyone concerned knows, then run 'oncall publish' and commit"
                                + " schedule.yaml";
                        findings.warning(place, rule, problem, hint);
                    }
                }
            }
        }
    }

    /** The people who have a role on a day of a published shift, as recorded and now. */
    private record Change(ScheduledPlan scheduled, Shift shift, PublishedShift recorded, LocalDate day, Role role) {

        boolean isNew() {
            return !Engineer.areSame(was(), shift.on(day, role));
        }

        String words() {
            return "on " + day + " " + Phrases.name(shift.on(day, role)) + " is " + role.id() + " in place of "
                    + Phrases.name(was());
        }

        private @Nullable Engineer was() {
            return recorded.on(day, role);
        }

        /** The place of the override, the swap or the time off that makes the change; null if none is found. */
        @Nullable
        Location place() {
            Cover cover = shift.coverOn(day, role);
            if (cover != null && cover.kind() == Cause.OVERRIDE) {
                return override(cover.engineer());
            }
            Engineer holder = recorded.holder(role);
            boolean isSwapped = cover == null && holder != null && !holder.is(shift.holder(role));
            Location swap = isSwapped ? scheduled.swapIn(shift.days(), -1, true) : null;
            // A substitute secondary serves because the primary is away.
            DateRange days = new DateRange(day, day);
            Location absence = scheduled.absence(was(), days);
            return swap != null ? swap : absence != null ? absence : scheduled.absence(recorded.primary(), days);
        }

        /** The override that names the engineer, or else the one that makes the secondary primary. */
        private @Nullable Location override(@Nullable Engineer engineer) {
            Location first = null;
            for (OverrideSpec override : scheduled.overrides()) {
                DateRange days = Objects.requireNonNull(override.days().range());
                String id = override.value(OverrideSpec.ENGINEER);
                if (days.contains(day) && engineer != null && id.equals(engineer.id())) {
                    return override.days().location();
                }
                first = days.contains(day) && first == null ? override.days().location() : first;
            }
            return first;
        }
    }
}
