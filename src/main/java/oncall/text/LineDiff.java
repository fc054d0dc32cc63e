package oncall.text;

import java.util.ArrayList;
import java.util.List;

/** The places at which two versions of a text differ, line by line. */
public final class LineDiff {

    /** The most lines that are compared with each other; where more differ, they are one edit. */
    private static final int MOST = 2000;

    /**
     * Lines that were edited.
     *
     * @param line the number, from 1, of the first line of the edit in the new text
     * @param undone the new text without this edit
     */
    public record Edit(int line, String undone) {}

    private LineDiff() {}

    /** The edits that lead from one text to another, from top to bottom. */
    public static List<Edit> edits(String before, String after) {
        List<String> old = List.of(before.split("(?<=\n)", -1));
        List<String> now = List.of(after.split("(?<=\n)", -1));
        int start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
            start++;
        }
        int oldEnd = old.size();
        int newEnd = now.size();
        while (oldEnd > start && newEnd > start && old.get(oldEnd - 1).equals(now.get(newEnd - 1))) {
            oldEnd--;
            newEnd--;
        }
        List<Edit> edits = new ArrayList<>();
        int[][] common = common(old.subList(start, oldEnd), now.subList(start, newEnd));
        int i = start;
        int j = start;
        while (i < oldEnd || j < newEnd) {
            int fromOld = i;
            int fromNew = j;
            while (i < oldEnd || j < newEnd) {
                boolean isSame = i < oldEnd
                        && j < newEnd
                        && common.length > 0
                        && old.get(i).equals(now.get(j));
                if (isSame) {
                    break;
                }
                boolean isRemoved = j == newEnd
                        || i < oldEnd
                                && common.length > 0
                                && common[i - start + 1][j - start] >= common[i - start][j - start + 1];
                i += isRemoved ? 1 : 0;
                j += isRemoved ? 0 : 1;
            }
            if (i > fromOld || j > fromNew) {
                List<String> undone = new ArrayList<>(now.subList(0, fromNew));
                undone.addAll(old.subList(fromOld, i));
                undone.addAll(now.subList(j, now.size()));
                edits.add(new Edit(fromNew + 1, String.join("", undone)));
            }
            while (i < oldEnd && j < newEnd && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            }
        }
        return edits;
    }

    /** The number of lines in common from two lines on; empty if there are too many lines. */
    private static int[][] common(List<String> old, List<String> now) {
        if (old.size() > MOST || now.size() > MOST) {
            return new int[0][];
        }
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
