package oncall.model;

/** Whether the pipelines of a tier must have a runbook. */
public enum RunbookDuty implements Choice {
    REQUIRED,
    OPTIONAL
}
