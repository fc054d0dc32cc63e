package oncall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oncall.files.OutputFile;
import oncall.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A format and where it goes, as {@code --format} says it.
 *
 * @param format one of those the command has
 * @param file the file to write, or null for standard output
 */
record ReportTarget(String format, @Nullable OutputFile file) {

    /**
     * The destinations that were named, in that order.
     *
     * @param plan the plan's directory, whose own files are not to be written over
     * @throws UsageException if one has no meaning, or two go to the same place
     */
    static List<ReportTarget> of(Arguments arguments, List<String> formats, Path plan, Session session)
            throws IOException {
        List<ReportTarget> destinations = new ArrayList<>();
        for (String given : arguments.texts(Options.FORMAT)) {
            refuseLists(given, formats);
            int equals = given.indexOf('=');
            String format = Arguments.checked(Options.FORMAT, equals < 0 ? given : given.substring(0, equals), formats);
            String file = equals < 0 ? null : given.substring(equals + 1);
            if (file != null && file.isEmpty()) {
                throw new UsageException(Options.FORMAT + ": " + Quote.of(given) + " names no file; write " + format
                        + "=FILE, or " + format + " alone for standard output");
            }
            if ("-".equals(file)) {
                throw new UsageException(Options.FORMAT + ": leave '=-' out of " + Quote.of(given) + "; " + format
                        + " alone goes to standard output");
            }
            ReportTarget destination = new ReportTarget(
                    format,
                    file == null
                            ? null
                            : OutputFile.named(file, plan, session.directory().toRealPath()));
            for (ReportTarget other : destinations) {
                destination.refuseSamePlace(other);
            }
            destinations.add(destination);
        }
        return destinations;
    }

    /** A comma may stand in a file's name, but hardly with a format behind it. */
    private static void refuseLists(String given, List<String> formats) {
        String last = given.substring(given.lastIndexOf(',') + 1);
        int equals = last.indexOf('=');
        if (last.length() < given.length() && formats.contains(equals < 0 ? last : last.substring(0, equals))) {
            throw new UsageException(Options.FORMAT + ": " + Quote.of(given) + " names several formats; write "
                    + Options.FORMAT + " once for each, as in --format text --format sarif=FILE");
        }
    }

    private void refuseSamePlace(ReportTarget other) {
        if (file == null && other.file == null) {
            throw new UsageException(Options.FORMAT + ": " + other.format + " and " + format
                    + " both go to standard output; write one of them to a file, as in " + format + "=FILE");
        }
        if (file != null && other.file != null && file.isSameAs(other.file)) {
            throw new UsageException(Options.FORMAT + ": " + other.format + " and " + format + " both go to "
                    + Quote.of(file.name()) + "; give each a file of its own");
        }
    }
}
