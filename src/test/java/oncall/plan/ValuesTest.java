package oncall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import oncall.model.YearlyDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void readsDatesFrom2000To2199() {
        assertThat(Values.date("2000-01-01")).isEqualTo(LocalDate.of(2000, 1, 1));
        assertThat(Values.date("2028-02-29")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(Values.date("2199-12-31")).isEqualTo(LocalDate.of(2199, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1999-12-31", "2200-01-01", "2026-02-29", "2026-00-10", "2026-13-10", "2026-04-31", "2026-1-10",
                "2026/01/10", "26-01-10", "2026-01-10 ", "٢٠٢٦-٠١-٠٥", "2026-01-0x", "", "2026-01-10T00:00"
            })
    void refusesOtherDates(String text) {
        assertThat(Values.date(text)).isNull();
    }

    @Test
    void readsDaysOfEveryYear() {
        assertThat(Values.yearlyDate("12-25")).isEqualTo(new YearlyDate(12, 25));
        assertThat(Values.yearlyDate("02-29")).isEqualTo(new YearlyDate(2, 29));
        assertThat(Values.yearlyDate("02-30")).isNull();
        assertThat(Values.yearlyDate("1-1")).isNull();
    }

    @Test
    void readsTimes() {
        assertThat(Values.time("00:00")).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(Values.time("23:59")).isEqualTo(LocalTime.of(23, 59));
        assertThat(Values.time("24:00")).isNull();
        assertThat(Values.time("9:00")).isNull();
        assertThat(Values.time("09:60")).isNull();
    }

    @Test
    void readsNumbersInHundredths() {
        assertThat(Values.hundredths("1")).isEqualTo(100);
        assertThat(Values.hundredths("0.5")).isEqualTo(50);
        assertThat(Values.hundredths("0.05")).isEqualTo(5);
        assertThat(Values.hundredths("12.34")).isEqualTo(1234);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".5", "1.", "1.234", "-1", "+1", "1e2", "1,5", "1234567890", "½", "0x1"})
    void refusesOtherNumbers(String text) {
        assertThat(Values.hundredths(text)).isEqualTo(-1);
    }

    @Test
    void knowsValidIds() {
        assertThat(Values.isId("a")).isTrue();
        assertThat(Values.isId("0-day")).isTrue();
        assertThat(Values.isId("a".repeat(63))).isTrue();
        assertThat(Values.isId("a".repeat(64))).isFalse();
        assertThat(Values.isId("-a")).isFalse();
        assertThat(Values.isId("A")).isFalse();
        assertThat(Values.isId("a_b")).isFalse();
        assertThat(Values.isId("é")).isFalse();
        assertThat(Values.isId("")).isFalse();
    }

    @Test
    void readsNumbersOfNineDigits() {
        assertThat(Values.number("999999999")).isEqualTo(999_999_999);
        assertThat(Values.number("1000000000")).isEqualTo(-1);
        assertThat(Values.number("0")).isZero();
        assertThat(Values.number("9")).isEqualTo(9);
        assertThat(Values.number("/")).isEqualTo(-1);
        assertThat(Values.number(":")).isEqualTo(-1);
        assertThat(Values.hundredths("0")).isZero();
        assertThat(Values.hundredths("0.00")).isZero();
        assertThat(Values.hundredths("999999999.99")).isEqualTo(99_999_999_999L);
        assertThat(Values.hundredths("1234567890.5")).isEqualTo(-1);
    }

    @Test
    void explainsWhyADateIsInvalid() {
        assertThat(Values.whyNoDate("1999-12-31")).isEqualTo("dates go from 2000-01-01 to 2199-12-31");
        assertThat(Values.whyNoDate("2200-01-01")).isEqualTo("dates go from 2000-01-01 to 2199-12-31");
        assertThat(Values.whyNoDate("0000-01-01")).isEqualTo("dates go from 2000-01-01 to 2199-12-31");
        assertThat(Values.whyNoDate("2000-00-01")).isEqualTo("there is no month 00");
        assertThat(Values.whyNoDate("2199-13-01")).isEqualTo("there is no month 13; the month comes before the day");
        assertThat(Values.whyNoDate("2199-13-13")).isEqualTo("there is no month 13");
        assertThat(Values.whyNoDate("2026-01-32")).isEqualTo("that month has no day 32");
        assertThat(Values.whyNoDate("2026-12-00")).isEqualTo("that month has no day 00");
        assertThat(Values.whyNoDate("2026-1-5")).isEqualTo("write '2026-01-05'");
        assertThat(Values.whyNoDate("2026-10-5")).isEqualTo("write '2026-10-05'");
        assertThat(Values.whyNoDate("02-30")).startsWith("without a year");
        assertThat(Values.whyNoDate("-1225")).startsWith("dates are written");
        assertThat(Values.whyNoDate("2026--05")).startsWith("dates are written");
        assertThat(Values.whyNoDate("2026-02-3x")).startsWith("dates are written");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026/1/5 | write '2026-01-05'",
                "20260105 | write '2026-01-05'",
                "05.01.2026 | write '2026-01-05'",
                "05/01/2026 | write '2026-05-01' or '2026-01-05', whichever is meant",
                "01-31-2026 | write '2026-01-31'",
                "5 Jan 2026 | write '2026-01-05'",
                "January 5th, 2026 | write '2026-01-05'",
                "31 June 2026 | dates are written YYYY-MM-DD, such as 2026-12-24",
                "2026-01-05T00:00:00Z | write '2026-01-05'",
                "2026-01-05 18:00 | write '2026-01-05', since only whole days are counted here",
                "2026-01-05..2026-01-07 | write '2026-01-05' if one day is meant; several are 'from: 2026-01-05' and 'to: 2026-01-07' instead of 'date'",
                "25-12 | write it with its year; only a holiday's 'date' can be without one, as '12-25'",
                "12-25 | write it with its year; only a holiday's 'date' can be without one, as '12-25'",
                "Dec 25 | write it with its year; only a holiday's 'date' can be without one, as '12-25'",
            })
    void suggestsHowADateIsWritten(String text, String hint) {
        assertThat(Values.whyNoDate(text)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({
        "2 hours, false, 2h",
        "90 min, false, 90m",
        "1h30, false, 90m",
        "1h 30m, false, 90m",
        "1.5h, false, 90m",
        "PT4H, false, 4h",
        "<4h, false, 4h",
        "1 day, false, 1d",
        "2 hours, true,",
        "48 hours, true, 2d",
        "1.5d, false, 36h",
        "2 weeks, true, 2w",
        "3M, true, 90d",
        "3M, false, 3m",
        "weekly, true, 1w",
        "every 90 days, true, 90d",
        "quarterly, true, 90d",
        "1 month, false, 30d",
        "hourly, false, 1h",
        "1y, true, 365d",
        "P14D, true, 14d",
        "4, false,",
        "h, false,",
        "0h, false,",
        "1.001h, false,",
        "2-4h, false,",
        "soon, true,",
        "1000000w, true,",
    })
    void suggestsHowALengthIsWritten(String text, boolean wholeDays, @Nullable String meant) {
        assertThat(SpanSlips.meant(text, wholeDays)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "9:00, 09:00",
        "9h30, 09:30",
        "9h, 09:00",
        "09:00:00, 09:00",
        "9:30 pm, 21:30",
        "0930, 09:30",
        "12am, 00:00",
        "09:00:30,",
        "25:00,",
        "noon,",
        "h,",
    })
    void suggestsHowATimeIsWritten(String text, @Nullable String meant) {
        assertThat(Slips.time(text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "50%, 0.5",
        "'0,5', 0.5",
        ".5, 0.5",
        "0.333, 0.33",
        "1000%, 10",
        "-1,",
        "0.001,",
        "1/2,",
        "1e9,",
        "11.555,"
    })
    void suggestsHowALoadIsWritten(String text, @Nullable String meant) {
        assertThat(Slips.load(text)).isEqualTo(meant);
    }
}
