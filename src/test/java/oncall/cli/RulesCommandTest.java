package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oncall.validate.Rules;
import oncall.validate.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules that {@code oncall rules} lists are all there are, and README lists the same. */
class RulesCommandTest {

    private static final Path HERE = Path.of("");

    @Test
    void readmeHasTheSameTable() throws IOException {
        String table = Run.in(HERE, "rules", "--format", "markdown").out();

        assertThat(Files.readString(Path.of("README.md")))
                .as("put the output of 'oncall rules --format markdown' into README.md")
                .contains(table);
    }

    @Test
    void listsEveryRuleOnce() {
        String table = Run.in(HERE, "rules").out();

        for (RuleInfo rule : Rules.infos()) {
            assertThat(table.lines().filter(line -> line.startsWith(rule.id() + " ")))
                    .as(rule.id())
                    .hasSize(1);
        }
    }

    @Test
    void tellsProgramsTheSame() {
        JsonNode rules = JsonMapper.shared()
                .readTree(Run.in(HERE, "rules", "--format", "json").out())
                .get("rules");

        assertThat(rules.size()).isEqualTo(Rules.infos().size());
        for (JsonNode rule : rules) {
            RuleInfo info = Rules.info(rule.get("id").asString());
            assertThat(rule.get("severity").asString())
                    .isEqualTo(info.severity().id());
            assertThat(rule.get("findings").isEmpty()).isEqualTo(info.wrong() == null);
            assertThat(rule.get("right").isEmpty()).isEqualTo(info.right() == null);
        }
    }

    @Test
    void promisesSilenceOnlyWhereACommentIsHeard() {
        for (String rule :
                new String[] {"unread-file", "missing-file", "invalid-ignore", "unused-ignore", "wrong-type"}) {
            assertThat(Run.in(HERE, "rules", rule).out()).as(rule).doesNotContain("silences it");
        }
        assertThat(Run.in(HERE, "rules", "no-contact").out()).contains("silences it:");
        assertThat(Run.in(HERE, "rules", "owner-left", "--format", "markdown").out())
                .contains("silences it where it is a warning:");
    }

    @Test
    void explainsEveryRule() {
        for (RuleInfo rule : Rules.infos()) {
            Run run = Run.in(HERE, "rules", rule.id());

            assertThat(run.exit()).isZero();
            assertThat(run.out()).startsWith(rule.id() + "\n");
            if (rule.wrong() != null) {
                assertThat(run.out()).contains("Wrong: ", "What validate says", "[" + rule.id() + "]", "Right: ");
            }
        }
    }
}
