package oncall.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.keys.Alternatives.KeySet;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.SourceFile;
import oncall.yaml.Node;
import oncall.yaml.YamlReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that follows from the description of a block, in a small file about pets. */
class BlockTest {

    record Pet(
            @Nullable Located<String> name,
            @Nullable Located<String> kind,
            @Nullable Located<LocalDate> born,
            List<Located<String>> tricks,
            List<Meal> meals) {

        static final Block<Pet> BLOCK = new Block<>("a pet", "One pet.") {
            @Override
            protected Pet spec(BlockReader in) {
                return new Pet(in.get(NAME), in.get(KIND), in.get(BORN), in.list(TRICKS), in.list(MEALS));
            }
        };
        static final Key<Located<String>> NAME = BLOCK.required("name", Types.TEXT, "What it is called.", "Rex");
        static final Key<Located<String>> KIND = BLOCK.optional(
                "kind", new ChoiceType<>(List.of("cat", "dog"), List.of("cat", "dog"), List.of()), "What it is.");
        static final Key<Located<LocalDate>> BORN = BLOCK.optional("born", Types.DATE, "Its birthday.");
        static final Key<List<Located<String>>> TRICKS = BLOCK.optional("tricks", Types.TEXTS, "What it can do.");
        static final Key<List<Meal>> MEALS =
                BLOCK.optional("meals", ListType.orOne(new BlockOrValue<>(Meal.BLOCK, Meal.FOOD)), "What it eats.");
    }

    record Meal(@Nullable Located<String> food, @Nullable Located<Integer> grams) {

        static final Block<Meal> BLOCK = new Block<>("a meal", "What it eats.") {
            @Override
            protected Meal spec(BlockReader in) {
                return new Meal(in.get(FOOD), in.get(GRAMS));
            }
        };
        static final Key<Located<String>> FOOD = BLOCK.required("food", Types.TEXT, "What.", "Fish");
        static final Key<Located<Integer>> GRAMS = BLOCK.optional("grams", Types.COUNT, "How much.");
    }

    record Visit(@Nullable Located<String> pet) {

        static final Key<Located<String>> EVERY = Key.optional("every", Types.TEXT, "A weekday.", "friday");
        static final Key<Located<LocalDate>> DAY = Key.optional("day", Types.DATE, "One day.", "2026-12-24");
        static final Key<Located<LocalDate>> FROM = Key.optional("from", Types.DATE, "First day.", "2026-12-24");
        static final Key<Located<LocalDate>> TO = Key.optional("to", Types.DATE, "Last day.", "2026-12-31");
        static final Block<Visit> BLOCK =
                new Block<>(
                        "a visit",
                        "One visit.",
                        new Alternatives(
                                List.of(
                                        KeySet.of(DAY),
                                        KeySet.of(FROM, TO),
                                        new KeySet(List.of(EVERY), List.of(FROM, TO))),
                                "no day is given",
                                "write 'day', or 'from' and 'to', or 'every'")) {
                    @Override
                    protected Visit spec(BlockReader in) {
                        return new Visit(in.get(PET));
                    }
                };
        static final Key<Located<String>> PET = BLOCK.required("pet", Types.REFERENCE, "Who visits.");
    }

    record Pets(List<Pet> pets, boolean complete) {

        static final Block<Pets> BLOCK = new Block<>("pets.yaml", "All pets.") {
            @Override
            protected Pets spec(BlockReader in) {
                return new Pets(in.list(PETS), in.isComplete(PETS));
            }
        };
        static final Key<List<Pet>> PETS = BLOCK.optional("pets", ListType.of(Pet.BLOCK), "The pets.");
        static final Key<List<Visit>> VISITS = BLOCK.optional("visits", ListType.of(Visit.BLOCK), "Who comes when.");
    }

    private final Diagnostics diagnostics = new Diagnostics();

    private @Nullable Pets read(String yaml) {
        Node node = Objects.requireNonNull(YamlReader.read(new SourceFile("pets.yaml", yaml), diagnostics));
        return Pets.BLOCK.read(node, List.of(Pets.BLOCK), diagnostics);
    }

    private String findings() {
        List<String> findings = new ArrayList<>();
        for (Diagnostic finding : diagnostics.sorted()) {
            findings.add(finding.location().column() + " " + finding.rule().id() + ": " + finding.message()
                    + (finding.hint() == null ? "" : "; " + finding.hint()));
        }
        return String.join(" + ", findings);
    }

