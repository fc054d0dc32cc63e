package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.PublishedShift;
import oncall.model.Rotation;
import org.jspecify.annotations.Nullable;

/**
 * The days of all shifts, by number from 0. Published shifts keep their days, and there are no shifts before them.
 * After them, shifts follow the runs of days given by the rotation's start and shift length. The first shift after them
 * begins when the last published one ends. It lasts to the end of its run, or to the end of the next run if less than
 * half of its own run is left.
 */
public final class ShiftGrid {

    private final int shiftDays;
    private final List<PublishedShift> published;

    /** The first shift that is not published. */
    private final DateRange resumes;

    public ShiftGrid(Rotation rotation, List<PublishedShift> published) {
        this.shiftDays = rotation.shiftDays();
        this.published = published;
        LocalDate start = rotation.start();
        LocalDate first = published.isEmpty()
                ? start
                : published.get(published.size() - 1).days().to().plusDays(1);
        int left = shiftDays - (int) Math.floorMod(first.toEpochDay() - start.toEpochDay(), (long) shiftDays);
        int days = 2 * left < shiftDays ? left + shiftDays : left;
        resumes = new DateRange(first, first.plusDays(days - 1L));
    }

    /** The published shift with this number, or null. */
    @Nullable
    PublishedShift published(int number) {
        return number < published.size() ? published.get(number) : null;
    }

    /** The shift with this number, from 0. */
    ShiftDays shift(int number) {
        return new ShiftDays(number, days(number));
    }

    /** The days of the shift with this number, from 0. */
    public DateRange days(int number) {
        int after = number - published.size();
        if (after < 0) {
            return published.get(number).days();
        }
        if (after == 0) {
            return resumes;
        }
        LocalDate last = resumes.to().plusDays((long) after * shiftDays);
        return new DateRange(last.minusDays(shiftDays - 1L), last);
    }

    /** The number of the shift that contains the day; below 0 if the day is before the first shift. */
    public int numberOn(LocalDate day) {
        if (day.isAfter(resumes.to())) {
            long since = day.toEpochDay() - resumes.to().toEpochDay();
            return published.size() + (int) ((since + shiftDays - 1) / shiftDays);
        }
        int number = day.isBefore(resumes.from()) ? published.size() - 1 : published.size();
        while (number >= 0
                && number < published.size()
                && published.get(number).days().from().isAfter(day)) {
            number--;
        }
        return number;
    }
}
