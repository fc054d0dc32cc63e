package oncall.report.findings;

import java.util.AbstractList;
import java.util.List;
import java.util.function.IntFunction;

/** As many trees as there are findings, each made when it is asked for, so that only one at a time takes room. */
final class TreeList extends AbstractList<Object> {

    private final int size;
    private final IntFunction<Object> tree;

    private TreeList(int size, IntFunction<Object> tree) {
        this.size = size;
        this.tree = tree;
    }

    static List<Object> of(int size, IntFunction<Object> tree) {
        return new TreeList(size, tree);
    }

    @Override
    public Object get(int index) {
        return tree.apply(index);
    }

    @Override
    public int size() {
        return size;
    }
}
