package oncall.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.text.Diagnostics;
import oncall.text.Quote;
import oncall.yaml.Mapping.Entry;

/** Keys that one mapping has twice: where several stand one behind the other, this is one mistake. */
final class RepeatedKeys {

    private final Diagnostics diagnostics;
    private final List<Entry> once = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Scalar> run = new ArrayList<>();
    private int firstLine;

    private RepeatedKeys(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports the keys that stand further up already; each that is left has the first of its values. */
    static List<Entry> leaveOut(List<Entry> written, Diagnostics diagnostics) {
        RepeatedKeys keys = new RepeatedKeys(diagnostics);
        for (Entry entry : written) {
            keys.add(entry);
        }
        keys.reportRun();
        return keys.once;
    }

    private void add(Entry entry) {
        Integer place = places.putIfAbsent(entry.key().text(), once.size());
        if (place == null) {
            reportRun();
            once.add(entry);
            return;
        }
        Entry first = once.get(place);
        if (run.isEmpty()) {
            firstLine = first.key().location().line();
        }
        run.add(entry.key());
        if (first.value().isNothing()) {
            once.set(place, new Entry(first.key(), entry.value()));
        }
    }

    private void reportRun() {
        if (run.isEmpty()) {
            return;
        }
        String problem = "the key " + Quote.of(run.get(0).text()) + " stands here a second time";
        String hint = "the first is on line " + firstLine + "; keep one of ";
        if (run.size() == 1) {
            report(problem, hint + "them");
        } else {
            report(
                    problem + ", and others with it",
                    hint + "each, or write the line with the '-' that begins another item of the list");
        }
        run.clear();
    }

    private void report(String problem, String hint) {
        diagnostics.error(run.get(0).location(), YamlReader.DUPLICATE_KEY, problem, hint);
    }
}
