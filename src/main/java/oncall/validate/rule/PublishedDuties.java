package oncall.validate.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Cause;
import oncall.model.DateRange;
import oncall.model.Role;
import oncall.plan.OverrideSpec;
import oncall.plan.PublicationSpec.ChangeSpec;
import oncall.plan.PublicationSpec.CoverSpec;
import oncall.plan.PublicationSpec.ShiftSpec;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Quote;
import org.jspecify.annotations.Nullable;

/** Who is on call on each day of a published shift, as it stands in schedule.yaml, and where that cannot be. */
final class PublishedDuties {

    private final DateRange days;
    private final Map<Role, @Nullable String[]> onCall = new EnumMap<>(Role.class);
    private final Map<Role, @Nullable Location[]> covers = new EnumMap<>(Role.class);

    private PublishedDuties(DateRange days) {
        this.days = days;
        for (Role role : Role.values()) {
            onCall.put(role, new String[days.days()]);
            covers.put(role, new Location[days.days()]);
        }
    }

    /**
     * The first that is wrong with a shift whose days are right, or null.
     *
     * @param counted the overrides that were counted when it was published
     */
    static @Nullable Inconsistency inconsistency(ShiftSpec shift, List<OverrideSpec> counted) {
        Located<LocalDate> start = Objects.requireNonNull(shift.start());
        Located<String> primary = shift.primary();
        Located<String> secondary = shift.secondary();
        if (primary == null && !wasUncovered(shift)) {
            return new Inconsistency(start.location(), "this published shift has no 'primary'");
        }
        if (primary != null && secondary != null && primary.value().equals(secondary.value())) {
            return new Inconsistency(
                    secondary.location(),
                    Quote.of(secondary.value()) + " is both the primary and the secondary of this shift");
        }
        DateRange days =
                new DateRange(start.value(), Objects.requireNonNull(shift.end()).value());
        return new PublishedDuties(days).inCovers(shift, counted);
    }

    /** Whether it was published as nobody's, which the file says in so many words. */
    private static boolean wasUncovered(ShiftSpec shift) {
        for (ChangeSpec change : shift.changes()) {
            if (change.kind() != null && change.kind().value() == Cause.UNCOVERED) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Inconsistency inCovers(ShiftSpec shift, List<OverrideSpec> counted) {
        fill(Role.PRIMARY, shift.primary());
        fill(Role.SECONDARY, shift.secondary());
        for (CoverSpec cover : shift.covers()) {
            Inconsistency inconsistency = inPlaceOf(cover, shift, counted);
            inconsistency = inconsistency == null ? add(cover) : inconsistency;
            if (inconsistency != null) {
                return inconsistency;
            }
        }
        String[] primaries = Objects.requireNonNull(onCall.get(Role.PRIMARY));
        String[] secondaries = Objects.requireNonNull(onCall.get(Role.SECONDARY));
        for (int day = 0; day < primaries.length; day++) {
            String primary = primaries[day];
            if (primary != null && primary.equals(secondaries[day])) {
                return new Inconsistency(
                        coverOn(day),
                        "by this cover " + Quote.of(primary) + " is both primary and secondary on "
                                + days.from().plusDays(day));
            }
        }
        return null;
    }

    private void fill(Role role, @Nullable Located<String> engineer) {
        String[] ids = Objects.requireNonNull(onCall.get(role));
        Arrays.fill(ids, engineer == null ? null : engineer.value());
    }

    private @Nullable Inconsistency add(CoverSpec cover) {
        DateRange range = Objects.requireNonNull(cover.days().range());
        Location place = cover.days().location();
        Role role = Objects.requireNonNull(cover.role()).value();
        if (range.from().isBefore(days.from()) || range.to().isAfter(days.to())) {
            return new Inconsistency(
                    place, "this cover, " + Words.days(range) + ", does not lie in its shift, " + Words.days(days));
        }
        boolean isNobody = Objects.requireNonNull(cover.kind()).value() == Cause.UNCOVERED;
        if (cover.engineer() == null && role == Role.PRIMARY && !isNobody) {
            return new Inconsistency(place, "this cover has no 'engineer', who is primary then");
        }
        String[] ids = Objects.requireNonNull(onCall.get(role));
        Location[] places = Objects.requireNonNull(covers.get(role));
        int first = (int) (range.from().toEpochDay() - days.from().toEpochDay());
        for (int day = first; day < first + range.days(); day++) {
            if (places[day] != null) {
                return new Inconsistency(
                        place,
                        "another cover says already who is " + role.id() + " on "
                                + days.from().plusDays(day));
            }
            places[day] = place;
            ids[day] = cover.engineer() == null ? null : cover.engineer().value();
        }
        return null;
    }

    /** A cover is for the one who has the shift; an override may also be for whoever covered already. */
    private static @Nullable Inconsistency inPlaceOf(CoverSpec cover, ShiftSpec shift, List<OverrideSpec> counted) {
        Located<String> replaced = cover.insteadOf();
        if (replaced == null) {
            return new Inconsistency(cover.days().location(), "this cover does not say 'instead_of' whom it is");
        }
        String quoted = Quote.of(replaced.value());
        if (cover.engineer() != null && cover.engineer().value().equals(replaced.value())) {
            return new Inconsistency(replaced.location(), "by this cover " + quoted + " stands in for themselves");
        }
        Role role = Objects.requireNonNull(cover.role()).value();
        Located<String> covered = role == Role.PRIMARY ? shift.primary() : shift.secondary();
        boolean isOverride = Objects.requireNonNull(cover.kind()).value() == Cause.OVERRIDE;
        if (covered == null
                || covered.value().equals(replaced.value())
                || isOverride && (role == Role.SECONDARY || mayBeFor(replaced.value(), counted))) {
            return null;
        }
        return new Inconsistency(
                replaced.location(),
                "this cover is for " + quoted + ", and the " + role.id() + " of this shift is "
                        + Quote.of(covered.value()));
    }

    /** Whether an override names the engineer, or none is recorded at all. */
    private static boolean mayBeFor(String engineer, List<OverrideSpec> counted) {
        for (OverrideSpec override : counted) {
            if (override.insteadOf() != null && override.insteadOf().value().equals(engineer)) {
                return true;
            }
        }
        return counted.isEmpty();
    }

    private Location coverOn(int day) {
        Location primary = Objects.requireNonNull(covers.get(Role.PRIMARY))[day];
        return primary != null
                ? primary
                : Objects.requireNonNull(Objects.requireNonNull(covers.get(Role.SECONDARY))[day]);
    }
}
