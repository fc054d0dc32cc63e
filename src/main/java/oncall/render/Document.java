package oncall.render;

import java.util.ArrayList;
import java.util.List;

/**
 * What a command shows, whatever the format.
 *
 * @param blocks its parts from top to bottom
 */
public record Document(List<Block> blocks) {

    /** Writes all blocks in order. */
    public void writeTo(BlockWriter format) {
        for (Block block : blocks) {
            block.writeTo(format);
        }
    }

    /** Puts a document together, block by block. Lists and pictures without items add nothing. */
    public static final class Builder {
        private final List<Block> blocks = new ArrayList<>();

        /** Adds a block of another document. */
        public Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        public Builder heading(int level, String text) {
            return heading(level, Text.of(text));
        }

        /** Adds a heading; 1 is the highest level. */
        public Builder heading(int level, Text text) {
            return add(new Block.Heading(level, text));
        }

        public Builder paragraph(String text) {
            return paragraph(Text.of(text));
        }

        public Builder paragraph(Text text) {
            return add(new Block.Paragraph(text));
        }

        /** Adds a list in no particular order under a heading of level 2, or nothing if there are no items. */
        public Builder bullets(String title, List<Text> items) {
            return items.isEmpty() ? this : heading(2, title).bullets(items);
        }

        public Builder bullets(List<Text> items) {
            List<Step> steps = new ArrayList<>(items.size());
            for (Text item : items) {
                steps.add(Step.of(item));
            }
            return list(Block.Marks.BULLETS, steps);
        }

        /** Adds a list numbered from 1. */
        public Builder steps(List<Step> items) {
            return list(Block.Marks.NUMBERS, items);
        }

        /** Adds a list of boxes to tick. */
        public Builder checklist(List<Step> items) {
            return list(Block.Marks.BOXES, items);
        }

        /** Adds a list, or nothing if there are no items. */
        public Builder list(Block.Marks marks, List<Step> items) {
            return items.isEmpty() ? this : add(new Block.Items(marks, items));
        }

        /** Adds sentences set apart from the text around them. */
        public Builder callout(Block.Tone tone, Text text) {
            return add(new Block.Callout(tone, text));
        }

        /** Adds lines that keep their spaces and breaks and are never wrapped. */
        public Builder verbatim(List<Text> lines) {
            return lines.isEmpty() ? this : add(new Block.Verbatim(lines));
        }

        public Builder table(Table table) {
            return add(table);
        }

        /** Adds a table with one row as cards side by side. */
        public Builder cards(Table table) {
            return add(new Block.Cards(table));
        }

        /** Adds a picture of days. The caller adds its text alternative. */
        public Builder timeline(Timeline timeline) {
            return timeline.lanes().isEmpty() ? this : add(timeline);
        }

        /** The document as built so far. */
        public Document build() {
            return new Document(List.copyOf(blocks));
        }
    }
}
