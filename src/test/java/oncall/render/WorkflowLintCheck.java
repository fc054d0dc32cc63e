package oncall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Actionlint accepts our own workflows, and those in README and on the pages about CI and the site. */
class WorkflowLintCheck {

    private static final Pattern WORKFLOW = Pattern.compile("```yaml\n(name: .*?)```", Pattern.DOTALL);

    @Test
    void hasNoFaultToFind() throws Exception {
        String pages = Files.readString(Path.of("README.md"))
                + Files.readString(Path.of("src/site/markdown/ci.md"))
                + Files.readString(Path.of("src/site/markdown/site.md"));
        Stream<String> shown = WORKFLOW.matcher(pages).results().map((MatchResult found) -> found.group(1));
        Stream<String> ours = Stream.of(
                Files.readString(Path.of(".github/workflows/ci.yml")),
                Files.readString(Path.of(".github/workflows/release.yml")),
                Files.readString(Path.of("src/main/resources/oncall/cli/github.yml")));
        List<String> workflows = Stream.concat(shown, ours).toList();

        assertThat(workflows).hasSize(6);
        assertThat(NodeJudge.ask("actionlint.mjs", workflows))
                .allSatisfy(found -> assertThat(found).isEmpty());
    }

    @Test
    void seesWhatIsWrong() throws Exception {
        String wrong = "on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{rum: ls}]}}\n";

        assertThat(NodeJudge.ask("actionlint.mjs", List.of(wrong)).get(0)).isNotEmpty();
    }
}
