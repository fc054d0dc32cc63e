package oncall.model;

/** How much of a runbook the pipelines of a tier must have: all parts, only purpose and failure modes, or nothing. */
public enum RunbookDuty implements Choice {
    REQUIRED("required"),
    OUTLINE("outline"),
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
