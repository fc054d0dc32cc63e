package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import oncall.Growth;
import oncall.PlanFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time for a schedule and its fairness grows in proportion to the engineers and to the shifts. */
class PlanGrowthTest {

    private static final int ENGINEERS = 1024;
    private static final int WEEKS = 512;
    private static final int TEAMS = 256;

    @TempDir
    Path directory;

    /** Days are covered by those who have served least for their share, which compares all engineers. */
    @ParameterizedTest
    @ValueSource(strings = {"fairness --weeks 260", "plan", "schedule --weeks 52", "validate"})
    void growsWithTheEngineers(String command) throws Exception {
        Growth.assertLinear(ENGINEERS, size -> {
            StringBuilder team = new StringBuilder("team: Data\nengineers:\n");
            for (int i = 0; i < size; i++) {
                LocalDate away = LocalDate.of(2026, 1, 5).plusDays(i);
                team.append("  - {id: e" + i + ", name: E" + i + ", slack: s" + i + ", time_off: [{date: " + away
                        + "}]}\n");
            }
            team.append("rotation: {start: 2026-01-05, shift: 1d, on_time_off: [redistribute]}\n");
            run(team, command.split(" ", -1));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedule", "schedule --explain", "fairness"})
    void growsWithTheShifts(String command) throws Exception {
        String team = """
                team: Data
                engineers: [{id: a, name: A, slack: a}, {id: b, name: B, slack: b}]
                rotation: {start: 2026-01-05, shift: 1d}
                """;
        Growth.assertLinear(WEEKS, size -> run(team, (command + " --from 2026-01-05 --weeks " + size).split(" ", -1)));
    }

    /** Anyone on call in two teams is found without comparing each team with each. */
    @Test
    void growsWithTheTeams() throws Exception {
        Growth.assertLinear(TEAMS, size -> {
            for (int i = 0; i < size; i++) {
                new PlanFolder(directory.resolve(size + "/team" + i)).with("team.yaml", """
                        team: TEAM
                        engineers: [{id: a, name: A, email: aTEAM@example.com}, {id: b, name: B, email: b@example.com}]
                        rotation: {start: 2026-01-05, secondary: never}
                        """.replace("TEAM", "" + i));
            }
            Run run = Run.in(directory, "-C", size + "/*", "validate");
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.out()).contains("[on-call-twice]");
        });
    }

    private void run(CharSequence team, String... command) {
        PlanFolder plan = new PlanFolder(directory)
                .with("holidays.yaml", "holidays: [{date: \"05-01\", name: A}, {date: \"12-25\", name: B}]\n")
                .with("team.yaml", team.toString());
        Run run = Run.in(plan.directory(), command);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).isNotEmpty();
    }
}
