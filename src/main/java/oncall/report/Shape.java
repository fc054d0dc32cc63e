package oncall.report;

/** The form in which a format needs a report. A report offers the formats of each shape that it has. */
public enum Shape {
    /** A table for people, on a terminal. */
    TABLE,
    /** Text for people, on a terminal. */
    TEXT,
    /** A document in a file that people read and keep. */
    DOCUMENT,
    /** A document as a page of its own, with pictures. */
    PAGE,
    /** A document as a page of a wiki. */
    WIKI_PAGE,
    /** Rows for spreadsheets. */
    ROWS,
    /** A record for programs. */
    RECORD,
    /** A picture alone. */
    TIMELINE,
    /** Owners, for code hosts. */
    OWNERS,
    /** Findings, for CI systems. */
    FINDINGS
}
