package oncall.report;

/** What a format makes of a report. A report offers the formats of each shape that it has. */
public enum Shape {
    /** A table for the eye, on a terminal. */
    TABLE,
    /** Text for the eye, on a terminal. */
    TEXT,
    /** A document as a file that people read and keep. */
    DOCUMENT,
    /** A document as a page by itself, with pictures. */
    PAGE,
    /** A document as a page among others of a wiki. */
    WIKI_PAGE,
    /** Rows for spreadsheets. */
    ROWS,
    /** A record for programs. */
    RECORD,
    /** A picture by itself. */
    TIMELINE,
    /** Owners, for systems that ask them. */
    OWNERS,
    /** Findings, for CI systems. */
    FINDINGS
}
