package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A transcript shows each difference in a program's output. */
class TranscriptTest {

    @Test
    void replacesWhatIsPrintedAndKeepsComments() {
        String old = """
                A comment.

                $ oncall one
                old
                [exit 0]

                Another comment.

                $ oncall two
                """;

        String replayed = Transcript.replay(old, (environment, args) -> new Run(1, args[0] + "\n", "wrong\n"));

        assertThat(replayed).isEqualTo("""
                A comment.

                $ oncall one
                one
                [stderr]
                wrong
                [exit 1]

                Another comment.

                $ oncall two
                two
                [stderr]
                wrong
                [exit 1]
                """);
        assertThat(Transcript.replay(replayed, (environment, args) -> new Run(1, args[0] + "\n", "wrong\n")))
                .isEqualTo(replayed);
    }

    @Test
    void showsEmptyLinesAndMissingNewlines() {
        assertThat(printed("")).isEqualTo("");
        assertThat(printed("\n")).isEqualTo("\n");
        assertThat(printed("a\n\n")).isEqualTo("a\n\n");
        assertThat(printed("a")).isEqualTo("a (no-eol)\n");
        assertThat(printed("\n ")).isEqualTo("\n\\u{20} (esc) (no-eol)\n");
    }

    @Test
    void escapesInvisibleCharactersInMarkedLines() {
        assertThat(printed("a\\b\n")).isEqualTo("a\\b\n");
        assertThat(printed("a\\b\r\n")).isEqualTo("a\\\\b\\r (esc)\n");
        assertThat(printed("\u001b[1mbold\u001b[0m\tü\n")).isEqualTo("\\e[1mbold\\e[0m\\tü (esc)\n");
        assertThat(printed("\u202eabc\u0000\n")).isEqualTo("\\u{202e}abc\\u{0} (esc)\n");
    }

    @Test
    void escapesWhatLooksLikeAMark() {
        assertThat(printed("$ oncall\n")).isEqualTo("\\u{24} oncall (esc)\n");
        assertThat(printed("[stderr]\n[exit 0]\n")).isEqualTo("\\u{5b}stderr] (esc)\n\\u{5b}exit 0] (esc)\n");
        assertThat(printed("a (esc)\na (no-eol)\n")).isEqualTo("a (esc) (esc)\na (no-eol) (esc)\n");
    }

    @Test
    void readsVariablesAndQuotedArguments() {
        List<String> seen = new ArrayList<>();

        Transcript.replay("$ NO_COLOR=1 COLUMNS=40 oncall who 'Ann Lee' A=1\n", (environment, args) -> {
            seen.add(environment.get("NO_COLOR") + environment.get("COLUMNS"));
            seen.addAll(Arrays.asList(args));
            return new Run(0, "", "");
        });

        assertThat(seen).containsExactly("140", "who", "Ann Lee", "A=1");
    }

    @Test
    void refusesOtherPrograms() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transcript.replay("$ ls\n", (environment, args) -> new Run(0, "", "")))
                .withMessage("not a command of oncall: ls");
    }

    private static String printed(String out) {
        String replayed = Transcript.replay("$ oncall\n", (environment, args) -> new Run(0, out, ""));
        return replayed.substring("$ oncall\n".length(), replayed.length() - "[exit 0]\n".length());
    }
}
