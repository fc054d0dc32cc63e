package oncall.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import oncall.render.NodeJudge;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The regions that the table of facts calls checked have the public holidays of date-holidays from 2024 to 2028. Where the
 * two differ, {@code differences.txt} lists the region, which of the two has the holiday, its name and the reason.
 */
class HolidaysCheck {

    private static final Path DIFFERENCES = Path.of("src/test/resources/oncall/holidays/differences.txt");

    /** All countries and parts of them that are checked. */
    private static List<String> checked() {
        Set<String> regions = new TreeSet<>();
        for (Facts.Fact fact : Facts.table()) {
            if (fact.change().equals("checked")) {
                for (String id : Jollyday.regions(fact.region().substring(0, 2)).keySet()) {
                    if (fact.concerns(id) && id.indexOf('-') == id.lastIndexOf('-')) {
                        regions.add(id);
                    }
                }
            }
        }
        return List.copyOf(regions);
    }

    @Test
    void agreesWithDateHolidays() throws Exception {
        List<String> regions = checked();
        JsonNode answers = NodeJudge.ask("date-holidays.mjs", regions);
        Set<String> differences = new TreeSet<>();
        int compared = 0;
        for (int i = 0; i < regions.size(); i++) {
            Map<String, String> theirs = new HashMap<>();
            answers.get(i)
                    .forEach(day -> theirs.put(
                            day.get("date").asString(), day.get("name").asString()));
            if (!theirs.isEmpty()) {
                compared++;
                differences.addAll(differences(regions.get(i), theirs));
            }
        }

        assertThat(compared).isGreaterThan(80);
        Set<String> known = new TreeSet<>();
        for (String line : Files.readAllLines(DIFFERENCES)) {
            known.add(line.substring(0, line.indexOf(": ")));
        }
        Set<String> unknown = new TreeSet<>(differences);
        unknown.removeAll(known);
        known.removeAll(differences);
        assertThat(unknown).as("differences without a reason").isEmpty();
        assertThat(known).as("reasons without a difference").isEmpty();
    }

    /** Region, which of the two has the holiday, and its name. */
    private static Set<String> differences(String region, Map<String, String> theirs) {
        Set<String> differences = new TreeSet<>();
        Map<String, String> ours = new HashMap<>();
        for (ListedHoliday day : PublicHolidays.of(region, "en", 2024, 2028).days()) {
            ours.put(day.from().toString(), day.name());
        }
        ours.forEach((date, name) -> {
            if (!theirs.containsKey(date)) {
                differences.add(region + " ours " + name);
            }
        });
        theirs.forEach((date, name) -> {
            if (!ours.containsKey(date)) {
                differences.add(region + " theirs " + name);
            }
        });
        return differences;
    }
}
