package oncall.rota;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import oncall.keys.ScalarSyntax;
import oncall.text.Located;
import oncall.yaml.YamlText;

/** A person in a rota whom the plan does not know. */
final class Stranger {

    /** Who has had no shift for so long before the rota ends has probably left. */
    private static final int MONTHS_AFTER_LEAVING = 6;

    private static final int LONGEST_ID = 63;

    private final Located<String> cell;
    private LocalDate last;
    private int count;

    /** @param cell the person where first written */
    Stranger(Located<String> cell, LocalDate first) {
        this.cell = cell;
        this.last = first;
    }

    Located<String> cell() {
        return cell;
    }

    void addShift(LocalDate end) {
        count++;
        last = end.isAfter(last) ? end : last;
    }

    /** How often the person is named, if more than once, to follow the name. */
    String times() {
        return count == 1 ? "" : ", in " + count + " rows";
    }

    /**
     * An item for {@code engineers} in team.yaml.
     *
     * @param ids the ids that are taken; the new one is added
     * @param end the last day of the rota
     */
    String line(List<String> ids, LocalDate end) {
        String written = cell.value();
        int at = written.indexOf('@');
        String name = at > 0 ? name(written.substring(0, at)) : written;
        boolean hasLeft = last.plusMonths(MONTHS_AFTER_LEAVING).isBefore(end);
        return "  - {id: " + YamlText.word(newId(name, ids)) + ", name: " + YamlText.quoted(name)
                + (at > 0 ? ", email: " + YamlText.quoted(written) : "")
                + (hasLeft ? ", leaves: " + last : "") + "}";
    }

    /** The name in a mail address, such as Kim Lee in kim.lee. */
    private static String name(String address) {
        return Pattern.compile("\\b\\p{Ll}")
                .matcher(address.replace('.', ' '))
                .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }

    private static String newId(String name, List<String> ids) {
        String ascii = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9_]+", "-")
                .replaceAll("^[-_]+|-+$", "");
        String base = ascii.length() > LONGEST_ID - 3 ? ascii.substring(0, LONGEST_ID - 3) : ascii;
        String id = ScalarSyntax.isId(base) ? base : "engineer";
        for (int number = 2; ids.contains(id); number++) {
            id = (ScalarSyntax.isId(base) ? base : "engineer") + "-" + number;
        }
        ids.add(id);
        return id;
    }
}
