package oncall.render;

import java.util.List;

/** A way to write documents: one method for each kind of {@link Block}, called in the order of the document. */
public interface BlockWriter {

    /** Writes a heading; 1 is the highest level. */
    void heading(int level, Text text);

    void paragraph(Text text);

    void list(Block.Marks marks, List<Step> items);

    /** Writes sentences set apart from the text around them. */
    void callout(Block.Tone tone, Text text);

    /** Writes lines as they are. */
    void verbatim(List<Text> lines);

    void table(Table table);

    /** Writes a table with one row as cards; a format without cards writes the table. */
    default void cards(Table table) {
        table(table);
    }

    /** Draws a time line; a format that cannot leaves it out, since the text beside it says the same. */
    default void timeline(Timeline timeline) {}
}
