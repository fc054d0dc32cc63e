package oncall.validate.rule;

import oncall.model.DateRange;
import oncall.plan.PublicationSpec;
import oncall.plan.PublicationSpec.ShiftSpec;
import oncall.text.Location;

/** Where published shifts stand in schedule.yaml. */
final class PublishedPlaces {

    private PublishedPlaces() {}

    /**
     * The place of the first day of a shift.
     *
     * @throws IllegalArgumentException if no shift was published that begins on the first of the days
     */
    static Location of(DateRange days, PublicationSpec publication) {
        for (ShiftSpec shift : publication.shifts()) {
            if (shift.start() != null && shift.start().value().equals(days.from())) {
                return shift.start().location();
            }
        }
        throw new IllegalArgumentException("not published: " + days);
    }
}
