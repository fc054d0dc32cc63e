package oncall.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import oncall.files.OutputFile;
import oncall.report.Format;
import oncall.text.Quote;
import oncall.text.UsageException;
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
     * @param formats the formats that the command offers, the default first
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
        if (targets.isEmpty()) {
            targets.add(new ReportTarget(formats.get(0), null));
        }
        return targets;
    }

    private static ReportTarget target(String given, List<Format> formats, Arguments arguments) throws IOException {
        if (given.indexOf(',') >= 0) {
            throw wrong(Quote.of(given) + " names several formats; give " + Options.FORMAT + " once for each");
        }
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

    private void refuseSamePlace(ReportTarget other) {
        if (file == null
                ? other.file == null
                : other.file != null && file.path().equals(other.file.path())) {
            throw wrong(other.format.id() + " and " + format.id() + " both go to "
                    + (file == null ? "standard output" : Quote.of(file.name())) + "; name a different file for each");
        }
    }

    private static UsageException wrong(String problem) {
        return new UsageException(Options.FORMAT + ": " + problem);
    }
}
