package oncall.validate.index;

import java.time.LocalDate;
import oncall.plan.EngineerSpec;
import oncall.text.Located;

/**
 * An engineer whom other files can refer to.
 *
 * @param id the id, with the place of the engineer's entry
 * @param name what people call the engineer: the name, or the id if no name could be read
 * @param spec the entry
 */
public record NamedEngineer(Located<String> id, String name, EngineerSpec spec) {

    static NamedEngineer of(Located<String> id, EngineerSpec spec) {
        return new NamedEngineer(
                id, spec.name() == null ? id.value() : spec.name().value(), spec);
    }

    /** Whether the engineer's last day is before this one. */
    public boolean hasLeft(LocalDate day) {
        return spec.leaves() != null && spec.leaves().value().isBefore(day);
    }

    /** Whether the engineer's first day is after this one. */
    public boolean joinsAfter(LocalDate day) {
        return spec.joins() != null && spec.joins().value().isAfter(day);
    }
}
