package oncall.model;

import java.util.Locale;

/** One of a few fixed values: a constant of an enum, which files name by its name in kebab-case. */
public interface Choice {

    /** The constant's name, such as {@code HOLIDAY_WEEKS} for {@code holiday-weeks}. */
    String name();

    /** The value as written in the files and in JSON. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
