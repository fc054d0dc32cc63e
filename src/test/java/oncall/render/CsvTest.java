package oncall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oncall.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final Path SCHEDULE = Golden.folder("render/schedule");

    @Test
    void writesTheSchedule() {
        Golden.check(SCHEDULE.resolve("schedule.csv"), Csv.render(Samples.shifts()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1 555",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "\u00a0=1",
                "\u200b=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "\tx",
                "\rx"
            })
    void keepsSpreadsheetsFromComputing(String value) {
        assertThat(parse(csv(value)).get(1).get(0)).isEqualTo("'" + SafeText.characters(value));
    }

    @Test
    void readsBackAsItWas() {
        List<String> values =
                List.of("plain", "a,b", "say \"hi\"", "a;b", " padded ", "山田 👩‍👩‍👧", "– dash", "10:00", "1-2");
        List<List<String>> rows = parse(csv(values.toArray(new String[0])));
        assertThat(rows).hasSize(values.size() + 1);
        for (int i = 0; i < values.size(); i++) {
            assertThat(rows.get(i + 1)).containsExactly(values.get(i), "x");
        }
    }

    @Test
    void holdsOneRecordPerRowForAnyText() {
        List<List<String>> rows = parse(csv(HostileValues.ALL.toArray(new String[0])));
        assertThat(rows)
                .hasSize(HostileValues.ALL.size() + 1)
                .allSatisfy(row -> assertThat(row).hasSize(2));
        for (String line : csv(HostileValues.ALL.toArray(new String[0])).split("\r\n")) {
            assertThat(SafeText.line(line)).isEqualTo(line);
        }
    }

    private static String csv(String... values) {
        List<Row> rows = new ArrayList<>();
        for (String value : values) {
            rows.add(new Row(List.of(Cell.of(value), Cell.of("x")), false));
        }
        return Csv.render(new Table(List.of(Column.text("A"), Column.text("B")), rows));
    }

    /** Reads records as RFC 4180 describes them. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (csv.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                assertThat(field).isEmpty();
                quoted = true;
            } else if (c == ',' || c == '\r') {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\r') {
                    assertThat(csv.charAt(++i)).isEqualTo('\n');
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                field.append(c);
            }
        }
        assertThat(row).isEmpty();
        return rows;
    }
}
