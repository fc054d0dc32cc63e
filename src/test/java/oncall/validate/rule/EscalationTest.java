package oncall.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The people whom an escalation must reach. */
class EscalationTest {

    @TempDir
    Path directory;

    @Test
    void goesBeyondTheOwners() {
        assertThat(validate("[{who: bob}]"))
                .contains("pipelines.yaml:6:24: warning: this escalation names only the pipeline's owners, who"
                        + " have already been called by then; name someone else");
        assertThat(validate("[{who: charlie}, {who: bob}]")).contains("pipelines.yaml:6:24: ");
        assertThat(validate("[{who: bob}, {who: alice}]")).isEqualTo("No problems found in 3 files.\n");
        assertThat(validate("[{who: Head of Data}, {who: bob}]")).isEqualTo("No problems found in 3 files.\n");
        assertThat(validate("[]")).isEqualTo("No problems found in 3 files.\n");
    }

    private String validate(String escalation) {
        new PlanFolder(directory).with("pipelines.yaml", """
                pipelines:
                  - id: profit
                    name: Profit
                    primary_owner: bob
                    secondary_owner: charlie
                    escalation: WHOM
                """.replace("WHOM", escalation));
        return Run.in(directory, "validate").out();
    }
}
