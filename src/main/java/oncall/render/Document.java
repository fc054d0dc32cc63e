package oncall.render;

import java.util.ArrayList;
import java.util.List;

/**
 * What a command shows, whatever the format.
 *
 * @param blocks its parts from top to bottom
 */
public record Document(List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A part of documents, which adds nothing, not even its heading, if there is nothing to say. */
    public interface Part {
        void addTo(Builder document);
    }

    /** The parts one after the other. */
    public static Document of(List<Part> parts) {
        Builder document = new Builder();
        for (Part part : parts) {
            part.addTo(document);
        }
        return document.build();
    }

    /** A document to be put together. */
    public static Builder builder() {
        return new Builder();
    }

    /** Has the format write all blocks in order. */
    public void writeTo(BlockWriter format) {
        for (Block block : blocks) {
            block.writeTo(format);
        }
    }

    /** Puts a document together, block by block. Lists without items add nothing. */
    public static final class Builder {
        private final List<Block> blocks = new ArrayList<>();

        /** Adds a heading; 1 is the highest level. */
        public Builder heading(int level, String text) {
            return heading(level, Text.of(text));
        }

        /** Adds a heading; 1 is the highest level. */
        public Builder heading(int level, Text text) {
            blocks.add(new Block.Heading(level, text));
            return this;
        }

        /** Adds a paragraph. */
        public Builder paragraph(String text) {
            return paragraph(Text.of(text));
        }

        /** Adds a paragraph. */
        public Builder paragraph(Text text) {
            blocks.add(new Block.Paragraph(text));
            return this;
        }

        /** Adds a list in no particular order under a heading of the second level; no items add nothing. */
        public Builder bullets(String title, List<Text> items) {
            return items.isEmpty() ? this : heading(2, title).bullets(items);
        }

        /** Adds a list in no particular order. */
        public Builder bullets(List<Text> items) {
            if (!items.isEmpty()) {
                blocks.add(new Block.Bullets(items));
            }
            return this;
        }

        /** Adds a list numbered from 1. */
        public Builder steps(List<Step> items) {
            if (!items.isEmpty()) {
                blocks.add(new Block.Steps(items));
            }
            return this;
        }

        /** Adds a list of boxes to tick. */
        public Builder checklist(List<Step> items) {
            if (!items.isEmpty()) {
                blocks.add(new Block.Checklist(items));
            }
            return this;
        }

        /** Adds sentences set apart from the text around them. */
        public Builder callout(Block.Tone tone, Text text) {
            blocks.add(new Block.Callout(tone, text));
            return this;
        }

        /** Adds lines whose spaces and breaks are kept, and that are never wrapped. */
        public Builder verbatim(List<Text> lines) {
            if (!lines.isEmpty()) {
                blocks.add(new Block.Verbatim(lines));
            }
            return this;
        }

        /** Adds the parts of another document. */
        public Builder blocks(Document other) {
            blocks.addAll(other.blocks());
            return this;
        }

        /** Adds a table. */
        public Builder table(Table table) {
            blocks.add(table);
            return this;
        }

        /** Adds all of another document, with its headings that many levels lower. */
        public Builder document(Document part, int levels) {
            for (Block block : part.blocks) {
                blocks.add(block.lowered(levels));
            }
            return this;
        }

        /** Adds a picture of days; its text alternative is to be added too. */
        public Builder timeline(Timeline timeline) {
            if (!timeline.lanes().isEmpty()) {
                blocks.add(timeline);
            }
            return this;
        }

        /** Adds a picture of numbers; its text alternative is to be added too. */
        public Builder barChart(BarChart chart) {
            if (!chart.bars().isEmpty()) {
                blocks.add(chart);
            }
            return this;
        }

        /** The document as built so far. */
        public Document build() {
            return new Document(blocks);
        }
    }
}
