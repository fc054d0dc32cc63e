package oncall.report.runbook;

import java.time.LocalDate;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.Days;

/**
 * Who can be reached on some days.
 *
 * @param days the day that counts as now, and those that matter after it
 */
record Presence(DateRange days) {

    /** Nothing for someone who is there; otherwise, behind the name, when not. */
    Text note(Engineer engineer) {
        LocalDate now = days.from();
        LocalDate joins = engineer.joins();
        if (joins != null && now.isBefore(joins)) {
            return note("on the team from " + Days.withWeekday(joins) + " on");
        }
        LocalDate leaves = engineer.leaves();
        if (leaves != null && now.isAfter(leaves)) {
            return note("not on the team any more");
        }
        LocalDate first = now;
        while (isThere(engineer, first)) {
            first = first.plusDays(1);
            if (first.isAfter(days.to())) {
                return Text.EMPTY;
            }
        }
        LocalDate last = first;
        while (!isThere(engineer, last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return first.equals(now)
                ? note("away until " + Days.withWeekday(last))
                : Text.of(" – away " + Days.withoutYear(new DateRange(first, last)));
    }

    private static Text note(String note) {
        return Text.of(" – ").plus(note, Style.ALERT);
    }

    private static boolean isThere(Engineer engineer, LocalDate date) {
        return engineer.timeOffIn(new DateRange(date, date)).isEmpty();
    }
}
