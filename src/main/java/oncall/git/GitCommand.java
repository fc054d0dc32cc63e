package oncall.git;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Runs git in a directory. The repository is not trusted: git runs no hook, pager, monitor, filter or protocol that the
 * repository's configuration names.
 */
record GitCommand(Path directory, Map<String, String> environment) {

    /** Far longer than any command takes: git is stopped only if it hangs. */
    private static final int SECONDS = 120;

    private static final int MOST_TEXT = 16 * 1024 * 1024;
    private static final int MOST_COMPLAINTS = 8 * 1024;

    /** A thread for each task: with two processors JDK 25 runs the common pool's tasks one after the other. */
    private static final Executor THREADS = task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    };

    /** The variables passed to git: where to find programs and the user's own configuration. */
    private static final List<String> KEPT = List.of("PATH", "HOME", "XDG_CONFIG_HOME");

    private static final Map<String, String> SETTINGS = Map.of(
            "LC_ALL", "C",
            "GIT_OPTIONAL_LOCKS", "0",
            "GIT_TERMINAL_PROMPT", "0",
            "GIT_NO_LAZY_FETCH", "1",
            "GIT_ALLOW_PROTOCOL", "none");

    /** Runs git and returns the text that it prints. */
    String text(String... arguments) throws IOException {
        return new String(run("", MOST_TEXT, arguments), StandardCharsets.UTF_8);
    }

    /**
     * Runs git and returns what it prints, up to {@code most} bytes.
     *
     * @param input the standard input
     * @throws IOException if git cannot be run, or its exit status is not 0; the message says what to do
     */
    byte[] run(String input, int most, String... arguments) throws IOException {
        Process process = builder(arguments).start();
        try {
            CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS, THREADS)
                    .execute(process::destroyForcibly);
            CompletableFuture<String> complaints =
                    CompletableFuture.supplyAsync(() -> complaints(process.getErrorStream()), THREADS);
            THREADS.execute(() -> write(input, process.getOutputStream()));
            byte[] output = process.getInputStream().readNBytes(most);
            if (output.length == most || process.waitFor() == 0) {
                return output;
            }
            throw new IOException(reason(complaints.join()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("git was interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    /** Writes the input while the output is read, so that git never waits for room in a pipe. */
    private static void write(String input, OutputStream stream) {
        try (stream) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Git has stopped, and says why.
        }
    }

    /** Reads standard error while the output is read too, so that git never waits for room in a pipe. */
    private static String complaints(InputStream stream) {
        try {
            String text = new String(stream.readNBytes(MOST_COMPLAINTS), StandardCharsets.UTF_8);
            stream.transferTo(OutputStream.nullOutputStream());
            return text;
        } catch (IOException e) {
            return ""; // git was stopped
        }
    }

    /** The reason that git gave on standard error, in the locale C. */
    private static String reason(String complaints) {
        if (complaints.contains("dubious ownership") || complaints.contains("is owned by someone else")) {
            return "the git repository belongs to another user, and git does not read it;"
                    + " allow it with 'git config --global --add safe.directory DIR'";
        }
        return complaints.contains("not a git repository")
                ? "the plan's directory is not in a git repository; name one that is with -C DIR"
                : "git failed: " + complaints.strip().lines().findFirst().orElse("it gives no reason");
    }

    private ProcessBuilder builder(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(program(), "--no-pager", "-c", "core.fsmonitor=false"));
        line.addAll(List.of("-c", "core.hooksPath=/dev/null", "-c", "diff.ignoreSubmodules=all"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
        Map<String, String> variables = builder.environment();
        variables.clear();
        variables.putAll(environment);
        variables.keySet().retainAll(KEPT);
        variables.putAll(SETTINGS);
        return builder;
    }

    /**
     * The git program. It is searched for here, because a relative part of the PATH could find a program in an
     * untrusted directory.
     */
    private String program() throws IOException {
        for (String part : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            try {
                Path program = Path.of(part, "git");
                if (program.isAbsolute() && Files.isExecutable(program) && Files.isRegularFile(program)) {
                    return program.toString();
                }
            } catch (InvalidPathException e) {
                // The PATH names no such directory.
            }
        }
        throw new IOException("git is not in the PATH; install it");
    }
}
