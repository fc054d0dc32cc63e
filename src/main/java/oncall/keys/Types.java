package oncall.keys;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import oncall.text.Located;
import oncall.yaml.Node;
import org.jspecify.annotations.Nullable;

/** The types of single values that blocks of all kinds use. */
public final class Types {

    static final String ID_PATTERN = "^[a-z0-9][a-z0-9_-]{0,62}$";

    private static final String ID_FORM =
            "1 to 63 lower-case letters, digits, '-' or '_', beginning with a letter or a digit";

    /** A text for people, kept as typed. */
    public static final SingleType<String> TEXT =
            new Text("a text", "a text that is not blank", "\"...\"", "\\S", "string", "number", "boolean") {
                @Override
                @Nullable
                Located<String> read(Node node, Reading in) {
                    in.warnAboutComment(node);
                    return super.read(node, in);
                }
            };

    public static final ListType<Located<String>> TEXTS = ListType.of(TEXT);

    /** The id of something that is described elsewhere. Rules check whether it exists. */
    public static final SingleType<String> REFERENCE =
            new Text("an id", ID_FORM, "alice", ID_PATTERN, "string", "integer");

    /** The name of a time zone. A rule checks whether it exists. */
    public static final SingleType<String> TIME_ZONE =
            new Text("a time zone", "an IANA time zone, such as America/New_York", "Europe/Paris", "\\S", "string");

    /** The id of the thing that the block describes. */
    public static final SingleType<String> ID =
            new SingleType<>(KeyRule.INVALID_ID, "an id", ID_FORM, "alice", ID_PATTERN, "string", "integer") {
                @Override
                protected @Nullable String parse(String text) {
                    return ScalarSyntax.isId(text) ? text : null;
                }
            };

    public static final SingleType<String> URL =
            new SingleType<>(
                    KeyRule.INVALID_URL,
                    "the address of a page",
                    "an address that begins with https:// or http:// and has no spaces",
                    "\"https://example.com/profit\"",
                    "^https?://\\S+$",
                    "string") {
                @Override
                protected @Nullable String parse(String text) {
                    return ScalarSyntax.isUrl(text) ? text : null;
                }
            };

    public static final SingleType<LocalDate> DATE =
            new SingleType<>(
                    KeyRule.INVALID_DATE,
                    "a date",
                    "an existing date YYYY-MM-DD, from 2000 to 2199",
                    "2026-12-24",
                    "^(20|21)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
                    "string") {
                @Override
                protected @Nullable LocalDate parse(String text) {
                    return ScalarSyntax.date(text);
                }
            };

    public static final SingleType<LocalTime> TIME =
            new SingleType<>(
                    KeyRule.INVALID_TIME,
                    "a time of day",
                    "a time HH:MM, from 00:00 to 23:59",
                    "\"09:00\"",
                    "^([01]\\d|2[0-3]):[0-5]\\d$",
                    "string") {
                @Override
                protected @Nullable LocalTime parse(String text) {
                    return ScalarSyntax.time(text);
                }
            };

    /** A date and a time with an offset from UTC. */
    public static final SingleType<OffsetDateTime> INSTANT =
            new SingleType<>(
                    KeyRule.INVALID_TIME,
                    "an instant",
                    "a date and time with offset, such as 2026-11-16T09:00:00-05:00",
                    "2026-11-16T09:00:00-05:00",
                    "",
                    "string") {
                @Override
                protected @Nullable OffsetDateTime parse(String text) {
                    try {
                        return OffsetDateTime.parse(text);
                    } catch (DateTimeParseException e) {
                        return null;
                    }
                }
            };

    /** A whole number, 0 or more. */
    public static final SingleType<Integer> COUNT =
            new SingleType<>(
                    KeyRule.INVALID_NUMBER, "a whole number", "a whole number, such as 2", "2", "", "integer") {
                @Override
                protected @Nullable Integer parse(String text) {
                    int number = ScalarSyntax.number(text);
                    return number < 0 ? null : number;
                }
            };

    public static final SingleType<Boolean> TRUTH =
            new SingleType<>(KeyRule.UNKNOWN_VALUE, "true or false", "true or false", "true", "", "boolean") {
                @Override
                protected @Nullable Boolean parse(String text) {
                    return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
                }

                @Override
                protected String hint(String text) {
                    return switch (text) {
                        case "yes", "Yes", "on", "True", "TRUE" -> "write true";
                        case "no", "No", "off", "False", "FALSE" -> "write false";
                        default -> super.hint(text);
                    };
                }
            };

    private Types() {}

    /** Any text that is not empty. */
    private static class Text extends SingleType<String> {

        Text(String what, String form, String example, String pattern, String... jsonTypes) {
            super(KeyRule.EMPTY_TEXT, what, form, example, pattern, jsonTypes);
        }

        @Override
        protected @Nullable String parse(String text) {
            return text.isBlank() ? null : text;
        }
    }
}
