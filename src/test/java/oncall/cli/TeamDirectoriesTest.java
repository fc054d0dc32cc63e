package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import oncall.PlanFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which directories {@code -C} names. */
class TeamDirectoriesTest {

    @TempDir
    Path here;

    @BeforeEach
    void makeTeams() throws IOException {
        for (String team : List.of("teams/b", "teams/a", "teams/.hidden", "elsewhere", "other/a", "odd[x]")) {
            new PlanFolder(Files.createDirectories(here.resolve(team)));
        }
        Files.createDirectories(here.resolve("teams/without-plan"));
        Files.writeString(here.resolve("teams/README.md"), "");
    }

    private List<String> find(String... given) throws IOException {
        return TeamDirectories.find(List.of(given), here);
    }

    @Test
    void findsDirectoriesWithAPlan() throws IOException {
        assertThat(find("teams/*")).containsExactly("teams/a", "teams/b");
        assertThat(find("*/a", "elsewhere")).containsExactly("other/a", "teams/a", "elsewhere");
        assertThat(find("{teams,other}/[ab]/")).containsExactly("other/a", "teams/a", "teams/b");
        assertThat(find(here + "/teams/*")).containsExactly(here + "/teams/a", here + "/teams/b");
    }

    @Test
    void takesEachDirectoryOnce() throws IOException {
        assertThat(find("teams/b", "teams/*", "teams/../teams/a")).containsExactly("teams/b", "teams/a");
    }

    @Test
    void takesADirectoryWithSuchAName() throws IOException {
        assertThat(find("odd[x]")).containsExactly("odd[x]");
    }

    @Test
    void followsNoLinks() throws IOException {
        Files.createSymbolicLink(here.resolve("teams/link"), here.resolve("elsewhere"));

        assertThat(find("teams/*")).containsExactly("teams/a", "teams/b");
    }
}
