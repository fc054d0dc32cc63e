package oncall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oncall.Golden;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The findings of validate in one wrong file, with line, column and mark. The findings of {@code x.team.yaml} are in
 * {@code x.team.out}; the plan's other files are correct. Each file is plain YAML, so that editors and other parsers
 * can read it too; every byte counts.
 */
class ReadingGoldenTest {

    static List<Path> cases() throws IOException {
        try (Stream<Path> paths = Files.list(Golden.folder("plan"))) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsWhatIsWrong(Path wrong, @TempDir Path directory) throws IOException {
        String name = wrong.getFileName().toString();
        String base = name.substring(0, name.length() - ".yaml".length());
        String file = base.substring(base.lastIndexOf('.') + 1) + ".yaml";
        PlanFolder plan = new PlanFolder(directory).with(file, Files.readString(wrong));

        Run run = Run.in(plan.directory(), "validate");

        assertThat(run.out() + run.err()).as("each finding says what to do").doesNotContain("; ;", ";  [");
        Golden.check(wrong.resolveSibling(base + ".out"), run.out() + run.err());
    }
}
