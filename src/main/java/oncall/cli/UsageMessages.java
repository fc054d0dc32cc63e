package oncall.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import oncall.text.Quote;
import oncall.text.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Messages about wrong arguments. Picocli's own name Java classes and repeat arguments unescaped.
 *
 * @param commands the names of all commands
 * @param here the working directory
 */
record UsageMessages(List<String> commands, Path here) {

    /** The problem in plain words, with what to write instead. */
    String explain(ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        if (e instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            return argument.startsWith("-") ? unknownOption(argument, spec) : unknownWord(argument, spec);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String label = missing.getMissing().get(0).paramLabel();
            return missing.getMissing().get(0) instanceof OptionSpec option
                    ? option.longestName() + " needs a value: " + option.longestName() + " " + label
                    : "the argument " + label + " is missing";
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return option.longestName() + " is given twice";
        }
        if (e.getArgSpec() instanceof OptionSpec option && option.arity().max() == 0) {
            return takesNoValue(option);
        }
        return String.valueOf(e.getMessage());
    }

    static String takesNoValue(OptionSpec option) {
        return option.longestName() + " takes no value; write " + option.longestName() + " alone, or leave it out";
    }

    private static String unknownOption(String argument, CommandSpec spec) {
        List<String> options =
                spec.options().stream().map(OptionSpec::longestName).toList();
        int value = argument.indexOf('=');
        String name = value < 0 ? argument : argument.substring(0, value);
        if (options.contains(name)) {
            return Quote.of(name) + " comes after '--', so it is not read as an option; remove the '--'";
        }
        for (CommandLine command : spec.subcommands().values()) {
            if (command.getCommandSpec().findOption(name) != null) {
                return Quote.of(name) + " is an option of a command; write it after the command's name";
            }
        }
        String near = name.startsWith("--") ? Suggestion.hint(name, options) : null;
        return "unknown option " + Quote.of(name) + (near == null ? "" : "; " + near);
    }

    private String unknownWord(String argument, CommandSpec spec) {
        if (spec.parent() != null) {
            // People pass files to other linters.
            boolean isPath = new File(argument).isAbsolute() || new File(here.toFile(), argument).exists();
            return "unexpected argument " + Quote.of(argument)
                    + (isPath
                            ? "; leave it out, and name the plan's directory with " + Options.DIRECTORY + " DIR"
                            : "");
        }
        if (commands.contains(argument)) {
            return Quote.of(argument) + " comes after '--', so it is not read as a command; remove the '--'";
        }
        String near = argument.equals("help") ? "write 'oncall --help'" : Suggestion.hint(argument, commands);
        return "unknown command " + Quote.of(argument) + "; "
                + (near != null ? near : "choose from " + String.join(", ", commands));
    }
}
