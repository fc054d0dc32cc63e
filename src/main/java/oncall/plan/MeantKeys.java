package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oncall.text.Location;
import oncall.text.Suggestion;
import oncall.yaml.Mapping.Entry;
import org.jspecify.annotations.Nullable;

/** Which keys may have been meant by one that a block does not have. */
final class MeantKeys {

    private MeantKeys() {}

    /**
     * How to mend a key that is unknown.
     *
     * @param known the keys that its block may have
     * @param what what the block is, such as {@code a pipeline}
     */
    static String hint(Entry entry, List<String> known, String what) {
        String key = entry.key().text();
        String glued = keyGluedToValue(entry, known);
        if (glued != null) {
            return "write a ':' and a space behind '" + glued + "'";
        }
        if (isCutOff(entry)) {
            return "a ',' in brackets ends a text; put the text before it in quotes if this belongs to it";
        }
        List<String> meant = of(entry, known);
        if (!meant.isEmpty()) {
            return "did you mean '" + String.join("' or '", meant) + "'?";
        }
        String home = KeyHome.hint(key, entry.key().location().file().name());
        return home == null ? what + " has the keys " + String.join(", ", known) : home;
    }

    /** Which of these keys were meant by one that is none of them; none where the key is one, or stands beside. */
    static List<String> of(Entry entry, List<String> keys) {
        String key = entry.key().text();
        if (keys.contains(key)) {
            return List.of();
        }
        String glued = keyGluedToValue(entry, keys);
        if (glued != null) {
            return List.of(glued);
        }
        String near = Suggestion.nearest(key, keys);
        if (near != null) {
            return List.of(near);
        }
        List<String> meant = new ArrayList<>();
        for (String other : OtherWords.meaning(key.toLowerCase(Locale.ROOT))) {
            if (keys.contains(other)) {
                meant.add(other);
            }
        }
        // A key that another block has was meant for that, whatever words it has in common with these.
        boolean isElsewhere = KeyHome.hint(key, "") != null;
        return !meant.isEmpty() || isElsewhere ? meant : Suggestion.candidates(key, keys);
    }

    /** In brackets {@code {reason: Ill, not away}} has a key {@code not away} without a ':'. */
    private static boolean isCutOff(Entry entry) {
        Location place = entry.key().location();
        String text = place.file().text();
        int behind = place.end();
        while (behind < text.length() && Character.isWhitespace(text.charAt(behind))) {
            behind++;
        }
        int before = place.start() - 1;
        while (before > 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return entry.value().isNothing()
                && entry.key().text().indexOf('=') < 0
                && before > 0
                && text.charAt(before) == ','
                && behind < text.length()
                && ",}".indexOf(text.charAt(behind)) >= 0;
    }

    /** In brackets {@code {date:2026-12-25}} and {@code {date 2026-12-25}} are keys without values. */
    private static @Nullable String keyGluedToValue(Entry entry, List<String> keys) {
        if (!entry.value().isNothing()) {
            return null;
        }
        String key = entry.key().text();
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) == ':' || key.charAt(i) == ' ') {
                String before = key.substring(0, i);
                return keys.contains(before) ? before : null;
            }
        }
        return null;
    }
}
