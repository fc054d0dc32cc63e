package oncall.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oncall.yaml.Mapping.Entry;

/** Tells the items of a list apart where the '-' before one was forgotten, so that this is the one thing that is wrong. */
final class ForgottenDash {

    private ForgottenDash() {}

    /**
     * The keys of one item as written, cut before each that begins another: a doubled one, where the item's first is doubled,
     * or several are, since the line with the first may be lost. Whole where only one or two are.
     */
    static List<List<Entry>> split(List<Entry> written) {
        List<List<Entry>> items = new ArrayList<>();
        int start = 0;
        if (doubled(written) > 1) {
            Set<String> keys = new HashSet<>();
            for (int i = 0; i < written.size(); i++) {
                if (!keys.add(written.get(i).key().text())) {
                    items.add(written.subList(start, i));
                    start = i;
                    keys.clear();
                    keys.add(written.get(i).key().text());
                }
            }
        }
        items.add(written.subList(start, written.size()));
        return items;
    }

    private static int doubled(List<Entry> written) {
        Set<String> keys = new HashSet<>();
        Set<String> doubled = new HashSet<>();
        for (Entry entry : written) {
            if (!keys.add(entry.key().text())) {
                doubled.add(entry.key().text());
            }
        }
        boolean firstIs =
                !written.isEmpty() && doubled.contains(written.get(0).key().text());
        return firstIs || doubled.size() > 2 ? doubled.size() : 0;
    }
}
