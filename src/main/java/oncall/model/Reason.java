package oncall.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why someone else, or nobody, serves a shift or some of its days. */
public sealed interface Reason {

    /** Calls the visitor's method for this kind of reason. */
    <T> T accept(Visitor<T> visitor);

    /**
     * A method for each kind of reason, so that the compiler misses none.
     *
     * @param <T> the result for a reason
     */
    interface Visitor<T> {
        T away(Away reason);

        T notOnTeam(NotOnTeam reason);

        T onHoliday(OnHoliday reason);

        T nobodyEarns(NobodyEarns reason);

        T nobodyThroughout(NobodyThroughout reason);

        T agreedSwap(AgreedSwap reason);

        T agreedDays(AgreedDays reason);

        T levelsHolidays(LevelsHolidays reason);

        T secondaryIsPrimary(SecondaryIsPrimary reason);

        T recorded(Recorded reason);
    }

    /** Someone is on time off. */
    record Away(Engineer engineer, TimeOff timeOff) implements Reason {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.away(this);
        }
    }

    /** Someone is not on the team on all days of the shift. */
    record NotOnTeam(Engineer engineer) implements Reason {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.notOnTeam(this);
        }
    }

    /**
     * Someone observes a holiday.
     *
     * @param days days that hold a holiday of theirs
     */
    record OnHoliday(Engineer engineer, DateRange days) implements Reason {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.onHoliday(this);
        }
    }

    /** Nobody in the order earns in the shift. */
    record NobodyEarns() implements Reason {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.nobodyEarns(this);
        }
    }

    /** Nobody is free on all days of the shift. */
    record NobodyThroughout() implements Reason {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.nobodyThroughout(this);
        }
    }

    /**
     * Two engineers agreed to swap.
     *
     * @param from who gives the swap's shift
     * @param to who takes it
     * @param why the reason they gave, or null
     */
    record AgreedSwap(Engineer from, Engineer to, @Nullable String why) implements Reason {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.agreedSwap(this);
        }
    }

    /**
     * One engineer takes some days of another.
     *
     * @param insteadOf the other engineer, or null if nobody had the days
     * @param why the reason they gave, or null
     */
    record AgreedDays(
            Engineer engineer,
            @Nullable Engineer insteadOf,
            @Nullable String why) implements Reason {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.agreedDays(this);
        }
    }

    /**
     * An exchange shares holidays more fairly.
     *
     * @param until the last day that was considered
     * @param giver who gave the earlier shift
     * @param givers how many holiday shifts they had served
     * @param taker who took it
     * @param takers how many they had served
     */
    record LevelsHolidays(LocalDate until, Engineer giver, int givers, Engineer taker, int takers) implements Reason {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.levelsHolidays(this);
        }
    }

    /** The secondary is primary on the days. */
    record SecondaryIsPrimary(Engineer secondary) implements Reason {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.secondaryIsPrimary(this);
        }
    }

    /**
     * What schedule.yaml says.
     *
     * @param text its words
     */
    record Recorded(String text) implements Reason {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.recorded(this);
        }
    }
}
