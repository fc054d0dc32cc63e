package oncall.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueHintsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-1-5, 2026-01-05",
        "2026/1/5, 2026-01-05",
        "2026\u20131\u20135, 2026-01-05",
        "20260105, 2026-01-05",
        "05.01.2026, 2026-01-05",
        "01-31-2026, 2026-01-31",
        "05/01/2026,",
        "2026-01-05T00:00:00Z, 2026-01-05",
        "2026-01-05 18:00, 2026-01-05",
        "2026-01-05..2026-01-07,",
        "31.06.2026,",
        "2026--05,",
        "12-25,",
        "'',",
    })
    void suggestsHowADateIsWritten(String text, @Nullable String meant) {
        assertThat(ValueHints.date(text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1999-12-31 | there is no such day from 2000 to 2199",
                "2026-02-30 | there is no such day from 2000 to 2199",
                "05/01/2026 | write '2026-05-01' or '2026-01-05', whichever is meant",
                "12-25 | write it with its year; only a holiday's 'date' can be without one",
                "soon | otherwise",
                "2026-02-3x | otherwise",
            })
    void suggestsWhatIsWrongWithADate(String text, String hint) {
        assertThat(ValueHints.dateHint(text, "otherwise")).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({
        "2 hours, false, 2h",
        "90 min, false, 90m",
        "4H, false, 4h",
        "PT4H, false, 4h",
        "P14D, true, 14d",
        "1 day, false, 1d",
        "2 hours, true,",
        "48 hours, true, 2d",
        "168h, true, 7d",
        "2 weeks, true, 2w",
        "weekly, true, 1w",
        "4, false,",
        "h, false,",
        "0h, false,",
        "2-4h, false,",
        "soon, true,",
        "1000000w, true,",
        "'', true,",
    })
    void suggestsHowALengthIsWritten(String text, boolean wholeDays, @Nullable String meant) {
        assertThat(ValueHints.duration(text, wholeDays)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "9:00, 09:00",
        "9:30 pm, 21:30",
        "9am, 09:00",
        "12am, 00:00",
        "12 pm, 12:00",
        "0930, 09:30",
        "15.30, 15:30",
    })
    void suggestsHowATimeIsWritten(String text, @Nullable String meant) {
        assertThat(ValueHints.time(text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"50%, 0.5", "'0,5', 0.5", ".5, 0.5", "1000%, 10", "0.333,", "-1,", "0%,", "1/2,", "1e9,", "11.55,"})
    void suggestsHowALoadIsWritten(String text, @Nullable String meant) {
        assertThat(ValueHints.load(text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"Bob, bob", "Böb Smith, bob-smith", "'eve ', eve", "“bob”, bob", "$$$,", "bob@home,", "'',"})
    void suggestsHowAnIdIsWritten(String text, @Nullable String meant) {
        assertThat(ValueHints.id(text)).isEqualTo(meant);
    }
}
