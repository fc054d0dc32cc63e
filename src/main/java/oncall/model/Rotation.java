package oncall.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rotation: its rules, what people agreed on in it, and what was published of it.
 *
 * @param id its id; {@link #MAIN} if it is the only one and has none
 * @param name its name, or null
 * @param start the day of the first hand-off
 * @param shift the length of a shift: on-call days, weeks or calendar months
 * @param times when anybody is on call; shifts are handed off when an on-call day begins
 * @param meeting the meeting about the hand-off, or null
 * @param order who takes turns, each once
 * @param secondary when there is a secondary
 * @param secondaryAfter when the secondary is called if the primary does not answer, or null if not stated
 * @param shortestRest the least number of free shifts between two primary shifts of one person, below the size of
 *     {@code order}; or null for the default
 * @param onTimeOff what to do if the primary is away, in the order to try
 * @param onHoliday what to do if the primary has a holiday, in the order to try
 * @param balanceHolidays whether shifts with holidays are exchanged for fairness
 * @param swapPartners who may take part in a declared swap
 * @param notice how long before a change people must know about it, in days or weeks; or null
 * @param pagerduty its schedules in PagerDuty, or null
 * @param swaps swaps that people agreed on, as listed
 * @param overrides overrides, as listed
 * @param publication the published shifts
 */
public record Rotation(
        String id,
        @Nullable String name,
        LocalDate start,
        TimeSpan shift,
        OnCallTimes times,
        @Nullable Meeting meeting,
        List<Engineer> order,
        SecondaryMode secondary,
        @Nullable TimeSpan secondaryAfter,
        @Nullable Integer shortestRest,
        List<ListedRemedy> onTimeOff,
        List<Remedy> onHoliday,
        boolean balanceHolidays,
        SwapPartners swapPartners,
        @Nullable TimeSpan notice,
        @Nullable PagerDutySchedules pagerduty,
        List<Swap> swaps,
        List<DayOverride> overrides,
        PublishedSchedule publication) {

    /** The name for people: the written one, or else the id. */
    public String title() {
        return name == null ? id : name;
    }

    /** The id of a rotation without one. */
    public static final String MAIN = "main";

    private static final int WEEK = 7;
    private static final int LONGEST_MONTH = 31;

    /** The number of on-call days in a shift; in one of months, the most that it can have. */
    public int shiftDays() {
        int perWeek = Integer.bitCount(times.weekdays());
        return switch (shift.unit()) {
            case WEEKS -> shift.amount() * perWeek;
            case MONTHS -> (shift.amount() * LONGEST_MONTH * perWeek + WEEK - 1) / WEEK;
            default -> shift.amount();
        };
    }

    /** The number of dates that a shift spans, rounded up if that varies. */
    public int shiftDates() {
        int perWeek = Integer.bitCount(times.weekdays());
        return (shiftDays() * WEEK + perWeek - 1) / perWeek;
    }

    /**
     * The least number of free shifts between two primary shifts of one person.
     *
     * @param round the number of people in the order who are on the team on all days of the shift
     */
    public int rest(int round) {
        return shortestRest != null ? shortestRest : round <= 2 ? 0 : 1;
    }

    /** The same rotation with other published shifts. */
    public Rotation with(PublishedSchedule published) {
        return with(balanceHolidays, swaps, published);
    }

    /** The same rotation, with holidays balanced. */
    public Rotation balanced() {
        return with(true, swaps, publication);
    }

    /** The same rotation with other swaps. */
    public Rotation with(List<Swap> swaps) {
        return with(balanceHolidays, swaps, publication);
    }

    private Rotation with(boolean balance, List<Swap> swaps, PublishedSchedule published) {
        return new Rotation(
                id,
                name,
                start,
                shift,
                times,
                meeting,
                order,
                secondary,
                secondaryAfter,
                shortestRest,
                onTimeOff,
                onHoliday,
                balance,
                swapPartners,
                notice,
                pagerduty,
                swaps,
                overrides,
                published);
    }
}
