package oncall.render;

import java.util.List;

/** A part of a document on lines of its own. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Bullets,
                Block.Steps,
                Block.Callout,
                Block.Verbatim,
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

    /** Items in no particular order. */
    record Bullets(List<Text> items) implements Block {
        @Override
        public void writeTo(BlockWriter format) {
            format.bullets(items);
        }
    }

    /** Things to do one after the other: numbered from 1, or with a box to tick before each. */
    record Steps(List<Step> items, boolean toTick) implements Block {
        @Override
        public void writeTo(BlockWriter format) {
            format.steps(items, toTick);
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

    /** Lines whose spaces and breaks are kept, such as an excerpt of a file. */
    record Verbatim(List<Text> lines) implements Block {
        @Override
        public void writeTo(BlockWriter format) {
            format.verbatim(lines);
        }
    }
}
