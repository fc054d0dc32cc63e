package oncall.text;

import java.util.Locale;

/** A rule that reading itself checks: a constant of an enum. Its id is its name in kebab-case. */
public interface ReadingRule extends RuleId {

    /** The constant's name, such as {@code UNKNOWN_KEY} for {@code unknown-key}. */
    String name();

    @Override
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
