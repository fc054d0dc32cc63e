package oncall.model;

/** How urgent an alert is. */
public enum AlertSeverity implements Choice {
    CRITICAL("critical"),
    WARNING("warning"),
    INFO("info");

    private final String id;

    AlertSeverity(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
