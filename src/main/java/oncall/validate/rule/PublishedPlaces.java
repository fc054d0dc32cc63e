package oncall.validate.rule;

import oncall.model.DateRange;
import oncall.model.Role;
import oncall.plan.PublishedScheduleSpec;
import oncall.plan.PublishedScheduleSpec.ShiftSpec;
import oncall.text.Located;
import oncall.text.Location;

/** Where published shifts are in schedule.yaml. */
final class PublishedPlaces {

    private PublishedPlaces() {}

    /**
     * The place of the first day of a shift.
     *
     * @throws IllegalArgumentException if no shift was published that begins on the first of the days
     */
    static Location of(DateRange days, PublishedScheduleSpec publication) {
        for (ShiftSpec shift : publication.shifts()) {
            if (shift.start() != null && shift.start().value().equals(days.from())) {
                return shift.start().location();
            }
        }
        throw new IllegalArgumentException("not published: " + days);
    }

    /** The place of the person who has a role in a shift, or of its first day if nobody has it. */
    static Location of(DateRange days, Role role, PublishedScheduleSpec publication) {
        for (ShiftSpec shift : publication.shifts()) {
            Located<String> person = role == Role.PRIMARY ? shift.primary() : shift.secondary();
            if (person != null && shift.start() != null && shift.start().value().equals(days.from())) {
                return person.location();
            }
        }
        return of(days, publication);
    }
}
