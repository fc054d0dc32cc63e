package oncall.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Choice;
import oncall.model.Load;
import oncall.model.TimeSpan;
import oncall.model.TimeSpan.Unit;
import oncall.model.YearlyDate;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Suggestion;
import oncall.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads one text as its type; what cannot be read is an error at its place, and null. */
final class SingleValues {

    static final String EMPTY_TEXT = "empty-text";
    static final String INVALID_ID = "invalid-id";
    static final String INVALID_DATE = "invalid-date";
    static final String INVALID_TIME = "invalid-time";
    static final String INVALID_DURATION = "invalid-duration";
    static final String INVALID_NUMBER = "invalid-number";
    static final String UNKNOWN_VALUE = "unknown-value";
    static final String INVALID_URL = "invalid-url";

    private static final int MOST_LOAD = 100;
    private static final int HOURS_A_DAY = 24;

    private SingleValues() {}

    static @Nullable Located<String> text(Scalar scalar, Diagnostics diagnostics) {
        if (scalar.text().isBlank()) {
            diagnostics.error(
                    scalar.location(),
                    EMPTY_TEXT,
                    "this text is empty",
                    "write something, or remove a key that is not needed");
            return null;
        }
        char last = scalar.text().charAt(scalar.text().length() - 1);
        if (last == '"' || last == '\'') {
            StrayQuote.report(scalar, diagnostics);
        }
        return new Located<>(scalar.text(), scalar.location());
    }

    /** An id; where it is plain what is meant, that id beside the error, so that what refers to it is not wrong as well. */
    static @Nullable Located<String> id(Scalar scalar, Diagnostics diagnostics) {
        if (Values.isId(scalar.text())) {
            return new Located<>(scalar.text(), scalar.location());
        }
        String near = Slips.id(scalar.text());
        diagnostics.error(
                scalar.location(),
                INVALID_ID,
                Quote.of(scalar.text())
                        + " is not an id: ids are 1 to 63 of a-z, 0-9 and '-', and do not begin with '-'",
                Values.isId(near) ? "write '" + near + "'" : null);
        return Values.isId(near) ? new Located<>(near, scalar.location()) : null;
    }

    static @Nullable Located<String> url(Scalar scalar, Diagnostics diagnostics) {
        String text = scalar.text();
        int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : text.length();
        if (host < text.length() && isOneWord(text)) {
            return new Located<>(text, scalar.location());
        }
        diagnostics.error(
                scalar.location(),
                INVALID_URL,
                Quote.of(text) + " is not the address of a page",
                text.indexOf("://") < 0 && text.indexOf('.') > 0 && isOneWord(text)
                        ? "write 'https://" + text + "'"
                        : "an address begins with https:// or http://, and has neither blanks in it nor a quote at its end");
        return null;
    }

    /** Whether the text has no blank in it, and does not end in a quote that none before it opens. */
    private static boolean isOneWord(String text) {
        int end = text.length() - 1;
        char last = text.charAt(end);
        boolean isQuote = last == '"' || last == '\'' || last == '\u201d';
        return text.indexOf(' ') < 0 && !(isQuote && text.indexOf(last) == end);
    }

    static @Nullable Located<LocalDate> date(Scalar scalar, Diagnostics diagnostics) {
        LocalDate date = Values.date(scalar.text());
        if (date == null) {
            diagnostics.error(
                    scalar.location(),
                    INVALID_DATE,
                    Quote.of(scalar.text()) + " is not a date",
                    CommentedValue.mend(scalar, Values.whyNoDate(scalar.text())));
            return null;
        }
        return new Located<>(date, scalar.location());
    }

    /** A day of every year, {@code MM-DD}; null, without an error, where the text looks like something else. */
    static @Nullable Located<YearlyDate> yearlyDate(Scalar scalar) {
        YearlyDate day = Values.yearlyDate(scalar.text());
        return day == null ? null : new Located<>(day, scalar.location());
    }

    static @Nullable Located<LocalTime> time(Scalar scalar, Diagnostics diagnostics) {
        LocalTime time = Values.time(scalar.text());
        if (time == null) {
            String meant = Slips.time(scalar.text());
            diagnostics.error(
                    scalar.location(),
                    INVALID_TIME,
                    Quote.of(scalar.text()) + " is not a time of day",
                    CommentedValue.mend(
                            scalar, meant != null ? "write '" + meant + "'" : Slips.whyNoTime(scalar.text())));
            return null;
        }
        return new Located<>(time, scalar.location());
    }

    static @Nullable Located<OffsetDateTime> instant(Scalar scalar, Diagnostics diagnostics) {
        try {
            return new Located<>(OffsetDateTime.parse(scalar.text()), scalar.location());
        } catch (DateTimeParseException e) {
            diagnostics.error(
                    scalar.location(),
                    INVALID_TIME,
                    Quote.of(scalar.text()) + " is not an instant",
                    "instants are written with their offset, such as 2026-11-16T09:00:00-05:00");
            return null;
        }
    }

