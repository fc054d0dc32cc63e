package oncall.model;

/** Whether the pipelines of a tier must have a runbook. */
public enum RunbookDuty implements Choice {
    REQUIRED("required"),
    OPTIONAL("optional");

    private final String id;

    RunbookDuty(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
