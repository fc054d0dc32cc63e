package oncall.model;

/** How urgent an alert is. */
public enum AlertSeverity implements Choice {
    CRITICAL,
    WARNING,
    INFO
}
