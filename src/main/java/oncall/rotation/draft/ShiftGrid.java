package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.PublishedShift;
import oncall.model.Rotation;
import org.jspecify.annotations.Nullable;

/**
 * The days of all shifts, by number from 0. Published shifts keep their days; after the last of them, and before the first
 * where the rotation leads up to it, shifts follow the rotation.
 */
public final class ShiftGrid {

    private final LocalDate start;
    private final int shiftDays;
    private final List<PublishedShift> published;

    /** How many shifts there are before the first published one. */
    private final int ahead;

    /** The day on which the first shift after the published ones begins. */
    private final LocalDate resumes;

    public ShiftGrid(Rotation rotation, List<PublishedShift> published) {
        this.start = rotation.start();
        this.shiftDays = rotation.shiftDays();
        this.published = published;
        if (published.isEmpty()) {
            ahead = 0;
            resumes = start;
        } else {
            long lead = published.get(0).days().from().toEpochDay() - start.toEpochDay();
            ahead = lead > 0 && lead % shiftDays == 0 ? (int) (lead / shiftDays) : 0;
            resumes = published.get(published.size() - 1).days().to().plusDays(1);
        }
    }

    /** The published shift with this number, or null. */
    @Nullable
    PublishedShift published(int number) {
        int index = number - ahead;
        return index >= 0 && index < published.size() ? published.get(index) : null;
    }

    /** The shift with this number, from 0. */
    ShiftDays shift(int number) {
        return new ShiftDays(number, days(number));
    }

    /** The days of the shift with this number, from 0. */
    public DateRange days(int number) {
        PublishedShift shift = published(number);
        if (shift != null) {
            return shift.days();
        }
        int publishedNumber = number - ahead;
        LocalDate first = publishedNumber < 0
                ? start.plusDays((long) number * shiftDays)
                : resumes.plusDays((long) (publishedNumber - published.size()) * shiftDays);
        return new DateRange(first, first.plusDays(shiftDays - 1L));
    }

    /** The number of the shift that holds the day; below 0 where the day lies before the first. */
    public int numberOn(LocalDate day) {
        if (!day.isBefore(resumes)) {
            long sinceThen = day.toEpochDay() - resumes.toEpochDay();
            return ahead + published.size() + (int) (sinceThen / shiftDays);
        }
        int number = ahead + published.size() - 1;
        while (number >= ahead && published.get(number - ahead).days().from().isAfter(day)) {
            number--;
        }
        return number >= ahead || ahead == 0
                ? number
                : (int) Math.floorDiv(day.toEpochDay() - start.toEpochDay(), (long) shiftDays);
    }
}
