package oncall.yaml;

import java.util.ArrayList;
import java.util.List;
import oncall.yaml.Part.Kind;
import org.jspecify.annotations.Nullable;

/** The lists of a file that a new list can look like. */
final class Neighbours {

    private final List<Listed> lists = new ArrayList<>();

    /** A list that is not empty, its key, and the mapping that it belongs to. */
    record Listed(Part owner, Part key, Part list) {

        /** How far the list is to the right of its key. */
        int indent(Lines lines) {
            return lines.column(list.body()) - lines.column(owner.key(0).start());
        }
    }

    Neighbours(Part root) {
        collect(root);
    }

    private void collect(Part part) {
        for (int i = 0; i < part.size(); i++) {
            Part value = part.value(i);
            if (part.is(Kind.MAPPING) && value.is(Kind.LIST) && value.size() > 0) {
                lists.add(new Listed(part, part.key(i), value));
            }
            collect(value);
        }
    }

    /** The first list that is not in brackets, or null. */
    @Nullable
    Listed firstBlock() {
        return lists.stream().filter(listed -> !listed.list.flow()).findFirst().orElse(null);
    }

    /** The last list of plain mappings with this key, or else with any key, or null. */
    @Nullable
    Listed like(String key) {
        Listed found = null;
        for (Listed listed : lists) {
            boolean better = found == null
                    || listed.key.text().equals(key)
                    || !found.key.text().equals(key);
            found = better && listed.list.parts().stream().allMatch(Neighbours::isPlain) ? listed : found;
        }
        return found;
    }

    /** Whether it is a mapping of single values without an id: engineers are often written in another style than swaps. */
    private static boolean isPlain(Part item) {
        return item.is(Kind.MAPPING)
                && item.size() > 0
                && item.step("id") == null
                && item.parts().stream().allMatch(part -> part.parts().isEmpty());
    }
}
