package oncall.rota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.PublishedShift;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Suggestion;
import org.jspecify.annotations.Nullable;

/** Finds engineers by id, email or name, and collects the people whom the plan does not know. */
final class RotaPeople {

    private final List<Engineer> engineers;
    private final Map<String, List<Engineer>> found = new HashMap<>();
    private final Map<String, Stranger> strangers = new LinkedHashMap<>();

    /** @param rotation the engineers of the plan, and those of whom only published shifts of the rotation know */
    RotaPeople(Plan rotation) {
        Map<String, Engineer> byId = new LinkedHashMap<>();
        rotation.engineers().forEach(engineer -> byId.put(engineer.id(), engineer));
        for (PublishedShift shift : rotation.publication().shifts()) {
            Stream.of(shift.primary(), shift.secondary())
                    .filter(Objects::nonNull)
                    .forEach(engineer -> byId.putIfAbsent(engineer.id(), engineer));
        }
        engineers = List.copyOf(byId.values());
    }

    /** The engineer, or null if nobody is named or the person is not known. */
    @Nullable
    Engineer find(Located<String> cell, DateRange days, Diagnostics findings) {
        String written = cell.value();
        if (written.isEmpty() || written.equals("-") || written.equals("–")) {
            return null;
        }
        List<Engineer> meant = found.computeIfAbsent(written, this::find);
        if (meant.size() > 1) {
            String ids = meant.get(0).id() + " and " + meant.get(1).id();
            findings.error(
                    cell.location(),
                    RotaRule.UNKNOWN_ENGINEER,
                    Quote.of(written) + " can be " + ids,
                    "write the id of one of the two");
        } else if (meant.isEmpty()) {
            strangers
                    .computeIfAbsent(written, name -> new Stranger(cell, days.from()))
                    .addShift(days.to());
        }
        return meant.size() == 1 ? meant.get(0) : null;
    }

    private List<Engineer> find(String written) {
        List<Engineer> meant = List.of();
        for (Function<Engineer, @Nullable String> word :
                List.<Function<Engineer, @Nullable String>>of(Engineer::id, Engineer::email, Engineer::name)) {
            meant = meant.isEmpty()
                    ? engineers.stream()
                            .filter(engineer -> written.equalsIgnoreCase(word.apply(engineer)))
                            .toList()
                    : meant;
        }
        return meant;
    }

    /**
     * Reports each person who is not known once, and returns the lines for team.yaml that would add them all.
     *
     * @param last the last day of the rota
     */
    List<String> reportStrangers(LocalDate last, Diagnostics findings) {
        List<String> words = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Engineer engineer : engineers) {
            words.add(engineer.id());
            words.add(engineer.name());
            ids.add(engineer.id());
        }
        List<String> lines = new ArrayList<>();
        for (Stranger stranger : strangers.values()) {
            Located<String> cell = stranger.cell();
            findings.error(
                    cell.location(),
                    RotaRule.UNKNOWN_ENGINEER,
                    "unknown engineer " + Quote.of(cell.value()) + stranger.times(),
                    Suggestion.hint(cell.value(), words));
            lines.add(stranger.line(ids, last));
        }
        return lines;
    }
}
