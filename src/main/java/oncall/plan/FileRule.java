package oncall.plan;

import oncall.text.RuleId;

/** The rules for whole files: they exist, can be read and are not empty. */
public enum FileRule implements RuleId {
    MISSING_FILE("missing-file"),
    EMPTY_FILE("empty-file"),
    UNREAD_FILE("unread-file"),
    UNREADABLE_FILE("unreadable-file"),
    NOT_A_FILE("not-a-file"),
    FILE_TOO_LARGE("file-too-large"),
    NOT_UTF8("not-utf8");

    private final String id;

    FileRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
