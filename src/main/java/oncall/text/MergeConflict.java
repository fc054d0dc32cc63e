package oncall.text;

import java.util.List;

/** The two sides of a file with the markers that git leaves in it when it cannot merge two changes. */
public final class MergeConflict {

    private static final int BOTH = 0;
    private static final int OURS = 1;
    private static final int BASE = 2;
    private static final int THEIRS = 3;
    private static final List<String> MARKS = List.of(">>>>>>>", "<<<<<<<", "|||||||", "=======");

    private MergeConflict() {}

    /**
     * One side of the file.
     *
     * @param name what git calls it: a branch, a commit, or {@code HEAD}
     * @param text the file as it is there
     */
    public record Side(String name, String text) {}

    /** The file as on our side and as on theirs; empty if the text has no markers, or not all that belong together. */
    public static List<Side> sides(String text) {
        String[] names = {"their side", "our side", "", ""};
        StringBuilder ours = new StringBuilder();
        StringBuilder theirs = new StringBuilder();
        boolean isMarked = false;
        int part = BOTH;
        for (String line : text.split("(?<=\n)", -1)) {
            int mark = mark(line);
            if (mark >= 0 && !isNext(part, mark)) {
                return List.of();
            } else if (mark >= 0) {
                part = mark;
                isMarked = true;
                names[mark] =
                        line.contains(" ") ? line.substring(line.indexOf(' ')).strip() : names[mark];
            } else {
                ours.append(part == BOTH || part == OURS ? line : "");
                theirs.append(part == BOTH || part == THEIRS ? line : "");
            }
        }
        return isMarked && part == BOTH
                ? List.of(new Side(names[OURS], ours.toString()), new Side(names[BOTH], theirs.toString()))
                : List.of();
    }

    /** The part that begins after the line if it is a marker, or -1. */
    private static int mark(String line) {
        String text = line.strip();
        int space = text.indexOf(' ');
        return MARKS.indexOf(space < 0 ? text : text.substring(0, space));
    }

    private static boolean isNext(int part, int mark) {
        return switch (mark) {
            case BOTH -> part == THEIRS;
            case OURS -> part == BOTH;
            case BASE -> part == OURS;
            default -> part == OURS || part == BASE;
        };
    }
}
