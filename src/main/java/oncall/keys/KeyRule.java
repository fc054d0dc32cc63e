package oncall.keys;

import oncall.text.RuleId;

/** The rules for keys and their values. */
public enum KeyRule implements RuleId {
    UNKNOWN_KEY("unknown-key"),
    MISSING_KEY("missing-key"),
    EMPTY_VALUE("empty-value"),
    COMMENTED_VALUE("commented-value"),
    WRONG_TYPE("wrong-type"),
    EMPTY_LIST("empty-list"),
    EMPTY_TEXT("empty-text"),
    INVALID_ID("invalid-id"),
    INVALID_DATE("invalid-date"),
    INVALID_TIME("invalid-time"),
    INVALID_DURATION("invalid-duration"),
    INVALID_NUMBER("invalid-number"),
    INVALID_URL("invalid-url"),
    INVALID_PATH("invalid-path"),
    UNKNOWN_VALUE("unknown-value"),
    CONFLICTING_KEYS("conflicting-keys"),
    REVERSED_DATES("reversed-dates");

    private final String id;

    KeyRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
