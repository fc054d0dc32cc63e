package oncall.render;

/** What a piece of text means to its reader; each format decides how that looks. */
public enum Style {
    /** Plain text. */
    PLAIN,
    /** Text that the eye should find first. */
    STRONG,
    /** Text that may be skipped. */
    MUTED,
    /** Worth noticing, such as a holiday. */
    NOTICE,
    /** Wrong, such as a day that nobody covers. */
    ALERT,
    /** Text to type or to copy exactly. */
    CODE
}
