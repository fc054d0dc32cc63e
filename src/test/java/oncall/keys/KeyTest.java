package oncall.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import oncall.plan.PlanReader;
import oncall.text.Diagnostics;
import oncall.text.SourceFile;
import oncall.yaml.Node;
import oncall.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader accepts all examples and defaults. */
class KeyTest {

    static List<Block<?>> blocks() {
        List<Block<?>> blocks = new ArrayList<>();
        for (Block<?> file : PlanReader.FILES) {
            collect(file, blocks);
        }
        return blocks;
    }

    private static void collect(Block<?> block, List<Block<?>> blocks) {
        if (!blocks.contains(block)) {
            blocks.add(block);
            for (Key<?> key : block.keys()) {
                if (key.type().block() != null) {
                    collect(key.type().block(), blocks);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void examplesAreRight(Block<?> block) {
        for (Key<?> key : block.keys()) {
            assertThat(findings(key.type(), key.example()))
                    .as("%s: %s", key.name(), key.example())
                    .isEmpty();
            if (key.byDefault() != null) {
                assertThat(findings(key.type(), key.byDefault())).as(key.name()).isEmpty();
            }
        }
        assertThat(findings(block, block.example())).isEmpty();
    }

    @Test
    void otherWordsAreForKeysAndValues() {
        Set<String> names = new HashSet<>();
        Set<String> advised = new HashSet<>();
        for (Block<?> block : blocks()) {
            advised.add(block.words());
            for (Key<?> key : block.keys()) {
                names.add(key.name());
                if (key.type() instanceof ChoiceType<?> choice) {
                    names.addAll(
                            List.of(choice.form().substring("one of ".length()).split(", ")));
                }
            }
        }
        assertThat(KeyHints.OTHER_WORDS.stream().filter(line -> !line.startsWith("#") && !line.contains(" > ")))
                .allSatisfy(line -> assertThat(names).contains(line.substring(0, line.indexOf(':'))))
                .isSorted();
        assertThat(KeyHints.OTHER_WORDS.stream().filter(line -> line.contains(" > ")))
                .allSatisfy(line -> assertThat(advised).contains(line.substring(0, line.indexOf(" > "))));
    }

    private static List<?> findings(ValueType<?> type, String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        Node node = Objects.requireNonNull(YamlReader.read(new SourceFile("example.yaml", yaml), diagnostics));
        Block<?> team = PlanReader.FILES.get(0);
        type.read(node, new Reading(team, PlanReader.FILES, diagnostics));
        return diagnostics.sorted();
    }
}
