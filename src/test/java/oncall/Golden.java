package oncall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/**
 * Expected results that people review, in files beside the tests. With {@code -Dgolden=write}, a test whose result
 * differs writes the file and still fails: {@code git diff} shows what changed, and the next run passes.
 */
public final class Golden {

    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    private Golden() {}

    /** Fails unless the file holds exactly this text. */
    public static void check(Path expected, String actual) {
        try {
            check(expected, actual, WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void check(Path expected, String actual, boolean write) throws IOException {
        boolean exists = Files.exists(expected);
        String text = exists ? Files.readString(expected) : "";
        if (exists && text.equals(actual)) {
            return;
        }
        String problem = exists ? firstDifference(expected, text, actual) : expected + " is missing";
        if (write) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
            throw new AssertionFailedError(
                    problem + "\nwritten now; look at it with git diff and run again", text, actual);
        }
        throw new AssertionFailedError(problem + "\n-Dgolden=write writes what it is now", text, actual);
    }

    private static String firstDifference(Path file, String expected, String actual) {
        List<String> wanted = List.of(expected.split("\n", -1));
        List<String> given = List.of(actual.split("\n", -1));
        int line = 0;
        while (line < wanted.size() && line < given.size() && wanted.get(line).equals(given.get(line))) {
            line++;
        }
        return file + ":" + (line + 1) + ": differs"
                + "\n  expected: " + (line < wanted.size() ? wanted.get(line) : "the end")
                + "\n  but was:  " + (line < given.size() ? given.get(line) : "the end");
    }

    /** The folder of a package's test resources. */
    public static Path folder(String name) {
        return Path.of("src/test/resources/oncall").resolve(name);
    }
}
