package oncall.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import oncall.source.Quote;
import oncall.source.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: finds the command that the arguments name, runs it, and tells what went wrong. */
public final class Application {

    private static final String VERSION = "--version";

    private final List<Command> commands;
    private final Session session;

    private Application(List<Command> commands, Session session) {
        this.commands = commands;
        this.session = session;
    }

    /** Runs one command line; whatever goes wrong is told in the session. */
    public static ExitCode run(String[] args, Session session) {
        Application application = new Application(
                List.of(
                        new ScheduleCommand(),
                        new FairnessCommand(),
                        new ValidateCommand(),
                        new RulesCommand(),
                        new RunbookCommand(),
                        new PlanCommand(),
                        new OwnersCommand(),
                        new SchemaCommand()),
                session);
        try {
            return application.run(args);
        } catch (UsageException e) {
            return application.fail(e.problem());
        } catch (UncheckedIOException | IOException e) {
            return application.failedToReadOrWrite(e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return application.fail("the files are too large for the memory that Java was given;"
                    + " ONCALL_JAVA_OPTIONS=-Xmx4g gives it 4 GB");
        } catch (RuntimeException e) {
            return application.fail("something is wrong with oncall itself, not with your files: " + e);
        }
    }

    private ExitCode run(String[] args) throws IOException {
        CommandLine line = commandLine(args);
        ParseResult root;
        try {
            root = line.parseArgs(args);
        } catch (ParameterException e) {
            throw new UsageException(explained(e) + "\nTry '"
                    + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        }
        ParseResult named = root.hasSubcommand() ? root.subcommand() : root;
        if (named.isUsageHelpRequested() || root.isUsageHelpRequested()) {
            session.print(help(named));
            return ExitCode.FINE;
        }
        if (root.hasMatchedOption(VERSION)) {
            session.print("oncall " + session.version() + "\n");
            return ExitCode.FINE;
        }
        if (named == root) {
            session.complain(help(root));
            return ExitCode.FAILED;
        }
        return command(named.commandSpec().name()).run(new Arguments(root, named), session);
    }

    /** Every argument is read as text, and converters for other types take a tenth of the whole run to look up. */
    private static void leaveOutConverters() {
        System.setProperty("picocli.converters.excludes", ".*");
    }

    /** With the commands that the arguments mention; with all where they mention none, for help and suggestions. */
    private CommandLine commandLine(String[] args) {
        CommandSpec root = Options.withCommon(Options.command(
                "oncall",
                "Keeps a data team's on-call plan as code: checks it, and prints schedules and runbooks from it.",
                "  oncall schedule --weeks 12",
                "  oncall validate",
                "  oncall runbook aggregate-profit > runbook.md"));
        root.addOption(
                OptionSpec.builder(VERSION).description("Show the version.").build());
        root.usageMessage().commandListHeading("%nCommands:%n").synopsisSubcommandLabel("COMMAND");
        leaveOutConverters();
        List<Command> mentioned = mentioned(args);
        for (Command command : mentioned.isEmpty() ? commands : mentioned) {
            root.addSubcommand(command.name(), Options.withCommon(command.spec()));
        }
        return new CommandLine(root, NoFactory.INSTANCE)
                .setExpandAtFiles(false)
                .setAllowSubcommandsAsOptionParameters(true)
                .setInterpolateVariables(false)
                .setUsageHelpWidth(Math.max(60, Math.min(session.columns(), 100)))
                .setUsageHelpLongOptionsMaxWidth(30);
    }

    /** A directory may be called like a command, so the word behind {@code -C} names none. */
    private List<Command> mentioned(String[] args) {
        List<Command> mentioned = new ArrayList<>();
        for (Command command : commands) {
            for (int i = 0; i < args.length; i++) {
                if (args[i].equals(command.name())
                        && !(i > 0 && args[i - 1].equals(Options.DIRECTORY))
                        && !mentioned.contains(command)) {
                    mentioned.add(command);
                }
            }
        }
        return mentioned;
    }

    private Command command(String name) {
        for (Command command : commands) {
            if (command.name().equals(name)) {
                return command;
            }
        }
        throw new IllegalStateException("no command " + name);
    }

    private static String help(ParseResult parsed) {
        CommandLine line = parsed.commandSpec().commandLine();
        return line.getUsageMessage(Ansi.OFF);
    }

    /** picocli's own words name Java's classes and repeat arguments raw; these are for people. */
    private String explained(ParameterException e) {
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
        return String.valueOf(e.getMessage());
    }

    private static String unknownOption(String argument, CommandSpec spec) {
        List<String> options = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            options.add(option.longestName());
        }
        int value = argument.indexOf('=');
        String name = value < 0 ? argument : argument.substring(0, value);
        if (options.contains(name)) {
            return Quote.of(name) + " stands behind '--', where nothing is an option; leave the '--' out";
        }
        for (CommandLine command : spec.subcommands().values()) {
            if (command.getCommandSpec().findOption(name) != null) {
                return Quote.of(name) + " is an option of a command; write it behind the command's name";
            }
        }
        String near = Suggestion.hint(name, options);
        return "unknown option " + Quote.of(name) + (near == null ? "" : "; " + near);
    }

    private String unknownWord(String argument, CommandSpec spec) {
        if (spec.parent() != null) {
            return "unexpected argument " + Quote.of(argument);
        }
        List<String> names = new ArrayList<>();
        for (Command command : commands) {
            names.add(command.name());
        }
        if (names.contains(argument)) {
            return Quote.of(argument) + " stands behind '--', where nothing is a command; leave the '--' out";
        }
        String near = Suggestion.hint(argument, names);
        return "unknown command " + Quote.of(argument) + "; "
                + (near != null ? near : "choose from " + String.join(", ", names));
    }

    private ExitCode failedToReadOrWrite(Exception e) {
        return Session.isClosedPipe(e) ? ExitCode.FINE : fail("cannot read or write: " + e.getMessage());
    }

    private ExitCode fail(String message) {
        try {
            for (String line : message.split("\n", -1)) {
                session.complainLine(line);
            }
        } catch (UncheckedIOException e) {
            return ExitCode.FAILED; // There is nobody left to tell.
        }
        return ExitCode.FAILED;
    }
}
