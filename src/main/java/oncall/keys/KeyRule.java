package oncall.keys;

import oncall.text.ReadingRule;

/** The rules for keys and their values. */
public enum KeyRule implements ReadingRule {
    UNKNOWN_KEY,
    MISSING_KEY,
    EMPTY_VALUE,
    COMMENTED_VALUE,
    WRONG_TYPE,
    EMPTY_LIST,
    EMPTY_TEXT,
    INVALID_ID,
    INVALID_DATE,
    INVALID_TIME,
    INVALID_DURATION,
    INVALID_NUMBER,
    INVALID_URL,
    UNKNOWN_VALUE,
    DATE_OR_RANGE,
    REVERSED_DATES
}
