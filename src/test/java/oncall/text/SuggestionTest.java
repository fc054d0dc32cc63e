package oncall.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KEYS =
            List.of("engineers", "rotation", "on_holiday", "on_time_off", "team", "id");

    @ParameterizedTest
    @CsvSource({
        "enginers, engineers",
        "rotatoin, rotation",
        "onHoliday, on_holiday",
        "on-holiday, on_holiday",
        "TEAM, team",
        "tema, team",
        "on_timeoff, on_time_off"
    })
    void findsTheIntendedWord(String written, String meant) {
        assertThat(Suggestion.nearest(written, KEYS)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"pipelines", "x", "xy", "''"})
    void findsNothingIfNothingIsNear(String written) {
        assertThat(Suggestion.nearest(written, KEYS)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "owner, did you mean 'primary_owner' or 'secondary_owner'?",
        "Primary Owner, did you mean 'primary_owner'?",
        "start_date, did you mean 'start'?",
        "team_start_date, did you mean 'start'?",
        "own, did you mean 'primary_owner' or 'secondary_owner'?",
        "sec, did you mean 'secondary_owner'?",
        "DAT, did you mean 'datum'?",
        "st,",
        "ownership,",
        "starting_date,",
        "time,",
        "'',",
        "' ',"
    })
    void findsNamesWithACommonWord(String written, String hint) {
        List<String> keys =
                List.of("primary_owner", "start", "secondary_owner", "a_time", "b_time", "c_time", "d_time", "datum");
        assertThat(Suggestion.hint(written, keys)).isEqualTo(hint);
    }

    @Test
    void takesTheFirstOfEquals() {
        assertThat(Suggestion.nearest("bax", List.of("bay", "baz"))).isEqualTo("bay");
    }

    @Test
    void doesNotSpendTimeOnVeryLongWords() {
        assertThat(Suggestion.nearest("a".repeat(1_000_000), List.of("a".repeat(1_000_000))))
                .isNull();
    }
}
