package oncall.fuzz;

import java.io.IOException;
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
    private static final Path DIRECTORY = temporary();

    private FuzzedPlan() {}

    /** Writes the files of the text, in place of those of the text before. */
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

    private static Path temporary() {
        try {
            Path directory = Files.createTempDirectory("oncall-fuzz").toRealPath();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
            return directory;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
