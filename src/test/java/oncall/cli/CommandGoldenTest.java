package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oncall.Golden;
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
    private static Run run(Map<String, String> environment, String... args) {
        Run run = Run.in(FOLDER, environment, false, args);
        return new Run(run.exit(), run.out().replace("/" + Golden.folder("") + "/", "/"), run.err());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsWhatTheTranscriptShows(Path transcript) throws IOException {
        String replayed = Transcript.replay(Files.readString(transcript), CommandGoldenTest::run);

        assertThat(replayed).as("each finding says what to do").doesNotContain("; ;", ";  [");
        Golden.check(transcript, replayed);
    }
}
