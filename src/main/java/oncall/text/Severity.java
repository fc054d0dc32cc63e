package oncall.text;

import java.util.Locale;

/** How serious a finding is: an error stops a merge, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The id for people and programs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
