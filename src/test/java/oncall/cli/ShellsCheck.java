package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import oncall.PlanFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bash, zsh and fish complete commands with the scripts that the program prints. Bash and zsh run in a terminal, where
 * one key inserts all candidates and another writes the line to a file.
 */
class ShellsCheck {

    private static final char INSERT_ALL = 0x07;
    private static final char WRITE_LINE = 0x14;

    /** Beginnings of command lines, and all that the last word can be. */
    private static final Map<String, String> CASES = Map.of(
            "oncall fair", "fairness",
            "oncall -C plan runbook ", "profit growth",
            "oncall -C plan who --pipeline gr", "growth",
            "oncall schedule --f", "--from --for --format",
            "oncall schedule --format=j", "--format=json",
            "oncall schedule -C plan --rotation ", "nights weekdays",
            "oncall away -C plan ", "ana ben",
            "oncall rules unknown-t", "unknown-tier unknown-time-zone",
            "oncall runbook ", "",
            "oncall import plan/te", "plan/team.yaml");

    @TempDir
    Path directory;

    @BeforeEach
    void writePlan() throws IOException {
        new PlanFolder(Files.createDirectory(directory.resolve("plan")))
                .with("team.yaml", """
                        engineers: [{id: ana, name: Ana Costa}, {id: ben, name: Ben Okafor}]
                        rotations: [{id: nights, start: 2026-01-05}, {id: weekdays, start: 2026-01-05}]
                        """)
                .with("pipelines.yaml", "pipelines: [{id: profit, name: Profit}, {id: growth, name: Growth}]\n");
        Shells.writeProgram(directory.resolve("bin"));
    }

    @Test
    void bashCompletes() throws Exception {
        write("bashrc", """
                source <(oncall completion bash)
                bind '"\\C-g": insert-completions'
                bind -x '"\\C-t": printf "%s\\n" "$READLINE_LINE" >>lines; READLINE_LINE='
                """);

        checkTyped("bash --rcfile bashrc -i");
    }

    @Test
    void zshCompletes() throws Exception {
        write(".zshrc", """
                autoload -Uz compinit; compinit -u -D
                source <(oncall completion zsh)
                zle -C all complete-word _generic
                zstyle ':completion:all:*' insert yes
                zstyle ':completion:all::::' completer _all_matches _complete
                bindkey '^G' all
                written() { print -r -- "$BUFFER" >>lines; BUFFER=; }
                zle -N written; bindkey '^T' written
                """);

        checkTyped("zsh -d -i");
    }

    @Test
    void fishCompletes() throws Exception {
        StringBuilder script = new StringBuilder("oncall completion fish | source\n");
        List<String> beginnings = List.copyOf(CASES.keySet());
        for (int i = 0; i < beginnings.size(); i++) {
            script.append("complete -C '" + beginnings.get(i) + "' >" + i + "\n");
        }
        write("script.fish", script.toString());
        run("", "fish", "--no-config", "script.fish");

        for (int i = 0; i < beginnings.size(); i++) {
            List<String> found = Files.readAllLines(directory.resolve(String.valueOf(i))).stream()
                    .map(line -> line.split("\t", -1)[0])
                    .toList();
            check(beginnings.get(i), String.join(" ", found));
        }
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text);
    }

    /** Types the beginnings into a shell, all at once: it reads on when it has completed one. */
    private void checkTyped(String shell) throws Exception {
        List<String> beginnings = List.copyOf(CASES.keySet());
        StringBuilder keys = new StringBuilder();
        for (String beginning : beginnings) {
            keys.append(beginning).append(INSERT_ALL).append(WRITE_LINE);
        }
        String screen = run(keys + "exit\n", "script", "-qec", shell, "/dev/null");

        List<String> lines = Files.readAllLines(directory.resolve("lines"));
        assertThat(lines).as(screen).hasSameSizeAs(beginnings);
        for (int i = 0; i < lines.size(); i++) {
            String beginning = beginnings.get(i);
            int word = beginning.lastIndexOf(' ') + 1;
            assertThat(lines.get(i)).startsWith(beginning.substring(0, word));
            check(beginning, lines.get(i).substring(word));
        }
    }

    private static void check(String beginning, String found) {
        assertThat(words(found)).as(beginning).isEqualTo(words(CASES.get(beginning)));
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(List.of(text.split(" ", -1)));
        words.remove("");
        return words;
    }

    private String run(String input, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("screen").toFile());
        builder.environment().put("PATH", directory.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("ZDOTDIR", directory.toString());
        builder.environment().put("TERM", "xterm");
        Process process = builder.start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        String screen = Files.readString(directory.resolve("screen"), StandardCharsets.UTF_8);
        process.destroyForcibly();
        assertThat(ended).as(screen).isTrue();
        return screen;
    }
}
