package oncall.yaml;

import oncall.text.SourceFile;

/** Says why a line does not line up with those above it: one of these is wrong, or the line itself. */
final class Misaligned {

    private final SourceFile file;
    private final Lines lines;

    Misaligned(SourceFile file) {
        this.file = file;
        this.lines = new Lines(file);
    }

    /** What is wrong, where the parser has stopped at an offset. */
    Explanation at(int offset) {
        int line = lines.line(offset);
        int column = lines.column(offset);
        int first = next(1, line);
        if (column == 1 && first < line && lines.column(lines.firstCharacter(first)) > 1) {
            return new Explanation(
                    lines.firstCharacter(first),
                    "the first key of this file is indented, and line " + line + " is not",
                    "remove the blanks before it");
        }
        if (file.text().startsWith("- ", offset)) {
            int item = firstItem(line, column);
            if (item > 0) {
                return new Explanation(
                        lines.firstCharacter(item),
                        "the first item of this list has no '-', and that on line " + line + " has one",
                        "write '- ' before it, in line with the others");
            }
        }
        return new Explanation(
                offset,
                "this does not line up with what stands above",
                "give all keys of a mapping, and all '-' of a list, the same indentation");
    }

    /** The line on which the list begins that goes on with a '-' there, if it begins without one; or 0. */
    private int firstItem(int line, int column) {
        int above = line - 1;
        while (above > 0 && (isEmpty(above) || lines.column(lines.firstCharacter(above)) >= column)) {
            above--;
        }
        if (above == 0 || !isBareKey(above)) {
            return 0;
        }
        int item = next(above + 1, line);
        int from = lines.firstCharacter(item);
        return item < line && lines.column(from) > column && lines.at(from) != '-' ? item : 0;
    }

    /** Whether nothing stands behind the key of a line but a comment. */
    private boolean isBareKey(int line) {
        int end = lines.endOfWord(lines.firstCharacter(line));
        String rest = file.text().substring(Math.min(end, file.lineEnd(line)), file.lineEnd(line));
        return rest.equals(":")
                || rest.startsWith(": ") && rest.substring(2).strip().startsWith("#");
    }

    /** The first line from one on that is not empty and no comment, or the other line. */
    private int next(int from, int before) {
        int line = from;
        while (line < before && (isEmpty(line) || file.text().startsWith("---", file.lineStart(line)))) {
            line++;
        }
        return line;
    }

    private boolean isEmpty(int line) {
        int from = lines.firstCharacter(line);
        return from >= file.lineEnd(line) || lines.at(from) == '#';
    }
}
