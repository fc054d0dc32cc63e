package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the documentation, including README and the pages for contributors. */
class PagesTest {

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        for (String folder : List.of("src/site/markdown", ".github")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itsLinksLeadSomewhere(Path page) {
        assertThat(Page.of(page).links())
                .allSatisfy(target -> assertThat(target).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itsActionsExist(Path page) throws IOException {
        assertThat(Pattern.compile("OWNER/[\\w.-]+/([\\w./-]+)@")
                        .matcher(Files.readString(page))
                        .results()
                        .map(action -> Path.of(action.group(1))))
                .allSatisfy(action -> assertThat(action).exists());
    }

    /** The workflows on the page about the site are those that the program has. */
    @ParameterizedTest
    @ValueSource(strings = {"github-pages.yml", "gitlab-pages.yml"})
    void showsTheWorkflow(String workflow) throws IOException {
        assertThat(Page.of("src/site/markdown/site.md").blocks("yaml"))
                .contains(Files.readString(Path.of("src/main/resources/oncall/cli", workflow)));
    }
}
