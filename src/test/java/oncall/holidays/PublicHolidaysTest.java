package oncall.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oncall.text.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that libraries for holidays got wrong, each reported by somebody; and what holds for every region. */
class PublicHolidaysTest {

    private static List<String> dates(String region, int first, int last) {
        return PublicHolidays.of(region, "en", first, last).days().stream()
                .map(day -> day.from().toString())
                .toList();
    }

    /** Dates after a minus sign are no holidays. */
    @ParameterizedTest
    @CsvSource({
        "us, 2015, 2015, 2015-07-03 2015-07-04",
        "us, 2016, 2016, 2016-12-25 2016-12-26",
        "us, 2021, 2021, 2021-12-31",
        "us, 2026, 2026, 2026-10-12 2026-07-03 2026-07-04",
        "us, 2027, 2027, 2027-12-24 2027-12-25 2027-07-04 2027-07-05 2027-12-31",
        "us-ca, 2024, 2024, 2024-11-29 -2024-11-22 2024-07-04",
        "us-ny, 2027, 2027, 2027-02-12 2027-11-02 2027-10-11",
        "us-tx, 2026, 2026, 2026-12-24 2026-12-26 -2026-04-27",
        "ca-on, 2021, 2022, 2022-01-01 2022-01-03 -2021-12-31",
        "za, 2021, 2022, 2021-03-21 2021-03-22 -2021-03-23 -2021-04-04",
        "au-nt, 2020, 2020, 2020-12-26 2020-12-28",
        "hk, 2024, 2024, 2024-02-10 2024-02-12 2024-02-13 2024-10-11",
        "hk, 2026, 2026, 2026-02-17 2026-04-03 2026-04-05 2026-04-06 2026-04-07 2026-05-25 2026-10-19",
        "hk, 2027, 2027, 2027-02-06 2027-02-08 2027-02-09 2027-04-05 2027-12-27",
        "jp, 2018, 2020, 2018-12-23 -2019-12-23 -2020-12-23 2020-02-23 2020-02-24",
        "jp, 2024, 2024, 2024-02-12 2024-02-23 2024-03-20 2024-05-06 2024-08-12 2024-09-22 2024-09-23 -2024-12-23",
        "jp, 2026, 2026, 2026-05-03 2026-05-06 2026-09-21 2026-09-22 2026-09-23",
        "nz, 2027, 2027, 2027-04-25 2027-04-26 2027-12-25 2027-12-27 2027-12-28",
        "gb, 2027, 2028, 2027-12-25 2027-12-27 2027-12-28 2028-01-03 -2028-04-17",
        "gb-sct, 2026, 2028, 2026-01-02 2028-01-04 2026-11-30 -2026-04-06",
        "gb-nir, 2026, 2026, 2026-03-17 2026-07-12 2026-07-13 2026-04-06",
        "lt, 2026, 2026, 2026-12-24 2026-12-25 2026-12-26",
        "lv, 2024, 2024, 2024-05-04 2024-05-06",
        "hu, 2026, 2026, 2026-05-24 2026-05-25",
        "ch-zh, 2026, 2026, 2026-05-24 2026-05-25 2026-05-01",
        "mx, 2024, 2028, 2024-10-01 -2027-04-30 -2027-12-24 2025-02-03",
        "ie, 2025, 2025, 2025-02-03 -2025-02-01",
        "ar, 2026, 2027, 2026-06-20 2026-11-23 2027-10-11 -2026-12-24 -2027-10-12",
        "cn, 2026, 2026, 2026-02-16 2026-02-19 2026-05-02 2026-10-03 -2026-06-01",
        "il, 2027, 2027, 2027-04-22 2027-05-12 2027-10-11",
        "in, 2026, 2026, 2026-01-26 2026-04-03 2026-08-15 2026-12-25",
        "kr, 2025, 2027, 2025-01-28 2025-05-06 2025-10-08 2026-03-02 2027-02-09 2027-12-27 -2026-02-19",
        "tw, 2026, 2027, 2026-02-20 2026-04-03 2026-04-06 2026-09-28 2027-12-31",
        "vn, 2026, 2026, 2026-02-17 2026-04-26",
        "de-be, 2026, 2026, 2026-03-08 2026-12-25 -2026-01-06",
        "cy, 2026, 2026, 2026-02-23 2026-04-10 2026-04-13 2026-06-01 -2026-04-06",
    })
    void hasTheDaysAndNoOthers(String region, int first, int last, String days) {
        List<String> dates = dates(region, first, last);

        for (String day : days.split(" ", -1)) {
            if (day.startsWith("-")) {
                assertThat(dates).doesNotContain(day.substring(1));
            } else {
                assertThat(dates).contains(day);
            }
        }
    }

