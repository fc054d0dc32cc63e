package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oncall.PlanFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names of the files that {@code oncall runbook --all} writes. */
class RunbookFileNamesTest {

    @TempDir
    private Path here;

    @Test
    void areDifferentForEachIdOnAnySystem() throws IOException {
        StringBuilder pipelines = new StringBuilder("pipelines:\n");
        for (String id : List.of("index", "index_", "con", "lpt9", "a_b", "a-b", "0", "com10", "x".repeat(63))) {
            pipelines.append("  - {id: ").append(id).append(", name: X, primary_owner: alice, secondary_owner: bob}\n");
        }
        new PlanFolder(here).with("pipelines.yaml", pipelines.toString());

        Run.in(here, "runbook", "--all", "--out", "docs");

        try (Stream<Path> files = Files.list(here.resolve("docs"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "0.md",
                            "a-b.md",
                            "a_b.md",
                            "com10.md",
                            "index.md",
                            "index_.md",
                            "pipeline.con.md",
                            "pipeline.index.md",
                            "pipeline.lpt9.md",
                            "x".repeat(63) + ".md");
        }
    }
}
