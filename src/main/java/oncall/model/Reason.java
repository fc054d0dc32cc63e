package oncall.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why someone else, or nobody, serves a shift or some of its days. */
public sealed interface Reason {

    /** Someone is on time off. */
    record Away(Engineer engineer, TimeOff timeOff) implements Reason {}

    /** Someone is not on the team on all days of the shift. */
    record NotOnTeam(Engineer engineer) implements Reason {}

    /**
     * Someone observes a holiday.
     *
     * @param days days that hold a holiday of theirs
     */
    record OnHoliday(Engineer engineer, DateRange days) implements Reason {}

    /** Nobody in the order earns in the shift. */
    record NobodyEarns() implements Reason {}

    /** Nobody is free on all days of the shift. */
    record NobodyThroughout() implements Reason {}

    /**
     * Two engineers agreed to swap.
     *
     * @param from who gives the swap's shift
     * @param to who takes it
     * @param why the reason they gave, or null
     */
    record AgreedSwap(Engineer from, Engineer to, @Nullable String why) implements Reason {}

    /**
     * One engineer takes some days of another.
     *
     * @param insteadOf the other engineer, or null if nobody had the days
     * @param why the reason they gave, or null
     */
    record AgreedDays(
            Engineer engineer,
            @Nullable Engineer insteadOf,
            @Nullable String why) implements Reason {}

    /**
     * An exchange shares holidays more fairly.
     *
     * @param until the last day that was considered
     * @param giver who gave the earlier shift
     * @param givers how many holiday shifts they had served
     * @param taker who took it
     * @param takers how many they had served
     */
    record LevelsHolidays(LocalDate until, Engineer giver, int givers, Engineer taker, int takers) implements Reason {}

    /** The secondary is primary on the days. */
    record SecondaryIsPrimary(Engineer secondary) implements Reason {}

    /** What schedule.yaml says. */
    record Recorded(String text) implements Reason {}
}
