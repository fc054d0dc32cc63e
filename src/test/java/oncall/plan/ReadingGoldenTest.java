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
 * The findings of validate in one wrong file, with line, column and mark. A case such as {@code x.team.txt} has the text
 * of team.yaml, of which every byte counts, then a line {@code === validate}, then what validate prints. The plan's other
 * files are correct. For a new case, write the text alone and run with {@code -Dgolden=write}.
 */
class ReadingGoldenTest {

    private static final String MARK = "=== validate\n";

    static List<Path> cases() throws IOException {
        try (Stream<Path> paths = Files.list(Golden.folder("plan"))) {
            return paths.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsWhatIsWrong(Path wrong, @TempDir Path directory) throws IOException {
        assertThat(wrong.toString()).endsWith(".txt");
        String name = wrong.getFileName().toString();
        String file = name.split("\\.", -1)[1] + ".yaml";
        String text = Files.readString(wrong);
        int end = ("\n" + text).indexOf("\n" + MARK);
        String yaml = end < 0 ? text : text.substring(0, end);
        PlanFolder plan = new PlanFolder(directory).with(file, yaml);

        Run run = Run.in(plan.directory(), "validate");

        assertThat(run.out() + run.err()).as("each finding says what to do").doesNotContain("; ;", ";  [");
        Golden.check(wrong, yaml + MARK + run.out() + run.err());
    }
}
