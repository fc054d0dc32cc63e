package oncall.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import oncall.text.SourceFile;
import oncall.yaml.Mapping.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {

    private static final SourceFile FILE = new SourceFile("text.yaml", "");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 24, 25, 1000})
    void findsEveryKeyOfAnyNumber(int size) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(new Entry(scalar("key " + i), scalar("value " + i)));
        }
        Mapping mapping = new Mapping(entries, 1 + 2 * size, false, FILE.beginning());

        for (Entry entry : entries) {
            assertThat(mapping.get(entry.key().text())).isSameAs(entry);
        }
        assertThat(mapping.get("key " + size)).isNull();
        assertThat(mapping.get("")).isNull();
    }

    private static Scalar scalar(String text) {
        return new Scalar(text, true, FILE.beginning());
    }
}
