package oncall.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.report.Report;
import oncall.report.TeamsReport;
import oncall.report.findings.FindingsReport;
import oncall.report.findings.TeamFindings;
import oncall.validate.CheckedPlan;
import org.jspecify.annotations.Nullable;

/** The teams for which a command runs one after the other. What it reports of each is printed together in the end. */
final class Teams {

    /** Prints a report. */
    interface Printer {
        void print(Report report) throws IOException;
    }

    private final List<String> directories;
    private final List<String> named = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final Map<String, CheckedPlan> plans = new HashMap<>();
    private @Nullable Printer printer;

    /** @param directories the directories of the teams, in order */
    Teams(List<String> directories) {
        this.directories = directories;
    }

    List<String> directories() {
        return directories;
    }

    /** The plans of all teams by directory, once a command keeps them here. */
    Map<String, CheckedPlan> plans() {
        return plans;
    }

    /** A short name for the team in a directory, safe for a file: the last part of the directory if no other has it. */
    String name(String directory) {
        String last = last(directory);
        int count = 0;
        for (String other : directories) {
            count += last(other).equals(last) ? 1 : 0;
        }
        return count == 1 && !last.isEmpty() ? last : "team-" + (directories.indexOf(directory) + 1);
    }

    private static String last(String directory) {
        String path = directory.replaceAll("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** Keeps the report of a team. */
    void add(String directory, Report report, Printer printer) {
        named.add(directory);
        reports.add(report);
        this.printer = printer;
    }

    /** Prints the reports as one. Returns whether there are any. */
    boolean print() throws IOException {
        if (printer == null) {
            return false;
        }
        List<FindingsReport> findings = new ArrayList<>();
        for (Report report : reports) {
            if (report instanceof FindingsReport found) {
                findings.add(found);
            }
        }
        printer.print(findings.isEmpty() ? new TeamsReport(named, reports) : new TeamFindings(findings));
        return true;
    }
}
