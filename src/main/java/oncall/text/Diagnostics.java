package oncall.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the findings of one run. Of one file it keeps twenty thousand, and says how many more there are: a file of
 * rubbish has hundreds of thousands, and nobody reads them.
 */
public final class Diagnostics {

    /** The rule of findings that are counted and not listed. */
    public static final RuleId TOO_MANY_FINDINGS = new RuleId() {
        @Override
        public String id() {
            return "too-many-findings";
        }
    };

    private static final int MOST_OF_A_FILE = 20_000;

    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<SourceFile, Integer> counts = new HashMap<>();
    private int added;
    private int errors;

    public void error(Location location, RuleId rule, String message, @Nullable String hint) {
        error(location, rule.id(), message, hint);
    }

    public void warning(Location location, RuleId rule, String message, @Nullable String hint) {
        warning(location, rule.id(), message, hint);
    }

    public void error(Location location, String rule, String message, @Nullable String hint) {
        add(new Diagnostic(location, Severity.ERROR, rule, message, hint));
    }

    /** Adds a finding whose severity depends on what it is about. */
    public void found(Severity severity, Location location, RuleId rule, String message, @Nullable String hint) {
        found(severity, location, rule.id(), message, hint);
    }

    /** Adds a finding whose severity hangs on what it is about. */
    public void found(Severity severity, Location location, String rule, String message, @Nullable String hint) {
        add(new Diagnostic(location, severity, rule, message, hint));
    }

    public void warning(Location location, String rule, String message, @Nullable String hint) {
        add(new Diagnostic(location, Severity.WARNING, rule, message, hint));
    }

    /** Takes over what another collection has; a file's findings are in one of the two. */
    public void addAll(Diagnostics others) {
        found.addAll(others.found);
        counts.putAll(others.counts);
        added += others.added;
        errors += others.errors;
    }

    /** Adds a finding that was made elsewhere. */
    public void add(Diagnostic finding) {
        added++;
        errors += finding.severity() == Severity.ERROR ? 1 : 0;
        SourceFile file = finding.location().file();
        Integer before = counts.get(file);
        int count = before == null ? 1 : before + 1;
        counts.put(file, count);
        if (count <= MOST_OF_A_FILE) {
            found.add(finding);
        }
    }

    /** Takes back a rule's findings at these places, of which another finding says more. */
    public void withdraw(String rule, Set<Location> places) {
        List<Diagnostic> kept = new ArrayList<>(found.size());
        for (Diagnostic finding : found) {
            if (finding.rule().equals(rule) && places.contains(finding.location())) {
                SourceFile file = finding.location().file();
                counts.put(file, counts.getOrDefault(file, 0) - 1);
            } else {
                kept.add(finding);
            }
        }
        found.clear();
        found.addAll(kept);
    }

    /** Whether one more finding of the file would be kept, and not only counted. */
    public boolean listsAnotherOf(SourceFile file) {
        return counts.getOrDefault(file, 0) < MOST_OF_A_FILE;
    }

    /** How many findings were added, kept or not. */
    public int count() {
        return added;
    }

    /** How many of them are errors. */
    public int errors() {
        return errors;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All findings, ordered by file and place; a finding made twice at one place (through an alias) stands once. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        for (Map.Entry<SourceFile, Integer> count : counts.entrySet()) {
            if (count.getValue() > MOST_OF_A_FILE) {
                sorted.add(unlisted(count.getKey(), count.getValue() - MOST_OF_A_FILE));
            }
        }
        Collections.sort(sorted);
        List<Diagnostic> distinct = new ArrayList<>(sorted.size());
        for (Diagnostic diagnostic : sorted) {
            if (distinct.isEmpty() || distinct.get(distinct.size() - 1).compareTo(diagnostic) != 0) {
                distinct.add(diagnostic);
            }
        }
        return distinct;
    }

    private static Diagnostic unlisted(SourceFile file, int count) {
        int end = file.text().length();
        return new Diagnostic(
                file.at(end, end),
                Severity.ERROR,
                TOO_MANY_FINDINGS.id(),
                "there are " + count + " more findings in this file than are listed",
                "mend those that are, then look again");
    }
}
