package oncall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import oncall.model.DateRange;
import org.junit.jupiter.api.Test;

class DateTextTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void hasAllYearsOfMoreThanAYear() {
        DateRange year = new DateRange(FIRST, LocalDate.of(2026, 12, 31));
        DateRange longer = new DateRange(FIRST, LocalDate.of(2027, 1, 1));

        assertThat(DateText.withYear(year, 2026)).isEqualTo("Thu 1 Jan – Thu 31 Dec");
        assertThat(DateText.withYear(longer, 2027)).isEqualTo("Thu 1 Jan 2026 – Fri 1 Jan 2027");
        assertThat(DateText.withoutYear(longer)).isEqualTo(DateText.withYear(longer));
    }
}
