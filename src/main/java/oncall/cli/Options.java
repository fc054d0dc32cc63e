package oncall.cli;

import java.util.ArrayList;
import java.util.List;
import oncall.report.Format;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Options that mean the same in every command, and the layout of help. Options are built by hand: reading picocli's
 * annotations costs a fifth of a run.
 */
final class Options {

    static final String DIRECTORY = "-C";
    static final String COLOR = "--color";
    static final String HELP = "--help";
    static final String TODAY = "--today";
    static final String AT = "--at";
    static final String FORMAT = "--format";
    static final String FROM = "--from";
    static final String WEEKS = "--weeks";
    static final String ROTATION = "--rotation";

    /** About ten years. */
    static final int MOST_WEEKS = 520;

    static final int DEFAULT_WEEKS = 12;

    private Options() {}

    /** A command without options and name. */
    static CommandSpec command(String description, String... examples) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(null, NoFactory.INSTANCE);
        spec.usageMessage()
                .description(description)
                .synopsisHeading("Usage: ")
                .descriptionHeading("%n")
                .parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n")
                .footerHeading("%nExamples:%n")
                .footer(examples)
                .abbreviateSynopsis(true)
                .sortOptions(false);
        return spec;
    }

    /**
     * Adds the options that all commands have after the command's own.
     *
     * @param takesSeveralTeams whether there may be several directories
     */
    static CommandSpec withCommon(CommandSpec spec, boolean takesSeveralTeams) {
        String where = "Where the plan's files are; default: the current directory.";
        String several = " Several times, or a pattern such as 'teams/*', for several teams.";
        return spec.addOption(valued(DIRECTORY, "DIR", takesSeveralTeams ? where + several : where)
                        .type(String[].class)
                        .auxiliaryTypes(String.class)
                        .build())
                .addOption(value(
                        COLOR,
                        "WHEN",
                        "Use colour: auto, always or never; default: auto, on terminals.",
                        Arguments.COLOURS))
                .addOption(OptionSpec.builder("-h", HELP)
                        .usageHelp(true)
                        .description("Show this help.")
                        .build());
    }

    static OptionSpec value(String name, String label, String description) {
        return valued(name, label, description).build();
    }

    /** @param candidates what the value can be, for completion */
    static OptionSpec value(String name, String label, String description, Iterable<String> candidates) {
        return valued(name, label, description).completionCandidates(candidates).build();
    }

    private static OptionSpec.Builder valued(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .arity("1")
                .type(String.class)
                .description(description);
    }

    /** An option without a value. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }

    /** The option for the format of the command's output; the first is the default. */
    static OptionSpec format(List<Format> formats) {
        return formats(formats, ";").build();
    }

    /** The option for the formats of the command's output, each to standard output or to a file. */
    static OptionSpec formats(List<Format> formats) {
        return formats(formats, "; FORMAT=FILE writes a file; give as many as you need;")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }

    private static OptionSpec.Builder formats(List<Format> formats, String note) {
        List<String> ids = ids(formats);
        int last = ids.size() - 1;
        String choice = String.join(", ", ids.subList(0, last)) + " or " + ids.get(last);
        return valued(FORMAT, "FORMAT", choice + note + " default: " + ids.get(0) + ".")
                .completionCandidates(ids);
    }

    static List<String> ids(List<Format> formats) {
        List<String> ids = new ArrayList<>(formats.size());
        for (Format format : formats) {
            ids.add(format.id());
        }
        return ids;
    }

    static OptionSpec rotation() {
        return value(ROTATION, "ID", "Only this rotation; default: all.", Candidates.ROTATIONS);
    }

    /** Adds the options that say what counts as now. */
    static CommandSpec withNow(CommandSpec spec) {
        return spec.addOption(today())
                .addOption(
                        value(
                                AT,
                                "INSTANT",
                                "Use this time as now: now, a time of the team such as 2026-12-24T22:00, or one with an offset."));
    }

    static OptionSpec today() {
        return value(TODAY, "DATE", "Use this day as today; default: the current day.");
    }

    /** The command's one argument. */
    static PositionalParamSpec argument(String label, boolean required, String description) {
        return argument(0, label, required, description);
    }

    /** @param candidates what the argument can be, for completion */
    static PositionalParamSpec argument(
            String label, boolean required, String description, Iterable<String> candidates) {
        return positional(0, label, required, description)
                .completionCandidates(candidates)
                .build();
    }

    /** An argument of the command; {@code index} counts from 0. */
    static PositionalParamSpec argument(int index, String label, boolean required, String description) {
        return positional(index, label, required, description).build();
    }

    private static PositionalParamSpec.Builder positional(
            int index, String label, boolean required, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index(String.valueOf(index))
                .arity(required ? "1" : "0..1")
                .required(required)
                .type(String.class)
                .description(description);
    }
}
