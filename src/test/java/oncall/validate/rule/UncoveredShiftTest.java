package oncall.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The hints about uncovered days help: following them leaves no uncovered days. */
class UncoveredShiftTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate START = LocalDate.of(2026, 11, 23);
    private static final Pattern COMMAND =
            Pattern.compile("run 'oncall (cover .*)' and choose someone who is free: E(\\d+).*");

    @TempDir
    Path directory;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @Test
    void saysThatNobodyTakesTurns() {
        String team = "team: Data\nengineers: [{id: a, name: A, on_call: false}]\nrotation: {start: 2026-11-23}\n";

        JsonNode finding = uncovered(team).get(0);
        assertThat(finding.get("message").asString()).endsWith(": nobody takes turns");
        assertThat(finding.get("hint").asString()).startsWith("remove 'on_call: false' from someone, or let someone");
    }

    /** If somebody is free on all days, the command in the hint covers them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void commandOfTheHintCoversTheDays(long seed) {
        Random random = new Random(seed);
        StringBuilder team = new StringBuilder("team: Data\nengineers:\n");
        int size = 2 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            team.append("  - id: e").append(i).append("\n    name: E").append(i).append("\n    time_off:\n");
            for (int j = 0; j < 6; j++) {
                LocalDate from = START.plusDays(random.nextInt(120));
                team.append("      - {from: ").append(from).append(", to: ");
                team.append(from.plusDays(random.nextInt(6))).append("}\n");
            }
        }
        team.append("rotation: {start: ").append(START).append(", order: [e0, e1], secondary: never, ");
        team.append(random.nextBoolean() ? "on_time_off: []}\n" : "on_time_off: [swap-with-next]}\n");

        List<String> commands = new ArrayList<>();
        int others = 0;
        for (JsonNode finding : uncovered(team.toString())) {
            String hint = finding.get("hint").asString();
            Matcher command = COMMAND.matcher(hint);
            if (command.matches()) {
                commands.add(command.group(1) + " --with e" + command.group(2));
            } else {
                assertThat(hint).contains("let someone give up time off");
                others++;
            }
        }

        for (String command : commands) {
            assertThat(Run.in(directory, command.split(" ")).err()).as(command).isEmpty();
        }
        assertThat(uncovered(team())).as(commands.toString()).hasSize(others);
        assertThat(Run.in(directory, "validate").out()).doesNotContain("override-not-applied");
    }

    private String team() {
        return PlanFolder.existing(directory).text("team.yaml");
    }

    @Test
    void asksForNoSecondaryIfNobodyIsPrimary() {
        String off = "time_off: [{from: 2026-12-21, to: 2026-12-27}]";
        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice", OFF}
                  - {id: bob, name: Bob, slack: "@bob", OFF}
                rotation: {start: 2026-11-23, rest: 0}
                """.replace("OFF", off));

        assertThat(Run.in(directory, "validate").out())
                .contains("nobody is on call from 2026-12-21 to 2026-12-27")
                .contains("Found 1 error in 3 files.");
    }

    @Test
    void listsElevenOfAGreatMany() {
        StringBuilder team = new StringBuilder("team: Data\nengineers:\n");
        for (int i = 0; i < 45; i++) {
            team.append("  - {id: e").append(i).append(", name: E").append(i);
            team.append(", time_off: [{from: 2026-12-24, to: 2026-12-25}]}\n");
        }

        List<JsonNode> findings = uncovered(team + "rotation: {start: 2026-12-21}\n");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).get("message").asString())
                .contains(", E10 and 34 more are away")
                .doesNotContain("E11");
        assertThat(findings.get(0).get("hint").asString()).isEqualTo("let someone give up time off");
    }

    @Test
    void reportsAHundredGapsAndCountsTheRest() {
        String days = "time_off: [{from: 2026-01-01, to: 2029-12-31}]}";

        List<JsonNode> findings = uncovered("team: Data\nengineers:\n  - {id: a, name: A, " + days
                + "\nrotation: {start: 2026-11-16, shift: 1d, secondary: never}\n");

        assertThat(findings).hasSize(101);
        assertThat(findings.get(100).get("message").asString())
                .isEqualTo("nobody is on call on 1037 more days, the last on 2029-12-31");
    }

    private List<JsonNode> uncovered(String team) {
        Run run = Run.in(new PlanFolder(directory).with("team.yaml", team).directory(), "validate", "--format", "json");
        assertThat(run.err()).isEmpty();
        List<JsonNode> findings = new ArrayList<>();
        for (JsonNode finding : JSON.readTree(run.out()).get("diagnostics")) {
            if (finding.get("rule").asString().equals("uncovered-shift")) {
                findings.add(finding);
            }
        }
        return findings;
    }
}
