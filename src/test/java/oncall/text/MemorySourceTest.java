package oncall.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import oncall.text.FileSource.Kind;
import org.junit.jupiter.api.Test;

/** Files in memory behave like those of a directory. */
class MemorySourceTest {

    private final MemorySource source =
            new MemorySource(Map.of("team.yaml", "é", "pipelines/b.yaml", "b", "pipelines/a.yaml", "a", ".git", ""));

    @Test
    void listsNamesInOrderWithoutHiddenOnes() {
        assertThat(source.names("")).containsExactly("pipelines", "team.yaml");
        assertThat(source.names("pipelines")).containsExactly("a.yaml", "b.yaml");
        assertThat(source.names("team.yaml")).isEmpty();
    }

    @Test
    void tellsFilesFromFolders() {
        assertThat(source.kind("team.yaml")).isEqualTo(Kind.FILE);
        assertThat(source.kind("pipelines")).isEqualTo(Kind.FOLDER);
        assertThat(source.kind("pipelines/b.yaml")).isEqualTo(Kind.FILE);
        assertThat(source.kind("pipe")).isEqualTo(Kind.NOTHING);
    }

    @Test
    void readsUtf8() {
        assertThat(source.read("team.yaml")).containsExactly(0xc3, 0xa9);
    }
}
