package oncall.git;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A directory as the git repository around it sees it. The repository is not trusted: no hook, pager, monitor, filter or
 * protocol that its configuration names is run. Where there is no git or no repository, nothing is known.
 */
public final class Checkout {

    private static final int SECONDS = 5;
    private static final int LONGEST = 300;

    /** What of the caller's environment git gets: where programs and the user's own configuration are. */
    private static final List<String> KEPT = List.of("PATH", "HOME", "XDG_CONFIG_HOME");

    private final Path directory;
    private final Map<String, String> environment;

    /**
     * @param directory an existing directory
     * @param environment the variables of the environment; git is looked for in its PATH
     */
    public Checkout(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    /**
     * The revision as {@code git describe} calls it, with {@code -dirty} where files differ from it; or null. Where the
     * repository's own configuration names filters, files are not compared, since that would run them.
     */
    public @Nullable String revision() {
        String filters =
                git("config", "--null", "--show-scope", "--includes", "--name-only", "--get-regexp", "^filter\\.");
        boolean own = filters == null || filters.contains("local\0") || filters.contains("worktree\0");
        String revision = own
                ? git("describe", "--always", "--abbrev=10")
                : git("describe", "--always", "--abbrev=10", "--dirty");
        return revision == null || revision.isBlank() || revision.length() > LONGEST ? null : revision.strip();
    }

    /** The path from the repository's root to the directory, ending in a slash unless empty; empty without repository. */
    public String prefix() {
        String prefix = git("rev-parse", "--show-prefix");
        return prefix == null ? "" : prefix.strip();
    }

    /** What git prints; null where it is missing, fails or takes too long. No match of {@code config} is no failure. */
    private @Nullable String git(String... arguments) {
        Path program = program();
        if (program == null) {
            return null;
        }
        List<String> line = new ArrayList<>(List.of(
                program.toString(),
                "--no-pager",
                "-c",
                "core.fsmonitor=false",
                "-c",
                "core.hooksPath=/dev/null",
                "-c",
                "diff.ignoreSubmodules=all"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        prepare(builder.environment());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            // what is asked for fits into a pipe; whatever does not is cut off with the process
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return null;
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean noMatch = process.exitValue() == 1 && arguments[0].equals("config");
            return process.exitValue() == 0 || noMatch ? output : null;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private void prepare(Map<String, String> variables) {
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
    }

    /** Found by ourselves: relative parts of the PATH would find a program in a directory that is not trusted. */
    private @Nullable Path program() {
        for (String part : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            try {
                Path program = Path.of(part, "git");
                if (program.isAbsolute() && Files.isExecutable(program) && Files.isRegularFile(program)) {
                    return program;
                }
            } catch (InvalidPathException e) {
                // No such directory, then.
            }
        }
        return null;
    }
}
