package oncall.render;

import java.util.List;

/** A part of a document on lines of its own. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Bullets,
                Block.Steps,
                Block.Checklist,
                Block.Callout,
                Block.Verbatim,
                Table,
                Timeline,
                BarChart {

    /** Hands this block to the method of the format that writes its kind. */
    void writeTo(BlockWriter format);

    /** The same with headings that many levels lower. */
    default Block lowered(int levels) {
        return this;
    }

    /**
     * The title of what follows.
     *
     * @param level 1 for the document, 2 for its sections, up to 6
     */
    record Heading(int level, Text text) implements Block {
        private static final int LOWEST = 6;

        public Heading {
            if (level < 1 || level > LOWEST) {
                throw new IllegalArgumentException("a heading's level is 1 to 6, not " + level);
            }
        }

        @Override
        public void writeTo(BlockWriter format) {
            format.heading(level, text);
        }

        @Override
        public Block lowered(int levels) {
            return new Heading(Math.min(LOWEST, level + levels), text);
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
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public void writeTo(BlockWriter format) {
            format.bullets(items);
        }
    }

    /** Things to do one after the other, numbered from 1. */
    record Steps(List<Step> items) implements Block {
        public Steps {
            items = List.copyOf(items);
        }

        @Override
        public void writeTo(BlockWriter format) {
            format.steps(items);
        }
    }

    /** Things to tick off. */
    record Checklist(List<Step> items) implements Block {
        public Checklist {
            items = List.copyOf(items);
        }

        @Override
        public void writeTo(BlockWriter format) {
            format.checklist(items);
        }
    }

    /** How much a callout wants to be read. */
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
        public Verbatim {
            lines = List.copyOf(lines);
        }

        @Override
        public void writeTo(BlockWriter format) {
            format.verbatim(lines);
        }
    }
}
