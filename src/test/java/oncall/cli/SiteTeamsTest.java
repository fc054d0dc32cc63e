package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of several teams. */
class SiteTeamsTest {

    @TempDir
    Path here;

    @Test
    void hasAFolderForEachTeamAndAPageThatLeadsThere() throws Exception {
        String teams = Path.of("src/test/resources/oncall/plans/teams").toAbsolutePath() + "/*";
        Run run = Run.in(here, "-C", teams, "site", "--out", "public");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(here.resolve("public/index.html")))
                .contains("<a href=\"data/index.html\">Data</a>", "<a href=\"platform/index.html\">Platform</a>");
        assertThat(here.resolve("public/data/calendars/index.html")).exists();
        assertThat(here.resolve("public/platform/schedule.json")).exists();
        assertThat(Run.in(here, "-C", teams, "site", "--out", "public").err()).contains("wrote 0 of ");
    }
}
