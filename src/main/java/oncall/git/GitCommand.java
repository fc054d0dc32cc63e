package oncall.git;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import oncall.git.GitException.Reason;

/**
 * Runs git in a directory. The repository is not trusted: no hook, pager, monitor, filter or protocol that its
 * configuration names is run.
 */
final class GitCommand {

    /** Far more than any of our questions takes: git is stopped only if it hangs. */
    private static final int SECONDS = 120;

    private static final int MOST_TEXT = 16 * 1024 * 1024;
    private static final int MOST_COMPLAINTS = 8 * 1024;

    /** The variables that git gets: where programs and the user's own configuration are. */
    private static final List<String> KEPT = List.of("PATH", "HOME", "XDG_CONFIG_HOME");

    private final Path directory;
    private final Map<String, String> environment;

    GitCommand(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    /** The text that git prints. */
    String text(String... arguments) throws GitException {
        return new String(run("", MOST_TEXT, arguments), StandardCharsets.UTF_8);
    }

    /**
     * What git prints until it ends, or until there are so many bytes.
     *
     * @param input what it reads, less than fits into a pipe
     * @throws GitException if it ends in another status than 0
     */
    byte[] run(String input, int most, String... arguments) throws GitException {
        ProcessBuilder builder = builder(arguments);
        Process process = null;
        try {
            process = builder.start();
            CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
            Complaints complaints = new Complaints(process.getErrorStream());
            complaints.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            byte[] output;
            try (InputStream out = process.getInputStream()) {
                output = out.readNBytes(most);
            }
            if (process.waitFor() == 0 || output.length == most) {
                return output;
            }
            complaints.join();
            throw GitException.of(complaints.text);
        } catch (GitException e) {
            throw e;
        } catch (IOException e) {
            throw new GitException(Reason.FAILED, "git cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException(Reason.FAILED, "git was interrupted");
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
        }
    }

    private ProcessBuilder builder(String... arguments) throws GitException {
        List<String> line = new ArrayList<>(List.of(program(), "--no-pager"));
        for (String setting :
                List.of("core.fsmonitor=false", "core.hooksPath=/dev/null", "diff.ignoreSubmodules=all")) {
            line.add("-c");
            line.add(setting);
        }
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
        Map<String, String> variables = builder.environment();
        variables.clear();
        for (String name : KEPT) {
            String value = environment.get(name);
            if (value != null) {
                variables.put(name, value);
            }
        }
        variables.put("LC_ALL", "C");
        variables.put("GIT_OPTIONAL_LOCKS", "0");
        variables.put("GIT_TERMINAL_PROMPT", "0");
        variables.put("GIT_NO_LAZY_FETCH", "1");
        variables.put("GIT_ALLOW_PROTOCOL", "none");
        return builder;
    }

    /** Found by ourselves: relative parts of the PATH would find a program in a directory that is not trusted. */
    private String program() throws GitException {
        for (String part : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            try {
                Path program = Path.of(part, "git");
                if (program.isAbsolute() && Files.isExecutable(program) && Files.isRegularFile(program)) {
                    return program.toString();
                }
            } catch (InvalidPathException e) {
                // No such directory, then.
            }
        }
        throw new GitException(Reason.NO_GIT, "there is no program git in the PATH; install it");
    }

    /** Reads standard error, so that git never waits for room in its pipe. */
    private static final class Complaints extends Thread {

        private final InputStream stream;
        private volatile String text = "";

        Complaints(InputStream stream) {
            super("git complaints");
            this.stream = stream;
            setDaemon(true);
        }

        @Override
        public void run() {
            try (stream) {
                text = new String(stream.readNBytes(MOST_COMPLAINTS), StandardCharsets.UTF_8);
                stream.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // The process was stopped.
            }
        }
    }
}
