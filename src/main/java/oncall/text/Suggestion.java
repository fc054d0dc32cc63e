package oncall.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds what someone may have meant: the candidate with the smallest edit distance, where neighbours changing places
 * count as one edit (optimal string alignment; Damerau, 1964).
 */
public final class Suggestion {

    private static final int LONGEST = 64;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int MOST_LISTED = 20;
    private static final int MOST_RELATED = 3;

    /** Among a thousand engineers too many have a word in common, and looking takes time. */
    private static final int MOST_COMPARED = 200;

    private Suggestion() {}

    /** {@code did you mean 'x'?} for the {@link #candidates}, or the one of which the beginning was written, or null where there is none. */
    public static @Nullable String hint(String written, Iterable<String> candidates) {
        List<String> meant = candidates(written, candidates);
        meant = meant.isEmpty() ? abbreviated(written, candidates) : meant;
        return meant.isEmpty() ? null : "did you mean '" + String.join("' or '", meant) + "'?";
    }

    /**
     * What may have been meant: the nearest candidate; where none is near, the few that have the written words among theirs,
     * or are among them, as {@code owner} and {@code primary_owner}.
     */
    public static List<String> candidates(String written, Iterable<String> candidates) {
        String nearest = nearest(written, candidates);
        if (nearest != null) {
            return List.of(nearest);
        }
        List<String> related = related(written, candidates);
        return related.size() > MOST_RELATED ? List.of() : related;
    }

    /** The one that begins with what was written, as {@code friday} does with {@code fri}. */
    private static List<String> abbreviated(String written, Iterable<String> candidates) {
        List<String> longer = new ArrayList<>();
        String beginning = simplified(written);
        if (beginning.length() >= SHORTEST_BEGINNING && beginning.length() < LONGEST) {
            for (String candidate : candidates) {
                if (candidate.length() <= LONGEST && simplified(candidate).startsWith(beginning)) {
                    longer.add(candidate);
                }
            }
        }
        return longer.size() == 1 ? longer : List.of();
    }

    private static List<String> related(String written, Iterable<String> candidates) {
        List<String> related = new ArrayList<>();
        if (written.isBlank() || written.length() > LONGEST) {
            return related;
        }
        String words = words(written);
        int compared = 0;
        for (String candidate : candidates) {
            String others = words(candidate);
            if (words.contains(others) || others.contains(words)) {
                related.add(candidate);
            }
            if (++compared == MOST_COMPARED) {
                return related;
            }
        }
        return related;
    }

    /** With a sign around each word, so that only whole words are found in it; {@code startDate} is two. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder("-");
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                words.append('-');
            }
            words.append(text.charAt(i));
        }
        return simplified(words.append('-').toString());
    }

    /** The hint where there is one; else, behind those words, what could have been written, the first few of many. */
    public static String hintOrList(String written, String lead, List<String> candidates) {
        String hint = hint(written, candidates);
        if (hint != null) {
            return hint;
        }
        int more = candidates.size() - MOST_LISTED;
        return lead
                + (more <= 0
                        ? String.join(", ", candidates)
                        : String.join(", ", candidates.subList(0, MOST_LISTED)) + " and " + more + " more");
    }

    /** The nearest candidate, the first among equals; null where none is near enough to be meant. */
    public static @Nullable String nearest(String written, Iterable<String> candidates) {
        return nearest(written, candidates, Integer.MAX_VALUE);
    }

    /** The same with a limit of its own to how far away the nearest may be, in edits. */
    public static @Nullable String nearest(String written, Iterable<String> candidates, int mostEdits) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return null;
        }
        String wanted = simplified(written);
        String best = null;
        int bestDistance = 1 + Math.min(mostEdits, Math.min(wanted.length() - 1, Math.max(1, wanted.length() / 3)));
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - wanted.length()) < bestDistance && candidate.length() <= LONGEST) {
                int distance = distance(wanted, simplified(candidate));
                if (distance < bestDistance) {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    /** Case and the choice between {@code _}, {@code -} and a space are the smallest of slips. */
    private static String simplified(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(last[j - 1] + change, 1 + Math.min(last[j], current[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, beforeLast[j - 2] + 1);
                }
                current[j] = cost;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[b.length()];
    }
}
