package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.OnCallTimes;
import oncall.model.PublishedShift;
import oncall.model.Rotation;
import oncall.model.TimeSpan.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The days of all shifts, by number from 0. Published shifts keep their days, and there are no shifts before them.
 * After them, shifts follow the runs of on-call days, weeks or months that are counted from the rotation's start. The
 * first shift after them begins when the last published one ends. It lasts to the end of its run, or to the end of the
 * next run if less than half of its own run is left.
 */
public final class ShiftGrid {

    private final LocalDate start;
    private final int length;
    private final Unit unit;
    private final OnCallTimes times;
    private final List<PublishedShift> published;
    /** The first shift that is not published. */
    private final DateRange resumes;
    /** The number of the run that is, or ends, this first shift. */
    private final int run;

    public ShiftGrid(Rotation rotation, List<PublishedShift> published) {
        this.start = rotation.start();
        this.length = rotation.shift().amount();
        this.unit = rotation.shift().unit();
        this.times = rotation.times();
        this.published = published;
        LocalDate first = times.onOrAfter(
                published.isEmpty()
                        ? start
                        : published.get(published.size() - 1).days().to().plusDays(1));
        int number = runOn(first);
        DateRange whole = run(number);
        boolean isShort = 2 * times.count(new DateRange(first, whole.to())) < times.count(whole);
        run = isShort ? number + 1 : number;
        resumes = new DateRange(first, isShort ? run(run).to() : whole.to());
    }

    /** The number of the run that contains an on-call day, counted from the start; negative before it. */
    private int runOn(LocalDate day) {
        int number = (int)
                switch (unit) {
                    case WEEKS -> Math.floorDiv(day.toEpochDay() - start.toEpochDay(), 7L * length);
                    case MONTHS -> Math.floorDiv(months(day) - months(start), length);
                    default -> Math.floorDiv(times.number(day) - times.number(start), (long) length);
                };
        return beginningOf(number).isAfter(day) ? number - 1 : number;
    }

    private static long months(LocalDate day) {
        return 12L * day.getYear() + day.getMonthValue();
    }

    /** The first date of a run, which may be no on-call day. */
    private LocalDate beginningOf(int number) {
        long since = (long) number * length;
        return switch (unit) {
            case WEEKS -> start.plusWeeks(since);
            case MONTHS -> start.plusMonths(since);
            default -> times.day(times.number(start) + since);
        };
    }

    /** From the first on-call day of a run to its last. */
    private DateRange run(int number) {
        long last = times.number(beginningOf(number + 1)) - 1;
        return new DateRange(times.onOrAfter(beginningOf(number)), times.day(last));
    }

    /** The number of published shifts. */
    public int countPublished() {
        return published.size();
    }

    /** The published shift with this number, or null. */
    @Nullable
    PublishedShift published(int number) {
        return number < published.size() ? published.get(number) : null;
    }

    /** The shift with this number, from 0. */
    ShiftDays shift(int number) {
        PublishedShift shift = published(number);
        return new ShiftDays(number, days(number), shift == null ? times : shift.times(times));
    }

    /** The shift with this number, from 0: from its first on-call day to its last. */
    public DateRange days(int number) {
        int after = number - published.size();
        return after < 0 ? published.get(number).days() : after == 0 ? resumes : run(run + after);
    }

    /** The number of the shift that contains the day; -1 if it is before the first shift, or between two. */
    int numberOn(LocalDate day) {
        int number = lastBegunBy(day);
        return number >= 0 && days(number).contains(day) ? number : -1;
    }

    /** The number of the shift that contains the day, or else of the next shift. */
    public int numberFrom(LocalDate day) {
        int number = lastBegunBy(day);
        return number >= 0 && days(number).contains(day) ? number : number + 1;
    }

    /** The number of the last shift that begins on the day or before; -1 if there is none. */
    public int lastBegunBy(LocalDate day) {
        if (!day.isBefore(resumes.from())) {
            LocalDate next = times.onOrAfter(day);
            int number = runOn(next) - run;
            return published.size() + Math.max(0, run(run + number).from().isAfter(day) ? number - 1 : number);
        }
        int number = published.size() - 1;
        while (number >= 0 && published.get(number).days().from().isAfter(day)) {
            number--;
        }
        return number;
    }
}
