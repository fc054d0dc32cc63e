package oncall.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects the findings of one run. Lists at most a thousand of each file, errors before warnings, and counts the
 * rest: a broken file can have hundreds of thousands, and nobody reads them.
 */
public final class Diagnostics {

    /** The rule of the finding that counts those not listed. */
    public static final RuleId TOO_MANY_FINDINGS = new RuleId() {
        @Override
        public String id() {
            return "too-many-findings";
        }
    };

    private static final int MOST_OF_A_FILE = 1_000;

    private final Map<SourceFile, OfFile> files = new HashMap<>();
    private int errors;

    public void error(Location location, RuleId rule, String message, @Nullable String hint) {
        found(Severity.ERROR, location, rule, message, hint);
    }

    public void warning(Location location, RuleId rule, String message, @Nullable String hint) {
        found(Severity.WARNING, location, rule, message, hint);
    }

    /** Adds a finding whose severity depends on what it is about. */
    public void found(Severity severity, Location location, RuleId rule, String message, @Nullable String hint) {
        add(new Diagnostic(location, severity, rule, message, hint));
    }

    /** Adds a finding. The same finding at the same place, reached through an alias, is listed once; errors count again. */
    public void add(Diagnostic finding) {
        errors += finding.severity() == Severity.ERROR ? 1 : 0;
        OfFile file = files.get(finding.location().file());
        if (file == null) {
            file = new OfFile();
            files.put(finding.location().file(), file);
        }
        file.add(finding);
    }

    /** Removes a warning that was added. */
    public void remove(Diagnostic warning) {
        OfFile file = files.get(warning.location().file());
        if (file != null) {
            file.kept.remove(warning);
        }
    }

    /** Whether an error at this place would be listed, not only counted. */
    public boolean listsErrorAt(Location place) {
        OfFile file = files.get(place.file());
        return file == null
                || file.kept.size() < MOST_OF_A_FILE
                || file.kept.last().severity() == Severity.WARNING
                || place.compareTo(file.kept.last().location()) < 0;
    }

    /** The number of errors, listed or not. */
    public int errors() {
        return errors;
    }

    /** The listed findings: up to a thousand of each file, errors before warnings. */
    public List<Diagnostic> kept() {
        List<Diagnostic> kept = new ArrayList<>();
        for (OfFile file : files.values()) {
            kept.addAll(file.kept);
        }
        return kept;
    }

    /** The listed findings, ordered by file and place, and for each file the number of those not listed. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = kept();
        for (Map.Entry<SourceFile, OfFile> file : files.entrySet()) {
            if (file.getValue().others > 0) {
                sorted.add(file.getValue().more(file.getKey()));
            }
        }
        Collections.sort(sorted);
        return sorted;
    }

    /** The findings of one file: the first thousand, errors before warnings, and the number of others. */
    private static final class OfFile implements Comparator<Diagnostic> {

        private final TreeSet<Diagnostic> kept = new TreeSet<>(this);
        private int others;
        private boolean hasMoreErrors;

        @Override
        public int compare(Diagnostic first, Diagnostic second) {
            int bySeverity = first.severity().compareTo(second.severity());
            return bySeverity != 0 ? bySeverity : first.compareTo(second);
        }

        private void add(Diagnostic finding) {
            if (kept.add(finding) && kept.size() > MOST_OF_A_FILE) {
                others++;
                hasMoreErrors |= kept.last().severity() == Severity.ERROR;
                kept.pollLast();
            }
        }

        private Diagnostic more(SourceFile file) {
            int end = file.text().length();
            return new Diagnostic(
                    file.at(end, end),
                    hasMoreErrors ? Severity.ERROR : Severity.WARNING,
                    TOO_MANY_FINDINGS,
                    "there are " + others + " more findings in this file than are listed",
                    "fix the listed ones, then run again");
        }
    }
}
