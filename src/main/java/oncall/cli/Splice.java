package oncall.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import oncall.plan.PlanDirectory;
import oncall.yaml.Edit;
import oncall.yaml.NewItem;
import oncall.yaml.YamlEdit;

/**
 * What changes in a list of team.yaml.
 *
 * @param path the path of the list
 * @param removed indexes of items, in any order
 */
record Splice(List<String> path, List<Integer> removed, List<NewItem> added) {

    /** The file with this change, after earlier ones. */
    Edit in(Edit.Done before) {
        Edit.Done last = before;
        List<Integer> rest = new ArrayList<>(removed);
        rest.sort(Comparator.reverseOrder());
        for (int i = 0; i < added.size() + rest.size(); i++) {
            YamlEdit file = new YamlEdit(PlanDirectory.TEAM, last.text());
            boolean adds = i < added.size();
            Edit edit = adds ? file.addItem(path, added.get(i)) : file.removeItem(path, rest.get(i - added.size()));
            if (!(edit instanceof Edit.Done done)) {
                return edit;
            }
            last = done;
            rest.replaceAll(index -> adds && index >= done.index() ? index + 1 : index);
        }
        return last;
    }
}
