package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oncall.PlanFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real rota of seven years comes in: 396 shifts of 2 to 17 days, handed off on three weekdays, by 13 people of whom 8
 * have left. It is the rota of mozilla-necko/triage-list with other names.
 */
class ImportCommandTest {

    private static final Path ROTA = Path.of("src/test/resources/oncall/rota/seven-years.csv");
    private static final String FIRST_FORECAST = "2026-10-27";

    @TempDir
    Path directory;

    private PlanFolder plan;

    @BeforeEach
    void makePlan() throws IOException {
        StringBuilder team = new StringBuilder("team: Necko\nengineers:\n");
        Map<String, String> left = Map.of(
                "01",
                "2020-08-06",
                "02",
                "2020-07-30",
                "03",
                "2020-07-16",
                "04",
                "2022-10-03",
                "06",
                "2020-07-23",
                "07",
                "2022-01-17",
                "08",
                "2026-02-23",
                "09",
                "2024-03-04");
        for (int i = 0; i < 13; i++) {
            String number = (i < 10 ? "0" : "") + i;
            team.append("  - {id: p" + number + ", name: Person " + number + ", email: p" + number + "@example.com"
                    + (left.containsKey(number) ? ", leaves: " + left.get(number) : "") + "}\n");
        }
        team.append("rotation: {start: 2019-03-15, handoff: {time: \"00:00\"}, secondary: never}\n");
        plan = new PlanFolder(directory).with("team.yaml", team.toString());
        Files.copy(ROTA, directory.resolve("rota.csv"));
    }

    private String run(String... args) {
        Run run = Run.in(directory, args);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run.out();
    }

    @Test
    void importsSevenYearsWithNobodysShiftsLost() {
        String report = run("import", "rota.csv");

        assertThat(report).contains("396 shifts imported: Fri 15 Mar 2019 – Mon 26 Oct 2026.", "next shift begins");
        assertThat(report)
                .containsPattern("Person 00 +91 ")
                .containsPattern("Person 05 +73 ")
                .containsPattern("Person 04 +47 ")
                .containsPattern("Person 10 +42 ")
                .containsPattern("Person 11 +41 ")
                .containsPattern("Person 08 +41 ");
        assertThat(run("import", "rota.csv")).contains("Nothing changes");
        assertThat(Run.in(directory, "validate").out()).doesNotContain("error");
    }

    @Test
    void goesOnFairly() {
        run("import", "rota.csv");
        String schedule = run("schedule", "--from", FIRST_FORECAST, "--weeks", "31", "--format", "csv");

        Map<String, Integer> shifts = new TreeMap<>();
        List<String> rows = schedule.lines().skip(1).toList();
        assertThat(rows.get(0)).startsWith(FIRST_FORECAST + ",2026-11-05,").contains(",p11,");
        rows.subList(0, 30).forEach(row -> shifts.merge(row.split(",", -1)[4], 1, Integer::sum));
        assertThat(shifts).isEqualTo(Map.of("p00", 6, "p05", 6, "p10", 6, "p11", 6, "p12", 6));
    }

    @Test
    void listsThePeopleWhomThePlanDoesNotKnowOnce() {
        plan.with("team.yaml", "team: Necko\nengineers: [{id: p00, name: Person 00}]\nrotation: {start: 2019-03-15}\n");
        Run run = Run.in(directory, "import", "rota.csv");

        assertThat(run.exit()).isOne();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsOnlyOnce("unknown engineer 'p08'");
        assertThat(run.err().lines())
                .contains("  - {id: person-12, name: \"Person 12\"}")
                .contains("  - {id: person-07, name: \"Person 07\", leaves: 2022-01-17}");
        assertThat(directory.resolve("schedule.yaml")).doesNotExist();
    }
}
