package oncall.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oncall.text.Location;
import oncall.text.Suggestion;
import oncall.yaml.Mapping;
import oncall.yaml.Mapping.Entry;
import org.jspecify.annotations.Nullable;

/** What may have been meant by a key that its block does not have. */
final class KeyHints {

    private final String key;
    private final Block<?> block;
    private final List<Key<?>> meant = new ArrayList<>();
    private final String hint;
    private boolean isGuess;

    KeyHints(Entry entry, Mapping mapping, Block<?> block, Reading in) {
        this.key = entry.key().text();
        this.block = block;
        String glued = entry.value().isNothing() ? keyGluedToValue() : null;
        String home = in.index().hint(key, in.file());
        if (glued != null) {
            mean(glued);
            hint = "write a ':' and a space after '" + glued + "'";
        } else if (entry.value().isNothing() && isCutOff(entry.key().location(), Reading.place(mapping))) {
            hint = "a ',' in brackets ends a text; put the text before it in quotes if this belongs to it";
        } else {
            findAlike(home != null);
            hint = !meant.isEmpty()
                    ? "did you mean '" + String.join("' or '", Names.of(meant)) + "'?"
                    : home != null ? home : block.what() + " has the keys " + String.join(", ", Names.of(block.keys()));
        }
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

    private void mean(String name) {
        meant.add(block.keys().get(block.position(name, 0)));
    }

    private void findAlike(boolean isElsewhere) {
        List<String> names = Names.of(block.keys());
        String nearest = Suggestion.nearest(key, names);
        if (nearest != null) {
            mean(nearest);
            return;
        }
        for (Key<?> other : block.keys()) {
            if (other.synonyms().contains(key.toLowerCase(Locale.ROOT))) {
                meant.add(other);
            }
        }
        // A key of another block is meant for that block, whatever words it has in common with keys of this one.
        if (meant.isEmpty() && !isElsewhere) {
            isGuess = true;
            for (String name : Suggestion.candidates(key, names)) {
                mean(name);
            }
        }
    }

    /** In brackets {@code {date:2026-12-25}} and {@code {date 2026-12-25}} are keys without values. */
    private @Nullable String keyGluedToValue() {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) == ':' || key.charAt(i) == ' ') {
                String before = key.substring(0, i);
                return block.position(before, 0) >= 0 ? before : null;
            }
        }
        return null;
    }

    /** In brackets {@code {reason: Ill, not away}} has a key {@code not away} without a ':'. */
    private boolean isCutOff(Location place, Location first) {
        String text = place.file().text();
        int after = place.end();
        while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        return place.start() > first.start()
                && key.indexOf('=') < 0
                && after < text.length()
                && ",}".indexOf(text.charAt(after)) >= 0;
    }
}
