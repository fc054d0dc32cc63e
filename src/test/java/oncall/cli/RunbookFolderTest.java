package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oncall.PlanFolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code oncall runbook --all} writes a folder of runbooks and leaves other files alone. */
class RunbookFolderTest {

    private static final String PIPELINES = """
            pipelines:
              - {id: profit, name: Profit, primary_owner: alice, secondary_owner: bob, depends_on: [index]}
              - {id: index, name: Price index, primary_owner: bob, secondary_owner: charlie}
            """;

    @TempDir
    private Path here;

    private Path folder;
    private PlanFolder plan;

    @BeforeEach
    void writePlan() {
        plan = new PlanFolder(here).with("pipelines.yaml", PIPELINES);
        folder = here.resolve("docs/runbooks");
    }

    private Run write(String... more) {
        return runbooks(more);
    }

    private Run check(String... more) {
        return runbooks(Stream.concat(Stream.of("--check"), Stream.of(more)).toArray(String[]::new));
    }

    private Run runbooks(String... more) {
        List<String> args = new ArrayList<>(List.of("runbook", "--all", "--out", "docs/runbooks"));
        args.addAll(List.of(more));
        return Run.in(here, args.toArray(new String[0]));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown .md", "html .html", "confluence .xml"})
    void writesAllWithAnIndex(String format) throws IOException {
        String name = format.substring(0, format.indexOf(' '));
        String ending = format.substring(format.indexOf(' ') + 1);

        String missing = "missing: index#\nmissing: profit#\nmissing: pipeline.index#\n".replace("#", ending);
        assertThat(check("--format", name)).isEqualTo(new Run(1, missing, ""));
        assertThat(write("--format", name)).isEqualTo(new Run(0, "", "oncall: wrote 3 of 3 files in docs/runbooks\n"));
        assertThat(files()).containsExactlyInAnyOrder("index" + ending, "pipeline.index" + ending, "profit" + ending);
        assertThat(check("--format", name)).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void leadsFromPageToPage() throws IOException {
        write("--format", "html");
        for (String name : files()) {
            for (Element link :
                    Jsoup.parse(Files.readString(folder.resolve(name))).select("main a[href]")) {
                assertThat(folder.resolve(link.attr("href"))).exists();
            }
        }
        assertThat(Files.readString(folder.resolve("profit.html")))
                .contains("<a href=\"pipeline.index.html\">Price index</a>");
        assertThat(Files.readString(folder.resolve("pipeline.index.html")))
                .contains("<a href=\"profit.html\">Profit</a>");
    }

    @Test
    void writesOnlyWhatChanged() throws IOException {
        write();
        FileTime longAgo = FileTime.fromMillis(0);
        for (String name : files()) {
            Files.setLastModifiedTime(folder.resolve(name), longAgo);
        }
        plan.with("pipelines.yaml", PIPELINES.replace("name: Profit,", "name: Profit, restart: [Wait],"));

        assertThat(check()).isEqualTo(new Run(1, "stale: profit.md\n", ""));
        assertThat(write().err()).isEqualTo("oncall: wrote 1 of 3 files in docs/runbooks\n");
        assertThat(Files.getLastModifiedTime(folder.resolve("index.md"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(folder.resolve("profit.md"))).isNotEqualTo(longAgo);
        assertThat(write("--today", "2026-11-22").err()).isEqualTo("oncall: wrote 0 of 3 files in docs/runbooks\n");
        assertThat(files()).hasSize(3);
    }

    /** Tests run on 21 November 2026, in the shift that began on the 16th. */
    @Test
    void comparesWithTheShiftInWhichTheyWereWritten() {
        write("--today", "2026-11-10");

        assertThat(check())
                .isEqualTo(new Run(
                        0,
                        "",
                        "oncall: these runbooks show who is on call from 2026-11-09 on; write them again to show the"
                                + " shift that began on 2026-11-16\n"));
        assertThat(check("--today", "2026-11-15").exit()).isZero();
        assertThat(check("--today", "2026-11-16").out())
                .isEqualTo("stale: index.md\nstale: profit.md\nstale: pipeline.index.md\n");
        plan.with("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bobby"}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                rotation: {start: 2026-01-05}
                """);
        assertThat(check().exit()).isEqualTo(1);
    }

    @Test
    void listsOrphansAndDeletesNone() throws IOException {
        write();
        plan.with("pipelines.yaml", "pipelines: []\n");

        assertThat(check()).isEqualTo(new Run(1, """
                stale: index.md
                orphaned: pipeline.index.md, since the plan has no such pipeline
                orphaned: profit.md, since the plan has no such pipeline
                """, ""));
        assertThat(write().err()).isEqualTo("""
                oncall: wrote 1 of 1 files in docs/runbooks
                oncall: pipeline.index.md belongs to a pipeline that is no longer in the plan; delete it
                oncall: profit.md belongs to a pipeline that is no longer in the plan; delete it
                """);
        assertThat(files()).containsExactly("index.md", "pipeline.index.md", "profit.md");
    }

    @Test
    void ignoresOtherFiles() throws IOException {
        write();
        Files.writeString(folder.resolve("README.md"), "# Ours\n");
        Files.writeString(folder.resolve("old.md"), "# By hand\n\n<!-- oncall runbook -->\n");
        Files.writeString(folder.resolve("empty.md"), "");
        Files.copy(folder.resolve("profit.md"), folder.resolve("copy.md"));
        Files.createDirectory(folder.resolve("more.md"));
        Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("nowhere.md"));

        assertThat(check()).isEqualTo(new Run(0, "", ""));
        assertThat(write().err()).isEqualTo("oncall: wrote 0 of 3 files in docs/runbooks\n");
    }

    @Test
    void doesNotOverwriteOtherFiles() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("profit.md"), "# By hand\n");

        Run run = write();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "oncall: 'profit.md' in 'docs/runbooks' was not written by oncall, so oncall does not replace it;"
                                + " move it or choose another directory\n");
        assertThat(files()).containsExactly("profit.md");
        assertThat(check().out())
                .contains(
                        "missing: profit.md: the file in its place is not oncall's, or was changed by hand; move or delete it\n");
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        write();
        Path outside = here.resolve("outside.md");
        Files.move(folder.resolve("profit.md"), outside);
        String before = Files.readString(outside);
        Files.createSymbolicLink(folder.resolve("profit.md"), outside);
        plan.with("pipelines.yaml", PIPELINES.replace("name: Profit", "name: Profits"));

        assertThat(write().exit()).isEqualTo(2);
        assertThat(Files.readString(outside)).isEqualTo(before);
        assertThat(check().exit()).isEqualTo(1);
    }

    @Test
    void isNotBehindALink() throws IOException {
        Path elsewhere = Files.createDirectory(here.resolve("elsewhere"));
        Files.createSymbolicLink(here.resolve("docs"), elsewhere);

        Run run = write();

        assertThat(run)
                .isEqualTo(new Run(
                        2, "", "oncall: 'docs/runbooks' is below a link; name the directory that the link leads to\n"));
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void keepsTheModesOfFiles() throws IOException {
        write();
        Path file = folder.resolve("profit.md");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        plan.with("pipelines.yaml", PIPELINES.replace("name: Profit", "name: Profits"));
        write();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS)))
                .isEqualTo("rw-rw-r--");
        assertThat(Files.readString(file)).startsWith("# Runbook: Profits\n");
    }

    @Test
    void requiresADirectoryWithAName() throws IOException {
        Run run = Run.in(here, "runbook", "--all", "--out", "");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "oncall: name one pipeline, or write all runbooks with --all --out DIR; --check goes with --all\n");
        assertThat(here.resolve("index.md")).doesNotExist();
    }

    @Test
    void namesOnlyTheFirstOfManyPipelines() {
        StringBuilder pipelines = new StringBuilder("pipelines:\n");
        for (int i = 10; i < 50; i++) {
            pipelines.append("  - {id: p").append(i).append(", name: P").append(i);
            pipelines.append(", primary_owner: alice, secondary_owner: bob}\n");
        }
        plan.with("pipelines.yaml", pipelines.toString());

        assertThat(Run.in(here, "runbook", "something-else").err())
                .startsWith("oncall: unknown pipeline 'something-else'; the plan has p10, p11, ")
                .endsWith(", p28, p29 and 20 more\n");
    }
}
