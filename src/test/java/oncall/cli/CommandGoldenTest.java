package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oncall.Golden;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Complete runs of commands, on 21 November 2026, in the folder that contains {@code plans}. Each file in {@code cli}
 * is a {@link Transcript}. A new case needs only the lines that begin with {@code $}; {@code -Dgolden=write} adds the
 * rest.
 */
class CommandGoldenTest {

    private static final Path FOLDER = Golden.folder("");

    static List<Path> cases() throws IOException {
        try (Stream<Path> paths = Files.list(Golden.folder("cli"))) {
            return paths.sorted().toList();
        }
    }

    /**
     * Runs a command. Paths from the root of a repository begin at the folder instead, so that the transcripts do not
     * need a repository.
     */
    private static Run run(Path folder, Map<String, String> environment, String... args) {
        Run run = Run.in(folder, environment, false, args);
        return new Run(run.exit(), run.out().replace("/" + Golden.folder("") + "/", "/"), run.err());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsWhatTheTranscriptShows(Path transcript, @TempDir Path copy) throws IOException {
        String name = transcript.getFileName().toString();
        boolean writes = Stream.of("publish", "edit", "init").anyMatch(name::startsWith);
        Path folder = writes ? copied(copy) : FOLDER;
        String replayed =
                Transcript.replay(Files.readString(transcript), (environment, args) -> run(folder, environment, args));

        assertThat(replayed).as("each finding says what to do").doesNotContain("; ;", ";  [");
        Golden.check(transcript, replayed);
    }

    /** The folder for commands that write files. */
    private static Path copied(Path copy) throws IOException {
        Path plans = FOLDER.resolve("plans");
        try (Stream<Path> files = Files.walk(plans)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        copy.resolve("plans").resolve(plans.relativize(file).toString()));
            }
        }
        return copy;
    }
}
