package oncall.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import oncall.files.OutputFile;
import oncall.report.Format;
import oncall.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A format and its destination, as {@code --format} gives them.
 *
 * @param format one of the formats that the command offers
 * @param file the file to write, or null for standard output
 */
record ReportTarget(Format format, @Nullable OutputFile file) {

    /**
     * The targets that the arguments name, in that order; standard output if they name none.
     *
     * @param formats the formats that the command offers, the default first; empty if it prints no report
     * @throws UsageException if one is not valid, or two go to the same place
     */
    static List<ReportTarget> of(Arguments arguments, List<Format> formats) throws IOException {
        List<ReportTarget> targets = new ArrayList<>();
        for (String given : arguments.texts(Options.FORMAT)) {
            boolean mayBeFile = arguments.isRepeatable(Options.FORMAT);
            ReportTarget target =
                    mayBeFile ? target(given, formats, arguments) : new ReportTarget(format(given, formats), null);
            for (ReportTarget other : targets) {
                target.refuseSamePlace(other);
            }
            targets.add(target);
        }
        if (targets.isEmpty() && !formats.isEmpty()) {
            targets.add(new ReportTarget(formats.get(0), null));
        }
        return targets;
    }

    private static ReportTarget target(String given, List<Format> formats, Arguments arguments) throws IOException {
        refuseList(given, Options.ids(formats));
        int equals = given.indexOf('=');
        Format format = format(equals < 0 ? given : given.substring(0, equals), formats);
        if (equals < 0) {
            return new ReportTarget(format, null);
        }
        String file = given.substring(equals + 1);
        if (file.isEmpty() || file.equals("-")) {
            throw wrong(Quote.of(given) + " names no file; write " + format.id() + "=FILE, or " + format.id()
                    + " alone for standard output");
        }
        return new ReportTarget(format, OutputFile.named(file, arguments.directory(), arguments.here()));
    }

    private static Format format(String id, List<Format> formats) {
        List<String> ids = Options.ids(formats);
        return formats.get(ids.indexOf(Arguments.checked(Options.FORMAT, id, ids)));
    }

    /** Refuses {@code text,json} and {@code sarif=a,junit=b}; other commas belong to the name of a file. */
    private static void refuseList(String given, List<String> ids) {
        String last = given.substring(given.lastIndexOf(',') + 1);
        int equals = last.indexOf('=');
        if (last.length() < given.length() && ids.contains(equals < 0 ? last : last.substring(0, equals))) {
            throw wrong(Quote.of(given) + " names several formats; give " + Options.FORMAT + " once for each");
        }
    }

    private void refuseSamePlace(ReportTarget other) {
        String both = other.format.id() + " and " + format.id() + " both go to ";
        if (file == null && other.file == null) {
            throw wrong(both + "standard output; write one of them to a file, as in " + format.id() + "=FILE");
        }
        if (file != null && other.file != null && file.isSameAs(other.file)) {
            throw wrong(both + Quote.of(file.name()) + "; use a different file for each");
        }
    }

    private static UsageException wrong(String problem) {
        return new UsageException(Options.FORMAT + ": " + problem);
    }
}
