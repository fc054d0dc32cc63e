package oncall.validate.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.plan.EngineerSpec;
import oncall.plan.TimeOffSpec;
import oncall.text.Located;

/**
 * An engineer whom other files can refer to.
 *
 * @param id the id, with the place of the engineer's entry
 * @param name what people call the engineer: the name, or the id if no name could be read
 * @param spec the entry
 * @param ownership what the engineer owns
 */
public record NamedEngineer(Located<String> id, String name, EngineerSpec spec, Ownership ownership) {

    static NamedEngineer of(Located<String> id, EngineerSpec spec) {
        String name = spec.name() == null ? id.value() : spec.name().value();
        return new NamedEngineer(id, name, spec, new Ownership());
    }

    /** Whether the engineer's last day is before this one. */
    public boolean hasLeft(LocalDate day) {
        return spec.leaves() != null && spec.leaves().value().isBefore(day);
    }

    /** Whether the engineer's first day is after this one. */
    public boolean joinsAfter(LocalDate day) {
        return spec.joins() != null && spec.joins().value().isAfter(day);
    }

    /** The time off whose days could be read, in the order of the file. */
    public List<WrittenDays> timeOff() {
        List<WrittenDays> timeOff = new ArrayList<>();
        for (TimeOffSpec away : spec.timeOff()) {
            DateRange days = away.days().range();
            if (days != null) {
                timeOff.add(new WrittenDays(days, away.days().location()));
            }
        }
        return timeOff;
    }
}
