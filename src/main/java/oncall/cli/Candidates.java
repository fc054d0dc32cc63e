package oncall.cli;

import java.util.Collections;
import java.util.Iterator;

/**
 * What the value of an option or an argument can be, if that depends on the plan or the machine. Options with fixed
 * values list them instead.
 */
enum Candidates implements Iterable<String> {
    ENGINEERS,
    PIPELINES,
    ROTATIONS,
    RULES,
    ZONES,
    FILES,
    DIRECTORIES;

    /** {@link Completion} finds the values when they are needed. */
    @Override
    public Iterator<String> iterator() {
        return Collections.emptyIterator();
    }
}
