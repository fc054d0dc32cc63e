package oncall.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import oncall.files.GeneratedFolder.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often pages are made. */
class GeneratedFolderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path temporary;

    @Test
    void makesEachPageOnce() throws IOException {
        GeneratedFolder folder = new GeneratedFolder(NamedPath.of("out", temporary.toRealPath()), ".md");
        AtomicInteger made = new AtomicInteger();
        Map<String, Supplier<String>> pages = new LinkedHashMap<>();
        for (int i = 0; i < 50; i++) {
            String text = "page " + i + "\n";
            pages.put("p" + i, () -> made.incrementAndGet() < 0 ? "" : text);
        }

        Difference first = folder.write(pages, DAY);
        assertThat(first.missing()).hasSize(50);
        assertThat(made).hasValue(50);

        pages.put("p7", () -> "other\n");
        Difference second = folder.write(pages, DAY);
        assertThat(second.stale()).containsExactly("p7.md");
        assertThat(second.missing()).isEmpty();
        assertThat(made).hasValue(99);
        assertThat(folder.compare(pages, DAY).stale()).isEmpty();
    }
}
