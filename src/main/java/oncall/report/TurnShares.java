package oncall.report;

import java.time.LocalDate;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Rotation;

/**
 * The share of the turns that each engineer takes.
 *
 * @param engineers the engineers who take turns on the day: on the team and not excused, in the order of the rotation
 * @param day the day whose loads count
 */
public record TurnShares(List<Engineer> engineers, LocalDate day) {

    /** The shares of a rotation on a day. */
    public static TurnShares on(LocalDate day, Rotation rotation) {
        DateRange days = new DateRange(day, day);
        return new TurnShares(
                rotation.order().stream()
                        .filter(engineer -> engineer.isAvailable(days) && !engineer.isExcused(days))
                        .toList(),
                day);
    }

    public boolean areEqual() {
        return engineers.stream()
                        .mapToInt(engineer -> engineer.load(day).hundredths())
                        .distinct()
                        .count()
                <= 1;
    }

    /** The share of an engineer in percent, rounded to the nearest; 0 for anyone who takes no turns. */
    public int percent(Engineer engineer) {
        boolean takesTurns = engineers.stream().anyMatch(engineer::is);
        long loads =
                engineers.stream().mapToLong(one -> one.load(day).hundredths()).sum();
        return takesTurns ? AmountText.percent(engineer.load(day).hundredths(), loads) : 0;
    }
}
