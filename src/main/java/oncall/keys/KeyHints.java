package oncall.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oncall.text.Suggestion;
import oncall.yaml.Mapping;
import oncall.yaml.Mapping.Entry;

/** What may have been meant by a key that its block does not have. */
final class KeyHints {

    private final Block<?> block;
    private final List<Key<?>> meant = new ArrayList<>();
    private final String hint;
    private boolean isGuess;

    KeyHints(Entry entry, Mapping mapping, Block<?> block, Reading in) {
        this.block = block;
        String key = entry.key().text();
        String home = in.index().hint(key, in.file());
        if (mapping.flow() && entry.value().isNothing() && key.indexOf('=') < 0) {
            hint = "write ': ' between key and value; a text with a ',' belongs in quotes";
            return;
        }
        findAlike(key, home != null);
        hint = !meant.isEmpty()
                ? "did you mean '" + String.join("' or '", Names.of(meant)) + "'?"
                : home != null ? home : block.what() + " has the keys " + String.join(", ", Names.of(block.keys()));
    }

    /** The keys of the block that may be meant; none if there is nothing to go by. */
    List<Key<?>> meant() {
        return meant;
    }

    /** Whether they only have a word in common with the one that is written. */
    boolean isGuess() {
        return isGuess;
    }

    String hint() {
        return hint;
    }

    private void findAlike(String written, boolean isElsewhere) {
        List<String> names = Names.of(block.keys());
        String nearest = Suggestion.nearest(written, names);
        for (Key<?> key : block.keys()) {
            boolean synonym = nearest == null && key.synonyms().contains(written.toLowerCase(Locale.ROOT));
            if (synonym || key.name().equals(nearest)) {
                meant.add(key);
            }
        }
        // A key of another block is meant for that block, whatever words it has in common with keys of this one.
        if (meant.isEmpty() && !isElsewhere) {
            isGuess = true;
            for (String name : Suggestion.candidates(written, names)) {
                meant.add(block.keys().get(names.indexOf(name)));
            }
        }
    }
}
