package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected results that people review, in files beside the tests. {@code -Dgolden=write} writes them anew; what changes is
 * then seen in the diff.
 */
public final class Golden {

    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    private Golden() {}

    /** Fails unless the file holds exactly this text. */
    public static void check(Path expected, String actual) {
        try {
            if (WRITE) {
                Files.writeString(expected, actual);
            }
            assertThat(expected).as("run with -Dgolden=write to make it").exists();
            assertThat(actual).as(expected.toString()).isEqualTo(Files.readString(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of a package's test resources. */
    public static Path folder(String name) {
        return Path.of("src/test/resources/oncall").resolve(name);
    }
}
