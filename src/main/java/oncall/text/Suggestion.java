package oncall.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word that a misspelt word was probably meant to be: the candidate with the smallest edit distance, in which
 * two swapped neighbouring letters count as one edit (optimal string alignment; Damerau, 1964).
 */
public final class Suggestion {

    private static final int LONGEST = 64;
    private static final int SHORTEST_WORD = 3;
    private static final int MOST_LISTED = 20;
    private static final int MOST_RELATED = 3;

    private Suggestion() {}

    /** The hint {@code did you mean 'x'?} for the {@link #candidates}, or null if there are none. */
    public static @Nullable String hint(String written, Iterable<String> candidates) {
        List<String> meant = candidates(written, candidates);
        return meant.isEmpty() ? null : "did you mean '" + String.join("' or '", meant) + "'?";
    }

    /** The hint, or else the lead and the first twenty candidates. */
    public static String hintOrList(String written, String lead, List<String> candidates) {
        String hint = hint(written, candidates);
        return hint == null ? list(lead, candidates) : hint;
    }

    /** The lead and the first twenty candidates. */
    public static String list(String lead, List<String> candidates) {
        int more = candidates.size() - MOST_LISTED;
        return more <= 0
                ? lead + String.join(", ", candidates)
                : lead + String.join(", ", candidates.subList(0, MOST_LISTED)) + " and " + more + " more";
    }

    /** The nearest candidate. If none is near, those that are {@link #related}, as {@code primary_owner} is to {@code owner}. */
    public static List<String> candidates(String written, Iterable<String> candidates) {
        String nearest = nearest(written, candidates);
        return nearest == null ? related(written, candidates) : List.of(nearest);
    }

    /** At most three candidates of which a word begins with the written text, or whose words are among the written ones. */
    public static List<String> related(String written, Iterable<String> candidates) {
        List<String> related = new ArrayList<>();
        if (written.isBlank() || written.length() < SHORTEST_WORD || written.length() > LONGEST) {
            return related;
        }
        String words = "-" + simplified(written);
        for (String candidate : candidates) {
            String others = "-" + simplified(candidate);
            if (others.contains(words) || (words + "-").contains(others + "-")) {
                related.add(candidate);
            }
            if (related.size() > MOST_RELATED) {
                return List.of();
            }
        }
        return related;
    }

    /** The nearest candidate, the first among equals; null if none is near enough. */
    public static @Nullable String nearest(String written, Iterable<String> candidates) {
        return nearest(written, candidates, Integer.MAX_VALUE);
    }

    /** The nearest candidate that is at most {@code mostEdits} away; null if there is none, or none near enough. */
    public static @Nullable String nearest(String written, Iterable<String> candidates, int mostEdits) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return null;
        }
        String wanted = simplified(written);
        String best = null;
        int bestDistance = 1 + Math.min(mostEdits, Math.min(wanted.length() - 1, Math.max(1, wanted.length() / 3)));
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - wanted.length()) < bestDistance && candidate.length() <= LONGEST) {
                int distance =
                        distance(wanted.toCharArray(), simplified(candidate).toCharArray(), bestDistance);
                if (distance < bestDistance) {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    /** The text without differences of case, or between {@code _}, {@code -}, {@code .} and a space. */
    private static String simplified(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-').replace('.', '-');
    }

    /** The number of edits from one text to the other, or the limit if it is not less. */
    private static int distance(char[] a, char[] b, int limit) {
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] current = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.length; j++) {
                int change = a[i - 1] == b[j - 1] ? 0 : 1;
                int cost = Math.min(last[j - 1] + change, 1 + Math.min(last[j], current[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    cost = Math.min(cost, beforeLast[j - 2] + 1);
                }
                current[j] = cost;
                least = Math.min(least, cost);
            }
            if (least >= limit) {
                return limit;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[b.length];
    }
}
