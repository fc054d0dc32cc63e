package oncall.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import oncall.files.OutputFile;
import oncall.report.Formats;
import oncall.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A format and where it goes, as {@code --format} says it.
 *
 * @param format one of those that the command offers
 * @param file the file to write, or null for standard output
 */
record ReportTarget(String format, @Nullable OutputFile file) {

    /**
     * The targets that the arguments name, in that order; standard output if they name none.
     *
     * @param formats the names of formats; the first is the default
     * @throws UsageException if one has no meaning, or two go to the same place
     */
    static List<ReportTarget> of(Arguments arguments, List<String> formats) throws IOException {
        List<ReportTarget> targets = new ArrayList<>();
        if (!arguments.has(Options.FORMAT)) {
            targets.add(new ReportTarget(formats.isEmpty() ? "" : formats.get(0), null));
        } else if (!arguments.isRepeatable(Options.FORMAT)) {
            targets.add(new ReportTarget(checked(String.valueOf(arguments.text(Options.FORMAT)), formats), null));
        } else {
            for (String given : arguments.texts(Options.FORMAT)) {
                ReportTarget target = target(given, formats, arguments);
                for (ReportTarget other : targets) {
                    target.refuseSamePlace(other);
                }
                targets.add(target);
            }
        }
        return targets;
    }

    private static ReportTarget target(String given, List<String> formats, Arguments arguments) throws IOException {
        refuseLists(given, formats);
        int equals = given.indexOf('=');
        String format = checked(equals < 0 ? given : given.substring(0, equals), formats);
        if (equals < 0) {
            return new ReportTarget(format, null);
        }
        String file = given.substring(equals + 1);
        if (file.isEmpty()) {
            throw new UsageException(Options.FORMAT + ": " + Quote.of(given) + " names no file; write " + format
                    + "=FILE, or " + format + " alone for standard output");
        }
        if (file.equals("-")) {
            throw new UsageException(Options.FORMAT + ": leave '=-' out of " + Quote.of(given) + "; " + format
                    + " alone goes to standard output");
        }
        return new ReportTarget(
                format,
                OutputFile.named(
                        file,
                        arguments.directory(),
                        arguments.session().directory().toRealPath()));
    }

    private static String checked(String format, List<String> formats) {
        if (!formats.contains(format) && Formats.has(format)) {
            throw new UsageException(Options.FORMAT + ": this cannot be printed as " + Quote.of(format)
                    + "; choose from " + String.join(", ", formats));
        }
        return Arguments.checked(Options.FORMAT, format, formats);
    }

    /** A comma may be part of a file's name, but hardly with a format after it. */
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
