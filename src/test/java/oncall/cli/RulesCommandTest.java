package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.Golden;
import oncall.validate.Rules;
import oncall.validate.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code oncall rules} lists all rules, and the page of rules lists the same. */
class RulesCommandTest {

    private static final Path HERE = Path.of("");

    private static final String INTRODUCTION = """
            # Rules

            `oncall validate` applies these rules. `oncall rules ID` explains one, with a wrong and a right example.

            Errors stop a merge. A rule that is an error *by tier* is one for pipelines whose tier says `runbook: required`,
            and a warning for the others. If a warning does not apply, a comment on its line, or alone on the line above,
            suppresses it and says why:

            ```yaml
              - {id: grace, name: Grace Hall, slack: "@grace"}  # oncall: ignore not-in-order because she leads the team
            ```

            A comment is about one rule. Several may be listed one above the other, and a reason may go on in the comment
            lines below. A comment that suppresses nothing is itself a warning, so none outlives its reason. Errors cannot
            be suppressed.

            """;

    /** {@code -Dgolden=write} rewrites the page. */
    @Test
    void thePageOfRulesIsCurrent() {
        String page =
                INTRODUCTION + Run.in(HERE, "rules", "--format", "markdown").out();

        Golden.check(Path.of("src/site/markdown/rules.md"), page);
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
    void printsTheSameForPrograms() {
        JsonNode rules = JsonMapper.shared()
                .readTree(Run.in(HERE, "rules", "--format", "json").out())
                .get("rules");

        assertThat(rules.size()).isEqualTo(Rules.infos().size());
        for (JsonNode rule : rules) {
            RuleInfo info = Rules.info(rule.get("id").asString());
            assertThat(rule.get("severity").asString())
                    .isEqualTo(info.severity().id());
            assertThat(rule.get("findings").isEmpty()).isEqualTo(info.wrong().isEmpty());
            assertThat(rule.get("right").isEmpty()).isEqualTo(info.right().isEmpty());
        }
    }

    @Test
    void offersACommentOnlyForRulesThatObeyOne() {
        for (String rule :
                new String[] {"unread-file", "missing-file", "invalid-ignore", "unused-ignore", "wrong-type"}) {
            assertThat(Run.in(HERE, "rules", rule).out()).as(rule).doesNotContain("suppresses it");
        }
        assertThat(Run.in(HERE, "rules", "no-contact").out()).contains("suppresses it:");
        assertThat(Run.in(HERE, "rules", "owner-left", "--format", "markdown").out())
                .contains("suppresses it if it is a warning:");
    }

    @Test
    void explainsEveryRule() {
        for (RuleInfo rule : Rules.infos()) {
            Run run = Run.in(HERE, "rules", rule.id());

            assertThat(run.exit()).isZero();
            assertThat(run.out()).startsWith(rule.id() + "\n");
            if (!rule.wrong().isEmpty()) {
                assertThat(run.out()).contains("Wrong: ", "What validate says", "[" + rule.id() + "]", "Right: ");
            }
        }
    }
}
