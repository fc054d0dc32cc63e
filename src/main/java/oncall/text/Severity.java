package oncall.text;

/** How serious a finding is: an error stops a merge, a warning does not. */
public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String id;

    Severity(String id) {
        this.id = id;
    }

    /** The id for people and programs. */
    public String id() {
        return id;
    }
}
