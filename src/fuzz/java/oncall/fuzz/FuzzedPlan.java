package oncall.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oncall.PlanFolder;

/**
 * A plan made of one text: a line {@code %%% team.yaml} begins that file. A file that is not named is that of a small
 * plan without findings.
 */
final class FuzzedPlan {

    private static final Pattern FILE = Pattern.compile("(?m)^%%% ([a-z]+\\.yaml)\n");
    private static final Path DIRECTORY = directory();

    private FuzzedPlan() {}

    /** Writes the files of the text in place of the previous ones. */
    static Path write(String text) throws IOException {
        try (Stream<Path> old = Files.list(DIRECTORY)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        PlanFolder plan = new PlanFolder(DIRECTORY);
        Matcher file = FILE.matcher(text);
        String name = "team.yaml";
        int start = 0;
        while (file.find()) {
            write(name, text.substring(start, file.start()), plan);
            name = file.group(1);
            start = file.end();
        }
        write(name, text.substring(start), plan);
        return DIRECTORY;
    }

    private static void write(String name, String text, PlanFolder plan) {
        if (!text.isEmpty()
                && List.of("team.yaml", "holidays.yaml", "pipelines.yaml", "schedule.yaml")
                        .contains(name)) {
            plan.with(name, text);
        }
    }

    /** The same at every run, since its name guides the fuzzer too. */
    private static Path directory() {
        try {
            return Files.createDirectories(Path.of("target", "fuzzed-plan")).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
