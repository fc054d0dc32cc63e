package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.cli.RunbookFolder.State;
import oncall.render.SafeText;
import oncall.text.Quote;
import org.jspecify.annotations.Nullable;

/** Keeps the runbooks in a folder as the plan says, and tells where they are not. */
final class RunbookSync {

    private final RunbookFolder folder;

    RunbookSync(RunbookFolder folder) {
        this.folder = folder;
    }

    /** The day that the files in the folder tell of, or null if there are none. */
    @Nullable
    LocalDate day() throws IOException {
        return folder.day();
    }

    /**
     * Writes those that are missing or stale.
     *
     * @throws UsageException if a file that we did not write stands where one should be; none is written then
     */
    void write(Map<String, String> pages, Session session) throws IOException {
        List<String> foreign = folder.in(State.FOREIGN, pages);
        if (!foreign.isEmpty()) {
            throw new UsageException(Quote.of(foreign.get(0)) + " in " + Quote.of(folder.name())
                    + " was not written by oncall, and nothing is written over it; move it away or take another"
                    + " directory");
        }
        List<String> changed = new ArrayList<>(folder.in(State.MISSING, pages));
        changed.addAll(folder.in(State.STALE, pages));
        folder.write(changed, pages);
        session.complainLine("wrote " + changed.size() + " of " + pages.size() + " files in " + folder.name());
        for (String orphan : folder.in(State.ORPHANED, pages)) {
            session.complainLine(orphan + " is of a pipeline that the plan does not have any more; delete it");
        }
    }

    /** Names those that are not as the plan says, one a line. */
    ExitCode check(Map<String, String> pages, Session session) throws IOException {
        StringBuilder found = new StringBuilder();
        name("stale: ", State.STALE, "", pages, found);
        name("missing: ", State.MISSING, "", pages, found);
        name("missing: ", State.FOREIGN, ", in its place stands what oncall did not write", pages, found);
        name("orphaned: ", State.ORPHANED, ", the plan has no such pipeline", pages, found);
        session.print(found.toString());
        return found.length() == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void name(String lead, State state, String note, Map<String, String> pages, StringBuilder out)
            throws IOException {
        for (String name : folder.in(state, pages)) {
            out.append(lead).append(SafeText.line(name)).append(note).append('\n');
        }
    }
}
