package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oncall.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole runs: a directory of files, the arguments in {@code args} (one a line), and {@code out}, {@code err}, {@code exit}. */
class CommandGoldenTest {

    static List<Path> cases() throws IOException {
        try (Stream<Path> paths = Files.list(Golden.folder("cli"))) {
            return paths.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void runs(Path directory) throws IOException {
        String[] args = Files.readAllLines(directory.resolve("args")).toArray(new String[0]);

        Run run = Run.in(directory, args);

        assertThat(run.out() + run.err())
                .as("whoever says that there is a mend names it")
                .doesNotContain("; ;", ";  [");
        Golden.check(directory.resolve("out"), run.out());
        Golden.check(directory.resolve("err"), run.err());
        Golden.check(directory.resolve("exit"), run.exit() + "\n");
    }
}
