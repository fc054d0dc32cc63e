package oncall.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A git repository for a test. */
public record Repository(Path root) {

    static final String PATH = System.getenv("PATH");

    public static Repository in(Path root) throws IOException, InterruptedException {
        Repository repository = new Repository(Files.createDirectories(root));
        repository.git("init", "-q");
        return repository;
    }

    /** Writes a file, in folders created as needed. */
    public Repository with(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    public void commit(String tag) throws IOException, InterruptedException {
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", tag);
        git("tag", "-a", tag, "-m", tag);
    }

    /** The repository from one of its folders. */
    Checkout checkout(String folder) {
        return new Checkout(root.resolve(folder), environment());
    }

    /** The environment, without the user's own configuration. */
    public Map<String, String> environment() {
        return environment(80);
    }

    /** The same, with a terminal of this many columns. */
    public Map<String, String> environment(int columns) {
        return Map.of("PATH", PATH, "HOME", root.toString(), "COLUMNS", String.valueOf(columns));
    }

    /** Commits all files as if at an instant. */
    public void commitAt(String instant) throws IOException, InterruptedException {
        git("add", "-A");
        git(Map.of("GIT_COMMITTER_DATE", instant, "GIT_AUTHOR_DATE", instant), "commit", "-q", "-m", instant);
    }

    public void git(String... arguments) throws IOException, InterruptedException {
        git(Map.of(), arguments);
    }

    private void git(Map<String, String> variables, String... arguments) throws IOException, InterruptedException {
        Process process = start(variables, arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    /** Runs git, which may fail, and returns whether it did not. */
    public boolean tryGit(String... arguments) throws IOException, InterruptedException {
        Process process = start(Map.of(), arguments);
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }

    private Process start(Map<String, String> variables, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("git"));
        for (String setting : List.of(
                "user.name=Test",
                "user.email=test@example.com",
                "tag.gpgSign=false",
                "commit.gpgSign=false",
                "protocol.file.allow=always")) {
            line.addAll(List.of("-c", setting));
        }
        line.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().putAll(variables);
        return builder.start();
    }
}
