package oncall.render.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.HostileValues;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;

/** Documents with hostile values in random places. */
final class RandomDocument {

    private RandomDocument() {}

    static Document of(Random random) {
        List<Row> rows = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int r = 0; r < 3; r++) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < count; c++) {
                cells.add(random.nextBoolean() ? Cell.of(text(random)) : new Cell(List.of(text(random), text(random))));
            }
            rows.add(new Row(cells, random.nextInt(4) == 0));
        }
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            columns.add(new Column("Column" + c, random.nextBoolean(), false));
        }
        return random.nextBoolean()
                ? new Document.Builder()
                        .paragraph(Text.of("p").plus(text(random)))
                        .build()
                : new Document.Builder()
                        .table(new Table(columns, rows))
                        .bullets(List.of(text(random)))
                        .build();
    }

    private static Text text(Random random) {
        Text text = Text.EMPTY;
        for (int i = random.nextInt(4); i >= 0; i--) {
            String value = HostileValues.ALL.get(random.nextInt(HostileValues.ALL.size()));
            Style style = Style.values()[random.nextInt(Style.values().length)];
            text = text.plus(random.nextBoolean() ? value.replace(" ", "") : value, style);
        }
        return text;
    }
}
