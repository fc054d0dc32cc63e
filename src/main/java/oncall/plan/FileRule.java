package oncall.plan;

import oncall.text.ReadingRule;

/** The rules for whole files: they exist, can be read and are not empty. */
public enum FileRule implements ReadingRule {
    MISSING_FILE,
    EMPTY_FILE,
    UNREAD_FILE,
    UNREADABLE_FILE,
    NOT_A_FILE,
    FILE_TOO_LARGE,
    NOT_UTF8
}
