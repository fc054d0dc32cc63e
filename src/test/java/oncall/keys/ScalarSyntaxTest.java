package oncall.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarSyntaxTest {

    @Test
    void readsDatesFrom2000To2199() {
        assertThat(ScalarSyntax.date("2000-01-01")).isEqualTo(LocalDate.of(2000, 1, 1));
        assertThat(ScalarSyntax.date("2028-02-29")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(ScalarSyntax.date("2199-12-31")).isEqualTo(LocalDate.of(2199, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1999-12-31", "2200-01-01", "2026-02-29", "2026-00-10", "2026-13-10", "2026-04-31", "2026-1-10",
                "2026/01/10", "26-01-10", "2026-01-10 ", "٢٠٢٦-٠١-٠٥", "2026-01-0x", "", "2026-01-10T00:00"
            })
    void refusesOtherDates(String text) {
        assertThat(ScalarSyntax.date(text)).isNull();
    }

    @Test
    void readsDaysOfEveryYear() {
        assertThat(ScalarSyntax.isMonthAndDay("12-25")).isTrue();
        assertThat(ScalarSyntax.isMonthAndDay("02-29")).isTrue();
        assertThat(ScalarSyntax.isMonthAndDay("02-30")).isFalse();
        assertThat(ScalarSyntax.isMonthAndDay("1-1")).isFalse();
    }

    @Test
    void readsTimes() {
        assertThat(ScalarSyntax.time("00:00")).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(ScalarSyntax.time("23:59")).isEqualTo(LocalTime.of(23, 59));
        assertThat(ScalarSyntax.time("24:00")).isNull();
        assertThat(ScalarSyntax.time("9:00")).isNull();
        assertThat(ScalarSyntax.time("09:60")).isNull();
    }

    @Test
    void readsNumbersInHundredths() {
        assertThat(ScalarSyntax.hundredths("1")).isEqualTo(100);
        assertThat(ScalarSyntax.hundredths("0.5")).isEqualTo(50);
        assertThat(ScalarSyntax.hundredths("0.05")).isEqualTo(5);
        assertThat(ScalarSyntax.hundredths("12.34")).isEqualTo(1234);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".5", "1.", "1.234", "-1", "+1", "1e2", "1,5", "1234567890", "½", "0x1"})
    void refusesOtherNumbers(String text) {
        assertThat(ScalarSyntax.hundredths(text)).isEqualTo(-1);
    }

    @Test
    void knowsIds() {
        assertThat(ScalarSyntax.isId("a")).isTrue();
        assertThat(ScalarSyntax.isId("0-day")).isTrue();
        assertThat(ScalarSyntax.isId("a".repeat(63))).isTrue();
        assertThat(ScalarSyntax.isId("a".repeat(64))).isFalse();
        assertThat(ScalarSyntax.isId("-a")).isFalse();
        assertThat(ScalarSyntax.isId("A")).isFalse();
        assertThat(ScalarSyntax.isId("_a")).isFalse();
        assertThat(ScalarSyntax.isId("a_b")).isTrue();
        assertThat(ScalarSyntax.isId("é")).isFalse();
        assertThat(ScalarSyntax.isId("")).isFalse();
    }

    @Test
    void readsNumbersOfNineDigits() {
        assertThat(ScalarSyntax.number("999999999")).isEqualTo(999_999_999);
        assertThat(ScalarSyntax.number("1000000000")).isEqualTo(-1);
        assertThat(ScalarSyntax.number("0")).isZero();
        assertThat(ScalarSyntax.number("9")).isEqualTo(9);
        assertThat(ScalarSyntax.number("/")).isEqualTo(-1);
        assertThat(ScalarSyntax.number(":")).isEqualTo(-1);
        assertThat(ScalarSyntax.hundredths("0")).isZero();
        assertThat(ScalarSyntax.hundredths("0.00")).isZero();
        assertThat(ScalarSyntax.hundredths("999999999.99")).isEqualTo(99_999_999_999L);
        assertThat(ScalarSyntax.hundredths("1234567890.5")).isEqualTo(-1);
    }
}