    @Test
    void readsValuesWithTheirPlaces() {
        Pets pets = Objects.requireNonNull(read("pets:\n  - {name: Rex, born: 2026-01-05, tricks: [roll, sit]}\n"));

        assertThat(findings()).isEmpty();
        assertThat(pets.complete()).isTrue();
        Pet rex = pets.pets().get(0);
        assertThat(Objects.requireNonNull(rex.born()).value()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(Objects.requireNonNull(rex.born()).location().column()).isEqualTo(23);
        assertThat(rex.kind()).isNull();
        assertThat(rex.tricks()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pets: [{}] | 8 missing-key: 'name' is missing; a pet needs 'name'",
                "pets: [{name: }] | 9 missing-key: 'name' has no value; a pet needs 'name'",
                "pets: [{name: A, born: }] | 18 empty-value: 'born' has no value, and counts as absent; write one, or remove the key",
                "pets: [{naem: A}] | 9 unknown-key: unknown key 'naem'; did you mean 'name'?",
                "pets: [{name: A, visits: []}] | 18 unknown-key: unknown key 'visits'; it belongs at the top level of pets.yaml",
                "pets: [{name: A, colour: red}] | 18 unknown-key: unknown key 'colour'; a pet has the keys name, kind, born, tricks, meals",
                "pets: [{name: A, with a hat}] | 18 unknown-key: unknown key 'with a hat'; write ': ' between key and value; a text with a ',' belongs in quotes",
                "pets: [{title: A}] | 9 unknown-key: unknown key 'title'; did you mean 'name'?",
                "pets: [{name: A, pet: a}] | 18 unknown-key: unknown key 'pet'; it belongs under 'visits'",
                "pets: [{name: A, kind: dogg}] | 24 unknown-value: unknown value 'dogg'; did you mean 'dog'?",
                "pets: [{name: A, born: 5.1.2026}] | 24 invalid-date: '5.1.2026' is not a date; write an existing date YYYY-MM-DD, from 2000 to 2199",
                "pets: [{name: A, tricks: roll}] | 26 wrong-type: expected a list, but this is a text; write a list, such as [\"...\"], or [] for none",
                "pets: {name: A} | 8 wrong-type: expected a list, but this is a mapping; write a list, such as [{name: Rex}], or [] for none",
                "pets: [A] | 8 wrong-type: expected a pet, written as 'key: value' lines, but this is a text; write it as {name: Rex}",
                "visits: [{pet: a}] | 11 missing-key: no day is given; write 'day', or 'from' and 'to', or 'every'",
                "visits: [{from: 2026-01-05, pet: a}] | 11 missing-key: 'to' is missing; a visit needs 'from' and 'to'",
                "visits: [{day: 2026-01-05, to: 2026-01-06, pet: a}] | 16 conflicting-keys: 'day' and 'to' do not go together; write 'day', or 'from' and 'to', or 'every'",
                "visits: [{every: friday, day: 2026-01-05, pet: a}] | 31 conflicting-keys: 'day' and 'every' do not go together; write 'day', or 'from' and 'to', or 'every'",
                "visits: [{every: friday, to: 2026-01-06, pet: a, x: 1}] | 50 unknown-key: unknown key 'x'; a visit has the keys day, from, to, every, pet",
                "pets: [{name: A, meals: {grams: 5}}] | 26 missing-key: 'food' is missing; a meal needs 'food'",
                "pets: [{name: A, meals: [[Fish]]}] | 26 wrong-type: expected a single text, but this is a list; write it without brackets or '-'",
                "pets: [{name: A, born: #7\\n}] | 24 commented-value: '#7' is a comment, not a value; put the whole value in quotes, or write a space after the '#'",
            })
    void reportsWhatIsWrong(String yaml, String findings) {
        read(yaml.replace("\\n", "\n"));

        assertThat(findings()).isEqualTo(findings);
    }

    @Test
    void readsAMisspeltKeyAsTheOneItResembles() {
        Pets pets = Objects.requireNonNull(read("pets: [{naem: Rex}]"));

        assertThat(Objects.requireNonNull(pets.pets().get(0).name()).value()).isEqualTo("Rex");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fish | [Fish null]",
                "[Fish, Milk] | [Fish null, Milk null]",
                "{food: Fish, grams: 5} | [Fish 5]",
                "[{food: Fish, grams: 5}, Milk] | [Fish 5, Milk null]",
            })
    void readsOneOrAListOfBlocksOrValues(String yaml, String meals) {
        Pets pets = Objects.requireNonNull(read("pets: [{name: Rex, meals: " + yaml + "}]"));

        assertThat(findings()).isEmpty();
        List<String> read = new ArrayList<>();
        for (Meal meal : pets.pets().get(0).meals()) {
            Integer grams = meal.grams() == null ? null : meal.grams().value();
            read.add(Objects.requireNonNull(meal.food()).value() + " " + grams);
        }
        assertThat(read.toString()).isEqualTo(meals);
    }

    @Test
    void knowsWhenAnItemWasLeftOut() {
        assertThat(Objects.requireNonNull(read("pets: [{name: Rex}, Bello]")).complete())
                .isFalse();
    }

    @Test
    void readsNoFileThatIsAList() {
        assertThat(read("- {name: Rex}")).isNull();
        assertThat(findings())
                .startsWith("1 wrong-type: expected 'key: value' lines, but this is a list; begin with a line 'pets:'");
    }

    @Test
    void hasASchema() {
        assertThat(JsonSchema.of(Pets.BLOCK).toString())
                .contains("required=[name]", "enum=[cat, dog, null]", "$ref=#/definitions/optional-date");
    }
}