    static @Nullable Located<TimeSpan> span(Scalar scalar, boolean wholeDays, Diagnostics diagnostics) {
        String text = scalar.text();
        Unit unit = text.isEmpty() ? null : unit(text.charAt(text.length() - 1));
        int amount = text.length() < 2 || text.length() > 7 ? -1 : Values.number(text.substring(0, text.length() - 1));
        if (unit != null && amount < 0 && isAllDigits(text)) {
            diagnostics.error(
                    scalar.location(), INVALID_DURATION, Quote.of(text) + " is too long", "write at most six digits");
            return null;
        }
        if (unit == null || amount < 0) {
            String meant = SpanSlips.meant(text, wholeDays);
            diagnostics.error(
                    scalar.location(),
                    INVALID_DURATION,
                    Quote.of(text) + " is not a length of time",
                    CommentedValue.mend(
                            scalar,
                            meant != null
                                    ? "write '" + meant + "'"
                                    : "write a number and a unit: m for minutes, h for hours, d for days, w for weeks, such as "
                                            + (wholeDays ? "14d" : "4h")));
            return null;
        }
        if (wholeDays && unit != Unit.DAYS && unit != Unit.WEEKS) {
            boolean days = unit == Unit.HOURS && amount > 0 && amount % HOURS_A_DAY == 0;
            diagnostics.error(
                    scalar.location(),
                    INVALID_DURATION,
                    Quote.of(text) + " is not in days or weeks, and only these are counted here",
                    days ? "write '" + amount / HOURS_A_DAY + "d'" : "write it such as 7d or 1w");
            return null;
        }
        return new Located<>(new TimeSpan(amount, unit), scalar.location());
    }

    static @Nullable Located<Integer> count(Scalar scalar, Diagnostics diagnostics) {
        int number = Values.number(scalar.text());
        if (number < 0) {
            diagnostics.error(
                    scalar.location(),
                    INVALID_NUMBER,
                    Quote.of(scalar.text()) + " is not a whole number from 0 to 999999999",
                    CommentedValue.mend(scalar, "write digits only, such as 1"));
            return null;
        }
        return new Located<>(number, scalar.location());
    }

    static @Nullable Located<Load> load(Scalar scalar, Diagnostics diagnostics) {
        long hundredths = Values.hundredths(scalar.text());
        if (hundredths < 1 || hundredths > MOST_LOAD * 100) {
            String meant = Slips.load(scalar.text());
            diagnostics.error(
                    scalar.location(),
                    INVALID_NUMBER,
                    Quote.of(scalar.text()) + " is not a load",
                    CommentedValue.mend(
                            scalar,
                            hundredths == 0
                                    ? "a load is above 0; leave who takes no turns out of 'order'"
                                    : meant != null
                                            ? "write '" + meant + "'"
                                            : "a load is a number above 0 and up to " + MOST_LOAD
                                                    + ", with at most two decimals, such as 0.5 for half a full-time"
                                                    + " engineer's duty"));
            return null;
        }
        return new Located<>(new Load((int) hundredths), scalar.location());
    }

    static @Nullable Located<Boolean> truth(Scalar scalar, Diagnostics diagnostics) {
        String text = scalar.text();
        if (text.equals("true") || text.equals("false")) {
            return new Located<>(text.equals("true"), scalar.location());
        }
        String meant = Slips.truth(text);
        diagnostics.error(
                scalar.location(),
                UNKNOWN_VALUE,
                Quote.of(text) + " is neither true nor false",
                CommentedValue.mend(scalar, "write " + (meant == null ? "true or false" : meant) + ", in lower case"));
        return null;
    }

    static <T extends Choice> @Nullable Located<T> choice(Scalar scalar, T[] values, Diagnostics diagnostics) {
        List<String> ids = new ArrayList<>();
        for (T value : values) {
            if (value.id().equals(scalar.text())) {
                return new Located<>(value, scalar.location());
            }
            ids.add(value.id());
        }
        String near = Suggestion.hint(scalar.text(), ids);
        diagnostics.error(
                scalar.location(),
                UNKNOWN_VALUE,
                "unknown value " + Quote.of(scalar.text()),
                CommentedValue.mend(scalar, near != null ? near : "choose from " + String.join(", ", ids)));
        return null;
    }

    /** Whether there are digits before the last letter, and nothing else. */
    private static boolean isAllDigits(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > 1;
    }

    private static @Nullable Unit unit(char letter) {
        for (Unit unit : Unit.values()) {
            if (unit.letter() == letter) {
                return unit;
            }
        }
        return null;
    }
}
