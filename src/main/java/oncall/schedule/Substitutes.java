package oncall.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.OnCallTimes;
import oncall.model.Plan;

/** The people who could serve days of a rotation for somebody else. */
public final class Substitutes {

    private Substitutes() {}

    /** Everyone who may be on call: those who take turns, in order, then the others. */
    static List<Engineer> all(Plan plan) {
        List<Engineer> people = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (List<Engineer> some : List.of(plan.rotation().order(), plan.engineers())) {
            for (Engineer engineer : some) {
                if (engineer.onCall() && known.add(engineer.id())) {
                    people.add(engineer);
                }
            }
        }
        return people;
    }

    /** Those who are free on all on-call days of a range. */
    public static List<Engineer> free(Plan plan, DateRange days) {
        List<Engineer> free = all(plan);
        for (DateRange dates : plan.rotation().times().absencesIn(days)) {
            free.removeIf(engineer -> !engineer.isFree(dates));
        }
        return free;
    }

    /** The on-call days of a range on which an engineer is not free, in runs. */
    static List<DateRange> away(Engineer engineer, DateRange days, OnCallTimes times) {
        List<DateRange> away = new ArrayList<>();
        for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
            if (times.contains(day) && !engineer.isFree(times.absences(new DateRange(day, day)))) {
                int last = away.size() - 1;
                boolean goesOn = last >= 0 && away.get(last).to().equals(day.minusDays(1));
                LocalDate from = goesOn ? away.remove(last).from() : day;
                away.add(new DateRange(from, day));
            }
        }
        return away;
    }
}
