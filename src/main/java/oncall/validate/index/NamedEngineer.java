package oncall.validate.index;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import oncall.model.DateRange;
import oncall.plan.EngineerSpec;
import oncall.plan.TimeOffSpec;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * An engineer to whom other files can refer.
 *
 * @param id the id, with the place of the engineer's entry
 * @param name the name, or the id if no name could be read
 * @param spec the entry
 * @param ownership what the engineer owns
 */
public record NamedEngineer(Located<String> id, String name, EngineerSpec spec, OwnedPipelines ownership) {

    /** The first and the last day that a plan can contain. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    static NamedEngineer of(Located<String> id, EngineerSpec spec) {
        return new NamedEngineer(id, spec.or(EngineerSpec.NAME, id.value()), spec, new OwnedPipelines());
    }

    /** Whether the engineer's last day is before this one. */
    public boolean hasLeft(LocalDate day) {
        LocalDate leaves = spec.orNull(EngineerSpec.LEAVES);
        return leaves != null && leaves.isBefore(day);
    }

    /** Whether the engineer's first day is after this one. */
    public boolean joinsAfter(LocalDate day) {
        LocalDate joins = spec.orNull(EngineerSpec.JOINS);
        return joins != null && joins.isAfter(day);
    }

    /** The time off whose days could be read, in the order of the file. */
    public List<WrittenDays> timeOff() {
        List<WrittenDays> timeOff = new ArrayList<>();
        for (TimeOffSpec away : spec.list(EngineerSpec.TIME_OFF)) {
            DateRange days = away.get(TimeOffSpec.EVERY) == null ? away.days().range() : away.weeks();
            if (days != null) {
                DayOfWeek every = away.get(TimeOffSpec.EVERY) == null ? null : away.value(TimeOffSpec.EVERY);
                timeOff.add(new WrittenDays(days, every, away.days().location()));
            }
        }
        return timeOff;
    }

    /** The time off, and the days before the engineer joins or after they leave, by their first day. */
    public List<WrittenDays> absences() {
        List<WrittenDays> absences = timeOff();
        addOutside(spec.get(EngineerSpec.JOINS), spec.get(EngineerSpec.LEAVES), absences);
        Collections.sort(absences);
        return absences;
    }

    /** The absences, and the days on which the engineer is on the team but not on call, by their first day. */
    public List<WrittenDays> absencesFromDuty() {
        List<WrittenDays> absences = absences();
        addOutside(spec.get(EngineerSpec.ON_CALL_FROM), spec.get(EngineerSpec.ON_CALL_UNTIL), absences);
        Collections.sort(absences);
        return absences;
    }

    private static void addOutside(
            @Nullable Located<LocalDate> first, @Nullable Located<LocalDate> last, List<WrittenDays> absences) {
        if (first != null && first.value().isAfter(FIRST_DAY)) {
            DateRange before = new DateRange(FIRST_DAY, first.value().minusDays(1));
            absences.add(new WrittenDays(before, null, first.location()));
        }
        if (last != null && last.value().isBefore(LAST_DAY)) {
            DateRange after = new DateRange(last.value().plusDays(1), LAST_DAY);
            absences.add(new WrittenDays(after, null, last.location()));
        }
    }
}
