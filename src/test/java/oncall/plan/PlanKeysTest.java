package oncall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.keys.Block;
import oncall.keys.Key;
import oncall.model.Plan;
import oncall.text.Diagnostics;
import oncall.text.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The descriptions of keys are true. */
class PlanKeysTest {

    /** A plan with each kind of block; {@code @x@} is a placeholder for more keys of the block below {@code x}. */
    private static final Map<String, String> PLAN =
            Map.of("team.yaml", """
            team: Data
            engineers:
              - {id: alice, name: Alice, slack: a, time_off: [{date: 2026-12-24@time_off@}]@engineers@}
              - {id: bob, name: Bob, slack: b}
              - {id: charlie, name: Charlie, slack: c}
            rotation: {start: 2026-01-05, handoff: {meeting: {day: friday}@handoff@}@rotation@}
            @team.yaml@
            """, "holidays.yaml", "holidays: []\n", "pipelines.yaml", """
            tiers: {investor: {resolve_within: 4h@tiers@}}
            pipelines: [{id: p, name: P, tier: investor, primary_owner: alice, secondary_owner: bob}]
            """);

    record Described(String below, Key<?> key) {
        @Override
        public String toString() {
            return below + "." + key.name();
        }
    }

    static List<Described> keys() {
        List<Described> keys = new ArrayList<>();
        for (Block<?> file : PlanReader.FILES) {
            collect(file.words(), file, keys);
        }
        return keys;
    }

    private static void collect(String below, Block<?> block, List<Described> keys) {
        for (Key<?> key : block.keys()) {
            keys.add(new Described(below, key));
            // the blocks of 'rotations' are those of 'rotation'
            if (key.type().block() != null && !key.name().equals("rotations")) {
                collect(key.name(), key.type().block(), keys);
            }
        }
    }

    static List<Described> keysWithDefault() {
        // the keys of 'rotations' are those of 'rotation'
        return keys().stream()
                .filter(described -> described.key().byDefault() != null)
                .filter(described -> !described.below().equals("rotations"))
                .toList();
    }

    @Test
    void areAllFound() {
        assertThat(keys()).hasSizeGreaterThan(90);
        assertThat(keysWithDefault()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void haveAMeaningAndAnExample(Described described) {
        Key<?> key = described.key();

        assertThat(key.name()).matches("[a-z]+(_[a-z]+)*");
        assertThat(key.meaning()).matches("[A-Z`].*[.]").hasSizeLessThan(120);
        assertThat(key.example()).isNotEqualTo("\"...\"");
    }

    /** A plan means the same without a key and with the key's documented default. */
    @ParameterizedTest
    @MethodSource("keysWithDefault")
    void meanTheirDefaultWhenAbsent(Described described) throws IOException {
        Key<?> key = described.key();
        String line = key.name() + ": " + key.byDefault();

        Plan with = plan(described.below(), (described.below().endsWith(".yaml") ? "" : ", ") + line);

        assertThat(with).isEqualTo(plan("nothing", ""));
    }

    private static Plan plan(String below, String line) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        boolean replaced = below.equals("nothing");
        for (Map.Entry<String, String> file : PLAN.entrySet()) {
            replaced |= file.getValue().contains("@" + below + "@");
            texts.put(
                    file.getKey(),
                    file.getValue().replace("@" + below + "@", line).replaceAll("@[a-z_.]+@", ""));
        }
        assertThat(replaced).as("a place for keys below %s", below).isTrue();
        Diagnostics diagnostics = new Diagnostics();
        PlanSpec spec = PlanReader.read(new MemorySource(texts), diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        return Objects.requireNonNull(spec).meant();
    }
}
