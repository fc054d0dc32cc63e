package oncall.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often is too often depends on the size of the team. */
class OnCallTooOftenTest {

    private static final String NOTHING = "No problems found in 3 files.\n";

    @TempDir
    Path directory;

    @Test
    void isAThirdOfTheTimeInATeamOfFour() {
        assertThat(validate("1", "1", "1", "1")).isEqualTo(NOTHING);
        assertThat(validate("2", "1", "1", "1")).contains("Alice is primary on 147 of the next 364 days (40 %)");
    }

    @Test
    void isHalfTheTimeInATeamOfThree() {
        assertThat(validate("1", "1", "0.5")).isEqualTo(NOTHING);
        assertThat(validate("3", "1", "1")).contains("60 %), with 3 in the order; lower their load");
    }

    @Test
    void isThreeQuartersOfTheTimeInATeamOfTwo() {
        assertThat(validate("2", "1")).isEqualTo(NOTHING);
        assertThat(validate("4", "1")).contains("79 %), with 2 in the order");
        assertThat(validate("1")).isEqualTo(NOTHING);
    }

    private String validate(String... loads) {
        String[] names = {"Alice", "Bob", "Charlie", "Diana"};
        StringBuilder team = new StringBuilder("team: Data\nengineers:\n");
        for (int i = 0; i < loads.length; i++) {
            String id = names[i].toLowerCase(java.util.Locale.ROOT);
            team.append("  - {id: ").append(id).append(", name: ").append(names[i]);
            team.append(", slack: '@")
                    .append(id)
                    .append("', load: ")
                    .append(loads[i])
                    .append("}\n");
        }
        new PlanFolder(directory)
                .with("team.yaml", team + "rotation: {start: 2026-01-05, rest: 0, secondary: never}\n");
        return Run.in(directory, "validate").out();
    }
}
