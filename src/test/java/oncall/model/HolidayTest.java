package oncall.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {

    /** Yearly days between two dates, by their first and last days. */
    @ParameterizedTest(name = "{0} to {1} from {2} to {3}")
    @CsvSource({
        "12-24, 01-02, 2026-12-01, 2027-02-01, 2026-12-24/2027-01-02",
        "12-24, 01-02, 2027-01-01, 2027-01-01, 2027-01-01/2027-01-01",
        "12-24, 01-02, 2026-12-31, 2026-12-31, 2026-12-31/2026-12-31",
        "12-24, 01-02, 2027-01-03, 2027-12-23, ''",
        "12-24, 01-02, 2027-01-02, 2027-12-24, 2027-01-02/2027-01-02 2027-12-24/2027-12-24",
        "05-01, 05-03, 2026-05-02, 2027-05-02, 2026-05-02/2026-05-03 2027-05-01/2027-05-02",
        "12-25, 12-25, 2026-01-01, 2026-12-31, 2026-12-25/2026-12-25",
        "02-29, 02-29, 2026-01-01, 2028-12-31, 2028-02-29/2028-02-29",
        "02-27, 02-29, 2027-01-01, 2028-12-31, 2027-02-27/2027-02-28 2028-02-27/2028-02-29",
        "02-29, 03-02, 2027-01-01, 2028-12-31, 2027-03-01/2027-03-02 2028-02-29/2028-03-02"
    })
    void comesEveryYear(String first, String last, LocalDate from, LocalDate to, String expected) {
        Holiday close = new Holiday.EveryYear("Close", day(first), day(last));
        StringBuilder runs = new StringBuilder();
        for (DateRange run : close.runs(new DateRange(from, to))) {
            runs.append(runs.isEmpty() ? "" : " ")
                    .append(run.from())
                    .append('/')
                    .append(run.to());
        }

        assertThat(runs).hasToString(expected);
    }

    /** Christmas and New Year of one winter are of one year, so that serving both is not the same holiday twice. */
    @Test
    void isOfTheYearInWhichItBegins() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        DateRange winter = new DateRange(LocalDate.of(2026, 12, 24), newYear);

        assertThat(new Holiday.OnDays("Close", winter).year(newYear)).isEqualTo(2026);
        assertThat(new Holiday.EveryYear("Close", day("12-24"), day("01-02")).year(newYear))
                .isEqualTo(2026);
        assertThat(new Holiday.EveryYear("Close", day("12-24"), day("01-02")).year(winter.from()))
                .isEqualTo(2026);
        assertThat(new Holiday.EveryYear("New Year", day("01-01"), day("01-02")).year(newYear))
                .isEqualTo(2027);
    }

    private static YearlyDate day(String text) {
        return new YearlyDate(Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3)));
    }
}
