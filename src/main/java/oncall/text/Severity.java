package oncall.text;

/** How serious a finding is: an error stops a merge, a warning does not. */
public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String id;

    Severity(String id) {
        this.id = id;
    }

    /** The word that people and programs read. */
    public String id() {
        return id;
    }
}
