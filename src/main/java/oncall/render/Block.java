package oncall.render;

import java.util.List;

/** A part of a document on lines of its own. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Items,
                Block.Callout,
                Block.Verbatim,
                Block.Cards,
                Table,
                Timeline {

    /** Calls the method of the format that writes this kind of block. */
    void writeTo(BlockWriter format);

    /**
     * The title of a part.
     *
     * @param level 1 for the document, 2 for its sections, up to 6
     */
    record Heading(int level, Text text) implements Block {
        @Override
        public void writeTo(BlockWriter format) {
            format.heading(level, text);
        }
    }

    /** Sentences. */
    record Paragraph(Text text) implements Block {
        @Override
        public void writeTo(BlockWriter format) {
            format.paragraph(text);
        }
    }

    /** What is before the items of a list. */
    enum Marks {
        /** The items are in no particular order. */
        BULLETS,
        /** Things to do one after the other, numbered from 1. */
        NUMBERS,
        /** Things to do one after the other, with a box to tick before each. */
        BOXES
    }

    /** A list. */
    record Items(Marks marks, List<Step> items) implements Block {
        @Override
        public void writeTo(BlockWriter format) {
            format.list(marks, items);
        }
    }

    /** How important a callout is. */
    enum Tone {
        /** Good to know. */
        NOTE,
        /** Something is wrong, or will be. */
        WARNING
    }

    /** Sentences set apart from the text around them. */
    record Callout(Tone tone, Text text) implements Block {
        @Override
        public void writeTo(BlockWriter format) {
            format.callout(tone, text);
        }
    }

    /**
     * A few things that matter most, side by side: a table with one row.
     *
     * @param table each column is a card under its header
     */
    record Cards(Table table) implements Block {
        @Override
        public void writeTo(BlockWriter format) {
            format.cards(table);
        }
    }

    /** Lines whose spaces and breaks are kept, such as an excerpt of a file. */
    record Verbatim(List<Text> lines) implements Block {
        @Override
        public void writeTo(BlockWriter format) {
            format.verbatim(lines);
        }
    }
}
