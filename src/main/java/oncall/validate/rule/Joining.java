package oncall.validate.rule;

import java.time.LocalDate;
import oncall.model.DateRange;
import oncall.model.Engineer;

/** What helps where nobody is on the team on all days of a shift, in words. */
final class Joining {

    /** Who left longer ago will not stay, and who joins later will not come so much earlier. */
    private static final int FEW_DAYS = 28;

    private Joining() {}

    /** That someone of the order joins earlier or stays longer, where that is a matter of few days; or anyone joins. */
    static String of(Gap gap) {
        DateRange shift = gap.shift();
        String anyone = "someone join by " + shift.from();
        String told = "let " + anyone;
        long fewest = FEW_DAYS;
        for (Engineer engineer : gap.project().rotation().order()) {
            LocalDate joins = engineer.joins();
            LocalDate leaves = engineer.leaves();
            long late = joins == null ? 0 : daysBetween(shift.from(), joins);
            long early = leaves == null ? 0 : daysBetween(leaves, shift.to());
            if (late + early < fewest && engineer.timeOffIn(shift).isEmpty()) {
                fewest = late + early;
                told = "let " + engineer.name()
                        + (late == 0 ? "" : " join by " + shift.from())
                        + (late == 0 || early == 0 ? "" : " and")
                        + (early == 0 ? "" : " stay until " + shift.to())
                        + (late > 0 ? "" : ", or " + anyone);
            }
        }
        return told;
    }

    private static long daysBetween(LocalDate one, LocalDate later) {
        return Math.max(0, later.toEpochDay() - one.toEpochDay());
    }
}