    @Test
    void answersForSomeYearsAsForEachYear() {
        for (String region : List.of("us", "ca-on", "za", "gb-sct", "hk", "jp")) {
            List<String> each = new ArrayList<>();
            for (int year = 2020; year <= 2028; year++) {
                each.addAll(dates(region, year, year));
            }

            assertThat(dates(region, 2020, 2028)).as(region).isEqualTo(each);
        }
    }

    /** Every line of the table names regions and changes that there are, and a rule that gives days. */
    @Test
    void readsTheWholeTable() {
        List<String> changes = List.of(
                "add", "redate", "drop", "moved", "extend", "observe", "between", "known", "called", "unsure",
                "checked", "country");
        for (Facts.Fact fact : Facts.table()) {
            String country = fact.region().equals("*") ? "de" : fact.region().substring(0, 2);
            assertThat(Jollyday.regions(country).keySet()).as(fact.toString()).anyMatch(fact::concerns);
            assertThat(fact.change()).isIn(changes);
            if (fact.change().equals("add") || fact.change().equals("redate")) {
                DateRule rule = new DateRule(fact.rule());
                assertThat(List.of(2015, 2024, 2025, 2026, 2027, 2028, 2029, 2030))
                        .anyMatch(year -> !rule.in(year).isEmpty());
            }
        }
    }

    @Test
    void namesHolidaysInALanguageWhateverTheMachineSpeaks() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(PublicHolidays.of("fr", "en", 2026, 2026).days().get(0).name())
                    .isEqualTo("New Year's Day");
            assertThat(PublicHolidays.of("us", "fr", 2026, 2026).days().get(0).name())
                    .isEqualTo("Jour de l'An");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uk | did you mean gb (United Kingdom of Great Britain and Northern Ireland)?",
                "germny | did you mean de (Germany)?",
                "scotland | did you mean gb-sct (Scotland)?",
                "korea | did you mean kr (South Korea)?",
                "ger | did you mean de (Germany)?",
                "german | did you mean de (Germany)?",
                "deutschland | did you mean de (Germany)?",
                "usa | did you mean us (United States of America)?",
                "england | did you mean gb-eng (England)?",
                "holland | did you mean nl (Netherlands)?",
                "south-korea | did you mean kr (South Korea)?",
                "gers | did you mean fr-32 (Gers)?",
                "us-new | did you mean us-nh (New Hampshire), us-nj (New Jersey), us-nm (New Mexico), us-ny (New York), us-ny-nyc (New York City)?",
                "xx | write a country and perhaps its part, such as de, de-be or us-ny",
                "lk | take the holidays of Sri Lanka from a calendar file with --ics, or write a country and perhaps its part, such as de, de-be or us-ny",
                "fiji | take the holidays of Fiji from a calendar file with --ics, or write a country and perhaps its part, such as de, de-be or us-ny",
                "fx | choose from fi (Finland), fk (Falkland Islands (Malvinas)), fm (Micronesia, Federated States Of), fo (Faroe Islands), fr (France)",
                "de-berlin | did you mean de-be (Berlin)?",
                "gb-xx | choose from gb, gb-eng, gb-nir, gb-sct, gb-wls",
                "qwertzuiop | write a country and perhaps its part, such as de, de-be or us-ny",
                "../../etc | write a country and perhaps its part, such as de, de-be or us-ny",
            })
    void listsRegionsNearAnUnknownOne(String region, String hint) {
        assertThatThrownBy(() -> PublicHolidays.of(region, "en", 2026, 2026))
                .isInstanceOf(UsageException.class)
                .hasMessage("unknown region '" + region + "'; " + hint);
    }
}
