package oncall.keys;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oncall.text.Resource;
import oncall.text.Suggestion;
import oncall.yaml.Mapping;
import oncall.yaml.Mapping.Entry;
import org.jspecify.annotations.Nullable;

/** Guesses what was meant by a key that its block does not have. */
final class KeyHints {

    /** A key that belongs in more places than this gets no hint about them. */
    private static final int MOST_PLACES = 3;

    /** One line for each key or value: its name, and other words that people use for it. */
    static final List<String> OTHER_WORDS =
            Resource.text(KeyHints.class, "other-words.txt").lines().toList();

    /** The words of each line; the first is the name. */
    private static final List<List<String>> NAMED =
            OTHER_WORDS.stream().map(line -> List.of(line.split("[: ]+", -1))).toList();

    private KeyHints() {}

    /** The keys of the block that a misspelt key resembles, or that people call by this word. */
    static List<String> meant(String written, Block<?> block, Reading in) {
        List<String> names = names(block);
        String nearest = Suggestion.nearest(written, names);
        List<String> meant = nearest == null ? inOtherWords(written, names) : List.of(nearest);
        // A key of another kind of block is meant for that one, whatever words it shares with keys of this one.
        return meant.isEmpty() && advice(written, block) == null && places(List.of(written), in) == null
                ? Suggestion.related(written, names)
                : meant;
    }

    /** @param meant the keys that were {@link #meant} */
    static String hint(Entry entry, List<String> meant, Mapping mapping, Block<?> block, Reading in) {
        String written = entry.key().text();
        if (mapping.flow() && entry.value().isNothing()) {
            return "write ': ' between key and value; a text with a ',' belongs in quotes";
        }
        String advice = advice(written, block);
        if (advice != null) {
            return advice;
        }
        if (!meant.isEmpty()) {
            return "did you mean '" + String.join("' or '", meant) + "'?";
        }
        String places = places(List.of(written), in);
        return places != null
                ? "it belongs " + places
                : Suggestion.list(block.words() + " has the keys ", names(block));
    }

    /** A hint for a word that is neither a key of the block nor another word for one; null if there is none. */
    private static @Nullable String advice(String written, Block<?> block) {
        String lead = block.words() + " > ";
        for (String line : OTHER_WORDS) {
            int end = line.indexOf(": ");
            if (line.startsWith(lead)
                    && List.of(line.substring(0, end).split(" ", -1)).contains(written)) {
                return line.substring(end + 2);
            }
        }
        return null;
    }

    /** The names, of keys or of values, for which people use this word. */
    static List<String> inOtherWords(String written, List<String> names) {
        List<String> meant = new ArrayList<>();
        String word = written.toLowerCase(Locale.ROOT);
        for (List<String> words : NAMED) {
            if (words.lastIndexOf(word) > 0 && names.contains(words.get(0))) {
                meant.add(words.get(0));
            }
        }
        return meant;
    }

    /** Where a block with all these keys belongs; null if no kind of block has them, or too many do. */
    static @Nullable String places(List<String> written, Reading in) {
        Set<String> places = new LinkedHashSet<>();
        for (Block<?> file : in.files()) {
            String inFile = file == in.file() ? "" : " in " + file.words();
            if (hasAll(file, written)) {
                places.add("at the top level of " + file.words());
            }
            addPlaces(written, file, inFile, places);
        }
        return places.isEmpty() || places.size() > MOST_PLACES ? null : String.join(" or ", places);
    }

    private static void addPlaces(List<String> written, Block<?> block, String inFile, Set<String> places) {
        for (Key<?> key : block.keys()) {
            Block<?> inner = key.type().block();
            // The key that it is written instead of stands for both.
            if (inner != null && !key.isInstead()) {
                if (hasAll(inner, written)) {
                    places.add("under '" + key.name() + "'" + inFile);
                }
                addPlaces(written, inner, inFile, places);
            }
        }
    }

    private static boolean hasAll(Block<?> block, List<String> written) {
        for (String name : written) {
            if (block.key(name) == null) {
                return false;
            }
        }
        return true;
    }

    private static List<String> names(Block<?> block) {
        return block.keys().stream().map(Key::name).toList();
    }
}
